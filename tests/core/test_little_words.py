from __future__ import annotations

from app.answer.text.language import detect_language
from app.core.stop_words import STOP_WORDS, UNTELLING_WORDS
from app.library.search.keywords import keep_telling


def test_what_need_not_be_looked_for_is_little() -> None:
    for language, words in STOP_WORDS.items():
        assert UNTELLING_WORDS[language] < words
        assert detect_language([" ".join(words)]) == language


def test_words_that_tell_passages_apart_are_looked_for() -> None:
    assert keep_telling(["how", "much", "was", "paid", "per", "share"]) == ["much", "paid", "per", "share"]
