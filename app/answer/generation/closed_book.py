"""Ask the model for what it knows by itself, where the documents hold no answer and the person wants it.

It is never mixed with what the documents say: nothing is cited, and no sentence counts as supported.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from app.answer.composition import compose
from app.answer.generation import prompt
from app.answer.request import Request
from app.answer.text.prompts import fits_context, load_prompt
from app.core.answers import Answer, NotFound, Sentence, Support, join_notices
from app.core.events import Progress
from app.models import generator as models
from app.models.generated import collect_text

LEAD = "From the model's own knowledge, not from your documents:"


def answer_closed_book(
    request: Request, alone: str, generator: models.Generator, nothing: Answer
) -> Generator[Progress, None, Answer]:
    """Answer with the books closed: the answer `nothing`, which says what was searched, with what the model
    knows by itself; as it was when the model does not know, or with a notice where the question is too long
    for it. Raises Cancelled.
    """
    yield Progress("Not in your documents; asking the model itself", 0)
    messages = [
        {"role": "system", "content": load_prompt("own_knowledge")},
        {"role": "user", "content": alone},
    ]
    if not fits_context(messages, generator, prompt.WRITE):
        return replace(nothing, notice=join_notices((nothing.notice, prompt.TOO_LONG)))
    most = request.profile.closed_book_sentences
    writing = generator.generate(
        messages,
        max_tokens=prompt.WRITE,
        cancelled=request.cancelled,
        enough=lambda written: compose.repeats_itself(written, most),
    )
    text, made = collect_text(writing)
    written = compose.split_sentences(text)
    if made.finish == "length":
        written = compose.drop_cut_sentence(written)
    if not written or any(compose.refuses(each.text) for each in written):
        return nothing
    said = "".join(f"{each.lead if place else ''}{each.text}" for place, each in enumerate(written))
    return replace(
        nothing,
        answer=f"{nothing.answer}\n\n{LEAD} {said}",
        not_found=NotFound.OWN_KNOWLEDGE,
        sentences=tuple(Sentence(each.text, Support.UNSUPPORTED) for each in written),
        tokens=nothing.tokens + made.tokens,
        seconds=replace(nothing.seconds, total=request.measure_seconds()),
    )
