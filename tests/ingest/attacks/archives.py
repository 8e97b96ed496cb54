"""Zip archives, as office files are: bombs, and names that lead outside."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

from tests.ingest.attacks.files import W, docx, epub, odt, pptx, xlsx
from tests.ingest.attacks.kit import MIB, REFUSED, attack, bombed, zipped


@attack("bomb.docx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(docx(), "word/document.xml", b" " * MIB, 400)


@attack("bomb.xlsx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(xlsx(), "xl/sharedStrings.xml", b" " * MIB, 400)


@attack("bomb.pptx", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(pptx(), "ppt/slides/slide1.xml", b" " * MIB, 400)


@attack("bomb.odt", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(odt(), "content.xml", b" " * MIB, 400)


@attack("bomb.epub", outcome=REFUSED)
def _(_path: Path) -> bytes:
    return bombed(epub(), "c.xhtml", b" " * MIB, 400)


@attack("lying-bomb.docx")
def _(_path: Path) -> bytes:
    return bombed(docx(), "word/document.xml", b" " * MIB, 400, declared=500)


@attack("lying-bomb.pptx")
def _(_path: Path) -> bytes:
    return bombed(pptx(), "ppt/slides/slide1.xml", b" " * MIB, 400, declared=500)


@attack("lying-bomb.xlsx")
def _(_path: Path) -> bytes:
    return bombed(xlsx(), "xl/worksheets/sheet1.xml", b"<row></row>" * 100_000, 400, declared=500)


@attack("lying-bomb.odt")
def _(_path: Path) -> bytes:
    return bombed(odt(), "content.xml", b" " * MIB, 400, declared=500)


@attack("lying-bomb.epub")
def _(_path: Path) -> bytes:
    return bombed(epub(), "c.xhtml", b"<p>a</p>" * (MIB // 8), 400, declared=500)


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
        target.writestr("../escaped.txt", "escaped")
        target.writestr(str(path.parent / "escaped.txt"), "escaped")
        target.writestr("..\\escaped.txt", "escaped")
    return content.getvalue()
