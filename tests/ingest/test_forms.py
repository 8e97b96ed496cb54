"""Forms: labels, values and buttons are read together where they stand together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from app.core.documents import Page
from app.ingest.pdf.column_marks import tell_column_marks
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.pdf.fields import HOLDS_MORE
from app.pages.lines import find_lines

TEXT = pymupdf.PDF_WIDGET_TYPE_TEXT
TICK = pymupdf.PDF_WIDGET_TYPE_CHECKBOX
LIST = pymupdf.PDF_WIDGET_TYPE_LISTBOX
COMBO = pymupdf.PDF_WIDGET_TYPE_COMBOBOX

Item = tuple[float, float, str] | tuple[float, float, str, float]


def make_form(
    path: Path, texts: Sequence[Item], fields: Sequence[dict[str, Any]] = (), *, rotation: int = 0
) -> Path:
    """A page with texts at x, y (and of a size), and fields over it."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    for x, y, text, *size in texts:
        page.insert_text((x, y), text, fontsize=size[0] if size else 11)
    for number, wanted in enumerate(fields):
        widget = pymupdf.Widget()
        widget.field_name = f"field {number}"
        widget.text_fontsize = 10
        for name, value in wanted.items():
            setattr(widget, name, value)
        page.add_widget(widget)
    page.set_rotation(rotation)
    document.save(path)
    document.close()
    return path


def field(kind: int, rect: Sequence[float], value: object, **more: object) -> dict[str, object]:
    return {"field_type": kind, "rect": pymupdf.Rect(rect), "field_value": value, **more}


def page_of(path: Path) -> Page:
    document, _ = open_pdf(path)
    with document:
        return read_page(document, 1)


def read(page: Page) -> list[str]:
    """The text of each line."""
    return [" ".join(word.text for word in page.words[line.first : line.last]) for line in find_lines(page)]


def paragraphs(page: Page) -> list[str]:
    found: dict[int, list[str]] = {}
    for word in page.words:
        found.setdefault(word.block, []).append(word.text)
    return [" ".join(some) for some in found.values()]


LABELS = ("Ship", "Home port", "Draught in feet", "Master")
VALUES = ("Halcyon", "Fowey", "nine and a half", "Perran Tregear")


@pytest.mark.parametrize(("colon", "order"), [(":", (0, 1, 2, 3)), (":", (2, 0, 3, 1)), ("", (0, 1, 2, 3))])
def test_values_drawn_after_all_labels_stand_beside_them(
    tmp_path: Path, colon: str, order: tuple[int, ...]
) -> None:
    labels = [(72, 140 + 30 * place, LABELS[place] + colon) for place in range(4)]
    values = [(240, 140 + 30 * place, VALUES[place]) for place in order]
    found = read(page_of(make_form(tmp_path / "form.pdf", [*labels, *values])))
    assert found == [f"{label}{colon} {value}" for label, value in zip(LABELS, VALUES, strict=True)]


def test_values_drawn_before_their_labels_stand_beside_them(tmp_path: Path) -> None:
    values = [(240, 140 + 30 * place, value) for place, value in enumerate(VALUES)]
    labels = [(72, 140 + 30 * place, f"{label}:") for place, label in enumerate(LABELS)]
    found = read(page_of(make_form(tmp_path / "form.pdf", [*values, *labels])))
    assert found == [f"{label}: {value}" for label, value in zip(LABELS, VALUES, strict=True)]


def test_two_pairs_a_row_and_values_under_their_labels(tmp_path: Path) -> None:
    rows = [(72, 140, "Ship:"), (320, 140, "Port:"), (140, 140, "Halcyon"), (380, 140, "Fowey")]
    assert read(page_of(make_form(tmp_path / "row.pdf", rows))) == ["Ship: Halcyon Port: Fowey"]
    small = [(72, 140, "Ship", 7), (240, 140, "Home port", 7), (72, 190, "Master", 7), (240, 190, "Crew", 7)]
    large = [(72, 153, "Halcyon"), (240, 153, "Fowey"), (72, 203, "Perran Tregear"), (240, 203, "eleven")]
    assert paragraphs(page_of(make_form(tmp_path / "boxes.pdf", [*small, *large]))) == [
        "Ship Halcyon",
        "Home port Fowey",
        "Master Perran Tregear",
        "Crew eleven",
    ]


def test_a_form_of_two_columns_may_be_filled_in_column_by_column(tmp_path: Path) -> None:
    small: list[Item] = [(72, 140 + 50 * place, label, 7) for place, label in enumerate(LABELS)]
    small += [(320, 140, "Crew", 7), (320, 190, "Cargo", 7), (320, 240, "Bound for", 7)]
    large: list[Item] = [(72, 153 + 50 * place, value) for place, value in enumerate(VALUES)]
    large += [(320, 153, "eleven"), (320, 203, "slate"), (320, 253, "Looe")]
    assert sorted(paragraphs(page_of(make_form(tmp_path / "columns.pdf", [*small, *large])))) == sorted(
        [
            *(f"{label} {value}" for label, value in zip(LABELS, VALUES, strict=True)),
            *("Crew eleven", "Cargo slate", "Bound for Looe"),
        ]
    )


def test_values_over_their_labels_are_read_with_them(tmp_path: Path) -> None:
    small = [
        (72, 153, "(Ship)", 7),
        (320, 153, "(Home port)", 7),
        (72, 203, "(Master)", 7),
        (320, 203, "(Crew)", 7),
    ]
    large = [(72, 140, "Halcyon"), (320, 140, "Fowey"), (72, 190, "Perran Tregear"), (320, 190, "eleven")]
    assert paragraphs(page_of(make_form(tmp_path / "lines.pdf", [*small, *large]))) == [
        "(Ship) Halcyon",
        "(Home port) Fowey",
        "(Master) Perran Tregear",
        "(Crew) eleven",
    ]


def test_columns_and_lists_side_by_side_stay_as_they_are(tmp_path: Path) -> None:
    left = ["Sold to", "Tregear & Sons", "4 Quay Street", "Fowey"]
    right = ["Sent to", "Halcyon Stores", "19 Hill Road", "Looe"]
    items: list[Item] = [(72, 140 + 14 * place, text) for place, text in enumerate(left)]
    items += [(320, 140 + 14 * place, text) for place, text in enumerate(right)]
    assert read(page_of(make_form(tmp_path / "letter.pdf", items))) == [*left, *right]
    left = ["The harbour master may order", "any vessel to leave its berth", "in these cases, namely:"]
    right = ["if it leaks or is on fire, if", "its papers are out of date, or", "if its crew has left it."]
    items = [(72, 140 + 14 * place, text) for place, text in enumerate(left)]
    items += [(320, 140 + 14 * place, text) for place, text in enumerate(right)]
    assert read(page_of(make_form(tmp_path / "columns.pdf", items))) == [*left, *right]


def test_values_of_fields_stand_with_their_labels(tmp_path: Path) -> None:
    labels: list[Item] = [(72, 140, "Ship:"), (72, 190, "Master", 8), (260, 190, "Mate", 8)]
    labels += [(72, 240, "Cargo:"), (72, 420, "Nothing else was declared.")]
    long = "The forward hold is full of slate.\nThe after hold carries tin, and is sealed."
    fields = [
        field(TEXT, (260, 193, 420, 210), "Jory Pascoe"),
        field(TEXT, (72, 193, 240, 210), "Perran Tregear"),
        field(TEXT, (140, 128, 300, 145), "Halcyon"),
        field(TEXT, (140, 230, 400, 300), long, field_flags=1 << 12),
    ]
    assert paragraphs(page_of(make_form(tmp_path / "form.pdf", labels, fields))) == [
        "Ship: Halcyon",
        "Master Perran Tregear",
        "Mate Jory Pascoe",
        "Cargo: The forward hold is full of slate. The after hold carries tin, and is sealed.",
        "Nothing else was declared.",
    ]


def test_a_table_of_fields_is_read_row_by_row(tmp_path: Path) -> None:
    texts = [
        (72, 140, "Goods"),
        (200, 140, "Crates"),
        (320, 140, "Tons"),
        (72, 170, "Slate"),
        (72, 200, "Tin"),
    ]
    fields = [
        field(TEXT, (200, 158, 300, 174), "41"),
        field(TEXT, (320, 158, 400, 174), "12.5"),
        field(TEXT, (200, 188, 300, 204), "7"),
        field(TEXT, (320, 188, 400, 204), "3.2"),
    ]
    found = read(page_of(make_form(tmp_path / "table.pdf", texts, fields)))
    assert found == ["Goods Crates Tons", "Slate 41 12.5", "Tin 7 3.2"]


def test_a_value_is_whole_also_where_its_field_is_too_short(tmp_path: Path) -> None:
    value = "Struck the eastern mole at low water, because the leading light was out."
    form = make_form(tmp_path / "form.pdf", [(72, 140, "Cause:")], [field(TEXT, (140, 128, 260, 145), value)])
    page = page_of(form)
    assert paragraphs(page) == [f"Cause: {value}"]
    assert page.reason == HOLDS_MORE
    for word in page.words[1:]:
        assert 139 <= word.box.x0 < 262


def test_lists_tell_their_choice_and_not_their_options(tmp_path: Path) -> None:
    ports = ["Looe", "Fowey", "Mevagissey"]
    texts = [(72, 140, "Home port:"), (72, 240, "Cargo:")]
    fields = [
        field(LIST, (160, 128, 300, 190), "Fowey", choice_values=ports),
        field(COMBO, (160, 228, 300, 245), "tin", choice_values=["slate", "tin", "clay"]),
    ]
    path = make_form(tmp_path / "form.pdf", texts, fields)
    assert paragraphs(page_of(path)) == ["Home port: Fowey", "Cargo: tin"]
    document = pymupdf.open(path)
    for widget in document[0].widgets():
        if widget.field_type == LIST:
            document.xref_set_key(widget.xref, "AP", "null")
    document.save(tmp_path / "unpainted.pdf")
    assert paragraphs(page_of(tmp_path / "unpainted.pdf")) == ["Home port: Fowey", "Cargo: tin"]


def test_ticks_are_told_beside_what_they_are_for(tmp_path: Path) -> None:
    texts = [(90, 140, "steam"), (190, 140, "sail"), (72, 170, "Insured:")]
    texts += [
        (90, 200, "The master declares that the ship was seaworthy when it left, and that"),
        (90, 214, "all hands were sober."),
    ]
    fields = [
        field(TICK, (75, 130, 87, 142), False),
        field(TICK, (175, 130, 187, 142), True),
        field(TICK, (140, 160, 152, 172), True),
        field(TICK, (75, 190, 87, 202), False),
    ]
    page = page_of(make_form(tmp_path / "form.pdf", texts, fields))
    assert paragraphs(page) == [
        "steam [not ticked] sail [ticked]",
        "Insured: [ticked]",
        "[not ticked:] The master declares that the ship was seaworthy when it left, and that"
        " all hands were sober.",
    ]
    (mark,) = [word for word in page.words if word.text == "[ticked]" and word.box.x0 > 170]
    assert mark.box == pytest.approx((175, 130, 187, 142), abs=1)


def test_ticks_in_a_table_are_told_with_the_heads_of_their_columns(tmp_path: Path) -> None:
    texts = [(200, 120, "Yes"), (260, 120, "No"), (72, 140, "Pilot on board?"), (72, 160, "Fog?")]
    ticks = [((200, 130), False), ((260, 130), True), ((200, 150), True), ((260, 150), False)]
    fields = [field(TICK, (x, y, x + 12, y + 12), on) for (x, y), on in ticks]
    found = read(page_of(make_form(tmp_path / "form.pdf", texts, fields)))
    assert found[1:] == [
        "Pilot on board? [Yes: not ticked] [No: ticked]",
        "Fog? [Yes: ticked] [No: not ticked]",
    ]


def draw(
    path: Path, texts: Sequence[Item], boxes: Sequence[tuple[float, float]], crossed: Sequence[int]
) -> Path:
    """A page with squares drawn on it, of which some are crossed with two strokes."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    for x, y, text, *_ in texts:
        page.insert_text((x, y), text, fontsize=11)
    for number, (x, y) in enumerate(boxes):
        page.draw_rect((x, y, x + 11, y + 11))
        if number in crossed:
            page.draw_line((x + 1, y + 1), (x + 10, y + 10))
            page.draw_line((x + 10, y + 1), (x + 1, y + 10))
    document.save(path)
    document.close()
    return path


def test_boxes_that_are_drawn_are_told_as_ticks(tmp_path: Path) -> None:
    texts = [(200, 120, "Yes"), (260, 120, "No"), (72, 140, "Pilot on board?"), (72, 160, "Fog?")]
    boxes = [(200, 130), (260, 130), (200, 150), (260, 150)]
    found = read(page_of(draw(tmp_path / "drawn.pdf", texts, boxes, (1, 2))))
    assert found[1:] == [
        "Pilot on board? [Yes: not ticked] [No: ticked]",
        "Fog? [Yes: ticked] [No: not ticked]",
    ]


def test_a_letter_in_a_drawn_box_is_its_tick(tmp_path: Path) -> None:
    texts = [(90, 140, "steam"), (190, 140, "sail"), (177, 140, "X")]
    found = read(page_of(draw(tmp_path / "letter.pdf", texts, [(75, 131), (175, 131)], ())))
    assert found == ["steam [not ticked] sail [ticked]"]


@pytest.mark.parametrize(
    ("boxes", "crossed"),
    [
        ([(75, 131), (175, 131)], ()),  # nothing is ticked
        ([(75, 131), (86, 131), (97, 131)], (1,)),  # a row of cells
        ([(400, 600)], (0,)),  # for nothing
    ],
)
def test_squares_that_are_no_ticks_say_nothing(
    tmp_path: Path, boxes: list[tuple[float, float]], crossed: tuple[int, ...]
) -> None:
    texts = [(115, 140, "steam"), (190, 140, "sail")]
    path = draw(tmp_path / "squares.pdf", texts, boxes, crossed)
    assert "ticked" not in " ".join(read(page_of(path)))


RADIO = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>
/Annots[7 0 R 8 0 R]>> endobj
4 0 obj <</Length 61>>stream
BT /F 12 Tf 72 680 Td (Rigging:      sloop       cutter) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
6 0 obj <</FT/Btn/Ff 49152/T(rigging)/V/CHOSEN/Kids[7 0 R 8 0 R]>> endobj
7 0 obj <</Type/Annot/Subtype/Widget/Parent 6 0 R/Rect[124 678 134 690]/AP<</N<</sloop 9 0 R>>>>/F 4>> endobj
8 0 obj <</Type/Annot/Subtype/Widget/Parent 6 0 R/Rect[176 678 186 690]/AP<</N<</cutter 9 0 R>>>>/F 4>> endobj
9 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 2>>stream
%%
endstream endobj
trailer <</Size 10/Root 1 0 R>>
"""


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (b"cutter", "Rigging: sloop [not chosen] cutter [chosen]"),
        (b"Off", "Rigging: sloop [not chosen] cutter [not chosen]"),
    ],
)
def test_a_radio_button_is_told_by_what_its_group_has_chosen(
    tmp_path: Path, chosen: bytes, expected: str
) -> None:
    (tmp_path / "radio.pdf").write_bytes(RADIO.replace(b"CHOSEN", chosen))
    assert read(page_of(tmp_path / "radio.pdf")) == [expected]


def test_a_tick_in_a_font_of_symbols_is_no_letter(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), "Insured:")
    page.insert_text((140, 100), "4", fontname="zadb")
    document.save(tmp_path / "flat.pdf")
    assert read(page_of(tmp_path / "flat.pdf")) == ["Insured: ✔"]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_of_values_are_on_the_unrotated_page(tmp_path: Path, rotation: int) -> None:
    form = make_form(
        tmp_path / "form.pdf",
        [(172, 240, "Ship:")],
        [field(TEXT, (240, 228, 400, 245), "Halcyon"), field(TICK, (172, 260, 184, 272), True)],
        rotation=rotation,
    )
    page = page_of(form)
    value = next(word for word in page.words if word.text == "Halcyon")
    assert 238 <= value.box.x0 < value.box.x1 <= 400 and 224 <= value.box.y0 < value.box.y1 <= 250
    assert {"Ship:", "[ticked]"} <= {word.text for word in page.words}


def test_what_a_form_hides_is_not_read(tmp_path: Path) -> None:
    fields = [
        field(TEXT, (140, 128, 300, 145), "Halcyon", field_display=1),
        field(TEXT, (140, 158, 300, 175), "open sesame", field_flags=1 << 13),
    ]
    form = make_form(tmp_path / "form.pdf", [(72, 140, "Ship:"), (72, 170, "Word:")], fields)
    assert read(page_of(form)) == ["Ship:", "Word:"]


QUESTIONS: list[Item] = [
    (72, 140, "Question"),
    (240, 140, "Yes"),
    (300, 140, "No"),
    (72, 160, "Pilot on board?"),
    (72, 180, "Fog?"),
    (72, 200, "Signals given?"),
]


@pytest.mark.parametrize("mark", ["X", "x"])
def test_a_cross_under_a_head_is_told_with_it(tmp_path: Path, mark: str) -> None:
    filled = [(302, 160, mark), (243, 180, mark), (243, 200, mark)]
    found = read(page_of(make_form(tmp_path / "form.pdf", [*QUESTIONS, *filled])))
    assert found[1:] == ["Pilot on board? [No: ticked]", "Fog? [Yes: ticked]", "Signals given? [Yes: ticked]"]
    # One row is enough where the other column is empty.
    found = read(page_of(make_form(tmp_path / "one.pdf", [*QUESTIONS[:4], (302, 160, mark)])))
    assert found[1:] == ["Pilot on board? [No: ticked]"]


def test_a_cross_or_tick_that_is_drawn_under_a_head_is_told_with_it(tmp_path: Path) -> None:
    path = make_form(tmp_path / "form.pdf", QUESTIONS)
    document = pymupdf.open(path)
    page = document[0]
    page.draw_line((302, 151), (311, 161))
    page.draw_line((311, 151), (302, 161))
    page.draw_polyline([(243, 175), (246, 180), (253, 169)])
    document.save(tmp_path / "drawn.pdf")
    found = read(page_of(tmp_path / "drawn.pdf"))
    assert found[1:] == ["Pilot on board? [No: ticked]", "Fog? [Yes: ticked]", "Signals given?"]


@pytest.mark.parametrize(
    "texts",
    [
        [(72, 120, "For"), (72, 140, "x"), (90, 140, "cheap"), (72, 160, "x"), (90, 160, "quick")],
        [(72, 120, "Length"), (160, 120, "Width"), (72, 140, "4"), (120, 140, "x"), (160, 140, "7")],
        [(72, 120, "Signed"), (72, 140, "X")],
        [(72, 120, "They met at the old quay by night."), (100, 140, "X"), (100, 160, "Later they left.")],
    ],
)
def test_letters_that_are_no_marks_stay_letters(tmp_path: Path, texts: list[Item]) -> None:
    found = " ".join(read(page_of(make_form(tmp_path / "text.pdf", texts))))
    assert "ticked" not in found
    assert sorted(found.split()) == sorted(" ".join(text[2] for text in texts).split())


def test_boxes_of_four_lines_and_rings_and_those_in_stamps_are_told(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    for x, text in ((90, "steam"), (190, "sail")):
        page.insert_text((x, 140), text)
        page.insert_text((x, 180), f"{text} yard")
    for x in (75, 175):
        corners = [(x, 131), (x + 11, 131), (x + 11, 142), (x, 142), (x, 131)]
        for one, other in pairwise(corners):
            page.draw_line(one, other)
        page.draw_circle((x + 5, 176), 5)
    page.draw_line((176, 132), (185, 141))
    page.draw_line((185, 132), (176, 141))
    page.draw_circle((80, 176), 2.5, fill=(0, 0, 0))
    document.save(tmp_path / "drawn.pdf")
    expected = ["steam [not ticked] sail [ticked]", "steam yard [ticked] sail yard [not ticked]"]
    assert read(page_of(tmp_path / "drawn.pdf")) == expected
    stamped = pymupdf.open()
    stamped.new_page().show_pdf_page(stamped[0].rect, document, 0)
    stamped.save(tmp_path / "stamped.pdf")
    assert read(page_of(tmp_path / "stamped.pdf")) == expected


def comb(path: Path, letters: str, *, boxed: bool) -> Path:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 140), "Name:")
    for place, letter in enumerate(letters):
        if boxed:
            page.draw_rect((120 + 17 * place, 128, 137 + 17 * place, 144))
        page.insert_text((125 + 17 * place, 140), letter)
    document.save(path)
    return path


def test_letters_in_boxes_of_their_own_are_a_word(tmp_path: Path) -> None:
    assert read(page_of(comb(tmp_path / "a.pdf", "LOVEDAY ROWE", boxed=True))) == ["Name: LOVEDAY ROWE"]
    assert read(page_of(comb(tmp_path / "b.pdf", "LOVE", boxed=False))) == ["Name: L O V E"]
    assert read(page_of(comb(tmp_path / "c.pdf", "12345", boxed=True))) == ["Name: 1 2 3 4 5"]


def test_a_page_that_draws_too_much_is_not_looked_at_for_boxes(tmp_path: Path) -> None:
    document = pymupdf.open(comb(tmp_path / "a.pdf", "LOVEDAY ROWE", boxed=True))
    content, *_ = document[0].get_contents()
    document.update_stream(content, document.xref_stream(content) + b"\n%" + b"x" * 1_000_000)
    document.save(tmp_path / "large.pdf")
    assert read(page_of(tmp_path / "large.pdf")) == ["Name: L O V E D A Y R O W E"]


def test_more_marks_than_a_form_has_are_left_as_they_are() -> None:
    heads = [(240.0, 130.0, 258.0, 140.0, "Yes", 0, 0), (300.0, 130.0, 312.0, 140.0, "No", 0, 1)]
    few, many = (
        [*heads, *((302.0, 150 + at / 10, 308.0, 158 + at / 10, "x", 1, at) for at in range(count))]
        for count in (10, 2_000)
    )
    assert [word[4] for word in tell_column_marks(few, [])].count("[No:") == 10
    assert tell_column_marks(many, []) == many


def test_figures_in_the_columns_of_a_table_are_no_word(tmp_path: Path) -> None:
    def rows(name: str, wide: float, high: float, apart: float) -> list[str]:
        document = pymupdf.open()
        page = document.new_page()
        for row, texts in enumerate((["Anna", "2", "0", "1", "3"], ["Berta", "4", "1", "0", "2"])):
            top = 128 + row * apart
            for column, text in enumerate(texts):
                page.draw_rect((120 + wide * column, top, 120 + wide * (column + 1), top + high))
                page.insert_text((125 + wide * column if column else 80, top + 12), text)
        document.save(tmp_path / name)
        return sorted(read(page_of(tmp_path / name)))

    apart = ["Anna 2 0 1 3", "Berta 4 1 0 2"]
    assert rows("ruled.pdf", 20, 18, 18) == apart
    assert rows("wide.pdf", 30, 16, 40) == apart
    # Boxes in rows of their own are no table.
    assert rows("boxes.pdf", 17, 16, 40) == ["Anna 2013", "Berta 4102"]


def test_what_draws_a_field_or_a_note_is_no_box_of_its_own(tmp_path: Path) -> None:
    fields = [field(TICK, (175, 130, 187, 142), True), field(TICK, (75, 130, 87, 142), False)]
    path = make_form(tmp_path / "form.pdf", [(90, 140, "steam"), (190, 140, "sail")], fields)
    document = pymupdf.open(path)
    page = document[0]
    page.draw_rect((174, 129, 188, 143))
    page.draw_rect((74, 129, 88, 143))
    page.add_text_annot((260, 130), "Ask Loveday.")
    document.save(tmp_path / "noted.pdf")
    assert read(page_of(tmp_path / "noted.pdf")) == ["steam [not ticked] sail [ticked]"]
