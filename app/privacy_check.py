"""Shows a person that Carrel keeps to itself: does its main job under a trace of system calls."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core import privacy, settings
from app.core.counting import write_count
from app.core.library_place import find_library_folder
from app.core.paths import RESOURCES, find_models_folder, find_settings_file, locate_settings, log_folder
from app.core.reach import Reach
from app.core.tracing import CannotTrace, Trace, check_tracer, trace
from app.engine.protocol import Check

SCAN = RESOURCES / "doctor" / "Scanned note.png"
QUESTION, ANSWER = "When is the boat shed opened?", "seven in the morning"
_NOTE = "# The gate\n\nThe gate of the yard is closed at nine in the evening.\n"
_PROGRAM = RESOURCES.parent
_JOB = "reading a note and a scan, answering a question and opening the window"
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Report:
    """What was found. Where nothing could be watched, `trace` is None and `tool` says why; else it is what it
    was watched with. `left` is what onnxruntime has in the user's cache folder.
    """

    switches: dict[str, str | None]
    left: Path | None
    own: tuple[Path, ...]
    trace: Trace | None
    tool: str


def examine() -> Report:
    """Looks at the switches and at what was left, and where that can be done, watches the main job."""
    switches = {name: os.environ.get(name) for name in privacy.SWITCHES}
    left, own = privacy.find_left_behind(), own_folders()
    try:
        tool = check_tracer()
        return Report(switches, left, own, watch_main_job(own), tool)
    except CannotTrace as error:
        return Report(switches, left, own, None, str(error))


def own_folders() -> tuple[Path, ...]:
    """Where Carrel may write: library, models, settings, logs, temporary and Python's compiled files."""
    return (
        find_library_folder(),
        find_models_folder(),
        locate_settings().parent,
        find_settings_file().parent,
        log_folder(),
        privacy.find_temporary_folder(),
        _PROGRAM,
        Path(sys.prefix),
    )


def watch_main_job(own: Sequence[Path], before: Sequence[str] = ()) -> Trace:
    """What every process of the main job does: documents are added, one of them a scan, a question is
    answered, and the window is opened unseen; in a library and with settings that are gone afterwards.

    The words `before` stand before each command. Raises CannotTrace where the job itself fails: nothing
    would be shown by that.
    """
    with tempfile.TemporaryDirectory(prefix="carrel-doctor-") as place:
        documents = Path(place) / "documents"
        documents.mkdir()
        shutil.copy(SCAN, documents)
        (documents / "note.md").write_text(_NOTE, "utf-8")
        choices = Path(place) / "settings" / "settings.json"
        settings.save(settings.Settings(telemetry_removed=True), choices)
        environment = {
            "CARREL_LIBRARY": str(Path(place) / "library"),
            "CARREL_SETTINGS": str(choices),
            "QT_QPA_PLATFORM": "offscreen",
        }
        total = Trace(0, (), (), 0)
        for arguments, says in (
            (("add", str(documents)), ""),
            (("ask", QUESTION, "--json"), ANSWER),
            (("--time-to-window",), ""),
        ):
            command = [*before, sys.executable, "-m", "app", *arguments]
            found, done = trace(command, (*own, Path(place)), environment=environment, cwd=_PROGRAM)
            if done.returncode or says not in done.stdout:
                said = done.stderr.strip().splitlines() or ["the scan was not read"]
                raise CannotTrace(f"The job to be watched did not succeed: {said[-1]}")
            total += found
    return total


def checks(report: Report) -> tuple[Check, ...]:
    """The report for a person, a line each."""
    unset = [name for name, value in report.switches.items() if value != privacy.SWITCHES[name]]
    off = f"not off: {', '.join(unset)}" if unset else f"off, by {len(report.switches)} switches"
    if report.left is None:
        left = Check("Left by earlier versions", True, "nothing")
    elif settings.load().telemetry_removed:
        left = Check("Left by earlier versions", True, f"nothing; {report.left} is another program's")
    else:
        left = Check("Left by earlier versions", False, f"{report.left}; goes when a library is opened next")
    server = settings.load().model_server
    told = "none: answers come from this computer" if server is None else server.describe()
    found = (
        Check("Model server", server is None or server.reach is Reach.HERE, told),
        Check("Telemetry of libraries", not unset, off),
        left,
    )
    if report.trace is None:
        unseen = f"not looked at: {report.tool}"
        return (*found, Check("Network", False, unseen), Check("Files", False, unseen))
    network, outside = report.trace.network, report.trace.outside
    processes = "1 process" if report.trace.processes == 1 else f"{report.trace.processes} processes"
    return (
        *found,
        Check(
            "Network",
            not network,
            f"{write_count(len(network), 'call')} by {processes}, {_JOB}{_named(network)}",
        ),
        Check(
            "Files",
            not outside,
            f"{len(outside)} written outside Carrel's own folders, {report.trace.written} in them"
            + _named(outside),
        ),
        Check("Watched with", True, report.tool),
    )


def as_data(report: Report) -> dict[str, Any]:
    """The report for scripts. What was not looked at is null."""
    done = report.trace
    server = settings.load().model_server
    return {
        "model_server": None if server is None else server.address,
        "traced": done is not None,
        "tool": report.tool if done else None,
        "reason": None if done else report.tool,
        "processes": done.processes if done else None,
        "network_calls": len(done.network) if done else None,
        "network": list(done.network) if done else None,
        "files_outside": len(done.outside) if done else None,
        "outside": list(done.outside) if done else None,
        "files_inside": done.written if done else None,
        "own_folders": [str(folder) for folder in report.own],
        "switches": report.switches,
        "left_by_earlier_versions": str(report.left) if report.left else None,
    }


def _named(found: Sequence[str]) -> str:
    if not found:
        return ""
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return ": " + "; ".join(found[:_MOST_NAMED]) + more
