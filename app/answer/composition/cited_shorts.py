"""Put the short answers that were found with the answer that cites where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from app.answer.composition.short_answers import Extracted
from app.answer.composition.stated_scales import find_stated_scale
from app.answer.text.numbers import Quantity, find_figures, is_stated
from app.answer.verification.attribution import Quote
from app.core.answers import Answer, Short


def make_citation_finder(answer: Answer) -> Callable[[Quote], int | None]:
    """Make what finds the number of the answer's citation in which a quote stands."""

    def find_citation(quote: Quote) -> int | None:
        return next((each.number for each in answer.citations if quote.stands_in(each)), None)

    return find_citation


def keep_of_amount(question: str, found: Iterable[Extracted], answer: Answer) -> list[Extracted]:
    """Keep what was found where the amount stands that the question names with its unit, if the answer cites
    that ("if I pay 7 per cent"); the reader does not always look at it.
    """
    named = [each for each in find_figures(question).quantities if each.unit]
    cited = [each.shown for each in answer.citations]
    return [
        each
        for each in found
        if _states_all(named, each.quote.source.statement)
        or not any(_states_all(named, shown) for shown in cited)
    ]


def _states_all(amounts: Iterable[Quantity], text: str) -> bool:
    given = find_figures(text)
    return all(is_stated(each, given, text) for each in amounts)


def put_shorts(answer: Answer, found: Iterable[Extracted]) -> Answer:
    """Put what was found with an answer, as it is shown."""
    return replace(answer, shorts=tuple(map(_shorten, found)))


def _shorten(found: Extracted) -> Short:
    """Shorten what was found to what is shown of it; what a whole sentence tells has no place of its own."""
    boxes = () if found.is_told else found.quote.boxes
    scale = find_stated_scale(found.quote, found.text)
    text = f"{found.text} ({scale})" if scale else found.text
    return Short(text, found.citation, round(found.confidence, 3), boxes, found.is_told)
