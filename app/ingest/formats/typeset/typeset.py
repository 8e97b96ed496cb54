"""HTML to PDF with MuPDF, which lays it out as it does e-books."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from app.ingest.formats.typeset.sanitize import Markup, sanitize_html
from app.ingest.formats.typeset.shaping import Lettering, has_shaped_letters
from app.ingest.pdf.mupdf import pymupdf

mupdf = pymupdf.mupdf

MOST_PAGES = 5_000
"""Of a longer document the rest is left out, and its last page says so."""

WIDTH, HEIGHT = pymupdf.paper_size("a4")
_MARGIN = 60.0
FONT_SIZE = 10.5
_SMALLEST = 0.72
"""How much smaller the type of a wide table may be."""
_WIDEST = 14_400.0
"""The widest page that a PDF may have, in points."""
PIECE = 500_000
"""Characters that are laid out at once: the time grows with their square, and memory with them."""
_ELEMENT = 60
"""Characters that an element counts for."""

CSS = """
@page { margin: 60pt }
body { font-family: serif; line-height: 1.4; margin: 0 }
p, ul, ol, dl, table { margin: 0.6em 0 }
li > p, td > p, th > p, li > ul, li > ol { margin: 0 }
h1, h2, h3, h4, h5, h6 { font-family: sans-serif; line-height: 1.25; margin: 1.3em 0 0.4em; text-align: left }
h1 { font-size: 1.7em } h2 { font-size: 1.35em } h3 { font-size: 1.15em } h4, h5, h6 { font-size: 1em }
table { border-collapse: collapse; font-family: sans-serif; font-size: 0.88em; line-height: 1.3 }
td, th { border: 0.5pt solid #b8b8b8; padding: 2.5pt 5pt; vertical-align: top; text-align: left }
td, th { text-indent: -0.1pt /* as wide as its longest cell, a column may be a hair too narrow for it */ }
table table { font-size: 1em; margin: 0 }
ul, ul ul { list-style-type: disc }
th { background-color: #f1f1f1; font-weight: bold }
pre, code, tt, kbd, samp { font-family: monospace; font-size: 0.9em }
pre { white-space: pre-wrap; line-height: 1.3 }
blockquote { margin: 0.6em 1.5em }
dt { font-weight: bold } dd { margin-left: 1.5em }
hr { border-top: 0.5pt solid #b8b8b8; margin: 1em 0 }
small, .muted, .caption, figcaption { font-family: sans-serif; font-size: 0.85em; color: #555 }
.caption, figcaption { text-align: left; margin-bottom: 0.2em }
.note td { color: #555 }
.plain { list-style-type: none }
.level1 { margin-left: 1.5em } .level2 { margin-left: 3em } .level3 { margin-left: 4.5em }
.level4, .level5, .level6, .level7, .level8 { margin-left: 6em }
"""
"""The house style: A4, a serif for reading, a sans-serif for headings and tables, thin rules."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CUT_OFF = "<p class=muted>This document is longer than Carrel can read: the rest is left out here.</p>"


def typeset(html: str, *, title: str = "", css: str = CSS, linked: bool = False) -> pymupdf.Document:
    """Typeset what is to be read in `html`, whatever is in it, as a PDF in memory; its headings are its
    outline.

    Where it is `linked`, links from one place of it to another stay. Nothing
    outside of `html` is read. A table that is too wide gets smaller type, or pages as wide as it
    needs. Raises Damaged for HTML that is nested beyond reading.
    """
    return typeset_markup(sanitize_html(html, linked=linked), title=title, css=css)


def typeset_markup(markup: Markup, *, title: str = "", css: str = CSS) -> pymupdf.Document:
    """Typeset HTML that is clean already, as `typeset` does; it is used up."""
    print_run = _PrintRun(css, is_shaped=has_shaped_letters(markup.body.text_content()))
    for elements in _split_pieces(markup.body, frozenset()):
        for laid_out, levels in _lay_out(elements, css):
            with laid_out:
                if not print_run.add(laid_out, levels):
                    return print_run.finished(title or markup.title)
    return print_run.finished(title or markup.title)


def convert_document(document: pymupdf.Document, title: str = "") -> pymupdf.Document:
    """Convert a document of another kind, which MuPDF lays out by itself, to a PDF in memory.

    Raises what MuPDF raises.
    """
    print_run = _PrintRun(CSS, is_shaped=True)
    print_run.add(document)
    return print_run.finished(title)


class _PrintRun:
    """Pages put together to one PDF. `is_shaped`: there may be letters whose glyphs depend on others."""

    def __init__(self, css: str, *, is_shaped: bool) -> None:
        self._css = css
        self._pdf = pymupdf.open()
        self._outline: list[tuple[int, str, int]] = []
        self._lettering = Lettering() if is_shaped else None

    def add(self, laid_out: pymupdf.Document, levels: Sequence[int] = ()) -> bool:
        """Take the pages of a document laid out; False where there was no room for all of them.

        `levels` are those of its headings; MuPDF counts them from the uppermost of the piece.
        """
        before = self._pdf.page_count
        count = min(laid_out.page_count, MOST_PAGES - before)
        outline = laid_out.get_toc()
        if len(levels) != len(outline):
            levels = [level for level, _, _ in outline]
        for level, (_, heading, page) in zip(levels, outline, strict=True):
            if 1 <= page <= count:
                self._outline.append((level, " ".join(heading.split()), before + page))
        if self._lettering is not None:
            for number in range(count):
                shown = laid_out[number].this
                mupdf.fz_run_page(shown, self._lettering, mupdf.FzMatrix(), mupdf.FzCookie())
        if count:
            self._insert(laid_out, count)
        if count == laid_out.page_count:
            return True
        with _open(_CUT_OFF, self._css, WIDTH, HEIGHT, FONT_SIZE) as note:
            self._insert(note, 1)
        return False

    def _insert(self, laid_out: pymupdf.Document, count: int) -> None:
        with pymupdf.open("pdf", laid_out.convert_to_pdf(0, count - 1)) as pages:
            self._pdf.insert_pdf(pages)

    def finished(self, title: str) -> pymupdf.Document:
        """Finish the whole, small: of its fonts only the letters that are used."""
        pdf = self._pdf
        if pdf.page_count == 0:
            pdf.new_page(width=WIDTH, height=HEIGHT)
        pdf.set_toc(list(_mend_outline(self._outline)))
        pdf.set_metadata({"title": title})
        if self._lettering is not None:
            self._lettering.put_into(pdf)
        pdf.subset_fonts()
        small = pdf.tobytes(garbage=3, deflate=True)
        pdf.close()
        return pymupdf.open("pdf", small)


def _mend_outline(outline: Iterable[tuple[int, str, int]]) -> Iterator[list[int | str]]:
    """Mend an outline: it begins at level 1 and goes down by one level at a time, as PDF wants it."""
    above: list[int] = []
    for level, heading, page in outline:
        if heading:
            above = [*(one for one in above if one < level), level]
            yield [len(above), heading, page]


def _lay_out(elements: list[HtmlElement], css: str) -> Iterator[tuple[pymupdf.Document, list[int]]]:
    """Lay out the elements, on A4 as far as they fit, in order, and the levels of the headings among them."""
    document = _open(_write_html(elements), css, WIDTH, HEIGHT, FONT_SIZE)
    if not _has_tables(elements) or _reach(document) <= WIDTH - _MARGIN + 1:
        yield document, _list_levels(elements)
        return
    document.close()
    wide = frozenset(
        table for table in _find_outermost_tables(elements) if _reach_of(table, css) > WIDTH - _MARGIN
    )
    body = lxml.html.Element("body")
    body.extend(elements)
    for some in _split_pieces(body, wide):
        yield _fit_page(_write_html(some), css), _list_levels(some)


def _fit_page(html: str, css: str) -> pymupdf.Document:
    """Fit a page on A4, or where that is too narrow in smaller type, across, or on pages as wide as need
    be.
    """
    document = _open(html, css, WIDTH, HEIGHT, FONT_SIZE)
    needed = _reach(document) - _MARGIN
    if needed <= WIDTH - 2 * _MARGIN + 1:
        return document
    document.close()
    for width, height in ((WIDTH, HEIGHT), (HEIGHT, WIDTH)):
        scale = (width - 2 * _MARGIN) / needed
        if scale >= _SMALLEST:
            document = _open(html, css, width, height, FONT_SIZE * min(scale * 0.97, 1.0))
            if _reach(document) <= width - _MARGIN + 1:
                return document
            document.close()
    size = FONT_SIZE * min(_SMALLEST, (_WIDEST - 2 * _MARGIN) / needed)
    with _open(html, css, HEIGHT, WIDTH, size) as document:
        width = min(max(_reach(document) + _MARGIN, HEIGHT), _WIDEST)
    return _open(html, css, width, max(width / 2**0.5, WIDTH), size)


def _open(html: str, css: str, width: float, height: float, font_size: float) -> pymupdf.Document:
    page = f"<html><head><meta charset=utf-8><style>{css}</style></head><body>{html}</body></html>"
    return pymupdf.open(
        stream=page.encode("utf-8", "replace"),
        filetype="html",
        width=width,
        height=height,
        fontsize=font_size,
    )


def _write_html(elements: Iterable[HtmlElement]) -> str:
    return "".join(lxml.html.tostring(element, encoding="unicode") for element in elements)


def _reach(document: pymupdf.Document) -> float:
    """How far to the right anything on its pages goes, in points."""
    return max(
        (
            block[2]
            for number in range(document.page_count)
            for block in document[number].get_text("blocks", clip=pymupdf.INFINITE_RECT())
        ),
        default=0.0,
    )


def _reach_of(table: HtmlElement, css: str) -> float:
    with _open(
        lxml.html.tostring(table, encoding="unicode", with_tail=False), css, WIDTH, HEIGHT, FONT_SIZE
    ) as one:
        return _reach(one)


def _list_levels(elements: Iterable[HtmlElement]) -> list[int]:
    return [int(found.tag[1]) for element in elements for found in element.iter(*_HEADINGS)]


def _has_tables(elements: Iterable[HtmlElement]) -> bool:
    return any(True for element in elements for _ in element.iter("table"))


def _find_outermost_tables(elements: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    for element in elements:
        for table in element.iter("table"):
            if next(table.iterancestors("table"), None) is None:
                yield table


def _split_pieces(body: HtmlElement, alone: frozenset[HtmlElement]) -> Iterator[list[HtmlElement]]:
    """Split what is in `body`, in order, in pieces that are laid out at once; the elements in `alone` each
    are one.

    Containers that are too large, or have one of `alone` in them, are taken apart.
    """
    apart = {container for element in alone for container in element.iterancestors()}
    sizes: dict[HtmlElement, int] = defaultdict(int)
    for _, element in lxml.etree.iterwalk(body, events=("end",)):
        # Letters are gone through again for every page, pictures are not.
        sizes[element] += len(element.text or "") + len(element.get("src", "")) // 4 + _ELEMENT
        if (parent := element.getparent()) is not None:
            sizes[parent] += sizes[element] + len(element.tail or "")
    piece: list[HtmlElement] = []
    size = 0
    waiting = [body]
    while waiting:
        element = waiting.pop()
        is_large = sizes[element] > PIECE and (len(element) or element.text)
        if element is body or element in apart or is_large:
            parts = list(_take_apart(element, sizes, alone))
            # What cannot be made smaller is laid out as it is.
            if parts != [element]:
                waiting += reversed(parts)
                continue
        if piece and (element in alone or size + sizes[element] > PIECE):
            yield piece
            piece, size = [], 0
        piece.append(element)
        size += sizes[element]
        if element in alone:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def _take_apart(
    element: HtmlElement, sizes: dict[HtmlElement, int], alone: frozenset[HtmlElement]
) -> Iterator[HtmlElement]:
    """Take apart what is in a container, or for a table or a list, several of the kind; `sizes` learns of new
    ones.
    """
    if element.tag in ("table", "ul", "ol", "dl") and alone.isdisjoint(element.iter("table")):
        yield from _shorten(element, sizes)
        return
    yield from _split_paragraphs(element.text, sizes, "pre" if element.tag == "pre" else "p")
    for child in element:
        tail = child.tail if child in alone or len(child.tail or "") > PIECE else None
        if tail is not None:
            child.tail = None
        yield child
        yield from _split_paragraphs(tail, sizes)
    yield from _split_paragraphs(element.tail, sizes)


def _shorten(long: HtmlElement, sizes: dict[HtmlElement, int]) -> Iterator[HtmlElement]:
    """Shorten a table or list by making it several; each table has the whole one's head."""
    head = long.find("thead")
    if long.tag == "table":
        rows = [
            row for row in long.iter("tr") if row.getparent() is long or row.getparent().getparent() is long
        ]
        rows = [row for row in rows if row.getparent() is not head]
    else:
        rows = list(long)
    if len(rows) < 2:
        yield long
        return
    tail, part = long.tail, None
    for row in rows:
        if part is None or sizes[part] + sizes[row] > PIECE // 2:
            if part is not None:
                yield part
            part = lxml.html.Element(long.tag, dict(long.attrib))
            if head is not None:
                part.append(deepcopy(head))
        part.append(row)
        sizes[part] += sizes[row]
    if part is not None:
        part.tail = tail
        yield part


def _split_paragraphs(
    text: str | None, sizes: dict[HtmlElement, int], tag: str = "p"
) -> Iterator[HtmlElement]:
    """Split bare text as an element, or as several where that would be too long, cut between lines or
    words.
    """
    text = (text or "").strip()
    while text:
        end = len(text)
        if end > PIECE:
            ends = (text.rfind(gap, PIECE // 2, PIECE) + 1 for gap in "\n ")
            end = next(filter(None, ends), PIECE)
        paragraph = lxml.html.Element(tag)
        paragraph.text, text = text[:end], text[end:]
        sizes[paragraph] = end
        yield paragraph
