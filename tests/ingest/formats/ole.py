"""Containers as Office used them until 2007, and Outlook still does (MS-CFB), made by code."""

from __future__ import annotations

import struct
from pathlib import Path

Storage = dict[str, "bytes | Storage"]

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def write_ole(path: Path, root: Storage) -> Path:
    """Writes streams and storages by name."""
    small = bytearray()
    mini_fat: list[int] = []
    sectors: list[bytes] = []
    fat: list[int] = []
    entries: list[list[object]] = []  # name, kind, right, child, start, size

    def chain(data: bytes) -> int:
        start = len(sectors)
        pieces = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        sectors.extend(pieces)
        fat.extend([*range(start + 1, start + len(pieces)), _END] if pieces else [])
        return start if pieces else _END

    def add(name: str, content: bytes | Storage, kind: int) -> int:
        number = len(entries)
        entry: list[object] = [name, kind, _FREE, _FREE, _END, 0]
        entries.append(entry)
        if isinstance(content, dict):
            before = None
            for child, inner in content.items():
                index = add(child, inner, 1 if isinstance(inner, dict) else 2)
                if before is None:
                    entry[3] = index
                else:
                    entries[before][2] = index
                before = index
        elif len(content) >= _CUTOFF:
            entry[4:] = [chain(content), len(content)]
        elif content:
            start, count = len(mini_fat), -(-len(content) // _MINI)
            small.extend(content.ljust(count * _MINI, b"\0"))
            mini_fat.extend([*range(start + 1, start + count), _END])
            entry[4:] = [start, len(content)]
        return number

    add("Root Entry", root, 5)
    entries[0][4:] = [chain(bytes(small)), len(small)]
    mini_start = chain(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(1, b"\xff"))
    directory = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 2 * len(name) + 2, kind, 1, _FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
        for name, kind, right, child, start, size in entries
        if isinstance(name, str)
    )
    directory_start = chain(directory)
    table_start = len(sectors)
    count = 1
    while count * (_SECTOR // 4) < table_start + count:
        count += 1
    fat += [_FAT] * count
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * _SECTOR, b"\xff")
    places = [table_start + index for index in range(count)]
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
        + struct.pack("<IIIII", 0, count, directory_start, 0, _CUTOFF)
        + struct.pack("<IIII", mini_start, -(-4 * len(mini_fat) // _SECTOR), _END, 0)
        + struct.pack("<109I", *places, *[_FREE] * (109 - count))
    )
    path.write_bytes(header + b"".join(sectors) + table)
    return path


def packaged(name: str, content: bytes) -> bytes:
    """What the packager of Windows makes of a file, in the stream "\\x01Ole10Native"."""
    path = f"C:\\{name}".encode() + b"\0"
    inner = (
        struct.pack("<H", 2) + name.encode() + b"\0" + path + struct.pack("<II", 3 << 16, len(path)) + path
    )
    inner += struct.pack("<I", len(content)) + content
    return struct.pack("<I", len(inner)) + inner
