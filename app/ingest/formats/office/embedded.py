"""Files that are embedded in those of Office, taken out of what Office wraps them in (MS-OLEDS)."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from app.core.errors import Unsupported
from app.ingest.formats.attachments import Attachment

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NATIVE = "\x01Ole10Native"
_WRAPPED = ("Package", "CONTENTS", "EMBEDDED ODF")
"""Streams that are the file: of Office since 2007, of Acrobat and others, of LibreOffice."""


def name_object(program: str) -> str:
    """Name an embedded file that has no name, by what made it: "Excel.Sheet.12"."""
    program = program.split(".")[0]
    return f"embedded file of {program}" if program else "embedded file"


def make_attachment(program: str, load: Callable[[], bytes]) -> Attachment:
    """Make an attachment of an embedded object, whose own name is found where it is opened."""
    return Attachment(name_object(program), load, unpack_object)


def unpack_object(content: bytes) -> tuple[str, bytes]:
    """Unpack the file in an embedded object, and its name, if it has one. Raises what olefile raises."""
    import olefile

    if not content.startswith(_OLE):
        return "", content
    with olefile.OleFileIO(io.BytesIO(content)) as container:
        return _unpack(container, []) or ("", content)


def unwrap_ole1(content: bytes) -> bytes:
    """Unwrap what an object of OLE 1 holds (MS-OLEDS 2.2.5), as RTF has it. Raises struct.error."""
    at = 8
    for _ in range(3):
        (length,) = struct.unpack_from("<I", content, at)
        at += 4 + length
    (size,) = struct.unpack_from("<I", content, at)
    return content[at + 4 : at + 4 + size]


def list_embedded(content: bytes, is_place: Callable[[str], bool]) -> Iterator[Attachment]:
    """List what is embedded in a file of Office of before 2007: in the outermost storages that hold streams,
    of those within places for that. Raises what olefile raises.
    """
    import olefile

    with olefile.OleFileIO(io.BytesIO(content)) as container:
        places = {tuple(path[:-1]) for path in container.listdir() if len(path) > 1 and is_place(path[0])}
        for place in sorted(places):
            if any(place[:deep] in places for deep in range(1, len(place))):
                continue
            found = _unpack(container, list(place))
            name = (found and found[0]) or name_object(_read_program(container, list(place)))
            yield Attachment(name, partial(_get_content, found))


def _get_content(found: tuple[str, bytes] | None) -> bytes:
    if found is None:
        raise Unsupported("Carrel does not read files of its kind that are embedded in others.")
    return found[1]


def _read_program(container: Any, place: list[str]) -> str:
    """Read the name of the kind of object, as people see it in Office: "Microsoft Excel Worksheet"."""
    stream = [*place, "\x01CompObj"]
    if not container.exists(stream):
        return ""
    content = container.openstream(stream).read()
    (length,) = struct.unpack_from("<I", content, 28)
    return str(content[32 : 32 + min(length, 80)].rstrip(b"\0").decode("cp1252", "replace"))


def _unpack(container: Any, place: list[str]) -> tuple[str, bytes] | None:
    for stream in _WRAPPED:
        if container.exists([*place, stream]):
            return "", container.openstream([*place, stream]).read()
    if container.exists([*place, _NATIVE]):
        return _unpack_native(container.openstream([*place, _NATIVE]).read())
    return None


def _unpack_native(content: bytes) -> tuple[str, bytes]:
    """Unpack what the packager of Windows has made of a file of any kind."""
    at = 6
    label, at = _read_text(content, at)
    path, at = _read_text(content, at)
    at += 4
    (length,) = struct.unpack_from("<I", content, at)
    at += 4 + length
    (size,) = struct.unpack_from("<I", content, at)
    name = (path or label).replace("\\", "/").rpartition("/")[2]
    return " ".join(name.split()), content[at + 4 : at + 4 + size]


def _read_text(content: bytes, at: int) -> tuple[str, int]:
    end = content.index(b"\0", at)
    return content[at:end].decode("cp1252", "replace"), end + 1
