"""Recognize quotes that deny what a question takes for given: "Why did she refuse?" of one who agreed.

The reader, asked whether the thing is so, contradicts true ones as surely as false ones; so only what stands
there in so many words counts, and it is told as what may be so.
"""

from __future__ import annotations

import re

from app.answer.question.answer_type import find_telling_stems
from app.answer.text.normalize import find_stems
from app.answer.verification.contradiction import find_opposite, negates

_ASKS_MORE = re.compile(
    r"^\W*(?:(?:and|but|so|by|since|until|in|on|at|to|for|with|from)\s+)?"
    r"(?:why|when|where|who|whom|whose|which|what|how)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;!?]+(?:\s|$)|,\s+(?:but|and)\s")
_NONE = re.compile(r"\bno\s+(?:[\w-]+\s+)?([\w-]+)", re.IGNORECASE)
"""What is not there: "no damage", "no further penalty"."""
_NOT = re.compile(r"(?:\b(?:not|never|cannot)|n['’]t)\s+((?:[\w-]+\W+){0,2}[\w-]+)", re.IGNORECASE)
"""What is not done, and for what: "does not use", "do not intend to end"."""
_FEWEST = 2
"""Words of the question that a clause must hold to speak of what it asks. *Judged.*"""


def find_denial(question: str, quoted: str) -> str:
    """Find the clause of what is quoted that denies what the question takes for given; "" where none does, or
    the question denies something itself or only asks whether something is so.
    """
    if not _ASKS_MORE.match(question) or negates(question):
        return ""
    asked = frozenset(find_telling_stems(question))
    return next((each.strip() for each in _CLAUSE.split(quoted) if _denies(each, question, asked)), "")


def _denies(clause: str, question: str, asked: frozenset[str]) -> bool:
    for none in _NONE.finditer(clause):
        if asked.intersection(find_stems(none[0])):
            return True
    held = asked.intersection(find_stems(clause))
    if len(held) < min(_FEWEST, len(asked)):
        return False
    if find_opposite(question, clause) is not None:
        return True
    return 2 * len(held) >= len(asked) and any(
        asked.intersection(find_stems(each[1])) for each in _NOT.finditer(clause)
    )
