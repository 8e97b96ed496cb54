"""Whether a zip archive, which most office files are, may be unpacked."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO

from app.core.errors import Damaged, Unsupported
from app.ingest.detect.files import open_file

MOST_BYTES = 2 << 30
MOST_ENTRIES = 50_000
_MOST_RATIO = 200
"""Of real files the emptiest come to about 25; the method itself reaches 1000."""
_RATIO_MATTERS_FROM = 128 << 20
_MOST_MANIFEST = 16 << 20


def check_archive(source: Path | BinaryIO) -> None:
    """Looks at an archive's list of contents without unpacking it, and leaves an open file at its start.

    Raises NotReadable; Damaged for one that is broken, that would unpack to more than `MOST_BYTES` or two
    hundred times its size, or that names places outside itself; Unsupported for an encrypted
    OpenDocument file.
    """
    if isinstance(source, Path):
        with open_file(source) as file:
            return check_archive(file)
    try:
        source.seek(0)
        with zipfile.ZipFile(source) as archive:
            _check(archive)
    except (Damaged, Unsupported, MemoryError):
        raise
    except Exception as error:  # zipfile lets through what its parts raise at broken files
        raise Damaged("This file is damaged and could not be opened.") from error
    source.seek(0)


def _check(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise Damaged("This file was not opened: it is made of too many parts.")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > MOST_BYTES or (unpacked > _RATIO_MATTERS_FROM and unpacked > _MOST_RATIO * packed):
        raise Damaged("This file was not opened: unpacked it would be far too large.")
    if any(_leads_outside(entry.filename) for entry in entries):
        raise Damaged("This file was not opened: its parts are named as if they lay outside it.")
    names = {entry.filename: entry for entry in entries}
    manifest = names.get("META-INF/manifest.xml")
    if "mimetype" in names and manifest is not None and manifest.file_size < _MOST_MANIFEST:
        if b"encryption-data" in archive.read(manifest):
            raise Unsupported(
                "This OpenDocument file is protected with a password: save it without one and add that."
            )
    elif any(entry.flag_bits & 1 for entry in entries):
        raise Unsupported("Parts of this file are encrypted: save it without a password and add that.")


def _leads_outside(name: str) -> bool:
    # Names are taken as each system would take them, wherever the file is read.
    windows = PureWindowsPath(name)
    return (
        bool(windows.drive)
        or windows.is_absolute()
        or ".." in windows.parts
        or PurePosixPath(name).is_absolute()
    )
