"""A document renamed in the window, on the real engine: by F2, in the list, in tabs and in answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.answers import Mode
from app.core.document_order import Order
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.turn_view import TurnState
from app.ui.dialogs.rename_document import RenameDocumentDialog
from app.ui.services.document_model import DocumentModel
from app.ui.shell.main_window import MainWindow
from app.ui.widgets.source_card import SourceCard
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW, documents, open_window
from tests.ui.window_bridge import document


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    files = [
        make_pdf(tmp_path / f"{name}.pdf", text) for name, text in (("garden", GARDEN), ("boiler", BOILER))
    ]
    with open_window(qtbot, library_folder, files) as made:
        qtbot.waitUntil(lambda: made.indexing.activity is None, timeout=SLOW)
        made.activateWindow()
        yield made


def titles(window: MainWindow) -> set[str]:
    return {each.title for each in documents(window)}


def rename_dialog(qtbot: QtBot, window: MainWindow) -> RenameDocumentDialog:
    def found() -> list[RenameDocumentDialog]:
        return [each for each in window.findChildren(RenameDocumentDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    (dialog,) = found()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_document_gets_a_name_by_f2_and_its_own_back(qtbot: QtBot, window: MainWindow) -> None:
    modes = window.findChild(ModeBox)
    assert isinstance(modes, ModeBox)
    modes.choose(Mode.QUOTES)
    window.chat.ask("Who planted the mulberry?")
    qtbot.waitUntil(lambda: window.chat.turns[-1].state is TurnState.ANSWERED, timeout=SLOW)
    garden = next(each for each in documents(window) if each.title == "garden")
    window.viewer.open(garden)
    window.library.list.select([garden.id])
    window.library.list.setFocus()
    qtbot.keyClick(window.library.list, Qt.Key.Key_F2)
    dialog = rename_dialog(qtbot, window)
    assert not dialog.rename_button.isEnabled() and not dialog.back_button.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "Holloway's estate")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Holloway's estate" in titles(window), timeout=SLOW)

    # The list, the page's header, and the answer that is shown say so.
    row = window.library.list.shown.rows_of(garden.id)[0]
    assert window.library.list.shown.index(row).data() == "Holloway's estate"
    qtbot.waitUntil(lambda: window.viewer.header.title.whole == "Holloway's estate")
    turn = window.chat.turns[-1]
    assert turn.answer is not None
    assert {each.title for each in turn.answer.citations} == {"Holloway's estate"}
    cards = turn.findChildren(SourceCard)
    assert [card.source for card in cards] == list(turn.answer.citations)
    assert all("Holloway's estate" in card.accessibleName() for card in cards)
    with qtbot.waitSignal(window.chat.citation_activated) as shown:
        qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert shown.args == [turn.answer.citations[0]]

    # It is undone where that is told, and done again from the keyboard.
    qtbot.waitUntil(lambda: bool(window.messages.messages()), timeout=SLOW)
    undo = window.messages.messages()[-1].button
    assert undo is not None and undo.text() == "Undo"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == {"garden", "boiler"}, timeout=SLOW)
    window.indexing.rename(garden, "The estate")
    qtbot.waitUntil(lambda: "The estate" in titles(window), timeout=SLOW)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.library.list.setFocus()
    qtbot.keyClick(window.library.list, Qt.Key.Key_F2)
    dialog = rename_dialog(qtbot, window)
    assert "“garden”" in dialog.in_file.text()
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == {"garden", "boiler"}, timeout=SLOW)


def test_a_name_that_moves_the_row_is_told_of(qtbot: QtBot) -> None:
    documents = DocumentModel()
    documents.sort_by(Order.NAME)
    documents.reset([document(name) for name in ("boiler", "garden", "lease")])
    for title, row in (("Zoo", 2), ("Attic", 0), ("Bath", 0)):
        with qtbot.waitSignal(documents.renamed) as told:
            documents.put(document("boiler", title=title))
        assert [each.title for each in told.args] == [title]
        assert documents.row_of("boiler") == row
    with qtbot.assertNotEmitted(documents.renamed):
        documents.put(document("boiler", title="Bath", pages=9))


def test_nothing_but_another_title_can_be_given(qtbot: QtBot) -> None:
    dialog = RenameDocumentDialog(document("lease", title="Our flat", file_title="Lease"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.back_button.isVisible() and "“Lease”" in dialog.in_file.text()
    dialog.title.setText("  Our  flat ")
    assert not dialog.rename_button.isEnabled()
    dialog.title.setText("")  # is that of the file, which stands there in grey
    assert dialog.title.placeholderText() == "Lease"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)
    assert chosen.args == [""]


def test_an_empty_title_is_no_other_where_there_is_none_of_the_persons_own(qtbot: QtBot) -> None:
    dialog = RenameDocumentDialog(document("lease", title="Lease"))
    qtbot.addWidget(dialog)
    dialog.title.setText("  ")
    assert not dialog.rename_button.isEnabled()
    dialog.title.setText("Our flat")
    assert dialog.rename_button.isEnabled()


def test_keys_in_a_list_where_several_are_selected_are_for_none_of_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    garden, boiler = documents(window)
    window.viewer.open(garden)
    window.library.list.select([garden.id, boiler.id])
    window.library.list.setFocus()
    qtbot.waitUntil(window.library.list.hasFocus)
    assert window.document_actions.find_meant() is None
    window.chat.take_focus()
    qtbot.waitUntil(lambda: not window.library.list.hasFocus())
    assert window.document_actions.find_meant() == window.viewer.document
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    assert rename_dialog(qtbot, window).title.text() == garden.title
