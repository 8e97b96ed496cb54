"""The answers in a few words as they are shown: side by side, and what is the same once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations

from app.core.answers import Answer, Citation
from app.core.languages import mark_text
from app.core.number_words import TENS, TO_NINETEEN
from app.core.styles import Form

SAY_DIFFERENT = mark_text("Your documents say different things.")
BESIDE = " · "
"""Stands between answers side by side."""

_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+|[$€£¥%]")
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "%": "percent"}
_ARTICLES = frozenset({"a", "an", "the"})
_DENIALS = frozenset({"no", "not", "never", "without", "nor"})
_NUMBERS = {name: str(number) for number, name in enumerate(TO_NINETEEN)} | {
    name: str(number) for number, name in zip(range(20, 100, 10), TENS, strict=True)
}


@dataclass(frozen=True, slots=True)
class ShortLine:
    """An answer in a few words, `text`, with the `citations` of all that say it. `titles` are those of their
    documents where other answers stand beside it.
    """

    text: str
    citations: tuple[Citation, ...]
    titles: tuple[str, ...] = ()


def line_up_shorts(answer: Answer) -> tuple[ShortLine, ...]:
    """Line up the short answers of an answer, the surest first; none beside data, which is for programs."""
    if not answer.found or answer.form is Form.JSON:
        return ()
    known = {citation.number: citation for citation in answer.citations}
    alike: dict[frozenset[str], list[tuple[str, Citation]]] = {}
    for short in answer.shorts:
        if short.citation in known:
            alike.setdefault(_words(short.text), []).append((short.text, known[short.citation]))
    lines = []
    for said in alike.values():
        citations = tuple(dict.fromkeys(citation for _, citation in said))
        titles = dict.fromkeys(citation.title for citation in citations) if len(alike) > 1 else ()
        lines.append(ShortLine(said[0][0], citations, tuple(titles)))
    return tuple(lines)


def say_different(lines: tuple[ShortLine, ...]) -> bool:
    """Tell whether two of the lines say different things. "30 days" and "30 days after delivery" may not."""
    words = [_words(line.text) for line in lines]
    return any(
        not (one <= other or other <= one) or bool((one ^ other) & _DENIALS)
        for one, other in combinations(words, 2)
    )


def write_shorts(answer: Answer) -> str:
    """Write the short answers of an answer as one line of text with marks: "Alder: 30 days [1] · …"."""
    return BESIDE.join(
        f"{', '.join(line.titles)}{': ' if line.titles else ''}{line.text} "
        + "".join(f"[{citation.number}]" for citation in line.citations)
        for line in line_up_shorts(answer)
    )


def _words(text: str) -> frozenset[str]:
    """Give the words by which texts are compared: those of "two months" are those of "the 2 months"."""
    words = (_SIGNS.get(word, word) for word in _WORD.findall(text.casefold()))
    return frozenset(
        _NUMBERS.get(word, word.replace(",", "") if word[0].isdigit() else word.removesuffix("s"))
        for word in words
        if word not in _ARTICLES
    )
