"""Deletes everything that Carrel keeps of a person, and nothing else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.core.kept_places import list_desktop_files
from app.core.keys import find_keys_file
from app.core.network_log import log_file
from app.core.paths import (
    find_models_folder,
    find_prefixes_folder,
    find_settings_file,
    find_styles_folder,
    is_models_folder_own,
    log_folder,
)

_DATABASE = "library.sqlite"
_ID = "[0-9a-f]" * 32
_FILES = (
    f"{_DATABASE}*",
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
    "in-use.lock",
)
"""What Carrel makes in the folder of a library, in which a person may have had something else before."""
_SWEPT = "vectors", "renditions"
"""Folders there out of which Carrel takes at each start what it does not know."""
_EMPTIED = "evaluations/questions", "evaluations", "removed"


def delete_everything(library: Path) -> list[Path]:
    """Delete all that is kept, once no process of Carrel uses it any more: in a folder that a person chose,
    only what Carrel made there. Return what could not be deleted, and what links lead to.
    """
    left = [left for path in list(_list_kept(library)) if (left := _delete(path)) is not None]
    folders = [library / name for name in _EMPTIED]
    folders += [find_styles_folder(), find_prefixes_folder(), find_models_folder()]
    folders += [library, find_settings_file().parent, log_folder()]
    for folder in folders:
        for each in (folder, folder.parent) if folder.parent.name == "Carrel" else (folder,):
            with suppress(OSError):
                each.rmdir()  # where nothing else is in it
    return left


def _list_kept(library: Path) -> Iterator[Path]:
    """List files and folders that hold nothing but what Carrel keeps."""
    if (library / _DATABASE).is_file():
        for name in _SWEPT:
            yield library / name
        for pattern in _FILES:
            yield from _list_files(library, pattern)
    for file in (find_settings_file(), find_keys_file()):
        yield from _list_files(file.parent, file.name)
        yield from _list_files(file.parent, file.with_suffix(".new").name)
    yield from _list_files(find_styles_folder(), "*.toml")
    yield from _list_files(find_prefixes_folder(), "*.kv")
    if is_models_folder_own():
        yield find_models_folder()
    yield from _list_files(log_folder(), "crash-*.log")
    yield from _list_files(log_file().parent, log_file().name)
    for file in list_desktop_files():
        yield from _list_files(file.parent, file.name)


def _list_files(folder: Path, pattern: str) -> Iterator[Path]:
    """List what is no folder: one in the place of a file is not Carrel's."""
    return (path for path in folder.glob(pattern) if path.is_symlink() or not path.is_dir())


def _delete(path: Path) -> Path | None:
    """Delete a file or a folder. Return what is left of it: what a link led to is told, and stays."""
    led_to = path.resolve() if path.is_symlink() else None
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    if os.path.lexists(path):
        return path
    return led_to if led_to is not None and led_to.exists() else None
