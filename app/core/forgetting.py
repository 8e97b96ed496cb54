"""Deletes everything that Carrel keeps of a person, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.core.kept_places import list_desktop_files
from app.core.keys import find_keys_file, holds_keys
from app.core.library_files import delete_empty, delete_library, delete_part, list_files
from app.core.library_place import check_presence
from app.core.network_log import log_file
from app.core.paths import (
    find_models_folder,
    find_prefixes_folder,
    find_settings_file,
    find_styles_folder,
    is_models_folder_own,
    is_settings_folder_own,
    locate_settings,
    log_folder,
)


def delete_everything(library: Path) -> list[Path]:
    """Delete all that is kept, once no process of Carrel uses it any more: in a folder that a person chose,
    only what Carrel made there. Return what could not be deleted, and what links lead to. Raises LibraryBusy,
    LibraryAway and LibraryUnusable, with everything still there.
    """
    check_presence(library)
    left = delete_library(library)
    for folder, pattern in _name_kept():
        try:
            left += filter(None, map(delete_part, list(list_files(folder, pattern))))
        except OSError:
            left.append(folder)  # it cannot be listed
    if is_settings_folder_own() and find_keys_file().exists():
        left.append(find_keys_file())  # damaged, or another program's: a person must look
    if is_models_folder_own():
        left += filter(None, [delete_part(find_models_folder())])
    delete_empty(find_styles_folder(), find_prefixes_folder(), find_models_folder())
    delete_empty(library, find_settings_file().parent, locate_settings().parent, log_folder())
    return list(dict.fromkeys(left))


def _name_kept() -> Iterator[tuple[Path, str]]:
    """Name the files beside the library that hold nothing but what Carrel keeps, by folder and pattern."""
    files = [locate_settings()]  # by that name: where a link leads to, a person keeps it for more than Carrel
    if holds_keys():
        files.append(find_keys_file())
    drafts = [file.with_suffix(".new") for file in files]
    if is_settings_folder_own():  # one that was cut off may lie there without its file
        drafts.append(find_keys_file().with_suffix(".new"))
    for file in (*files, *drafts, log_file(), *list_desktop_files()):
        yield file.parent, file.name
    yield find_styles_folder(), "*.toml"
    yield find_prefixes_folder(), "*.kv"
    yield log_folder(), "crash-*.log"
