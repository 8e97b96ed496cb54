from __future__ import annotations

import io
import struct
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from app.core.errors import NoText
from app.ingest.formats import attachments
from app.ingest.formats.mail import mail
from app.ingest.formats.mail.tnef import unpack_message
from app.ingest.formats.rendition import Rendition
from tests.ingest.formats.ole import Storage, write_ole
from tests.ingest.formats.reading import rendered, text
from tests.made_pdfs import GARDEN, make_pdf


def message(
    subject: str = "Roof repairs", body: str = "Dear all,\nthe roof leaks.\n\nYours, Ann"
) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ann Müller <ann@example.org>"
    made["To"] = "Bo <bo@example.org>"
    made["Cc"] = "Cy <cy@example.org>"
    made["Date"] = "Thu, 07 Mar 2024 14:05:00 +0100"
    made["Subject"] = subject
    made.set_content(body)
    return made


def saved(path: Path, made: EmailMessage) -> Path:
    path.write_bytes(made.as_bytes())
    return path


def words(path: Path, number: int = 1) -> str:
    return text(rendered(path), number)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["Item", "Euros"])
    book.active.append(["Tiles", 900])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (30, 30), "red").save(buffer, "PNG")
    return buffer.getvalue()


def test_a_message_has_a_head_and_a_body(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.eml", message())
    rendition = rendered(path)
    assert (rendition.format, rendition.title, rendition.labels) == ("eml", "Roof repairs", ("Message",))
    assert text(rendition) == (
        "Roof repairs From: Ann Müller <ann@example.org> To: Bo <bo@example.org> Cc: Cy <cy@example.org> "
        "Date: Thursday, 07 March 2024, 14:05 Dear all, the roof leaks. Yours, Ann"
    )
    lines = rendition.pdf[0].get_text().splitlines()
    assert lines.index("Dear all,") + 1 == lines.index("the roof leaks.")


def test_html_is_preferred_and_nothing_is_fetched_for_it(tmp_path: Path) -> None:
    made = message()
    made.add_alternative(
        '<p onclick="x()">In <b>bold</b></p><img src="http://example.org/spy.png"><script>bad()</script>'
        f'<iframe src="{(tmp_path / "a.txt").as_uri()}"></iframe><img src="cid:logo">',
        subtype="html",
    )
    made.get_payload()[1].add_related(picture(), "image", "png", cid="<logo>")
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert text(rendition).endswith("14:05 In bold")
    assert rendition.pdf.page_count == 1


def test_attachments_follow_on_pages_of_their_own(tmp_path: Path) -> None:
    made = message()
    pdf = make_pdf(tmp_path / "garden.pdf", GARDEN)
    made.add_attachment(pdf.read_bytes(), maintype="application", subtype="pdf", filename="garden.pdf")
    made.add_attachment(workbook(), maintype="application", subtype="octet-stream", filename="costs.xlsx")
    made.add_attachment("Über uns".encode(), maintype="text", subtype="plain", filename="übrigens.txt")
    made.add_attachment(b"\x00\x01", maintype="application", subtype="x-tnef", filename="winmail.dat")
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert rendition.labels == (
        "Message",
        "garden.pdf, page 1",
        "garden.pdf, page 2",
        "costs.xlsx, Sheet!A1:B2",
        "übrigens.txt",
    )
    head = text(rendition)
    assert "Attachments: garden.pdf, costs.xlsx, übrigens.txt, winmail.dat (not read: " in head
    assert "mulberry" in text(rendition, 3)
    assert "Tiles" in text(rendition, 4)
    assert text(rendition, 5) == "Über uns"
    assert [entry[:2] for entry in rendition.pdf.get_toc() if entry[0] < 3] == [
        [1, "Roof repairs"],
        [2, "garden.pdf"],
        [2, "costs.xlsx"],
        [2, "übrigens.txt"],
    ]


def test_the_name_of_an_attachment_is_no_path(tmp_path: Path) -> None:
    made = message()
    name = f"../../{tmp_path.name}/planted.txt"
    made.add_attachment(b"hello there", maintype="text", subtype="plain", filename=name)
    before = set(tmp_path.rglob("*"))
    path = saved(tmp_path / "a.eml", made)
    assert rendered(path).labels[1] == name
    assert set(tmp_path.rglob("*")) == {*before, path}


def test_a_protected_attachment_opens_with_a_password_given(tmp_path: Path) -> None:
    made = message()
    pdf = make_pdf(tmp_path / "garden.pdf", GARDEN, password="tulip")
    made.add_attachment(pdf.read_bytes(), maintype="application", subtype="pdf", filename="garden.pdf")
    path = saved(tmp_path / "a.eml", made)
    assert "garden.pdf (not read: this PDF is protected with a password)" in words(path)
    rendition = rendered(path, "tulip")
    assert rendition.password is None
    assert "mulberry" in text(rendition, 3)


def test_messages_in_messages_are_read_to_a_depth(tmp_path: Path) -> None:
    made = message("Depth 0")
    for depth in range(1, mail.DEEPEST + 3):
        outer = message(f"Depth {depth}")
        outer.add_attachment(made)
        made = outer
    rendition = rendered(saved(tmp_path / "a.eml", made))
    shown = [text(rendition, number + 1).split(" From:")[0] for number in range(rendition.pdf.page_count)]
    deepest = mail.DEEPEST + 2
    assert shown == [f"Depth {deepest - below}" for below in range(mail.DEEPEST + 1)]
    assert "(not read: it is in too many messages" in text(rendition, rendition.pdf.page_count)


def test_an_attachment_without_memory_does_not_cost_the_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = message()
    for name in ("large.txt", "small.txt"):
        made.add_attachment(b"hello there", maintype="text", subtype="plain", filename=name)

    def open_attached(name: str, *rest: Any) -> Rendition:
        if name == "large.txt":
            raise MemoryError
        return attachments.open_attached(name, *rest)

    monkeypatch.setattr(mail, "open_attached", open_attached)
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert rendition.labels == ("Message", "small.txt")
    assert "large.txt (not read: it needs more memory to read than there is)" in text(rendition)


def test_there_is_an_end_to_attachments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST_ATTACHMENTS", 2)
    made = message()
    for number in range(4):
        made.add_attachment(
            f"text {number}".encode(), maintype="text", subtype="plain", filename=f"{number}.txt"
        )
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert rendition.labels == ("Message", "0.txt", "1.txt")
    assert text(rendition).count("too many attachments") == 2


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: =?utf-8?B?broken\nFrom: \xff\nDate: ?\nContent-Type: text/plain; charset=?\n\nbody here",
        b"Subject: s\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\nbody here",
        b"Subject: s\nContent-Type: multipart/mixed\n\nbody here",
        b"Subject: s\nContent-Transfer-Encoding: base64\nContent-Type: text/plain\n\nYm9keSBoZXJl!!\n",
        "From: a@example.org\nSubject: s\n\nbody here".encode("utf-16"),
    ],
)
def test_what_is_not_as_it_should_be_is_read_as_far_as_it_goes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    assert words(path).endswith("body here")


def test_a_message_of_nothing_has_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"\n\n")
    with pytest.raises(NoText):
        rendered(path)


def outlook(subject: str, body: str, attachments: Storage, *, inner: bool = False) -> Storage:
    """A message as Outlook stores it (MS-OXMSG)."""
    strings = {0x0037: subject, 0x1000: body, 0x0C1A: "Ann Müller", 0x0C1F: "ann@example.org"}
    storage = properties(strings, {}, (24 if inner else 32), attachments=len(attachments))
    storage["__recip_version1.0_#00000000"] = properties({0x3001: "Bo", 0x3003: "bo@example.org"}, {}, 8)
    return {**storage, **attachments}


def properties(
    strings: dict[int, str], binaries: dict[int, bytes], head: int, attachments: int = 0
) -> Storage:
    entries = b""
    storage: Storage = {}
    for kind, values in ((0x001F, strings), (0x0102, binaries)):
        for number, value in values.items():
            data = value.encode("utf-16-le") if isinstance(value, str) else value
            storage[f"__substg1.0_{number:04X}{kind:04X}"] = data
            entries += struct.pack("<HHIII", kind, number, 6, len(data) + (2 if kind == 0x1F else 0), 0)
    start = (
        struct.pack("<8xIIII", 1, attachments, 1, attachments).ljust(head, b"\0") if head > 8 else bytes(8)
    )
    storage["__properties_version1.0"] = start[:head] + entries
    return storage


def test_a_message_of_outlook_is_read_with_what_is_attached(tmp_path: Path) -> None:
    inner = outlook("Forwarded", "Inner body.", {}, inner=True)
    attachments: Storage = {
        "__attach_version1.0_#00000000": properties({0x3707: "costs.xlsx"}, {0x3701: workbook()}, 8),
        "__attach_version1.0_#00000001": {**properties({}, {}, 8), "__substg1.0_3701000D": inner},
    }
    path = write_ole(tmp_path / "a.msg", outlook("Roof", "First line.\r\nSecond line.", attachments))
    rendition = rendered(path)
    assert (rendition.format, rendition.title) == ("msg", "Roof")
    assert rendition.labels == ("Message", "costs.xlsx, Sheet!A1:B2", "Forwarded, Message")
    head = text(rendition)
    assert head.startswith('Roof From: "Ann Müller" <ann@example.org> To: Bo <bo@example.org>')
    assert head.endswith("Attachments: costs.xlsx, Forwarded First line. Second line.")
    assert "Inner body." in text(rendition, 3)


def test_what_a_body_shows_is_in_its_place(tmp_path: Path) -> None:
    made = message()
    made.add_alternative('<p>Above.</p><p><img src="cid:plan%401"></p><p>Below.</p>', subtype="html")
    payload = made.get_payload()
    assert isinstance(payload, list)
    payload[1].add_related(picture(), "image", "png", cid="<plan@1>")
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert rendition.labels == ("Message",)
    assert len(rendition.pdf[0].get_images()) == 1


def test_what_was_quoted_of_earlier_messages_is_without_marks(tmp_path: Path) -> None:
    body = "Yes.\n\nOn Monday Bo wrote:\n> Shall we go on\n> with the roof?\n>\n>> It leaks.\n\nAnn"
    found = words(saved(tmp_path / "a.eml", message(body=body)))
    assert found.endswith("Yes. On Monday Bo wrote: Shall we go on with the roof? It leaks. Ann")


def attribute(kind: int, value: bytes, part: int = 1) -> bytes:
    return struct.pack("<BII", part, kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def packed_properties(*values: tuple[int, int, bytes]) -> bytes:
    """The properties of a packed message: their types, their numbers, and what they hold."""
    packed = struct.pack("<I", len(values))
    for kind, key, value in values:
        count = struct.pack("<II", 1, len(value)) if kind in (0x1E, 0x1F, 0x0D, 0x102) else b""
        packed += struct.pack("<HH", kind, key) + count + value + bytes(-len(value) % 4)
    return packed


def winmail(*parts: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(parts)


def test_what_outlook_packs_is_unpacked(tmp_path: Path) -> None:
    packed = winmail(
        attribute(0x00069007, struct.pack("<II", 1251, 0)),
        attribute(
            0x00069003,
            packed_properties((0x0003, 0x0E08, bytes(4)), (0x0102, 0x1013, b"<p>In rich text.</p>")),
        ),
        attribute(0x00069002, bytes(14), 2),
        attribute(0x00018010, "счёт.txt".encode("cp1251") + b"\0", 2),
        attribute(0x0006800F, b"The bill is 77 roubles.", 2),
        attribute(0x00069002, bytes(14), 2),
        attribute(0x0006800F, workbook(), 2),
        attribute(
            0x00069005, packed_properties((0x1F, 0x3707, "tiles.xlsx".encode("utf-16-le") + bytes(2))), 2
        ),
    )
    made = message()
    made.add_attachment(packed, "application", "ms-tnef", filename="winmail.dat")
    rendition = rendered(saved(tmp_path / "a.eml", made))
    assert rendition.labels == ("Message", "счёт.txt", "tiles.xlsx, Sheet!A1:B2")
    assert text(rendition).endswith("Yours, Ann In rich text.")
    assert text(rendition, 2) == "The bill is 77 roubles."
    assert "Tiles 900" in text(rendition, 3)


def test_a_packed_message_by_itself(tmp_path: Path) -> None:
    inner = winmail(attribute(0x0002800C, b"Said inside."))
    (tmp_path / "winmail.dat").write_bytes(
        winmail(
            attribute(0x00018004, b"Roof\0"),
            attribute(
                0x00069003, packed_properties((0x1E, 0x0C1A, b"Ann\0"), (0x1E, 0x1000, b"See below.\0"))
            ),
            attribute(0x00069002, bytes(14), 2),
            attribute(
                0x00069005, packed_properties((0x1E, 0x3001, b"Old\0"), (0x0D, 0x3701, bytes(16) + inner)), 2
            ),
        )
    )
    rendition = rendered(tmp_path / "winmail.dat")
    assert (rendition.format, rendition.title) == ("tnef", "Roof")
    assert text(rendition) == "Roof From: Ann Attachment: Old.tnef See below."
    assert text(rendition, 2).endswith("Said inside.")


def test_rich_text_that_was_compressed(tmp_path: Path) -> None:
    # From MS-OXRTFCP 4.1.1: a run of what was there before, and one of what the window holds at first.
    rtf = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    whole = winmail(attribute(0x00069003, packed_properties((0x0102, 0x1009, rtf))))
    assert unpack_message(whole).rtf == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@pytest.mark.parametrize("kept", range(6, 300, 7))
def test_a_packed_message_that_is_cut_off_gives_what_is_there(kept: int) -> None:
    whole = winmail(
        attribute(0x0002800C, b"Some words."),
        attribute(0x00069003, packed_properties((0x1E, 0x0037, b"Roof\0"), (0x102, 0x1009, b"x" * 40))),
        attribute(0x00069002, bytes(14), 2),
        attribute(0x0006800F, b"y" * 90, 2),
    )
    found = unpack_message(whole[:kept])
    assert found.text in "Some words."
    assert found.subject in ("", "R", "Ro", "Roo", "Roof")
