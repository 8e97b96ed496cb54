"""Find words that mean much the same as others by their vectors, for what no list of synonyms tells."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from app.answer.text.normalize import find_stems
from app.models.embedder import Embedder

ALIKE, ALIKE_SYNONYM = 0.55, 0.4
"""Cosine of two words from which on one may stand for the other: "musicians" and "band", "contract" and
"lease"; and of synonyms, which may be such in another sense. Judged: tests/benchmarks/thresholds.py.
"""
_WORD = re.compile(r"[^\W\d_]{3,}")


def find_alike(
    synonyms: Mapping[str, Collection[str]], question: str, texts: Iterable[str], embedder: Embedder
) -> dict[str, tuple[str, ...]]:
    """Find for each word of an English question, by its stem with the stems of its `synonyms`, the words in
    the `texts` that mean much the same, the likest first, and none that the question has itself.
    """
    asked = _list_words((question,), synonyms)
    known = frozenset(find_stems(question))
    there = {word: stem for word, stem in _list_words(texts).items() if stem not in known}
    if not asked or not there:
        return {}
    cosines = embedder.embed_again(list(asked)) @ embedder.embed_again(list(there)).T
    found: dict[str, tuple[str, ...]] = {}
    for stem, row in zip(asked.values(), cosines.tolist(), strict=True):
        alike = (
            (-cosine, word)
            for cosine, (word, other) in zip(row, there.items(), strict=True)
            if cosine >= (ALIKE_SYNONYM if other in synonyms[stem] else ALIKE)
        )
        found[stem] = found.get(stem, ()) + tuple(word for _, word in sorted(alike))
    return {stem: words for stem, words in found.items() if words}


def _list_words(texts: Iterable[str], stems: Collection[str] | None = None) -> dict[str, str]:
    """List the telling words of the texts, lower case, each with its stem; only those with these `stems`."""
    words = dict.fromkeys(word for text in texts for word in _WORD.findall(text.casefold()))
    listed = ((word, find_stems(word)) for word in words)
    return {word: found[0] for word, found in listed if found and (stems is None or found[0] in stems)}


def put_in_words(question: str, others: Mapping[str, str]) -> str:
    """Put a question in other words: in the place of each whose stem is among the `others`, that."""

    def replace(match: re.Match[str]) -> str:
        stems = find_stems(match[0])
        return others.get(stems[0], match[0]) if stems else match[0]

    return _WORD.sub(replace, question)
