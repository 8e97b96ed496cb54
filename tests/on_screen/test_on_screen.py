"""Keys, focus and drops as the window system brings them: typed, clicked and dragged by xdotool."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.documents import DocumentState
from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW, documents, open_window

SOON = 15_000
"""Milliseconds that a key, a click or a drop may take on a busy machine."""
SOURCE = """
import sys
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Label(QLabel):
    def mousePressEvent(self, event):
        drag = QDrag(self)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(mime)
        drag.exec()

app = QApplication([])
label = Label("Drag me")
label.resize(160, 120)
label.move(0, 0)
label.show()
app.processEvents()
app.aboutToQuit.connect(label.close)
print("ready", flush=True)
sys.exit(app.exec())
"""
"""A file manager with one file."""


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    files = [make_pdf(tmp_path / "boiler.pdf", BOILER), make_pdf(tmp_path / "garden.pdf", GARDEN)]
    with open_window(qtbot, library_folder, files) as made:
        made.resize(1100, 760)
        made.move(300, 60)
        qtbot.waitUntil(made.isActiveWindow, timeout=SLOW)
        yield made


def send(*arguments: str) -> None:
    """Has the window system do something. The window lives meanwhile, as its events come through a socket."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=30)


def press(qtbot: QtBot, keys: str, reached: object) -> None:
    """Presses keys and waits for what they do."""
    send("key", "--clearmodifiers", keys)
    qtbot.waitUntil(reached, timeout=SOON)


def centre(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def test_keys_go_where_they_should(window: MainWindow, qtbot: QtBot) -> None:
    box = window.chat.composer.box
    press(qtbot, "ctrl+3", box.hasFocus)
    send("type", "How much notice")
    qtbot.waitUntil(lambda: box.question() == "How much notice", timeout=SOON)
    press(qtbot, "ctrl+1", window.library.list.hasFocus)
    press(qtbot, "Down", lambda: bool(window.library.list.selected))
    press(qtbot, "Return", lambda: window.viewer.document is not None)
    side = window.viewers.side
    press(qtbot, "ctrl+t", lambda: len(side.tabs) == 2)
    press(qtbot, "ctrl+Tab", lambda: side.index == 0)
    press(qtbot, "ctrl+shift+Tab", lambda: side.index == 1)
    press(qtbot, "ctrl+w", lambda: len(side.tabs) == 1)
    press(qtbot, "ctrl+backslash", lambda: window.viewers.is_split)
    press(qtbot, "ctrl+w", lambda: not window.viewers.is_split)
    press(qtbot, "ctrl+f", window.viewer.reading.find_bar.field.hasFocus)
    send("type", "boiler")
    finder = window.viewer.reading.find_bar
    qtbot.waitUntil(lambda: finder.says.text() != "", timeout=SOON)
    press(qtbot, "Escape", lambda: not finder.isVisible())
    press(qtbot, "F9", lambda: not window.library.isVisible())
    press(qtbot, "F11", lambda: window.geometry() == window.screen().geometry())
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
    press(qtbot, "Escape", lambda: not window.isFullScreen())
    press(qtbot, "F9", window.library.isVisible)


def test_the_button_that_enter_presses_is_that_of_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "ctrl+1", window.library.list.hasFocus)
    press(qtbot, "Down", lambda: bool(window.library.list.selected))
    asking = lambda: window.findChild(QMessageBox)  # noqa: E731
    press(qtbot, "Delete", lambda: asking() is not None and asking().isActiveWindow())
    press(qtbot, "Escape", lambda: asking() is None or not asking().isVisible())
    assert len(documents(window)) == 2
    qtbot.waitUntil(window.chat.composer.box.hasFocus, timeout=SOON)
    press(qtbot, "ctrl+1", window.library.list.hasFocus)
    known = set(window.findChildren(QMessageBox))
    fresh = lambda: next((b for b in window.findChildren(QMessageBox) if b not in known), None)  # noqa: E731
    press(qtbot, "Delete", lambda: fresh() is not None and fresh().isActiveWindow())
    box = fresh()
    assert box is not None
    default = box.defaultButton()
    assert default is not None and default.isDefault()
    removes = default.text().replace("&", "") == "Remove"
    press(qtbot, "Return", lambda: not shiboken6.isValid(box) or not box.isVisible())
    qtbot.waitUntil(lambda: len(documents(window)) == (1 if removes else 2), timeout=SOON)


def test_a_click_and_the_middle_button(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.library.list
    areas = [rows.visualRect(rows.model().index(row, 0)) for row in range(2)]
    first, second = (rows.viewport().mapToGlobal(area.center()) for area in areas)
    send("mousemove", str(first.x()), str(first.y()), "click", "1")
    qtbot.waitUntil(lambda: window.viewer.document is not None, timeout=SOON)
    send("mousemove", str(second.x()), str(second.y()), "click", "2")
    qtbot.waitUntil(lambda: len(window.viewers.side.tabs) == 2, timeout=SOON)
    bar = window.viewers.side.bar
    point = bar.mapToGlobal(bar.tabRect(0).center())
    send("mousemove", str(point.x()), str(point.y()), "click", "2")
    qtbot.waitUntil(lambda: len(window.viewers.side.tabs) == 1, timeout=SOON)


def test_a_file_is_dropped_from_another_program(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("The key is under the mat.", "utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", SOURCE, str(file)], stdout=subprocess.PIPE, text=True
    ) as source:
        try:
            assert source.stdout is not None and source.stdout.readline() == "ready\n"
            send("search", "--sync", "--pid", str(source.pid), "windowactivate", "windowmove", "0", "0")
            send("mousemove", "80", "80", "mousedown", "1")
            target = centre(window.viewers)
            way = iter(range(1_000_000))

            def is_over() -> bool:
                """Moves on until the window has seen the file: the pointer has to move for that."""
                QApplication.processEvents()
                send("mousemove", str(target.x() + next(way) % 40), str(target.y()))
                return window.overlay.isVisible()

            qtbot.waitUntil(is_over, timeout=SOON)
            for _ in range(10):
                is_over()
            send("mouseup", "1")
            qtbot.waitUntil(lambda: len(documents(window)) == 3, timeout=SOON)
            qtbot.waitUntil(lambda: not window.overlay.isVisible(), timeout=SOON)
        finally:
            source.kill()
    states = (DocumentState.SEARCHABLE, DocumentState.READY)
    qtbot.waitUntil(lambda: all(each.state in states for each in documents(window)), timeout=SLOW)
