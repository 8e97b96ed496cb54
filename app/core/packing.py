"""Pages as compact rows: how they travel between processes and how they are kept.

Numbers are kept column by column, where neighbours resemble each other, and deflated. Boxes keep
single precision, which is what PDF libraries compute in. Lone halves of UTF-16 pairs become question marks.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from app.core.cells import pack_cells, unpack_cells
from app.core.documents import Box, Page, PageHealth, Word, replace_surrogates

_HEAD = struct.Struct("<I")


class PackedPage(NamedTuple):
    """A Page with its words as one blob: a tenth of the memory. `tables` are the tables of figures on
    it, packed; None where they are still to be found.
    """

    number: int
    width: float
    height: float
    rotation: int
    words: bytes
    label: str
    health: str
    reason: str | None
    pictures: int = 0
    cells: str | None = None
    tables: bytes | None = None


def pack(page: Page) -> PackedPage:
    """Pack `page` as a row."""
    return PackedPage(
        page.number,
        page.width,
        page.height,
        page.rotation,
        pack_words(page.words),
        replace_surrogates(page.label),
        page.health.value,
        None if page.reason is None else replace_surrogates(page.reason),
        page.pictures,
        pack_cells(page.cells),
    )


def unpack(row: PackedPage) -> Page:
    """Unpack the Page that was packed."""
    return Page(
        row.number,
        row.width,
        row.height,
        row.rotation,
        unpack_words(row.words),
        row.label,
        PageHealth(row.health),
        row.reason,
        row.pictures,
        unpack_cells(row.cells),
    )


def pack_words(words: Sequence[Word]) -> bytes:
    """Pack words in the blob that `unpack_words` reads."""
    if not words:
        return b""
    texts, boxes, lines, blocks = zip(*words, strict=True)
    numbers = array("f", chain.from_iterable(zip(*boxes, strict=True)))
    places = array("i", chain(lines, blocks))
    if sys.byteorder == "big":
        numbers.byteswap()
        places.byteswap()
    text = "\n".join(texts).encode("utf-8", "replace")
    return _HEAD.pack(len(words)) + zlib.compress(numbers.tobytes() + places.tobytes() + text, 1)


def unpack_text(blob: bytes) -> str:
    """Unpack the words that were packed, each in a line: far cheaper than the words with their places."""
    if not blob:
        return ""
    (count,) = _HEAD.unpack_from(blob)
    return zlib.decompress(memoryview(blob)[_HEAD.size :])[24 * count :].decode()


def unpack_columns(blob: bytes) -> tuple[list[str], array[float], array[int]]:
    """Unpack the words that were packed as columns: their texts; x0 of all, then y0, x1, y1; their lines."""
    if not blob:
        return [], array("f"), array("i")
    texts, numbers, places = _unpack(blob)
    return texts, numbers, places[: len(texts)]


def unpack_words(blob: bytes, first: int = 0, last: int | None = None) -> tuple[Word, ...]:
    """Unpack the words that were packed, or of these `[first, last)`."""
    if not blob:
        return ()
    texts, numbers, places = _unpack(blob)
    count = len(texts)
    wanted = slice(*slice(first, last).indices(count))
    boxes = map(Box, *(numbers[count * side : count * (side + 1)][wanted] for side in range(4)))
    return tuple(map(Word, texts[wanted], boxes, places[:count][wanted], places[count:][wanted]))


def _unpack(blob: bytes) -> tuple[list[str], array[float], array[int]]:
    """Unpack the texts, the boxes column by column, and lines before blocks."""
    (count,) = _HEAD.unpack_from(blob)
    data = zlib.decompress(memoryview(blob)[_HEAD.size :])
    numbers, places = array("f"), array("i")
    numbers.frombytes(data[: 16 * count])
    places.frombytes(data[16 * count : 24 * count])
    if sys.byteorder == "big":
        numbers.byteswap()
        places.byteswap()
    return data[24 * count :].decode().split("\n"), numbers, places
