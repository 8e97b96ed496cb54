"""Find what others outdo that say more of what tells one thing from another: a number, the name of a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from app.answer.retrieval.labelled_rows import LabelledRow, label_rows
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.answer.text.word_forms import find_stems_said
from app.core.documents import join_words


@dataclass(frozen=True)
class _Rest:
    """What a row says beside its name, and what heads it."""

    statement: str
    stems: list[str]
    is_record: bool = True


def find_outdone(
    sources: Sequence[Source], held: Sequence[Set[str]], numbers: Set[str], question: str
) -> frozenset[int]:
    """Find the sources, by index, that hold fewer of the question's `numbers` than others do, and the rows of
    a table of which another one is asked for. `held` are the words of the question that each source says.
    What is addressed to a language model outdoes nothing.
    """
    counts = [
        0 if source.is_injection else len(words & numbers)
        for source, words in zip(sources, held, strict=True)
    ]
    most = max(counts, default=0)
    fewer = (index for index, count in enumerate(counts) if count < most)
    return _find_outdone_rows(sources, held, question).union(fewer)


def _find_outdone_rows(sources: Sequence[Source], held: Sequence[Set[str]], question: str) -> frozenset[int]:
    """Find the rows below heads, by index, whose name says nothing of the question where that of another row
    below the same heads does, which says all else of it, too: of a row for each month, all but the one that
    is asked for.
    """
    tables: defaultdict[tuple[str, int, tuple[int, int]], dict[int, Source]] = defaultdict(dict)
    for index, source in enumerate(sources):
        if source.is_row and source.heads is not None and not source.is_injection:
            tables[source.hit.document, source.page.number, source.heads][index] = source
    return frozenset(index for rows in tables.values() for index in _list_outdone(rows, held, question))


def _list_outdone(rows: Mapping[int, Source], held: Sequence[Set[str]], question: str) -> list[int]:
    """List the rows of one table that others outdo."""
    if len({frozenset(held[index]) for index in rows}) < 2:
        return []
    labelled = label_rows(rows)
    named = {index for index, row in labelled.items() if _is_named(rows[index], row, held[index], question)}
    return [index for index in rows.keys() - named if any(held[index] < held[other] for other in named)]


def _is_named(row: Source, labelled: LabelledRow, held: Set[str], question: str) -> bool:
    """Whether the name of a row, its first cell, says one of the words of the question that the row says: one
    that neither the rest of it nor its heads do. "Oct" is no October but before a figure.
    """
    if not labelled.cells or row.heads is None:
        return False
    words = row.page.words
    rest, _ = join_words([*words[slice(*row.heads)], *words[labelled.cells[0][1].last : row.last]])
    others = _Rest(rest, find_stems(rest))
    return not held <= {*others.stems, *find_stems_said(others, held, question)}
