"""What a model knows by itself, with the documents closed."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass

from app.answer.text.prompts import load_prompt
from app.core.evaluation import Known
from app.core.events import Event, Progress
from app.models import generator as models
from app.models.generated import Generated

PROMPTS = 3
"""Prompts with other examples each; the paper takes 10."""
TEMPERATURE = 0.5
"""Of the answers drawn by chance, as in the paper."""
_EXAMPLES = 4
"""In each prompt, as in the paper."""
_LONGEST = 64
"""Tokens of an answer."""


@dataclass(frozen=True, slots=True)
class ClosedBook:
    """What a model says by itself: its likeliest answer to each prompt, and answers drawn by chance."""

    likeliest: tuple[str, ...]
    drawn: tuple[str, ...] = ()


def close_book(
    question: str, samples: int, generator: models.Generator, cancelled: Callable[[], bool]
) -> Generator[Event, None, ClosedBook]:
    """Ask the model without any document: once, or (`samples` > 0) with each of the prompts, and draws
    `samples` more answers, spread over these. Yields Progress; raises what `Generator.generate` raises.

    The same question gets the same prompts and the same chance whenever it is asked.
    """
    likeliest: list[str] = []
    drawn: list[str] = []
    prompts = PROMPTS if samples else 1
    total = prompts + samples
    for number in range(prompts):
        messages = _messages(question, number)
        share = samples // prompts + (number < samples % prompts)
        for draw in range(1 + share):
            yield Progress("Asking with the documents closed", len(likeliest) + len(drawn), total)
            temperature = TEMPERATURE if draw else 0.0
            writing = generator.generate(
                messages,
                max_tokens=_LONGEST,
                temperature=temperature,
                seed=number * 1000 + draw,
                cancelled=cancelled,
            )
            said = yield from _written(writing)
            (drawn if draw else likeliest).append(said)
    return ClosedBook(tuple(likeliest), tuple(drawn))


def classify_known(likeliest: Iterable[float], drawn: Iterable[float]) -> Known:
    """Classify a question by whether (1 or 0) each answer was right: see `Known`."""
    likely = list(likeliest)
    if all(likely):
        return Known.HIGHLY
    if any(likely):
        return Known.MAYBE
    return Known.WEAKLY if any(drawn) else Known.UNKNOWN


def _messages(question: str, number: int) -> list[dict[str, str]]:
    examples = [line.split("\t") for line in load_prompt("closed_examples").splitlines()]
    messages = [{"role": "system", "content": load_prompt("closed")}]
    for asked, answer in random.Random(number).sample(examples, _EXAMPLES):
        messages.append({"role": "user", "content": asked})
        messages.append({"role": "assistant", "content": answer})
    return [*messages, {"role": "user", "content": question}]


def _written(writing: Generator[str, None, Generated]) -> Generator[Event, None, str]:
    """The whole text; yields now and then, so that whoever waits can stop it."""
    said = ""
    with closing(writing):
        for piece in writing:
            said += piece
            yield Progress("Asking with the documents closed", 0)
    return said.strip()
