"""Sets of questions with known answers, one JSON object a line."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.errors import BadQuestions, NotReadable


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the files named `docs`, and what is known of its answer.

    Each of `answers` is right by itself. `evidence` names the pages that hold the answer, as (file name,
    page from 1); it is empty where nobody noted them. `type` is the set's own word for the kind of question.
    """

    id: str
    docs: tuple[str, ...]
    question: str
    answers: tuple[str, ...] = ()
    answerable: bool = True
    evidence: tuple[tuple[str, int], ...] = ()
    type: str = ""


def load(file: str | os.PathLike[str]) -> list[Question]:
    """The questions of a JSONL file, in order; blank lines are passed over, unknown fields ignored.

    Raises NotReadable when the file cannot be opened, and BadQuestions, which names the line, when it
    is not JSONL, a field is missing or of the wrong kind, or there is no question in it.
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
    questions = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            questions.append(_question(json.loads(line)))
        except json.JSONDecodeError as error:
            raise BadQuestions(f"Line {number} of {file.name} is not valid JSON: {error.msg}.") from None
        except _Wrong as wrong:
            raise BadQuestions(f"Line {number} of {file.name} is not a question: {wrong}.") from None
    if not questions:
        raise BadQuestions(f"The question file {file.name} holds no questions.")
    return questions


class _Wrong(Exception):
    """What is wrong with a row, to go into the sentence."""


def _question(row: Any) -> Question:
    if not isinstance(row, dict):
        raise _Wrong("it is not a JSON object")
    name, question = row.get("id"), row.get("question")
    if not isinstance(name, str | int):
        raise _Wrong('"id" is missing')
    if not isinstance(question, str) or not question.strip():
        raise _Wrong('"question" is missing or empty')
    docs = _strings(row, "docs")
    if not docs:
        raise _Wrong('"docs" names no file')
    answerable = row.get("answerable", True)
    if not isinstance(answerable, bool):
        raise _Wrong('"answerable" is neither true nor false')
    evidence = row.get("evidence_pages") or []
    if not isinstance(evidence, list):
        raise _Wrong('"evidence_pages" is not a list')
    return Question(
        id=str(name),
        docs=docs,
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
