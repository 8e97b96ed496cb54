"""Read how often something was done as the number of rows that say so, each on a day of its own accord."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.answer.calculation.rows.schema_linking import LITTLE, Reading, Word
from app.answer.calculation.rows.verbs import use_agents_verbs
from app.core.grids import ColumnKind

_MOTION = r"(?:go(?:es|ne)?|went|comes?|came)\s+(?P<where>\w+)\s+(?:the\s+)?"


def read_occurrences(reading: Reading, heads: dict[int, list[Word]], roles: Collection[int | None]) -> None:
    """Account for what was done, by who did it or where it led; note where rows are no occurrences: where
    they tell of no day, are of one thing each, or tell by a column of their own what was done.
    """
    columns = reading.grid.columns
    if not any(each.kind is ColumnKind.DATE for each in columns):
        reading.note_missing("its rows do not tell on which day something was done")
    filtered = {each.column for each in reading.filters}
    repeated = {
        index for index, each in enumerate(columns) if len(set(each.texts)) < sum(map(bool, each.texts))
    }
    if any(index not in repeated and columns[index].kind is ColumnKind.TEXT for index in filtered):
        reading.note_missing("its rows are of one thing each")
    for index in heads.keys() - filtered - set(roles):
        if index in repeated or columns[index].kind is not ColumnKind.TEXT:
            reading.note_missing(f"it does not tell what is asked of “{columns[index].head}”")
    read_motion(reading)
    use_agents_verbs(reading, filtered.union(index for index in roles if index is not None))


def read_motion(reading: Reading) -> None:
    """Account for going and coming, where the cell that is named behind it tells to or from where."""
    for each in reading.filters:
        for said in each.said.split(" or "):
            match = re.search(rf"\b{_MOTION}{re.escape(said)}", reading.question, re.IGNORECASE)
            if said and match is not None and match["where"].casefold() in LITTLE:
                reading.use(match.start(), match.end())
