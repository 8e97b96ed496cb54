"""Read the values of cells that a question names as conditions on the rows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from app.answer.calculation.rows.periods import is_period
from app.answer.calculation.rows.schema_linking import LITTLE, Filter, Reading, Word, fold_words
from app.answer.text.normalize import find_stems
from app.core.grids import ColumnKind, Grid

_EXCLUDES = re.compile(
    r"\b(?:not(?: (?:yet|been|be))*(?: in| from| of| by)?|except(?: for)?|excluding|other than|without"
    r"|outside(?: of)?|but not"
    r"|nicht(?: in| aus)?|außer|ohne)\s+(?:the\s+|in\s+|die\s+|der\s+)?$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(\w+)\s+(?:the\s+)?$")
_THROUGH = r"\b(?:to|until|till|through|bis)\b|[–-]"
"""What stands between the ends of a range."""
_MOST_SIZE = 6
"""Words of a cell's value that is looked for in a question."""
_FEW_VALUES = 300
"""Different values of a column up to which one of their words may stand for one."""


def read_values(reading: Reading, heads: dict[int, list[Word]]) -> None:
    """Take the values of cells that the question names for filters."""
    index = _map_values(reading.grid)
    size = _MOST_SIZE
    of_column: dict[tuple[int, bool], set[str]] = defaultdict(set)
    said: dict[tuple[int, bool], list[str]] = defaultdict(list)
    words = reading.words
    while size:
        for start in range(len(words) - size + 1):
            some = words[start : start + size]
            if any(word.used for word in some):
                continue
            text = reading.question[some[0].start : some[-1].end]
            found = index.get(fold_words(text)) or (
                index.get(f" {some[0].plain_stem}") if size == 1 else None
            )
            is_little = (text.casefold() in LITTLE and not _is_named(text, some[0], found)) or (
                len(text) < 2 and not text.isupper()
            )
            if not found or (size == 1 and is_little):
                continue
            if size == 1 and text.islower() and any(words[start] in own for own in heads.values()):
                continue  # the word is a head's
            column = _choose_column(found, heads, reading, text)
            _note_other_preposition(reading, column, some[0])
            denial = _EXCLUDES.search(reading.question[: some[0].start])
            excludes = denial is not None
            if denial is not None:
                reading.use(denial.start(), denial.end())
            of_column[column, excludes].update(value for place, value in found if place == column)
            said[column, excludes].append(text)
            for word in some:
                word.used = True
        size -= 1
    for (column, excludes), values in of_column.items():
        told = " or ".join(said[column, excludes])
        column_head = reading.grid.columns[column].head
        ends = "|".join(map(re.escape, said[column, excludes]))
        if re.search(rf"\b(?:{ends})\s*(?:{_THROUGH})\s*(?:{ends})\b", reading.question):
            reading.note_missing(f"nothing tells which “{column_head}” are in between")
        reading.filters.append(Filter(column, frozenset(values), excludes=excludes, said=told))


def _note_other_preposition(reading: Reading, column: int, word: Word) -> None:
    """Note a value behind a preposition that is the head of another column, which does not say it: "to
    Leipzig" where Leipzig stands below "From".
    """
    before = _PREPOSITION.search(reading.question[: word.start])
    heads = [fold_words(each.head) for each in reading.grid.columns]
    if before is not None and before[1].casefold() in heads:
        other = heads.index(before[1].casefold())
        if other != column:
            head = reading.grid.columns[other].head
            reading.note_missing(f"no cell of “{head}” says “{word.text}”")


def _is_named(text: str, word: Word, found: Iterable[tuple[int, str]] | None) -> bool:
    """Whether a function word is written as the value of a cell is, with a capital: "in May"."""
    is_capital = word.start > 0 and text[0].isupper()
    return is_capital and any(value == text for _, value in found or ())


def _choose_column(
    found: Iterable[tuple[int, str]], heads: dict[int, list[Word]], reading: Reading, said: str
) -> int:
    """Choose of the columns that hold a value, the one whose head is named, or else that with the fewest
    values. Where whole cells of several are so and not in the same rows, it is not told which is meant.
    """
    grid = reading.grid
    columns = sorted({column for column, _ in found})
    named = [column for column in columns if column in heads]
    whole = {
        tuple(
            row for row, text in enumerate(grid.columns[column].texts) if fold_words(text) == fold_words(said)
        )
        for column in columns
    } - {()}
    if not named and len(whole) > 1:
        heads_told = ", ".join(f"“{grid.columns[column].head}”" for column in columns)
        reading.note_missing(f"it does not tell which column is meant by “{said}”: {heads_told}")
    return min(named or columns, key=lambda each: len(set(grid.columns[each].texts)))


def _map_values(grid: Grid) -> dict[str, list[tuple[int, str]]]:
    """Map to columns and texts of each value of a cell that is text, by its words, or by one stem that no
    other value of a column with few has.
    """
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for index, column in enumerate(grid.columns):
        if column.kind is not ColumnKind.TEXT or is_period(column):
            continue
        values = {text for text in column.texts if text and len(text) <= 80}
        for text in values:
            found[fold_words(text)].append((index, text))
        if len(values) <= _FEW_VALUES:
            owners: dict[str, set[str]] = defaultdict(set)
            for text in values:
                for stem in find_stems(text):
                    owners[stem].add(text)
            for stem, some in owners.items():
                if len(some) == 1 and not stem.isdigit():
                    found[f" {stem}"].append((index, min(some)))
    return found
