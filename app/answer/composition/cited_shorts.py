"""Put the short answers that were found with the answer that cites where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from app.answer.composition.short_answers import Extracted
from app.answer.composition.stated_scales import find_stated_scale
from app.answer.verification.attribution import Quote
from app.core.answers import Answer, Short


def make_citation_finder(answer: Answer) -> Callable[[Quote], int | None]:
    """Make what finds the number of the answer's citation in which a quote stands."""

    def find_citation(quote: Quote) -> int | None:
        return next((each.number for each in answer.citations if quote.stands_in(each)), None)

    return find_citation


def put_shorts(answer: Answer, found: Iterable[Extracted]) -> Answer:
    """Put what was found with an answer, as it is shown."""
    return replace(answer, shorts=tuple(map(_shorten, found)))


def _shorten(found: Extracted) -> Short:
    """Shorten what was found to what is shown of it; what a whole sentence tells has no place of its own."""
    boxes = () if found.is_told else found.quote.boxes
    scale = find_stated_scale(found.quote, found.text)
    text = f"{found.text} ({scale})" if scale else found.text
    return Short(text, found.citation, round(found.confidence, 3), boxes, found.is_told)
