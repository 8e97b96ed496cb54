from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import CarrelError, LibraryUnusable, NotReadable
from app.core.evaluation import Question
from app.evaluate.question_sets import QuestionSets

ASKED = [Question("q1", ("a.pdf",), "Who?", ("Ada",))]


def test_sets_are_kept_by_name(tmp_path: Path) -> None:
    sets = QuestionSets(tmp_path / "questions")
    assert sets.list_names() == ()
    assert sets.save("Leases", ASKED) == "Leases"
    assert sets.save("about 2025/26", ASKED) == "about 2025 26"
    assert sets.list_names() == ("about 2025 26", "Leases")
    assert sets.load("Leases") == ASKED
    sets.remove("Leases")
    sets.remove("Leases")
    assert sets.list_names() == ("about 2025 26",)
    with pytest.raises(NotReadable):
        sets.load("Leases")


def test_names_stay_in_their_folder(tmp_path: Path) -> None:
    sets = QuestionSets(tmp_path / "questions")
    assert sets.locate_file("../../etc/passwd").parent == tmp_path / "questions"
    for name in ("", " ..", "///"):
        with pytest.raises(CarrelError, match="give the questions a name"):
            sets.save(name, ASKED)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "questions").write_text("a file", "utf-8")
    with pytest.raises(LibraryUnusable):
        QuestionSets(tmp_path / "questions").save("Leases", ASKED)
