"""What the old Office formats keep of a file as its properties (MS-OLEPS)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from app.ingest.text.decoding import decode

_CODEPAGE, _TITLE, _AUTHOR, _MADE, _CHANGED = 1, 2, 4, 12, 13
_STRING, _WIDE_STRING, _FILETIME = 30, 31, 64
_UTF_8 = 65001
_MOST = 50
"""Properties that are looked at; there are some twenty kinds."""
_FIRST_DAY = datetime(1601, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SummaryInformation:
    """Days are as in 2026-03-14; "" stands for what is not there."""

    title: str = ""
    author: str = ""
    made: str = ""
    changed: str = ""


def read_summary(stream: BinaryIO) -> SummaryInformation:
    """Read the properties in a file of the old formats; none where they are broken."""
    import olefile

    try:
        # Not olefile's own way, which believes a broken file that it has four billion of something.
        with olefile.OleFileIO(stream) as container:
            data = container.openstream("\x05SummaryInformation").read()
        return _read_section(data)
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; a file may do without properties
        return SummaryInformation()
    finally:
        stream.seek(0)


def _read_section(data: bytes) -> SummaryInformation:
    (section,) = struct.unpack_from("<I", data, 44)
    (count,) = struct.unpack_from("<I", data, section + 4)
    pairs = (struct.unpack_from("<II", data, section + 8 + 8 * n) for n in range(min(count, _MOST)))
    places = {kind: section + place for kind, place in pairs}
    codepage = 1252
    if _CODEPAGE in places:
        (codepage,) = struct.unpack_from("<H", data, places[_CODEPAGE] + 4)
    encoding = "utf-8" if codepage == _UTF_8 else f"cp{codepage}"

    def text(kind: int) -> str:
        try:
            return _read_text(data, places[kind], encoding)
        except (LookupError, struct.error):  # not there, or broken: the others may be sound
            return ""

    def day(kind: int) -> str:
        try:
            return _read_day(data, places[kind])
        except (KeyError, OverflowError, struct.error):  # as above
            return ""

    return SummaryInformation(text(_TITLE), text(_AUTHOR), day(_MADE), day(_CHANGED))


def _read_text(data: bytes, place: int, encoding: str) -> str:
    kind, length = struct.unpack_from("<II", data, place)
    start = place + 8
    if kind == _WIDE_STRING:
        return data[start : start + 2 * length].decode("utf-16-le", "replace").strip("\0 ")
    if kind == _STRING:
        return decode(data[start : start + length].strip(b"\0 "), encoding)
    return ""


def _read_day(data: bytes, place: int) -> str:
    kind, ticks = struct.unpack_from("<IQ", data, place)
    if kind != _FILETIME or not ticks:
        return ""
    return f"{_FIRST_DAY + timedelta(microseconds=ticks // 10):%Y-%m-%d}"
