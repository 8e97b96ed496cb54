"""OpenDocument presentations (.odp): a page a slide, as `slides` makes of PowerPoint's."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from app.core.documents import Box
from app.core.errors import Damaged
from app.ingest.formats.office.notes import describe_date
from app.ingest.formats.office.opendocument_objects import render_object
from app.ingest.formats.office.opendocument_text import extract_text
from app.ingest.formats.picture import crop_picture
from app.ingest.formats.slides.deck import NOTES_SIZE, PICTURE_NOT_READ
from app.ingest.formats.slides.notes import Remark
from app.ingest.formats.typeset.frames import Board, Frame

_BROKEN = "This OpenDocument presentation is damaged and could not be opened."
_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_DRAW, _TEXT, _TABLE, _STYLE, _PRESENTATION, _OFFICE = (
    _NS % name for name in ("drawing", "text", "table", "style", "presentation", "office")
)
_SVG = _NS % "svg-compatible"
_FO = _NS % "xsl-fo-compatible"
_XLINK = "{http://www.w3.org/1999/xlink}"
_DC = "{http://purl.org/dc/elements/1.1/}"

_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_LENGTH = re.compile(r"(-?[\d.]+)(cm|mm|in|pt|pc|px)")
_SIZES = {"title": 32.0, "subtitle": 22.0, "outline": 22.0, "notes": 14.0}
_OTHER_SIZE = 18.0
_MOVED = re.compile(r"translate\s*\(\s*([^\s,)]+)[\s,]+([^\s)]+)")
_LEAST = 18.0


class OpenSlide(NamedTuple):
    """A slide, its title, its notes, and what others have remarked on it."""

    board: Board
    title: str
    notes: str
    comments: list[Remark]
    is_hidden: bool


class OpenPresentation:
    """A presentation that has been read; `width` and `height` of its slides in points."""

    def __init__(self, path: Path) -> None:
        """Raises Damaged."""
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            with zipfile.ZipFile(path) as archive:
                names = set(archive.namelist())
                self._content: Any = etree.fromstring(archive.read("content.xml"), parser)
                styles: Any = (
                    etree.fromstring(archive.read("styles.xml"), parser) if "styles.xml" in names else None
                )
                meta = etree.fromstring(archive.read("meta.xml"), parser) if "meta.xml" in names else None
                self._pictures = {
                    reference: archive.read(reference)
                    for image in self._content.iter(f"{_DRAW}image")
                    if (reference := image.get(f"{_XLINK}href", "").removeprefix("./")) in names
                }
                self._objects = {
                    reference: render_object(archive, reference)
                    for each in self._content.iter(f"{_DRAW}object")
                    if (reference := each.get(f"{_XLINK}href", ""))
                }
        except MemoryError:
            raise
        except Exception as error:  # zipfile and lxml let through what broken files make their parts raise
            raise Damaged(_BROKEN) from error
        self.title = "" if meta is None else str(meta.findtext(f".//{_DC}title") or "")
        self.width, self.height = _measure_paper(styles)
        self._hidden_styles = {
            style.get(f"{_STYLE}name")
            for style in self._content.iter(f"{_STYLE}style")
            if any(each.get(f"{_PRESENTATION}visibility") == "hidden" for each in style)
        }
        self._font_sizes = {
            name: size
            for style in self._content.iter(f"{_STYLE}style")
            if (name := style.get(f"{_STYLE}name"))
            and (size := _parse_length(_attribute(style, f"{_STYLE}text-properties", f"{_FO}font-size"))) > 1
        }

    def list_slides(self) -> Iterator[OpenSlide]:
        """List each slide with what is noted about it."""
        for page in self._content.iter(f"{_DRAW}page"):
            board = Board(self.width, self.height)
            titles: list[str] = []
            notes: list[str] = []
            comments: list[Remark] = []
            for element in page:
                if element.tag == f"{_PRESENTATION}notes":
                    notes += [
                        extract_text(paragraph)
                        for frame in element.iter(f"{_DRAW}frame")
                        if frame.get(f"{_PRESENTATION}class") == "notes"
                        for paragraph in frame.iter(f"{_TEXT}p")
                    ]
                elif element.tag == f"{_OFFICE}annotation":
                    comments.append(_read_comment(element))
                else:
                    self._draw(element, board, titles)
            # The title is read first, wherever it lies in the pile of shapes.
            title = titles[0] if titles else ""
            is_hidden = page.get(f"{_DRAW}style-name") in self._hidden_styles
            yield OpenSlide(board, title, "\n".join(notes), comments, is_hidden)

    def _draw(self, element: Any, board: Board, titles: list[str]) -> None:
        if element.tag == f"{_DRAW}g":
            for child in element:
                self._draw(child, board, titles)
            return
        if not isinstance(element.tag, str) or not element.tag.startswith(_DRAW):
            return
        box = self._read_box(element)
        kind = element.get(f"{_PRESENTATION}class", "")
        if kind == "page-number":
            return
        table = element.find(f"{_TABLE}table")
        if table is not None:
            board.frames.append(Frame(box, self._make_table(table), 16.0))
            return
        body = element.find(f"{_DRAW}text-box")
        text = self._make_blocks(element if body is None else body)
        if text:
            frame = Frame(box, text, self._measure_text(element, kind), 0.5 if kind == "title" else 0.0)
            if kind == "title" and not titles:
                titles.append(extract_text(element))
                board.frames.insert(0, frame)
            else:
                board.frames.append(frame)
        inner = element.find(f"{_DRAW}object")
        if inner is not None and (said := self._objects.get(inner.get(f"{_XLINK}href", ""))):
            board.frames.append(Frame(box, said, NOTES_SIZE))
            return
        for image in element.iterfind(f"{_DRAW}image"):
            data = self._pictures.get(image.get(f"{_XLINK}href", "").removeprefix("./"))
            picture = crop_picture(data) if data else None
            if picture is not None:
                board.pictures.append((box, picture))
                return
            if data:
                board.frames.append(Frame(box, f"<p>{PICTURE_NOT_READ}</p>", NOTES_SIZE))
                return

    def _read_box(self, element: Any) -> Box:
        x, y = _parse_length(element.get(f"{_SVG}x")), _parse_length(element.get(f"{_SVG}y"))
        if found := _MOVED.search(element.get(f"{_DRAW}transform", "")):
            x, y = x + _parse_length(found[1]), y + _parse_length(found[2])
        wide = _parse_length(element.get(f"{_SVG}width")) or _parse_length(element.get(f"{_SVG}x2")) - x
        high = _parse_length(element.get(f"{_SVG}height")) or _parse_length(element.get(f"{_SVG}y2")) - y
        x0 = min(max(x, 0.0), self.width - _LEAST)
        y0 = min(max(y, 0.0), self.height - _LEAST)
        return Box(
            x0, y0, max(min(x + wide, self.width), x0 + _LEAST), max(min(y + high, self.height), y0 + 1)
        )

    def _measure_text(self, element: Any, kind: str) -> float:
        """Measure the most that a paragraph or a piece of one asks for, or what is usual in such a frame."""
        asked = [
            self._font_sizes[name]
            for part in element.iter(f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}span")
            if (name := part.get(f"{_TEXT}style-name")) in self._font_sizes
        ]
        return max(asked, default=_SIZES.get(kind, _OTHER_SIZE))

    def _make_table(self, table: Any) -> str:
        rows = []
        for row in table.iter(f"{_TABLE}table-row"):
            cells = "".join(
                f"<td>{self._make_blocks(cell)}</td>" for cell in row.iterfind(f"{_TABLE}table-cell")
            )
            rows.append(f"<tr>{cells}</tr>")
        return f"<table>{''.join(rows)}</table>"

    def _make_blocks(self, element: Any, level: int = 0) -> str:
        """Make the paragraphs and lists in an element as HTML."""
        parts = []
        for child in element:
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                text = html.escape(extract_text(child)).replace("\n", "<br/>")
                if text.strip() and level:
                    parts.append(
                        f'<p style="margin-left: {1.1 * level:.1f}em; text-indent: -0.9em">•&#160; {text}</p>'
                    )
                elif text.strip():
                    parts.append(f"<p>{text}</p>")
            elif child.tag == f"{_TEXT}list":
                parts += [self._make_blocks(item, min(level + 1, 9)) for item in child]
        return "".join(parts)


def _read_comment(annotation: Any) -> Remark:
    who = annotation.findtext(f"{_DC}creator") or ""
    when = describe_date((annotation.findtext(f"{_DC}date") or "")[:19])
    text = " ".join(extract_text(paragraph) for paragraph in annotation.iter(f"{_TEXT}p"))
    return Remark(f"Comment{f' by {who}' if who else ''}{when}:", text)


def _measure_paper(styles: Any) -> tuple[float, float]:
    """Measure the size of the slides, which is that of the first master's page."""
    if styles is not None:
        layouts = {layout.get(f"{_STYLE}name"): layout for layout in styles.iter(f"{_STYLE}page-layout")}
        for master in styles.iter(f"{_STYLE}master-page"):
            layout = layouts.get(master.get(f"{_STYLE}page-layout-name"))
            if layout is not None:
                properties = f"{_STYLE}page-layout-properties"
                width = _parse_length(_attribute(layout, properties, f"{_FO}page-width"))
                height = _parse_length(_attribute(layout, properties, f"{_FO}page-height"))
                if 100 < width < 10_000 and 100 < height < 10_000:
                    return width, height
    return 720.0, 540.0


def _attribute(element: Any, child: str, name: str) -> str | None:
    found = element.find(child)
    return None if found is None else found.get(name)


def _parse_length(value: str | None) -> float:
    """Parse a length, in points; 0 for none, or one that is not a length."""
    found = _LENGTH.fullmatch(value or "")
    return float(found[1]) * _POINTS[found[2]] if found else 0.0
