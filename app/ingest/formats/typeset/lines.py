"""Pages painted from single lines of text, each where it stands."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import html
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.ingest.formats.typeset.letters import Letters
from app.ingest.formats.typeset.shaping import Lettering
from app.ingest.pdf.mupdf import pymupdf

_GREY = 0.45
_SLACK = 400.0
"""Points that a shaped line has beyond its place: it was measured unshaped, and is not to be wrapped."""

_CSS = """
body, p { margin: 0 }
p { font-family: sans-serif; line-height: 2; white-space: pre; page-break-before: always }
p.first { page-break-before: avoid }
"""
_BASELINE = 1.3
"""Where MuPDF has the baseline of a line as high as two of its letters, in letters from the top."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text from `x`, its baseline at `y` points from the top.

    `right` is the other edge of its place: text of scripts written from the right ends there.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    grey: bool = False
    right: float = 0.0


@dataclass(slots=True)
class Page:
    """A page to paint: operators of PDF content, and the lines above them. Sizes in points."""

    width: float
    height: float
    background: str = ""
    lines: list[Line] = field(default_factory=list)


def paint_pages(pages: Sequence[Page], letters: Letters) -> pymupdf.Document:
    """Paint `pages` as a PDF; there must be at least one."""
    shaped = {
        index: lines
        for index, page in enumerate(pages)
        if (lines := [line for line in page.lines if letters.is_shaped(line.text)])
    }
    lettering = Lettering()
    pdf = _paint_shaped([(pages[index], lines) for index, lines in shaped.items()], lettering)
    drawn = {index: _make_drawings(pdf[number]) for number, index in enumerate(shaped)}
    contents = [_make_content(page, letters, drawn.get(index, [])) for index, page in enumerate(pages)]
    for index, page in enumerate(pages):
        if index not in drawn:
            pdf.new_page(index, width=page.width, height=page.height)
    fonts = letters.embed(pdf, pdf[0])
    resources = pdf.get_new_xref()
    entries = " ".join(f"/{name} {xref} 0 R" for name, xref in fonts.items())
    pdf.update_object(resources, f"<</Font<<{entries}>>>>")
    for index, content in enumerate(contents):
        page_xref = pdf.page_xref(index)
        if index in drawn:
            own = int(pdf.xref_get_key(page_xref, "Resources")[1].split()[0])
            for name, xref in fonts.items():
                pdf.xref_set_key(own, f"Font/{name}", f"{xref} 0 R")
        else:
            pdf.xref_set_key(page_xref, "Resources", f"{resources} 0 R")
        stream = pdf.get_new_xref()
        pdf.update_object(stream, "<<>>")
        pdf.update_stream(stream, content.encode())
        pdf.xref_set_key(page_xref, "Contents", f"{stream} 0 R")
    lettering.put_into(pdf)
    pdf.subset_fonts()
    return pdf


def _make_content(page: Page, letters: Letters, drawings: list[str]) -> str:
    parts = [page.background]
    shaped = iter(drawings)
    for line in page.lines:
        if letters.is_shaped(line.text):
            # In the place it has among the others, because that is the order in which it is read; after a
            # blank, because MuPDF sees no gap where the direction changes.
            blank = letters.list_operators(" ", line.x - line.size / 2, page.height - line.y, line.size)
            parts.append(f"BT {blank} ET q 1 0 0 -1 0 {page.height:g} cm {next(shaped)} Q")
        else:
            text = letters.list_operators(line.text, line.x, page.height - line.y, line.size, bold=line.bold)
            parts.append(f"BT {_GREY if line.grey else 0} g {text} ET")
    return "\n".join(parts)


def _paint_shaped(pages: list[tuple[Page, list[Line]]], lettering: Lettering) -> pymupdf.Document:
    """Paint a PDF with these lines only, which MuPDF's HTML layout has shaped."""
    if not pages:
        return pymupdf.open()
    # One story for all, so that every font is in the PDF once.
    paragraphs = [_make_paragraph(line) for _, lines in pages for line in lines]
    paragraphs[0] = paragraphs[0].replace("<p ", '<p class="first" ', 1)
    story = pymupdf.Story("".join(paragraphs), user_css=_CSS)
    buffer = io.BytesIO()
    writer = pymupdf.DocumentWriter(buffer)
    for page, lines in pages:
        device = writer.begin_page(pymupdf.Rect(0, 0, page.width, page.height))
        for line in lines:
            story.place(_place(line))
            lettering.draw(story, device)
        writer.end_page()
    writer.close()
    return pymupdf.open("pdf", buffer.getvalue())


def _make_paragraph(line: Line) -> str:
    style = f"font-size: {line.size:g}pt"
    if line.bold:
        style += "; font-weight: bold"
    if _ends_right(line):
        style += "; text-align: right"
    return f'<p style="{style}">{html.escape(line.text)}</p>'


def _place(line: Line) -> pymupdf.Rect:
    top = line.y - _BASELINE * line.size
    # A little higher than the line: MuPDF does not see the end of a place that a line fills exactly.
    bottom = top + 2.5 * line.size
    if _ends_right(line):
        return pymupdf.Rect(line.right - _SLACK, top, line.right, bottom)
    return pymupdf.Rect(line.x, top, max(line.right, line.x) + _SLACK, bottom)


def _ends_right(line: Line) -> bool:
    return line.right > 0 and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line.text)


def _make_drawings(page: pymupdf.Page) -> list[str]:
    """Make what paints each line, in order: the outermost pairs of q and Q."""
    found: list[str] = []
    depth = start = 0
    rows = page.read_contents().decode("latin-1").split("\n")
    for index, row in enumerate(rows):
        if row == "q":
            if depth == 0:
                start = index
            depth += 1
        elif row == "Q":
            depth -= 1
            if depth == 0:
                found.append("\n".join(rows[start : index + 1]))
    return found
