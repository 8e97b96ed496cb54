from __future__ import annotations

import re

import pymupdf
import pytest

from app.ingest.formats.typeset import typeset as typesetting
from app.ingest.formats.typeset.typeset import HEIGHT, WIDTH, typeset
from app.ingest.pdf.document import read_page
from tests.ingest.formats.pictures import picture


def text(pdf: pymupdf.Document, number: int = 1) -> str:
    return " ".join(word.text for word in read_page(pdf, number).words)


def whole_text(pdf: pymupdf.Document) -> str:
    return " ".join(text(pdf, number) for number in range(1, pdf.page_count + 1))


def reach(pdf: pymupdf.Document) -> float:
    """How much closer than 40 points to the right edge words come, at the most."""
    everywhere = pymupdf.INFINITE_RECT()
    return max(
        word[2] - (page.rect.width - 40) for page in pdf for word in page.get_text("words", clip=everywhere)
    )


def table(rows: int, columns: int, word: str = "Cell") -> str:
    cells = ("".join(f"<td>{word}{row}x{column}</td>" for column in range(columns)) for row in range(rows))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def test_words_headings_and_title() -> None:
    pdf = typeset(
        "<title>Garden</title><h1>Opening  hours</h1><p>At nine.<h4>Dogs</h4><p>On a lead.<h2>Cats</h2>"
    )
    assert text(pdf) == "Opening hours At nine. Dogs On a lead. Cats"
    assert pdf.get_toc() == [[1, "Opening hours", 1], [2, "Dogs", 1], [2, "Cats", 1]]
    assert pdf.metadata["title"] == "Garden"
    assert (pdf[0].rect.width, pdf[0].rect.height) == (WIDTH, HEIGHT)
    assert len(pdf.tobytes()) < 60_000


def test_an_outline_that_begins_low_is_made_legal() -> None:
    assert typeset("<h3>a</h3><h1>b</h1><h6></h6><h6>c</h6>").get_toc() == [
        [1, "a", 1],
        [1, "b", 1],
        [2, "c", 1],
    ]


def test_nothing_at_all_is_an_empty_page() -> None:
    pdf = typeset("")
    assert (pdf.page_count, text(pdf)) == (1, "")


LINES = {
    "arabic": "القانون المدني في الأردن: المادة من العقد لا تسري إلا بعد التوقيع",
    "hebrew": "חוזה השכירות מתחיל בראשון בינואר",
    "chinese": "北京大学是中国的一所大学。",
    "japanese": "日本語のテスト、東京は大きい。",
    "korean": "한국어 시험입니다.",
    "thai": "สวัสดีชาวโลก ภาษาไทย",
    "hindi": "हिन्दी में परीक्षण",
    "greek": "Ελληνικά και Русский",
    "ligatures": "efficient affluent office",
    "marks": "“quotes” — dash… € £ ✓ → ≥ 😀",
}


@pytest.mark.parametrize("language", LINES)
def test_text_of_every_script_comes_out_as_it_went_in(language: str) -> None:
    pdf = typeset(f"<p>{LINES[language]}</p>")
    found = pdf[0].get_text(flags=pymupdf.TEXT_CLIP | pymupdf.TEXT_CID_FOR_UNKNOWN_UNICODE)
    assert " ".join(found.split()) == LINES[language]
    # Of the fonts only the letters that are used: whole ones have megabytes.
    assert len(pdf.tobytes()) < 120_000


def test_a_long_table_keeps_every_row_on_the_page() -> None:
    pdf = typeset(table(700, 3, "Long words that fill the line "))
    found = {
        int(row)
        for page in pdf
        for row in re.findall(r"(\d+)x0", page.get_text(clip=pymupdf.Rect(0, 0, WIDTH, HEIGHT)))
    }
    assert found == set(range(700))
    assert pdf.page_count > 10


def test_a_row_higher_than_a_page_goes_on() -> None:
    words = " ".join(f"w{number}" for number in range(5000))
    assert (
        len(re.findall(r"\bw\d+", whole_text(typeset(f"<table><tr><td>{words}</td><td>x</td></tr></table>"))))
        == 5000
    )


@pytest.mark.parametrize(
    ("columns", "width"),
    [(6, WIDTH), (10, WIDTH), (14, HEIGHT), (60, None)],
    ids=["fits", "smaller", "across", "wider"],
)
def test_a_wide_table_does_not_run_off_the_page(columns: int, width: float | None) -> None:
    pdf = typeset(f"<h1>A</h1><p>before</p><div>{table(4, columns, 'Val')}after</div><h2>B</h2>")
    assert reach(pdf) <= 0
    assert whole_text(pdf).split() == [
        "A",
        "before",
        *(f"Val{row}x{column}" for row in range(4) for column in range(columns)),
        "after",
        "B",
    ]
    with_table = next(page for page in pdf if "Val3x0" in page.get_text())
    assert with_table.rect.width == width or (width is None and with_table.rect.width > HEIGHT)
    assert [entry[:2] for entry in pdf.get_toc()] == [[1, "A"], [2, "B"]]


def test_words_without_end_do_not_run_off_the_page() -> None:
    pdf = typeset(f"<p>{'w' * 3000}</p><pre>{'x y' * 900}</pre><table><tr><td>{'z' * 500}</td></tr></table>")
    assert reach(pdf) <= 0
    assert whole_text(pdf).count("z") == 500


def test_large_documents_are_laid_out_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "PIECE", 4000)
    rows = "".join(f"<tr><td>row{number}</td><td>x</td></tr>" for number in range(300))
    items = "".join(f"<li>item{number}</li>" for number in range(300))
    paragraphs = "".join(f"<p>p{number} and more</p>" for number in range(1, 300))
    pdf = typeset(
        f"<div>loose<p>p0</p><div><h2>H</h2>{paragraphs}</div>tail</div>"
        f"<table><thead><tr><th>Head</th><th>B</th></tr></thead><tbody>{rows}</tbody></table>end<ul>{items}</ul>last"
    )
    words = whole_text(pdf).split()
    for kind in ("p", "row", "item"):
        assert [word for word in words if re.fullmatch(kind + r"\d+", word)] == [
            f"{kind}{n}" for n in range(300)
        ]
    assert words.count("Head") > 2
    assert [words.count(word) for word in ("loose", "tail", "end", "last")] == [1, 1, 1, 1]
    assert (
        words.index("loose")
        < words.index("p0")
        < words.index("tail")
        < words.index("row0")
        < words.index("end")
    )
    assert [entry[1] for entry in pdf.get_toc()] == ["H"]


def test_what_is_too_long_is_cut_off_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "MOST_PAGES", 3)
    pdf = typeset("".join(f"<p>paragraph {number}</p>" for number in range(400)))
    assert pdf.page_count == 4
    assert "the rest is left out" in text(pdf, 4)
    monkeypatch.setattr(typesetting, "PIECE", 900)
    pdf = typeset("".join(f"<p>paragraph {number}</p>" for number in range(400)))
    assert pdf.page_count == 4
    assert "the rest is left out" in text(pdf, 4)


def test_pictures_within_are_shown_and_nothing_outside_is_read() -> None:
    pdf = typeset(f"<p>a</p><img src='{picture(400, 9000)}'><img src='file:///etc/hostname'><p>b</p>")
    assert whole_text(pdf).split() == ["a", "b"]
    assert sum(len(page.get_images()) for page in pdf) >= 1


def test_one_endless_paragraph_is_laid_out_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "PIECE", 900)
    words = [f"w{number}" for number in range(2000)]
    lines = [f"line {number}    column" for number in range(200)]
    html = f"<p>{' '.join(words)}</p><pre>{chr(10).join(lines)}</pre><p>{'x' * 5000}</p><p>end</p>"
    pdf = typeset(html)
    found = whole_text(pdf)
    assert re.findall(r"w\d+", found) == words
    assert re.findall(r"line \d+", found) == [line[:-10].strip() for line in lines]
    assert found.count("x") == 5000
    assert found.rstrip().endswith("end")
    assert pdf.page_count > 10
