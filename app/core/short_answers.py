"""The answers in a few words as they are shown: side by side, and what is the same once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from app.core.answers import BESIDE, Answer, Citation, Short
from app.core.languages import mark_text
from app.core.number_words import TENS, TO_NINETEEN
from app.core.styles import Form

SAY_DIFFERENT = mark_text("Your documents say different things.")
TOLD = mark_text("This word is Carrel’s own: the words that it cites say so.")
"""What is said below yes or no."""

_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+|[$€£¥%]")
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "%": "percent"}
_ARTICLES = frozenset({"a", "an", "the"})
_DENIALS = frozenset({"no", "not", "never", "without", "nor"})
_NUMBERS = {name: str(number) for number, name in enumerate(TO_NINETEEN)} | {
    name: str(number) for number, name in zip(range(20, 100, 10), TENS, strict=True)
}


@dataclass(frozen=True, slots=True)
class ShortThing:
    """One of the things of an answer in a few words, with the `citations` of all that say it."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class ShortLine:
    """An answer in a few words: its `things`, several where it is a list. `titles` are those of the documents
    that give it, where other answers stand beside it. `is_told`: it is yes or no. `asked` is what it answers
    of a question that asks several things.
    """

    things: tuple[ShortThing, ...]
    titles: tuple[str, ...] = ()
    is_told: bool = False
    asked: str = ""

    @property
    def text(self) -> str:
        """All of it in a row."""
        return BESIDE.join(thing.text for thing in self.things)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What all its things rest on."""
        return tuple(dict.fromkeys(citation for thing in self.things for citation in thing.citations))


@dataclass(frozen=True, slots=True)
class ShortPiece:
    """A piece of the lines in which short answers are shown: what parts it from the one before, what is
    `asked` where a line begins with that, the `titles` that it begins with, its text, and the citations whose
    marks follow it.
    """

    before: str
    asked: str
    titles: tuple[str, ...]
    text: str
    citations: tuple[Citation, ...]

    @property
    def lead(self) -> str:
        """What stands before its text."""
        asked = f"{self.asked} " if self.asked else ""
        return f"{asked}{', '.join(self.titles)}: " if self.titles else asked


def line_up_shorts(answer: Answer) -> tuple[ShortLine, ...]:
    """Line up the short answers of an answer, part by part, the surest first; none beside data, which is for
    programs. Those of one document are the things of one list.
    """
    if not answer.found or answer.form is Form.JSON:
        return ()
    return tuple(
        line
        for part, shorts in groupby(answer.shorts, key=lambda short: short.part)
        for line in _line_up(shorts, answer.citations, "" if part is None else answer.parts[part].question)
    )


def _line_up(shorts: Iterable[Short], citations: Sequence[Citation], asked: str) -> Iterator[ShortLine]:
    """Line up the short answers to what is asked."""
    known = {citation.number: citation for citation in citations}
    told: set[str] = set()
    of_documents: dict[str, list[ShortThing]] = {}
    for short in shorts:
        if short.is_told:
            told.add(short.text)
        if (citation := known.get(short.citation)) is not None:
            of_documents.setdefault(citation.document, []).append(ShortThing(short.text, (citation,)))
    alike: dict[frozenset[frozenset[str]], list[list[ShortThing]]] = {}
    for things in of_documents.values():
        alike.setdefault(frozenset(_words(thing.text) for thing in things), []).append(things)
    for said in alike.values():
        titles = dict.fromkeys(citation.title for things in said for citation in things[0].citations)
        is_told = said[0][0].text in told
        yield ShortLine(_merge_things(said), tuple(titles) if len(alike) > 1 else (), is_told, asked)


def _merge_things(said: Sequence[Sequence[ShortThing]]) -> tuple[ShortThing, ...]:
    """Merge the same things of several documents: as the first of these puts them, with all citations."""
    merged: dict[frozenset[str], ShortThing] = {}
    for thing in (thing for things in said for thing in things):
        first = merged.setdefault(_words(thing.text), thing)
        citations = tuple(dict.fromkeys((*first.citations, *thing.citations)))
        merged[_words(thing.text)] = ShortThing(first.text, citations)
    return tuple(merged.values())


def split_pieces(lines: Sequence[ShortLine]) -> Iterator[ShortPiece]:
    """Split what is shown of short answers: "Alder: 30 days [1]", " · Birch: 60 days [2]"; what answers
    another part of the question in a line of its own. What follows from one citation has its mark once, at
    the last of it.
    """
    for number, (asked, some) in enumerate(groupby(lines, key=lambda line: line.asked)):
        yield from _split_line(tuple(some), asked, "\n" if number else "")


def _split_line(lines: Sequence[ShortLine], asked: str, before: str) -> Iterator[ShortPiece]:
    inside = BESIDE if len(lines) == 1 else ", "
    for number, line in enumerate(lines):
        for place, thing in enumerate(line.things):
            following = line.things[place + 1 : place + 2]
            is_same = any(each.citations == thing.citations for each in following)
            parted = inside if place else BESIDE if number else before
            titles = () if place else line.titles
            begins = asked if not (number or place) else ""
            yield ShortPiece(parted, begins, titles, thing.text, () if is_same else thing.citations)


def list_remarks(lines: Sequence[ShortLine]) -> list[str]:
    """List what is said below short answers: that they differ, and that one is no word of a document."""
    remarks = {SAY_DIFFERENT: say_different(lines), TOLD: any(line.is_told for line in lines)}
    return [remark for remark, holds in remarks.items() if holds]


def say_different(lines: Sequence[ShortLine]) -> bool:
    """Tell whether two lines that answer the same say different things. "30 days" and "30 days after
    delivery" may not.
    """
    said = [
        (line.asked, frozenset[str]().union(*(_words(thing.text) for thing in line.things))) for line in lines
    ]
    return any(
        asked == beside and (not (one <= other or other <= one) or bool((one ^ other) & _DENIALS))
        for (asked, one), (beside, other) in combinations(said, 2)
    )


def write_shorts(answer: Answer) -> str:
    """Write the short answers of an answer as text with marks, a line for each part of the question:
    "Alder: 30 days [1] · …".
    """
    return "".join(
        f"{piece.before}{piece.lead}{piece.text}"
        + " " * bool(piece.citations)
        + "".join(f"[{citation.number}]" for citation in piece.citations)
        for piece in split_pieces(line_up_shorts(answer))
    )


def _words(text: str) -> frozenset[str]:
    """Give the words by which texts are compared: those of "two months" are those of "the 2 months"."""
    words = (_SIGNS.get(word, word) for word in _WORD.findall(text.casefold()))
    return frozenset(
        _NUMBERS.get(word, word.replace(",", "") if word[0].isdigit() else word.removesuffix("s"))
        for word in words
        if word not in _ARTICLES
    )
