"""Have the model write an answer from what it is given to read."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace

from app.answer.composition import compose, formats
from app.answer.generation import prompt
from app.answer.request import Request
from app.core.answers import Hit, Tokens
from app.core.errors import Cancelled, EngineDied
from app.core.events import Progress, Token
from app.models import generator as models
from app.models.generated import Generated

_SENTENCES = 12
"""Most sentences that a model may write, where no style says how many."""
_READING = "Reading the passages"
LONGEST = 120.0
"""Seconds that it may write."""
STOPPED_LATE = "The language model wrote for two minutes and was stopped there."


def check_length(request: Request, alone: str, generator: models.Generator) -> None:
    """Raise QuestionTooLong where `write_answer` would: nobody must learn that after minutes of reading."""
    prompt.check_length(alone, generator, request.style, request.profile)


@dataclass(frozen=True)
class Draft:
    """What a model wrote, not checked yet; `is_cut` where its text was cut off at its longest, `is_late`
    where that was for the time it took.
    """

    text: str = ""
    is_cut: bool = False
    is_late: bool = False
    first_token: float | None = None
    """Seconds from the question to its first token."""
    tokens: Tokens = field(default_factory=Tokens)
    ended: Cancelled | EngineDied | None = None
    """What ended the writing before its time."""


def write_answer(
    request: Request, alone: str, shown: Sequence[Hit], generator: models.Generator
) -> Generator[Token | Progress, None, Draft]:
    """Let the model write from what it is shown, best first; tells how many passages it has read."""
    is_structured = formats.is_structured(request.style)
    messages, passages = prompt.build_answer_prompt(alone, shown, generator, request.style, request.profile)
    most = (request.style.longest if request.style is not None else 0) or _SENTENCES
    draft = Draft()

    def is_late() -> bool:
        return draft.first_token is not None and request.measure_seconds() - draft.first_token > LONGEST

    writing = generator.generate(
        messages,
        max_tokens=prompt.budget_answer(request.style, request.profile),
        grammar=formats.build_grammar(request.style),
        schema=formats.build_schema(request.style),
        drafts=request.profile.drafts,
        tells_reading=True,
        cancelled=request.cancelled,
        enough=lambda written: is_late() or (not is_structured and compose.repeats_itself(written, most)),
    )
    try:
        while True:
            piece = next(writing)
            if not piece:
                yield Progress(_READING, int(generator.share_read * passages), passages)
                continue
            first = request.measure_seconds() if draft.first_token is None else draft.first_token
            draft = replace(draft, text=draft.text + piece, first_token=first)
            yield Token(piece)
    except StopIteration as end:
        made: Generated = end.value
        late = made.finish == "stopped" and is_late()
        return replace(draft, is_cut=late or made.finish == "length", is_late=late, tokens=made.tokens)
    except (Cancelled, EngineDied) as error:
        return replace(draft, ended=error)
    finally:
        writing.close()
