"""Word's own format until 2007 (.doc, MS-DOC): its paragraphs, headings and tables."""

from __future__ import annotations

import html
import re
import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from app.core.errors import Damaged, Unsupported
from app.ingest.formats.word.changes import list_notes
from app.ingest.formats.word.word97_characters import Piece, read_authors, read_runs

_BROKEN = "This Word document is damaged and could not be opened."
_TOO_OLD = "This Word document is of before 1997: open it in Word, save it as .docx and add that."
_OTHER = "This is no document of Word, though its name says so: save it as .docx and add that."
_WORD_97 = 0x00C1

_CELL_END, _PARAGRAPH_END, _PAGE_BREAK = "\x07", "\r", "\x0c"
_ENDS = re.compile("[\x07\r\x0c]")
# A field is 13, its instruction, 14, its result, 15: what a reader sees is the result.
_INNERMOST_FIELD = re.compile("\x13[^\x13\x15]*?(?:\x14([^\x13\x15]*))?\x15")
_LINE_BREAK = "\x0b"
_SPECIAL = {0x1E: "\u2011", 0x1F: "\u00ad", 0x0B: "\n", 0x09: "\t", 0xA0: "\xa0"}
_UNSEEN = {code: _SPECIAL.get(code) for code in range(0x20)} | {0x1E: "\u2011", 0x1F: None}
_UNSEEN |= dict.fromkeys(range(0xE000, 0xE013), " ")  # which stand for marks here

# Where in the file's head lengths of its parts and places of tables stand (MS-DOC 2.5.4 to 2.5.6).
_LENGTHS = 0x4C
_PARTS = ("", "Footnotes", "", "", "Comments", "Endnotes", "Text boxes", "")
"""Headings over the parts of the text, in the order they stand in."""

_HEADERS = 2
_MACROS = 3
_PARAGRAPH_TABLE = 0x0102
_PIECE_TABLE = 0x01A2

_IN_TABLE, _ROW_END, _OUTLINE_LEVEL, _INNER_ROW_END = 0x2416, 0x2417, 0x2640, 0x244C
_OPERAND_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_HEADINGS = range(1, 7)


class _Look(NamedTuple):
    """What is known of a paragraph."""

    heading: int = 0
    in_table: bool = False
    ends_row: bool = False


class OldDocument(NamedTuple):
    """A document as HTML, and whether words that it does not show were left out."""

    html: str
    has_hidden: bool


def read_document(stream: BinaryIO) -> OldDocument:
    """Read a .doc, with notes of what was struck out marked as those of a .docx are. Raises Damaged, and
    Unsupported for files of Word 95 or of another program.
    """
    import olefile

    if not olefile.isOleFile(stream):
        raise Unsupported(_OTHER)
    try:
        with olefile.OleFileIO(stream) as container:
            if not container.exists("WordDocument"):
                raise Damaged(_BROKEN)
            main = container.openstream("WordDocument").read()
            if struct.unpack_from("<H", main, 2)[0] < _WORD_97:
                raise Unsupported(_TOO_OLD)
            which = "1Table" if main[0x0B] & 2 else "0Table"
            tables = container.openstream(which).read()
        reader = _Reader(main, tables)
        return OldDocument(reader.html(), reader.has_hidden)
    except (Damaged, Unsupported, MemoryError):
        raise
    except Exception as error:  # olefile lets through what its parts raise; numbers lead out of the file
        raise Damaged(_BROKEN) from error


class _Reader:
    def __init__(self, main: bytes, tables: bytes) -> None:
        self._main = main
        self._pieces = list(self._read_pieces(tables))
        self._starts, self._looks = self._read_looks(tables)
        self._text = "".join(self._decode(piece) for piece in self._pieces)
        try:
            self._runs, self._authors = read_runs(main, tables, self._pieces), read_authors(main, tables)
        except (struct.error, IndexError):  # the words are there without what is said of them
            self._runs, self._authors = [], []
        self._run_ends = [run.end for run in self._runs]
        self.has_hidden = False

    def html(self) -> str:
        lengths = struct.unpack_from("<8i", self._main, _LENGTHS)
        parts: list[str] = []
        first = 0
        for index, (length, heading) in enumerate(zip(lengths, _PARTS, strict=True)):
            length = max(length, 0)
            if index not in (_HEADERS, _MACROS) and length:
                body = self._part(first, first + length)
                if body:
                    parts += [f"<h2>{heading}</h2>" if heading else "", body]
            first += length
        return "".join(parts)

    def _part(self, first: int, last: int) -> str:
        """Characters `first` … `last - 1` as paragraphs and tables."""
        text = self._text[first:last]
        writer = _Writer()
        start = 0
        for match in _ENDS.finditer(text):
            look = self._look(first + match.start())
            words, notes = self._read_changed(first + start, first + match.start())
            writer.add(words, match.group(), look, notes)
            start = match.end()
        words, notes = self._read_changed(first + start, last)
        writer.add(words, _PARAGRAPH_END, _Look(), notes)
        return writer.finished()

    def _read_changed(self, first: int, last: int) -> tuple[str, list[str]]:
        """Read characters as they are now, and notes of those that were struck out."""
        at = bisect_right(self._run_ends, first)
        kept: list[str] = []
        before: list[str] = []
        struck: dict[tuple[int, int], list[str]] = {}
        place = first
        while at < len(self._runs) and self._runs[at].start < last:
            run = self._runs[at]
            at += 1
            start, end = max(run.start, place), min(run.end, last)
            kept.append(self._text[place:start])
            before.append(self._text[place:start])
            said = self._text[start:end]
            if run.look.is_deleted:
                pieces = struck.setdefault((run.look.author, run.look.date >> 11), [])
                pieces.append(_clean(said))
                before.append(said)
            elif run.look.is_hidden:
                self.has_hidden |= bool(said.strip())
            else:
                kept.append(said)
            place = max(place, end)
        kept.append(self._text[place:last])
        before.append(self._text[place:last])
        notes = list(list_notes(_clean("".join(before)), struck, self._authors)) if struck else []
        return "".join(kept), notes

    def _look(self, character: int) -> _Look:
        at = bisect_right(self._pieces, character, key=lambda piece: piece.first) - 1
        if at < 0:
            return _Look()
        found = bisect_right(self._starts, _place(self._pieces[at], character)) - 1
        return self._looks[found] if found >= 0 else _Look()

    def _decode(self, piece: Piece) -> str:
        count = piece.last - piece.first
        if piece.width == 2:
            data = self._main[piece.offset : piece.offset + 2 * count]
            # Places are counted in units of two bytes, and so characters beyond them must be too.
            return "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2]))).ljust(
                count
            )
        data = self._main[piece.offset : piece.offset + count]
        return data.decode("cp1252", "replace").ljust(count)

    def _read_pieces(self, tables: bytes) -> Iterator[Piece]:
        """Read the piece table (MS-DOC 2.8.35)."""
        at, size = struct.unpack_from("<II", self._main, _PIECE_TABLE)
        table = tables[at : at + size]
        position = 0
        while table[position] == 1:
            position += 3 + struct.unpack_from("<H", table, position + 1)[0]
        (length,) = struct.unpack_from("<I", table, position + 1)
        position += 5
        count = (length - 4) // 12
        bounds = struct.unpack_from(f"<{count + 1}I", table, position)
        for index in range(count):
            (where,) = struct.unpack_from("<I", table, position + 4 * (count + 1) + 8 * index + 2)
            wide = not where & 0x4000_0000
            offset = where & 0x3FFF_FFFF
            yield Piece(bounds[index], bounds[index + 1], offset if wide else offset // 2, 2 if wide else 1)

    def _read_looks(self, tables: bytes) -> tuple[list[int], list[_Look]]:
        """Read where in the file paragraphs begin, and their looks (MS-DOC 2.8.5 and 2.9.33)."""
        at, size = struct.unpack_from("<II", self._main, _PARAGRAPH_TABLE)
        count = max((size - 4) // 8, 0)
        found: list[tuple[int, _Look]] = []
        for number in struct.unpack_from(f"<{count}I", tables, at + 4 * (count + 1)):
            page = self._main[(number & 0x3F_FFFF) * 512 :][:512]
            if len(page) < 512:
                continue
            runs = page[511]
            for index in range(min(runs, 29)):
                (start,) = struct.unpack_from("<I", page, 4 * index)
                found.append((start, _look_at(page, 2 * page[4 * (runs + 1) + 13 * index])))
        found.sort(key=lambda entry: entry[0])
        return [start for start, _ in found], [look for _, look in found]


def _place(piece: Piece, character: int) -> int:
    """The place in the file of a character."""
    return piece.offset + (character - piece.first) * piece.width


def _look_at(page: bytes, offset: int) -> _Look:
    """Reads the properties of a paragraph that stand at `offset` of their page."""
    if not offset:
        return _Look()
    if page[offset]:
        start, size = offset + 1, 2 * page[offset] - 1
    else:
        start, size = offset + 2, 2 * page[offset + 1]
    properties = page[start : start + size]
    if len(properties) < 2:
        return _Look()
    (style,) = struct.unpack_from("<H", properties)
    heading = style if style in _HEADINGS else 0
    in_table = ends_row = False
    position = 2
    while position + 3 <= len(properties):
        (code,) = struct.unpack_from("<H", properties, position)
        position += 2
        if code == _IN_TABLE:
            in_table = properties[position] != 0
        elif code in (_ROW_END, _INNER_ROW_END):
            ends_row = properties[position] != 0
        elif code == _OUTLINE_LEVEL and properties[position] + 1 in _HEADINGS:
            heading = properties[position] + 1
        elif code in (0xD606, 0xD608):
            position += 1 + struct.unpack_from("<H", properties, position)[0]
            continue
        position += _OPERAND_SIZES.get(code >> 13, 1 + properties[position])
    return _Look(heading, in_table, ends_row)


@dataclass(slots=True)
class _Writer:
    """Puts paragraphs and cells together to HTML."""

    _parts: list[str] = field(default_factory=list)
    _rows: list[list[str]] = field(default_factory=list)
    _cells: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _notes: list[str] = field(default_factory=list)

    def add(self, text: str, end: str, look: _Look, notes: Sequence[str]) -> None:
        """Add a paragraph without the character that ends it, and notes to it, which come after its table."""
        text = html.escape(_clean(text)).replace("\n", "<br>")
        if end != _CELL_END and not look.in_table:
            self._end_table()
        self._notes += notes
        if end == _CELL_END:
            if look.ends_row:
                self._end_row()
                return
            self._cell.append(text)
            self._cells.append("<br>".join(line for line in self._cell if line))
            self._cell.clear()
        elif look.in_table:
            self._cell.append(text)
        else:
            if text.strip():
                tag = f"h{look.heading}" if look.heading else "p"
                self._parts.append(f"<{tag}>{text}</{tag}>")
            self._tell_notes()

    def finished(self) -> str:
        self._end_table()
        self._tell_notes()
        return "".join(self._parts)

    def _tell_notes(self) -> None:
        self._parts += (f"<p>{html.escape(note)}</p>" for note in self._notes)
        self._notes.clear()

    def _end_row(self) -> None:
        if self._cells:
            self._rows.append(list(self._cells))
        self._cells.clear()

    def _end_table(self) -> None:
        if any(self._cell):
            self._cells.append("<br>".join(line for line in self._cell if line))
        self._cell.clear()
        self._end_row()
        if self._rows:
            rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in self._rows)
            self._parts.append(f"<table>{rows}</table>")
            self._rows.clear()
        self._tell_notes()


def _clean(text: str) -> str:
    """Clean a text of what it does not show, with fields as their results."""
    while "\x13" in text:
        shorter = _INNERMOST_FIELD.sub(lambda match: match[1] or "", text)
        if shorter == text:
            break
        text = shorter
    # Halves of characters beyond the first 65,536 come together again.
    text = text.translate(_UNSEEN).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.strip(" \n")
