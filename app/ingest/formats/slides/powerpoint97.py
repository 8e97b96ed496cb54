"""PowerPoint's own format until 2007 (.ppt, MS-PPT): the texts of its slides in their places, and notes."""

from __future__ import annotations

import html
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from app.core.documents import Box
from app.core.errors import Damaged
from app.ingest.formats.slides.deck import Deck
from app.ingest.formats.typeset.frames import Board, Frame

_BROKEN = "This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that."

_DOCUMENT_ATOM = 0x03E9
_SLIDE_PERSIST = 0x03F3
_NOTES_ATOM = 0x03F1
_SLIDE_LIST = 0x0FF0
_USER_EDIT = 0x0FF5
_PERSIST_DIRECTORY = 0x1772
_TEXT_HEADER, _TEXT_CHARS, _TEXT_BYTES, _OUTLINE_REFERENCE = 0x0F9F, 0x0FA0, 0x0FA8, 0x0F9E
_SHAPE_GROUP, _SHAPE = 0xF003, 0xF004
_CHILD_ANCHOR, _ANCHOR, _TEXT_BOX = 0xF00F, 0xF010, 0xF00D

_UNITS = 576 / 72
"""Master units to the point."""

_TITLES = (0, 6)
_NOTES = 2
_SIZES = {0: 32.0, 6: 32.0, 1: 20.0, 5: 20.0, 7: 20.0, 8: 20.0}
_OTHER_SIZE = 16.0
_MARGIN = 6.0
_MOST_EDITS = 10_000
_DEEPEST = 100


class _Record(NamedTuple):
    kind: int
    instance: int
    body: bytes


class _Text(NamedTuple):
    """What stands in a shape; `kind` as in MS-PPT 2.13.33: 0 and 6 are titles."""

    kind: int
    text: str


@dataclass(slots=True)
class _Listed:
    """A slide as the document lists it: where it is stored, its own number, and texts that it refers to."""

    reference: int
    number: int
    texts: list[_Text] = field(default_factory=list)


def read_slides(stream: BinaryIO) -> Deck:
    """Read the slides of a .ppt. Raises Damaged."""
    import olefile

    try:
        with olefile.OleFileIO(stream) as container:
            user = container.openstream("Current User").read()
            data = container.openstream("PowerPoint Document").read()
        return _Reader(data, struct.unpack_from("<I", user, 16)[0]).deck()
    except MemoryError:
        raise
    except Exception as error:  # olefile lets through what its parts raise; numbers lead out of the file
        raise Damaged(_BROKEN) from error


class _Reader:
    def __init__(self, data: bytes, edit: int) -> None:
        self._data = data
        self._places: dict[int, int] = {}
        document = 0
        # The newest edit first: what it has stored holds, whatever is stored by that name before.
        for _ in range(_MOST_EDITS):
            body = self._read_record(edit, _USER_EDIT).body
            _, _, edit, directory, reference = struct.unpack_from("<IIIII", body)
            document = document or reference
            self._add_places(self._read_record(directory, _PERSIST_DIRECTORY).body)
            if not edit:
                break
        self._document = self._read_record(self._places[document]).body

    def deck(self) -> Deck:
        wide, high = struct.unpack_from("<ii", next(_find(self._document, _DOCUMENT_ATOM)).body)
        deck = Deck(max(wide / _UNITS, 100.0), max(high / _UNITS, 100.0))
        lists = {record.instance: record.body for record in _find(self._document, _SLIDE_LIST)}
        notes = self._read_notes(list(_read_listed(lists.get(2, b""))))
        for slide in _read_listed(lists.get(0, b"")):
            self._add(slide, notes.get(slide.number, ""), deck)
        return deck

    def _add(self, slide: _Listed, notes: str, deck: Deck) -> None:
        board = Board(deck.width, deck.height)
        whole = Box(_MARGIN, _MARGIN, deck.width - _MARGIN, deck.height - _MARGIN)
        found: list[tuple[Box, _Text]] = []
        if slide.reference in self._places:
            body = self._read_record(self._places[slide.reference]).body
            found = [(box or whole, text) for box, text in _read_shapes(body, slide.texts)]
        shown = {text for _, text in found}
        found += [(whole, text) for text in slide.texts if text not in shown and text.text.strip()]
        found.sort(key=lambda entry: entry[1].kind not in _TITLES)
        for box, text in found:
            lines = "".join(f"<p>{line or '&#160;'}</p>" for line in _split_lines(text.text))
            inner = Box(box.x0 + _MARGIN, box.y0, max(box.x1 - _MARGIN, box.x0 + 2 * _MARGIN), box.y1)
            anchor = 0.5 if text.kind in _TITLES else 0.0
            board.frames.append(Frame(inner, lines, _SIZES.get(text.kind, _OTHER_SIZE), anchor))
        titles = [text.text for _, text in found if text.kind in _TITLES] or [t.text for _, t in found]
        deck.add(board, titles[0] if titles else "", notes)

    def _read_notes(self, listed: list[_Listed]) -> dict[int, str]:
        """Read the notes to each slide, by its number."""
        notes: dict[int, str] = {}
        for page in listed:
            if page.reference not in self._places:
                continue
            body = self._read_record(self._places[page.reference]).body
            atom = next(_find(body, _NOTES_ATOM), None)
            texts = [text.text for _, text in _read_shapes(body, page.texts) if text.kind == _NOTES]
            if atom is not None and texts:
                (number,) = struct.unpack_from("<I", atom.body)
                notes[number] = "\n".join(texts).replace("\r", "\n").replace("\v", "\n")
        return notes

    def _read_record(self, offset: int, kind: int | None = None) -> _Record:
        record = next(_read_records(self._data[offset : offset + 8 + _count_characters(self._data, offset)]))
        if kind is not None and record.kind != kind:
            raise ValueError("There is something else in its place.")
        return record

    def _add_places(self, directory: bytes) -> None:
        position = 0
        while position + 4 <= len(directory):
            (head,) = struct.unpack_from("<I", directory, position)
            first, count = head & 0xFFFFF, head >> 20
            offsets = struct.unpack_from(f"<{count}I", directory, position + 4)
            for number, offset in enumerate(offsets, first):
                self._places.setdefault(number, offset)
            position += 4 + 4 * count


def _count_characters(data: bytes, offset: int) -> int:
    return int(struct.unpack_from("<I", data, offset + 4)[0])


def _read_records(data: bytes) -> Iterator[_Record]:
    position = 0
    while position + 8 <= len(data):
        version, kind, length = struct.unpack_from("<HHI", data, position)
        position += 8
        yield _Record(kind, version >> 4, data[position : position + length])
        position += length


def _find(data: bytes, kind: int) -> Iterator[_Record]:
    return (record for record in _read_records(data) if record.kind == kind)


def _read_listed(data: bytes) -> Iterator[_Listed]:
    slide: _Listed | None = None
    texts: list[_Record] = []
    for record in _read_records(data):
        if record.kind == _SLIDE_PERSIST:
            if slide is not None:
                slide.texts += _read_texts(texts)
                yield slide
            reference, _, _, number = struct.unpack_from("<IIII", record.body)
            slide, texts = _Listed(reference, number), []
        else:
            texts.append(record)
    if slide is not None:
        slide.texts += _read_texts(texts)
        yield slide


def _read_texts(records: list[_Record]) -> Iterator[_Text]:
    """Read the texts among atoms; each has a header before it, also where it is empty."""
    kind, text = -1, ""
    for record in records:
        if record.kind == _TEXT_HEADER:
            if kind >= 0:
                yield _Text(kind, text)
            (kind,), text = struct.unpack_from("<I", record.body), ""
        elif record.kind == _TEXT_CHARS:
            text = record.body.decode("utf-16-le", "replace")
        elif record.kind == _TEXT_BYTES:
            text = record.body.decode("latin-1")
    if kind >= 0:
        yield _Text(kind, text)


def _read_shapes(data: bytes, listed: list[_Text], depth: int = 0) -> Iterator[tuple[Box | None, _Text]]:
    """Read the texts of all shapes in a slide, with the place of each on it where that is known."""
    for record in _read_records(data):
        if record.kind == _SHAPE:
            yield from _read_shape(record.body, listed)
        elif depth < _DEEPEST and record.kind in (0x040C, 0xF002, _SHAPE_GROUP):
            yield from _read_shapes(record.body, listed, depth + 1)


def _read_shape(data: bytes, listed: list[_Text]) -> Iterator[tuple[Box | None, _Text]]:
    box: Box | None = None
    for record in _read_records(data):
        if record.kind == _ANCHOR and len(record.body) in (8, 16):
            form = "<hhhh" if len(record.body) == 8 else "<iiii"
            top, left, right, bottom = struct.unpack(form, record.body)
            box = Box(left / _UNITS, top / _UNITS, right / _UNITS, bottom / _UNITS)
        elif record.kind == _CHILD_ANCHOR and len(record.body) == 16:
            box = Box(*(value / _UNITS for value in struct.unpack("<iiii", record.body)))
    if box is not None and not (box.x0 < box.x1 and box.y0 < box.y1 and box.x0 >= 0 and box.y0 >= 0):
        box = None
    for textbox in _find(data, _TEXT_BOX):
        atoms = list(_read_records(textbox.body))
        for record in atoms:
            if record.kind == _OUTLINE_REFERENCE:
                (index,) = struct.unpack_from("<I", record.body)
                if index < len(listed) and listed[index].text.strip():
                    yield box, listed[index]
        for text in _read_texts(atoms):
            # A star stands for a slide's number or a date.
            if text.text.strip() not in ("", "*"):
                yield box, text


def _split_lines(text: str) -> list[str]:
    lines = text.replace("\r\n", "\r").split("\r")
    readable = ("".join(c for c in line if c.isprintable() or c in "\t\v") for line in lines)
    return [html.escape(line).replace("\v", "<br/>").replace("\t", " ") for line in readable]
