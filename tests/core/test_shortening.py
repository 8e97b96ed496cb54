from __future__ import annotations

from app.core.shortening import shorten


def test_what_is_too_long_ends_at_a_word() -> None:
    assert shorten("The notice period", 17) == "The notice period"
    assert shorten("The notice period", 16) == "The notice…"
    assert shorten("The notice period", 11) == "The notice…"
    assert shorten("The notice, period", 12) == "The notice…"


def test_a_word_is_cut_where_too_little_would_be_left() -> None:
    assert shorten("A Donaudampfschifffahrtsgesellschaft", 12) == "A Donaudamp…"
    assert shorten("文書に聞く文書に聞く", 6) == "文書に聞く…"
