"""Where everything is that Carrel keeps of a person."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.core.keys import find_keys_file
from app.core.languages import mark_text
from app.core.network_log import log_file
from app.core.paths import (
    find_models_folder,
    find_settings_file,
    find_styles_folder,
    is_settings_folder_own,
    locate_settings,
    log_folder,
)

_LIBRARY = mark_text("The library: what was read of your documents, with your chats, highlights and notes")
_CHOICES = mark_text("Your choices, answer styles and the keys of servers")
_CHOICES_FILE = mark_text("Your choices")
_STYLES = mark_text("Your answer styles")
_KEYS = mark_text("The keys of servers")
_MODELS = mark_text("Models that you got from inside Carrel")
_LOGS = mark_text("Reports of crashes, which name no document, and the log of network calls")
_REPORTS = mark_text("Reports of crashes, which name no document")
_NETWORK = mark_text("The log of network calls")
_ENTRY = mark_text("Carrel’s entry in the menu of your desktop, and its picture")

TO_BE_RID_OF_IT = (
    "Your own files stay where they are. To be rid of everything, close Carrel and delete "
    "what is listed here; look first whether a folder that you chose yourself holds anything "
    "else. Other libraries of yours are not listed."
)


class KeptPlace(NamedTuple):
    """A folder or file with what it `holds`, and the `folder` to show for it."""

    holds: str
    path: Path
    folder: Path


def list_kept_places(library: Path) -> Iterator[KeptPlace]:
    """List what is kept, and where: files by themselves where their folder is not Carrel's own."""
    yield KeptPlace(_LIBRARY, library, library)
    settings, is_own = locate_settings(), is_settings_folder_own()
    if is_own:
        yield KeptPlace(_CHOICES, settings.parent, settings.parent)
    if not is_own or settings.is_symlink():
        led_to = find_settings_file()
        yield KeptPlace(_CHOICES_FILE, led_to, led_to.parent)
    if not is_own:
        yield KeptPlace(_STYLES, find_styles_folder(), find_styles_folder())
        yield KeptPlace(_KEYS, find_keys_file(), settings.parent)
    yield KeptPlace(_MODELS, find_models_folder(), find_models_folder())
    if log_file().parent == log_folder():
        yield KeptPlace(_LOGS, log_folder(), log_folder())
    else:
        yield KeptPlace(_REPORTS, log_folder(), log_folder())
        yield KeptPlace(_NETWORK, log_file(), log_file().parent)
    for file in list_desktop_files():
        if file.is_file():
            yield KeptPlace(_ENTRY, file, file.parent)


def list_desktop_files() -> tuple[Path, Path]:
    """List what `installer/desktop_entry.py` writes, which runs without this."""
    shared = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return shared / "applications/carrel.desktop", shared / "icons/hicolor/128x128/apps/carrel.png"
