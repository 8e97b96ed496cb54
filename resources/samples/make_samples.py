"""Makes the sample PDFs beside it from sources/*.html.in.

    python resources/samples/make_samples.py [FOLDER]

The same sources and the same PyMuPDF make the same bytes. The people, firms and places are invented.
A source is a run of HTML with markers of ours: `<!-- two columns -->` … `<!-- one column -->` and
`<!-- new page -->`.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf

HERE = Path(__file__).resolve().parent

SCANNED = (
    "The boat shed is opened at seven in the morning.",
    "Oars are given out against a deposit of 20 euros.",
    "Ask for Marit Solberg at the harbour office.",
)

PAPER = pymupdf.paper_rect("a4")
BODY = pymupdf.Rect(74, 88, PAPER.width - 74, PAPER.height - 84)
HEADER = pymupdf.Rect(BODY.x0, 44, BODY.x1, 66)
FOOTER = pymupdf.Rect(BODY.x0, PAPER.height - 62, BODY.x1, PAPER.height - 38)
GUTTER = 22

LINE = 14.8
"""Points from one line of running text to the next."""

CSS = """
body { font-family: serif; font-size: 10.4pt; line-height: 1.42; text-align: justify; hyphens: auto;
       margin: 0; color: #1b1b1b; }
p, h1, h2, h3, div, ul, ol, table { margin: 0; }
h1, h2, h3, .kicker, .running, .caption, table { font-family: sans-serif; text-align: left; hyphens: none; }
h1 { font-size: 19pt; line-height: 1.2; color: COLOUR; }
h2 { font-size: 12.4pt; line-height: 1.2; color: COLOUR; }
h3 { font-size: 10.4pt; line-height: 1.2; }
.title { font-size: 30pt; line-height: 1.12; }
.kicker { font-size: 9pt; color: #6a6a6a; }
.lead { font-size: 12pt; line-height: 1.45; text-align: left; hyphens: none; }
.left, li { text-align: left; hyphens: none; }
.small { font-size: 8.8pt; line-height: 1.35; }
.note { background-color: #eef3f4; padding: 7pt 10pt; text-align: left; hyphens: none; }
ul, ol { padding: 0 0 0 16pt; }
li { margin: 0 0 2.5pt 0; }
table { width: 100%; border-collapse: collapse; font-size: 8.8pt; line-height: 1.3; }
th { background-color: COLOUR; color: #ffffff; padding: 4pt 6pt; font-weight: bold; text-align: left; }
td { border-bottom: 0.5pt solid #c4c9cc; padding: 3.4pt 6pt; }
.number { text-align: right; }
.total td { font-weight: bold; }
.caption { font-size: 8.8pt; font-weight: bold; }
.running { color: #6a6a6a; }
.running table { font-size: 8pt; }
.running td { border: none; padding: 0; }
"""

SPACE = {
    "h1": (20.0, 9.0),
    "h2": (7.0, 3.5),
    "h3": (4.0, 2.0),
    "p": (0.0, 6.5),
    "ul": (0.0, 5.0),
    "ol": (0.0, 5.0),
    "div": (3.0, 11.0),
    "table": (0.0, 13.0),
}
"""Points before and after each kind of block."""


@dataclass(frozen=True)
class Sample:
    """One document: its file, its source, and what stands on every page."""

    file: str
    source: str
    title: str
    author: str
    date: str
    header: str
    footer: str
    colour: str


SAMPLES = (
    Sample(
        file="Harbour & Pine Staff Handbook.pdf",
        source="handbook.html.in",
        title="Harbour & Pine Staff Handbook",
        author="Harbour & Pine Ltd",
        date="20260302",
        header="Harbour &amp; Pine Ltd",
        footer="Staff Handbook, issue 7, March 2026",
        colour="#1f4e5f",
    ),
    Sample(
        file="Lease of Flat 6, 18 Quayside Mews.pdf",
        source="lease.html.in",
        title="Lease of Flat 6, 18 Quayside Mews",
        author="Penhale Estates LLP",
        date="20250821",
        header="Tenancy agreement: Flat 6, 18 Quayside Mews, Falmouth",
        footer="Landlord: Penhale Estates LLP. Tenants: A. Okafor and J. Lindqvist",
        colour="#3a3a3a",
    ),
    Sample(
        file="Lab Report TML-2291 Marine Varnishes.pdf",
        source="lab_report.html.in",
        title="Lab Report TML-2291: Durability of three marine varnishes",
        author="Tregarrick Materials Laboratory",
        date="20251114",
        header="Tregarrick Materials Laboratory, report TML-2291",
        footer="Issued 14 November 2025. Not to be reproduced except in full",
        colour="#5b2a86",
    ),
    Sample(
        file="Harbour & Pine Annual Report 2025.pdf",
        source="annual_report.html.in",
        title="Harbour & Pine Annual Report 2025",
        author="Harbour & Pine Ltd",
        date="20260417",
        header="Harbour &amp; Pine Ltd",
        footer="Annual report for the year ended 31 December 2025",
        colour="#1f4e5f",
    ),
)


@dataclass(frozen=True)
class Block:
    """A heading, paragraph, list, table or box."""

    tag: str
    html: str

    @property
    def leads(self) -> bool:
        """Whether it must stand above the next block and never end a column."""
        return self.tag[0] == "h" or 'class="caption"' in self.html


@dataclass
class Column:
    """Where blocks are poured, from the top down; `y` is as far as it is filled."""

    x0: float
    x1: float
    top: float
    bottom: float
    y: float

    @property
    def untouched(self) -> bool:
        """Whether nothing stands above: a whole page is as much room as there will ever be."""
        return self.y == self.top == BODY.y0

    @property
    def place(self) -> pymupdf.Rect:
        return pymupdf.Rect(self.x0, self.y, self.x1, self.bottom)


class Layout:
    """Flows one source over pages; told how many pages there will be, for "Page 3 of 12"."""

    def __init__(self, sample: Sample, pages: int) -> None:
        self.sample = sample
        self.pages = pages
        self.css = CSS.replace("COLOUR", sample.colour)
        self.file = io.BytesIO()
        self.writer = pymupdf.DocumentWriter(self.file)
        self.device: Any = None
        self.page = 0
        self.y = 0.0
        self.outline: list[list[Any]] = []

    def run(self) -> int:
        """Lays everything out; the number of pages that took."""
        self.next_page()
        for blocks, columns, fresh_page in runs((HERE / "sources" / self.sample.source).read_text("utf-8")):
            if fresh_page:
                self.next_page()
            if columns == 1:
                self.pour(blocks, self.full_columns(1), draw=True)
            else:
                self.pour(blocks, self.even_columns(blocks, columns), draw=True)
        self.end_page()
        self.writer.close()
        return self.page

    def full_columns(self, count: int) -> Iterator[Column]:
        """The rest of this page, then whole pages, each begun when it is needed."""
        while True:
            yield from side_by_side(self.y, BODY.y1, count)
            self.next_page()

    def even_columns(self, blocks: list[Block], count: int) -> Iterator[Column]:
        """As little of the rest of this page as holds all of `blocks` in columns of one height."""
        for bottom in range(int(self.y) + 40, int(BODY.y1), 5):
            if self.pour(blocks, iter(side_by_side(self.y, bottom, count)), draw=False):
                return iter(side_by_side(self.y, bottom, count))
        return self.full_columns(count)

    def pour(self, blocks: list[Block], columns: Iterator[Column], draw: bool) -> bool:
        """Sets `blocks` into `columns`; False when these do not hold them. Undrawn, it is only tried."""
        column = next(columns)
        for number, block in enumerate(blocks):
            before, after = SPACE[block.tag]
            least = before + self.least(blocks, number, column)
            if not column.untouched and column.y + least > column.bottom:
                following = next(columns, None)
                if following is None:
                    return False
                column = following
            if not column.untouched:
                column.y += before
            story = self.story(block.html)
            left = self.height(block.html, column)
            while True:
                place = column.place
                if place.height < left < place.height + 2 * LINE:
                    place.y1 -= LINE  # so that no single line goes over
                more, filled = story.place(place)
                if draw:
                    story.element_positions(lambda position: self.note_heading(position))
                    story.draw(self.device)
                column.y = filled[3]
                left -= place.height
                if draw:
                    self.y = max(self.y, column.y + after)
                if not more:
                    break
                following = next(columns, None)
                if following is None:
                    return False
                column = following
            column.y += after
        return True

    def least(self, blocks: list[Block], number: int, column: Column) -> float:
        """Points that a column must have left for this block to begin there."""
        block = blocks[number]
        height = self.height(block.html, column)
        if block.leads and number + 1 < len(blocks):
            return height + SPACE[block.tag][1] + self.least(blocks, number + 1, column)
        return min(height, 3 * LINE) if block.tag == "p" else height

    def height(self, html: str, column: Column) -> float:
        _, filled = self.story(html).place(pymupdf.Rect(column.x0, 0, column.x1, 100_000))
        return float(filled[3])

    def story(self, html: str) -> Any:
        return pymupdf.Story(f'<html lang="en"><body>{html}</body></html>', user_css=self.css)

    def next_page(self) -> None:
        if self.page:
            self.end_page()
        self.page += 1
        self.y = BODY.y0
        self.device = self.writer.begin_page(PAPER)
        if self.page > 1:
            self.running(HEADER, self.sample.header, "")

    def end_page(self) -> None:
        self.running(FOOTER, self.sample.footer, f"Page {self.page} of {self.pages}")
        self.writer.end_page()

    def running(self, place: pymupdf.Rect, left: str, right: str) -> None:
        """What stands at the top or the foot of every page."""
        row = f'<tr><td>{left}</td><td class="number">{right}</td></tr>'
        story = self.story(f'<div class="running"><table>{row}</table></div>')
        story.place(place)
        story.draw(self.device)

    def note_heading(self, position: Any) -> None:
        if position.heading in (1, 2) and position.open_close & 1 and position.text:
            text = position.text if self.outline else self.sample.title
            self.outline.append([position.heading, text, self.page])


def runs(source: str) -> Iterator[tuple[list[Block], int, bool]]:
    """Blocks that follow each other in as many columns, with whether they start a page."""
    columns, fresh_page = 1, False
    for part in re.split(r"<!-- (new page|one column|two columns) -->", source):
        if part == "new page":
            fresh_page = True
        elif part in ("one column", "two columns"):
            columns = 2 if part == "two columns" else 1
        elif part.strip():
            found = re.finditer(r"<(h[123]|p|div|ul|ol|table)\b.*?</\1>", part, re.DOTALL)
            yield [Block(block[1], block[0]) for block in found], columns, fresh_page
            fresh_page = False


def side_by_side(top: float, bottom: float, count: int) -> list[Column]:
    """Columns across the body, left to right."""
    width = (BODY.width - GUTTER * (count - 1)) / count
    lefts = [BODY.x0 + (width + GUTTER) * number for number in range(count)]
    return [Column(left, left + width, top, bottom, top) for left in lefts]


def make(sample: Sample, folder: Path) -> None:
    """Writes `sample` into `folder`."""
    layout = Layout(sample, Layout(sample, 0).run())
    layout.run()
    with pymupdf.open("pdf", layout.file.getvalue()) as pdf:
        pdf.set_metadata(
            {
                "title": sample.title,
                "author": sample.author,
                "creationDate": f"D:{sample.date}090000Z",
                "modDate": f"D:{sample.date}090000Z",
            }
        )
        pdf.set_toc(layout.outline)
        pdf.subset_fonts()
        pdf.save(folder / sample.file, garbage=4, deflate=True, use_objstms=1, no_new_id=True)


def make_scan(file: Path) -> None:
    """Writes the picture of a note, in black and white, that `carrel doctor --privacy` reads by OCR."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=320, height=120)
        for number, line in enumerate(SCANNED):
            page.insert_text((20, 35 + 25 * number), line, fontsize=12)
        pixels = page.get_pixmap(dpi=150, colorspace=pymupdf.csGRAY)
        pixels.save(file)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for sample in SAMPLES:
        make(sample, folder)
        print(sample.file)
    if folder == HERE:
        make_scan(HERE.parent / "doctor" / "Scanned note.png")


if __name__ == "__main__":
    main()
