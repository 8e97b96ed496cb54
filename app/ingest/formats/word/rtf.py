"""RTF with all its text in Unicode: pandoc takes each byte for cp1252, whatever the font says.

After Microsoft's Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.ingest.text.decoding import find_codec

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)
# Of the ways to write it, the one in which pandoc does not take a neighbour for the fallback.
_CHARACTER = b"\\u%d\\'3f"
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_OF_DOCUMENT = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}
_HEADERS = frozenset({b"header", b"headerl", b"headerr", b"headerf"})
_FOOTERS = frozenset({b"footer", b"footerl", b"footerr", b"footerf"})
_NOT_TEXT = frozenset({b"pict", b"objdata", b"bin", b"datastore", b"themedata", b"colorschememapping"})


@dataclass(frozen=True, slots=True)
class _Group:
    font: int
    fallback: int = 1
    """How many characters after one in Unicode stand in its place for programs that know none."""
    is_text: bool = True
    in_font_table: bool = False
    footer_from: int | None = None


def convert_to_unicode(source: bytes) -> bytes:
    """Convert a document to ASCII, other characters as \\uN.

    What is on top of the pages comes into the text where it was defined, and what is at their bottom at the
    end: pandoc would leave out both.
    """
    return _Transcoder().run(source)


class _Transcoder:
    def __init__(self) -> None:
        self._out: list[bytes] = []
        self._footers: list[bytes] = []
        self._run = bytearray()
        self._document_codec = "cp1252"
        self._codecs: dict[int, str] = {}
        self._default_font = 0
        self._defined = 0
        self._group = _Group(0)
        self._above: list[_Group] = []
        self._to_skip = 0

    def run(self, source: bytes) -> bytes:
        at = 0
        while match := _TOKEN.match(source, at):
            at = match.end()
            kind = match.lastgroup
            if kind in ("word", "number"):
                number = int(match["number"]) if match["number"] else None
                if match["word"] == b"bin":
                    at += max(number or 0, 0)
                else:
                    # Line breaks end a control word too, but are dropped here.
                    self._read_control(match["word"], number, match[0].rstrip(b" ") + b" ")
            elif kind == "brace":
                self._read_brace(match[0])
            elif not self._group.is_text:
                self._out.append(match[0])
            elif kind == "hex":
                self._read_text(bytes.fromhex(match["hex"].decode()))
            elif kind == "text":
                self._read_text(match[0])
            elif kind == "symbol":
                self._read_symbol(match["symbol"], match[0])
        self._flush()
        return self._add_footers()

    def _add_footers(self) -> bytes:
        whole = b"".join(self._out)
        end = whole.rstrip()
        if self._footers and end.endswith(b"}"):
            return end[:-1] + b"\\par " + b"".join(self._footers) + b"}"
        return whole

    def _read_brace(self, brace: bytes) -> None:
        self._flush()
        self._to_skip = 0
        if brace == b"{":
            self._above.append(self._group)
            self._group = replace(self._group, footer_from=None)
            self._out.append(brace)
            return
        self._out.append(brace)
        if (start := self._group.footer_from) is not None:
            self._footers += self._out[start:]
            del self._out[start:]
        if self._above:
            self._group = self._above.pop()

    def _read_control(self, word: bytes, number: int | None, whole: bytes) -> None:
        self._flush()
        group = self._group
        if word == b"u" and number is not None:
            self._read_character(number)
            self._to_skip = group.fallback
            return
        if self._to_skip:  # a control word counts as one character
            self._to_skip -= 1
            return
        if word == b"uc":
            self._group = replace(group, fallback=max(number or 0, 0))
            return
        if word in _HEADERS:
            return
        if word in _FOOTERS and self._out and self._out[-1] == b"{":
            self._group = replace(group, footer_from=len(self._out) - 1)
            return
        if word == b"fonttbl":
            self._group = replace(group, in_font_table=True)
        elif word == b"f" and number is not None:
            self._defined = number
            if not group.in_font_table:
                self._group = replace(group, font=number)
        elif word == b"plain":
            self._group = replace(group, font=self._default_font)
        elif word == b"deff":
            self._default_font = number or 0
            self._group = replace(group, font=self._default_font)
        elif word in (b"fcharset", b"cpg") and group.in_font_table:
            named = _CHARSETS.get(number or 0) if word == b"fcharset" else find_codec(f"cp{number}")
            if named is not None:
                self._codecs[self._defined] = named
        elif word == b"ansicpg":
            self._document_codec = find_codec(f"cp{number}") or self._document_codec
        elif word in _OF_DOCUMENT:
            self._document_codec = _OF_DOCUMENT[word]
        elif word == b"footnote" and self._out[-1:] == [b"\\*"]:
            # Some programs mark footnotes as what may be passed over, and pandoc takes them at their word.
            self._out.pop()
        elif word in _NOT_TEXT:
            self._group = replace(group, is_text=False)
        self._out.append(whole)

    def _read_symbol(self, symbol: bytes, whole: bytes) -> None:
        if symbol in b"\\{}":
            self._read_text(symbol)
            return
        self._flush()
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._out.append(whole)

    def _read_text(self, text: bytes) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        self._run += text[skipped:]

    def _flush(self) -> None:
        if not self._run:
            return
        encoding = self._codecs.get(self._group.font, self._document_codec)
        for character in self._run.decode(encoding, "replace"):
            if character in "\\{}":
                self._out.append(b"\\" + character.encode())
            elif character.isascii():
                self._out.append(character.encode())
            else:
                self._read_character(ord(character))
        self._run.clear()

    def _read_character(self, code: int) -> None:
        # RTF writes signed numbers of 16 bits, and pandoc makes nothing of the two halves of those beyond.
        if not (0xD800 <= code & 0xFFFF <= 0xDFFF or code > 0xFFFF):
            self._out.append(_CHARACTER % (code if code < 0x8000 else code - 0x10000))
