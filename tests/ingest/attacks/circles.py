"""Office files that go in circles, or have broken and boundless parts."""

from __future__ import annotations

import struct
from pathlib import Path

from tests.ingest.attacks.entities import LAUGHS
from tests.ingest.attacks.files import (
    DOCUMENT_RELATIONS,
    SHEET,
    SLIDE,
    SLIDE_RELATIONS,
    SVG,
    W,
    docx,
    drawn,
    epub,
    opendocument,
    png,
    pptx,
    relations,
    xlsx,
)
from tests.ingest.attacks.kit import MIB, READ, SAYS, attack, deflated, replaced, unzipped
from tests.ingest.formats.ole import Storage, write_ole


@attack("relations-in-a-circle.docx", outcome=READ)
def _(_path: Path) -> bytes:
    kinds = ("header", "footnotes", "comments", "styles", "numbering", "aFChunk")
    circle = relations(*((f"r{number}", kind, "document.xml") for number, kind in enumerate(kinds)))
    header = f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>on top</w:t></w:r></w:p></w:hdr>'
    return docx(parts={DOCUMENT_RELATIONS: circle, "word/header1.xml": header})


@attack("styles-in-a-circle.docx", outcome=READ)
def _(_path: Path) -> bytes:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{base}"/></w:style>'
        for name, base in ("AB", "BA")
    )
    return docx(
        f'<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>{SAYS}</w:t></w:r></w:p>',
        parts={
            DOCUMENT_RELATIONS: relations(("r1", "styles", "styles.xml")),
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>',
        },
    )


@attack("broken-parts.docx", outcome=READ)
def _(_path: Path) -> bytes:
    """Pictures that are bombs, broken, or of kinds that run programs; a font that is none."""
    images = {
        "media/1.png": png(12_000, 12_000, deflated(bytes(MIB), 412)),
        "media/2.png": b"\x89PNG\r\n\x1a\n broken",
        "media/3.emf": b"\x01\0\0\0" + bytes(500),
        "media/4.svg": f"{LAUGHS}<svg {SVG}><text>&l11;</text></svg>".encode(),
        "fonts/1.odttf": b"\xff" * 3000,
    }
    related = relations(*((f"r{number}", "image", name) for number, name in enumerate(images, 1)))
    shown = "".join(drawn(f'r:embed="r{number}"') for number in range(1, 5))
    parts = {f"word/{name}": image for name, image in images.items()}
    return docx("{says}" + shown, parts={DOCUMENT_RELATIONS: related, **parts})


@attack("tables-in-tables.docx")
def _(_path: Path) -> bytes:
    return docx("<w:tbl><w:tr><w:tc>" * 20_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 20_000)


@attack("groups-in-groups.pptx")
def _(_path: Path) -> bytes:
    made = pptx()
    groups = b"<p:grpSp>" * 20_000 + b"</p:grpSp>" * 20_000
    return replaced(made, {SLIDE: unzipped(made)[SLIDE].replace(b"</p:spTree>", groups + b"</p:spTree>")})


@attack("slide-is-its-own-layout.pptx")
def _(_path: Path) -> bytes:
    made = pptx()
    related = unzipped(made)[SLIDE_RELATIONS].replace(b"../slideLayouts/slideLayout7.xml", b"slide1.xml")
    return replaced(made, {SLIDE_RELATIONS: related})


_SAYING_ROW = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SAYS}</t></is></c></row>'
_SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet(rows: str, after: str = "") -> str:
    return f"<worksheet {_SPREADSHEET}><sheetData>{_SAYING_ROW}{rows}</sheetData>{after}</worksheet>"


@attack("far-corner.xlsx", outcome=READ)
def _(_path: Path) -> bytes:
    rows = (
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="ZZZ99999999"><v>2</v></c>'
        '<c r="A-1"><v>3</v></c></row><row r="99999999999999999999">'
        '<c r="A1" s="99999999" t="s"><v>-7</v></c><c t="s"><v>1e999</v></c></row>'
    )
    return replaced(xlsx(), {SHEET: sheet(rows)})


@attack("endless-merges.xlsx", outcome=READ)
def _(_path: Path) -> bytes:
    merges = '<mergeCell ref="A1:XFD1048576"/>' * 2000
    return replaced(xlsx(), {SHEET: sheet("", f"<mergeCells>{merges}</mergeCells>")})


@attack("number-formats.xlsx", outcome=READ)
def _(_path: Path) -> bytes:
    pieces = (
        "0",
        "#,##0",
        "[>=9]0;0",
        "&quot;",
        "\\",
        "?/",
        "0.",
        "[h",
        "E+",
        "m",
        "@",
        "*",
        "_",
        "[h]:mm:",
        ";",
    )
    codes = [piece * (50_000 // len(piece)) for piece in pieces] + ["0." + "0" * 50_000]
    formats = "".join(
        f'<numFmt numFmtId="{200 + number}" formatCode="{code.replace(">", "&gt;")}"/>'
        for number, code in enumerate(codes)
    )
    looks = "".join(f'<xf numFmtId="{200 + number}"/>' for number in range(len(codes)))
    values = ("1e308", "-1e-308", "45000.123456", "nan", "inf", "9" * 400)
    rows = "".join(
        f'<row r="{2 + style}">' + "".join(f'<c s="{style}"><v>{v}</v></c>' for v in values) + "</row>"
        for style in range(len(codes))
    )
    styles = (
        f"<styleSheet {_SPREADSHEET}><numFmts>{formats}</numFmts><fonts><font/></fonts><fills><fill/></fills>"
        f"<borders><border/></borders><cellXfs>{looks}</cellXfs></styleSheet>"
    )
    return replaced(xlsx(), {SHEET: sheet(rows), "xl/styles.xml": styles})


@attack("repeated.ods")
def _(_path: Path) -> bytes:
    repeated = 'table:number-columns-repeated="1000000000"'
    cells = f"<table:table-cell {repeated}><text:p>{SAYS}</text:p></table:table-cell>" * 10_000
    row = f'<table:table-row table:number-rows-repeated="1000000000">{cells}</table:table-row>'
    return opendocument("spreadsheet", f'<table:table table:name="A">{row * 10}</table:table>')


@attack("one-chapter-a-hundred-thousand-times.epub")
def _(_path: Path) -> bytes:
    return epub("<p>{says}</p>" * 1000, times=100_000)


@attack(
    "streams-in-a-circle.doc", "streams-in-a-circle.xls", "streams-in-a-circle.ppt", "streams-in-a-circle.msg"
)
def _(path: Path) -> None:
    """Containers whose tables of sectors lead back to where they began."""
    name = {
        ".doc": "WordDocument",
        ".xls": "Workbook",
        ".ppt": "PowerPoint Document",
        ".msg": "__properties_version1.0",
    }
    inside: Storage = {name[path.suffix]: bytes(9000), "Current User": bytes(40), "1Table": bytes(5000)}
    write_ole(path, inside)
    data = bytearray(path.read_bytes())
    table = 512 * (1 + struct.unpack_from("<I", data, 76)[0])
    for number in range(12):
        struct.pack_into("<I", data, table + 4 * number, number - number % 3)
    path.write_bytes(data)


@attack("storages-in-a-circle.msg")
def _(path: Path) -> None:
    """A message in which each storage is its own child."""
    write_ole(
        path, {"__properties_version1.0": bytes(40), "__attach_version1.0_#00000000": {"x": {"y": b"1"}}}
    )
    data = bytearray(path.read_bytes())
    start = 512 * (1 + struct.unpack_from("<I", data, 48)[0])
    for number in range(2, 4):
        struct.pack_into("<I", data, start + 128 * number + 76, 2)
        struct.pack_into("<I", data, start + 128 * number + 72, 2)
    path.write_bytes(data)
