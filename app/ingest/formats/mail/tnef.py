"""Messages as Outlook packs them into winmail.dat (MS-OXTNEF): their words and the files attached to them.

A reader of its own, because the one library there is (tnefparse) has not been kept for years and gives up at
files that do not say what they are encoded in.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.core.errors import Damaged

SIGNATURE = struct.pack("<I", 0x223E9F78)
"""What such a file begins with."""

_HEAD = 6
_ATTRIBUTE = struct.Struct("<BII")
_CHECKSUM = 2
_SUBJECT, _BODY, _PROPERTIES, _CODE_PAGE = 0x00018004, 0x0002800C, 0x00069003, 0x00069007
_NEW_ATTACHMENT, _TITLE, _DATA, _ATTACHED = 0x00069002, 0x00018010, 0x0006800F, 0x00069005

_TEXT, _UNICODE, _OBJECT, _BINARY = 0x001E, 0x001F, 0x000D, 0x0102
_SIZES = {
    0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8,
    0x0040: 8, 0x0048: 16,
}  # fmt: skip
"""Bytes that values of a fixed size take."""
_SEVERAL = 0x1000
_NAMED_FROM = 0x8000
_P_SUBJECT, _P_BODY, _P_HTML, _P_RTF = 0x0037, 0x1000, 0x1013, 0x1009
_P_SENDER, _P_ADDRESS = 0x0C1A, 0x0C1F
_P_LONG_NAME, _P_NAME, _P_DISPLAYED, _P_DATA, _P_MIME = 0x3707, 0x3704, 0x3001, 0x3701, 0x370E
_P_CONTENT_ID = 0x3712
_MOST_RTF = 64 << 20

_RTF_BEGINS = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the window that compressed RTF refers to holds at first (MS-OXRTFCP 3.1.1.1)."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file in the message; one that is itself a message is packed in the same way. `shown_as` is what the
    body calls a picture by.
    """

    name: str
    data: bytes
    type: str = ""
    shown_as: str = ""


@dataclass(slots=True)
class Packed:
    """What was packed. Of `html`, `rtf` and `text` those are set that the message has."""

    subject: str = ""
    sender: str = ""
    text: str = ""
    html: bytes = b""
    rtf: bytes = b""
    attachments: list[Attached] = field(default_factory=list)


def unpack_message(data: bytes) -> Packed:
    """Unpack the message in a winmail.dat file. Of one that is cut off, what is there. Raises Damaged."""
    if not data.startswith(SIGNATURE):
        raise Damaged("This file is damaged: it does not hold what its name says.")
    packed = Packed()
    encoding = "cp1252"
    current: dict[int, bytes] = {}
    title, content = "", b""
    is_open = False

    def text(key: int) -> str:
        return _decode_string(current.get(key, b""), encoding)

    def close() -> None:
        if is_open:
            names = map(text, (_P_LONG_NAME, _P_NAME, _P_DISPLAYED))
            name = next(filter(None, names), "") or title or "attachment"
            body = content or current.get(_P_DATA, b"")
            # A message or an object in it comes after the number of the interface that it is read with.
            inner = body[16:]
            packed.attachments.append(
                Attached(f"{name}.tnef", inner)
                if inner.startswith(SIGNATURE)
                else Attached(name, body, text(_P_MIME), text(_P_CONTENT_ID))
            )

    for kind, value in _read_attributes(data):
        if kind == _CODE_PAGE and len(value) >= 4:
            encoding = _find_encoding(struct.unpack_from("<I", value)[0])
        elif kind == _SUBJECT:
            packed.subject = _decode_string(value, encoding)
        elif kind == _BODY:
            packed.text = _decode_string(value, encoding)
        elif kind == _PROPERTIES:
            _fill(packed, dict(_read_values(value)), encoding)
        elif kind == _NEW_ATTACHMENT:
            close()
            current, title, content, is_open = {}, "", b"", True
        elif kind == _TITLE:
            title = _decode_string(value, encoding)
            is_open = True
        elif kind == _DATA:
            content = value
            is_open = True
        elif kind == _ATTACHED:
            current |= dict(_read_values(value))
            is_open = True
    close()
    return packed


def _read_attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = _HEAD
    while at + _ATTRIBUTE.size <= len(data):
        _, kind, size = _ATTRIBUTE.unpack_from(data, at)
        at += _ATTRIBUTE.size
        yield kind, data[at : at + size]
        at += size + _CHECKSUM


def _fill(packed: Packed, values: dict[int, bytes], encoding: str) -> None:
    packed.subject = _decode_string(values.get(_P_SUBJECT, b""), encoding) or packed.subject
    packed.text = _decode_string(values.get(_P_BODY, b""), encoding) or packed.text
    packed.html = values.get(_P_HTML, b"").rstrip(b"\0")
    packed.rtf = _decompress(values.get(_P_RTF, b""))
    name, address = (_decode_string(values.get(key, b""), encoding) for key in (_P_SENDER, _P_ADDRESS))
    packed.sender = f"{name} <{address}>" if name and "@" in address else name or address


def _read_values(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Read the properties of a message or an attachment (MS-OXTNEF 2.1.3.4) by their numbers; UTF-16 comes
    with a mark before it. What is cut off ends them.
    """
    try:
        (count,) = struct.unpack_from("<I", data)
        at = 4
        for _ in range(count):
            kind, key = struct.unpack_from("<HH", data, at)
            at += 4
            if key >= _NAMED_FROM:
                at = _skip_name(data, at)
            several = 1
            if kind & _SEVERAL or kind in (_TEXT, _UNICODE, _OBJECT, _BINARY):
                (several,) = struct.unpack_from("<I", data, at)
                at += 4
            for _ in range(several):
                size = _SIZES.get(kind & ~_SEVERAL)
                if size is None:
                    (size,) = struct.unpack_from("<I", data, at)
                    at += 4
                mark = b"\xff\xfe" if kind & ~_SEVERAL == _UNICODE else b""
                yield key, mark + data[at : at + size]
                at += (size + 3) & ~3
    except struct.error:
        return


def _skip_name(data: bytes, at: int) -> int:
    """Skip the name of a property that has one; gives the place after it."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    if kind == 0:
        return at + 24
    size = int(struct.unpack_from("<I", data, at + 20)[0])
    return at + 24 + ((size + 3) & ~3)


def _find_encoding(page: int) -> str:
    name = "utf-8" if page == 65001 else f"cp{page}"
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def _decode_string(value: bytes, encoding: str) -> str:
    if value.startswith(b"\xff\xfe"):
        return value[2:].decode("utf-16-le", "replace").split("\0", 1)[0].strip()
    return value.split(b"\0", 1)[0].decode(encoding, "replace").strip()


def _decompress(data: bytes) -> bytes:
    """Decompress RTF (MS-OXRTFCP); b"" for what is none."""
    if len(data) < 16 or data[8:12] not in (b"LZFu", b"MELA"):
        return b""
    size = min(struct.unpack_from("<I", data, 4)[0], _MOST_RTF)
    if data[8:12] == b"MELA":
        return data[16 : 16 + size]
    window = bytearray(_RTF_BEGINS.ljust(4096, b"\0"))
    write, at = len(_RTF_BEGINS), 16
    found = bytearray()
    while at < len(data) and len(found) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data):
                break
            if not control >> bit & 1:
                pieces = data[at : at + 1]
                at += 1
            else:
                pair = int.from_bytes(data[at : at + 2], "big")
                at += 2
                offset, length = pair >> 4, (pair & 15) + 2
                if offset == write % 4096:
                    return bytes(found)
                pieces = b""
                for step in range(length):
                    byte = window[(offset + step) % 4096]
                    window[write % 4096] = byte
                    write += 1
                    found.append(byte)
                continue
            window[write % 4096 : write % 4096 + 1] = pieces
            write += 1
            found += pieces
    return bytes(found)
