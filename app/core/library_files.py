"""What Carrel makes in the folder of a library, in which a person may have something else as well."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from app.core.errors import LibraryBusy, LibraryUnusable
from app.core.library_place import DATABASE

LOCK = "in-use.lock"
"""Held by whoever has the library open."""
_LOOKED_AT = 0.5
"""Seconds for which others may hold it to look whether it is held."""

_ID = "[0-9a-f]" * 32
_FILES = (
    f"{DATABASE}*",
    f"removed/{_ID}.sqlite*",
    f"removed/{_ID}.pdf",
    "evaluations/[0-9]*-[0-9]*-*.json",
    "evaluations/[0-9]*-[0-9]*-*.new",
    "evaluations/questions/*.jsonl",
    "window.ini",
    "window.ini.lock",
    "engine.json",
    "engine.new",
    "engine.socket",
    LOCK,
)
_SWEPT = "vectors", "renditions"
"""Folders out of which Carrel takes at each start what it does not know."""
_EMPTIED = "evaluations/questions", "evaluations", "removed"


@contextmanager
def hold_library(library: Path) -> Iterator[None]:
    """Keep everyone out of the library for a while. Raises LibraryBusy, LibraryUnusable."""
    lock = filelock.FileLock(library / LOCK)
    try:
        lock.acquire(timeout=_LOOKED_AT)
    except filelock.Timeout:
        raise LibraryBusy("Another Carrel has this library open; close it there first.") from None
    except OSError as error:
        raise make_unusable(library, error) from error
    try:
        yield
    finally:
        with suppress(OSError):  # its drive may be gone
            lock.release()


def make_unusable(library: Path, error: OSError) -> LibraryUnusable:
    """Make the error that tells why the library's folder cannot be used."""
    return LibraryUnusable(f"The library folder {library} cannot be used: {os.strerror(error.errno or 0)}.")


def list_library_parts(library: Path) -> Iterator[Path]:
    """List files and folders that hold nothing but what Carrel made; none where there is no library. Raises
    OSError where a folder cannot be listed.
    """
    if (library / DATABASE).is_file():
        for name in _SWEPT:
            if os.path.lexists(library / name):
                yield library / name
        for pattern in _FILES:
            yield from list_files(library, pattern)


def list_files(folder: Path, pattern: str) -> Iterator[Path]:
    """List what is no folder: one in the place of a file is not Carrel's. Raises OSError where the folder
    cannot be listed, which a pattern by itself passes over in silence.
    """
    with suppress(FileNotFoundError, NotADirectoryError):
        os.scandir((folder / pattern).parent).close()
    return (path for path in folder.glob(pattern) if path.is_symlink() or not path.is_dir())


def delete_part(path: Path) -> Path | None:
    """Delete a file or a folder. Return what is left of it: what a link led to is told, and stays."""
    try:
        led_to = Path(os.path.realpath(path)) if path.is_symlink() else None
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        return led_to if led_to is not None and led_to.exists() else None
    except OSError:
        return path


def delete_library(library: Path) -> list[Path]:
    """Delete what Carrel made in the folder, and that where nothing else is in it. Return what could not be
    deleted, and what links lead to. Raises LibraryBusy where someone has it open, and LibraryUnusable where a
    folder of it cannot be listed, with everything still there.
    """
    try:
        if not (library / DATABASE).is_file():
            return []
    except OSError as error:
        raise make_unusable(library, error) from error
    with hold_library(library):
        left = delete_held(library)
    return left + delete_rest(library)


def delete_held(library: Path) -> list[Path]:
    """Delete all of a library but its lock, for who holds that. Return what could not be deleted, and what
    links lead to. Raises LibraryUnusable where a folder cannot be listed, with everything still there.
    """
    try:
        parts = [part for part in list_library_parts(library) if part.name != LOCK]
    except OSError as error:
        raise make_unusable(library, error) from error
    return [*filter(None, map(delete_part, parts))]


def delete_rest(library: Path) -> list[Path]:
    """Delete the lock, once it is let go, and folders in which nothing is. Return what is left of these."""
    lock = delete_part(library / LOCK)  # which cannot be while it is held, on Windows
    delete_empty(*(library / name for name in _EMPTIED), library)
    return [] if lock is None else [lock]


def delete_empty(*folders: Path) -> None:
    """Delete those in which nothing is, and Carrel's own above them."""
    for folder in folders:
        for each in (folder, folder.parent) if folder.parent.name == "Carrel" else (folder,):
            with suppress(OSError):
                each.rmdir()
