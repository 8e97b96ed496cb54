from __future__ import annotations

from pathlib import Path

import pytest

from app.core.documents import Page, box_lines, join_words
from app.ingest.formats.open_document import open_document
from app.ingest.formats.typeset.typeset import typeset
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.text.scripts import needs_care, read_words, runs_from_right, split_pieces
from app.pages.lines import find_lines
from tests.made_pdfs import html_pdf, vertical_pdf


def page_of(path: Path) -> Page:
    with open_pdf(path)[0] as document:
        return read_page(document, 1)


def texts(page: Page) -> list[str]:
    return [join_words(page.words[line.first : line.last])[0] for line in find_lines(page)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", ["plain"]),
        ("豐年玉，荒年穀；", ["豐年", "玉，", "荒年", "穀；"]),
        ("家賃を支払う。屋根", ["家賃", "を", "支払", "う。", "屋根"]),
        ("「コンクリート」と", ["「コンクリート」", "と"]),
        ("使用Python编程2023年", ["使用", "Python", "编程", "2023", "年"]),
        ("第１２条", ["第", "１２", "条"]),
        ("ราคาห้อง", ["ราคาห้", "อง"]),
        ("서울은", ["서울은"]),
        ("…」", ["…」"]),
    ],
)
def test_words_of_scripts_without_spaces(text: str, expected: list[str]) -> None:
    assert split_pieces(text) == expected


def test_which_pages_need_care() -> None:
    assert not any(map(needs_care, ("plain", "naïve “quotes” – €5", "Привет, мир", "서울은 수도")))
    assert all(map(needs_care, ("a 家 b", "שלום", "كتاب", "ราคา", "（")))
    assert runs_from_right("كتاب 2023 (PDF)") and not runs_from_right("the word كتاب in English")


def test_a_line_of_japanese_is_words_with_boxes_of_their_own(tmp_path: Path) -> None:
    page = page_of(html_pdf(tmp_path / "a.pdf", "<p>賃借人は家賃を支払う。Python編程2023年</p>"))
    assert texts(page) == ["賃借人は家賃を支払う。Python編程2023年"]
    assert [word.text for word in page.words][:4] == ["賃借", "人", "は", "家賃"]
    edges = [edge for word in page.words for edge in (word.box.x0, word.box.x1)]
    assert edges == sorted(edges)
    widths = {word.text: word.box.x1 - word.box.x0 for word in page.words}
    assert widths["賃借"] == pytest.approx(2 * widths["人"], rel=0.05)


def test_columns_of_japanese_are_lines(tmp_path: Path) -> None:
    columns = ["これは縦書きの試験です。", "日本語の文章は上から下へ", "右から左へ読む。"]
    page = page_of(vertical_pdf(tmp_path / "a.pdf", columns))
    assert texts(page) == columns
    boxes = [line.box for line in find_lines(page)]
    assert [round(box.x0) for box in boxes] == [500, 480, 460]
    assert all(box.y1 - box.y0 > 4 * (box.x1 - box.x0) for box in boxes)
    assert len(box_lines(page.words)) == 3
    assert [page.words[line.first].block for line in find_lines(page)] == [0, 1, 1]


def test_hebrew_is_in_logical_order(tmp_path: Path) -> None:
    text = "שלום לכל הילדים בגן העיר"
    page = page_of(html_pdf(tmp_path / "a.pdf", f'<p dir="rtl">{text}</p>'))
    assert texts(page) == [text]
    starts = [word.box.x0 for word in page.words]
    assert starts == sorted(starts, reverse=True)
    assert len(box_lines(page.words)) == 1


def test_the_cells_of_an_arabic_row_are_one_line(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("عمر", "ثمن"), ("قمر", "بحر"), ("فجر", "زهر"))
    )
    page = page_of(html_pdf(tmp_path / "a.pdf", f'<table dir="rtl" style="width:100%">{rows}</table>'))
    assert [set(text.split()) for text in texts(page)] == [{"عمر", "ثمن"}, {"قمر", "بحر"}, {"فجر", "زهر"}]
    assert all(line.is_row for line in find_lines(page))


@pytest.mark.parametrize(
    "text",
    [
        "الأولى وهو نشر المعلومات لا إله إلا بلاد 2023 (قلم) The Book والمجلات للأسف في2023م الألعاب",
        "שלום לכל (2023) הילדים",
        "हिन्दी भाषा में लिखा किताब",
        "ราคาห้องพักต่อคืนคือ ผู้เข้าพัก 1,200 บาท",
        "ភាសាខ្មែរ មាន",
        "賃借人は2023年に 家賃を支払う。",
    ],
)
def test_what_is_typeset_is_read_again(text: str) -> None:
    page = read_page(typeset(f"<p>{text}</p>"), 1)
    assert join_words(page.words)[0] == text
    assert len(find_lines(page)) == 1


def character(text: str, x0: float, x1: float, y0: float = 72, y1: float = 84) -> dict[str, object]:
    return {"c": text, "bbox": (x0, y0, x1, y1)}


def raw(*found: list[dict[str, object]]) -> list[dict[str, object]]:
    """MuPDF's blocks: one, with these lines."""
    return [{"lines": [{"spans": [{"chars": characters}]} for characters in found]}]


def test_the_letters_of_an_arabic_ligature_are_turned_back() -> None:
    """The word الأولى as MuPDF gives it: the second letter of a ligature has no width and comes first."""
    line = [
        character("ا", 60, 66),
        character("أ", 60, 60),
        *(character(letter, 54 - 6 * i, 60 - 6 * i) for i, letter in enumerate("لولى")),
        character(" ", 30, 36),
        character("عام", 12, 30),
    ]
    line[-1:] = [character(letter, 24 - 6 * i, 30 - 6 * i) for i, letter in enumerate("عام")]
    assert [(word[4], word[:4]) for word in read_words(raw(line))] == [
        ("الأولى", (36, 72, 66, 84)),
        ("عام", (12, 72, 30, 84)),
    ]


def test_a_number_among_words_from_the_right_is_a_word() -> None:
    line = [
        *(character(letter, 54 - 6 * i, 60 - 6 * i) for i, letter in enumerate("عام")),
        *(character(digit, 10 + 6 * i, 16 + 6 * i) for i, digit in enumerate("1971")),
    ]
    assert [word[4] for word in read_words(raw(line))] == ["عام", "1971"]


def test_columns_are_not_joined_where_characters_stand_apart() -> None:
    one = [character("田", 500, 512, 72, 84)]
    below = [character("中", 500, 512, 84, 96)]
    far_below = [character("猫", 500, 512, 130, 142)]
    aside = [character("犬", 460, 472, 142, 154)]
    words = read_words(raw(one, below, far_below, aside))
    assert [(word[4], word[6]) for word in words] == [("田中", 0), ("猫", 1), ("犬", 2)]


def test_ligatures_that_come_in_order_stay() -> None:
    """As MuPDF writes them: the letter without width comes last."""
    line = [character("ب", 60, 66), character("ل", 54, 60), character("ا", 54, 54), character("د", 48, 54)]
    assert [word[4] for word in read_words(raw(line))] == ["بلاد"]
    turned = [line[0], line[2], line[1], line[3]]
    assert [word[4] for word in read_words(raw(turned))] == ["بلاد"]


@pytest.mark.parametrize(
    "line",
    [
        "مبلغ الإيجار ٣٤٥٠ ريالا في السنة.",
        "تاريخ العقد ٢٠٢٤/٠٣/١٥ في الرياض.",
        "رقم الهاتف ٠٥٥٥-٠١٤٣ للتواصل.",
        "المبلغ ١٢٬٣٤٥٫٦٧ ريال",
        "من ٥ إلى ١٢ شهرا",
        "البند الأول من ٥ إلى ١٢ شهرا لا غير",
        "الفقرة (٣) من المادة ١٧",
        "نسبة ٪٢٥ من الراتب",
        "Invoice ٤٥٦ total",
        "رقم 12345 و ٦٧٨٩",
        "مبلغ ۱۲۳۴ تومان",
        "المكتب 31 شارع 45",
    ],
)
def test_numbers_in_arabic_digits_stand_as_they_were_written(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(line, "utf-8")
    rendition = open_document(tmp_path / "a.txt")
    assert texts(read_page(rendition.pdf, 1)) == [line]
