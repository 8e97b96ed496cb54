"""Sets of questions with known answers, in files: JSONL (one JSON object a line) or CSV."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app.core.errors import BadQuestions, NotReadable
from app.core.evaluation import Question

_COLUMNS = ("question", "answer", "document", "page", "answerable")
_NAMES = {
    **dict.fromkeys(("question", "query", "frage"), "question"),
    **dict.fromkeys(("answer", "answers", "expected", "expected answer", "reference"), "answer"),
    **dict.fromkeys(("document", "documents", "doc", "docs", "file"), "document"),
    **dict.fromkeys(("page", "pages"), "page"),
    **dict.fromkeys(("answerable", "in the documents", "in documents"), "answerable"),
    "id": "id",
}
"""What people call the columns of a table, and what they are called here."""

_OR = " | "
"""Between answers each right by itself, and between documents, in one cell of a table."""

_NO = frozenset(("no", "false", "0", "n", "nein"))


def load(file: str | os.PathLike[str]) -> list[Question]:
    """Load the questions of a JSONL file, or of a table ending in .csv, in order; blank lines are passed
    over, unknown fields ignored.

    Raises NotReadable when the file cannot be opened, and BadQuestions, which names the line, when it
    is not JSONL or CSV, a field is missing or of the wrong kind, or there is no question in it.
    """
    file = Path(file)
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise BadQuestions(f"The question file {file.name} is not UTF-8 text.") from None
    except OSError as error:
        raise NotReadable(
            f"The question file {file.name} cannot be read: {error.strerror or error}."
        ) from error
    questions = _of_table(text, file.name) if _is_table(file) else _of_lines(text, file.name)
    if not questions:
        raise BadQuestions(f"The question file {file.name} holds no questions.")
    return questions


def save(file: str | os.PathLike[str], questions: Iterable[Question]) -> None:
    """Write them as a table where the name ends in .csv, else as JSONL; whole or not at all. A table keeps
    the evidence pages of the first document only. Raises NotReadable when the file cannot be written.
    """
    file = Path(file)
    draft = file.with_name(f"{file.name}.new")
    try:
        draft.write_bytes(format_questions(file, questions))
        os.replace(draft, file)
    except OSError as error:
        raise NotReadable(f"{file.name} cannot be written: {error.strerror or error}.") from error


def format_questions(name: str | os.PathLike[str], questions: Iterable[Question]) -> bytes:
    """Format them for a file of that name, as `save` does."""
    if _is_table(Path(name)):
        return _as_table(questions).encode("utf-8-sig")
    return _as_lines(questions).encode("utf-8")


def hash_questions(questions: Iterable[Question]) -> str:
    """Compute a hash of what is asked and expected, whatever the file was called and written like."""
    return hashlib.sha256(_as_lines(questions).encode()).hexdigest()


def _is_table(file: Path) -> bool:
    return file.suffix.lower() == ".csv"


class _Wrong(Exception):
    """What is wrong with a row, to go into the sentence."""


# --- JSONL


def _of_lines(text: str, name: str) -> list[Question]:
    questions = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            questions.append(_question(json.loads(line)))
        except json.JSONDecodeError as error:
            raise BadQuestions(f"Line {number} of {name} is not valid JSON: {error.msg}.") from None
        except _Wrong as wrong:
            raise BadQuestions(f"Line {number} of {name} is not a question: {wrong}.") from None
    return questions


def _as_lines(questions: Iterable[Question]) -> str:
    return "".join(json.dumps(_row(question), ensure_ascii=False) + "\n" for question in questions)


def _row(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "docs": list(question.docs),
        "question": question.question,
        "answers": list(question.answers),
        "answerable": question.answerable,
        "evidence_pages": [{"doc": doc, "page": page} for doc, page in question.evidence],
        **({"type": question.type} if question.type else {}),
    }


def _question(row: Any) -> Question:
    if not isinstance(row, dict):
        raise _Wrong("it is not a JSON object")
    name, question = row.get("id"), row.get("question")
    if not isinstance(name, str | int):
        raise _Wrong('"id" is missing')
    if not isinstance(question, str) or not question.strip():
        raise _Wrong('"question" is missing or empty')
    answerable = row.get("answerable", True)
    if not isinstance(answerable, bool):
        raise _Wrong('"answerable" is neither true nor false')
    evidence = row.get("evidence_pages") or []
    if not isinstance(evidence, list):
        raise _Wrong('"evidence_pages" is not a list')
    return Question(
        id=str(name),
        docs=_strings(row, "docs"),
        question=question,
        answers=_strings(row, "answers"),
        answerable=answerable,
        evidence=tuple(_evidence(place) for place in evidence),
        type=str(row.get("type") or ""),
    )


def _strings(row: dict[str, Any], field: str) -> tuple[str, ...]:
    values = row.get(field) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _Wrong(f'"{field}" is not a list of texts')
    return tuple(values)


def _evidence(place: Any) -> tuple[str, int]:
    match place:
        case {"doc": str(doc), "page": int(page)} if page >= 1:
            return doc, page
    raise _Wrong('a place in "evidence_pages" lacks "doc" or a "page" counted from 1')


# --- CSV


def _of_table(text: str, name: str) -> list[Question]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    questions: list[Question] = []
    columns: list[str | None] | None = None
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = [_NAMES.get(cell.strip().lower()) for cell in row]
                if "question" not in columns:
                    raise BadQuestions(
                        f"The first line of {name} must name the columns, with a “question” among them; "
                        f"the others are {', '.join(_COLUMNS[1:])}."
                    )
                continue
            cells = {
                column: cell.strip() for column, cell in zip(columns, row, strict=False) if column and cell
            }
            try:
                questions.append(_of_cells(cells, len(questions) + 1))
            except _Wrong as wrong:
                raise BadQuestions(f"Line {rows.line_num} of {name} is not a question: {wrong}.") from None
    except csv.Error as error:
        raise BadQuestions(f"Line {rows.line_num} of {name} is not valid CSV: {error}.") from None
    return questions


def _delimiter(text: str) -> str:
    """Tables of spreadsheets come with semicolons where the comma is for decimals."""
    head = text.lstrip().split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _of_cells(cells: dict[str, str], number: int) -> Question:
    if not cells.get("question"):
        raise _Wrong("it has no question")
    docs = _parts(cells.get("document", ""))
    pages = cells.get("page", "")
    if pages and not re.fullmatch(r"\d+(?:[\s,;|]+\d+)*", pages):
        raise _Wrong("its page is not a number")
    numbers = [int(page) for page in re.findall(r"\d+", pages)]
    if 0 in numbers:
        raise _Wrong("pages are counted from 1")
    return Question(
        id=cells.get("id") or str(number),
        docs=docs,
        question=cells["question"],
        answers=_parts(cells.get("answer", "")),
        answerable=cells.get("answerable", "").lower() not in _NO,
        evidence=tuple((docs[0], page) for page in numbers) if docs else (),
    )


def _as_table(questions: Iterable[Question]) -> str:
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(("id", *_COLUMNS))
    for question in questions:
        table.writerow(
            (
                question.id,
                question.question,
                _OR.join(question.answers),
                _OR.join(question.docs),
                ", ".join(str(page) for page in _pages_of_first(question)),
                "yes" if question.answerable else "no",
            )
        )
    return out.getvalue()


def _pages_of_first(question: Question) -> Sequence[int]:
    return [page for doc, page in question.evidence if doc == question.docs[0]] if question.docs else []


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for each in cell.split(_OR.strip()) if (part := each.strip()))
