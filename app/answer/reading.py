"""The thorough way: the model reads each passage by itself and keeps the sentences that help."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from itertools import groupby

from app.answer.evidence import Evidence
from app.answer.prompt import reading
from app.answer.work import Work
from app.core.answers import Hit
from app.core.events import Progress
from app.models import generator as models

_NUMBERS = 16
"""Tokens of a reply."""


def read(work: Work, generator: models.Generator) -> Generator[Progress, None, None]:
    """Sets what the model writes from to the sentences that it keeps."""
    evidence = work.evidence
    passages = [list(group) for _, group in groupby(range(len(evidence.sources)), _rank_in(evidence))]
    kept: list[int] = []
    for number, indices in enumerate(passages):
        yield Progress("Reading the passages", number, len(passages))
        messages = reading(evidence.question, [evidence.sources[index].text for index in indices])
        writing = generator.generate(
            messages, max_tokens=_NUMBERS, grammar=_choice(len(indices)), cancelled=work.cancelled
        )
        reply = ""
        while True:
            try:
                reply += next(writing)
            except StopIteration as end:
                work.made(end.value)
                break
        kept += [
            indices[n - 1] for n in sorted(set(map(int, re.findall(r"\d+", reply)))) if 0 < n <= len(indices)
        ]
    yield Progress("Reading the passages", len(passages), len(passages))
    work.shown = _only(kept, evidence) or work.shown
    yield Progress("Writing the answer", 0)


def _only(kept: Sequence[int], evidence: Evidence) -> list[Hit]:
    """The hits that hold the sentences the model kept, cut down to these."""
    chosen: dict[int, list[str]] = {}
    for index in kept:
        chosen.setdefault(evidence.sources[index].rank, []).append(evidence.sources[index].text)
    return [
        replace(hit, text=" … ".join(chosen[rank])) for rank, hit in evidence.hits.items() if rank in chosen
    ]


def _rank_in(evidence: Evidence) -> Callable[[int], int]:
    return lambda index: evidence.sources[index].rank


def _choice(sentences: int) -> str:
    """A grammar (GBNF) of "0" or some of the numbers 1 … `sentences`."""
    numbers: Sequence[str] = [f'"{number}"' for number in range(1, sentences + 1)]
    return f'root ::= "0" | number (", " number){{0,4}}\nnumber ::= {" | ".join(numbers)}\n'
