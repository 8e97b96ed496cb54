"""Where the library is: as it is named at a start, where it was moved to, or the usual place."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from app.core.errors import LibraryAway, LibraryUnusable
from app.core.settings_file import read_choice

DATABASE = "library.sqlite"
"""By which the folder of a library is known."""
CHOICE = "library"
"""Where it was moved to, among the person's choices."""


def find_library_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """Find the library to use: `chosen`, else `$CARREL_LIBRARY`, else where it was moved to, else the user's
    data folder.
    """
    named = chosen or os.environ.get("CARREL_LIBRARY")
    if named:
        return Path(named).expanduser().resolve()
    return _find_moved() or find_usual_folder()


def find_usual_folder() -> Path:
    """Find where the library is unless a person wants it elsewhere."""
    return platformdirs.user_data_path("Carrel", appauthor=False) / "library"


def is_found_unnamed(library: Path) -> bool:
    """Tell whether a start that names no library finds this one, so that its place can be chosen."""
    if os.environ.get("CARREL_LIBRARY"):
        return False
    return os.path.realpath(find_library_folder()) == os.path.realpath(library)


def check_presence(library: Path) -> None:
    """Check that a library that was moved is there. Raises LibraryAway where it is not, as on a drive that is
    not connected: a new one, made in silence, would look as if all were lost. Raises LibraryUnusable where it
    is looked for in the usual place still, as by a window that was open when it was moved.
    """
    moved = _find_moved()
    if moved is None or _is_there(library / DATABASE):
        return
    if library == moved:
        raise LibraryAway(
            f"The library was moved to {library} and is not there now; connect the drive that it is on."
        )
    if library == find_usual_folder():
        raise LibraryUnusable(f"The library was moved to {moved}; please start Carrel again.")


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:  # as a drive answers that was pulled out, or a server that is gone
        return False


def _find_moved() -> Path | None:
    moved = read_choice(CHOICE)
    return Path(moved) if isinstance(moved, str) and moved else None
