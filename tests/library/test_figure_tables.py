"""The tables of figures and the cells of sheets, kept with their page when a file is read; found anew where
they were not.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cells import CellGrid
from app.core.documents import Box, Document, DocumentState, Page, Word
from app.core.figure_tables import FigureTable
from app.library.library import Library
from app.library.store import figure_tables
from app.pages.figure_tables.find_tables import find_figure_tables
from tests.library.made_documents import FINGERPRINT

ID = "a" * 32
CELLS = CellGrid(((40.0, "5"), (60.0, "6")), ((58.5, 3), (158.5, 4)))


def lay_out_accounts() -> Page:
    """A page with a small table in thousands."""
    words: list[Word] = []
    for line, texts in enumerate(
        [("(in thousands)",), ("", "2022", "2021"), ("Sales", "1,500", "1,100"), ("Profit", "(4.50)", "n/a")]
    ):
        for x, text in zip((60, 400, 500), texts, strict=False):
            for place, word in enumerate(text.split()):
                left = x + 30 * place
                words.append(Word(word, Box(left, 90 + 14 * line, left + 25, 101 + 14 * line), line, line))
    return Page(1, 595, 842, 0, tuple(words))


def lay_out_sheet() -> Page:
    """A page of a sheet, with its gutter, that a program of an earlier version stored."""
    words = [Word(letter, Box(x, 22, x + 6, 32), 0, 0) for letter, x in (("C", 60), ("D", 160))]
    words += [Word(number, Box(30, y, 40, y + 10), 1, 1) for number, y in (("5", 41.5), ("6", 61.5))]
    return Page(2, 600, 800, 0, tuple(words), "Plan!C5:D6")


PAGES = [lay_out_accounts(), replace(lay_out_sheet(), cells=CELLS), Page(3, 595, 842, 0, ())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with one document."""
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.store(Document(ID, "Plan", ("/plan.xlsx",), "xlsx", DocumentState.READING), PAGES, ())
    return tmp_path / "library"


def make_old(folder: Path) -> None:
    """Make the library one whose pages were stored before these were kept."""
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.execute("UPDATE pages SET tables = NULL, cells = NULL")
    connection.commit()
    connection.close()


def count_missing(folder: Path) -> int:
    with Library.open(folder, FINGERPRINT) as library, library.database.reading() as connection:
        return len(figure_tables.list_pages_without(connection, 10))


def load(folder: Path) -> tuple[dict[int, tuple[FigureTable, ...]], dict[int, Page]]:
    with Library.open(folder, FINGERPRINT) as library:
        numbers = [1, 2, 3, 9]
        return library.load_figure_tables(ID, numbers), library.load_pages(ID, numbers)


def test_tables_and_cells_are_kept_with_their_page(folder: Path) -> None:
    (table,) = find_figure_tables(PAGES[0])
    assert (table.heads, table.scale) == (("2022", "2021"), 1000)
    assert [[cell and cell.value for cell in row.cells] for row in table.rows][1][1] is None
    tables, pages = load(folder)
    assert tables == {1: (table,), 2: (), 3: ()}
    assert list(pages.values()) == PAGES
    assert count_missing(folder) == 0


def test_an_old_library_answers_meanwhile_and_is_brought_up(folder: Path) -> None:
    before = load(folder)
    make_old(folder)
    assert load(folder) == before
    assert count_missing(folder) == len(PAGES)
    with Library.open(folder, FINGERPRINT) as library:
        assert library.content.complete_some() and not library.content.complete_some()
    assert count_missing(folder) == 0
    assert load(folder) == before


def test_a_page_that_is_read_anew_has_the_tables_that_are_on_it_now(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.store_page(ID, replace(PAGES[2], words=PAGES[0].words), ())
        found = library.load_figure_tables(ID, [1, 3])
        assert found[3] == (replace(found[1][0], page=3),)
        library.add_to_page(ID, PAGES[0], replace(PAGES[0], words=PAGES[0].words * 2), ())
        assert library.load_figure_tables(ID, [1])[1] != found[1]


def test_other_rules_for_tables_have_them_found_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = load(folder)
    monkeypatch.setattr("app.library.content_upkeep.FIGURE_TABLES", "another")
    assert count_missing(folder) == len(PAGES)
    with Library.open(folder, FINGERPRINT) as library:
        assert library.content.complete_some()
    assert load(folder) == before


def test_a_removed_document_comes_back_with_them(folder: Path) -> None:
    before = load(folder)
    with Library.open(folder, FINGERPRINT) as library:
        library.remove([ID], keep=True)
        library.restore(ID)
    assert load(folder) == before
    assert count_missing(folder) == 0
