"""Runs kept with the library, each a JSON file: its report and, under "run", what it was made with."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from app.core.answers import Mode
from app.core.errors import LibraryUnusable, NoSuchRun
from app.core.evaluation import Condition, Run
from app.core.reports import EvaluationReport

LATEST = "latest"


class SavedRuns:
    """The files in one folder, which is made when the first is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make_id(self, name: str) -> str:
        """Make an id that sorts by time and says what was asked: "20260304-101500-contracts"."""
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        plain = re.sub(r"\W+", "-", name).strip("-")[:40]
        taken = {file.stem for file in self._folder.glob("*.json")}
        id_, number = f"{stamp}-{plain}", 2
        while id_ in taken:
            id_, number = f"{stamp}-{plain}-{number}", number + 1
        return id_

    def save(self, report: EvaluationReport) -> None:
        """Write a report whole or not at all, over what was saved of the same run before. Raises
        LibraryUnusable.
        """
        file = self._folder / f"{report['run']['id']}.json"
        draft = file.with_suffix(".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
            os.replace(draft, file)
        except OSError as error:
            raise LibraryUnusable(f"The results could not be saved: {error.strerror}.") from error

    def list_runs(self) -> tuple[Run, ...]:
        """List all of them, newest first; files that are none of ours are passed over."""
        found = []
        for file in self._folder.glob("*.json"):
            try:
                found.append(_run(self._read(file)))
            except NoSuchRun:
                continue
        return tuple(sorted(found, key=lambda run: (run.date, run.id), reverse=True))

    def load(self, named: str) -> EvaluationReport:
        """Load the report of the run of that id, or whose id alone begins or ends so, or of the "latest";
        also of a file that `carrel eval --json` was written to. Raises NoSuchRun.
        """
        file = Path(named).expanduser()
        if file.suffix == ".json" and file.is_file():
            return self._read(file)
        ids = [run.id for run in self.list_runs()]
        if named == LATEST and ids:
            return self._read(self._file(ids[0]))
        fitting = [id_ for id_ in ids if id_ == named] or [
            id_ for id_ in ids if named and (id_.startswith(named) or id_.endswith(named))
        ]
        if not fitting:
            raise NoSuchRun(f"There is no saved run “{named}”.")
        if len(fitting) > 1:
            raise NoSuchRun(f"Several saved runs go by “{named}”: {', '.join(fitting[:3])}.")
        return self._read(self._file(fitting[0]))

    def remove(self, id_: str) -> None:
        """Delete a run, if it is there. Raises LibraryUnusable."""
        try:
            self._file(id_).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryUnusable(f"The results could not be deleted: {error.strerror}.") from error

    def _file(self, id_: str) -> Path:
        return self._folder / f"{Path(id_).name}.json"

    def _read(self, file: Path) -> EvaluationReport:
        try:
            report = cast(EvaluationReport, json.loads(file.read_text("utf-8")))
            _run(report)
        except (OSError, ValueError, KeyError, TypeError):
            raise NoSuchRun(f"“{file.name}” is not a saved run of Carrel’s.") from None
        return report


def _run(report: EvaluationReport) -> Run:
    """What a report says of its run. Raises KeyError, TypeError and ValueError for what is no report."""
    run = report["run"]
    answers = report["answers"]
    return Run(
        id=str(run["id"]),
        date=str(run["date"]),
        name=str(run["questions"]["name"]),
        sha256=str(run["questions"]["sha256"]),
        questions=int(report["questions"]),
        done=len(report["per_question"]),
        finished=bool(run["finished"]),
        mode=Mode(run["mode"]),
        model=run["model"],
        embedding=str(run["embedding"]),
        conditions=tuple(Condition(each) for each in run["conditions"]),
        scope=str(report["scope"]),
        accuracy=answers.get("accuracy_with_judge", answers["accuracy"]),
        page_hit=report["retrieval"]["page_hit@5"],
    )
