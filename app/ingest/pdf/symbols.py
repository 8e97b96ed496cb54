"""Letters of fonts of symbols as the symbols they paint: a "4" of Zapf Dingbats is a tick."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.ingest.pdf.mupdf import pymupdf
from app.ingest.text.scripts import RawWord

_ZAPF = re.compile(r"dingbats", re.IGNORECASE)
_WINGDINGS = re.compile(r"wingdings(?![ -]?[23])", re.IGNORECASE)
_WINGDINGS_2 = re.compile(r"wingdings[ -]?2", re.IGNORECASE)
_WEBDINGS = re.compile(r"webdings", re.IGNORECASE)

# The Dingbats of Unicode are in the order of the font's, but for those that Unicode has elsewhere.
_DINGBATS = {chr(code): chr(0x2700 + code - 0x20) for code in range(0x21, 0x7F)}
_DINGBATS |= {"%": "☎", "*": "☛", "+": "☞", "H": "★", "l": "●", "n": "■", "s": "▲", "t": "▼", "u": "◆"}
_BOXES = {"\xa8": "☐", "o": "☐", "q": "☐", "\xfb": "✗", "\xfc": "✓", "\xfd": "☒", "\xfe": "☑", "x": "☒"}
_BOXES |= {"l": "●", "n": "■", "\xa1": "○", "\xa4": "◉"}
_BOXES_2 = {"O": "✗", "U": "✗", "P": "✓", "R": "☑", "\xa3": "☐", "\x97": "●", "\x9a": "○"}
_BOXES_2 |= dict.fromkeys("QSTV", "☒")
_WEB = {"a": "✔", "c": "☐", "g": "■", "r": "✖", "n": "●"}
for _symbols in (_BOXES, _BOXES_2, _WEB):
    _symbols |= {chr(0xF000 + ord(letter)): symbol for letter, symbol in _symbols.items()}


def has_symbols(page: pymupdf.Page) -> bool:
    """Whether a font of symbols is used on `page`. Raises what MuPDF raises."""
    return any(_list_symbols(font[3]) for font in page.get_fonts(full=True))


def replace_symbols(words: Sequence[RawWord], blocks: Sequence[Any]) -> list[RawWord]:
    """Replace in `words` the letters that stand for symbols. `blocks` are what `extractRAWDICT` tells."""
    painted = list(_list_painted(blocks))
    found: list[RawWord] = []
    for word in words:
        inside = [symbol for x, y, symbol in painted if word[0] <= x <= word[2] and word[1] <= y <= word[3]]
        text = "".join(inside) if inside and len(inside) == len(word[4]) else word[4]
        found.append((*word[:4], text, *word[5:]))
    return found


def _list_symbols(font: str) -> dict[str, str]:
    if _ZAPF.search(font):
        return _DINGBATS
    if _WINGDINGS_2.search(font):
        return _BOXES_2
    if _WEBDINGS.search(font):
        return _WEB
    return _BOXES if _WINGDINGS.search(font) else {}


def _list_painted(blocks: Sequence[Any]) -> Iterator[tuple[float, float, str]]:
    """List the middle of each character of a font of symbols, and what it paints."""
    for block in blocks:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                symbols = _list_symbols(span["font"])
                for character in span["chars"] if symbols else ():
                    x0, y0, x1, y1 = character["bbox"]
                    text = character["c"]
                    if text.strip():
                        yield (x0 + x1) / 2, (y0 + y1) / 2, symbols.get(text, text)
