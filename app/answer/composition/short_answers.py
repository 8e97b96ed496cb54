"""The short answer: the words of a page that the reader points at.

Nothing that does not stand on a page can come out. What the reader is not sure enough of is not shown; from
which confidence on it is, the tuning articles tell (tools/train_reader/calibrate.py).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.answer.composition.asked_amounts import find_amount_asked
from app.answer.composition.compose import restates
from app.answer.composition.coordination import split_coordination, stands_alone
from app.answer.question.answer_type import asks_for_period, asks_for_several, asks_plainly_whether
from app.answer.retrieval.labelled_rows import LabelledRow, is_head_of_day, label_rows
from app.answer.retrieval.lists import find_list_after
from app.answer.retrieval.readings import (
    PassageReadings,
    Places,
    SentenceReading,
    asks_for_struck,
    may_answer,
)
from app.answer.retrieval.sentences import Source
from app.answer.text.abbreviations import find_initials
from app.answer.text.function_words import LARGE, MEANS, MEDIANS, SMALL
from app.answer.text.measures import name_units
from app.answer.text.normalize import find_stems, stem_word
from app.answer.text.numbers import find_figures
from app.answer.text.section_numbers import is_section_number
from app.answer.text.word_forms import is_plural
from app.answer.verification.attribution import Quote
from app.core.documents import Box, join_words
from app.core.number_words import TENS, TO_NINETEEN
from app.core.stop_words import STOP_WORDS
from app.models.reader import Reading
from app.pages.lines import BULLET

_MOST = 5
"""Documents whose answers are put side by side."""
_EDGES, _LAST_EDGES = " ,;:([{“„«\"'‘", " ,;:.)]}”»\"'’"

_NUMBER = re.compile("|".join((r"[\d.,]*\d(?:['’]\d{3})*(?:[.,]\d+)?", *TO_NINETEEN, *TENS)))
_FIGURE = re.compile(
    r"(?<!\d)(?<!\d[.,'’])"
    r"(?:\d{1,3}(?P<mark>[.,'’])\d{3}(?:(?P=mark)\d{3})*(?:(?!(?P=mark))[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"(?![.,'’]?\d)"
)
"""Digits in groups of three, or with decimals; no date, and no list such as "1,2,3"."""
_MEAN = re.compile(rf"\b(?:{MEANS}|{MEDIANS})\b|ø", re.IGNORECASE)
_MEAN_STEMS = frozenset(map(stem_word, ("average", "mean", "median", "durchschnitt")))
_ASKS_FOR_MOST = re.compile(rf"(?<!\bat )\b(?:{LARGE}|{SMALL})\b", re.IGNORECASE)
_WHAT_MEANS = re.compile(r"\b(?:do|does|did)\b.*\bmean\b", re.IGNORECASE)
_COUNT = re.compile(rf"\d|[$€£¥%]|\b(?:{'|'.join((*TO_NINETEEN, *TENS))})\b", re.IGNORECASE)
_JOINED = re.compile(r"[,;&·]|\b(?:and|or|nor)\b", re.IGNORECASE)
_MARK = re.compile(rf"{BULLET.pattern}|\(?(?:\d{{1,2}}|[a-z]|[ivx]+)[.)]")
"""What a list's items begin with."""
_SIGN = re.compile(r"(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF)) ?$")
_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
_NAME_GOES_ON = re.compile(r"(?: [A-Z][\w'’-]*[a-z][\w'’-]*)+")
_PERCENT = re.compile(r" ?(?:%|per ?cent\b)")
_COUNTED = re.compile(r" ?([a-z][a-z-]*[²³]?)(?: ([a-z][a-z-]+[²³]?))?(?!\w)")
_DAY = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
"""A date in figures, in whichever order."""
_STRUCK = re.compile(r"\[struck out: [^\]]*\]?")
"""What stands on a page and does not hold any more."""
_NOT_READ = SentenceReading(0.0, Reading(0.0, (0, 0), 0.0))


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
    is_told: bool = False
    """Whether the text is yes or no, which the quoted words bear out and do not say."""

    def copy_as_sure(self, confidence: float) -> Extracted:
        """Return it with the chance that it is right."""
        return replace(self, confidence=confidence)


def extract_answers(
    readings: PassageReadings | None,
    alone: Mapping[int, SentenceReading],
    find_citation: Callable[[Quote], int | None],
) -> list[Extracted]:
    """Extract the answers that the reader is sure enough of, the surest first, of each document the surest
    of those that are cited; none where it has not read. Where several are asked for, it is all the things of
    a list or of a sentence. `alone` is what the reader makes of sentences by themselves, by their index:
    in a passage, something near may be taken for the answer. What the question says itself is none, nor is
    anything but yes or no where it is asked whether something is so, nor a day where a period is asked for.
    """
    if readings is None or asks_plainly_whether(readings.question):
        return []
    is_period_asked = asks_for_period(readings.question)
    extract = _extract_several if asks_for_several(readings.question) else _extract_single
    found: list[list[Extracted]] = []
    for things in extract(readings, alone):
        if any(_is_struck(each.quote, readings.question) for each in things) or all(
            restates(each.text, readings.question) for each in things
        ):
            continue
        if is_period_asked and any(_is_day(each.text) for each in things):
            continue
        numbers = [find_citation(each.quote) for each in things]
        cited = [
            replace(each, citation=number)
            for each, number in zip(things, numbers, strict=True)
            if number is not None
        ]
        if len(cited) == len(things):
            found.append(cited)
    of_documents: dict[str, list[Extracted]] = {}
    for things in sorted(found, key=lambda each: -each[0].confidence):
        of_documents.setdefault(things[0].quote.source.hit.document, things)
    return [each for things in list(of_documents.values())[:_MOST] for each in things]


def _extract_single(
    readings: PassageReadings, alone: Mapping[int, SentenceReading]
) -> Iterator[list[Extracted]]:
    """Extract the answer of each passage, where the reader is sure enough of it."""
    for rank, reading in readings.by_rank.items():
        one = _extract(readings.places[rank], reading, readings, alone)
        if one is not None:
            by_itself = alone.get(one.source, _NOT_READ)
            if by_itself.row is not None:
                reading = reading._replace(span_log_chance=by_itself.pointed.span_log_chance)
            sure = readings.calibration.estimate_right(reading, by_itself.pointed.relevance)
            if sure >= readings.calibration.shown_from:
                yield [replace(one, confidence=sure)]


def _extract_several(
    readings: PassageReadings, alone: Mapping[int, SentenceReading]
) -> Iterator[list[Extracted]]:
    """Extract the things of each list in a passage, and those that are named beside what is pointed at. One
    thing is no answer: the rest would be left out in silence.
    """
    calibration = readings.calibration
    for rank, reading in readings.by_rank.items():
        places = readings.places[rank]
        lists = {
            index: items
            for index, source in enumerate(readings.sources)
            if source.rank == rank and (items := _find_items(source, readings))
        }
        listed = {word for items in lists.values() for each in items for word in range(each.first, each.last)}
        found = [[_cut_out(each.first, each.last, each, index) for each in lists[index]] for index in lists]
        one = _extract(places, reading, readings, alone)
        if one is not None and one.quote.first not in listed:
            found.append(_list_things(one, readings.sources[one.source]))
        for things in filter(None, found):
            pointed = _measure_pointed(reading, places, things)
            whole = reading._replace(span_log_chance=math.log(pointed)) if pointed else reading
            sure = calibration.estimate_right(whole, alone.get(things[0].source, _NOT_READ).pointed.relevance)
            if pointed and sure >= calibration.several_from:
                yield [replace(each, confidence=sure) for each in things]


def _measure_pointed(reading: Reading, places: Places, things: Sequence[Extracted]) -> float:
    """Measure the chance that the answer begins at one of the things, if there is one."""
    ranges = _list_ranges(things)
    pointed = 0.0
    for character, chance in reading.starts or ((reading.span[0], 1.0),):
        found = places.find_words(character, character + 1)
        pointed += chance * (found is not None and found[1] in ranges.get(found[0].number, ()))
    return min(pointed, 1.0)


def _list_ranges(things: Sequence[Extracted]) -> dict[int, range]:
    """List the words from the first thing on each page to the last there, by the page's number."""
    of_pages: defaultdict[int, list[Quote]] = defaultdict(list)
    for thing in things:
        of_pages[thing.quote.source.page.number].append(thing.quote)
    return {
        page: range(min(each.first for each in quotes), max(each.last for each in quotes))
        for page, quotes in of_pages.items()
    }


def _list_things(one: Extracted, sentence: Source) -> list[Extracted]:
    """List the things that are named beside the one, or the few, that the reader points at; none where it
    cannot be told which all are, but for a number of things.
    """
    words = [word.text for word in sentence.page.words]
    within = (sentence.first, sentence.last)
    span = (one.quote.first, min(one.quote.last, sentence.last))
    found = split_coordination(words, span, within)
    if not found and stands_alone(words, span, within):
        found = [span]
    things = [_cut_out(first, last, sentence, one.source) for first, last in found]
    return [] if len(things) == 1 and _names_one(things[0].text) else things


def _find_items(intro: Source, readings: PassageReadings) -> Sequence[Source]:
    """Find the items of the list that a sentence introduces; none of one that may go on, or that talks to a
    language model.
    """
    listed = find_list_after(intro, partial(readings.load_pages, intro.hit.document))
    if listed is None or listed.at_least or any(each.is_injection for each in (intro, *listed.items)):
        return ()
    return listed.items


def _names_one(text: str) -> bool:
    """Whether a text names one thing: it is no list and tells no number of things."""
    return _JOINED.search(text) is None and _COUNT.search(text) is None


def _cut_out(first: int, last: int, source: Source, index: int) -> Extracted:
    """Cut words of a page out as an answer, without a mark before them and what parts them from others."""
    words = source.page.words
    while first + 1 < last and _MARK.fullmatch(words[first].text):
        first += 1
    text, _ = join_words(words[first:last])
    return Extracted(text[slice(*_strip(text, 0, len(text)))], Quote(source, first, last), index)


def _extract(
    places: Places, reading: Reading, readings: PassageReadings, alone: Mapping[int, SentenceReading]
) -> Extracted | None:
    """Extract a span that stands in one piece, in a sentence that may answer; of a row, in one cell: where
    its cells are labelled, the one that is pointed at there.
    """
    first, last = _strip(places.text, *_complete(places.text, *reading.span))
    index = places.find_source(first)
    if index is None or first >= last or not may_answer(readings.sources[index], readings.question):
        return None
    source = readings.sources[index]
    by_itself = alone.get(index, _NOT_READ)
    if by_itself.row is not None:
        one = _extract_cell(by_itself.row, by_itself.pointed, source, index)
    else:
        one = _extract_words(places, first, last, index, readings)
    if one is None or _is_of_another_column(one.quote, readings.question):
        return None
    if source.is_row and _is_one_of_many(source, readings.question):
        return None
    asked = find_amount_asked(one.quote, readings.question)
    if asked is None or asked == one.quote:
        return one if asked else None
    return _cut_out(asked.first, asked.last, source, index)


def _is_one_of_many(source: Source, question: str) -> bool:
    """Whether a row tells one of the figures of which the mean or the most is asked for: neither it, nor what
    it stands under, says that it is that.
    """
    asks_for_mean = _MEAN.search(_WHAT_MEANS.sub("", question)) is not None
    if asks_for_mean and _MEAN.search(source.statement) is None:
        return _MEAN_STEMS.isdisjoint(source.heading_stems)
    if _ASKS_FOR_MOST.search(question) is None or _ASKS_FOR_MOST.search(source.statement) is not None:
        return False
    return not any(map(_ASKS_FOR_MOST.fullmatch, source.heading_stems))


def _extract_words(
    places: Places, first: int, last: int, index: int, readings: PassageReadings
) -> Extracted | None:
    """Extract the characters `first` … `last - 1` of a passage, of a row one cell of them."""
    source = readings.sources[index]
    if source.is_row:
        first, last = _keep_one_cell(places, first, last, readings.question)
    if source.is_record:
        last = _complete_name(places, first, last)
    span = places.text[first:last]
    if source.text.startswith(span) and is_section_number(span, source.text[len(span) :].lstrip()):
        return None  # it numbers the clause and is no answer
    words = places.find_words(first, last)
    return None if words is None else Extracted(span, Quote(source, *words[1:]), index)


def _extract_cell(row: LabelledRow, reading: Reading, source: Source, index: int) -> Extracted | None:
    """Extract what is pointed at in the cells of a row; nothing where that is a label."""
    first, last = _strip(row.text, *_complete(row.text, *reading.span))
    words = row.find_words(first, last) if first < last else None
    if words is None:
        return None
    return Extracted(row.text[first:last], Quote(source, *words), index)


def _is_of_another_column(quote: Quote, question: str) -> bool:
    """Whether the question names heads of a table's columns, but for the one of what tells the row, and the
    quote stands below none of them: January's figure where March is asked for. First letters name a head
    only where none is named in full.
    """
    source, words = quote.source, quote.source.page.words
    if source.heads is None or source.page.rotation:
        return False
    if _is_of_another_day(quote, question):
        return True
    asked, heads = set(find_stems(question)), words[slice(*source.heads)]
    row = words[source.first : source.last]
    telling = [word.box for word in row if asked.intersection(find_stems(word.text))]
    own = [word.box for word in words[quote.first : quote.last]]
    for names in (asked, find_initials(join_words(heads)[0], question)):
        named = [word.box for word in heads if names.intersection(find_stems(word.text))]
        if named := [box for box in named if not any(_overlap(box, each) for each in telling)]:
            return not any(_overlap(box, each) for box in named for each in own)
    return False


def _is_of_another_day(quote: Quote, question: str) -> bool:
    """Whether the quote stands below a day where the question names other days."""
    dates = find_figures(question).dates
    row = label_rows({0: quote.source}).get(0) if dates else None
    cells = row.cells if row is not None else ()
    labels = [label for label, cell in cells if cell.first <= quote.first < cell.last]
    return any(is_head_of_day(label, dates) is False for label in labels)


def _is_struck(quote: Quote, question: str) -> bool:
    """Whether words that are quoted were struck out where they stand, unless what was is asked for."""
    if asks_for_struck(question):
        return False
    page = quote.source.page
    text, offsets = join_words(page.words)
    first, last = offsets[quote.first], offsets[quote.last - 1] + len(page.words[quote.last - 1].text)
    return any(each.start() < last and first < each.end() for each in _STRUCK.finditer(text))


def _is_day(text: str) -> bool:
    """Whether a text is a day and nothing besides."""
    dates = find_figures(text).dates
    is_one = len(dates) == 1 and dates[0].shown == text and dates[0].readings[0][-1] is not None
    return is_one or _DAY.fullmatch(text) is not None


def _overlap(one: Box, other: Box) -> bool:
    """Tell whether one box stands above or below another."""
    return one.x0 < other.x1 and other.x0 < one.x1


def _keep_one_cell(places: Places, first: int, last: int, question: str) -> tuple[int, int]:
    """Keep of a span of a row the first cell that says something which the question does not: what stands
    in the next is about something else, such as what is normal beside what was measured.
    """
    asked = set(find_stems(question))
    cells = places.split_at_gaps(first, last)
    return next(
        (cell for cell in cells if not asked.issuperset(find_stems(places.text[slice(*cell)]))), cells[0]
    )


def _complete_name(places: Places, first: int, last: int) -> int:
    """Complete a name in a row or behind a label by what follows of it in its cell: "Orla Trench". In
    sentences it is left alone: of 500 of SQuAD's questions three would change, two for the worse.
    """
    goes_on = _NAME_GOES_ON.match(places.text, last)
    if goes_on is None or _NAME.fullmatch(places.text[first:last]) is None:
        return last
    own, end = places.find_source(last - 1), goes_on.end()
    while places.find_source(end - 1) != own:  # the next row begins with a capital, too
        end = places.text.rindex(" ", last, end)
    return max(last, places.split_at_gaps(first, end)[0][1])


def _complete(text: str, first: int, last: int) -> tuple[int, int]:
    """Complete a figure that is cut in its middle, "4" of "$4,218"; and a bare number by the sign before it
    and the word that is counted behind it: "25 days".
    """
    first, last = _complete_figure(text, max(0, first), last)
    if not _NUMBER.fullmatch(text[first:last]):
        return first, last
    if (sign := _SIGN.search(text[:first])) is not None:
        first = sign.start()
    return first, _complete_unit(text, last)


def _complete_figure(text: str, first: int, last: int) -> tuple[int, int]:
    """Complete a figure that an edge of a span cuts by its digits beyond."""
    for figure in _FIGURE.finditer(text):
        if figure.start() < first < figure.end():
            first = figure.start()
        if figure.start() < last < figure.end():
            last = figure.end()
    return first, last


def _complete_unit(text: str, last: int) -> int:
    """Complete a number by what it counts: a word, or the one behind it as well where only that is a unit or
    in the plural ("square metres", "working days").
    """
    if (percent := _PERCENT.match(text, last)) is not None:
        return percent.end()
    counted = _COUNTED.match(text, last)
    if counted is None or counted[1] in STOP_WORDS["en"]:
        return last
    is_whole = is_plural(counted[1]) or bool(name_units(counted[1]))
    if len(counted[1]) == 1 and not is_whole:
        return last
    if is_whole or counted[2] is None or counted[2] in STOP_WORDS["en"]:
        return counted.end(1)
    is_unit = is_plural(counted[2]) or bool(name_units(counted[2]))
    return counted.end(2) if is_unit else counted.end(1)


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
