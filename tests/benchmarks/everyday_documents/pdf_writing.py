"""How PDFs are written: texts put where they stand, forms, and pages of HTML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pymupdf

A4 = pymupdf.paper_rect("a4")
_BODY = pymupdf.Rect(62, 60, A4.width - 62, A4.height - 60)
_CSS = """
body { font-family: sans-serif; font-size: 10pt; line-height: 1.35; }
table { width: 100%; border-collapse: collapse; }
td, th { border: 0.5pt solid #888888; padding: 2.5pt 5pt; text-align: left; }
.plain td, .plain th { border: none; }
.right { text-align: right; }
.small { font-size: 8pt; }
"""

Cell = tuple[float, str]
"""How far to the right a text begins, and the text."""


class Sheet:
    """A page on which each text is put at its place, in the order in which it is put."""

    def __init__(self, width: float = A4.width, height: float = A4.height) -> None:
        self.document = pymupdf.open()
        self.page = self.document.new_page(width=width, height=height)

    def put(self, x: float, y: float, text: str, size: float = 10, font: str = "helv") -> None:
        self.page.insert_text((x, y), text, fontsize=size, fontname=font)

    def put_right(self, x: float, y: float, text: str, size: float = 10, font: str = "helv") -> None:
        """Puts a text so that it ends at `x`."""
        self.put(x - pymupdf.get_text_length(text, font, size), y, text, size, font)

    def put_lines(self, x: float, y: float, lines: Sequence[str], size: float = 10, step: float = 14) -> None:
        for number, line in enumerate(lines):
            self.put(x, y + step * number, line, size)

    def put_row(self, y: float, cells: Sequence[Cell], size: float = 10, font: str = "helv") -> None:
        for x, text in cells:
            self.put(x, y, text, size, font)

    def rule(self, y: float, left: float = 60, right: float = 535) -> None:
        self.page.draw_line((left, y), (right, y), width=0.6)

    def draw_grid(self, columns: Sequence[float], rows: Sequence[float]) -> None:
        """Draws the lines of a table."""
        for x in columns:
            self.page.draw_line((x, rows[0]), (x, rows[-1]), width=0.4)
        for y in rows:
            self.page.draw_line((columns[0], y), (columns[-1], y), width=0.4)

    def add_field(self, name: str, box: Sequence[float], value: object, kind: int = 0, **more: Any) -> None:
        """Adds a field of a form; of text, if nothing else is said."""
        field = pymupdf.Widget()
        field.field_name, field.rect = name, pymupdf.Rect(box)
        field.field_type = kind or pymupdf.PDF_WIDGET_TYPE_TEXT
        field.text_fontsize = 10
        for attribute, wanted in more.items():
            setattr(field, attribute, wanted)
        field.field_value = value
        self.page.add_widget(field)

    def add_tick(self, name: str, x: float, y: float, ticked: bool, label: str) -> None:
        """Adds a box to tick, with its label to the right of it."""
        box = (x, y - 9, x + 10, y + 1)
        self.page.draw_rect(pymupdf.Rect(box), width=0.6)
        self.add_field(name, box, ticked, pymupdf.PDF_WIDGET_TYPE_CHECKBOX)
        self.put(x + 15, y, label)

    def drop_appearances(self) -> None:
        """Leaves the painting of typed values to whoever shows them, as programs that only fill in do."""
        for field in self.page.widgets((pymupdf.PDF_WIDGET_TYPE_TEXT, pymupdf.PDF_WIDGET_TYPE_COMBOBOX)):
            self.document.xref_set_key(field.xref, "AP", "null")
        form = self.document.xref_get_key(self.document.pdf_catalog(), "AcroForm")
        if form[0] == "xref":
            self.document.xref_set_key(int(form[1].split()[0]), "NeedAppearances", "true")
        else:
            self.document.xref_set_key(self.document.pdf_catalog(), "AcroForm/NeedAppearances", "true")

    def flatten(self) -> None:
        """Makes plain print of the fields, drawn after all else."""
        self.document.bake()

    def save(self, path: Path) -> None:
        self.document.save(path)
        self.document.close()


def write_pages(path: Path, html: str) -> None:
    """Writes HTML as a PDF of as many A4 pages as it takes."""
    story = pymupdf.Story(html, user_css=_CSS)
    writer = pymupdf.DocumentWriter(str(path))
    more = 1
    while more:
        device = writer.begin_page(A4)
        more, _ = story.place(_BODY)
        story.draw(device)
        writer.end_page()
    writer.close()


def make_table(heads: Sequence[str], rows: Sequence[Sequence[str]], kind: str = "") -> str:
    """Makes a table in HTML; without heads, where there are none."""
    head = f"<tr>{''.join(f'<th>{each}</th>' for each in heads)}</tr>" if heads else ""
    body = "".join(f"<tr>{''.join(f'<td>{each}</td>' for each in row)}</tr>" for row in rows)
    return f'<table class="{kind}">{head}{body}</table>'
