"""Pictures that are larger than they look."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.ingest.attacks.files import chunk, png
from tests.ingest.attacks.kit import MIB, REFUSED, attack, deflated


@attack("huge.png", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return png(12_000, 12_000, deflated(bytes(MIB), 412))


@attack("just-small-enough.png")
def _(_path: Path) -> bytes:
    return png(99_000, 1000, deflated(bytes(MIB), 284))


@attack("text-chunk.png")
def _(_path: Path) -> bytes:
    text = b"Comment\0\0" + deflated(bytes(MIB), 1024)
    return png(
        30, 30, zlib.compress(bytes(91 * 30)), more=chunk(b"zTXt", text) + chunk(b"iCCP", b"p\0\0" + text[9:])
    )


@attack("thousand-huge-pages.tif")
def _(_path: Path) -> bytes:
    return tiff(1000, side=30_000)


@attack("thousand-large-pages.tif")
def _(_path: Path) -> bytes:
    return tiff(1000, side=9_000)


@attack("pages-in-a-circle.tif")
def _(_path: Path) -> bytes:
    return tiff(3, side=200, circle=True)


def tiff(pages: int, *, side: int, circle: bool = False) -> bytes:
    """Square pages in black and white, all with the same strip of data."""
    data = deflated(bytes(MIB), -(-side * -(-side // 8) // MIB))
    strip = 8
    first = strip + len(data) + len(data) % 2
    out = bytearray(struct.pack("<2sHI", b"II", 42, first) + data)
    out += bytes(first - len(out))
    tags = (
        (256, side),
        (257, side),
        (258, 1),
        (259, 8),
        (262, 1),
        (273, strip),
        (278, side),
        (279, len(data)),
    )
    size = 2 + 12 * len(tags) + 4
    for number in range(pages):
        following = first + (number + 1) * size
        if number == pages - 1:
            following = first if circle else 0
        out += struct.pack("<H", len(tags))
        out += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        out += struct.pack("<I", following)
    return bytes(out)


@attack("huge.gif")
def _(_path: Path) -> bytes:
    return (
        b"GIF89a"
        + struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0)
        + bytes(6)
        + b","
        + struct.pack("<HHHHB", 0, 0, 65535, 65535, 0)
        + b"\x02\x02D\x01\0;"
    )


@attack("huge.bmp")
def _(_path: Path) -> bytes:
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 2**31 - 1, -(2**31), 1, 24, 0, 0, 0, 0, 0, 0)


@attack("claims-to-be-a-picture.jpg", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return b"\xff\xd8\xff\xe0" + bytes(2000)
