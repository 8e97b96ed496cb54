"""Read how often something was done as the number of rows that say so, each on a day of its own accord."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.answer.calculation.rows.schema_linking import TOKEN, Reading, Word
from app.answer.text.normalize import stem_word
from app.core.grids import ColumnKind

_MOTION = r"(?:go(?:es|ne)?|went|comes?|came)\s+\w+\s+(?:the\s+)?"
_AGENT = re.compile(r"\w{2,}[eo]r")
"""What somebody is called who does something: "driver"."""


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


def use_agents_verbs(reading: Reading, named: Collection[int]) -> None:
    """Use up what those do of whom the columns that are `named` tell, as these are called."""
    verbs = {verb for index in named for verb in _list_verbs(reading.grid.columns[index].head)}
    for word in reading.words:
        if word.stem in verbs:
            word.used = True


def read_motion(reading: Reading) -> None:
    """Account for going and coming, where the cell that is named behind it tells to or from where."""
    for each in reading.filters:
        for said in each.said.split(" or "):
            match = re.search(rf"\b{_MOTION}{re.escape(said)}", reading.question, re.IGNORECASE)
            if said and match is not None:
                reading.use(match.start(), match.end())


def _list_verbs(head: str) -> set[str]:
    """List the stems of what somebody does who is called as the column is: "drive" for "Driver"."""
    verbs = set()
    for word in TOKEN.findall(head.casefold()):
        if _AGENT.fullmatch(word):
            verbs |= {word[:-2], word[:-1], f"{word[:-2]}e"}
            if word[-3] == word[-4:-3]:
                verbs.add(word[:-3])  # "runner"
    return set(map(stem_word, verbs))
