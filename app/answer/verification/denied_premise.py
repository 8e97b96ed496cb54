"""Recognize quotes that deny what a question takes for given: "Why did she refuse?" of one who agreed.

The reader, asked whether the thing is so, contradicts true ones as surely as false ones; so only what stands
there in so many words counts, where nothing else is said with it, and it is told as what may be so. It is in
English only.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from app.answer.question.answer_type import find_telling_stems
from app.answer.text.normalize import find_stems
from app.answer.verification.contradiction import find_opposite, leave_out_limits, negates, pair_opposites

_ASKS_MORE = re.compile(
    r"^\W*(?:(?:and|but|so|by|since|until|in|on|at|to|for|with|from)\s+)?"
    r"(?:why|when|where|who|whom|whose|which|what|how)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;!?]+(?:\s|$)|,\s+(?:but|and)\s")
_PART = re.compile(r",|\band\s+(?=(?:\w+\s+)?no\s)", re.IGNORECASE)
"""What parts a denial from what is said beside it: "looked at it and found no damage"."""
_HEDGED = re.compile(
    r"\b(?:unless|until|till|without|except\w*|if|when|where|while|once|only|but"
    r"|other|others|further|additional|more|longer)\b",
    re.IGNORECASE,
)
"""By which it is not so, or no more than that, under a condition."""
_DENIED = re.compile(r"(?:\b(?:no|not|never|cannot)|n['’]t)\s+([\w-]+)", re.IGNORECASE)
"""What is not there or not done: "no damage", "does not use"."""
_OPPOSITES = pair_opposites(
    (
        (
            "agree[sd]?|agreeing|accept(?:s|ed|ing)?",
            "refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)",
        ),
        (
            "allow(?:s|ed|ing)?|permit(?:s|ted|ting)?",
            "forbid(?:s|den|ding)?|forbade|prohibit(?:s|ed|ing)?",
        ),
    )
)
"""What a question can take for given of somebody."""
_FEWEST = 2
"""Words of the question that must be denied together. *Judged.*"""


def find_denial(question: str, quoted: str) -> str:
    """Find the clause of what is quoted that denies what the question takes for given; "" where none does, or
    the question denies something itself or only asks whether something is so.
    """
    if not _ASKS_MORE.match(question) or negates(question):
        return ""
    return next((each.strip() for each in _CLAUSE.split(quoted) if _denies(each, question)), "")


def _denies(clause: str, question: str) -> bool:
    if _HEDGED.search(clause):
        return False
    telling = frozenset(find_telling_stems(question))
    return any(_is_denial(each, question, telling) for each in _PART.split(leave_out_limits(clause)))


def _is_denial(part: str, question: str, telling: Collection[str]) -> bool:
    """Whether a part of a clause denies words of the question, of which some are `telling`, and says nothing
    besides: that floods are not covered denies nothing of what is covered.
    """
    opposite = None if negates(part) else find_opposite(question, part, _OPPOSITES)
    said = set(find_stems(part)).difference(find_stems(opposite[1]) if opposite else ())
    if not said.issubset(find_stems(question)):
        return False
    held = said.intersection(telling)
    if opposite is not None:
        return len(held) + 1 >= len(telling)
    if len(held) < min(_FEWEST, len(telling)) or 2 * len(held) < len(telling):
        return False
    return any(held.intersection(find_stems(each[1])) for each in _DENIED.finditer(part))
