"""What happens to libraries in real life: full and read-only disks, folders that go, files that do not keep
still, and processes that are killed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from app.core.documents import DocumentState
from app.core.errors import CarrelError, DiskFull, LibraryUnusable
from app.core.events import DocumentChanged, FileFinished, run_to_end
from app.core.moving import move_library
from app.engine.client import EngineClient
from app.engine.protocol import Add, Documents, Reply, Retry, Search
from app.engine.server import service
from tests.benchmarks.kill import Contents, Disturbed, contents, differences
from tests.ingest.attacks.files import docx, message
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf, scan_pdf

SECONDS = 300
"""That a busy machine may take for a request at most."""


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of several kinds, a scan among them."""
    folder = tmp_path_factory.mktemp("papers")
    make_pdf(folder / "garden.pdf", GARDEN)
    scan_pdf(folder / "scan.pdf", BOILER[:1])
    (folder / "ferry.docx").write_bytes(docx())
    made = message("The roof leaks.")
    made.add_attachment(
        (folder / "garden.pdf").read_bytes(), maintype="application", subtype="pdf", filename="garden.pdf"
    )
    (folder / "roof.eml").write_bytes(made.as_bytes())
    (folder / "rents.csv").write_text("Flat,Rent\n" + "".join(f"{n},{900 + n}\n" for n in range(50)))
    long_pdf(folder / "lease.pdf", 12)
    return folder


@pytest.fixture(scope="module")
def undisturbed(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Contents:
    library = Disturbed(tmp_path_factory.mktemp("undisturbed"), [papers])
    assert library.index()
    found = contents(library.library)
    assert {document.state for document in found.documents.values()} == {DocumentState.READY}
    return found


def add(engine: EngineClient, *paths: Path) -> dict[str, FileFinished]:
    """What became of each file, by its name."""
    events = engine.stream(Add(tuple(map(str, paths))))
    return {Path(event.path).name: event for event in events if isinstance(event, FileFinished)}


# Killed


@pytest.mark.long
def test_a_killed_engine_goes_on_also_with_scans_and_renditions(
    papers: Path, undisturbed: Contents, tmp_path: Path
) -> None:
    """Killed while it has renditions made, and again when only the scan is left to read. The short part of
    this is in tests/end_to_end/test_kill.py and in the next test.
    """
    library = Disturbed(tmp_path / "disturbed", [papers])

    def is_reading(reply: Reply) -> bool:
        return isinstance(reply, DocumentChanged) and reply.document.state is DocumentState.READING

    def waits_for_ocr(reply: Reply) -> bool:
        return isinstance(reply, DocumentChanged) and reply.document.waiting_pages > 0

    assert not library.index(is_reading)
    assert not library.index(waits_for_ocr)
    library.finish()
    assert library.complaints == []
    assert differences(undisturbed, contents(library.library)) == []
    kept = {file.stem for file in (library.library / "renditions").iterdir()}
    assert kept == {d.id for d in undisturbed.documents.values() if d.format != "pdf"}


@pytest.mark.skipif(sys.platform == "win32", reason="kills processes the POSIX way")
def test_killed_readers_cost_files_that_can_be_tried_again(
    papers: Path, undisturbed: Contents, tmp_path: Path
) -> None:
    """Readers and the process that reads scans are killed as long as it goes on."""
    stop = threading.Event()
    with EngineClient(tmp_path / "library") as engine:
        engine.call(Documents())

        def kill_all() -> int:
            killed = 0
            while killed < 4 and not stop.wait(0.4):
                killed += kill_workers(engine)
            return killed

        with ThreadPoolExecutor(1) as threads:
            killer = threads.submit(kill_all)
            try:
                added = add(engine, papers)
            finally:
                stop.set()
            assert killer.result() > 0
        assert added.keys() == {path.name for path in papers.iterdir()}
        for event in added.values():
            assert event.status in ("ready", "failed", "empty")
            assert event.status == "ready" or (event.document.reason or "").endswith(".")
        hurt = [
            document.id
            for document in engine.call(Documents())
            if document.state is not DocumentState.READY or document.failed_pages
        ]
        if hurt:
            engine.call(Retry(tuple(hurt)))
        for _ in engine.stream(Add()):
            pass
    assert differences(undisturbed, contents(tmp_path / "library")) == []


def kill_workers(engine: EngineClient) -> int:
    """Kills what the engine has started to look at files; how many there were."""
    killed = 0
    with suppress(psutil.NoSuchProcess):
        assert engine.process is not None
        for child in psutil.Process(engine.process.pid).children(recursive=True):
            with suppress(psutil.NoSuchProcess):
                if "resource_tracker" not in " ".join(child.cmdline()):
                    child.send_signal(signal.SIGKILL)
                    killed += 1
    return killed


# Files that do not keep still


def test_files_that_change_or_vanish_are_named_and_the_others_go_on(papers: Path, tmp_path: Path) -> None:
    folder = tmp_path / "moving"
    shutil.copytree(papers, folder)
    stop = threading.Event()
    growing, vanishing = folder / "lease.pdf", folder / "rents.csv"
    odd = folder / os.fsdecode(b"b\xf6iler \xff.pdf")
    if sys.platform == "linux":  # other systems have no names that are no text
        make_pdf(folder / "sundial.pdf", ["The sundial is a gift of the guild of 1723."]).rename(odd)

    def keep_writing() -> None:
        while not stop.wait(0.01):
            with growing.open("ab") as file:
                file.write(b"% more\n")

    with EngineClient(tmp_path / "library") as engine, ThreadPoolExecutor(1) as threads:
        engine.call(Documents())
        writer = threads.submit(keep_writing)
        try:
            finished: dict[str, FileFinished] = {}
            for event in engine.stream(Add((str(folder),))):
                vanishing.unlink(missing_ok=True)
                if isinstance(event, FileFinished):
                    finished[Path(event.path).name] = event
        finally:
            stop.set()
            writer.result()
        changed = finished.pop("lease.pdf")
        gone = finished.pop("rents.csv", None)
        assert {event.status for event in finished.values()} == {"ready"}
        assert changed.status == "failed"
        assert "kept changing" in (changed.document.reason or "")
        assert gone is None or gone.status in ("ready", "failed")
        assert add(engine, growing)["lease.pdf"].status == "ready"
        if odd.exists():
            assert add(engine, odd)[odd.name].status == "duplicate"
            hits = engine.call(Search("Who gave the sundial?"))
            assert Path(hits[0].path) == odd
        known = {Path(document.path).name: document.state for document in engine.call(Documents())}
    assert {state for name, state in known.items() if name != "rents.csv"} == {DocumentState.READY}


# Disks


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Callable[[str], None]]:
    """A disk of this size at `folder`; the value changes how it is mounted. Skips where none can be made."""
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None:
        pytest.skip("disks cannot be made here")

    def run(*options: str) -> bool:
        command = [str(mount), *options, str(folder)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    if not run("-t", "tmpfs", "-o", f"size={size}", "tmpfs"):
        pytest.skip("disks cannot be made here")
    try:
        yield lambda options: _sure(run("-o", f"remount,{options}"))
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _sure(done: bool) -> None:
    assert done


def test_a_full_disk_and_a_read_only_one(papers: Path, undisturbed: Contents, tmp_path: Path) -> None:
    """An add that finds no room goes on when there is some; where nothing can be written, nothing is lost."""
    with small_disk(tmp_path / "disk", "1200k") as remount:
        library = tmp_path / "disk" / "library"
        with EngineClient(library) as engine:
            with pytest.raises(DiskFull, match=r"no room left.*\.$"):
                add(engine, papers)
            assert len(engine.call(Documents())) <= len(undisturbed.documents)
            remount("size=64m")
            add(engine, papers)
            assert {document.state for document in engine.call(Documents())} == {DocumentState.READY}
        remount("ro")
        with EngineClient(library) as engine, pytest.raises(LibraryUnusable, match=r"\.$"):
            add(engine, papers / "lease.pdf")
        remount("rw")
        assert differences(undisturbed, contents(library)) == []


def test_a_library_deleted_under_the_engine(papers: Path, tmp_path: Path) -> None:
    """Whatever it says then, it says it, and the next start makes a new one."""
    library = tmp_path / "library"
    with EngineClient(library) as engine:
        assert add(engine, papers / "garden.pdf")["garden.pdf"].status == "ready"
        shutil.rmtree(library)
        for request in (Documents(), Search("mulberry"), Add((str(papers),))):
            started = time.monotonic()
            with suppress(CarrelError):
                engine.call(request)
            assert time.monotonic() - started < SECONDS
    with EngineClient(library) as engine:
        assert add(engine, papers / "garden.pdf")["garden.pdf"].status in ("ready", "duplicate")
        assert "mulberry" in engine.call(Search("Which tree is the oldest?"))[0].text


def test_a_library_that_is_moved_while_another_waits_for_it_is_not_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CARREL_LIBRARY")
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "Carrel")
    library, hold = tmp_path / "Carrel" / "library", service.hold_library
    library.mkdir(parents=True)
    for name in ("library.sqlite", "of their own.txt"):
        (library / name).touch()

    def move_first(folder: Path) -> AbstractContextManager[None]:
        run_to_end(move_library(folder, tmp_path / "new"))
        return hold(folder)

    monkeypatch.setattr(service, "hold_library", move_first)
    with pytest.raises(LibraryUnusable, match="was moved to"):
        service.Service(library, lambda event: None)
    assert not (library / "library.sqlite").exists()
