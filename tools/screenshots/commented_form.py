"""A form that is filled in and commented on, for the pictures of the window."""

# mypy: allow-untyped-calls, disable-error-code="attr-defined"
# (much of PyMuPDF carries no types)

from __future__ import annotations

from pathlib import Path

import pymupdf

_FIELDS = (
    ("Name of the boat", "Kittiwake"),
    ("Home port", "Fowey"),
    ("Length over all", "9.4 m"),
    ("Insured with", "Northgate Mutual"),
)


def make_commented_form(path: Path) -> Path:
    """An application for a berth, with the harbour master's comments."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=500)
    page.insert_text((60, 80), "Application for a berth", fontsize=18)
    page.insert_textbox(
        pymupdf.Rect(60, 100, 535, 150),
        "The applicant asks for a berth in the inner basin from 1 April 2026 and agrees to pay the "
        "yearly fee in advance.",
        fontsize=11,
    )
    for number, (label, value) in enumerate(_FIELDS):
        y = 180 + 34 * number
        page.insert_text((60, y + 14), label, fontsize=11)
        field = pymupdf.Widget()
        field.field_name, field.field_type = label, pymupdf.PDF_WIDGET_TYPE_TEXT
        field.rect = pymupdf.Rect(200, y, 420, y + 20)
        field.field_value, field.text_fontsize, field.border_color = value, 11, (0.5, 0.5, 0.5)
        page.add_widget(field)
    note = page.add_text_annot((440, 212), "The survey of 2024 is missing; ask Mrs Aldous for it.")
    note.set_info(title="E. Whitcombe")
    fee = page.search_for("inner basin")
    page.add_highlight_annot(fee).set_info(content="Full until June.", title="E. Whitcombe")
    document.save(path)
    document.close()
    return path
