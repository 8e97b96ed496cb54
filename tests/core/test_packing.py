from __future__ import annotations

import math

import pytest

from app.core.documents import Box, Word
from app.core.packing import pack_words, unpack_words

WORDS = tuple(
    Word(text, Box(10.5 + i, 20.25, 30.125 + i, 32.0), i // 3, i // 5)
    for i, text in enumerate(["The", "naïve", "Größe", "of", "日本語", "مرحبا", "🙂", "exam-", "ple", "½"])
)


def test_words_come_back_as_they_were() -> None:
    assert unpack_words(pack_words(WORDS)) == WORDS


def test_a_page_without_words() -> None:
    assert unpack_words(pack_words(())) == ()


def test_boxes_keep_single_precision() -> None:
    (word,) = unpack_words(pack_words([Word("x", Box(1 / 3, 0.1, 599.9999, 841.89), 0, 0)]))
    assert all(
        math.isclose(stored, given, rel_tol=1e-6)
        for stored, given in zip(word.box, (1 / 3, 0.1, 599.9999, 841.89), strict=True)
    )


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_broken_characters_do_not_stop_a_page(text: str) -> None:
    (word,) = unpack_words(pack_words([Word(text, Box(0, 0, 1, 1), 0, 0)]))
    assert len(word.text) == len(text)


def test_a_full_page_is_compact() -> None:
    words = [
        Word(
            f"word{i % 97}",
            Box(50 + 40 * (i % 12), 50 + 12 * (i // 12), 85 + 40 * (i % 12), 60 + 12 * (i // 12)),
            i // 12,
            0,
        )
        for i in range(600)
    ]
    assert len(pack_words(words)) < 600 * 12
