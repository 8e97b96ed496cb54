"""Propose questions that a document may answer, from its headings. Whether it does is for others to check."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from app.answer.text.language import detect_language
from app.core.documents import Page, Passage

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


def propose_questions(
    passages: Sequence[Passage], pages: Sequence[Page] = ()
) -> Iterator[tuple[Proposal, ...]]:
    """Propose questions about each heading in turn, the better ones first: those that name one thing come
    before others, and then those under which most stands. The headings are those that passages stand under,
    and the numbered ones on `pages`, several of which a passage may hold.
    """
    language = detect_language(passage.text for passage in passages)
    proposed: dict[str, tuple[bool, int, tuple[Proposal, ...]]] = {}
    for section in (*_list_above(passages), *_list_numbered(pages)):
        proposals = tuple(_propose(section.heading, section.pages, language))
        if proposals and section.below >= _LEAST_BELOW:
            known = (not proposals[0].amount_of, -section.below, proposals)
            proposed.setdefault(proposals[-1].question.casefold(), known)
    yield from (proposals for _, _, proposals in sorted(proposed.values(), key=lambda each: each[:2]))


class _Section(NamedTuple):
    """A heading, the pages that it is about, and how many characters stand below it."""

    heading: str
    pages: frozenset[int]
    below: int


def _list_above(passages: Sequence[Passage]) -> Iterator[_Section]:
    below: dict[str, list[Passage]] = {}
    for passage in passages:
        for heading in passage.sections[-1:]:
            # The one that all begins under is the title, unless it has a number.
            if len(passage.sections) > 1 or passage is not passages[0] or _NUMBERED.match(heading):
                below.setdefault(heading, []).append(passage)
    for heading, some in below.items():
        pages = frozenset(span.page for passage in some for span in passage.spans)
        yield _Section(heading, pages, sum(len(passage.text) for passage in some))


def _list_numbered(pages: Sequence[Page]) -> Iterator[_Section]:
    """List what stands by itself, short, with a number and without an end, above more."""
    blocks = [
        (page.number, " ".join(word.text for word in block))
        for page in pages
        for number, block in groupby(page.words, key=lambda word: word.block)
        if number >= 0  # no row of a table
    ]
    heads = [place for place, (_, text) in enumerate(blocks) if _is_numbered_heading(text)]
    for head, following in pairwise([*heads, len(blocks)]):
        number, text = blocks[head]
        below = sum(len(each) for _, each in blocks[head + 1 : following])
        yield _Section(text, frozenset({number, number + 1}), below)


def _is_numbered_heading(text: str) -> bool:
    said = _NUMBERED.sub("", text)
    return said != text and said[:1].isupper() and (text.endswith("?") or text[-1:].isalpha())


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
