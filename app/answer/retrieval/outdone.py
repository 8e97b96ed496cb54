"""Find what others outdo that say more of what tells one thing from another: a number, the name of a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set

from app.answer.retrieval.sentences import Source


def find_outdone(sources: Sequence[Source], held: Sequence[Set[str]], numbers: Set[str]) -> frozenset[int]:
    """Find the sources, by index, that hold fewer of the question's `numbers` than others do, and the rows of
    a table beside which another says more. `held` are the words of the question that each source says.
    """
    counts = [len(words & numbers) for words in held]
    fewer = (index for index, count in enumerate(counts) if count < max(counts))
    return find_outdone_rows(sources, held).union(fewer)


def find_outdone_rows(sources: Sequence[Source], held: Sequence[Set[str]]) -> frozenset[int]:
    """Find the rows below heads, by index, beside which another row below the same heads says all the words
    of the question that they say, and more: of a row for each month, all but the one that is asked for.
    """
    tables: defaultdict[tuple[str, int, tuple[int, int]], list[int]] = defaultdict(list)
    for index, source in enumerate(sources):
        if source.is_row and source.heads is not None:
            tables[source.hit.document, source.page.number, source.heads].append(index)
    return frozenset(
        index
        for rows in tables.values()
        for index in rows
        if any(held[index] < held[other] for other in rows)
    )
