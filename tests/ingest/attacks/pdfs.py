"""PDFs that unpack to gigabytes, go in circles, or do things."""

from __future__ import annotations

import zlib
from pathlib import Path

from tests.ingest.attacks.files import FONT, SAYING, one_page, pdf, stream
from tests.ingest.attacks.kit import MIB, NOWHERE, READ, REFUSED, attack, deflated, secret_beside


@attack("zeros.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(deflated(bytes(MIB), 1024), b"/Filter /FlateDecode"))


@attack("nested-filters.pdf")
def _(_path: Path) -> bytes:
    data = zlib.compress(zlib.compress(deflated(bytes(MIB), 1024), 9), 9)
    return one_page(stream(data, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"))


@attack("thousand-filters.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING, b"/Filter [%s]" % (b"/ASCIIHexDecode " * 10_000)))


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
    return one_page(stream(SAYING)).replace(b"/Count 1 ", b"/Count 1000000000 ")


@attack("too-many-pages.pdf", outcome=REFUSED)
def _(_path: Path) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 100_007))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 3 0 R >>"
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [%s] /Count 100002 >>" % kids,
            FONT,
            stream(SAYING),
            *[page] * 100_002,
        ]
    )


@attack("a-page-a-million-times.pdf")
def _(_path: Path) -> bytes:
    kids = b"/Kids [" + b"3 0 R " * 1_000_000 + b"] /Count 1000000"
    return one_page(stream(SAYING)).replace(b"/Kids [3 0 R] /Count 1", kids)


@attack("a-long-title.pdf", outcome=READ)
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING), b"<< /Title (%s) >>" % (b"word " * 1_000_000), trailer=b"/Info 5 0 R")


@attack("pages-in-a-circle.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING)).replace(b"/Kids [3 0 R]", b"/Kids [3 0 R 2 0 R]")


@attack("pages-by-doubling.pdf")
def _(_path: Path) -> bytes:
    """Forty levels, each with the next one twice."""
    levels = [
        b"<< /Type /Pages /Kids [%d 0 R %d 0 R] /Count %d >>" % (number + 1, number + 1, 2 ** (40 - number))
        for number in range(2, 40)
    ]
    page = b"<< /Type /Page /MediaBox [0 0 595 842] /Contents 41 0 R /Resources %s >>" % FONT
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", *levels, page, stream(SAYING)])


@attack("page-that-is-its-own-parent.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING)).replace(b"/Parent 2 0 R /MediaBox [0 0 595 842]", b"/Parent 3 0 R")


@attack("outline-in-a-circle.pdf", outcome=READ)
def _(_path: Path) -> bytes:
    item = b"<< /Title (Chapter) /Parent 5 0 R /First 6 0 R /Last 7 0 R /Next %d 0 R /Dest [3 0 R /Fit] >>"
    return one_page(
        stream(SAYING),
        b"<< /First 6 0 R /Last 7 0 R /Count 2 >>",
        item % 7,
        item % 6,
        catalogue=b"/Outlines 5 0 R",
    )


@attack("outline-without-end.pdf")
def _(_path: Path) -> bytes:
    """A million headings, one in the other."""
    items = [b"<< /Title (%d) /First %d 0 R /Dest [3 0 R /Fit] >>" % (n, n + 1) for n in range(6, 50_000)]
    return one_page(stream(SAYING), b"<< /First 6 0 R >>", *items, b"null", catalogue=b"/Outlines 5 0 R")


@attack("xref-in-a-circle.pdf")
def _(_path: Path) -> bytes:
    return pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"],
        trailer=b"/Prev {start}",
    )


@attack("form-that-calls-itself.pdf", outcome=READ)
def _(_path: Path) -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>"
    resources = FONT.replace(b">> >> >>", b">> >> /XObject << /X 5 0 R >> >>")
    return one_page(stream(SAYING + b" /X Do"), stream(b"/X Do /X Do", form), resources=resources)


@attack("forms-by-doubling.pdf")
def _(_path: Path) -> bytes:
    return forms_by_doubling()


def forms_by_doubling() -> bytes:
    """A page that would draw its words 2⁴⁰ times."""
    forms = [
        stream(
            b"/X Do /X Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X %d 0 R >> >>"
            % (number + 1),
        )
        for number in range(5, 45)
    ]
    last = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources %s" % FONT
    return one_page(
        stream(b"/X Do"), *forms, stream(SAYING, last), resources=b"<< /XObject << /X 5 0 R >> >>"
    )


@attack("pattern-in-itself.pdf")
def _(_path: Path) -> bytes:
    pattern = (
        b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.001 /YStep 0.001"
        b" /Resources << /Pattern << /P 5 0 R >> >>"
    )
    paint = b"/Pattern cs /P scn 0 0 500 700 re f"
    return one_page(
        stream(SAYING + paint),
        stream(paint, pattern),
        resources=FONT.replace(b">> >> >>", b">> >> /Pattern << /P 5 0 R >> >>"),
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
    return one_page(b"<< /Length 4 0 R >>\nstream\n%s\nendstream" % SAYING)


@attack("million-brackets.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING), b"[" * 1_000_000, page=b"/Annots 5 0 R")


@attack("brackets-on-the-page.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(deflated(b"[<<[<<q ( " * 10_000, 100), b"/Filter /FlateDecode"))


@attack("page-without-edges.pdf")
def _(_path: Path) -> bytes:
    return one_page(stream(SAYING)).replace(b"[0 0 595 842]", b"[-1e30 -1e30 1e30 1e30]")


@attack("annotations-in-a-circle.pdf", outcome=READ)
def _(_path: Path) -> bytes:
    field = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /Kids [5 0 R] /Parent 5 0 R >>"
    return one_page(
        stream(SAYING),
        field,
        page=b"/Annots [5 0 R 5 0 R]",
        catalogue=b"/AcroForm << /Fields [5 0 R] /XFA 5 0 R >>",
    )


@attack("does-things.pdf", outcome=READ)
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
        stream(SAYING + b" /X Do"),
        outside % secret,
        resources=FONT.replace(b">> >> >>", b">> >> /XObject << /X 5 0 R >> >>"),
        catalogue=actions,
    )
