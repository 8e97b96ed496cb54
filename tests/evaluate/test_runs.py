from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.errors import LibraryUnusable, NoSuchRun
from app.core.evaluation import Condition
from app.evaluate.runs import SavedRuns
from tests.evaluate.made_reports import made_report


@pytest.fixture
def saved(tmp_path: Path) -> SavedRuns:
    return SavedRuns(tmp_path / "evaluations")


def test_nothing_is_made_before_something_is_saved(saved: SavedRuns, tmp_path: Path) -> None:
    assert saved.list_runs() == ()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(NoSuchRun):
        saved.load("latest")


def test_a_run_comes_back_as_it_was(saved: SavedRuns) -> None:
    report = made_report()
    saved.save(report)
    (run,) = saved.list_runs()
    assert (run.id, run.name, run.questions, run.done) == ("20260304-101500-lease", "Lease", 4, 4)
    assert (run.mode, run.conditions, run.finished) == (Mode.QUICK, (Condition.DOCUMENTS,), True)
    assert (run.accuracy, run.page_hit) == (0.5, 0.5)
    assert saved.load(run.id) == json.loads(json.dumps(report))


def test_a_run_that_goes_on_takes_its_own_place(saved: SavedRuns) -> None:
    report = made_report()
    report["run"]["finished"] = False
    saved.save({**report, "per_question": report["per_question"][:1]})
    assert [(run.done, run.finished) for run in saved.list_runs()] == [(1, False)]
    report["run"]["finished"] = True
    saved.save(report)
    assert [(run.done, run.finished) for run in saved.list_runs()] == [(4, True)]


def test_runs_go_by_a_part_of_their_id(saved: SavedRuns, tmp_path: Path) -> None:
    for id_, day in (("20260304-101500-lease", 4), ("20260305-090000-lease", 5)):
        report = made_report(id_)
        report["run"]["date"] = f"2026-03-0{day}T09:00:00+00:00"
        saved.save(report)
    assert [run.id for run in saved.list_runs()] == ["20260305-090000-lease", "20260304-101500-lease"]
    assert saved.load("latest")["run"]["id"] == "20260305-090000-lease"
    assert saved.load("20260304")["run"]["id"] == "20260304-101500-lease"
    with pytest.raises(NoSuchRun, match="Several"):
        saved.load("lease")
    with pytest.raises(NoSuchRun, match="no saved run"):
        saved.load("2025")
    (tmp_path / "out.json").write_text(json.dumps(made_report("elsewhere")), "utf-8")
    assert saved.load(str(tmp_path / "out.json"))["run"]["id"] == "elsewhere"
    saved.remove("20260304-101500-lease")
    assert len(saved.list_runs()) == 1


def test_files_that_are_none_of_ours(saved: SavedRuns, tmp_path: Path) -> None:
    saved.save(made_report())
    folder = tmp_path / "evaluations"
    (folder / "notes.json").write_text('{"a": 1}', "utf-8")
    (folder / "torn.json").write_text('{"run": {', "utf-8")
    (folder / "list.json").write_text("[]", "utf-8")
    assert len(saved.list_runs()) == 1
    with pytest.raises(NoSuchRun, match="not a saved run"):
        saved.load(str(folder / "torn.json"))


def test_ids_differ(saved: SavedRuns) -> None:
    ids = []
    for _ in range(3):
        ids.append(saved.make_id("Lease & co/2026"))
        saved.save(made_report(ids[-1]))
    assert len(set(ids)) == 3
    assert all("Lease-co-2026" in id_ for id_ in ids)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "evaluations").write_text("a file", "utf-8")
    with pytest.raises(LibraryUnusable, match="could not be saved"):
        SavedRuns(tmp_path / "evaluations").save(made_report())
