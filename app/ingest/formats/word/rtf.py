"""RTF with all its text in Unicode: pandoc takes each byte for cp1252, whatever the font says.

After Microsoft's Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.ingest.formats.word.changes import Changes
from app.ingest.formats.word.drawings import DRAWING_MARK
from app.ingest.formats.word.notes import NOTE_BODY
from app.ingest.formats.word.numbering import LEVEL_MARKS
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
_LABELS = frozenset({b"listtext", b"pntext"})
_READ_APART = _LABELS | {b"revtbl", b"object", b"objclass", b"objdata"}
_ASIDE = frozenset({b"colortbl", b"stylesheet", b"info", b"footnote", b"annotation"})
_ENDS = frozenset({b"par", b"cell", b"row", b"nestcell", b"nestrow", b"sect", b"page"})
_MARKS = re.compile("[\ue000-\ue012]")
"""Nobody's own private characters are to be taken for marks."""


@dataclass(frozen=True, slots=True)
class _Group:
    font: int
    fallback: int = 1
    """How many characters after one in Unicode stand in its place for programs that know none."""
    is_text: bool = True
    in_font_table: bool = False
    footer_from: int | None = None
    part: bytes = b""
    """The control word of what is read apart: who has changed the text, a number, a file."""
    is_aside: bool = False
    """It is no part of the text that surrounds it."""
    in_table: bool = False
    is_deleted: bool = False
    is_added: bool = False
    is_hidden: bool = False
    author: int = 0
    date: int = 0


class RtfText(NamedTuple):
    """A document in ASCII. `has_hidden`: words that are not shown were taken out of it; `objects` are the
    kinds and the contents of what is embedded in it, where there are marks for them.
    """

    content: bytes
    has_hidden: bool
    objects: list[tuple[str, bytes]]


def read_rtf(source: bytes) -> RtfText:
    """Read a document in ASCII, other characters as \\uN, with numbers and struck out words written out.

    What is on top of the pages comes into the text where it was defined, and what is at their bottom at the
    end: pandoc would leave out both.
    """
    transcoder = _Transcoder()
    content = transcoder.run(source)
    return RtfText(content, transcoder.has_hidden, transcoder.list_objects())


def convert_to_unicode(source: bytes) -> bytes:
    """Convert a document to ASCII as `read_rtf` does."""
    return read_rtf(source).content


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
        self._is_starred = False
        self._changes = Changes()
        self._label = ""
        self._level = 0
        self._list_at: int | None = None
        self._objects: list[tuple[list[str], bytearray]] = []
        self.has_hidden = False

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
                self._read_data(match[0])
            elif kind == "hex":
                self._read_text(bytes.fromhex(match["hex"].decode()))
            elif kind == "text":
                self._read_text(match[0])
            elif kind == "symbol":
                self._read_symbol(match["symbol"], match[0])
        self._flush()
        return self._add_last()

    def list_objects(self) -> list[tuple[str, bytes]]:
        """List the kinds of what is embedded, and their contents as far as they are hexadecimal."""
        found: list[tuple[str, bytes]] = []
        for name, digits in self._objects:
            text = bytes(digit for digit in digits if digit in b"0123456789abcdefABCDEF")
            found.append(("".join(name).strip(), bytes.fromhex(text[: len(text) // 2 * 2].decode())))
        return found

    def _add_last(self) -> bytes:
        """Add to what was read what stands at its end: footers, and what was told of changes last."""
        last = self._tell_notes()
        if self._footers:
            last = [*last, b"\\par ", *self._footers]
        whole = b"".join(self._out)
        end = whole.rstrip()
        if last and end.endswith(b"}"):
            return end[:-1] + b"".join(last) + b"}"
        return whole

    def _read_brace(self, brace: bytes) -> None:
        self._flush()
        self._to_skip = 0
        self._is_starred = False
        if brace == b"{":
            self._above.append(self._group)
            self._group = replace(self._group, footer_from=None)
            self._out.append(brace)
            return
        self._out.append(brace)
        if (start := self._group.footer_from) is not None:
            self._footers += self._out[start:]
            del self._out[start:]
        was_object = self._group.part == b"object"
        if self._above:
            self._group = self._above.pop()
        if was_object and self._group.part != b"object":
            self._changes.notes.append(f"{DRAWING_MARK}{len(self._objects) - 1}{NOTE_BODY}")

    def _read_control(self, word: bytes, number: int | None, whole: bytes) -> None:
        self._flush()
        group = self._group
        if self._is_starred:
            self._is_starred = False
            self._group = group = replace(group, is_aside=word != b"footnote")
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
            self._group = replace(group, footer_from=len(self._out) - 1, is_aside=True)
            return
        if self._read_look(word, number) or self._read_place(word, number, whole):
            return
        if word == b"footnote" and self._out[-1:] == [b"\\*"]:
            # Some programs mark footnotes as what may be passed over, and pandoc takes them at their word.
            self._out.pop()
        elif word in _NOT_TEXT:
            self._group = replace(self._group, is_text=False)
        self._out.append(whole)

    def _read_look(self, word: bytes, number: int | None) -> bool:
        """Read what says in which letters text is, and whether it counts. Returns whether that is all."""
        group = self._group
        is_on = number != 0
        if word == b"fonttbl":
            self._group = replace(group, in_font_table=True, is_aside=True)
        elif word == b"f" and number is not None:
            self._defined = number
            if not group.in_font_table:
                self._group = replace(group, font=number)
        elif word == b"plain":
            self._group = replace(
                group, font=self._default_font, is_deleted=False, is_added=False, is_hidden=False
            )
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
        elif word == b"deleted":
            self._group = replace(group, is_deleted=is_on)
        elif word == b"revised":
            self._group = replace(group, is_added=is_on)
        elif word == b"v":
            self._group = replace(group, is_hidden=is_on)
            return True
        elif word == b"revauthdel":
            self._group = replace(group, author=number or 0)
        elif word == b"revdttmdel":
            self._group = replace(group, date=number or 0)
        return False

    def _read_place(self, word: bytes, number: int | None, whole: bytes) -> bool:
        """Read what says where text belongs. Returns whether that is all there is to it."""
        group = self._group
        if word in _READ_APART:
            self._group = replace(group, part=word, is_aside=True)
            if word in _LABELS:
                self._label = ""
            elif word == b"object":
                self._objects.append(([], bytearray()))
                self._group = replace(group, part=word)
        elif word in _ASIDE:
            self._group = replace(group, is_aside=True)
        elif word == b"pard":
            self._group = replace(group, in_table=False)
        elif word == b"intbl":
            self._group = replace(group, in_table=True)
        elif word == b"ilvl":
            self._level = number or 0
        elif word == b"ls" and not group.is_aside:
            if self._is_numbered:
                return True
            self._list_at = len(self._out)
        elif word in _ENDS and not group.is_aside:
            return self._end_paragraph(word, whole)
        return False

    @property
    def _is_numbered(self) -> bool:
        return any(map(str.isalnum, self._label))

    def _end_paragraph(self, word: bytes, whole: bytes) -> bool:
        if self._group.is_deleted and word == b"par":
            self._changes.strike(" ", self._group.author, self._group.date)
            return True
        self._changes.end_paragraph()
        self._label, self._level, self._list_at = "", 0, None
        self._out.append(whole)
        if word == b"par" and not self._group.in_table:
            self._out += self._tell_notes()
        return True

    def _tell_notes(self) -> list[bytes]:
        """Tell what is noted, as paragraphs of its own."""
        self._changes.end_paragraph()
        notes, self._changes.notes = self._changes.notes, []
        told: list[bytes] = []
        for note in notes:
            told.append(b"{\\pard\\plain " + b"".join(_encode(character) for character in note) + b"\\par }")
        return told

    def _read_symbol(self, symbol: bytes, whole: bytes) -> None:
        if symbol in b"\\{}":
            self._read_text(symbol)
            return
        self._flush()
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._is_starred = symbol == b"*"
            self._out.append(whole)

    def _read_data(self, data: bytes) -> None:
        if self._group.part == b"objdata" and self._objects:
            self._objects[-1][1].extend(data)
        else:
            self._out.append(data)

    def _read_text(self, text: bytes) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        self._run += text[skipped:]

    def _flush(self) -> None:
        if not self._run:
            return
        encoding = self._codecs.get(self._group.font, self._document_codec)
        text = self._run.decode(encoding, "replace")
        self._run.clear()
        self._say(text)

    def _read_character(self, code: int) -> None:
        # RTF writes signed numbers of 16 bits.
        if not 0xD800 <= code & 0xFFFF <= 0xDFFF:
            self._say(chr(code & 0xFFFF))

    def _say(self, text: str) -> None:
        """Put characters where they belong."""
        group = self._group
        if group.part == b"revtbl":
            self._changes.authors += [name.strip() for name in text.split(";") if name.strip()]
        elif group.part in _LABELS:
            self._label += text
        elif group.part == b"objclass" and self._objects:
            self._objects[-1][0].append(text)
        elif group.is_hidden and not group.is_aside:
            self.has_hidden |= bool(text.strip())
        elif group.is_deleted:
            self._changes.strike(text, group.author, group.date)
        else:
            if not group.is_aside:
                self._begin_paragraph()
                self._changes.say(text, is_added=group.is_added)
            self._out += map(_encode, _MARKS.sub(" ", text))

    def _begin_paragraph(self) -> None:
        """Begin a paragraph, if this is the first of its words, with what was noted in a table before it and
        its number.
        """
        if not self._changes.has_said and not self._group.in_table:
            self._out += self._tell_notes()
        if self._is_numbered:
            if self._list_at is not None:
                self._out[self._list_at] = b""
            label = " ".join(self._label.split())
            self._out += map(_encode, f"{LEVEL_MARKS[min(self._level, len(LEVEL_MARKS) - 1)]}{label} ")
            self._label = ""


def _encode(character: str) -> bytes:
    if character in "\\{}":
        return b"\\" + character.encode()
    if character.isascii():
        return character.encode()
    code = ord(character)
    # pandoc makes nothing of the two halves of those beyond 16 bits.
    if code > 0xFFFF or 0xD800 <= code <= 0xDFFF:
        return b""
    return _CHARACTER % (code if code < 0x8000 else code - 0x10000)
