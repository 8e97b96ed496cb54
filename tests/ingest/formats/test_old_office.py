from __future__ import annotations

import struct
from pathlib import Path

import pytest

from app.core.errors import Damaged, NeedsPassword, Unsupported
from tests.ingest.formats.ole import write_ole
from tests.ingest.formats.reading import boxes, page, rendered, text

_TEXT_AT = 0x800


def word(
    path: Path,
    paragraphs: list[tuple[str, bytes]],
    *,
    wide: bool = True,
    flags: int = 0x0200,
    changed: list[tuple[str, bytes]] | None = None,
    authors: tuple[str, ...] = (),
) -> Path:
    """A .doc of paragraphs, each with the character that ends it and its properties: style, then sprms; those
    of `changed` words are characters'.
    """
    whole = "".join(content for content, _ in paragraphs)
    body = whole.encode("utf-16-le" if wide else "cp1252")
    main = bytearray(_TEXT_AT)
    struct.pack_into("<HHHHHH", main, 0, 0xA5EC, 0x00C1, 0, 0, 0, flags)
    units = len(body) // 2 if wide else len(body)
    struct.pack_into("<i", main, 0x4C, units)
    main += body
    main += bytes(-len(main) % 512)
    page_number = len(main) // 512
    # One page of paragraph properties: where each begins, and at its end what it looks like.
    properties = bytearray(512)
    properties[511] = len(paragraphs)
    position, top = _TEXT_AT, 510
    for index, (content, looks) in enumerate(paragraphs):
        struct.pack_into("<I", properties, 4 * index, position)
        position += len(content.encode("utf-16-le" if wide else "cp1252"))
        packed = bytes([0, (len(looks) + 1) // 2]) + looks + bytes(len(looks) % 2)
        top -= len(packed) + len(packed) % 2
        properties[top : top + len(packed)] = packed
        properties[4 * (len(paragraphs) + 1) + 13 * index] = top // 2
    struct.pack_into("<I", properties, 4 * len(paragraphs), position)
    main += properties
    pieces = struct.pack("<II", 0, units) + struct.pack(
        "<HIH", 0, _TEXT_AT if wide else 2 * _TEXT_AT | 1 << 30, 0
    )
    complex_part = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    plain_part = struct.pack("<III", _TEXT_AT, position, page_number)
    struct.pack_into("<II", main, 0x01A2, 0, len(complex_part))
    struct.pack_into("<II", main, 0x0102, len(complex_part), len(plain_part))
    names = struct.pack("<HHH", 0xFFFF, len(authors), 0)
    names += b"".join(struct.pack("<H", len(name)) + name.encode("utf-16-le") for name in authors)
    character_part = struct.pack("<III", _TEXT_AT, position, page_number + 1)
    if changed is not None:
        main += _character_page(whole, changed, 2 if wide else 1)
        struct.pack_into("<II", main, 0x00FA, len(complex_part) + len(plain_part), len(character_part))
        at = len(complex_part) + len(plain_part) + len(character_part)
        struct.pack_into("<II", main, 0x0232, at, len(names))
    tables = (complex_part + plain_part + character_part + names).ljust(4096, b"\0")
    return write_ole(path, {"WordDocument": bytes(main).ljust(4096, b"\0"), "1Table": tables})


def _character_page(whole: str, changed: list[tuple[str, bytes]], width: int) -> bytes:
    """A page of characters' properties: those of each of the `changed` words, and none of the rest."""
    bounds, looks, place = [_TEXT_AT], [b""], 0
    for words, look in changed:
        start = whole.index(words, place)
        place = start + len(words)
        bounds += [_TEXT_AT + width * start, _TEXT_AT + width * place]
        looks += [look, b""]
    bounds.append(_TEXT_AT + width * len(whole))
    found = bytearray(512)
    found[511], top = len(looks), 510
    struct.pack_into(f"<{len(bounds)}I", found, 0, *bounds)
    for index, look in enumerate(looks):
        if look:
            top -= (1 + len(look) + 1) // 2 * 2
            found[top : top + 1 + len(look)] = bytes([len(look)]) + look
            found[4 * len(bounds) + index] = top // 2
    return bytes(found)


_PLAIN = b"\x00\x00"
_HEADING = b"\x01\x00"
_CELL = b"\x00\x00" + struct.pack("<HB", 0x2416, 1)
_ROW = _CELL + struct.pack("<HB", 0x2417, 1)

LEASE = [
    ("The lease\r", _HEADING),
    ('See \x13 HYPERLINK "http://example.org/" \x14the annex\x15 for the £ rent.\r', _PLAIN),
    ("Flat\x07", _CELL),
    ("Rent\x07", _CELL),
    ("\x07", _ROW),
    ("Garden\x07", _CELL),
    ("\x07", _CELL),
    ("\x07", _ROW),
    ("Signed by both.\r", _PLAIN),
]


@pytest.mark.parametrize("wide", [True, False])
def test_a_word_document_has_its_paragraphs_headings_and_tables(tmp_path: Path, wide: bool) -> None:
    rendition = rendered(word(tmp_path / "lease.doc", LEASE, wide=wide))
    assert rendition.format == "doc"
    assert text(rendition) == "The lease See the annex for the £ rent. Flat Rent Garden Signed by both."
    assert rendition.pdf.get_toc() == [[1, "The lease", 1]]
    found = page(rendition)
    (flat,), (rent,), (garden,) = boxes(found, "Flat"), boxes(found, "Rent"), boxes(found, "Garden")
    assert flat.y0 == pytest.approx(rent.y0, abs=1)
    assert flat.x0 == pytest.approx(garden.x0, abs=1)


def test_a_field_in_a_field_leaves_what_is_shown(tmp_path: Path) -> None:
    nested = "Page \x13 IF \x13 PAGE \x14 7\x15 = 7 \x14seven\x15 and \x13 EMBED Package \x15on\r"
    assert text(rendered(word(tmp_path / "a.doc", [(nested, _PLAIN)]))) == "Page seven and on"


def test_a_document_of_word_95_says_what_to_do(tmp_path: Path) -> None:
    main = struct.pack("<HH", 0xA5DC, 0x0065).ljust(5000, b"\0")
    path = write_ole(tmp_path / "old.doc", {"WordDocument": main})
    with pytest.raises(Unsupported, match=r"save it as \.docx"):
        rendered(path)


def test_places_that_lead_out_of_the_file_are_damage(tmp_path: Path) -> None:
    path = word(tmp_path / "a.doc", LEASE)
    data = path.read_bytes()
    start = data.index(b"\xec\xa5\xc1\x00")
    path.write_bytes(data[: start + 0x1A2] + struct.pack("<I", 1 << 31) + data[start + 0x1A6 :])
    with pytest.raises(Damaged):
        rendered(path)


def test_a_protected_document_asks_for_its_password(tmp_path: Path) -> None:
    path = word(tmp_path / "a.doc", LEASE, flags=0x0300)
    with pytest.raises((NeedsPassword, Damaged, Unsupported)):
        rendered(path)


def test_what_was_struck_out_of_it_is_told_with_who_did_it(tmp_path: Path) -> None:
    when = 124 << 20 | 5 << 16 | 3 << 11
    struck = struct.pack("<HBHHHI", 0x0800, 1, 0x4863, 1, 0x6864, when)
    added, hidden = struct.pack("<HB", 0x0801, 1), struct.pack("<HB", 0x083C, 1)
    rows = [("Toll\x07", _CELL), ("4d 6d\x07", _CELL), ("\x07", _ROW), ("End.\r", _PLAIN)]
    path = word(
        tmp_path / "a.doc",
        [("The toll is 4 pence 6 pence.\r", _PLAIN), ("Open secret day.\r", _PLAIN), *rows],
        changed=[("4 pence ", struck), ("6 pence", added), ("secret ", hidden), ("4d ", struck)],
        authors=("Unknown", "Ann Roe"),
    )
    rendition = rendered(path)
    assert rendition.has_hidden
    assert text(rendition) == (
        "The toll is 6 pence. Struck out by Ann Roe on 3 May 2024: 4 pence (before the change: “The toll is 4"
        " pence .”) Open day. Toll 6d Struck out by Ann Roe on 3 May 2024: 4d (before the change: “4d 6d”)"
        " End."
    )


def record(kind: int, body: bytes, *, instance: int = 0, container: bool = False) -> bytes:
    return struct.pack("<HHI", instance << 4 | (0xF if container else 0), kind, len(body)) + body


def said(kind: int, content: str, *, wide: bool = True) -> bytes:
    header = record(0x0F9F, struct.pack("<I", kind))
    atom = record(0x0FA0, content.encode("utf-16-le")) if wide else record(0x0FA8, content.encode("latin-1"))
    return header + atom


def shape(place: tuple[int, int, int, int], inner: bytes) -> bytes:
    """Left, top, right and bottom in master units, of which an inch has 576."""
    left, top, right, bottom = place
    anchor = record(0xF010, struct.pack("<hhhh", top, left, right, bottom))
    return record(0xF004, anchor + record(0xF00D, inner, container=True), container=True)


def presentation(path: Path) -> Path:
    """Two slides: one with a title in the outline and a text in a shape, one with notes."""
    drawing = shape((576, 576, 4000, 1100), record(0x0F9E, struct.pack("<I", 0)))
    drawing += shape((1152, 2304, 4000, 2900), said(4, "In a shape", wide=False))
    group = record(0xF003, drawing, container=True)
    first = record(
        0x03EE, record(0x040C, record(0xF002, group, container=True), container=True), container=True
    )
    second = record(0x03EE, b"", container=True)
    noted = shape((0, 0, 100, 100), said(2, "Speak slowly.\rSmile."))
    notes = record(
        0x03F0,
        record(0x03F1, struct.pack("<IHH", 257, 0, 0))
        + record(
            0x040C, record(0xF002, record(0xF003, noted, container=True), container=True), container=True
        ),
        container=True,
    )

    def listed(reference: int, number: int) -> bytes:
        return record(0x03F3, struct.pack("<IIIII", reference, 0, 0, number, 0))

    slides = (
        listed(2, 256) + said(0, "The harbour") + listed(3, 257) + said(0, "The\vend") + said(1, "Thanks")
    )
    document = record(
        0x03E8,
        record(0x03E9, struct.pack("<ii", 5760, 4320).ljust(40, b"\0"))
        + record(0x0FF0, slides, instance=0, container=True)
        + record(0x0FF0, listed(4, 256), instance=2, container=True),
        container=True,
    )
    stream, offsets = b"", []
    for part in (document, first, second, notes):
        offsets.append(len(stream))
        stream += part
    directory = len(stream)
    stream += record(0x1772, struct.pack("<I4I", 4 << 20 | 1, *offsets))
    edit = len(stream)
    stream += record(0x0FF5, struct.pack("<IIIIIII", 256, 0, 0, directory, 1, 5, 0))
    user = record(0x0FF6, struct.pack("<III", 20, 0xE391C05F, edit).ljust(40, b"\0"))
    return write_ole(path, {"Current User": user, "PowerPoint Document": stream.ljust(4096, b"\0")})


def test_an_old_presentation_is_read_as_a_new_one(tmp_path: Path) -> None:
    rendition = rendered(presentation(tmp_path / "talk.ppt"))
    assert rendition.labels == ("Slide 1", "Slide 2", "Slide 2, notes")
    assert rendition.pdf.get_toc() == [[1, "The harbour", 1], [1, "The end", 2]]
    assert text(rendition, 1) == "The harbour In a shape"
    assert text(rendition, 2) == "The end Thanks"
    assert text(rendition, 3) == "Notes to slide 2 Speak slowly. Smile."
    (found, *_) = boxes(page(rendition, 1), "In a shape")
    assert 144 <= found.x0 <= 160
    assert 280 <= found.y0 <= 300


def test_a_broken_presentation_is_damaged(tmp_path: Path) -> None:
    user = record(0x0FF6, struct.pack("<III", 20, 0xE391C05F, 1 << 30).ljust(40, b"\0"))
    path = write_ole(tmp_path / "talk.ppt", {"Current User": user, "PowerPoint Document": bytes(5000)})
    with pytest.raises(Damaged, match="presentation is damaged"):
        rendered(path)
