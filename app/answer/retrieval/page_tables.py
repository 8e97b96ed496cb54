"""Lay passages out by the tables of figures that they are of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.answer.retrieval.sentences import Source
from app.core.answers import Hit
from app.core.documents import Word, join_words
from app.core.figure_tables import FigureRow, FigureTable, format_rows
from app.library.library import Library

_UNITS = {1_000: "in thousands", 1_000_000: "in millions", 1_000_000_000: "in billions"}


_Tables = Mapping[tuple[str, int], tuple[FigureTable, ...]]
"""The tables on pages, by the document's id and the page's number."""


def lay_out_tables(library: Library, hits: Sequence[Hit], sources: Sequence[Source]) -> list[Hit]:
    """Lay hits out as a model reads them best: where a passage is of a table, its rows are under the heads of
    the table. `sources` are the sentences of the hits' passages; of a hit that was cut down to some of them,
    only these are shown.
    """
    documents = {hit.document for hit in hits}
    pages = {source.place for source in sources if source.hit.document in documents}
    tables = {
        (document, number): found
        for document in sorted(documents)
        for number, found in library.load_figure_tables(
            document, sorted(number for id_, number in pages if id_ == document)
        ).items()
    }
    by_place: dict[tuple[str, int], list[Source]] = {}
    for source in sources:
        by_place.setdefault((source.hit.document, source.hit.number), []).append(source)
    shown = []
    for hit in hits:
        own = by_place.get((hit.document, hit.number), [])
        if any(source.hit.text != hit.text for source in own):
            own = [source for source in own if source.text in hit.text]
        text = _lay_out_rows(own, tables)
        shown.append(replace(hit, text=text) if text else hit)
    return shown


def _lay_out_rows(sources: Sequence[Source], tables: _Tables) -> str | None:
    """Lay a passage's sentences out with rows of tables as such; None where no table is in them."""
    parts: list[str] = []
    plain: list[Word] = []
    told: set[int] = set()
    rows: list[FigureRow] = []
    current: FigureTable | None = None

    def flush() -> None:
        nonlocal current
        if plain:
            parts.append(join_words(plain)[0])
            plain.clear()
        if current is not None and rows:
            unit = _UNITS.get(int(current.scale), "") if current.scale else ""
            parts.append(f"{unit} {format_rows(current, rows)}".strip())
            rows.clear()
        current = None

    found = False
    for source in sources:
        page_tables = tables.get(source.place, ())
        row_of = {word: (table, row) for table in page_tables for row in table.rows for word in row.words}
        in_tables = frozenset().union(*(table.words for table in page_tables))
        for index in range(source.first, source.last):
            if index in row_of:
                table, row = row_of[index]
                if table is not current or plain:
                    flush()
                current = table
                if id(row) not in told:
                    told.add(id(row))
                    rows.append(row)
                    found = True
            elif index not in in_tables:
                if current is not None:
                    flush()
                plain.append(source.page.words[index])
    flush()
    return "\n".join(parts) if found else None
