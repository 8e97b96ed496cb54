"""Words looked for on a page as a person types them."""

from __future__ import annotations

import pytest

from app.core.documents import Box, Word
from app.core.reading import find_runs

TEXT = "The notice period is three months — unless three months’ notice (“the Notice”) is given."
PAGE = [Word(text, Box(0, 0, 1, 1), 0, 0) for text in TEXT.split()]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Three months", [(4, 5), (8, 9)]),
        ("months unless", [(5, 7)]),
        ("months — unless", [(5, 7)]),
        ("notice", [(1, 1), (10, 10), (12, 12)]),
        ("(the notice)", [(0, 1), (11, 12)]),
        ("is given", [(13, 14)]),
        ("given up", []),
        ("—", []),
        ("", []),
    ],
)
def test_words_are_found_whatever_stands_around_them(wanted: str, found: list[tuple[int, int]]) -> None:
    assert find_runs(PAGE, wanted) == found
