"""The short answer: the words of a page that the reader points at.

Nothing that does not stand on a page can come out. What the reader is not sure enough of is not shown; from
which confidence on it is, the tuning articles tell (tools/train_reader/calibrate.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.answer.composition.compose import restates
from app.answer.question.answer_type import asks_for_several
from app.answer.retrieval.readings import PassageReadings, Places
from app.answer.retrieval.sentences import Source
from app.answer.text.section_numbers import is_section_number
from app.answer.verification.attribution import Quote
from app.core.number_words import TENS, TO_NINETEEN
from app.core.stop_words import STOP_WORDS
from app.models.reader import Reading

_MOST = 5
"""Documents whose answers are put side by side."""
_EDGES, _LAST_EDGES = " ,;:([{“„«\"'‘", " ,;:.)]}”»\"'’"

_NUMBER = re.compile("|".join((r"[\d.,]*\d", *TO_NINETEEN, *TENS)))
_COUNT = re.compile(rf"\d|[$€£¥%]|\b(?:{'|'.join((*TO_NINETEEN, *TENS))})\b", re.IGNORECASE)
_JOINED = re.compile(r"[,;&·]|\b(?:and|or|nor)\b", re.IGNORECASE)
_SIGN = re.compile(r"(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF)) ?$")
_UNIT = re.compile(r" ?(?:%|[a-z][a-z-]+\b)")


@dataclass(frozen=True)
class Extracted:
    """An answer found: `quote` is its words on their page, `text` is how it is read, `source` the index of
    the sentence that it stands in, `citation` the number of that which it stands in, `confidence` the
    chance that it is right.
    """

    text: str
    quote: Quote
    source: int
    citation: int = 0
    confidence: float = 0.0


def extract_answers(
    readings: PassageReadings | None, alone: Mapping[int, float], find_citation: Callable[[Quote], int | None]
) -> list[Extracted]:
    """Extract the answers that the reader is sure enough of, the surest first, of each document the surest
    of those that are cited; none where it has not read. `alone` is the chance that a sentence answers by
    itself, by its index: in a passage, something near may be taken for the answer. One thing is no answer
    where several are asked for: the rest would be left out in silence; nor is what the question itself says.
    """
    if readings is None:
        return []
    calibration, is_of_several = readings.calibration, asks_for_several(readings.question)
    shown = []
    for rank, reading in readings.by_rank.items():
        one = _extract(readings.places[rank], reading, readings.sources)
        if one is None or (is_of_several and _names_one(one.text)) or restates(one.text, readings.question):
            continue
        citation = find_citation(one.quote)
        sure = calibration.estimate_right(reading, alone.get(one.source, 0.0))
        if citation is not None and sure >= calibration.shown_from:
            one = replace(one, citation=citation, confidence=sure)
            shown.append((one, readings.passages[rank].document))
    found: dict[str, Extracted] = {}
    for one, document in sorted(shown, key=lambda each: -each[0].confidence):
        found.setdefault(document, one)
    return list(found.values())[:_MOST]


def _names_one(text: str) -> bool:
    """Whether a text names one thing: it is no list and tells no number of things."""
    return _JOINED.search(text) is None and _COUNT.search(text) is None


def _extract(places: Places, reading: Reading, sources: Sequence[Source]) -> Extracted | None:
    """Extract a span that stands in one piece, in a sentence that is not addressed to a language model."""
    first, last = _strip(places.text, *_complete(places.text, *reading.span))
    index = places.find_source(first)
    if index is None or first >= last or sources[index].is_injection:
        return None
    sentence, span = sources[index].text, places.text[first:last]
    if sentence.startswith(span) and is_section_number(span, sentence[len(span) :].lstrip()):
        return None  # it numbers the clause and is no answer
    words = places.find_words(first, last)
    if words is None:
        return None
    return Extracted(span, Quote(sources[index], *words[1:]), index)


def _complete(text: str, first: int, last: int) -> tuple[int, int]:
    """Complete a bare number by the sign before it and the word that is counted behind it: "25 days"."""
    if not _NUMBER.fullmatch(text[max(0, first) : last]):
        return first, last
    if (sign := _SIGN.search(text[: max(0, first)])) is not None:
        first = sign.start()
    if (unit := _UNIT.match(text, last)) is not None and unit[0].strip() not in STOP_WORDS["en"]:
        last = unit.end()
    return first, last


def _strip(text: str, first: int, last: int) -> tuple[int, int]:
    """Strip from the edges of a span what is no part of an answer."""
    first = max(0, first)
    while first < last and text[first] in _EDGES:
        first += 1
    while first < last and text[last - 1] in _LAST_EDGES:
        if text[last - 1] == ")" and "(" in text[first:last]:
            break
        last -= 1
    return first, last
