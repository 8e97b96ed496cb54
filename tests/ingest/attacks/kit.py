"""What attacks are registered with, and what bombs are made of."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from pathlib import Path

MIB, GIB = 1 << 20, 1 << 30
SAYS = "The ferry leaves at noon."
"""What is to be read in every one that can be read."""

SECRET = "xyzzyplugh"
"""What is written in the secret file."""

NOWHERE = "http://127.0.0.1:9"
"""Where a request would go that a document asks for."""


class Outcome(Enum):
    """What should become of a file: READ, with what it says, REFUSED with a sentence, or one of both."""

    READ = auto()
    REFUSED = auto()
    EITHER = auto()


READ, REFUSED, EITHER = Outcome


@dataclass(frozen=True, slots=True)
class Attack:
    """A hostile file: `make` writes it to a path, beside which the secret file lies."""

    make: Callable[[Path], None]
    outcome: Outcome


ATTACKS: dict[str, Attack] = {}


def attack(*names: str, outcome: Outcome = EITHER) -> Callable[[Maker], Maker]:
    """Registers what makes the file of each name: it gets the path and returns what is in the file, where
    {secret} stands for the path of the secret file, or writes it itself.
    """

    def register(maker: Maker) -> Maker:
        for name in names:
            assert name not in ATTACKS
            ATTACKS[name] = Attack(lambda path: _write(path, maker(path)), outcome)
        return maker

    return register


Maker = Callable[[Path], "bytes | str | None"]


def _write(path: Path, content: bytes | str | None) -> None:
    if isinstance(content, str):
        content = content.replace("{secret}", str(secret_beside(path))).encode()
    if content is not None:
        path.write_bytes(content)


def secret_beside(path: Path) -> Path:
    """The secret file that attacks at `path` refer to."""
    return path.parent / "secret.txt"


@cache
def deflated(piece: bytes, times: int, *, raw: bool = False) -> bytes:
    """`piece` so many times over as zlib's stream, or as a `raw` one, packed only once."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = block * times + packer.flush()
    if raw:
        return stream
    adler = 1
    for _ in range(times):
        adler = zlib.adler32(piece, adler)
    return b"\x78\x9c" + stream + adler.to_bytes(4, "big")


def unzipped(archive: bytes) -> dict[str, bytes]:
    """The parts of a zip archive by their names."""
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        return {name: source.read(name) for name in source.namelist()}


def replaced(archive: bytes, parts: Mapping[str, bytes | str]) -> bytes:
    """The archive with these parts more, or in the place of its own."""
    return zipped({**unzipped(archive), **parts})


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A zip archive; a part named mimetype comes first and is stored."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else None)
    return content.getvalue()


def bombed(archive: bytes, name: str, piece: bytes, times: int, *, declared: int | None = None) -> bytes:
    """The archive with a part more, `piece` so many times; `declared` is what it says that this comes to."""
    parts = io.BytesIO()
    crc = 0
    for _ in range(times):
        crc = zlib.crc32(piece, crc)
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(parts, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        # Stored here; below it is told to be packed.
        new.writestr(zipfile.ZipInfo(name), deflated(piece, times, raw=True))
    raw = bytearray(parts.getvalue())
    size = len(piece) * times if declared is None else declared
    for signature, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = raw.rindex(signature)
        struct.pack_into("<H", raw, at + method, 8)
        struct.pack_into("<I", raw, at + method + 6, crc)
        struct.pack_into("<I", raw, at + method + 14, size)
    return bytes(raw)
