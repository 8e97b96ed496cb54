"""Words found on packed pages, however they are written, cut or dressed there."""

from __future__ import annotations

import pytest

from app.core.documents import Box, Word
from app.core.packing import pack_words, unpack_text
from app.core.reading import BoxesByPage, MatchList
from app.library.search.find_words import FoldedPages, WordFinder


def page(*lines: str) -> bytes:
    """Lines of words, each 10 points wide a character, 20 points apart."""
    words = []
    for line, text in enumerate(lines):
        left = 0.0
        for word in text.split():
            box = Box(left, 20.0 * line, left + 10 * len(word), 20.0 * line + 12)
            words.append(Word(word, box, line, 0))
            left = box.x1 + 5
    return pack_words(words)


@pytest.mark.parametrize(
    ("wanted", "lines", "times"),
    [
        ("termination", ("Upon termi-", "nation of the lease"), 1),
        ("long-term", ("A long-", "term loan, a long-term one"), 2),
        ("office", ("The o\ufb03ce closes",), 1),
        ("tenant's", ("The tenant\u2019s deposit",), 1),
        ("1990-1995", ("From 1990\u20131995 on",), 1),
        ("STRASSE", ("Die Straße und die Strasse",), 2),
        ("миру", ("Слава Миру",), 1),
        ("租金", ("每月租金为",), 1),
        ("net income", ("Net", "income rose"), 1),
        ("a.b", ("axb and a.b",), 1),
        ("", ("anything",), 0),
        ("-", ("a - b",), 1),
        ("full", ("The \uff46\uff55\uff4c\uff4c width",), 1),
    ],
)
def test_words_are_found_however_they_are_written(wanted: str, lines: tuple[str, ...], times: int) -> None:
    assert len(FoldedPages([(1, page(*lines))]).find(wanted)) == times


def test_whole_words_leave_out_parts() -> None:
    pages = [(1, page("rent current rents")), (2, page("(rent)"))]
    assert [match.page for match in FoldedPages(pages).find("rent")] == [1, 1, 1, 2]
    assert [match.page for match in FoldedPages(pages).find("rent", whole=True)] == [1, 2]


def test_a_part_of_a_word_is_marked_where_it_stands() -> None:
    (match,) = FoldedPages([(3, page("current"))]).find("rent")
    assert match.page == 3
    assert match.boxes == (Box(30, 0, 70, 12),)


def test_the_text_of_a_packed_page_is_its_words() -> None:
    assert unpack_text(page("one two", "three")) == "one\ntwo\nthree"
    assert unpack_text(b"") == ""


def test_a_document_is_taken_up_once_and_anew_when_it_was_read_anew() -> None:
    finder = WordFinder()
    before, after = [(1, page("rent"))], [(1, page("rent and rent"))]
    assert len(finder.find("lease", before, "")) == 0
    assert len(finder.find("lease", before, "rent")) == 1
    assert len(finder.find("lease", after, "rent")) == 2
    assert len(finder.find("other", before, "rent")) == 1


def test_upright_words_and_words_from_right_to_left_are_cut_where_they_run() -> None:
    words = [
        Word("current", Box(0, 0, 12, 70), 0, 0),
        Word("\u05e9\u05db\u05d9\u05e8\u05d5\u05ea", Box(100, 0, 160, 12), 1, 0),
    ]
    pages = FoldedPages([(1, pack_words(words))])
    (upright,) = pages.find("rent")
    assert upright.boxes == (Box(0, 30, 12, 70),)
    (first_letters,) = pages.find("\u05e9\u05db")
    assert first_letters.boxes == (Box(140, 0, 160, 12),)


def test_places_are_listed_by_page() -> None:
    found = FoldedPages([(2, page("rent", "net", "income")), (5, page("net income, rent"))]).find(
        "net income"
    )
    assert [(match.page, len(match.boxes)) for match in found] == [(2, 2), (5, 1)]
    assert found.find_place(3) == 1
    assert {number: len(boxes) for number, boxes in BoxesByPage(found).items()} == {2: 2, 5: 1}
    assert len(BoxesByPage(MatchList())) == 0
