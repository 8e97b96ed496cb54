"""The items of a list belong to the sentence that introduces it, with boxes of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pymupdf
import pytest

from app.answer.pipeline import answer_question
from app.answer.retrieval.lists import Listed, find_list_after
from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Hit, Mode
from app.core.documents import Page
from app.core.styles import Form, Style
from app.ingest.chunking.passages import CHUNKING
from app.ingest.formats.open_document import open_document
from app.ingest.pdf.document import read_page
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add

Line = tuple[str, int]
Items = Callable[..., list[str] | None]


@pytest.fixture
def listed(tmp_path: Path) -> Items:
    """Makes a PDF of pages of lines, each with its distance from the left, reads it, and gives the items that
    the first sentence ending in a colon introduces.
    """

    def listed(*pages: Sequence[Line]) -> list[str] | None:
        return after_colon(made(tmp_path, *pages))

    return listed


def made(folder: Path, *pages: Sequence[Line], spacing: float = 15) -> list[Page]:
    document = pymupdf.open()
    for lines in pages:
        page = document.new_page()
        for row, (text, left) in enumerate(lines):
            for column, cell in enumerate(text.split("|")):
                page.insert_text((left + 200 * column, 80 + spacing * row), cell)
    document.save(folder / "list.pdf")
    with open_document(folder / "list.pdf").pdf as read:
        return [read_page(read, number + 1) for number in range(read.page_count)]


def found_after(pages: Sequence[Page]) -> Listed | None:
    page = pages[0]
    hit = Hit("d", 0, "Lease", "p", 1, "", 1.0, ())
    by_number = {each.number: each for each in pages}
    return find_list_after(
        Source(hit, 0, page, 0, len(page.words)),
        lambda numbers: {number: by_number[number] for number in numbers if number in by_number},
    )


def after_colon(pages: Sequence[Page]) -> list[str] | None:
    page = pages[0]
    colon = next(i for i, word in enumerate(page.words) if word.text.endswith(":"))
    found = found_after(pages)
    if found is None:
        return None
    assert found.intro.text.endswith(":") and found.intro.last == colon + 1
    return [item.text for item in found.items]


def test_lettered_items_with_lines_that_run_on(listed: Items) -> None:
    items = listed(
        [
            ("5. The tenant shall:", 72),
            ("(a) pay the rent;", 90),
            ("(b) keep the flat clean, and report any damage to the", 90),
            ("landlord within three days; and", 106),
            ("(c) let the landlord in.", 90),
            ("6. The landlord repairs the roof.", 72),
        ]
    )
    assert items == [
        "(a) pay the rent;",
        "(b) keep the flat clean, and report any damage to the landlord within three days; and",
        "(c) let the landlord in.",
    ]


def test_items_with_bullets_and_roman_numbers(listed: Items) -> None:
    bullets = [("The landlord must:", 72), ("• insure the house", 90), ("• clean the stairs", 90)]
    assert listed([*bullets, ("Dogs are allowed.", 72)]) == ["· insure the house", "· clean the stairs"]
    assert listed([("It ends when:", 72), ("(i) it burns;", 90), ("(ii) it is sold.", 90)]) == [
        "(i) it burns;",
        "(ii) it is sold.",
    ]


def test_items_in_one_running_line(listed: Items) -> None:
    assert listed([("The tenant shall: (a) pay the rent; (b) keep the flat clean.", 72)]) == [
        "(a) pay the rent;",
        "(b) keep the flat clean.",
    ]


def test_items_without_marks(listed: Items) -> None:
    lines = [
        ("The tenant shall:", 72),
        ("", 72),
        ("pay the rent;", 72),
        ("", 72),
        ("keep the flat clean; and", 72),
    ]
    after = [("", 72), ("let the landlord in.", 72), ("", 72), ("The landlord repairs the roof.", 72)]
    assert listed([*lines, *after]) == ["pay the rent;", "keep the flat clean; and", "let the landlord in."]


def test_the_rows_of_a_table_without_its_heads(listed: Items) -> None:
    rows = [("Item|Fee", 90), ("Late payment|$25", 90), ("Lost key|$80", 90)]
    items = listed(
        [("The tenant pays these fees:", 72), ("", 72), *rows, ("", 72), ("Dogs are allowed.", 72)]
    )
    assert items == ["Late payment $25", "Lost key $80"]


def test_a_list_that_goes_on_over_the_page(listed: Items) -> None:
    head, items = ("Lease of Flat 6", 72), ["1. pay the rent;", "2. keep the flat clean;"]
    first = [head, ("The tenant shall:", 72), *((item, 90) for item in items)]
    last = [("3. let the landlord in.", 90), ("Dogs are allowed.", 72)]
    for top in ([], [head], [head, ("Page 2 of 9", 300)], [("– 2 –", 300)]):
        assert listed(first, [*top, *last]) == [*items, "3. let the landlord in."]
        assert listed([*first, ("1 / 2", 300)], [*top, *last]) == [*items, "3. let the landlord in."]
    assert listed(first, [("3. keep a dog;", 90)], [("4. sing.", 90)]) == [
        *items,
        "3. keep a dog;",
        "4. sing.",
    ]


def test_a_footer_is_no_part_of_an_item(listed: Items) -> None:
    first = [("The tenant shall:", 72), ("• pay the rent.", 90), *[("", 72)] * 3, ("Lease of Flat 6", 250)]
    last = [("• clean the flat.", 90), *[("", 72)] * 4, ("Lease of Flat 6", 250)]
    assert listed(first, last) == ["· pay the rent.", "· clean the flat."]


TENANT = [("The tenant shall:", 72), ("• pay the rent.", 90), ("• clean the flat.", 90)]
DRUG = [("Side effects of drug A are:", 72), ("• nausea", 90), ("• headache", 90)]
NUMBERED = [("The tenant shall:", 72), ("1. pay the rent.", 90), ("2. clean the flat.", 90)]


@pytest.mark.parametrize(
    ("first", "second", "at_least"),
    [
        (
            TENANT,
            [("The landlord shall:", 72), ("• repair the roof.", 90), ("• insure the house.", 90)],
            False,
        ),
        (TENANT, [("Page 2", 72), ("Duties of the landlord", 72), ("• repair the roof.", 90)], True),
        (DRUG, [("Drug B must not be combined with", 72), ("• alcohol", 90), ("• warfarin", 90)], True),
        (NUMBERED, [("3. Governing law. It is that of Utah.", 72), ("4. Notices.", 72)], True),
        (NUMBERED, [("3. Governing law. It is that of Utah.", 90), ("4. Notices.", 90)], True),
        ([*NUMBERED, ("Dogs are allowed.", 72)], [("3. sing.", 90)], False),
        ([*NUMBERED, ("Form 12 B", 72)], [("3. sing.", 90)], True),
        (NUMBERED, [("Dogs are allowed.", 72)], False),
        ([NUMBERED[0], ("1. pay the rent;", 90), NUMBERED[2]], [("3. sing.", 90)], True),
    ],
)
def test_a_list_takes_no_items_of_another_one_on_the_next_page(
    tmp_path: Path, first: list[Line], second: list[Line], at_least: bool
) -> None:
    found = found_after(made(tmp_path, first, second))
    assert found is not None and len(found.items) == 2
    assert {item.page.number for item in found.items} == {1}
    assert found.at_least is at_least


def test_an_item_without_a_full_stop_ends_before_the_next_sentence(listed: Items) -> None:
    lines = [("The tenant shall:", 72), ("1. pay the rent.", 72), ("2. clean the flat", 72)]
    items = ["1. pay the rent.", "2. clean the flat"]
    assert listed([*lines, ("The landlord shall repair the roof.", 72)]) == items
    assert listed([*lines, ("before the tenant leaves.", 72)]) == [
        items[0],
        f"{items[1]} before the tenant leaves.",
    ]


def test_an_item_goes_on_with_a_capital_after_a_full_line_or_before_the_next_number(listed: Items) -> None:
    lines = [("These are due:", 72), ("1. Rent, to be paid into the account that is held by Penhale", 72)]
    both = [*lines, ("Estates.", 72), ("2. Fees", 72), ("They are listed below.", 72), ("3. Tax", 72)]
    assert listed(both) == [f"{lines[1][0]} Estates.", "2. Fees They are listed below.", "3. Tax"]


def test_many_items(tmp_path: Path) -> None:
    roman = re.findall(r"\w+", "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii")
    pages = made(tmp_path, [("It ends when:", 72), *((f"({number}) it burns;", 90) for number in roman)])
    found = found_after(pages)
    assert found is not None and len(found.items) == 18 and not found.at_least
    burns = [(f"{number}. it burns;", 90) for number in range(1, 76)]
    pages = made(tmp_path, [("It ends when:", 72), *burns], spacing=9.5)
    found = found_after(pages)
    assert found is not None and len(found.items) == 60 and found.at_least


@pytest.mark.parametrize(
    "lines",
    [
        [("Landlord: Penhale Estates. The tenant pays.", 72)],
        [("5. The tenant shall agree to this:", 72), ("6. The landlord repairs the roof.", 72)],
        [
            ("He said this:", 72),
            ("", 72),
            ("The rent is due. It is high.", 72),
            ("", 72),
            ("Dogs are allowed.", 72),
        ],
        [("That is all:", 72)],
    ],
)
def test_what_is_no_list(listed: Items, lines: list[Line]) -> None:
    assert listed(lines) is None


def test_a_list_of_a_web_page(tmp_path: Path) -> None:
    path = tmp_path / "house.html"
    path.write_text(
        "<p>The tenant must not:</p><ol><li>smoke</li><li>sublet</li></ol><p>Dogs are allowed.</p>"
    )
    with open_document(path).pdf as document:
        assert after_colon([read_page(document, 1)]) == ["1. smoke", "2. sublet"]


LEASE = """The lease begins in May. The flat has two rooms and a bath.
The obligations of the tenant are these. The tenant shall:
(a) pay the rent on the first day of each month;
(b) keep the windows shut in winter;
(c) water the plants on the stairs.
The obligations of the landlord are others. The landlord shall:
(a) insure the house;
(b) mend the fence.
The landlord repairs the roof. The heating was renewed in 2021."""


@pytest.fixture(scope="module")
def lease(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("lists") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Lease", [LEASE])
        yield library


def answer_to(question: str, library: Library, embedder: Embedder, style: Style | None = None) -> Answer:
    work = answer_question(
        question, library=library, embedder=embedder, generator=None, mode=Mode.AUTO, style=style
    )
    while True:
        try:
            next(work)
        except StopIteration as end:
            answer: Answer = end.value
            return answer


@pytest.mark.parametrize("form", [Form.PROSE, Form.BULLETS, Form.TABLE])
def test_a_list_of_all_has_the_items_of_lists(lease: Library, embedder: Embedder, form: Form) -> None:
    style = Style("Other", "As told.", form=form) if form is not Form.PROSE else None
    answer = answer_to("List all the obligations of the tenant", lease, embedder, style)
    quotes = [citation.quote for citation in answer.citations]
    start = quotes.index("The tenant shall:")
    assert quotes[start + 1 : start + 4] == [
        "(a) pay the rent on the first day of each month;",
        "(b) keep the windows shut in winter;",
        "(c) water the plants on the stairs.",
    ]
    for citation in answer.citations:
        page = lease.load_pages(citation.document, [citation.page])[citation.page]
        assert quote_stands(citation, page) and citation.boxes
    assert "(b) mend the fence." not in quotes
    assert len({citation.boxes for citation in answer.citations}) == len(quotes) == len(set(quotes))
    # What is counted are the items, not the sentence that says that there are some.
    assert answer.coverage is not None and answer.coverage.items == len(quotes) - 1
