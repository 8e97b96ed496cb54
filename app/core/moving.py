"""Moves a library to another folder: copied, checked, and only then deleted where it was."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, NamedTuple, NoReturn

from app.core import settings
from app.core.errors import CarrelError, DiskFull, LibraryUnusable, PlaceUnusable
from app.core.events import Progress, Work
from app.core.languages import mark_text
from app.core.library_files import LOCK, delete_held, delete_rest, hold_library, list_library_parts
from app.core.library_place import DATABASE, find_usual_folder, is_found_unnamed
from app.core.sizes import describe_size
from app.core.syncing import sync_folder

COPYING = mark_text("Copying the library")
CHECKING = mark_text("Checking the copy")
_STAY = {LOCK, "engine.json", "engine.new", "engine.socket", "window.ini.lock", f"{DATABASE}-shm"}
"""What serves those only who have the library open."""
_SPARE = 256 << 20
"""Bytes that are to stay free beside the copy, for a library that grows. Judged."""
_BLOCK = 1 << 20
_INSIDE = "Carrel library"
"""A folder for the library in one that holds something else."""


class Move(NamedTuple):
    """A library on its way: `size` bytes of it in `files`, each by its path in the folder."""

    library: Path
    target: Path
    files: tuple[str, ...]
    size: int


class MovedLibrary(NamedTuple):
    """Where a library is now, and what could not be deleted where it was. `is_found`: a start that names no
    library finds it.
    """

    folder: Path
    is_found: bool
    left: tuple[Path, ...]


def find_target(folder: Path) -> Path:
    """Find where the library could be in a folder that was chosen: there if it is empty, else in one of
    its own in it.
    """
    return folder if _is_free(folder) else folder / _INSIDE


def plan_move(library: Path, target: Path) -> Move:
    """Plan a move, and change nothing. Raises PlaceUnusable, DiskFull and LibraryUnusable."""
    try:
        return _plan(library.resolve(), target.expanduser().resolve())
    except OSError as error:
        raise _explain(target, error) from error
    except RuntimeError as error:  # the home of nobody, or links that lead to each other
        raise _explain(target, FileNotFoundError(errno.ENOENT, "")) from error


def move_library(library: Path, target: Path) -> Work[MovedLibrary]:
    """Move a library that nobody has open. Closed before its end, this undoes what was done; so does an
    error. Raises LibraryBusy, PlaceUnusable, DiskFull and LibraryUnusable.
    """
    with hold_library(library):
        move = plan_move(library, target)
        is_found = is_found_unnamed(library)
        made: list[Path] = []
        try:
            yield from _copy_all(move, made)
            if is_found:
                _choose(move.target)
        except BaseException as error:
            is_chosen = is_found and is_found_unnamed(move.target)  # if stopped right after, it is whole
            for path in [] if is_chosen else reversed(made):
                with suppress(OSError):
                    path.rmdir() if path.is_dir() else path.unlink()
            if isinstance(error, OSError):
                raise _explain(target, error) from error
            raise
        # From here on the library is in its new place, whatever becomes of the old one.
        try:
            left = delete_held(library)
        except (CarrelError, OSError):
            left = [library]
    return MovedLibrary(move.target, is_found, (*left, *delete_rest(library)))


def _plan(library: Path, target: Path) -> Move:
    if not (library / DATABASE).is_file():
        raise LibraryUnusable("There is no library to be moved yet.")
    if target == library:
        raise PlaceUnusable("The library is in this folder already.")
    if library in target.parents:
        raise PlaceUnusable("The library cannot be moved into itself; please choose a folder outside of it.")
    if not _is_free(target):
        raise PlaceUnusable(f"{target} is not an empty folder; please choose one that is empty or new.")
    there = next(each for each in (target, *target.parents) if each.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        raise PlaceUnusable(f"Carrel may not write in {there}.")
    sizes = dict(_list_sizes(library))
    size = sum(sizes.values())
    free = shutil.disk_usage(there).free
    if free < size + _SPARE:
        raise DiskFull(
            f"There is too little room in {there}: the library takes {describe_size(size)}, and "
            f"{describe_size(free)} are free."
        )
    files = sorted(sizes, key=lambda name: (name == DATABASE, name))  # without which it is no library
    return Move(library, target, tuple(files), size)


def leave_moved() -> None:
    """Have the library be in the usual place from now on; one that was moved stays where it is. Raises
    LibraryUnusable.
    """
    settings.keep(replace(settings.load(), library=""))


def _copy_all(move: Move, made: list[Path]) -> Work[None]:
    """Copy and check; files and folders are taken down in `made` as they are made."""
    clock = _Clock(2 * move.size)
    digests = {}
    for name in move.files:
        copy = _Copy(move.library / name, move.target / name)
        made += _make_folders(copy.file.parent)
        with copy.file.open("xb") as opened:
            made.append(copy.file)
            for size in copy.write(opened):
                yield clock.tell(COPYING, size)
        copy.keep_times()
        digests[name] = copy.digest
    for folder in {each.parent for each in made}:
        sync_folder(folder)
    for name in move.files:
        digest = hashlib.blake2b()
        for block in _read(move.target / name):
            digest.update(block)
            yield clock.tell(CHECKING, len(block))
        if digest.digest() != digests[name]:
            raise PlaceUnusable(f"The copy in {move.target} is not what was copied; the disk may be broken.")


class _Copy:
    """A `file` that is copied, with the `digest` of what was read for it."""

    def __init__(self, source: Path, file: Path) -> None:
        self._source, self.file = source, file
        self.digest = b""

    def write(self, opened: IO[bytes]) -> Iterator[int]:
        """Write it; yield the size of each block."""
        digest = hashlib.blake2b()
        for block in _read(self._source):
            opened.write(block)
            digest.update(block)
            yield len(block)
        opened.flush()
        os.fsync(opened.fileno())
        self.digest = digest.digest()

    def keep_times(self) -> None:
        """Have it be as old as its source: what was removed is kept for days from that."""
        with suppress(OSError):  # not all file systems can
            shutil.copystat(self._source, self.file)


class _Clock:
    """Tells how far the work is, and how long the rest will take as things go."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._began = total, 0, time.monotonic()

    def tell(self, stage: str, size: int) -> Progress:
        """Take `size` more bytes for done; they are told in MB."""
        self._done += size
        gone = time.monotonic() - self._began
        left = gone / self._done * (self._total - self._done) if self._done else None
        return Progress(stage, round(self._done / 1e6), max(1, round(self._total / 1e6)), left)


def _read(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            yield block


def _list_sizes(library: Path) -> Iterator[tuple[str, int]]:
    """List the files that make up the library, also those that a link in it leads to. Raises OSError where
    one of its folders cannot be listed: what is left out of a copy is lost when the library is deleted.
    """
    for part in list_library_parts(library):
        files = [part]
        if part.is_dir():
            walked = os.walk(part, followlinks=True, onerror=_refuse)
            files = [Path(folder, name) for folder, _, names in walked for name in names]
        for file in files:
            if file.name in _STAY and file.parent == library:
                continue
            told = file.stat()
            if stat.S_ISREG(told.st_mode):
                yield file.relative_to(library).as_posix(), told.st_size


def _refuse(error: OSError) -> NoReturn:
    raise error


def _is_free(folder: Path) -> bool:
    """Tell whether a folder is empty, or could be made."""
    try:
        return not any(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _choose(folder: Path) -> None:
    """Keep where the library is from now on."""
    is_usual = folder == find_usual_folder().resolve()
    settings.save(replace(settings.load(), library="" if is_usual else str(folder)))


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those that it is in. Return those that were not there."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _explain(target: Path, error: OSError) -> CarrelError:
    """Make the error that tells why nothing could be moved."""
    reason = os.strerror(error.errno or 0)
    return PlaceUnusable(f"The library could not be moved to {target}: {reason}. It stays where it is.")
