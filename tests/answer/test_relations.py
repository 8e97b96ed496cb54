"""A sentence whose every word is in what it cites may still tie them together otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import Checked, attribute_sentences
from app.answer.verification.relations import find_relation_mismatch
from app.core.answers import Hit, Support
from app.models.embedder import Embedder
from tests.answer.conftest import made_page

Check = Callable[[str, str], Checked]


@pytest.fixture
def checked(embedder: Embedder) -> Check:
    """Checks a claim against a document of one sentence, or of one row of a table."""

    def checked(claim: str, text: str, question: str = "What do they say?", row: bool = False) -> Checked:
        page = made_page(1, text)
        hit = Hit("id", 1, "Papers", "/documents/papers.pdf", 1, text, 1.0, ())
        source = Source(hit, 0, page, 0, len(page.words), row)
        (one,) = attribute_sentences([claim], Evidence(question, [source], embedder))
        return one

    return checked


REVENUE = "Revenue was $1,577 million in 2019 and $1,600 million in 2018."
RESPECTIVELY = "Revenue was $1,577 million and $1,600 million in 2019 and 2018, respectively."
FALL = "Revenue fell from $1,600 million in 2018 to $1,577 million in 2019."
LEASE = "The lease begins on 1 March 2021 and ends on 28 February 2024."
REPAIRS = "The tenant pays the landlord for repairs that guests of the tenant made necessary."
PEOPLE = "Alice Smith is the chief executive and Bob Jones is the chief financial officer of the company."
PETS = "Pets are allowed only with the written consent of the landlord."
NOTICE = "Either party may terminate the contract after two years with three months notice."
LEAVE = "Every nurse has 25 days of paid leave a year, and every doctor has 31 days."
LOAN = "The loan was granted by Acme Bank to Nordwind Ltd."


@pytest.mark.parametrize(
    ("text", "claim", "warning"),
    [
        (REVENUE, "Revenue was $1,577 million in 2018.", "“$1,600 million”, not “$1,577 million”"),
        (LEASE, "The lease ends on 1 March 2021.", "“28 February 2024”, not “1 March 2021”, with “ends”"),
        (
            REPAIRS,
            "The landlord pays the tenant for repairs that guests of the tenant made necessary.",
            "the two sides of “pays” are the other way round",
        ),
        (PEOPLE, "Bob Jones is the chief executive of the company.", "“Alice Smith”, not “Bob Jones”"),
        (PETS, "Pets are allowed.", "a condition: “only with the written consent of the landlord”"),
        (NOTICE, "Either party may terminate the contract after three months.", "“after two years”"),
        (REVENUE, "Revenue was $1,600 million in 2019 and $1,577 million in 2018.", "not"),
        (RESPECTIVELY, "Revenue was $1,577 million in 2018.", "“$1,600 million”"),
        (FALL, "Revenue fell to $1,600 million in 2019.", "to $1,577 million"),
        (LEASE, "The lease begins on 28 February 2024.", "“1 March 2021”"),
        (LEASE, "The lease ends in 2021.", "“28 February 2024”"),
        (PEOPLE, "Alice Smith is the chief financial officer.", "“Bob Jones”"),
        (LEAVE, "Every nurse has 31 days of paid leave a year.", "“25 days”"),
        (LOAN, "The loan was granted by Nordwind Ltd to Acme Bank.", "“by Acme Bank”"),
        (
            "The north plant employs 320 people, the south plant 210.",
            "The south plant employs 320 people.",
            "“210”, not “320”",
        ),
        (
            "Dr. Weber treats the children while Dr. Klein treats the adults.",
            "Dr. Klein treats the children.",
            "“Weber”, not “Klein”",
        ),
        (REPAIRS, "The tenant is paid by the landlord for repairs.", "“pays”"),
    ],
)
def test_what_is_tied_together_otherwise_is_a_warning(
    checked: Check, text: str, claim: str, warning: str
) -> None:
    one = checked(claim, text)
    assert one.support is Support.PARTIAL
    (told,) = one.warnings
    assert warning in told and told.startswith(("The cited words ", "In the cited words "))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (REVENUE, "Revenue was $1,577 million in 2019."),
        (REVENUE, "In 2018, revenue was $1,600 million."),
        (REVENUE, "Revenue was $1,600 million in 2018, after $1,577 million in 2019."),
        (REVENUE, "Revenue was $1,600 million and $1,577 million in 2018 and 2019, respectively."),
        (RESPECTIVELY, "Revenue was $1,577 million in 2019."),
        (RESPECTIVELY, "In 2018 revenue was $1,600 million."),
        (FALL, "Revenue was $1,600 million in 2018 and $1,577 million in 2019."),
        (LEASE, "The lease ends on February 28, 2024 and begins on March 1, 2021."),
        (LEASE, "The lease, which ends in 2024, begins on 1 March 2021."),
        (REPAIRS, "The landlord is paid by the tenant for repairs that guests of the tenant made necessary."),
        ("The tenant pays for repairs of the lift.", "Repairs of the lift are paid by the tenant."),
        ("Repairs of the lift are paid by the tenant.", "The tenant pays the repairs of the lift."),
        (PEOPLE, "The chief executive of the company is Alice Smith."),
        (PEOPLE, "Bob Jones is the company's chief financial officer."),
        (PETS, "Pets are allowed with the landlord's written consent."),
        (NOTICE, "With three months notice, either party may terminate the contract after two years."),
        (LEAVE, "Every doctor has 31 days of paid leave a year."),
        (LEAVE, "Doctors have 31 days and nurses 25 days of paid leave a year."),
        (LOAN, "Acme Bank granted the loan to Nordwind Ltd."),
        ("The shop sells red shoes, blue hats and green coats.", "It sells green coats and red shoes."),
        (
            "The rent is $1,500 a month, and pets are allowed only with the consent of the landlord.",
            "The rent is $1,500 a month.",
        ),
        (
            "In 2018, the company, which Bob Smith had founded in 1990, employed 500 people.",
            "The company employed 500 people in 2018.",
        ),
    ],
)
def test_a_right_paraphrase_stays_supported(checked: Check, text: str, claim: str) -> None:
    one = checked(claim, text)
    assert one.support is Support.SUPPORTED and not one.warnings


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Der Umsatz betrug 2019 15 Mio. Euro und 2018 16 Mio. Euro.",
            "2018 betrug der Umsatz 15 Mio. Euro.",
        ),
        (
            "Le loyer était de 900 euros en 2019 et de 950 euros en 2020.",
            "Le loyer était de 900 euros en 2020.",
        ),
        (
            "El alquiler era de 900 euros en 2019 y de 950 euros en 2020.",
            "El alquiler era de 900 euros en 2020.",
        ),
    ],
)
def test_other_languages(text: str, claim: str) -> None:
    assert find_relation_mismatch(claim, text)
    assert find_relation_mismatch(text, text) is None


def test_in_german_the_case_tells_who_does_it() -> None:
    assert (
        find_relation_mismatch(
            "Dem Vermieter zahlt der Mieter die Miete.", "Der Mieter zahlt dem Vermieter die Miete."
        )
        is None
    )


def test_a_bare_amount_is_checked_with_its_question(checked: Check) -> None:
    wrong = checked("$1,577 million.", REVENUE, question="What was the revenue in 2018?")
    assert wrong.support is not Support.SUPPORTED
    right = checked("$1,577 million.", REVENUE, question="What was the revenue in 2019?")
    assert not right.warnings


def test_the_columns_of_a_row_are_not_taken_for_parts_of_a_sentence(checked: Check) -> None:
    row = "Revenue 2019 $1,577 million, 2018 $1,600 million, change (1)%"
    one = checked("Revenue was $1,600 million in 2018.", row, row=True)
    assert one.support is not Support.UNSUPPORTED and not one.warnings


@pytest.mark.parametrize(
    "text", ["", "?", "and , and", "2019 and 2018, 5 %", "A B C; D E F", "「契約」は2019年。"]
)
def test_reads_anything(text: str) -> None:
    assert find_relation_mismatch(text, text) is None
    assert find_relation_mismatch(text, REVENUE) is None
    find_relation_mismatch(REVENUE, text)
