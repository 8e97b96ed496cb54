"""Decompose a question that asks several things at once into the questions it is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.answer.question.rewrite import PERIOD, find_content_stems, is_follow_up, rewrite_question
from app.answer.text.language import detect_language
from app.answer.text.proper_nouns import find_full_names
from app.core.answers import Turn

_OPEN = (
    r"what|how|who|whom|whose|when|where|which|why"
    r"|wie|wer|wen|wem|wann|wo|warum|wieso|welche[nrms]?|wieviel|wessen"
    r"|quel(?:le)?s?|combien|qui|quand|où|comment|pourquoi"
    r"|qué|cuál(?:es)?|cuánt[oa]s?|quién(?:es)?|cuándo|dónde|cómo"
)
_YES_NO = (
    r"did|does|do|is|are|was|were|has|have|can|will|should"
    r"|ist|sind|hat|haben|darf|kann|muss|est-ce|peut|puede"
)
_BREAK = re.compile(
    rf"(?<=[?;])\s+|\s*,?\s+(?:and|und|et|y|e|as well as|sowie|ainsi que)\s+(?=¿?(?:{_OPEN}|{_YES_NO})\b)",
    re.IGNORECASE,
)
_LEAD = r"¿?(?:(?:and|und|et|y|e|also)\s+)?(?:(?:in|of|for|on|by|to|at)\s+)?"
ASKS = re.compile(rf"{_LEAD}(?:{_OPEN}|{_YES_NO})\b", re.IGNORECASE)
_THING = (
    r"(?:the|an?|this|that|these|those|my|our|your|its|their|his|her"
    r"|der|die|das|den|dem|des|eine?[nmrs]?|une?|du|el|una?)\s+\w"
)
"""How a thing begins; in French and Spanish, "le" and "la" can stand for one as well."""
_NAMES_A_THING = re.compile(rf"\b(?:{_THING})", re.IGNORECASE)
_ASKS_BY_ITSELF = re.compile(
    rf"{_LEAD}(?:(?:{_OPEN})\b|(?:{_YES_NO})\s+(?:(?:{_THING})|(?-i:[A-ZÀ-ÖØ-Þ])|(?:there|it|he|she|they|we|i|you"
    r"|anyone|anybody|any|er|es|sie|man|ich|wir|il|elle|ils|on|que)\b))",
    re.IGNORECASE,
)
"""Not "are fined" in "which tenants pay late and are fined", which goes on about the same tenants."""
_UNENDED = re.compile(rf"(?:^|\s)(?:{_OPEN}|if|ob|si)$|\b(?:between|whether|zwischen|entre)\b", re.IGNORECASE)
"""“Who decides whether and when it opens?”, “the difference between what you pay and what I pay”."""
_CLAUSE = re.compile(rf"\b(?:{_OPEN}|that)\b", re.IGNORECASE)
"""Within a question: what follows "and" may go on with it: "the drugs which help and which are safe"."""
_UNTOLD = re.compile(rf"(?:{_YES_NO})\s+\S+", re.IGNORECASE)
"""Half of a question: "Did Apple" and "did Microsoft grow?"."""
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"))
_QUOTES = re.compile(r"[\"„“”]|(?<!\w)['‘]|['’](?!\w)")
_MOST_SEARCHED, _MOST_ANSWERED = 3, 6


class Part(NamedTuple):
    """One thing that a question asks: as it is `said` there, and as a question that stands alone."""

    said: str
    alone: str


def decompose_for_search(question: str) -> tuple[str, ...]:
    """Decompose a question for searching: what it asks, one by one; nothing for a question that asks one
    thing and says no more.

    What is not asked, such as how to round the answer, is left out. A part that leans on the first, or has no
    names or years where the first has, gets the words it lacks.
    """
    pieces, asked = _split_pieces(question)
    if len(pieces) == 1 or not asked:
        return ()
    return tuple(part.alone for part in _complete_parts(asked[:_MOST_SEARCHED], ()))


def decompose_for_answers(question: str, turns: Sequence[Turn] = ()) -> tuple[Part, ...]:
    """Decompose a question for answering one by one; nothing for a question that asks one thing, or says more
    than it asks, which may be how each is to be answered. `turns` is what was said before, if the question
    leans on it.
    """
    pieces, asked = _split_pieces(question)
    if not 1 < len(pieces) == len(asked) <= _MOST_ANSWERED:
        return ()
    if not all(map(_ASKS_BY_ITSELF.match, pieces)) or any(map(_UNENDED.search, pieces[:-1])):
        return ()
    if any(map(_is_unbalanced, pieces)) or any(map(_UNTOLD.fullmatch, pieces)):
        return ()
    if any(map(_goes_on, _BREAK.split(question)[:-1])):
        return ()
    return _complete_parts(asked, turns)


def _split_pieces(question: str) -> tuple[list[str], list[str]]:
    """Split the question in what it is made of, and tell what of that asks something."""
    language = detect_language((question,))
    pieces = [piece.strip(" ?;,") for piece in _BREAK.split(question)]
    pieces = [piece for piece in pieces if piece]
    return pieces, [piece for piece in pieces if ASKS.match(piece) and find_content_stems(piece, language)]


def _goes_on(piece: str) -> bool:
    """Whether what comes after the piece may belong to a clause in it."""
    asks = ASKS.match(piece)
    return (
        asks is not None
        and not piece.rstrip().endswith(("?", ";"))
        and bool(_CLAUSE.search(piece, asks.end()))
    )


def _is_unbalanced(piece: str) -> bool:
    """Whether only a part of what stands in brackets or quotation marks is in the piece."""
    is_quoted = len(_QUOTES.findall(piece)) % 2 > 0
    return is_quoted or any(piece.count(one) != piece.count(other) for one, other in _PAIRS)


def _complete_parts(asked: Sequence[str], turns: Sequence[Turn]) -> tuple[Part, ...]:
    first, *others = asked
    whole = Part(f"{first}?", f"{rewrite_question(first, turns).rstrip(' ?')}?")
    language = detect_language(asked)
    return whole, *(
        Part(f"{part}?", f"{_complete_part(part, whole.alone.strip('?'), language)}?") for part in others
    )


def _complete_part(part: str, first: str, language: str) -> str:
    # Beside another question, few words stand by themselves: "and who pays for repairs".
    if is_follow_up(part, language, few=1 if _NAMES_A_THING.search(part) else 2):
        whole = rewrite_question(part, (Turn(first, ""),))
        if whole != part:
            return whole
    about = [
        name
        for find in (find_full_names, PERIOD.findall)
        if not find(part)
        for name in dict.fromkeys(find(first))
    ]
    return f"{part} ({' '.join(about)})" if about else part
