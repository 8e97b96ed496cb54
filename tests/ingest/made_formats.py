"""A small file of every format that can be read, made by code."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path

import pymupdf
from PIL import Image

from tests.ingest.attacks.files import SVG, odp, ods, zipped
from tests.ingest.formats.made_documents import GARDEN, make_document
from tests.ingest.formats.ole import Storage, write_ole
from tests.ingest.formats.test_mail import message, outlook, picture, properties, saved, workbook
from tests.ingest.formats.test_old_office import LEASE, presentation, word
from tests.ingest.formats.test_sheets import budget
from tests.ingest.formats.test_slides import deck
from tests.made_pdfs import BOILER, make_pdf, scan_pdf

_WRITTEN_BY_PANDOC = (
    "docx",
    "odt",
    "rtf",
    "md",
    "rst",
    "org",
    "tex",
    "asciidoc",
    "ipynb",
    "html",
    "epub",
    "fb2",
)
_PICTURES = ("png", "jpg", "tif", "webp", "gif", "bmp")


def make_all(folder: Path) -> list[Path]:
    """Writes them to `folder`, named by their kinds."""
    for suffix in _WRITTEN_BY_PANDOC:
        make_document(folder / f"garden.{suffix}")
    noise = random.Random(1).randbytes(90 * 60 * 3)
    for suffix in _PICTURES:
        Image.frombytes("RGB", (90, 60), noise).save(folder / f"noise.{suffix}")
    Image.new("1", (200, 300), 1).save(
        folder / "fax.tif", save_all=True, append_images=[Image.new("1", (99, 99))], compression="group4"
    )
    for name, make in _MADE.items():
        make(folder / name)
    return sorted(folder.iterdir())


def _pdf(path: Path) -> None:
    """With an outline, a form and a note, and nothing packed."""
    make_pdf(path, BOILER)
    with pymupdf.open(path) as document:
        document.set_toc([[1, "Boiler", 1]])
        document[0].add_text_annot((100, 100), "Ask the engineer.")
        field = pymupdf.Widget()
        field.field_name, field.field_type = "name", pymupdf.PDF_WIDGET_TYPE_TEXT
        field.rect, field.field_value = pymupdf.Rect(72, 500, 200, 520), "Holloway"
        document[0].add_widget(field)
        plain = document.tobytes(expand=255)
    path.write_bytes(plain)


def _outlook(path: Path) -> None:
    attachments: Storage = {
        "__attach_version1.0_#00000000": properties({0x3707: "costs.xlsx"}, {0x3701: workbook()}, 8)
    }
    write_ole(path, outlook("Roof", "It leaks.", attachments))


def _mail(path: Path) -> None:
    made = message()
    made.add_alternative("<p>The <b>roof</b> leaks.</p>", subtype="html")
    made.add_attachment(picture(), maintype="image", subtype="png", filename="roof.png")
    made.add_attachment(workbook(), maintype="application", subtype="octet-stream", filename="costs.xlsx")
    saved(path, made)


def old_workbook(path: Path) -> None:
    """One sheet with a word, a number and a date, in BIFF8 (MS-XLS)."""

    def record(kind: int, *fields: bytes) -> bytes:
        body = b"".join(fields)
        return struct.pack("<HH", kind, len(body)) + body

    def begin(what: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, what, 0x0DBB, 0x07CC, 0, 6))

    style = struct.pack("<HHHBBHIIH", 0, 14, 1, 0x20, 0, 0, 0, 0, 0)
    sheet = (
        begin(0x10)
        + record(0x0200, struct.pack("<IIHHH", 0, 2, 0, 2, 0))
        + record(0x0204, struct.pack("<HHHHB", 0, 0, 0, 5, 0), b"Tiles")
        + record(0x0203, struct.pack("<HHHd", 0, 1, 0, 900.5))
        + record(0x0203, struct.pack("<HHHd", 1, 1, 0, 45000.0))
        + record(0x000A)
    )
    head = begin(0x05) + record(0x0042, struct.pack("<H", 1200)) + record(0x00E0, style)
    entry = struct.pack("<BBBB", 0, 0, 5, 0) + b"Costs"
    at = len(head) + 4 + 4 + len(entry) + 4
    book = head + record(0x0085, struct.pack("<I", at), entry) + record(0x000A) + sheet
    write_ole(path, {"Workbook": book.ljust(4096, b"\0")})


def _mobi(path: Path) -> None:
    """A Palm database with one record of text as it stands."""
    text = f"<html><body>{GARDEN}</body></html>".encode()[:4000]
    head = struct.pack(">HHIHHHH", 1, 0, len(text), 1, 4096, 0, 0)
    head += b"MOBI" + struct.pack(">IIII", 232, 2, 65001, 1) + bytes(212)
    start = 78 + 8 * 2 + 2
    out = b"garden".ljust(32, b"\0") + bytes(28) + b"BOOKMOBI" + bytes(8) + struct.pack(">H", 2)
    out += struct.pack(">IIII", start, 0, start + len(head), 2) + bytes(2)
    path.write_bytes(out + head + text)


def _xps(path: Path) -> None:
    """One page with a drawing."""
    spaces = "http://schemas.microsoft.com/xps/2005/06"
    package = "http://schemas.openxmlformats.org/package/2006"
    path.write_bytes(
        zipped(
            {
                "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
                "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a"'
                f' Type="{spaces}/fixedrepresentation" Target="/a.fdseq"/></Relationships>',
                "a.fdseq": f'<FixedDocumentSequence xmlns="{spaces}"><DocumentReference Source="/a.fdoc"/>'
                "</FixedDocumentSequence>",
                "a.fdoc": f'<FixedDocument xmlns="{spaces}"><PageContent Source="/1.fpage"/></FixedDocument>',
                "1.fpage": f'<FixedPage xmlns="{spaces}" Width="816" Height="1056">'
                '<Path Data="M 90,90 L 700,90 700,700 Z" Fill="#ff336699"/></FixedPage>',
            }
        )
    )


_SAVED_PAGE = (
    "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    "--x\nContent-Type: text/html\n\n<h1>Ferry</h1><p>It leaves at noon.</p>\n--x--\n"
)
_TABLE = "Flat;Rent\n" + "".join(f"{number};{900 + number}\n" for number in range(40))
_DRAWING = (
    f'<svg {SVG} width="300" height="200"><defs><g id="g"><circle r="9"/></g></defs>'
    '<text x="9" y="50">The ferry</text><use xlink:href="#g" x="50" y="90"/></svg>'
)

_MADE: dict[str, Callable[[Path], object]] = {
    "boiler.pdf": _pdf,
    "locked.pdf": lambda path: make_pdf(path, BOILER, password="valve"),
    "scan.pdf": lambda path: scan_pdf(path, BOILER[:1]),
    "deck.pptx": deck,
    "budget.xlsx": budget,
    "sheet.ods": lambda path: path.write_bytes(ods()),
    "slides.odp": lambda path: path.write_bytes(odp()),
    "lease.doc": lambda path: word(path, LEASE),
    "talk.ppt": presentation,
    "costs.xls": old_workbook,
    "roof.msg": _outlook,
    "roof.eml": _mail,
    "page.mhtml": lambda path: path.write_text(_SAVED_PAGE),
    "notes.txt": lambda path: path.write_text("The ferry leaves at noon.\n\nName   Time\nBo     9:00\n" * 30),
    "rents.csv": lambda path: path.write_text(_TABLE),
    "rents.tsv": lambda path: path.write_text(_TABLE.replace(";", "\t")),
    "map.svg": lambda path: path.write_text(_DRAWING),
    "garden.mobi": _mobi,
    "drawing.xps": _xps,
}
