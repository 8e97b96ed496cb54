"""Folders watched from a terminal, while it runs and while it does not."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.client import EngineClient
from app.engine.protocol import Documents
from tests.made_pdfs import BOILER, GARDEN, make_pdf


def carrel(*arguments: object, library: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, arguments), "--library", str(library), "--json"],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        # What is started in the background is deaf to Ctrl-C.
        preexec_fn=None if os.name == "nt" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def lines(process: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        yield json.loads(line)


def run(*arguments: object, library: Path) -> tuple[int, list[dict[str, Any]]]:
    with carrel(*arguments, library=library) as process:
        return process.wait(150), list(lines(process))


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process alone there")
def test_a_folder_is_followed_and_what_happened_meanwhile_is_found(tmp_path: Path) -> None:
    library, folder = tmp_path / "library", tmp_path / "documents"
    folder.mkdir()
    garden = make_pdf(folder / "garden.pdf", GARDEN)
    begun = time.monotonic()
    with carrel("watch", folder, library=library) as process:
        told = lines(process)
        assert [watched["path"] for watched in next(told)["folders"]] == [str(folder)]
        starting = time.monotonic() - begun
        first = next(told)["changed"]
        assert (first["state"], first["paths"]) == ("ready", [str(garden)])
        make_pdf(folder / "boiler.pdf", BOILER)
        second = next(told)["changed"]
        garden.unlink()
        assert next(told)["removed"]["id"] == first["id"]
        process.send_signal(signal.SIGINT)
        ending = time.monotonic()
        assert process.wait(150) == 130
        assert time.monotonic() - ending < 2 + starting  # soon, for this machine as it is now

    Path(second["paths"][0]).rename(folder / "moved.pdf")
    with carrel("watch", folder, library=library) as process:
        told = lines(process)
        next(told)
        moved = next(told)["changed"]
        assert moved["id"] == second["id"] and moved["paths"][-1] == str(folder / "moved.pdf")
        process.send_signal(signal.SIGINT)

    with EngineClient(library) as engine:  # as a window has it, so that no command starts its own
        engine.call(Documents())
        code, (listed,) = run("watch", library=library)
        assert code == 0
        assert listed == {"folders": [{"path": str(folder), "documents": 1, "reason": None}]}
        assert run("unwatch", folder, library=library) == (0, [{"folders": []}])
        assert run("unwatch", folder, library=library) == (3, [])
        _, (kept,) = run("docs", library=library)
        assert [document["id"] for document in kept["documents"]] == [second["id"]]
