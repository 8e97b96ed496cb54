"""The model writes an answer from what it is given to read."""

from __future__ import annotations

from collections.abc import Generator

from app.answer import composing, forms, prompt
from app.answer.work import Work
from app.core.events import Token
from app.models import generator as models

_FEW_SENTENCES, _MANY_SENTENCES = 4, 12
"""Most sentences that a small model and any other may write: the small one wanders off."""


def check_length(work: Work, generator: models.Generator) -> None:
    """Raises QuestionTooLong where `write` would: a person must not learn it after minutes of reading."""
    if not (work.small and forms.is_structured(work.style)):
        prompt.check_length(work.alone, generator, work.style, small=work.small)


def write(work: Work, generator: models.Generator) -> Generator[Token, None, None]:
    """Sets the text that the model writes, and whether that was cut off. A small model is not asked for a
    table or for data: whatever it put there, the program would do better.
    """
    is_structured = forms.is_structured(work.style)
    if work.small and is_structured:
        return
    messages, _ = prompt.answering(work.alone, work.shown, generator, work.style, small=work.small)
    most = _FEW_SENTENCES if work.small else _MANY_SENTENCES
    if work.style is not None and work.style.longest:
        most = min(most, work.style.longest) if work.small else work.style.longest
    writing = generator.generate(
        messages,
        max_tokens=prompt.room(work.style, small=work.small),
        grammar=forms.grammar(work.style),
        schema=forms.schema(work.style),
        cancelled=work.cancelled,
        enough=lambda written: not is_structured and composing.goes_round(written, most),
    )
    try:
        while True:
            piece = next(writing)
            if work.first_token is None:
                work.first_token = work.passed()
            work.text += piece
            yield Token(piece)
    except StopIteration as end:
        made: models.Generated = end.value
    finally:
        writing.close()
    work.made(made)
    work.cut = made.finish == "length"
