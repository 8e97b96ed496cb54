from __future__ import annotations

import random
from pathlib import Path

from tokenizers import Tokenizer

from app.ingest.chunking.tokens import TokenCounter


def test_counts_are_the_models_own(tokens: TokenCounter) -> None:
    assert tokens.special == 2
    assert tokens.count("") == 0
    assert tokens.count("the tenant pays rent") == 4
    assert tokens.count_each(["the tenant", "uninspectable"]) == [2, tokens.count("uninspectable")]


def test_long_texts_are_counted_to_the_end(tokens: TokenCounter) -> None:
    assert tokens.count("word " * 5000) == 5000


def test_counting_word_by_word_changes_nothing(tokens: TokenCounter, tokenizer_json: Path) -> None:
    plain = Tokenizer.from_file(str(tokenizer_json))
    plain.no_truncation()
    plain.no_padding()
    rnd = random.Random(3)
    letters = "aé-.,’ 家賃ก่า שלكت 12%\u00a0\t\u00ad\u200d\ufffd😀ΣςİǆﬁẞK"
    texts = ["".join(rnd.choice(letters) for _ in range(rnd.randint(0, 60))) for _ in range(300)]
    assert tokens.count_each(texts) == [len(plain.encode(text, add_special_tokens=False)) for text in texts]
