"""Read which share of the rows of a table, or of the figures of a column, a question asks for: "what
percentage of the orders were returned", "what share of the amount came from the north".
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.operations import find_mentions
from app.answer.calculation.rows.schema_linking import (
    LITTLE,
    Filter,
    Reading,
    Word,
    find_numeric_columns,
    is_rate,
)
from app.core.grids import ColumnKind, Grid
from app.core.languages import mark_text

_PART = r"share|percentage|per\s?cent|proportion|fraction"
_SHARE = re.compile(
    rf"\b(?<!as a )(?:{_PART})\s+of(?:\s+(?:the|all|our|their))*(?:\s+(?:total|whole|entire))?\b"
    r"|\b(?:wie ?viel\s+prozent|anteil)\s+(?:der|des|von|aller|am|an)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|comes?|came|goes|go|went"
    r"|ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kam|kamen)\b",
    re.IGNORECASE,
)
"""What comes between the whole and what is said of a part of it."""
_UNCLEAR = mark_text("it does not tell which part of what is meant")


def asks_for_share(question: str, grid: Grid | None = None) -> bool:
    """Whether a share is asked for; of a table, none that one of its columns holds."""
    columns = grid.columns if grid is not None else ()
    is_held = any(re.search(rf"%|\b(?:{_PART}|prozent|anteil)", each.head, re.IGNORECASE) for each in columns)
    return _SHARE.search(question) is not None and not is_held


def read_share(reading: Reading) -> int:
    """Account for the words that ask for a share; with it where the whole is named behind them."""
    match = _SHARE.search(reading.question)
    assert match is not None
    reading.use(match.start(), match.end())
    if find_mentions(reading.question[match.end() :]):
        reading.note_missing("it asks for more than one figure")
    return match.end()


def find_stretch_of_whole(question: str) -> tuple[int, int]:
    """Find from where to where the whole is named."""
    match = _SHARE.search(question)
    start = match.end() if match is not None else len(question)
    says = _SAYS.search(question, start)
    return start, says.start() if says is not None else len(question)


def find_whole(reading: Reading, heads: dict[int, list[Word]], start: int) -> int | None:
    """Find the column of which the figures are the whole; None where the rows are."""
    _, end = find_stretch_of_whole(reading.question)
    named = [index for index, words in heads.items() if any(start <= each.start < end for each in words)]
    figures = [index for index in find_numeric_columns(reading.grid) if index in named]
    if len(figures) > 1 or any(is_rate(reading.grid.columns[index].head) for index in figures):
        reading.note_missing(_UNCLEAR)
    if not figures and all(
        word.text.casefold() in LITTLE for word in reading.words if start <= word.start < end
    ):
        reading.note_missing("it does not tell what the whole is")
    return figures[0] if figures else None


def split_conditions(
    reading: Reading, heads: dict[int, list[Word]], start: int, measure: int | None
) -> tuple[Filter, ...]:
    """Split off the conditions on the whole from the one that tells the part; note what leaves that open."""
    _, end = find_stretch_of_whole(reading.question)
    folded = reading.question.casefold()
    places = {each: folded.find(each.said.casefold().split(" or ")[0], start) for each in reading.filters}
    part = [each for each, place in places.items() if place >= end or len(places) == 1]
    if len(part) != 1 or any(not each.said or place < 0 for each, place in places.items()):
        reading.note_missing(_UNCLEAR)
    columns = reading.grid.columns
    filtered = {each.column for each in reading.filters}
    for each in reading.filters:
        is_bound = not each.values and each.than is None and columns[each.column].kind is ColumnKind.NUMBER
        if is_bound and each.column not in heads:  # "members over 60" may be so old
            reading.note_missing(_UNCLEAR)
    for index, words in heads.items():
        is_whole = any(start <= word.start < end for word in words)
        texts = columns[index].texts
        if is_whole and index not in {measure, *filtered} and len(set(texts)) < len(texts):
            reading.note_missing(
                f"it does not tell whether rows or values of “{columns[index].head}” are meant"
            )
    said = " ".join(each.said for each in reading.filters)
    whole = [
        word for word in reading.words if start <= word.start < end and word.text.casefold() not in LITTLE
    ]
    if end == len(reading.question) and all(word.text in said for word in whole):
        reading.note_missing(_UNCLEAR)  # "the percentage of North"
    base = tuple(each for each in reading.filters if each not in part)
    if measure is not None:
        figures = [Decimal(columns[measure].values[row] or 0) for row in filter_rows(reading.grid, base)]
        if min(figures, default=Decimal(0)) < 0 or not any(figures):
            reading.note_missing(f"“{columns[measure].head}” makes no whole")
    return base
