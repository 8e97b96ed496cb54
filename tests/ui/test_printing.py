"""Printing in the window, on the real engine: to a PDF, which is what a printer gets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from app.ui.shell.main_window import MainWindow
from tests.ui.real_window import SLOW, documents, open_window


def report(path: Path) -> Path:
    """Four pages, of which the second lies on its side and the third is red."""
    made = pymupdf.open()
    for number in range(4):
        width, height = (842, 595) if number == 1 else (595, 842)
        page = made.new_page(width=width, height=height)
        page.insert_text((72, 100), f"Chapter {number + 1} of the report")
        if number == 2:
            page.draw_rect(pymupdf.Rect(100, 200, 500, 700), color=(1, 0, 0), fill=(1, 0, 0))
    made.save(path)
    made.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, library_folder, [report(tmp_path / "report.pdf")]) as made:
        made.viewer.open(documents(made)[0])
        qtbot.waitUntil(lambda: made.viewer.view.page_count == 4, timeout=SLOW)
        yield made


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def test_pages_are_printed_while_the_window_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = window.printing.ask()
    assert isinstance(dialog, QPrintDialog) and dialog.maxPage() == 4
    dialog.reject()

    paper = tmp_path / "paper.pdf"
    window.printing.print_document(to_file(paper), documents(window)[0])
    said = [message.text for message in window.messages.messages()]
    assert said[-1].startswith("Printing…")  # and nothing was waited for
    qtbot.waitUntil(lambda: printed(window), timeout=SLOW)
    with pymupdf.open(paper) as made:
        assert made.page_count == 4
        assert all((round(page.rect.width), round(page.rect.height)) == (595, 842) for page in made)
        red = made[2].get_pixmap()
        colour = red.pixel(red.width // 2, red.height // 2)
        assert colour[0] > 240 > 20 > max(colour[1:3])
        dark = made[1].get_pixmap()
        inked = [(x, y) for x in range(dark.width) for y in range(dark.height) if dark.pixel(x, y)[0] < 100]
        across, down = (max(each) - min(each) for each in zip(*inked, strict=True))
        assert down > across  # the page on its side was turned to the paper


def told(window: MainWindow) -> list[str]:
    return [message.text for message in window.messages.messages()]


def printed(window: MainWindow) -> bool:
    return any(text.endswith("is printed.") for text in told(window))


def test_a_range_is_printed_and_stopping_lets_go(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "two.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    window.printing.print_document(printer, documents(window)[0])
    qtbot.waitUntil(lambda: printed(window), timeout=SLOW)
    with pymupdf.open(tmp_path / "two.pdf") as made:
        assert made.page_count == 2
    window.messages.clear()

    window.printing.print_document(to_file(tmp_path / "stopped.pdf"), documents(window)[0])
    (message,) = window.messages.messages()
    assert message.button is not None
    message.button.click()
    qtbot.waitUntil(lambda: not window.messages.messages())
