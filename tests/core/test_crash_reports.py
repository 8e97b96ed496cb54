"""What a process that crashes leaves, and what of it a person is offered."""

from __future__ import annotations

import subprocess
import sys
import traceback
from pathlib import Path

import pytest

from app.core import crash_reports
from app.core.paths import log_folder

CRASH = """
import faulthandler, os, sys
from app.core import crash_reports

def read_document(name):
    if name == "abort":
        os.abort()
    if name:
        raise FileNotFoundError(name)

with crash_reports.watch("engine", os.getpid()):
    read_document(sys.argv[1])
"""


@pytest.fixture(autouse=True)
def nothing_left() -> None:
    crash_reports.collect("0", lambda pid: False)


def run(repository: Path, argument: str) -> None:
    subprocess.run(
        [sys.executable, "-c", CRASH, argument], cwd=repository, capture_output=True, timeout=150, check=False
    )


def test_a_native_crash_is_told_by_the_lines_that_led_to_it(repository: Path) -> None:
    run(repository, "abort")
    report = crash_reports.collect("1.2", lambda pid: False)
    head, crash = report.split("\n\n", 1)
    assert head.startswith("Carrel 1.2, Python 3.")
    assert crash.startswith("engine, 20")
    assert "Aborted" in crash and "read_document" in crash
    assert crash_reports.collect("1.2", lambda pid: False) == ""


def test_an_error_is_told_without_what_it_says_and_where_this_is(repository: Path) -> None:
    run(repository, "/home/nora/Divorce of the Hales.pdf")
    report = crash_reports.collect("1.2", lambda pid: False)
    assert "FileNotFoundError" in report and "in read_document" in report
    assert "Hales" not in report and "nora" not in report and str(repository) not in report


def test_a_process_that_ends_well_leaves_nothing(repository: Path) -> None:
    run(repository, "")
    assert list(log_folder().glob("crash-*")) == []


def test_one_that_lives_is_left_alone_and_one_that_was_killed_is_told(repository: Path) -> None:
    log_folder().mkdir(parents=True, exist_ok=True)
    crash_reports.note_end("engine", 41, -9)
    assert crash_reports.collect("1.2", lambda pid: pid == 41) == ""
    report = crash_reports.collect("1.2", lambda pid: pid != 41)
    assert report.endswith("Ended by SIGKILL")


def test_program_files_are_named_from_their_package_on() -> None:
    log_folder().mkdir(parents=True, exist_ok=True)
    (log_folder() / "crash-window-42.log").write_text(
        'File "/home/nora/carrel/app/ui/shell/panes.py", line 3 in hide\n'
        'File "C:\\Users\\nora\\x\\site-packages\\torch\\nn.py", line 5 in call\n'
        'File "/home/nora/notes.py", line 1 in f\n'
    )
    report = crash_reports.collect("1.2", lambda pid: False)
    assert 'File "app/ui/shell/panes.py"' in report
    assert 'File "site-packages/torch/nn.py"' in report
    assert 'File "notes.py"' in report and "nora" not in report


def test_a_bug_is_told_without_what_it_says(repository: Path) -> None:
    def read_document(name: str) -> None:
        try:
            raise FileNotFoundError(f"{name}\nValueError: {name}")
        except FileNotFoundError as error:
            told = "".join(traceback.format_exception(error))
            raise RuntimeError(told) from error  # as what a process tells is passed on by another

    try:
        read_document("Divorce of the Hales")
    except RuntimeError as error:
        trace = "".join(traceback.format_exception(error))
    assert "Hales" in trace
    report = crash_reports.sanitize(trace, "1.2")
    assert report.startswith("Carrel 1.2, Python 3.")
    assert "Hales" not in report and str(repository) not in report
    kinds = [line for line in report.splitlines()[2:] if not line.startswith(" ")]
    assert kinds == ["FileNotFoundError", "RuntimeError", "FileNotFoundError"]
    assert report.count('File "test_crash_reports.py", line') == 4 and report.count("in read_document") == 3
