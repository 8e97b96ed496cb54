"""Build examples of rows of tables out of WikiTableQuestions: which cell answers, or that none does.

WikiTableQuestions (Pasupat & Liang 2015, "Compositional Semantic Parsing on Semi-Structured Tables"; CC BY-SA
4.0; repository ppasupat/WikiTableQuestions): questions that people asked of Wikipedia's tables. Those are
taken that one cell of one row answers which the question's words tell from all others. What must be counted,
compared or looked for in the row before is not for the reader.

A row is shown as Carrel has it: each cell behind the head of its column, or the heads and then the cells.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.stop_words import STOP_WORDS
from tools.train_reader.questions import NONE, Example

_WORD = re.compile(r"\w+")
_COMMON = STOP_WORDS["en"] | {"name", "list", "first", "last", "total", "number"}
"""Words by which a question tells no row."""
_AFTER = re.compile(
    r"\b(?:next|previous|before|after|above|below|following|prior|least|most)\b", re.IGNORECASE
)
"""What asks for another row than the one that it names."""
_LONGEST, _COLUMNS = 60, 12
"""Characters of an answer, and columns, at most."""
_MADE = (
    "What is the {head} of {row}?",
    "What was the {head} for {row}?",
    "{head} of {row}",
    "Which {head} does {row} have?",
    "{row} {head}?",
    "What {head} is given for {row}?",
    "Tell me the {head} for {row}.",
)
"""How a cell is asked for by its head and the first cell of its row."""


@dataclass(frozen=True)
class Table:
    """A table's heads and rows, as text."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class LookUp:
    """A question that the cell `column` of the row `row` answers."""

    question: str
    table: Table
    row: int
    column: int


def read_look_ups(folder: Path, name: str = "training") -> list[LookUp]:
    """Read the questions of one part of WikiTableQuestions that look a cell up."""
    tables: dict[str, Table] = {}
    found = []
    with (folder / "data" / f"{name}.tsv").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, question, path, answer = line.rstrip("\n").split("\t")
            if path not in tables:
                tables[path] = read_table(folder / path)
            look_up = find_look_up(question, tables[path], answer)
            if look_up is not None:
                found.append(look_up)
    return found


def read_table(path: Path) -> Table:
    """Read a table, white space as single spaces."""
    with path.open(encoding="utf-8", newline="") as lines:
        heads, *rows = (tuple(map(_tidy, row)) for row in csv.reader(lines, escapechar="\\"))
    return Table(heads, tuple(row for row in rows if len(row) == len(heads)))


def find_look_up(question: str, table: Table, answer: str) -> LookUp | None:
    """Find the one cell that is the answer in the one row that shares most words with the question."""
    spelled, asked = spell(answer), set(_WORD.findall(question.lower())) - _COMMON
    shared = [len(asked & set(_WORD.findall(" ".join(row).lower()))) for row in table.rows]
    most = max(shared, default=0)
    if not most or shared.count(most) > 1 or _AFTER.search(question) or not 1 < len(table.heads) <= _COLUMNS:
        return None
    row = shared.index(most)
    columns = [column for column, cell in enumerate(table.rows[row]) if spell(cell) == spelled]
    if len(columns) != 1 or not spelled or len(answer) > _LONGEST:
        return None
    return LookUp(question, table, row, columns[0])


def make_look_ups(tables: Sequence[Table], count: int, chance: random.Random) -> Iterator[LookUp]:
    """Make `count` look-ups by a column's head and the first cell of a row."""
    fit = [table for table in tables if table.rows and 2 < len(table.heads) <= _COLUMNS and all(table.heads)]
    while fit and count:
        table = chance.choice(fit)
        row, column = chance.randrange(len(table.rows)), chance.randrange(1, len(table.heads))
        first, cell = table.rows[row][0], table.rows[row][column]
        is_told = sum(each[0] == first for each in table.rows) == 1 and len(first) > 2
        if is_told and 0 < len(cell) <= _LONGEST and table.rows[row].count(cell) == 1:
            head = table.heads[column]
            head = head if head.isupper() else head.lower()
            yield LookUp(chance.choice(_MADE).format(head=head, row=first), table, row, column)
            count -= 1


def make_table_examples(folder: Path, made: int, seed: int, name: str = "training") -> list[Example]:
    """Make examples of each question of a part, and of `made` look-ups made of its tables: of the row, of
    others, of a few rows together with it and without, and of the row without the column.
    """
    chance = random.Random(seed)
    asked = read_look_ups(folder, name)
    tables = list({id(each.table): each.table for each in asked}.values())
    examples = []
    for each in [*asked, *make_look_ups(tables, made, chance)]:
        examples += _ask(each, chance)
    return examples


def _ask(asked: LookUp, chance: random.Random) -> Iterator[Example]:
    """Ask a look-up of rows that answer it, and of such as do not."""
    table, others = asked.table, [n for n in range(len(asked.table.rows)) if n != asked.row]
    is_labelled = chance.random() < 0.6
    yield show_rows(asked, [asked.row], is_labelled)
    if others and chance.random() < 0.6:
        near = [n for n in range(asked.row - 3, asked.row + 4) if n in others]
        several = sorted([asked.row, *chance.sample(near, min(len(near), chance.randint(1, 4)))])
        yield show_rows(asked, several, chance.random() < 0.4)
        if chance.random() < 0.4:
            yield show_rows(asked, [n for n in several if n != asked.row], chance.random() < 0.4)
    if others and chance.random() < 0.4:
        yield show_rows(asked, [chance.choice(others)], chance.random() < 0.6)
    if chance.random() < 0.3 and len(table.heads) > 2:
        left = [n for n in range(len(table.heads)) if n != asked.column]
        cut = Table(tuple(table.heads[n] for n in left), (tuple(table.rows[asked.row][n] for n in left),))
        yield show_rows(LookUp(asked.question, cut, -1, -1), [0], is_labelled)


def show_rows(asked: LookUp, rows: Sequence[int], labelled: bool) -> Example:
    """Show some rows, each cell behind its label or all behind the heads, and where the answer stands."""
    text, span = "" if labelled else " ".join(filter(None, asked.table.heads)) + ":", NONE
    for number in rows:
        text += " " * bool(text)
        is_first = True
        for column, cell in enumerate(asked.table.rows[number]):
            if not cell:
                continue
            text += "" if is_first else "; " if labelled else " "
            text += f"{asked.table.heads[column]}: " if labelled and asked.table.heads[column] else ""
            if (number, column) == (asked.row, asked.column):
                span = (len(text), len(text) + len(cell))
            text, is_first = text + cell, False
        text += "." * (labelled and len(rows) > 1)
    return Example(_word(asked.question), text, span)


def _word(question: str) -> str:
    """Word a question as people write one to a program: a capital first, more often than not."""
    return question[:1].upper() + question[1:]


def spell(text: str) -> str:
    """Spell a text without case and punctuation."""
    return " ".join(_WORD.findall(text.lower()))


def _tidy(cell: str) -> str:
    return " ".join(cell.split())
