from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from app.core.documents import Box, Page, Word
from app.pages.cells import name_cells, name_column, parse_column, read_gutter


def sheet_page(label: str = "Plan!C5:E7") -> Page:
    """Columns C, D and F at 60, 160 and 260 points, rows 5, 6 and 9 at 40, 60 and 80."""
    words = [Word(letter, Box(x, 22, x + 6, 32), 0, 0) for letter, x in (("C", 60), ("D", 160), ("F", 260))]
    words += [Word(number, Box(30, y, 40, y + 10), 1, 1) for number, y in (("5", 40), ("6", 60), ("9", 80))]
    page = Page(1, 600, 800, 0, tuple(words), label)
    return replace(page, cells=read_gutter(page))


@pytest.mark.parametrize(
    ("boxes", "cells"),
    [
        ([Box(60, 40, 100, 50)], "Plan!C5"),
        ([Box(120, 60, 155, 70)], "Plan!C6"),
        ([Box(61, 70, 90, 79)], "Plan!C6"),
        ([Box(160, 80, 300, 90)], "Plan!D9:F9"),
        ([Box(60, 40, 100, 50), Box(260, 81, 300, 91)], "Plan!C5:F9"),
        ([Box(60, 10, 100, 20)], ""),
        ([], ""),
    ],
)
def test_boxes_are_told_as_cells(boxes: list[Box], cells: str) -> None:
    assert name_cells(sheet_page(), boxes) == cells


@pytest.mark.parametrize("label", ["", "Slide 3"])
def test_other_pages_have_no_cells(label: str) -> None:
    assert name_cells(sheet_page(label), [Box(60, 40, 100, 50)]) == ""


def test_a_sheet_may_have_an_exclamation_mark_in_its_name() -> None:
    assert name_cells(sheet_page("Now!!C5:E7"), [Box(60, 40, 100, 50)]) == "Now!!C5"


@pytest.mark.parametrize(("letters", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("XFD", 16384)])
def test_columns_have_letters(letters: str, number: int) -> None:
    assert parse_column(letters) == number
    assert name_column(number) == letters


def test_it_is_imported_without_what_reads_workbooks() -> None:
    code = (
        "import sys, app.pages.cells;"
        "print(sorted(set(sys.modules) & {'openpyxl', 'lxml', 'pymupdf', 'python_calamine'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
