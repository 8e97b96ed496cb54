from __future__ import annotations

from app.ingest.tokens import TokenCounter


def test_counts_are_the_models_own(tokens: TokenCounter) -> None:
    assert tokens.special == 2
    assert tokens.count("") == 0
    assert tokens.count("the tenant pays rent") == 4
    assert tokens.counts(["the tenant", "uninspectable"]) == [2, tokens.count("uninspectable")]


def test_long_texts_are_counted_to_the_end(tokens: TokenCounter) -> None:
    assert tokens.count("word " * 5000) == 5000
