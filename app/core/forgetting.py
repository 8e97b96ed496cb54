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
    find_settings_file,
    find_styles_folder,
    is_models_folder_own,
    log_folder,
)

_LIBRARY = (
    "library.sqlite*",
    "vectors*",
    "renditions",
    "removed",
    "evaluations",
    "window.ini*",
    "engine.json",
    "engine.new",
    "engine.socket",
    "in-use.lock",
)
"""What Carrel makes in the folder of a library, in which a person may have had something else before."""


def delete_everything(library: Path) -> list[Path]:
    """Delete all that is kept, once no process of Carrel uses it any more: in a folder that a person chose,
    only what Carrel made there. Return what could not be deleted.
    """
    left = [path for path in _list_kept(library) if not _delete(path)]
    for folder in (library, find_settings_file().parent, find_models_folder(), log_folder()):
        for each in (folder, folder.parent) if folder.parent.name == "Carrel" else (folder,):
            with suppress(OSError):
                each.rmdir()  # where nothing else is in it
    return left


def _list_kept(library: Path) -> Iterator[Path]:
    """List files and folders that hold nothing but what Carrel keeps."""
    for pattern in _LIBRARY:
        yield from library.glob(pattern)
    for file in (find_settings_file(), find_keys_file()):
        yield from (file, file.with_suffix(".new"))
    yield find_styles_folder()
    if is_models_folder_own():
        yield find_models_folder()
    yield from log_folder().glob("crash-*.log")
    yield log_file()
    yield from list_desktop_files()


def _delete(path: Path) -> bool:
    """Delete a file or a folder. Return whether it is gone."""
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return not os.path.lexists(path)
