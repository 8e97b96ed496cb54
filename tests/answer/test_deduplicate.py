"""What repeats is shown once, what follows is read as one."""

from __future__ import annotations

from app.answer.retrieval.deduplicate import deduplicate_hits, join_adjacent_hits
from app.core.answers import Hit

CLAUSE = (
    "The landlord repairs the roof, the heating and the water pipes at no cost to tenants within {} days."
)


def hit(number: int, text: str, page: int = 1, document: str = "lease") -> Hit:
    return Hit(document, number, "Lease", "/lease.pdf", page, text, 0.5, ())


def test_a_repeated_clause_is_shown_once_and_another_number_is_no_repetition() -> None:
    first, again = hit(1, CLAUSE.format(30)), hit(7, CLAUSE.format(30), document="copy")
    other = hit(9, CLAUSE.format(90))
    assert deduplicate_hits([first, again, other]) == [first, other]


def test_a_clause_that_denies_what_the_other_says_is_no_repetition() -> None:
    first, other = hit(1, CLAUSE.format(30)), hit(7, CLAUSE.format(30).replace("at no cost", "not at cost"))
    contracted = hit(8, CLAUSE.format(30).replace("repairs", "doesn’t repair"))
    assert deduplicate_hits([first, other, contracted]) == [first, other, contracted]


def test_passages_that_follow_each_other_on_a_page_are_read_as_one() -> None:
    best, apart, before = hit(5, "Five."), hit(9, "Nine."), hit(4, "Four.")
    elsewhere = hit(6, "Six.", page=2)
    whole = join_adjacent_hits([best, apart, before, elsewhere])
    assert [each.text for each in whole] == ["Four.\nFive.", "Nine.", "Six."]
    assert whole[0].number == best.number
