"""The thorough way: the model reads each passage by itself and keeps the sentences that help."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from itertools import groupby

from app.answer.evidence import Evidence
from app.answer.prompt import reading
from app.core.answers import Tokens
from app.core.events import Progress
from app.models import generator as models

_NUMBERS = 16
"""Tokens of a reply."""


def read(
    evidence: Evidence, generator: models.Generator, cancelled: Callable[[], bool]
) -> Generator[Progress, None, tuple[list[int], Tokens]]:
    """Indices of the sources the model keeps, and what it read and wrote for that."""
    passages = [list(group) for _, group in groupby(range(len(evidence.sources)), _rank_in(evidence))]
    kept: list[int] = []
    tokens = Tokens()
    for number, indices in enumerate(passages):
        yield Progress("Reading the passages", number, len(passages))
        messages = reading(evidence.question, [evidence.sources[index].text for index in indices])
        writing = generator.generate(
            messages, max_tokens=_NUMBERS, grammar=_choice(len(indices)), cancelled=cancelled
        )
        reply = ""
        while True:
            try:
                reply += next(writing)
            except StopIteration as end:
                made: models.Generated = end.value
                break
        tokens = added(tokens, made)
        kept += [
            indices[n - 1] for n in sorted(set(map(int, re.findall(r"\d+", reply)))) if 0 < n <= len(indices)
        ]
    yield Progress("Reading the passages", len(passages), len(passages))
    return kept, tokens


def added(tokens: Tokens, made: models.Generated) -> Tokens:
    """With one more text that was generated."""
    return Tokens(
        prompt=tokens.prompt + made.prompt_tokens,
        cached=tokens.cached + made.cached_tokens,
        answer=tokens.answer + made.answer_tokens,
    )


def _rank_in(evidence: Evidence) -> Callable[[int], int]:
    return lambda index: evidence.sources[index].rank


def _choice(sentences: int) -> str:
    """A grammar (GBNF) of "0" or some of the numbers 1 … `sentences`."""
    numbers: Sequence[str] = [f'"{number}"' for number in range(1, sentences + 1)]
    return f'root ::= "0" | number (", " number){{0,4}}\nnumber ::= {" | ".join(numbers)}\n'
