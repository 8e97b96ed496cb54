"""A library made from the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.carrel_command import carrel, rows
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the garden leaflet and the boiler manual, added from the terminal."""
    folder = tmp_path_factory.mktemp("cli")
    documents = folder / "documents"
    documents.mkdir()
    make_pdf(documents / "garden.pdf", GARDEN)
    make_pdf(documents / "boiler.pdf", BOILER)
    for name in ("tour.mp4", "bees.mp4", ".draft.pdf"):
        (documents / name).write_bytes(b"left out")
    done = carrel("add", documents, "--json", library=folder / "library")
    assert done.returncode == 0, done.stderr
    *files, last = rows(done)
    assert {file["status"] for file in files} == {"ready"}
    assert all(file["passages"] and file["seconds"] >= file["searchable_seconds"] for file in files)
    assert last["summary"]["ready"] == 2
    assert last["summary"]["left_out"] == {
        "hidden or temporary": {"count": 1, "names": [str(documents / ".draft.pdf")]},
        "no documents (.mp4)": {"count": 2, "names": [str(documents / n) for n in ("bees.mp4", "tour.mp4")]},
    }
    return folder / "library"
