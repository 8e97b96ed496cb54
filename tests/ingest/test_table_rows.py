from __future__ import annotations

from pathlib import Path

import pytest

from app.core.documents import find_place_after, join_words
from app.ingest.chunking.passages import make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.tables.rendition_rows import join_rows
from app.pages.cells import is_in_gutter
from app.pages.lines import find_lines
from tests.ingest.formats.reading import page, rendered

LONG = "a cell so long that it has to go on over several lines of the page " * 2


def rows(path: Path, number: int = 1) -> list[str]:
    """The rows of tables on a page, but for what stands in the gutter of a sheet."""
    rendition = rendered(path)
    found = join_rows(page(rendition, number), rendition.pdf[number - 1])
    kept = [
        [
            word
            for word in found.words[line.first : line.last]
            if found.cells is None or not is_in_gutter(word.box)
        ]
        for line in find_lines(found)
        if line.is_row
    ]
    return [join_words(words)[0] for words in kept if words]


def test_a_record_with_line_breaks_is_one_row(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        'no,remark,paid\n1,"The roof leaked\n\nand the harp is lost",7130\n2,fine,20\n'
    )
    assert rows(tmp_path / "a.csv") == [
        "no remark paid",
        "1 The roof leaked and the harp is lost 7130",
        "2 fine 20",
    ]


def test_cells_that_take_several_lines_are_read_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'id,left,right\n9,"{LONG}","{LONG}",end\n')
    assert rows(tmp_path / "a.csv")[-1] == f"9 {LONG}{LONG}end"


def test_a_narrow_table_has_rows(tmp_path: Path) -> None:
    table = "<table><tr><td>Key</td><td>Fee</td></tr><tr><td>Bond 7</td><td>3,100 marks</td></tr></table>"
    (tmp_path / "a.html").write_text(f"<p>Before it.</p>{table}<p>After it.</p>")
    assert rows(tmp_path / "a.html") == ["Key Fee", "Bond 7 3,100 marks"]


def test_a_row_whose_cells_are_wrapped_is_one(tmp_path: Path) -> None:
    table = f"<table><tr><td>{LONG}</td><td>{LONG}</td></tr><tr><td>b</td><td>c</td></tr></table>"
    (tmp_path / "a.html").write_text(table)
    assert rows(tmp_path / "a.html") == [f"{LONG}{LONG}".strip(), "b c"]


def test_a_table_in_a_table_has_rows_of_its_own(tmp_path: Path) -> None:
    inner = "<table><tr><td>Field</td><td>Size</td></tr><tr><td>Upper 3</td><td>41 acres</td></tr></table>"
    (tmp_path / "a.html").write_text(f"<table><tr><td>Annex</td><td>{inner}</td></tr></table>")
    assert rows(tmp_path / "a.html") == ["Field Size", "Upper 3 41 acres"]


def test_a_cell_over_two_rows_belongs_to_the_first(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<table><tr><td rowspan=2>Tea</td><td>black</td><td>4</td></tr>"
        "<tr><td>green</td><td>6</td></tr></table>"
    )
    assert rows(tmp_path / "a.html") == ["Tea black 4", "green 6"]


@pytest.mark.parametrize("markup", ["<p>One</p><p>Two</p>", "<hr><p>One</p><hr><p>Two</p><hr>"])
def test_what_is_no_table_has_no_rows(tmp_path: Path, markup: str) -> None:
    (tmp_path / "a.html").write_text(markup)
    assert rows(tmp_path / "a.html") == []


def test_what_is_added_after_a_table_is_no_row(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<table><tr><td>a</td><td>b</td></tr></table>")
    rendition = rendered(tmp_path / "a.html")
    found = join_rows(page(rendition), rendition.pdf[0])
    line, block = find_place_after(found.words)
    assert line > found.words[-1].line
    assert block > 0


def test_rows_have_the_heads_of_their_columns_on_every_page(tmp_path: Path, tokens: TokenCounter) -> None:
    records = "".join(f"K-{number},Oslo,{number % 90}\n" for number in range(40_000, 40_150))
    (tmp_path / "a.csv").write_text(f"crate,harbour,weight\n{records}")
    rendition = rendered(tmp_path / "a.csv")
    assert rendition.pdf.page_count > 2
    pages = [
        join_rows(page(rendition, number), rendition.pdf[number - 1])
        for number in range(1, rendition.pdf.page_count + 1)
    ]
    passages = list(make_passages("a", "", pages, tokens))
    assert all(passage.text.startswith("crate harbour weight K-") for passage in passages)
    assert "K-40149 Oslo 9" in passages[-1].text
