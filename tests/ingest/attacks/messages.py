"""E-mail messages in messages."""

from __future__ import annotations

from pathlib import Path

from tests.ingest.attacks.files import docx, epub, message
from tests.ingest.attacks.kit import MIB, READ, SAYS, attack, bombed
from tests.ingest.attacks.pdfs import forms_by_doubling


@attack("in-itself.eml", outcome=READ)
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


@attack("two-thousand-attachments.eml", outcome=READ)
def _(_path: Path) -> bytes:
    part = b"--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nword\n"
    return (
        b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
        + SAYS.encode()
        + b"\n"
        + part * 2_000
        + b"--x--\n"
    )


@attack("attached-bombs.eml", outcome=READ)
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
    content = forms_by_doubling()
    made.add_attachment(content, maintype="application", subtype="pdf", filename="slow.pdf")
    made.add_attachment(
        epub("<p>{says}</p>" * 1000, times=20_000),
        maintype="application",
        subtype="epub+zip",
        filename="slow.epub",
    )
    return made.as_bytes()


@attack("heads.eml", outcome=READ)
def _(_path: Path) -> bytes:
    """Twenty thousand header lines, and one of half a megabyte."""
    return (
        b"From: " + b"=?utf-8?q?" * 20_000 + b"\nSubject: " + b"a " * 300_000 + b"\n"
        + b"Date: " + b"9" * 20_000 + b"\n" + b"X-Spam: yes\n" * 20_000
        + b"Content-Type: text/plain; " + b"charset*0*=" * 2000 + b"; charset=utf-99\n"
        + b"Content-Transfer-Encoding: x-none\n\n" + SAYS.encode()
    )  # fmt: skip


@attack("parts-in-parts.eml")
def _(_path: Path) -> bytes:
    head = b"From: a@example.org\nMIME-Version: 1.0\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    return head + parts + b"Content-Type: text/plain\n\n" + SAYS.encode()
