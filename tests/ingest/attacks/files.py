"""Harmless files to start from, and the bare bones of PDFs, PNGs and messages."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable, Mapping
from email.message import EmailMessage

import openpyxl
from pptx import Presentation
from pptx.util import Inches

from tests.ingest.attacks.kit import SAYS, zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "xl/worksheets/sheet1.xml"
SLIDE = "ppt/slides/slide1.xml"
SLIDE_RELATIONS = "ppt/slides/_rels/slide1.xml.rels"
DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"


def relations(*entries: tuple[str, str, str], external: bool = False) -> str:
    """A part with relations: id, kind and target of each."""
    mode = ' TargetMode="External"' if external else ""
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="{id_}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
            for id_, kind, target in entries
        )
        + "</Relationships>"
    )


def docx(body: str = "{says}", *, before: str = "", parts: Mapping[str, bytes | str] | None = None) -> bytes:
    """A Word document; `before` stands before its root element."""
    text = f"<w:p><w:r><w:t>{SAYS}</w:t></w:r></w:p>"
    kind = "application/vnd.openxmlformats"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{kind}-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"'
            f' ContentType="{kind}-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f'<?xml version="1.0"?>{before}<w:document xmlns:w="{W}" xmlns:r="{OFFICE}">'
            f"<w:body>{body.replace('{says}', text)}</w:body></w:document>",
            **(parts or {}),
        }
    )


def xlsx() -> bytes:
    """A workbook with one cell."""
    book = openpyxl.Workbook()
    book.active["A1"] = SAYS
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def pptx() -> bytes:
    """A presentation with one slide."""
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    slide.shapes.add_textbox(Inches(1), Inches(1), Inches(6), Inches(2)).text_frame.text = SAYS
    content = io.BytesIO()
    presentation.save(content)
    return content.getvalue()


_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def opendocument(kind: str, body: str, *, before: str = "") -> bytes:
    """An OpenDocument file of the kind text, spreadsheet or presentation."""
    spaces = " ".join(
        f'xmlns:{short}="{_ODF}:{name}:1.0"'
        for short, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("svg", "svg-compatible"),
        )
    )
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f'<?xml version="1.0"?>{before}<office:document-content {spaces}'
            f' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:{kind}>'
            f"{body.replace('{says}', SAYS)}</office:{kind}></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {spaces}>"
            + "".join(
                f"<office:{part}/>"
                for part in ("font-face-decls", "styles", "automatic-styles", "master-styles")
            )
            + "</office:document-styles>",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"/>',
        }
    )


def odt(text: str = "{says}", *, before: str = "") -> bytes:
    return opendocument("text", f"<text:p>{text}</text:p>", before=before)


def ods(cell: str = "{says}", *, before: str = "", repeated: str = "") -> bytes:
    cells = f"<table:table-cell {repeated}><text:p>{cell}</text:p></table:table-cell>"
    return opendocument(
        "spreadsheet",
        f'<table:table table:name="A"><table:table-row>{cells}</table:table-row></table:table>',
        before=before,
    )


def odp(text: str = "{says}", *, before: str = "") -> bytes:
    box = f"<draw:text-box><text:p>{text}</text:p></draw:text-box>"
    frame = f'<draw:frame svg:width="9cm" svg:height="4cm">{box}</draw:frame>'
    return opendocument("presentation", f"<draw:page>{frame}</draw:page>", before=before)


def epub(chapter: str = "<p>{says}</p>", *, before: str = "", times: int = 1) -> bytes:
    """A book of one chapter, read `times` over."""
    refs = '<itemref idref="c"/>' * times
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": f'<container version="1.0" xmlns="{_ODF}:container"><rootfiles>'
            '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/>'
            "</rootfiles></container>",
            "b.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata/><manifest>'
            '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
            f"<spine>{refs}</spine></package>",
            "c.xhtml": f'<?xml version="1.0"?>{before}<html xmlns="http://www.w3.org/1999/xhtml"><body>'
            f"{chapter.replace('{says}', SAYS)}</body></html>",
        }
    )


def pdf(objects: Iterable[bytes], *, root: int = 1, trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1,
        root,
        trailer.replace(b"{start}", b"%d" % start),
        start,
    )
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


FONT = b"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
SAYING = b"BT /F 12 Tf 72 700 Td (%s) Tj ET" % SAYS.encode()


def one_page(
    content: bytes,
    *others: bytes,
    resources: bytes = FONT,
    catalogue: bytes = b"",
    page: bytes = b"",
    trailer: bytes = b"",
) -> bytes:
    """A PDF of one page; `content` is an object, and so are `others`, from number 5."""
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s %s >>"
            % (resources, page),
            content,
            *others,
        ],
        trailer=trailer,
    )


def png(width: int, height: int, data: bytes, *, more: bytes = b"", colour: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def message(body: str = SAYS) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@example.org", "b@example.org", "Ferry"
    made.set_content(body)
    return made


def drawn(picture: str) -> str:
    """A paragraph of Word's with a picture, given by an attribute of its `blip`."""
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    return (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{space}/wordprocessingDrawing">'
        f'<wp:extent cx="99999999999" cy="99999999999"/><a:graphic xmlns:a="{space}/main"><a:graphicData>'
        f'<pic:pic xmlns:pic="{space}/picture"><pic:blipFill><a:blip {picture}/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
