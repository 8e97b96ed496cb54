"""What is said of characters in a .doc: struck out or added by tracked changes, by whom and when, or hidden
(MS-DOC 2.8.6, 2.9.33 and 2.6.1).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_CHARACTER_TABLE = 0x00FA
_AUTHORS = 0x0232
"""Where in the file's head places and lengths of these tables stand (MS-DOC 2.5.6)."""
_PAGE = 512
_MOST_AUTHORS = 2000
_DELETED, _ADDED, _HIDDEN = 0x0800, 0x0801, 0x083C
_AUTHOR, _DATE = 0x4863, 0x6864
_OPERAND_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}


class Look(NamedTuple):
    """What is said of characters. `author` is a number, `date` as Word writes it."""

    is_deleted: bool = False
    is_added: bool = False
    is_hidden: bool = False
    author: int = 0
    date: int = 0


class Run(NamedTuple):
    """Characters from the place `start` to before the place `end`, and their look."""

    start: int
    end: int
    look: Look


class Piece(NamedTuple):
    """A part of a text: its first and last characters, and where in the file it stands, with the bytes that
    a character takes.
    """

    first: int
    last: int
    offset: int
    width: int


def read_runs(main: bytes, tables: bytes, pieces: Sequence[Piece]) -> list[Run]:
    """Read the runs of characters that something is said of, in order. Raises struct.error, IndexError."""
    in_file = sorted(_read_runs_of_file(main, tables))
    starts = [run.start for run in in_file]
    found: list[Run] = []
    for piece in pieces:
        end = piece.offset + (piece.last - piece.first) * piece.width
        at = max(bisect_right(starts, piece.offset) - 1, 0)
        while at < len(in_file) and in_file[at].start < end:
            run = in_file[at]
            at += 1
            first = max(run.start, piece.offset) - piece.offset
            last = min(run.end, end) - piece.offset
            if first < last:
                start = piece.first + first // piece.width
                found.append(Run(start, piece.first + -(-last // piece.width), run.look))
    return sorted(found)


def read_authors(main: bytes, tables: bytes) -> list[str]:
    """Read the names of those who have changed the text. Raises struct.error."""
    at, size = struct.unpack_from("<II", main, _AUTHORS)
    if size < 6:
        return []
    (count,) = struct.unpack_from("<H", tables, at + 2)
    at += 6
    names: list[str] = []
    for _ in range(min(count, _MOST_AUTHORS)):
        (length,) = struct.unpack_from("<H", tables, at)
        names.append(tables[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace"))
        at += 2 + 2 * length
    return names


def _read_runs_of_file(main: bytes, tables: bytes) -> Iterator[Run]:
    at, size = struct.unpack_from("<II", main, _CHARACTER_TABLE)
    count = max((size - 4) // 8, 0)
    for number in struct.unpack_from(f"<{count}I", tables, at + 4 * (count + 1)):
        page = main[(number & 0x3F_FFFF) * _PAGE :][:_PAGE]
        if len(page) < _PAGE:
            continue
        runs = min(page[-1], 101)
        bounds = struct.unpack_from(f"<{runs + 1}I", page)
        for index in range(runs):
            look = _read_look(page, 2 * page[4 * (runs + 1) + index])
            if look != Look():
                yield Run(bounds[index], bounds[index + 1], look)


def _read_look(page: bytes, offset: int) -> Look:
    if not offset:
        return Look()
    properties = page[offset + 1 : offset + 1 + page[offset]]
    look = Look()
    at = 0
    while at + 3 <= len(properties):
        (code,) = struct.unpack_from("<H", properties, at)
        at += 2
        value = properties[at : at + 4].ljust(4, b"\0")
        if code == _DELETED:
            look = look._replace(is_deleted=value[0] == 1)
        elif code == _ADDED:
            look = look._replace(is_added=value[0] == 1)
        elif code == _HIDDEN:
            look = look._replace(is_hidden=value[0] == 1)
        elif code == _AUTHOR:
            look = look._replace(author=int.from_bytes(value[:2], "little"))
        elif code == _DATE:
            look = look._replace(date=int.from_bytes(value, "little"))
        at += _OPERAND_SIZES.get(code >> 13, 1 + value[0])
    return look if look.is_deleted or look.is_added or look.is_hidden else Look()
