"""Have the model read each passage by itself and select the sentences that help: the thorough mode.

It replies with numbers of sentences, held to that by a grammar, so that it cannot misquote. What it keeps is
weighed together with the program's own measure of relevance: a weak model must not lose the right sentence,
and may not fill the answer with wrong ones.
"""

from __future__ import annotations

import re
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from app.answer.composition.quote_span import needs_context
from app.answer.generation.prompt import build_selection_prompt, format_passage
from app.answer.request import Request
from app.answer.retrieval.rerank import Evidence
from app.answer.text.prompts import fits_context
from app.core.answers import Hit, Mode, Tokens
from app.core.errors import Cancelled, EngineDied
from app.core.events import Progress
from app.models import generator as models
from app.models.generated import collect_text

_NUMBERS = 16
"""Tokens of a reply."""
_MOST = 24
"""Sentences of a passage that are numbered: of a table with hundreds of rows, the most relevant."""
_COMPARED, _AT_ONCE = 96, 16
"""Sentences compared by meaning, in all and at once, which takes little beside the reading."""
_USEFUL = 0.3
"""Share of the best passage's relevance that one must have to be read at all. Judged:
tests/benchmarks/thresholds.py.
"""
_FEWEST = 4
"""Passages that are read however little they seem to bear on the question."""
_SHARE = 0.75
"""Of the tokens that the model writes from, how many the sentences it kept may take. Judged:
tests/benchmarks/thresholds.py.
"""


@dataclass(frozen=True)
class Selection:
    """The sentences that were kept when passages were read one by one."""

    kept: tuple[int, ...] = ()
    """Their indices."""
    shown: Sequence[Hit] = ()
    """What the model is to write from: the sentences kept, in the order of the documents."""
    read: tuple[int, int] | None = None
    """How many passages were read, and how many there are to read."""
    tokens: Tokens = field(default_factory=Tokens)
    ended: Cancelled | EngineDied | None = None
    """What ended the reading before its time."""


def select_sentences(
    request: Request, evidence: Evidence, generator: models.Generator
) -> Generator[Progress, None, Selection]:
    """Have the passages read, best first, and keep the sentences that help."""
    selection = Selection()
    try:
        while len(evidence.embedded) < min(_COMPARED, len(evidence.sources)):
            yield Progress("Choosing what to read", 0)
            request.stop_if_cancelled()
            evidence.compare(_AT_ONCE)
        passages = _list_useful(evidence)
        started = time.monotonic()
        for number, indices in enumerate(passages):
            selection = replace(selection, read=(number, len(passages)))
            left = (time.monotonic() - started) / number * (len(passages) - number) if number else None
            yield Progress("Reading the passages", number, len(passages), left)
            selection = _add_passage(selection, request, evidence, generator, indices)
        selection = replace(selection, read=(len(passages), len(passages)))
        yield Progress("Reading the passages", len(passages), len(passages))
        # Who asks for it waits for it; else the first word is to come in time.
        most = request.profile.read_kept if request.mode is Mode.AUTO else request.profile.read
        room = _SHARE * most
        fitting = _cut_to_fit(_add_antecedents(selection.kept, evidence), evidence, generator, room)
    except (Cancelled, EngineDied) as error:
        return replace(selection, ended=error)
    yield Progress("Writing the answer", 0)
    return replace(selection, shown=fitting or evidence.rank_hits())


def _add_passage(
    selection: Selection,
    request: Request,
    evidence: Evidence,
    generator: models.Generator,
    indices: Sequence[int],
) -> Selection:
    """Add to the selection the sentences that are kept of one more passage."""
    chosen, tokens = select_of_passage(request, evidence, generator, indices)
    selected, passed_over = request.profile.selected_share, request.profile.passed_over_share
    kept = tuple(
        index
        for index in indices
        if evidence.relevance[index] >= evidence.best * (selected if index in chosen else passed_over)
    )
    return replace(selection, kept=selection.kept + kept, tokens=selection.tokens + tokens)


def _list_useful(evidence: Evidence) -> list[list[int]]:
    """List for each passage that may help the indices of its sentences, best passage first."""
    passages = [
        list(group)
        for _, group in groupby(range(len(evidence.sources)), lambda index: evidence.sources[index].rank)
    ]

    def relevance(indices: list[int]) -> float:
        return max(evidence.relevance[index] for index in indices)

    passages.sort(key=lambda indices: (-relevance(indices), indices[0]))
    return [
        indices
        for place, indices in enumerate(passages)
        if place < _FEWEST or relevance(indices) >= _USEFUL * evidence.best
    ]


def select_of_passage(
    request: Request, evidence: Evidence, generator: models.Generator, indices: Sequence[int]
) -> tuple[set[int], Tokens]:
    """Select the sentences of one passage that the model keeps, and what it read and wrote for that; all
    where it has no room to read any. It is shown none that is addressed to it instead of a reader, and keeps
    none of these.
    """
    indices = [index for index in indices if not evidence.sources[index].is_injection]
    if not indices:
        return set(), Tokens()
    most = min(_MOST, len(indices))
    while True:
        numbered = sorted(sorted(indices, key=lambda index: -evidence.relevance[index])[:most])
        # A token has about four letters, so that one sentence takes no more than a quarter of the room.
        texts = [evidence.sources[index].text[: generator.context] for index in numbered]
        messages = build_selection_prompt(evidence.question, texts)
        if fits_context(messages, generator, _NUMBERS):
            break
        if most == 1:
            return set(indices), Tokens()
        most //= 2
    writing = generator.generate(
        messages,
        max_tokens=_NUMBERS,
        grammar=choose_grammar(len(numbered)),
        cancelled=request.cancelled,
    )
    reply, made = collect_text(writing)
    chosen = {numbered[number - 1] for number in read_numbers(reply) if number <= len(numbered)}
    return chosen, made.tokens


def read_numbers(reply: str) -> set[int]:
    """Read the numbers of sentences in a reply; none for "0"."""
    return {number for number in map(int, re.findall(r"\d+", reply)) if number}


def _add_antecedents(kept: Iterable[int], evidence: Evidence) -> list[int]:
    """Add the sentence before each that leans on it ("It ends …"), in their order on the pages."""
    chosen = set(kept)
    for index in list(chosen):
        before = index - 1
        if (
            before >= 0
            and evidence.sources[before].rank == evidence.sources[index].rank
            and needs_context(evidence.sources[index].text)
        ):
            chosen.add(before)
    return sorted(chosen)


def _cut_to_fit(
    kept: Sequence[int], evidence: Evidence, generator: models.Generator, room: float
) -> list[Hit]:
    """Cut the passages down to the sentences kept, as many of the best as there is room for, in tokens, in
    the order of the documents.
    """
    chosen: dict[int, list[int]] = {}
    for index in kept:
        chosen.setdefault(evidence.sources[index].rank, []).append(index)
    hits = {
        rank: replace(evidence.hits[rank], text=_join_texts(indices, evidence))
        for rank, indices in chosen.items()
    }
    order = sorted(chosen, key=lambda rank: -max(evidence.scores[index] for index in chosen[rank]))
    fitting: list[int] = []
    for rank, tokens in zip(
        order, generator.count_each([format_passage(hits[rank]) for rank in order]), strict=True
    ):
        room -= tokens
        if room < 0 and fitting:
            break
        fitting.append(rank)
    titles = list(dict.fromkeys(hits[rank].title for rank in fitting))
    fitting.sort(key=lambda rank: (titles.index(hits[rank].title), hits[rank].number))
    return [hits[rank] for rank in fitting]


def _join_texts(indices: Sequence[int], evidence: Evidence) -> str:
    """Join their texts, with an ellipsis where something between them was left out."""
    text = evidence.sources[indices[0]].text
    for before, index in pairwise(indices):
        text += (" " if index == before + 1 else " … ") + evidence.sources[index].text
    return text


def choose_grammar(sentences: int) -> str:
    """Choose a grammar (GBNF) of "0" or some of the numbers 1 … `sentences`."""
    numbers: Sequence[str] = [f'"{number}"' for number in range(1, sentences + 1)]
    return f'root ::= "0" | number (", " number){{0,4}}\nnumber ::= {" | ".join(numbers)}\n'
