"""Propose questions that a document may answer, from its headings. Whether it does is for others to check."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.answer.text.language import detect_language
from app.core.documents import Passage

_ABOUT = {
    "en": "What is said about {heading}?",
    "de": "Was steht zu „{heading}“ darin?",
    "fr": "Que dit le document sur « {heading} » ?",
    "es": "¿Qué se dice sobre «{heading}»?",
}
"""By the language of the document."""
_AMOUNT = {"en": "How much is the {heading}?"}
"""Of a heading that is a thing which may have a size; asked where the reader finds that."""
_NUMBERED = re.compile(
    r"^(?:(?:section|article|clause|part|chapter|schedule|appendix|annex|teil|kapitel|anlage|§)\s*)?"
    r"(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]?\s+",
    re.IGNORECASE,
)
_LONGEST, _MOST_WORDS = 60, 8
_LEAST_BELOW = 120
"""Characters that stand under a heading that is worth a question."""
_MANY = re.compile(r"\b(?:and|or|of|for|with|in|to)\b|[,:;/&()]|s$", re.IGNORECASE)
"""What shows that a heading is not the name of one thing."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A question, and the `pages` that answer it. `amount_of`: what it wants the size of, and is of use only
    if the answer in a few words is one, "" for any answer.
    """

    question: str
    pages: frozenset[int]
    amount_of: str = ""


def propose_questions(passages: Sequence[Passage]) -> Iterator[tuple[Proposal, ...]]:
    """Propose questions about each heading in turn, the better ones first. Headings that name one thing come
    before others, and then those under which most stands.
    """
    language = detect_language(passage.text for passage in passages)
    below: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.sections:
            below.setdefault(passage.sections[-1], []).append(passage)
    sizes = {heading: sum(len(each.text) for each in some) for heading, some in below.items()}
    proposed = []
    for heading, some in below.items():
        pages = frozenset(span.page for passage in some for span in passage.spans)
        proposals = tuple(_propose(heading, pages, language))
        if proposals and sizes[heading] >= _LEAST_BELOW:
            proposed.append((not proposals[0].amount_of, -sizes[heading], proposals))
    yield from (proposals for _, _, proposals in sorted(proposed, key=lambda each: each[:2]))


def _propose(heading: str, pages: frozenset[int], language: str) -> Iterator[Proposal]:
    named = _NUMBERED.sub("", " ".join(heading.split()))
    if not named or len(named) > _LONGEST or len(named.split()) > _MOST_WORDS:
        return
    if named.endswith("?"):
        yield Proposal(named, pages)
        return
    named = named.rstrip(".:;, ")
    if not any(character.isalpha() for character in named):
        return
    if language == "en":
        named = _write_within(named)
    if language in _AMOUNT and len(named.split()) <= 2 and not _MANY.search(named):
        yield Proposal(_AMOUNT[language].format(heading=named), pages, amount_of=named)
    if " " in named:  # "Summary" alone names a part of the document, and nothing that it is about
        yield Proposal(_ABOUT[language].format(heading=named), pages)


def _write_within(heading: str) -> str:
    """Write a heading as it stands within a sentence: its first word small, unless it is in capitals or
    others of its words show that it is a name.
    """
    first, *rest = heading.split()
    if not first[:1].isupper() or not first[1:].islower() or any(word[:1].isupper() for word in rest):
        return heading
    return " ".join((first.lower(), *rest))
