"""Presentations: a page a slide, with what it says where it says it, and one for its notes.

What masters draw in the background, fills and effects are left out: dark letters on white can be read.
Macros, films and links to other files are not looked at.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from app.core.documents import Box
from app.core.errors import Damaged
from app.ingest.detect.archives import check_archive
from app.ingest.formats.office.charts import render_chart
from app.ingest.formats.office.numerals import write_numeral
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.picture import crop_picture
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.slides.deck import NOTES_SIZE, PICTURE_NOT_READ, Deck
from app.ingest.formats.slides.embedded import list_embedded
from app.ingest.formats.slides.notes import list_comments, list_notes
from app.ingest.formats.typeset.frames import Board, Frame

_BROKEN = "This PowerPoint presentation is damaged and could not be opened."
_EMU = 12700
"""English metric units to the point."""

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_DSP = "{http://schemas.microsoft.com/office/drawing/2008/diagram}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_USUAL_SIZE = 18.0
_ANCHORS = {"t": 0.0, "ctr": 0.5, "b": 1.0}
_ALIGNED = {"ctr": "center", "r": "right", "just": "left", "l": "left"}
_EMS = re.compile(r'<p style="font-size: ([\d.]+)em')
_NUMERALS = {
    "alphaLc": "lowerLetter",
    "alphaUc": "upperLetter",
    "romanLc": "lowerRoman",
    "romanUc": "upperRoman",
}
_PLAIN_BULLETS = "-–—*o»>•"
_DEEPEST_GROUP = 20


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a presentation as pages as large as its slides. Hidden slides are among them.

    Raises NotReadable, Damaged, NeedsPassword, Unsupported, and NoText for one without slides.
    """
    if format == "odp":
        return _open_document(path)
    file, password = decrypt(path, passwords)
    check_archive(file)
    presentation = _open_presentation(file)
    width = (presentation.slide_width or 9144000) / _EMU
    height = (presentation.slide_height or 6858000) / _EMU
    deck = Deck(width, height)
    for slide in _list_slides(presentation):
        _add(slide, deck)
    return deck.make_rendition("pptx", _read_title(presentation), password, passwords)


def _open_document(path: Path) -> Rendition:
    from app.ingest.formats.slides.opendocument import OpenPresentation

    check_archive(path)
    presentation = OpenPresentation(path)
    deck = Deck(presentation.width, presentation.height)
    for slide in presentation.list_slides():
        board = slide.board
        title = slide.title or _find_first_text(board)
        deck.add(board, title, slide.notes, slide.comments, is_hidden=slide.is_hidden)
    return deck.make_rendition("odp", presentation.title, None)


def _open_presentation(file: BinaryIO | Path) -> Any:
    from pptx.package import Package

    try:
        # Not pptx.Presentation, which refuses slide shows and templates.
        package = Package.open(str(file) if isinstance(file, Path) else file)
        return package.main_document_part.presentation
    except MemoryError:
        raise
    except Exception as error:  # python-pptx lets through whatever a broken file makes its parts raise
        raise Damaged(_BROKEN) from error


def _read_title(presentation: Any) -> str:
    try:
        return str(presentation.part.package.core_properties.title or "")
    except Exception:  # as above; a file may do without
        return ""


def _list_slides(presentation: Any) -> Iterator[Any]:
    try:
        count = len(presentation.slides)
    except Exception as error:  # as above
        raise Damaged(_BROKEN) from error
    found = False
    for index in range(count):
        try:
            slide = presentation.slides[index]
        except Exception:  # as above; the other slides are there
            continue
        found = True
        yield slide
    if count and not found:
        raise Damaged(_BROKEN)


def _add(slide: Any, deck: Deck) -> None:
    board = Board(deck.width, deck.height)
    whole = _Space(1.0, 1.0, 0.0, 0.0)
    title = ""
    try:
        tree = slide.shapes._spTree
        _choose_alternatives(tree)
        heading = slide.shapes.title
        if heading is not None:
            title = heading.text_frame.text
        # The heading is read first, wherever it lies in the pile of shapes.
        shapes = sorted(slide.shapes, key=lambda shape: heading is None or shape.shape_id != heading.shape_id)
    except MemoryError:
        raise
    except Exception:  # as above
        shapes = []
    for shape in shapes:
        _draw(shape, whole, board, slide)
    for below, attachment in list_embedded(slide):
        deck.attach(board, _cut_to_slide(board, below), attachment)
    if not title.strip() and board.frames:
        title = _find_first_text(board)
    is_hidden = slide._element.get("show") in ("0", "false")
    deck.add(board, title, list_notes(slide), list(list_comments(slide)), is_hidden=is_hidden)


class _Space(NamedTuple):
    """Where the coordinates of a group lie on the slide."""

    scale_x: float
    scale_y: float
    left: float
    top: float

    def box(self, shape: Any) -> Box:
        x, y = shape.left or 0, shape.top or 0
        width, height = shape.width or 0, shape.height or 0
        if abs((getattr(shape, "rotation", 0.0) or 0.0) % 180 - 90) < 45:
            # Turned text is painted upright, in the place that it takes turned.
            x, y, width, height = x + (width - height) / 2, y + (height - width) / 2, height, width
        x0, y0 = (self.left + self.scale_x * x) / _EMU, (self.top + self.scale_y * y) / _EMU
        return Box(x0, y0, x0 + self.scale_x * width / _EMU, y0 + self.scale_y * height / _EMU)

    def inside(self, group: Any) -> _Space:
        place = group._element.find(f"{_P}grpSpPr/{_A}xfrm")
        if place is None or place.find(f"{_A}chExt") is None:
            return self
        wide, high = int(place.find(f"{_A}chExt").get("cx")), int(place.find(f"{_A}chExt").get("cy"))
        x = group.width / wide if wide else 1.0
        y = group.height / high if high else 1.0
        child = place.find(f"{_A}chOff")
        return _Space(
            self.scale_x * x,
            self.scale_y * y,
            self.left + self.scale_x * (group.left - x * int(child.get("x"))),
            self.top + self.scale_y * (group.top - y * int(child.get("y"))),
        )


def _draw(shape: Any, space: _Space, board: Board, slide: Any, depth: int = 0) -> None:
    try:
        _draw_kind(shape, space, board, slide, depth)
    except MemoryError:
        raise
    except Exception:  # as above; the words of a shape that is not as it should be are still there
        words = " ".join(text for text in (t.text for t in shape._element.iter(f"{_A}t")) if text)
        if not words and shape._element.tag == f"{_P}pic":
            words = PICTURE_NOT_READ
        if words:
            box = Box(_EDGE, _EDGE, board.width - _EDGE, board.height - _EDGE)
            board.frames.append(Frame(box, f"<p>{html.escape(words)}</p>", NOTES_SIZE, anchor=1.0))


_EDGE = 18.0


def _draw_kind(shape: Any, space: _Space, board: Board, slide: Any, depth: int) -> None:
    from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER

    if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
        if depth < _DEEPEST_GROUP:
            inner = space.inside(shape)
            for child in shape.shapes:
                _draw(child, inner, board, slide, depth + 1)
        return
    if shape.is_placeholder and shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
        return
    box = _cut_to_slide(board, space.box(shape))
    if shape.has_text_frame:
        _draw_text(shape, box, space, board, slide)
    elif getattr(shape, "has_table", False):
        board.frames.append(_make_table(shape.table, box))
    elif getattr(shape, "has_chart", False):
        board.frames.append(Frame(box, render_chart(shape.chart._chartSpace), NOTES_SIZE))
    elif shape._element.find(f".//{_P}oleObj") is not None:
        _draw_embedded(shape, box, board, slide)
    elif shape._element.tag == f"{_P}graphicFrame":
        _draw_diagram(shape, box, space, board, slide)
    elif shape._element.tag == f"{_P}pic":
        crop = (shape.crop_left, shape.crop_top, shape.crop_right, shape.crop_bottom)
        picture = crop_picture(shape.image.blob, crop)
        if picture is not None:
            board.pictures.append((box, picture))
        else:
            board.frames.append(Frame(box, f"<p>{PICTURE_NOT_READ}</p>", NOTES_SIZE))


def _draw_embedded(shape: Any, box: Box, board: Board, slide: Any) -> None:
    """Draw the picture that there is of an embedded file; the file itself is told of elsewhere."""
    for blip in shape._element.iter(f"{_A}blip"):
        picture = crop_picture(slide.part.related_part(blip.get(f"{_R}embed")).blob)
        if picture is not None:
            board.pictures.append((box, picture))


def _cut_to_slide(board: Board, box: Box) -> Box:
    """Cut `box` to the part that is on the slide; what lies beside it is brought in."""
    x0 = min(max(box.x0, 0.0), board.width - _EDGE)
    y0 = min(max(box.y0, 0.0), board.height - _EDGE)
    x1 = max(min(box.x1, board.width), x0 + _EDGE)
    y1 = max(min(box.y1, board.height), y0 + 1)
    return Box(x0, y0, x1, y1)


def _draw_text(shape: Any, box: Box, space: _Space, board: Board, slide: Any) -> None:
    frame = shape.text_frame
    styles = _Styles(shape, slide)
    body = _make_text_html(frame._txBody, styles)
    if not body:
        return
    x, y = space.scale_x / _EMU, space.scale_y / _EMU
    inner = Box(
        box.x0 + frame.margin_left * x,
        box.y0 + frame.margin_top * y,
        box.x1 - frame.margin_right * x,
        box.y1 - frame.margin_bottom * y,
    )
    if inner.x1 - inner.x0 < _EDGE or inner.y1 <= inner.y0:
        inner = box
    anchor = _ANCHORS.get(styles.anchor(), 0.0)
    least = min((float(size) for size in _EMS.findall(body)), default=1.0)
    board.frames.append(Frame(inner, body, _USUAL_SIZE * styles.shrunk_to(), anchor, least))
    if not shape.is_placeholder and _is_outlined(shape._element):
        board.outlines.append(box)


def _is_outlined(element: Any) -> bool:
    """Whether a shape has an edge or a colour of its own, so that it is seen as a thing."""
    properties = element.find(f"{_P}spPr")
    if properties is None:
        return False
    filled = any(properties.find(f"{_A}{kind}") is not None for kind in ("solidFill", "gradFill", "pattFill"))
    line = properties.find(f"{_A}ln")
    styled = element.find(f"{_P}style") is not None and properties.find(f"{_A}noFill") is None
    return filled or styled or (line is not None and line.find(f"{_A}noFill") is None and len(line) > 0)


class _Styles:
    """How the paragraphs of a shape look where they do not say so: by the shape, its layout or its master."""

    def __init__(self, shape: Any, slide: Any) -> None:
        self._bodies = [shape._element.find(f"{_P}txBody")]
        kind = "otherStyle"
        if shape.is_placeholder:
            place = shape.placeholder_format
            layout = slide.slide_layout
            master = layout.slide_master
            kind = {"TITLE": "titleStyle", "CENTER_TITLE": "titleStyle"}.get(place.type.name, "bodyStyle")
            above = next((p for p in layout.placeholders if p.placeholder_format.idx == place.idx), None)
            if above is not None:
                self._bodies.append(above._element.find(f"{_P}txBody"))
            wanted = "title" if kind == "titleStyle" else "body"
            for other in master.placeholders:
                mark = other._element.find(f".//{_P}ph")
                if mark is not None and mark.get("type", "body") == wanted:
                    self._bodies.append(other._element.find(f"{_P}txBody"))
                    break
            if place.type.name in ("DATE", "FOOTER", "HEADER"):
                kind = "otherStyle"
        master = slide.slide_layout.slide_master._element
        self._bodies = [body for body in self._bodies if body is not None]
        self._lists = [body.find(f"{_A}lstStyle") for body in self._bodies]
        self._lists.append(master.find(f"{_P}txStyles/{_P}{kind}"))
        self._lists = [style for style in self._lists if style is not None]

    def anchor(self) -> str:
        for body in self._bodies:
            found = body.find(f"{_A}bodyPr")
            if found is not None and found.get("anchor"):
                return str(found.get("anchor"))
        return "t"

    def shrunk_to(self) -> float:
        """Tell the share of its size that PowerPoint has shrunk the text to."""
        fit = self._bodies[0].find(f"{_A}bodyPr/{_A}normAutofit") if self._bodies else None
        scale = "100000" if fit is None else fit.get("fontScale", "100000")
        return float(scale.rstrip("%")) / (100 if scale.endswith("%") else 100_000)

    def paragraphs(self, own: Any, level: int) -> list[Any]:
        """List what says how a paragraph looks, its own properties first."""
        levels = [style.find(f"{_A}lvl{level + 1}pPr") for style in self._lists]
        return [found for found in (own, *levels) if found is not None]


def _make_text_html(body: Any, styles: _Styles | None) -> str:
    """Make the paragraphs of a text body; "" where nothing is in them."""
    parts: list[str] = []
    numbers: dict[int, int] = {}
    some = False
    for paragraph in body.iterfind(f"{_A}p"):
        own = paragraph.find(f"{_A}pPr")
        level = min(int(own.get("lvl", "0")) if own is not None else 0, 8)
        looks = styles.paragraphs(own, level) if styles else [own] if own is not None else []
        size = _find_smallest(paragraph, _read_size(looks) or _USUAL_SIZE)
        text = _runs_html(paragraph, size)
        if not text.strip():
            parts.append(f'<p style="font-size: {size / _USUAL_SIZE:.3f}em">&#160;</p>')
            continue
        some = True
        bullet = _make_bullet(looks, numbers, level)
        css = [f"font-size: {size / _USUAL_SIZE:.3f}em"]
        if bullet:
            css.append(f"margin-left: {1.1 * (level + 1):.1f}em; text-indent: -0.9em")
            text = f"{html.escape(bullet)}&#160; {text}"
        elif level:
            css.append(f"margin-left: {1.1 * level:.1f}em")
        aligned = next((look.get("algn") for look in looks if look.get("algn")), "l")
        css.append(f"text-align: {_ALIGNED.get(aligned, 'left')}")
        parts.append(f'<p style="{"; ".join(css)}">{text}</p>')
    return "".join(parts) if some else ""


def _read_size(looks: list[Any]) -> float | None:
    for look in looks:
        run = look.find(f"{_A}defRPr")
        if run is not None and run.get("sz", "").isdecimal():
            return max(int(run.get("sz")) / 100, 1.0)
    return None


def _find_smallest(paragraph: Any, usual: float) -> float:
    """Find the size of the smallest letters in a paragraph, where `usual` is that of runs that do not say."""
    runs = paragraph.findall(f"{_A}r")
    looks = [run.find(f"{_A}rPr") for run in runs if (run.findtext(f"{_A}t") or "").strip()]
    sizes = [look.get("sz", "") if look is not None else "" for look in looks]
    return min((int(size) / 100 if size.isdecimal() else usual for size in sizes), default=usual) or usual


def _runs_html(paragraph: Any, size: float) -> str:
    parts: list[str] = []
    for element in paragraph:
        if element.tag == f"{_A}br":
            parts.append("<br/>")
        elif element.tag in (f"{_A}r", f"{_A}fld"):
            text = html.escape((element.findtext(f"{_A}t") or "").replace("\v", "\n")).replace("\n", "<br/>")
            look = element.find(f"{_A}rPr")
            if look is not None and text:
                if look.get("b") in ("1", "true"):
                    text = f"<b>{text}</b>"
                if look.get("i") in ("1", "true"):
                    text = f"<i>{text}</i>"
                own = int(look.get("sz")) / 100 if look.get("sz", "").isdecimal() else size
                if abs(own - size) > 0.5:
                    text = f'<span style="font-size: {max(own, 1.0) / size:.3f}em">{text}</span>'
            parts.append(text)
        elif isinstance(element.tag, str):
            parts.append(html.escape("".join(t.text or "" for t in element.iter(f"{_MATH}t"))))
    return "".join(parts)


def _make_bullet(looks: list[Any], numbers: dict[int, int], level: int) -> str:
    """Make what stands before a paragraph; counts the numbered ones in `numbers`."""
    for look in looks:
        if look.find(f"{_A}buNone") is not None:
            break
        if look.find(f"{_A}buAutoNum") is not None:
            counted = look.find(f"{_A}buAutoNum")
            numbers[level] = numbers.get(level, int(counted.get("startAt", "1")) - 1) + 1
            return _number_bullet(numbers[level], counted.get("type", ""))
        mark = look.find(f"{_A}buChar")
        if mark is not None:
            # Most are letters of symbol fonts and mean something else in any other.
            return mark.get("char") if mark.get("char") in _PLAIN_BULLETS else "•"
        if look.find(f"{_A}buBlip") is not None:
            return "•"
    for deeper in [key for key in numbers if key >= level]:
        del numbers[deeper]
    return ""


def _number_bullet(number: int, kind: str) -> str:
    """Number a number as one of the kinds of `ST_TextAutonumberScheme` has it."""
    style = next((style for start, style in _NUMERALS.items() if kind.startswith(start)), "decimal")
    shown = write_numeral(number, style)
    if kind.endswith("ParenBoth"):
        return f"({shown})"
    return shown if kind.endswith("Plain") else f"{shown})" if kind.endswith("ParenR") else f"{shown}."


def _make_table(table: Any, box: Box) -> Frame:
    rows = []
    for row in table.rows:
        bodies = (cell._tc.find(f"{_A}txBody") for cell in row.cells)
        cells = ("" if body is None else _make_text_html(body, None) for body in bodies)
        rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    return Frame(box, f"<table>{''.join(rows)}</table>")


def _draw_diagram(shape: Any, box: Box, space: _Space, board: Board, slide: Any) -> None:
    """Draw SmartArt: as PowerPoint last drew it, or at least what it says."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    references = shape._element.find(f".//{_DGM}relIds")
    if references is None:
        return
    data = etree.fromstring(slide.part.related_part(references.get(f"{_R}dm")).blob, parser)
    drawn = data.find(f".//{_DSP}dataModelExt")
    if drawn is not None and drawn.get("relId") in slide.part.rels:
        drawing = etree.fromstring(slide.part.related_part(drawn.get("relId")).blob, parser)
        for element in drawing.iter(f"{_DSP}sp"):
            body = element.find(f"{_DSP}txBody")
            place = element.find(f"{_DSP}txXfrm")
            place = element.find(f"{_DSP}spPr/{_A}xfrm") if place is None else place
            text = _make_text_html(body, None) if body is not None else ""
            if not text or place is None:
                continue
            offset, extent = place.find(f"{_A}off"), place.find(f"{_A}ext")
            x0 = box.x0 + space.scale_x * int(offset.get("x")) / _EMU
            y0 = box.y0 + space.scale_y * int(offset.get("y")) / _EMU
            x1 = x0 + space.scale_x * int(extent.get("cx")) / _EMU
            y1 = y0 + space.scale_y * int(extent.get("cy")) / _EMU
            part = _cut_to_slide(board, Box(x0, y0, x1, y1))
            board.frames.append(Frame(part, text, NOTES_SIZE, 0.5))
            board.outlines.append(part)
        return
    lines = []
    for point in data.iter(f"{_DGM}pt"):
        text = "".join(t.text or "" for t in point.iter(f"{_A}t"))
        if text.strip():
            lines.append(f"<p>• {html.escape(text)}</p>")
    if lines:
        board.frames.append(Frame(box, "".join(lines), NOTES_SIZE))


def _choose_alternatives(tree: Any) -> None:
    """Put what a program of today shows in place of each choice, which python-pptx passes over."""
    for alternatives in list(tree.iter(f"{_MC}AlternateContent")):
        chosen = _choose(alternatives)
        parent = alternatives.getparent()
        if chosen is None or parent is None:
            continue
        at = parent.index(alternatives)
        parent[at : at + 1] = list(chosen)


def _choose(alternatives: Any) -> Any:
    """Choose what a program of today shows; of an embedded file the one that has a picture of it."""
    chosen, other = alternatives.find(f"{_MC}Choice"), alternatives.find(f"{_MC}Fallback")
    is_file = chosen is not None and chosen.find(f"{_P}oleObj") is not None
    return other if is_file and other is not None and len(other) else chosen


def _find_first_text(board: Board) -> str:
    """Find the beginning of what a slide without a title says."""
    from lxml import etree

    for frame in board.frames:
        for text in etree.HTML(frame.html).itertext():
            if text.strip(" \xa0•"):
                return str(text).strip(" \xa0•")[:80]
    return ""
