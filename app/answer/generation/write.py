"""Have the model write an answer from what it is given to read."""

from __future__ import annotations

from collections.abc import Generator

from app.answer.composition import compose, formats
from app.answer.generation import prompt
from app.answer.state import Work
from app.core.events import Token
from app.models import generator as models
from app.models.generated import Generated

_SENTENCES = 12
"""Most sentences that a model may write, where no style says how many."""


def check_length(work: Work, generator: models.Generator) -> None:
    """Raises QuestionTooLong where `write_answer` would: nobody must learn that after minutes of reading."""
    prompt.check_length(work.alone, generator, work.style, work.profile)


def write_answer(work: Work, generator: models.Generator) -> Generator[Token, None, None]:
    """Sets the text that the model writes, and whether that was cut off."""
    is_structured = formats.is_structured(work.style)
    messages, _ = prompt.build_answer_prompt(work.alone, work.shown, generator, work.style, work.profile)
    most = (work.style.longest if work.style is not None else 0) or _SENTENCES
    writing = generator.generate(
        messages,
        max_tokens=prompt.budget_answer(work.style, work.profile),
        grammar=formats.build_grammar(work.style),
        schema=formats.build_schema(work.style),
        cancelled=work.cancelled,
        enough=lambda written: not is_structured and compose.repeats_itself(written, most),
    )
    try:
        while True:
            piece = next(writing)
            if work.first_token is None:
                work.first_token = work.passed()
            work.text += piece
            yield Token(piece)
    except StopIteration as end:
        made: Generated = end.value
    finally:
        writing.close()
    work.made(made)
    work.cut = made.finish == "length"
