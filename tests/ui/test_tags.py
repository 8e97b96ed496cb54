"""Tags in the window: put on many at once, listed by, asked by; on the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from app.core.answers import Mode
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.question_box import QuestionBox
from app.ui.chat.turn_view import TurnState
from app.ui.library.list_menu import ListMenu
from app.ui.library.tag_menu import TagMenu
from app.ui.services.document_model import DocumentRole
from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW, documents, open_window


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    files = [
        make_pdf(tmp_path / f"{name}.pdf", text) for name, text in (("garden", GARDEN), ("boiler", BOILER))
    ]
    with open_window(qtbot, library_folder, files) as made:
        qtbot.waitUntil(lambda: made.indexing.activity is None, timeout=SLOW)
        made.activateWindow()
        yield made


def tags(window: MainWindow) -> dict[str, tuple[str, ...]]:
    return {Path(each.path).stem: each.tags for each in documents(window)}


def shown(window: MainWindow) -> list[str]:
    rows = window.library.list.shown
    return [Path(rows.index(row, 0).data(DocumentRole).path).stem for row in range(rows.rowCount())]


def tag_menu(window: MainWindow) -> TagMenu:
    """That of the list's context menu, for what is selected."""
    at = window.library.list.visualRect(window.library.list.currentIndex()).center()
    window.library.list.customContextMenuRequested.emit(at)
    (menu,) = (each for each in window.findChildren(TagMenu) if each.parentWidget().isVisible())
    return menu


def named(menu: QMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.text().replace("&", "") == name)


def close_menus(window: MainWindow) -> None:
    for menu in window.findChildren(QMenu):
        menu.close()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete


def put_new_tag(qtbot: QtBot, window: MainWindow, tag: str) -> None:
    menu = tag_menu(window)
    named(menu, "New tag…").trigger()
    close_menus(window)
    dialog = next(each for each in window.findChildren(QInputDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), tag)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_many_are_tagged_at_once_listed_and_asked_by_tag(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.library.list.selectAll()
    put_new_tag(qtbot, window, "at home")
    qtbot.waitUntil(lambda: tags(window) == {"garden": ("at-home",), "boiler": ("at-home",)}, timeout=SLOW)
    boiler = next(each.id for each in documents(window) if each.path.endswith("boiler.pdf"))
    window.library.list.select([boiler])
    put_new_tag(qtbot, window, "heating")
    qtbot.waitUntil(lambda: tags(window)["boiler"] == ("at-home", "heating"), timeout=SLOW)

    # One that only some have is put on all by a click, and taken off by the next.
    window.library.list.selectAll()
    named(tag_menu(window), "@heating (1 of 2)").trigger()
    close_menus(window)
    qtbot.waitUntil(lambda: "heating" in tags(window)["garden"], timeout=SLOW)
    garden = next(each.id for each in documents(window) if each.id != boiler)
    window.library.list.select([garden])
    action = named(tag_menu(window), "@heating")
    assert action.isChecked()
    action.trigger()
    close_menus(window)
    qtbot.waitUntil(lambda: tags(window)["garden"] == ("at-home",), timeout=SLOW)

    # The list shows only those with a tag.
    order = window.library.order_button.menu()
    assert isinstance(order, ListMenu)
    order.fill()
    named(named(order, "Only this tag").menu(), "@heating (1)").trigger()  # type: ignore[arg-type]
    assert shown(window) == ["boiler"]
    order.show_all()
    window.library.list.shown.want("@heat")
    assert shown(window) == ["boiler"]
    window.library.list.shown.want("")
    spoken = window.library.list.shown.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "tagged" in spoken

    # A tag is completed in the question, told beside it, and asked.
    box = window.findChild(QuestionBox)
    modes = window.findChild(ModeBox)
    assert isinstance(box, QuestionBox) and isinstance(modes, ModeBox)
    modes.choose(Mode.QUOTES)
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "@hea")
    qtbot.waitUntil(lambda: box.mentions.is_open)
    qtbot.keyClick(box.mentions.list, Qt.Key.Key_Return)
    assert box.toPlainText() == "@heating "
    assert window.chat.composer.scope.told == "Asking “boiler” only · Only @heating"
    qtbot.keyClicks(box, "Who gives tours on Sundays?")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    (turn,) = window.chat.turns
    qtbot.waitUntil(lambda: turn.state is TurnState.ANSWERED, timeout=SLOW)
    assert turn.answer is not None and not turn.answer.found
    assert {hit.document for hit in turn.answer.passages} <= {boiler}
    assert box.toPlainText() == ""
    menu = QMenu(window)
    window.chat.fill_more(turn, menu)
    pack = tmp_path / "pack.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(pack), ""))
    named(menu, "Evidence pack…").trigger()
    qtbot.waitUntil(lambda: any("pack.pdf" in each.text for each in window.messages.messages()), timeout=SLOW)
    with pymupdf.open(pack) as made:
        text = "".join(page.get_text() for page in made)
    assert "boiler.pdf" in text and "garden.pdf" not in text
    assert window.chat.composer.scope.told == "Asking all 2 documents"
