"""The everyday documents can be written, and the questions about them are of one form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.everyday import read_questions
from tests.benchmarks.everyday_documents.halves import HALVES, HELD_OUT, LOOKED_AT, write_documents


def test_halves_have_documents_of_their_own() -> None:
    assert not set(LOOKED_AT) & set(HELD_OUT)
    assert not set(LOOKED_AT.values()) & set(HELD_OUT.values())


@pytest.mark.parametrize("half", HALVES)
def test_questions_are_about_the_documents_of_their_half(half: str, tmp_path: Path) -> None:
    write_documents(half, tmp_path)
    files = {path.name for path in tmp_path.iterdir() if path.stat().st_size}
    assert files == set(HALVES[half])
    asked = read_questions(half)
    assert len({each.id for each in asked}) == len(asked) > 150
    assert {name for each in asked for name in each.docs} == files
    ids = [each.id for each in asked]
    assert all(ids.index(each.after) < ids.index(each.id) for each in asked if each.after)


@pytest.mark.parametrize("half", HALVES)
def test_one_question_in_five_has_no_answer(half: str) -> None:
    asked = read_questions(half)
    assert all(each.answers for each in asked if each.answerable)
    assert sum(not each.answerable for each in asked) * 5 >= len(asked)
