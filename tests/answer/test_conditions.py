"""Whether a sentence of a document meets a condition."""

from __future__ import annotations

import pytest

from app.answer.cross_document.conditions import PRICE, Verdict, decide, find_extreme, parse_condition
from app.answer.cross_document.subject_sentences import Clause
from app.answer.retrieval.sentences import Source
from app.core.answers import Hit
from tests.answer.conftest import made_page


def verdict(said: str, *sentences: str) -> Verdict:
    clauses = []
    for number, sentence in enumerate(sentences, 1):
        page = made_page(number, sentence)
        hit = Hit("a", number, "Alder lease", "", number, sentence, 1.0, ())
        clauses.append(Clause(Source(hit, 0, page, 0, len(page.words)), "", 1.0, bears=True))
    return decide(parse_condition(said, "leases"), clauses)[0]


@pytest.mark.parametrize(
    ("said", "sentence", "right"),
    [
        ("are governed by the law of Scotland", "Scots law governs this lease.", Verdict.YES),
        ("are governed by Scots law", "The law of Scotland governs this lease.", Verdict.YES),
        ("are governed by Scots law", "This lease is governed by the law of England and Wales.", Verdict.NO),
        (
            "are governed by English law",
            "This lease is governed by the law of England and Wales.",
            Verdict.YES,
        ),
        ("are governed by Irish law", "The law of Northern Ireland governs this lease.", Verdict.NO),
        ("are governed by Scots law", "This lease is not governed by Scots law.", Verdict.NO),
        ("are governed by Scots law", "The governing law is the one named in the annex.", Verdict.UNCLEAR),
        ("are not governed by Scots law", "This lease is governed by English law.", Verdict.YES),
        ("are with Acme", "This lease is made with Acme and others.", Verdict.YES),
        ("are in York", "The house is in New York.", Verdict.NO),
        ("exclude liability", "The owner shall not be liable for any loss.", Verdict.YES),
        ("exclude liability", "Liability is not excluded.", Verdict.NO),
        ("exclude liability", "Nothing in this lease excludes the owner's liability.", Verdict.NO),
        ("exclude liability", "Liability is limited to 500 pounds.", Verdict.NO),
        ("do not exclude liability", "Liability is limited to 500 pounds.", Verdict.YES),
        ("don't exclude liability", "All liability is disclaimed.", Verdict.NO),
        ("limit liability", "In no event shall liability exceed the price paid.", Verdict.YES),
        ("limit liability", "Liability is neither limited nor excluded.", Verdict.NO),
        ("include heating in the rent", "Heating is included in the rent.", Verdict.YES),
        ("is heating included in the rent", "The rent includes heating and hot water.", Verdict.YES),
        ("is heating included in the rent", "The tenant pays for heating.", Verdict.UNCLEAR),
        ("end with a month's notice", "It may be ended by one month's notice.", Verdict.YES),
        ("end with a month of notice", "It may be ended by three months' notice.", Verdict.NO),
        ("end with one month's notice", "It may be ended by thirty days' notice.", Verdict.UNCLEAR),
        ("allow subletting", "The tenant may sublet.", Verdict.YES),
        ("allow subletting", "The tenant shall not sublet.", Verdict.NO),
        ("allow subletting", "The tenant shall not sublet without the owner's consent.", Verdict.CONDITIONAL),
        ("prohibit subletting", "The tenant shall not sublet.", Verdict.YES),
        ("prohibit subletting", "Subletting is allowed.", Verdict.NO),
        ("require a deposit", "No deposit is payable.", Verdict.NO),
        ("require a deposit", "The tenant pays a deposit of 900 pounds.", Verdict.YES),
        ("have no deposit", "No deposit is payable.", Verdict.YES),
        ("renew automatically", "The lease renews automatically unless a party gives notice.", Verdict.YES),
        ("renew automatically", "The lease is not renewed automatically.", Verdict.NO),
        ("have a notice period of more than two months", "The notice period is 90 days.", Verdict.YES),
        ("have a notice period of more than two months", "The notice period is six weeks.", Verdict.NO),
        ("have a deposit of at least 1,000 pounds", "The deposit is 1,000 pounds.", Verdict.YES),
        ("have a deposit of at least 1,000 pounds", "The deposit is 999.50 pounds.", Verdict.NO),
        ("can be ended with two months notice", "It ends with two months' notice.", Verdict.YES),
        ("can be ended with two months notice", "It ends with three months' notice.", Verdict.NO),
        ("have a term of one year", "The term is 12 months.", Verdict.YES),
        ("do not charge £25 for a late payment", "A late payment costs £40.", Verdict.YES),
    ],
)
def test_one_sentence(said: str, sentence: str, right: Verdict) -> None:
    assert verdict(said, sentence) is right


def test_nothing_said_is_neither_yes_nor_no() -> None:
    assert verdict("exclude liability") is verdict("do not exclude liability") is Verdict.SILENT


def test_sentences_that_contradict_each_other_are_left_to_the_reader() -> None:
    both = "The owner is liable for all loss.", "The owner excludes all liability."
    assert verdict("exclude liability", *both) is Verdict.UNCLEAR


def test_what_asks_for_the_most_of_something() -> None:
    assert find_extreme("has the longest notice period") == ("notice period", True)
    assert find_extreme("have the lowest deposit") == ("deposit", False)
    assert find_extreme("is the most expensive") == (PRICE, True)
    assert find_extreme("costs least") == (PRICE, False)
    assert find_extreme("has the cheapest heating") == ("heating", False)
    assert find_extreme("contain a most favoured nation clause") is None
    assert find_extreme("refer to the latest price list") is None
