"""Text measured and painted straight into a PDF's content: many times faster than laying out HTML.

That goes for letters that stand one after another as they are written: Latin, Greek, Cyrillic, Chinese,
Japanese, Korean. Others are measured here too, but need to be shaped.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from app.ingest.pdf.mupdf import pymupdf

REGULAR, BOLD, EAST_ASIAN = "C0", "C1", "C2"
"""Names of the fonts in the pages' resources."""

_SHAPED = ""
_BASE_FONTS = {REGULAR: "helv", BOLD: "hebo", EAST_ASIAN: "cjk"}
_EAST = r"\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
# A line may be broken after white space and between any two characters of East Asian scripts.
_PIECES = re.compile(rf"[{_EAST}]|[^\s{_EAST}]+[^\S\n]*|\s")


class _Glyph(NamedTuple):
    font: str
    code: str
    """Four hexadecimal digits."""
    advance: float


class _Glyphs(dict[str, _Glyph]):
    """Looked up once for each character."""

    def __init__(self, names: tuple[str, ...], fonts: dict[str, pymupdf.Font]) -> None:
        self._fonts = [(name, fonts[name]) for name in names]

    def __missing__(self, character: str) -> _Glyph:
        glyph = self._find(character)
        self[character] = glyph
        return glyph

    def _find(self, character: str) -> _Glyph:
        code = ord(character)
        for name, font in self._fonts:
            number = font.has_glyph(code)
            if number:
                return _Glyph(name, f"{number:04x}", font.glyph_advance(code))
        if unicodedata.category(character) in ("Cc", "Cf", "Mn"):
            return _Glyph(_SHAPED, "", 0.0)
        return _Glyph(_SHAPED, "", max(self._fonts[0][1].glyph_advance(code), 0.5))


class Letters:
    """The fonts and what is known of them. One for each file: it grows with the characters met."""

    def __init__(self) -> None:
        fonts = {name: pymupdf.Font(base) for name, base in _BASE_FONTS.items()}
        self._fonts = fonts
        self._regular = _Glyphs((REGULAR, EAST_ASIAN), fonts)
        self._bold = _Glyphs((BOLD, EAST_ASIAN), fonts)

    def measure_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Measure the width of one line, in points."""
        glyphs = self._bold if bold else self._regular
        return sum(glyphs[character].advance for character in text) * size

    def measure_longest_word(self, text: str, size: float, *, bold: bool = False) -> float:
        """Measure the width in points of what no line break can part."""
        pieces = (match.group().rstrip() for match in _PIECES.finditer(text))
        return max((self.measure_width(piece, size, bold=bold) for piece in pieces), default=0.0)

    def is_shaped(self, text: str) -> bool:
        """Whether `text` has letters that cannot be painted by `operators`."""
        return not text.isascii() and any(self._regular[character].font == _SHAPED for character in text)

    def wrap(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """Wrap `text` in lines, none wider than `width` points; words are cut only if they are too."""
        glyphs = self._bold if bold else self._regular
        room = width / size
        lines: list[str] = []
        for paragraph in text.split("\n"):
            if sum(glyphs[character].advance for character in paragraph) <= room:
                lines.append(paragraph.rstrip())
                continue
            line, used = "", 0.0
            for piece in _break_lines(paragraph, glyphs, room):
                # Blanks at the end of a line stand out of it.
                if line and used + sum(glyphs[c].advance for c in piece.rstrip()) > room:
                    lines.append(line.rstrip())
                    line, used = "", 0.0
                    if piece.isspace():
                        continue
                line += piece
                used += sum(glyphs[character].advance for character in piece)
            lines.append(line.rstrip())
        return lines

    def list_operators(self, text: str, x: float, y: float, size: float, *, bold: bool = False) -> str:
        """List what paints one line from (x, y), its baseline in PDF coordinates, inside of BT … ET."""
        glyphs = self._bold if bold else self._regular
        found = [glyph for glyph in map(glyphs.__getitem__, text) if glyph.font]
        parts = [f"1 0 0 1 {x:.2f} {y:.2f} Tm"]
        for font, run in groupby(found, key=lambda glyph: glyph.font):
            parts.append(f"/{font} {size:g} Tf <{''.join(glyph.code for glyph in run)}> Tj")
        return " ".join(parts)

    def embed(self, pdf: pymupdf.Document, page: pymupdf.Page) -> dict[str, int]:
        """Put the fonts that were used into `pdf`, by way of its page `page`; their xrefs by name."""
        used = {glyph.font for glyphs in (self._regular, self._bold) for glyph in glyphs.values()}
        return {
            name: page.insert_font(fontname=name, fontbuffer=font.buffer)
            for name, font in self._fonts.items()
            if name in used
        }


def _break_lines(paragraph: str, glyphs: _Glyphs, room: float) -> Iterator[str]:
    """Break a text into what lines are made of; a word longer than a line in as many pieces as it takes."""
    for match in _PIECES.finditer(paragraph):
        piece = match.group()
        start, used = 0, 0.0
        for index, character in enumerate(piece.rstrip()):
            advance = glyphs[character].advance
            if used + advance > room and index > start:
                yield piece[start:index]
                start, used = index, 0.0
            used += advance
        yield piece[start:]
