"""A library is moved whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import filelock
import pytest

from app.core import moving
from app.core.errors import CarrelError, DiskFull, LibraryAway, LibraryBusy, LibraryUnusable, PlaceUnusable
from app.core.events import Progress, run_to_end
from app.core.library_files import LOCK, delete_library
from app.core.library_place import check_presence, find_library_folder
from app.core.moving import find_target, leave_moved, move_library, plan_move
from app.core.settings import Settings
from app.engine.client import is_open

PARTS = {
    "library.sqlite": b"words" * 500_000,
    "library.sqlite-wal": b"more words",
    "window.ini": b"[window]",
    "vectors/chroma.sqlite3": b"vectors",
    "vectors/index/data.bin": b"",
    "renditions/ab/one.pdf": b"%PDF",
    f"removed/{'a1' * 16}.sqlite": b"removed",
    "evaluations/questions/contracts.jsonl": b"{}",
}


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library in the usual place, with something of the person's own in it."""
    monkeypatch.delenv("CARREL_LIBRARY", raising=False)
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "data" / "Carrel")
    library = tmp_path / "data" / "Carrel" / "library"
    for name, content in PARTS.items():
        (library / name).parent.mkdir(parents=True, exist_ok=True)
        (library / name).write_bytes(content)
    (library / "engine.json").write_text("{}")
    return library


def read_all(folder: Path) -> dict[str, bytes]:
    """Read every file in a folder but the lock."""
    files = (each for each in folder.rglob("*") if each.is_file() and each.name != LOCK)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_library_moves_with_all_that_is_in_it(library: Path, tmp_path: Path) -> None:
    os.utime(library / f"removed/{'a1' * 16}.sqlite", (1, 1))
    target = tmp_path / "new" / "place"
    moved = run_to_end(move_library(library, target))
    assert moved == (target, True, ())
    assert read_all(target) == PARTS and not library.exists()
    assert (target / f"removed/{'a1' * 16}.sqlite").stat().st_mtime == 1
    assert find_library_folder() == target
    run_to_end(move_library(target, library))  # and back to the usual place, which need not be kept
    assert find_library_folder() == library and '"library": ""' in (tmp_path / "settings.json").read_text()
    assert read_all(library) == PARTS and not target.exists()


def test_what_a_person_has_beside_it_stays_and_links_are_followed(library: Path, tmp_path: Path) -> None:
    (library / "lease.pdf").write_text("theirs")
    elsewhere = tmp_path / "fast disk"
    shutil.move(library / "vectors", elsewhere)
    (library / "vectors").symlink_to(elsewhere)
    moved = run_to_end(move_library(library, tmp_path / "new"))
    assert moved.left == (elsewhere,)
    assert read_all(tmp_path / "new") == PARTS
    assert read_all(library) == {"lease.pdf": b"theirs"} and (elsewhere / "index/data.bin").exists()


def test_one_that_is_stopped_or_fails_is_undone(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target = read_all(library), tmp_path / "new" / "place"
    stages: set[str] = set()
    for enough in ({moving.COPYING}, {moving.COPYING, moving.CHECKING}):
        work = move_library(library, target)
        stages.clear()
        while stages != enough:
            event = next(work)
            assert isinstance(event, Progress) and target.exists()
            stages.add(event.stage)
        work.close()
        assert not target.parent.exists() and read_all(library) == before
    monkeypatch.setattr(moving.settings, "save", lambda _: (_ for _ in ()).throw(PermissionError(13, "")))
    with pytest.raises(PlaceUnusable, match="It stays where it is"):
        run_to_end(move_library(library, target))
    assert not target.parent.exists() and read_all(library) == before and find_library_folder() == library


def test_a_copy_that_is_not_the_same_is_not_used(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target = read_all(library), tmp_path / "new"
    for event in (work := move_library(library, target)):
        if isinstance(event, Progress) and event.stage == moving.CHECKING:
            (target / "renditions/ab/one.pdf").write_bytes(b"%PDf")
            break
    with pytest.raises(PlaceUnusable, match="not what was copied"):
        run_to_end(work)
    assert not target.exists() and read_all(library) == before


def test_a_place_that_cannot_be_is_refused(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full, file, before = tmp_path / "full", tmp_path / "file", read_all(library)
    full.mkdir()
    (full / "own.txt").write_text("theirs")
    file.write_text("theirs")
    assert find_target(full) == full / "Carrel library" and find_target(tmp_path / "n") == tmp_path / "n"
    nowhere = tmp_path / ("n" * 300), Path("~nobody of that name/x")
    for target in (library, library / "inside", full, file, file / "below", *nowhere):
        with pytest.raises(PlaceUnusable):
            run_to_end(move_library(library, target))
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        with pytest.raises(PlaceUnusable, match="may not write"):
            plan_move(library, tmp_path / "new")
        patch.undo()
        patch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 1 << 40, 1 << 20))  # type: ignore[attr-defined]
        with pytest.raises(DiskFull, match="too little room"):
            run_to_end(move_library(library, tmp_path / "new"))
    with filelock.FileLock(library / LOCK), pytest.raises(LibraryBusy):
        run_to_end(move_library(library, tmp_path / "new"))
    with pytest.raises(LibraryUnusable):
        plan_move(full, tmp_path / "new")
    assert read_all(library) == before and not (tmp_path / "new").exists()
    assert read_all(full) == {"own.txt": b"theirs"} and file.read_text() == "theirs"


def test_a_named_library_is_not_looked_for_where_it_went(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    shutil.copytree(library, other)
    assert not run_to_end(move_library(other, tmp_path / "named")).is_found
    assert find_library_folder() == library
    monkeypatch.setenv("CARREL_LIBRARY", str(library))
    assert not run_to_end(move_library(library, tmp_path / "new")).is_found


def test_a_moved_library_that_is_not_there_is_told(library: Path, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    moved = run_to_end(move_library(library, drive / "library")).folder
    check_presence(moved)
    drive.rename(tmp_path / "elsewhere")
    with pytest.raises(LibraryAway, match="connect the drive"):
        check_presence(find_library_folder())
    with pytest.raises(LibraryUnusable, match="start Carrel again"):
        check_presence(library)
    leave_moved()
    check_presence(find_library_folder())
    assert issubclass(LibraryAway, CarrelError) and not drive.exists()


@pytest.mark.parametrize("name", ["renditions/ab", "removed", "evaluations/questions"])
def test_a_folder_that_cannot_be_listed_is_not_left_out(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, scandir = read_all(library), os.scandir

    def refuse(folder: object = ".") -> object:
        if folder in (library / name, str(library / name)):
            raise PermissionError(errno.EACCES, "")
        return scandir(folder)  # type: ignore[call-overload]

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        with pytest.raises(PlaceUnusable, match="It stays where it is"):
            run_to_end(move_library(library, tmp_path / "new"))
        if not name.startswith("renditions"):
            with pytest.raises(LibraryUnusable):
                delete_library(library)
    assert read_all(library) == before and not (tmp_path / "new").exists()


def test_the_lock_is_let_go_once_the_old_library_is_deleted(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release, was_there = filelock.FileLock.release, []

    def note(lock: filelock.FileLock, force: bool = False) -> None:
        was_there.append((library / "library.sqlite").exists())
        release(lock, force)

    monkeypatch.setattr(filelock.FileLock, "release", note)
    run_to_end(move_library(library, tmp_path / "new"))
    assert was_there and not any(was_there)


def test_an_old_place_that_fails_at_the_end_is_told(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> list[Path]:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(moving, "delete_held", fail)
    moved = run_to_end(move_library(library, tmp_path / "new"))
    assert moved == (tmp_path / "new", True, (library,)) and find_library_folder() == moved.folder


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOTCONN, errno.ESTALE, errno.EACCES])
def test_a_drive_that_was_pulled_out_is_away(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    moved, ask = run_to_end(move_library(library, tmp_path / "drive")).folder, os.stat

    def fail(path: object, **how: object) -> object:
        if str(path).startswith(str(moved)):
            raise OSError(code, "")
        return ask(path, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", fail)
        with pytest.raises(LibraryAway):
            check_presence(moved)
        assert not is_open(moved)
    check_presence(moved)


@pytest.mark.skipif(os.name != "posix", reason="only there a folder can be put on the disk")
def test_all_is_on_the_disk_before_anything_is_deleted(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync, rmtree, target = os.fsync, shutil.rmtree, tmp_path / "new" / "place"
    synced: list[tuple[int, int]] = []
    unsynced: set[Path] = set()

    def note(file: int) -> None:
        synced.append(identify(os.fstat(file)))
        fsync(file)

    def look(path: Path) -> None:
        wanted = {tmp_path, tmp_path / "settings.json", target.parent, target, *target.rglob("*")}
        unsynced.update(each for each in wanted if identify(each.stat()) not in synced)
        rmtree(path)

    monkeypatch.setattr(os, "fsync", note)
    monkeypatch.setattr(shutil, "rmtree", look)
    run_to_end(move_library(library, target))
    assert synced and not unsynced and not library.exists()


def identify(told: os.stat_result) -> tuple[int, int]:
    return told.st_dev, told.st_ino


def test_one_that_is_stopped_once_its_place_is_kept_stays_there(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save, target = moving.settings.save, tmp_path / "new"

    def stop(chosen: Settings) -> None:
        save(chosen)
        raise KeyboardInterrupt

    monkeypatch.setattr(moving.settings, "save", stop)
    with pytest.raises(KeyboardInterrupt):
        run_to_end(move_library(library, target))
    assert find_library_folder() == target and read_all(target) == PARTS
