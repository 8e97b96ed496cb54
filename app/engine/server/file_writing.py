"""Files that a person has Carrel write: the one place through which every export goes."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import NotWritable
from app.library.library import Library


def refuse_own_file(library: Library, file: str) -> None:
    """Refuse to write where a file that was added lies, or nothing can. Raises NotWritable."""
    path = Path(file)
    if not path.absolute().parent.is_dir():
        raise NotWritable(f"{file} could not be written: there is no such folder.")
    if not path.exists():
        return
    added = [own for document in library.list_documents() for own in document.paths]
    for own in (*added, *library.files.list_queued()):
        with suppress(OSError):  # it is not where it was
            if path.samefile(own):
                raise NotWritable("That is one of your documents, which are left alone: name another file.")


def refuse_other_kind(file: str, endings: tuple[str, ...]) -> None:
    """Refuse a name by whose ending other programs would take the file for something else than it is. Raises
    NotWritable.
    """
    if Path(file).suffix.lower() not in endings:
        raise NotWritable(f"Please end the file’s name so: {', '.join(endings)}.")


def write_file(library: Library, file: str, content: bytes) -> None:
    """Write a file whole or not at all. Raises NotWritable, also for one of the person's documents."""
    refuse_own_file(library, file)
    path = Path(file)
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(content)
        os.replace(draft, path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        reason = os.strerror(error.errno or 0)
        raise NotWritable(f"{file} could not be written: {reason}.") from error
