"""How many tokens a text is to the embedding model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer


class TokenCounter:
    """Counts with a model's own `tokenizer.json`. `special` is what the model adds to every text."""

    def __init__(self, tokenizer_json: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.special: int = self._tokenizer.num_special_tokens_to_add(False)

    def count(self, text: str) -> int:
        """Tokens in `text`, special ones not counted."""
        return self.counts((text,))[0]

    def counts(self, texts: Sequence[str]) -> list[int]:
        """Tokens in each of `texts`. One call for many is several times faster than many calls."""
        encodings = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        return [len(encoding) for encoding in encodings]
