"""Parse what a question asks of the rows of a table: a sum, a mean, a count, the largest, the smallest; of
which column, of which rows.

A question is read with a table before it: its words are matched with the table's heads and with the values in
its cells, and what is left over says how much of it was not understood. Nothing is computed by guess.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.answer.calculation.rows.filters import YEAR, filter_rows, read_bounds
from app.answer.calculation.rows.operations import (
    AGE_WORDS,
    AGES,
    COUNT_WORD,
    COUNTS,
    DIMENSIONS,
    LARGE,
    MEANS,
    MEDIANS,
    NUMBERS,
    QUANTITIES,
    SMALL,
    SUMS,
    VERBS,
    Operation,
    find_extreme,
    find_operation,
)
from app.answer.calculation.rows.schema_linking import (
    LITTLE,
    TOKEN,
    Filter,
    Reading,
    Word,
    find_numeric_columns,
    holds_any,
    is_rate,
    matches_stem,
    repeats,
)
from app.answer.text.normalize import find_stems, stem_word
from app.core.grids import ColumnKind, Grid


@dataclass(frozen=True)
class Plan:
    """What to compute of a table. `measure` is the column of the figures (None: rows are counted), `label`
    the one asked for ("which village"), `group` the one by whose values rows are put together. `leftovers`
    are the words of the question that nothing in the table accounts for; `linked` tells how much of it is.
    """

    operation: Operation
    measure: int | None
    label: int | None
    group: int | None
    filters: tuple[Filter, ...]
    amount: int
    linked: int
    leftovers: tuple[str, ...]
    missing: str = ""
    """What stands in the way of computing, as a clause."""


_EXTREMES = (Operation.LARGEST, Operation.SMALLEST)
_OTHER_WORDS = """
    row entry record line item list table sheet file document data cell column recorded value figure
    amount stated please tell give show calculate compute work out find there together have has had make
    made do does did sell sold buy bought pay paid spend spent get got earn earned receive received
    ordered listed contain cost costs live lie stand come all every each one ones single who which what
    spending zeile zeilen eintrag einträge tabelle datei gibt haben hat wurde wurden liegen leben kostet
    kosten bezahlt ausgegeben verkauft alle jede berechne zeige nenne money much many whole entire
    different distinct altogether en de
    place placed put submit submitted raise raised issue issued book booked take taken took own owns
"""
_GENERIC = frozenset(map(stem_word, _OTHER_WORDS.split()))
"""What a question may say besides, that no cell need account for."""
_EXCLUDES = re.compile(
    r"\b(?:not(?: in| from| of| by)?|except(?: for)?|excluding|other than|without|outside(?: of)?|but not"
    r"|nicht(?: in| aus)?|außer|ohne)\s+(?:the\s+|in\s+|die\s+|der\s+)?$",
    re.IGNORECASE,
)
_EXCLUDING = re.compile(
    r"\b(?:not|except|excluding|other than|without|outside|nicht|außer|ohne)\b", re.IGNORECASE
)
_BY_EACH = re.compile(
    r"\b(?:per|by|for each|for every|in each|of each|je|pro|nach|für jede[nrs]?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:ha[vs]e?|had|there|hat(?:te)?|haben|hatten|gibt|gab)\b", re.IGNORECASE)
"""What is said of what is there at a time, and not of what is done over one."""
_TIME = re.compile(rf"(?:\w{{1,2}}\W?)?{YEAR}(?:[/–-]\d{{2,4}})?", re.IGNORECASE)
"""A year in a cell: "FY2022", "2021/22"."""
_MOST_SIZE = 6
"""Words of a cell's value that is looked for in a question."""
_FEW_VALUES = 300
"""Different values of a column up to which one of their words may stand for one."""


def plan_computation(question: str, grid: Grid, names: Sequence[str]) -> Plan | None:
    """Plan how the question is answered from the table; `names` are what the table and its document are
    called. None where nothing in the question is of this table.
    """
    operation = find_operation(question)
    if operation is None:
        return None
    reading = Reading(question, grid, names)
    amount = _read_amount(reading, operation)
    _use_operation(reading)
    heads = {index: words for index, each in enumerate(grid.columns) if (words := reading.find_matched(each))}
    _read_values(reading, heads)
    measure = _find_measure(reading, operation, heads)
    read_bounds(reading, heads, measure)
    label, group = _label_and_group(reading, heads, measure)
    if operation is Operation.COUNT:
        operation, measure = _find_counted(reading, heads, measure)
        if measure is not None and group is None:
            group = _find_times(reading, measure)
    if measure is None and operation is not Operation.COUNT:
        numeric = find_numeric_columns(grid)
        if len(numeric) == 1:
            measure = numeric[0]
        elif group is None and label is None and not heads:
            reading.missing = "it does not tell which column is meant"
        elif operation in _EXTREMES and label is not None and repeats(grid, label):
            group = label  # "which region has the most orders": rows are counted
        else:
            reading.missing = "it does not tell which column is meant"
    for index in {measure, label, group} - {None}:
        assert index is not None
        for word in heads.get(index, []):
            word.used = True
        reading.linked += bool(heads.get(index))
    for words in heads.values():
        for word in words:
            word.used = True
    _use_names(reading, names)
    _use_verb(reading, heads, label)
    leftovers = tuple(
        word.text
        for word in reading.words
        if not word.used
        and word.text.casefold().partition("'")[0] not in LITTLE
        and word.stem not in _GENERIC
    )
    return Plan(
        operation,
        measure,
        label,
        group,
        tuple(reading.filters),
        amount,
        reading.linked + len(reading.filters),
        leftovers,
        reading.missing,
    )


def _use_names(reading: Reading, names: Sequence[str]) -> None:
    """Use up what the table and its document are called."""
    for name in names:
        called = set(find_stems(name))
        for word in reading.words:
            if word.stem in called or any(matches_stem(word, stem) for stem in called if len(stem) > 3):
                word.used = True
                reading.linked += 1


def _use_verb(reading: Reading, heads: dict[int, list[Word]], label: int | None) -> None:
    """Use up the verb of what is said of somebody or something that the table names: "who gave", "which field
    gave", "did Ahlers donate", "ist Ahlers gefahren". A passive ("were cancelled") may be a condition.
    """
    said = [each.said for each in reading.filters if each.said]
    said += [word.text for word in heads.get(label, [])] if label is not None else []
    names = "|".join(map(re.escape, said))
    patterns = [r"\b(?:who|wer)\s+(?P<verb>\w+)"]
    if names:
        patterns += [
            rf"\b(?:which|what|welche\w*)\s+(?:\w+\s+)?(?:{names})\s+(?P<verb>\w+)",
            rf"\b(?:did|does|do|has|have|had)\s+(?:{names})\s+(?P<verb>\w+)",
            rf"\b(?:hat|haben|hatte\w*|ist|sind)\s+(?:{names})\b.*\b(?P<verb>\w+)\W*$",
        ]
    for pattern in patterns:
        match = re.search(pattern, reading.question, re.IGNORECASE)
        if match is not None and match["verb"].islower():
            reading.use(match.start("verb"), match.end("verb"))


def _read_amount(reading: Reading, operation: Operation) -> int:
    """Read how many rows are asked for: "the top 3", "the three largest"."""
    if operation not in _EXTREMES:
        return 1
    extremes = "|".join([LARGE, SMALL, *(w for many, few, _ in DIMENSIONS for w in (many, few) if w), *AGES])
    match = re.search(
        rf"\b(?:top|bottom|first|last)\s+{COUNT_WORD}\b"
        rf"|\b{COUNT_WORD.replace('many', 'many2')}\s+(?:most\s+|least\s+)?(?:{extremes})\b",
        reading.question,
        re.IGNORECASE,
    )
    if match is None:
        return 1
    said = (match["many"] or match["many2"]).casefold()
    reading.use(match.start(), match.end())
    return int(said) if said.isdigit() else NUMBERS[said]


def _use_operation(reading: Reading) -> None:
    extremes = [w for many, few, _ in DIMENSIONS for w in (many, few) if w]
    every = "|".join([SUMS, MEANS, MEDIANS, COUNTS, LARGE, SMALL, *extremes, *AGES])
    for match in re.finditer(rf"\b(?:{every})\b", reading.question, re.IGNORECASE):
        # "Gesamtumsatz" is a head as well.
        if not match[0].casefold().startswith("gesamt") or len(match[0]) <= 7:
            reading.use(match.start(), match.end())
        else:
            for word in reading.words:
                if word.start == match.start():
                    word.stem = stem_word(match[0].casefold().removeprefix("gesamt"))


def _read_values(reading: Reading, heads: dict[int, list[Word]]) -> None:
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
            found = index.get(_folded(text)) or (index.get(f" {some[0].stem}") if size == 1 else None)
            is_little = text.casefold() in LITTLE or (len(text) < 2 and not text.isupper())
            if not found or (size == 1 and is_little):
                continue
            if size == 1 and text.islower() and any(words[start] in own for own in heads.values()):
                continue  # the word is a head's
            column = _choose_column(found, heads, reading)
            excludes = _EXCLUDES.search(reading.question[: some[0].start]) is not None
            of_column[column, excludes].update(value for place, value in found if place == column)
            said[column, excludes].append(text)
            for word in some:
                word.used = True
        size -= 1
    for (column, excludes), values in of_column.items():
        told = " or ".join(said[column, excludes])
        reading.filters.append(Filter(column, frozenset(values), excludes=excludes, said=told))
    if any(excludes for _, excludes in of_column):
        for match in _EXCLUDING.finditer(reading.question):
            reading.use(match.start(), match.end())


def _choose_column(found: Iterable[tuple[int, str]], heads: dict[int, list[Word]], reading: Reading) -> int:
    """Choose of the columns that hold a value, the one whose head is named, or else that with the fewest
    values.
    """
    columns = sorted({column for column, _ in found})
    named = [column for column in columns if column in heads]
    return min(named or columns, key=lambda each: len(set(reading.grid.columns[each].texts)))


def _map_values(grid: Grid) -> dict[str, list[tuple[int, str]]]:
    """Map to columns and texts of each value of a cell that is text, by its words, or by one stem that no
    other value of a column with few has.
    """
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for index, column in enumerate(grid.columns):
        if column.kind is not ColumnKind.TEXT:
            continue
        values = {text for text in column.texts if text and len(text) <= 80}
        for text in values:
            found[_folded(text)].append((index, text))
        if len(values) <= _FEW_VALUES:
            owners: dict[str, set[str]] = defaultdict(set)
            for text in values:
                for stem in find_stems(text):
                    owners[stem].add(text)
            for stem, some in owners.items():
                if len(some) == 1 and not stem.isdigit():
                    found[f" {stem}"].append((index, min(some)))
    return found


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _find_measure(reading: Reading, operation: Operation, heads: dict[int, list[Word]]) -> int | None:
    """Find the column of the figures that are asked for."""
    grid = reading.grid
    kinds = (ColumnKind.NUMBER, ColumnKind.DATE)
    numeric = find_numeric_columns(grid)
    named = [index for index in heads if index in numeric]
    if named:
        # Of "price per unit" and "price", the one of which more is said.
        return max(named, key=lambda index: (len(heads[index]), -len(grid.columns[index].head)))
    years = [i for i in numeric if re.fullmatch(YEAR, grid.columns[i].head.strip())]
    for index in years:
        if grid.columns[index].head.strip() in reading.question:
            return index
    wanted = _find_dimension(reading.question)
    if wanted:
        for word in wanted:
            for index, column in enumerate(grid.columns):
                if column.kind in kinds and word in {w.casefold() for w in TOKEN.findall(column.head)}:
                    return index
    if operation in _EXTREMES:
        dates = [i for i in heads if grid.columns[i].kind is ColumnKind.DATE]
        newest = r"\b(?:latest|earliest|newest|oldest|first|last|most recent)\b"
        if dates and re.search(newest, reading.question, re.IGNORECASE):
            return dates[0]
    summed = [i for i in numeric if not is_rate(grid.columns[i].head)]
    if len(summed) == 1 and (operation is Operation.SUM or _asks_for_most_of_value(reading)):
        return summed[0]
    return None


def _asks_for_most_of_value(reading: Reading) -> bool:
    """Whether the most of what a cell says is asked for ("the most mackerel"), and not of rows."""
    said = "|".join(re.escape(each.said) for each in reading.filters if each.said)
    most = rf"\b(?:most|fewest|least|meisten?|wenigsten?)\s+(?:{said})\b"
    return bool(said) and re.search(most, reading.question, re.IGNORECASE) is not None


def _find_dimension(question: str) -> list[str]:
    """Find what a column may be called that an adjective in the question, or a verb, speaks of."""
    for many, few, names in DIMENSIONS:
        if re.search(rf"\b(?:{many}{'|' if few else ''}{few})\b", question, re.IGNORECASE):
            return names.split()
    if re.search(rf"\b(?:{'|'.join(AGES)})\b", question, re.IGNORECASE):
        return AGE_WORDS.split()
    for verb, names in VERBS:
        if re.search(rf"\b(?:{verb})\b", question, re.IGNORECASE):
            return names.split()
    return []


def _find_counted(
    reading: Reading, heads: dict[int, list[Word]], measure: int | None
) -> tuple[Operation, int | None]:
    """Find what "how many" asks for: a sum, of what a column of figures holds; of anything else, rows are
    counted.
    """
    match = re.search(rf"\b(?:{COUNTS})\b", reading.question, re.IGNORECASE)
    assert match is not None
    after = [word for word in reading.words if word.start >= match.end()][:3]
    for index in (measure, *find_numeric_columns(reading.grid)):  # a follow-up may name another one, too
        used = any(f.column == index for f in reading.filters)
        if index is not None and any(word in heads.get(index, []) for word in after) and not used:
            return Operation.SUM, index
    # "How many lanterns were sold?": the value of a cell is counted, as often as a column of amounts says.
    after = [word for word in reading.words if word.start >= match.end()][:1]
    amounts = [
        i for i in find_numeric_columns(reading.grid) if holds_any(reading.grid.columns[i].head, QUANTITIES)
    ]
    if after and len(amounts) == 1 and any(after[0].text in each.said for each in reading.filters):
        return Operation.SUM, amounts[0]
    return Operation.COUNT, None


def _find_times(reading: Reading, measure: int) -> int | None:
    """Find the column that tells when what somebody has was counted, where each row tells another time: they
    are not to be added up.
    """
    if not _HAS.search(reading.question):
        return None
    rows = filter_rows(reading.grid, reading.filters)
    for index, column in enumerate(reading.grid.columns):
        texts = [column.texts[row].strip() for row in rows]
        is_time = column.kind is ColumnKind.DATE or all(map(_TIME.fullmatch, texts))
        if index != measure and is_time and 1 < len(set(texts)) == len(rows):
            return index
    return None


def _label_and_group(
    reading: Reading, heads: dict[int, list[Word]], measure: int | None
) -> tuple[int | None, int | None]:
    """Find the column that is asked for, and the one by whose values rows are to be put together."""
    label = group = None
    for index, words in sorted(heads.items(), key=lambda each: each[1][0].start):
        if index == measure:
            continue
        if measure is not None and words[0] in heads.get(measure, []):
            continue  # "per kilo" is of the price
        before = reading.question[: words[0].start]
        if _BY_EACH.search(before):
            group = index
        elif label is None and re.search(
            r"\b(?:which|what|welche[rsnm]?)\s+(?:\w+\s+){0,2}$", before, re.IGNORECASE
        ):
            label = index
    if label is None and re.search(r"\b(?:who|wer)\b", reading.question, re.IGNORECASE):
        texts = [i for i, each in enumerate(reading.grid.columns) if each.kind is ColumnKind.TEXT]
        label = texts[0] if texts else None
    operation = find_operation(reading.question)
    most = re.search(r"\b(?:most|fewest|meisten|wenigsten)\b", reading.question, re.IGNORECASE)
    is_extreme = (
        label is not None and repeats(reading.grid, label) and find_extreme(reading.question) is not None
    )
    computed = operation in (Operation.SUM, Operation.MEAN, Operation.MEDIAN)
    if is_extreme and (computed or (most and measure is not None)):
        group = label
    return label, group
