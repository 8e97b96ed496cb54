"""Small PDFs for tests, made by code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf

GARDEN = (
    "The walled garden opens at nine in the morning from April to October. "
    "Entry costs 14 euros for adults and 6 euros for children.\n\n"
    "Dogs are welcome on a lead, but not in the glasshouses.",
    "The oldest tree in the garden is a mulberry planted in 1684 by Agnes Holloway. "
    "It still bears fruit every August.\n\n"
    "Visitors may not climb it. The head gardener, Tomas Brandt, gives tours on Sundays at eleven.",
)
"""A two-page leaflet."""

BOILER = (
    "The boiler must be serviced every twelve months by a registered engineer. "
    "The working pressure is 1.4 bar and must never exceed 3 bar.\n\n"
    "If the red lamp blinks twice, the pump is blocked.",
)
"""A one-page manual."""


def make_pdf(path: Path, pages: Sequence[str], *, password: str | None = None) -> Path:
    """Writes a PDF of A4 pages, a text each; paragraphs are parted by blank lines."""
    document = pymupdf.open()
    for text in pages:
        page = document.new_page(width=595, height=842)
        page.insert_textbox(pymupdf.Rect(72, 72, 523, 770), text, fontsize=11, fontname="helv")
    protection = {}
    if password is not None:
        protection = {
            "encryption": pymupdf.PDF_ENCRYPT_AES_256,
            "owner_pw": password + "-owner",
            "user_pw": password,
        }
    document.save(path, **protection)
    document.close()
    return path


def long_pdf(path: Path, pages: int) -> Path:
    """A PDF with about 300 different words a page, for work that takes a while."""
    subjects = ("The tenant", "The landlord", "The agent", "A contractor", "The council", "Every visitor")
    verbs = ("must inform", "pays", "may inspect", "shall repair", "insures", "writes to")
    objects = ("the roof", "the boiler", "the garden wall", "the shared hall", "the car park", "the lift")
    texts = []
    for page in range(pages):
        sentences = [
            f"{subjects[(page + i) % 6]} {verbs[(page * 5 + i) % 6]} {objects[(page * 7 + i // 2) % 6]} "
            f"within {page * 31 + i + 2} days of notice {page}-{i}."
            for i in range(25)
        ]
        texts.append(" ".join(sentences))
    return make_pdf(path, texts)


def scan_pdf(path: Path, pages: Sequence[str], *, text_pages: Sequence[str] = ()) -> Path:
    """A PDF whose pages are pictures of these texts, after pages with `text_pages` as text."""
    document = pymupdf.open()
    for text in (*text_pages, *pages):
        page = document.new_page(width=595, height=842)
        page.insert_textbox(pymupdf.Rect(72, 72, 523, 770), text, fontsize=13, fontname="helv")
    scanned = pymupdf.open()
    for number, page in enumerate(document):
        if number < len(text_pages):
            scanned.insert_pdf(document, from_page=number, to_page=number)
            continue
        picture = page.get_pixmap(dpi=150)
        scanned.new_page(width=595, height=842).insert_image(page.rect, pixmap=picture)
    scanned.save(path, deflate=True)
    scanned.close()
    document.close()
    return path


def vertical_pdf(path: Path, columns: Sequence[str]) -> Path:
    """A PDF of one page with Japanese in columns from right to left."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    for number, column in enumerate(columns):
        for place, character in enumerate(column):
            page.insert_text((500 - 20 * number, 100 + 12 * place), character, fontname="japan", fontsize=12)
    document.save(path)
    document.close()
    return path


def html_pdf(path: Path, html: str) -> Path:
    """A PDF of one A4 page, in whatever scripts."""
    document = pymupdf.open()
    document.new_page(width=595, height=842).insert_htmlbox(pymupdf.Rect(72, 72, 523, 770), html)
    document.save(path)
    document.close()
    return path
