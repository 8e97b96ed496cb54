"""Locate what was just said ("which page is that on?"), from what the last answer cited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from app.answer.composition.compose import Written
from app.answer.provenance import Provenance
from app.answer.question.queries import Queries
from app.answer.request import Request
from app.answer.retrieval.cited_before import find_passage
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Citation, Support, Turn
from app.library.library import Library

_ASKS = re.compile(
    r"(?:and |und |et |y )?(?:"
    r"(?:(?:on|in) )?(?:which|what) (?:pages?|slide|sheet|cell|section|document|file)"
    r"(?: (?:is|was|does|did|are) (?:that|this|it|they|those)(?: \w+){0,2})?"
    r"|where (?:is|was|does|did|do) (?:that|this|it|they|you)"
    r"(?: (?:written|stated|said|say|stand|come from|from|find|get|found))?(?: (?:that|this|it|from)){0,2}"
    r"|where(?: exactly| precisely)?"
    r"|(?:auf welcher seite|in welche[mr] (?:dokument|datei))(?: (?:steht|ist|war|stand)(?: \w+){0,2})?"
    r"|wo (?:genau )?(?:steht|stand|ist) (?:das|es|dies)(?: geschrieben)?"
    r"|(?:(?:à|sur) quelle page|dans quel (?:document|fichier))(?: (?:est|se trouve|figure)(?:[ -]\w+){0,2})?"
    r"|où (?:est-ce|cela|ça)(?: \w+){0,2}"
    r"|(?:en|a) qu[ée] (?:página|documento|archivo)(?: (?:está|es|dice|pone|aparece)(?: \w+){0,2})?"
    r"|dónde (?:está|dice|pone|aparece)(?: (?:eso|esto|escrito))*"
    r")",
    re.IGNORECASE,
)
_MOST = 3
_ALIKE = 80.0
"""Percent of likeness of a quote to the sentence that it is of. Judged: tests/benchmarks/thresholds.py."""


def asks_where(question: str, turns: Sequence[Turn]) -> bool:
    """Whether the question asks only where what was just said stands."""
    return bool(turns and turns[-1].citations and _ASKS.fullmatch(question.strip(" ¿?!.…")))


def answer_where(request: Request) -> Answer | None:
    """Answer where the quotes of the last answer stand; None if that is not what is asked, or none of them is
    there any more.
    """
    if not asks_where(request.question, request.turns):
        return None
    found = list_places(request.library, request.turns[-1].citations)
    if not found:
        return None
    queries = Queries(request.question, (request.question,), is_follow_up=True)
    written = [Written("\n" if index else "", each.text) for index, each in enumerate(found)]
    return replace(Provenance(request, request.mode, queries).compose_answer(written, found), model=None)


def list_places(library: Library, citations: Sequence[Citation]) -> list[Checked]:
    """List the quotes that an answer cited, each with where it stands, as far as they are there still."""
    found: list[Checked] = []
    for citation in citations[:_MOST]:
        hit = find_passage(library, citation)
        sources = read_sources(library, [hit]) if hit is not None else []
        likeness, source = max(
            ((_likeness(citation, source), source) for source in sources),
            key=lambda pair: pair[0],
            default=(0.0, None),
        )
        if source is not None and likeness >= _ALIKE:
            where = source.page.label or f"page {source.page.number}"
            quote = Quote(source, source.first, source.last)
            text = f"{source.hit.title}, {where}: “{quote.text}”"
            found.append(Checked(text, Support.SUPPORTED, (quote,)))
    return found


def _likeness(citation: Citation, source: Source) -> float:
    if source.page.number != citation.page:
        return 0.0
    return fuzz.partial_ratio(citation.quote, source.text)
