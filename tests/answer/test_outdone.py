"""What others outdo that say more of what is asked."""

from __future__ import annotations

from app.answer.retrieval.outdone import find_outdone
from app.answer.retrieval.sentences import Source
from app.core.answers import Hit
from app.core.documents import Page

_PAGE = Page(1, 612, 792, 0, ())


def row(heads: tuple[int, int] | None, *, document: str = "d") -> Source:
    """A row below these heads."""
    return Source(Hit(document, 1, "Costs", "", 1, "", 1.0, ()), 0, _PAGE, 0, 0, is_row=True, heads=heads)


def test_the_row_that_is_asked_for_outdoes_the_others_of_its_table() -> None:
    rows = [row((0, 3)), row((0, 3)), row((9, 12)), row(None), row((0, 3), document="other")]
    held = [{"food"}, {"food", "octob"}, set[str](), {"food"}, {"food"}]
    assert find_outdone(rows, held, frozenset()) == {0}


def test_rows_that_say_other_words_stand_side_by_side() -> None:
    assert find_outdone([row((0, 3)), row((0, 3))], [{"decemb"}, {"januari"}], frozenset()) == set()


def test_what_holds_fewer_of_the_numbers_is_outdone() -> None:
    rows = [row(None), row((0, 3)), row(None, document="other")]
    assert find_outdone(rows, [{"2023", "food"}, {"food"}, {"2023"}], {"2023"}) == {1}
