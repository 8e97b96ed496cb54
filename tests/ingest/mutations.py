"""Files broken at random, in the ways in which files break and in which they are broken on purpose."""

from __future__ import annotations

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable

_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_WRITTEN = (b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999", b"1e308", b"NaN", b"")
_STARTS = (
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0",
    b"II*\x00",
    b"GIF89a",
    b"RIFF\0\0\0\0WEBP",
    b"BM",
    b"<html>",
    b"<?xml version='1.0'?><svg>",
    b"MIME-Version: 1.0\n",
    b"\xff\xfe",
    b"\x00\x00\x00\x00",
)
_DIGITS = re.compile(rb"\d+")
_LARGEST = 1 << 22


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with something wrong; of an archive mostly with something wrong in one of its parts."""
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.75:
        try:
            return _in_archive(data, chance)
        except Exception:  # broken already, for which zipfile has no class of its own
            pass
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice(_WAYS)(bytearray(data), chance)
    return data[:_LARGEST]


def _in_archive(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = [(entry.filename, source.read(entry)) for entry in source.infolist()]
    index = chance.randrange(len(parts))
    name, content = parts[index]
    match chance.randrange(8):
        case 0:
            del parts[index]
        case 1:
            parts.append((name, content[: chance.randrange(len(content) + 1)]))
        case 2:
            parts[index] = (chance.choice(parts)[0], content)
        case 3:
            parts[index] = (name, chance.choice(parts)[1])
        case _:
            parts[index] = (name, mutated(content, chance))
    out = io.BytesIO()
    # A part may well be there twice.
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "w") as target:
        for name, content in parts:
            target.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _span(data: bytearray, chance: random.Random, most: int = 1 << 12) -> tuple[int, int]:
    """Where a piece of some length, long ones being rarer, begins and ends."""
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + int(most ** chance.random()))


def _flip(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(int(200 ** chance.random()) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut_off(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(len(data) + 1)])


def _cut_out(data: bytearray, chance: random.Random) -> bytes:
    start, end = _span(data, chance, 1 << 16)
    return bytes(data[:start] + data[end:])


def _repeat(data: bytearray, chance: random.Random) -> bytes:
    start, end = _span(data, chance)
    return bytes(data[:end] + data[start:end] * int(300 ** chance.random()) + data[end:])


def _overwrite(data: bytearray, chance: random.Random) -> bytes:
    start, end = _span(data, chance)
    filling = chance.choice((bytes(1), b"\xff", b" ", chance.randbytes(7)))
    data[start:end] = (filling * (end - start))[: end - start]
    return bytes(data)


def _exchange(data: bytearray, chance: random.Random) -> bytes:
    start, end = _span(data, chance)
    other = chance.randrange(len(data) + 1)
    data[start:end] = data[other : other + end - start]
    return bytes(data)


def _set_number(data: bytearray, chance: random.Random) -> bytes:
    """Where a size, a count or a place may stand."""
    for _ in range(chance.choice((1, 2, 8))):
        size = chance.choice((1, 2, 4))
        number = chance.choice(_NUMBERS) & ((1 << 8 * size) - 1)
        at = chance.randrange(len(data) + 1)
        data[at : at + size] = number.to_bytes(size, chance.choice(("little", "big")))
    return bytes(data)


def _rewrite_number(data: bytearray, chance: random.Random) -> bytes:
    found = list(_DIGITS.finditer(data[: 1 << 18]))
    if found:
        match = chance.choice(found)
        data[match.start() : match.end()] = chance.choice(_WRITTEN)
    return bytes(data)


def _other_start(data: bytearray, chance: random.Random) -> bytes:
    start = chance.choice(_STARTS)
    return start + bytes(data[chance.choice((0, len(start))) :])


_WAYS: tuple[Callable[[bytearray, random.Random], bytes], ...] = (
    _flip,
    _flip,
    _cut_off,
    _cut_out,
    _repeat,
    _overwrite,
    _exchange,
    _set_number,
    _rewrite_number,
    _rewrite_number,
    _other_start,
)
