from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Box, Page, PageHealth, Word, box_lines, join_words
from app.core.errors import Cancelled, CarrelError, Damaged, NeedsPassword, NotReadable, Unsupported
from app.ingest.ocr.recognizer import Recognizer
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.pdf.legibility import judge_page
from app.pages.lines import find_lines
from tests.lengths import every
from tests.made_pdfs import BOILER, make_pdf
from tests.made_scans import LETTER, lines_pdf, outlines_pdf, scan


@pytest.fixture(scope="module")
def recognizer() -> Iterator[Recognizer]:
    recognizer = Recognizer()
    yield recognizer
    recognizer.close()
    assert recognizer.pid is None


@pytest.fixture(scope="module")
def letter(folder: Path) -> Path:
    return lines_pdf(folder / "letter.pdf", LETTER)


def health_before(path: Path) -> PageHealth:
    with open_pdf(path)[0] as document:
        return judge_page(read_page(document, 1).words, document[0])[0]


def text(words: Sequence[Word]) -> str:
    return join_words(words)[0]


def farthest(box: Box, other: Box) -> float:
    """The largest distance between the edges of two boxes, in points."""
    return max(abs(a - b) for a, b in zip(box, other, strict=True))


def assert_same(page: Page, expected: Sequence[Word], *, within: float = 3) -> None:
    assert page.health is PageHealth.OCR
    assert page.reason is None
    assert text(page.words) == text(expected)
    for found, word in zip(page.words, expected, strict=True):
        assert farthest(found.box, word.box) < within, (found, word)


@pytest.mark.parametrize(
    ("angle", "rotation"), every(3, [(0, 0), (90, 0), (180, 0), (270, 0), (0, 90), (90, 270), (180, 180)])
)
def test_a_scan_whichever_way_it_lies(
    recognizer: Recognizer, letter: Path, tmp_path: Path, angle: int, rotation: int
) -> None:
    expected = scan(letter, tmp_path / "scan.pdf", angle=angle, rotation=rotation)
    assert health_before(tmp_path / "scan.pdf") is PageHealth.WAITING
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert_same(page, expected)
    assert (page.width, page.height) == ((260, 420) if angle % 180 else (420, 260))
    # Seen the way `rotation` turns it, the page has three lines, one under the other.
    found = find_lines(page)
    assert [text(page.words[line.first : line.last]) for line in found] == list(LETTER)
    assert all(line.box.x1 - line.box.x0 > 10 * (line.box.y1 - line.box.y0) for line in found)
    assert found[0].box.y1 <= found[1].box.y0 + 3 < found[2].box.y0


@pytest.mark.parametrize("angle", [3, -4])
def test_a_skewed_scan(recognizer: Recognizer, letter: Path, tmp_path: Path, angle: float) -> None:
    expected = scan(letter, tmp_path / "skewed.pdf", angle=angle)
    page = recognizer.recognise(tmp_path / "skewed.pdf", 1)
    assert_same(page, expected, within=4)
    assert len({word.line for word in page.words}) == len(LETTER)


def test_columns_are_read_one_after_the_other(recognizer: Recognizer, tmp_path: Path) -> None:
    left = BOILER[0].replace("\n\n", " ")
    right = " ".join(LETTER)
    document = pymupdf.open()
    page = document.new_page(width=420, height=300)
    page.insert_text((40, 40), "Notes on the boiler and the rules of the house", fontsize=12)
    page.insert_textbox(pymupdf.Rect(40, 60, 195, 290), left, fontsize=9)
    page.insert_textbox(pymupdf.Rect(225, 60, 380, 290), right, fontsize=9)
    document.save(tmp_path / "columns.pdf")
    document.close()
    scan(tmp_path / "columns.pdf", tmp_path / "scan.pdf", angle=1)
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert text(page.words) == f"Notes on the boiler and the rules of the house {left} {right}"


def test_a_receipt_as_long_as_an_arm(recognizer: Recognizer, tmp_path: Path) -> None:
    items = [f"Item {number} at {number}.50" for number in range(10, 20)]
    document = pymupdf.open()
    page = document.new_page(width=160, height=3000)
    for number, item in enumerate(items):
        page.insert_text((10, 20 + 320 * number), item, fontsize=9)
    document.save(tmp_path / "receipt.pdf")
    document.close()
    scan(tmp_path / "receipt.pdf", tmp_path / "scan.pdf")
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert text(page.words) == " ".join(items)


def test_the_rows_of_a_table_stay_together(recognizer: Recognizer, tmp_path: Path) -> None:
    rows = [("Rent", "1,250.00", "1,310.00"), ("Heating", "88.40", "97.15"), ("Water", "31.00", "33.20"),
            ("Insurance", "12.75", "12.75")]  # fmt: skip
    document = pymupdf.open()
    page = document.new_page(width=420, height=260)
    for number, row in enumerate(rows):
        for x, cell in zip((40, 200, 320), row, strict=True):
            page.insert_text((x, 60 + 26 * number), cell, fontsize=10)
    document.save(tmp_path / "table.pdf")
    document.close()
    scan(tmp_path / "table.pdf", tmp_path / "scan.pdf")
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert [text(page.words[line.first : line.last]) for line in find_lines(page)] == [
        " ".join(row) for row in rows
    ]
    assert len(box_lines(page.words)) == sum(map(len, rows))


def test_chinese_has_no_spaces_and_its_parts_touch(recognizer: Recognizer, tmp_path: Path) -> None:
    sentence = "锅炉必须每年由注册工程师检修一次。"
    document = pymupdf.open()
    page = document.new_page(width=420, height=260)
    page.insert_text((40, 80), sentence, fontsize=12, fontname="china-s")
    document.save(tmp_path / "chinese.pdf")
    document.close()
    scan(tmp_path / "chinese.pdf", tmp_path / "scan.pdf")
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert len(page.words) > 4
    assert text(page.words) == sentence
    assert len(box_lines(page.words)) == 1


@pytest.mark.parametrize(
    "hidden", ["", "".join(chr(ord(letter) - (letter != " ")) for letter in " ".join(LETTER))]
)
def test_letters_that_cannot_be_told_from_the_file(
    recognizer: Recognizer, letter: Path, tmp_path: Path, hidden: str
) -> None:
    """Drawn as shapes, or as a picture over text that makes no sense."""
    path = tmp_path / "page.pdf"
    if hidden:
        scan(letter, path, hidden=hidden)
    else:
        outlines_pdf(letter, path)
    assert health_before(path) is PageHealth.WAITING
    page = recognizer.recognise(path, 1)
    assert page.health is PageHealth.OCR
    assert text(page.words) == " ".join(LETTER)


def test_words_that_the_file_holds_are_exact_and_stay(
    recognizer: Recognizer, letter: Path, tmp_path: Path
) -> None:
    with open_pdf(letter)[0] as document:
        own = read_page(document, 1)
    assert recognizer.recognise(letter, 1) == own

    # A stamp in a script that OCR does not know, over a scan.
    scan(letter, tmp_path / "scan.pdf")
    with pymupdf.open(tmp_path / "scan.pdf") as document:
        document[0].insert_htmlbox(pymupdf.Rect(200, 200, 400, 240), "<p>Копия верна</p>")
        document.save(tmp_path / "stamped.pdf")
    page = recognizer.recognise(tmp_path / "stamped.pdf", 1)
    assert page.health is PageHealth.OCR
    assert text(page.words) == " ".join([*LETTER, "Копия верна"])
    assert page.words[-1].line > page.words[-3].line


def test_pages_with_nothing_to_read(recognizer: Recognizer, tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page(width=300, height=200)
    document.save(tmp_path / "blank.pdf")
    document.close()
    scan(tmp_path / "blank.pdf", tmp_path / "scan.pdf")
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert (page.words, page.health) == ((), PageHealth.EMPTY)
    assert page.reason == "There are no words in this picture."

    document = pymupdf.open()
    document.new_page(width=420, height=260).insert_htmlbox(
        pymupdf.Rect(40, 40, 380, 200),
        "<p>Все люди рождаются свободными и равными в своём достоинстве.</p>" * 4,
    )
    document.save(tmp_path / "russian.pdf")
    document.close()
    scan(tmp_path / "russian.pdf", tmp_path / "scan.pdf")
    page = recognizer.recognise(tmp_path / "scan.pdf", 1)
    assert (page.words, page.health) == ((), PageHealth.EMPTY)
    assert page.reason is not None and "could not be read" in page.reason


def test_what_cannot_be_read(recognizer: Recognizer, tmp_path: Path, letter: Path) -> None:
    secret = make_pdf(tmp_path / "secret.pdf", BOILER, password="valve")
    (tmp_path / "text.pdf").write_text("no")
    for path, page, password, error in (
        (tmp_path / "gone.pdf", 1, None, NotReadable),
        (tmp_path / "text.pdf", 1, None, Unsupported),
        (secret, 1, "lamp", NeedsPassword),
        (letter, 2, None, Damaged),
    ):
        with pytest.raises(error) as raised:
            recognizer.recognise(path, page, password)
        assert str(raised.value).endswith(".")
    assert recognizer.recognise(secret, 1, "valve").words


def test_a_crash_a_time_out_and_a_stop_cost_one_page(letter: Path, tmp_path: Path) -> None:
    expected = scan(letter, tmp_path / "scan.pdf")
    recognizer = Recognizer(seconds=0.1)
    try:
        with pytest.raises(Damaged, match="too long"):
            recognizer.recognise(tmp_path / "scan.pdf", 1)
        assert recognizer.pid is None
        recognizer.seconds = 120
        with pytest.raises(Cancelled):
            recognizer.recognise(tmp_path / "scan.pdf", 1, cancelled=lambda: recognizer.pid is not None)
        assert recognizer.pid is None
        assert_same(recognizer.recognise(tmp_path / "scan.pdf", 1), expected)
        assert recognizer.pid is not None
        os.kill(recognizer.pid, signal.SIGTERM)
        try:
            page = recognizer.recognise(tmp_path / "scan.pdf", 1)
        except Damaged:  # the kill was not known yet
            page = recognizer.recognise(tmp_path / "scan.pdf", 1)
        assert_same(page, expected)
    finally:
        recognizer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on memory there")
def test_a_page_that_needs_too_much_memory(letter: Path, tmp_path: Path) -> None:
    scan(letter, tmp_path / "scan.pdf")
    recognizer = Recognizer(memory=900 << 20)
    try:
        with pytest.raises(CarrelError) as raised:
            recognizer.recognise(tmp_path / "scan.pdf", 1)
        assert isinstance(raised.value, Damaged)
        assert recognizer.pid is None
    finally:
        recognizer.close()
