"""Have the model write an answer from what it is given to read."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from app.answer.composition import compose, formats
from app.answer.generation import prompt
from app.answer.request import Request
from app.answer.state import Work
from app.core.answers import Hit
from app.core.events import Token
from app.models import generator as models
from app.models.generated import Generated

_SENTENCES = 12
"""Most sentences that a model may write, where no style says how many."""


def check_length(request: Request, alone: str, generator: models.Generator) -> None:
    """Raise QuestionTooLong where `write_answer` would: nobody must learn that after minutes of reading."""
    prompt.check_length(alone, generator, request.style, request.profile)


@dataclass(frozen=True)
class Draft:
    """What a model wrote, not checked yet; `is_cut` where its text was cut off at its longest."""

    text: str
    is_cut: bool


def write_answer(
    work: Work, shown: Sequence[Hit], generator: models.Generator
) -> Generator[Token, None, Draft]:
    """Let the model write from what it is shown, best first. Raises Cancelled."""
    request = work.request
    is_structured = formats.is_structured(request.style)
    messages, _ = prompt.build_answer_prompt(work.alone, shown, generator, request.style, request.profile)
    most = (request.style.longest if request.style is not None else 0) or _SENTENCES
    writing = generator.generate(
        messages,
        max_tokens=prompt.budget_answer(request.style, request.profile),
        grammar=formats.build_grammar(request.style),
        schema=formats.build_schema(request.style),
        cancelled=request.cancelled,
        enough=lambda written: not is_structured and compose.repeats_itself(written, most),
    )
    text = ""
    try:
        while True:
            piece = next(writing)
            if work.first_token is None:
                work.first_token = request.passed()
            text += piece
            yield Token(piece)
    except StopIteration as end:
        made: Generated = end.value
    finally:
        writing.close()
    work.made(made)
    return Draft(text, is_cut=made.finish == "length")
