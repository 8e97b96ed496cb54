"""Carrel as it is started: one window, files handed to it, and an end without loss."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.on_screen.hand import Hand
from tests.ui.real_window import SLOW


def find_window(process: subprocess.Popen[bytes]) -> str:
    """Find the window of a process on the screen; "" while there is none."""
    command = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Carrel"]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


def list_names(program: list[str]) -> list[str]:
    """List the names of the documents that can be used, as the terminal tells them beside an open window."""
    told = subprocess.run([*program, "docs", "--json"], capture_output=True, text=True, timeout=120)
    if told.returncode != 0:
        return []
    return sorted(Path(each["paths"][0]).name for each in json.loads(told.stdout)["documents"])


def test_a_second_start_hands_its_files_to_the_first(
    qtbot: QtBot, hand: Hand, program: list[str], tmp_path: Path
) -> None:
    first_file, second_file = tmp_path / "garden.pdf", tmp_path / "boiler.pdf"
    make_pdf(first_file, GARDEN)
    make_pdf(second_file, BOILER)
    with subprocess.Popen([*program, str(first_file)]) as first:
        qtbot.waitUntil(lambda: bool(find_window(first)), timeout=SLOW)
        qtbot.waitUntil(lambda: list_names(program) == ["garden.pdf"], timeout=SLOW)
        second = subprocess.run([*program, str(second_file)], timeout=120)
        assert second.returncode == 0
        qtbot.waitUntil(lambda: list_names(program) == ["boiler.pdf", "garden.pdf"], timeout=SLOW)
        subprocess.run(["xdotool", "windowactivate", "--sync", find_window(first)], check=True, timeout=60)
        hand.press("ctrl+q")
        assert first.wait(timeout=120) == 0
    assert list_names(program) == ["boiler.pdf", "garden.pdf"]
