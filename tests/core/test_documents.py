from __future__ import annotations

import pytest

from app.core.documents import Box, Word, box_lines, join_words, quote_as_read, quote_words


def line_of(*words: str, line: int = 0, gap: float = 3.0, x: float = 50.0) -> list[Word]:
    made = []
    for text in words:
        made.append(Word(text, Box(x, 50.0 + 14 * line, x + 6 * len(text), 62.0 + 14 * line), line, 0))
        x += 6 * len(text) + gap
    return made


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (line_of("The", "rent"), "The rent"),
        (line_of("The", "exam-") + line_of("ple", line=1), "The example"),
        (line_of("pre-", "war", "well-") + line_of("Known", line=1), "pre- war well- Known"),
        (line_of("soft\u00ad") + line_of("ened", line=1), "softened"),
        (line_of("家賃", "を", "支払", "う。", gap=0), "家賃を支払う。"),
        (line_of("家賃", "を", gap=0) + line_of("支払", line=1), "家賃を支払"),
        (line_of("目", "录", gap=12), "目 录"),
        (line_of("使用", "Python", "编程", gap=0), "使用Python编程"),
        (line_of("使用", "Python", "编程", gap=4), "使用 Python 编程"),
        (line_of("使用", gap=0) + line_of("Python", line=1), "使用 Python"),
        (line_of("서울은", "수도") + line_of("이다", line=1), "서울은 수도 이다"),
    ],
)
def test_words_as_running_text(words: list[Word], expected: str) -> None:
    text, offsets = join_words(words)
    assert text == expected
    assert len(offsets) == len(words)
    assert all(
        text.startswith(word.text.replace("\u00ad", "").rstrip("-"), offset)
        for word, offset in zip(words, offsets, strict=True)
    )


def test_quotes_keep_what_the_page_says() -> None:
    words = line_of("The", "exam-") + line_of("ple", line=1)
    assert quote_words(words) == "The exam- ple"
    assert quote_words(line_of("家賃", "を", gap=0) + line_of("支払", line=1)) == "家賃を支払"
    assert quote_words([]) == ""


def test_a_run_of_words_is_one_box_whichever_way_it_runs() -> None:
    to_the_right = line_of("one", "two", "three")
    downwards = [
        word._replace(box=Box(word.box.y0, word.box.x0, word.box.y1, word.box.x1)) for word in to_the_right
    ]
    for words in (to_the_right, to_the_right[::-1], downwards, downwards[::-1]):
        (box,) = box_lines(words)
        assert box.x0 == min(word.box.x0 for word in words) and box.y1 == max(word.box.y1 for word in words)


def test_the_cells_of_a_row_have_boxes_of_their_own() -> None:
    cells = [*line_of("Rent"), *line_of("1,200", x=200), *line_of("euros", x=233), *line_of("below", line=1)]
    assert [round(box.x0) for box in box_lines(cells)] == [50, 200, 50]


@pytest.mark.parametrize(
    ("cut", "elsewhere", "read"),
    [
        (("un-", "paid"), (), "unpaid"),
        (("un-", "paid,"), (), "unpaid,"),
        (("(rent-", "free)"), ("a", "Rent-free", "month"), "(rent-free)"),
        (("rent-", "free"), ("rentfree",), "rentfree"),
        (("long-", "term"), (), "long-term"),
        (("long-", "term"), ("longterm.",), "longterm"),
        (("high-", "er"), (), "higher"),
        (("day-to-", "day"), (), "day-to-day"),
        (("Anglo-", "American"), (), "Anglo-American"),
        (("2020-", "2021"), (), "2020-2021"),
        (("pre-", "and"), (), "pre- and"),
        (("soft\u00ad", "ened"), (), "softened"),
        (("rent", "-", "free"), (), "rent - free"),
        (("10-", "year"), (), "10-year"),
        (("X-", "ray"), (), "X-ray"),
        (("COVID-", "positive"), (), "COVID-positive"),
        (("A-", "by"), (), "A-by"),
        (("risk-", "free"), (), "risk-free"),
        (("un­", "­", "paid"), (), "un paid"),
    ],
)
def test_a_word_that_a_line_cuts_is_read_as_one(
    cut: tuple[str, ...], elsewhere: tuple[str, ...], read: str
) -> None:
    words = line_of("Of", *cut[:-1]) + line_of(cut[-1], "rent", line=1)
    assert quote_as_read(words, [*words, *line_of(*elsewhere, line=5)]) == f"Of {read} rent"


def test_what_no_line_cuts_is_read_as_it_stands() -> None:
    words = line_of("pre-", "war", "soft\u00adened") + line_of("Known", line=1)
    assert quote_as_read(words, words) == "pre- war softened Known"
    assert quote_as_read(line_of("家賃", "を", gap=0) + line_of("支払", line=1), ()) == "家賃を支払"
    assert quote_as_read([], []) == ""
