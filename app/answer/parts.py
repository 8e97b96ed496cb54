"""A question that asks several things at once, as the questions it is made of."""

from __future__ import annotations

import re

from app.answer.follow_ups import PERIOD, alone, telling
from app.answer.languages import language_of
from app.core.answers import Turn

_ASKING = (
    r"what|how|who|whom|whose|when|where|which|why|did|does|do|is|are|was|were|has|have|can|will|should"
    r"|wie|wer|wen|wem|wann|wo|warum|wieso|welche[nrms]?|wieviel|wessen|ist|sind|hat|haben|darf|kann|muss"
    r"|quel(?:le)?s?|combien|qui|quand|où|comment|pourquoi|est-ce|peut"
    r"|qué|cuál(?:es)?|cuánt[oa]s?|quién(?:es)?|cuándo|dónde|cómo|puede"
)
_BREAK = re.compile(
    rf"(?<=[?;])\s+|\s*,?\s+(?:and|und|et|y|e|as well as|sowie|ainsi que)\s+(?=¿?(?:{_ASKING})\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"¿?(?:(?:and|und|et|y|e|also)\s+)?(?:(?:in|of|for|on|by|to|at)\s+)?(?:{_ASKING})\b", re.IGNORECASE
)
_NAME = re.compile(r"(?<=[\w,;:)”’] )[A-Z][\w&’'.-]*\w(?: [A-Z][\w&’'.-]*\w)*")
_MOST = 3


def parts(question: str) -> tuple[str, ...]:
    """What the question asks, one by one; nothing for a question that asks one thing and says no more.

    What is not asked, such as how to round the answer, is left out. A part that leans on the first, or has no
    names or years where the first has, gets the words it lacks.
    """
    language = language_of((question,))
    pieces = [piece.strip(" ?;,") for piece in _BREAK.split(question)]
    asked = [piece for piece in pieces if _ASKS.match(piece) and telling(piece, language)]
    if len(pieces) == 1 or not asked:
        return ()
    first, *others = asked[:_MOST]
    return (f"{first}?", *(_whole(part, first) for part in others))


def _whole(part: str, first: str) -> str:
    whole = alone(part, (Turn(first, ""),))
    if whole == part:
        about = [
            name
            for kind in (_NAME, PERIOD)
            if not kind.search(part)
            for name in dict.fromkeys(kind.findall(first))
        ]
        whole = f"{part} ({' '.join(about)})" if about else part
    return f"{whole}?"
