"""Choices about reading, finding and answering take effect at once and can be taken back."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core import settings
from app.core.appearance import Appearance
from app.core.events import Activity, ChoicesChanged, ModelMoved, Progress
from app.core.keys import find_keys_file
from app.core.paths import find_models_folder, find_settings_file, log_folder
from app.core.settings import Settings
from app.engine.protocol import (
    FindVectorPlace,
    KeepEmbedder,
    ModelInfo,
    Models,
    UseAppearance,
    UseEmbedder,
    UseFirstWord,
    UseIdleMinutes,
    UseLanguage,
    UseOcr,
    UseOwnKnowledge,
    VectorPlace,
)
from app.ui.dialogs.model import ModelDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.shell.main_window import MainWindow
from app.ui.theme import motion, theme
from tests.ui.real_window import SLOW
from tests.ui.test_main_window import STARTER, messages, opened
from tests.ui.window_bridge import WindowBridge

MINI = ModelInfo("all-MiniLM-L6-v2", "embedding", "/models/minilm", 91_000_000, True, starter=True)
BGE = ModelInfo("bge-small", "embedding", "/models/bge-small", 130_000_000, False, building=True)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    return opened(qtbot, bridge)


@pytest.fixture
def dialog(window: MainWindow, bridge: WindowBridge) -> SettingsDialog:
    made = window.settings_actions.show()
    bridge.last(Models).done((STARTER, MINI))
    return made


def begin(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.offer_embedder("/models/bge-small")
    qtbot.mouseClick(dialog.build_button, Qt.MouseButton.LeftButton)


def test_scanned_pages_are_switched_on_and_off(
    qtbot: QtBot, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    assert dialog.ocr.isChecked()
    qtbot.mouseClick(dialog.ocr, Qt.MouseButton.LeftButton)
    assert bridge.last(UseOcr).request == UseOcr(False)
    assert not dialog.ocr.isEnabled()
    bridge.last(UseOcr).fail("DiskFull", "The disk is full.")
    assert dialog.ocr.isChecked()  # as it is
    assert dialog.ocr_error.text() == "The disk is full."
    qtbot.keyClick(dialog.ocr, Qt.Key.Key_Space)
    bridge.last(UseOcr).done(None)
    assert not dialog.ocr.isChecked()
    assert dialog.ocr.isEnabled()


def test_the_models_own_knowledge_is_off_until_it_is_wanted(
    qtbot: QtBot, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    assert not dialog.own_knowledge.isChecked()
    qtbot.mouseClick(dialog.own_knowledge, Qt.MouseButton.LeftButton)
    assert bridge.last(UseOwnKnowledge).request == UseOwnKnowledge(True)
    bridge.last(UseOwnKnowledge).fail("DiskFull", "The disk is full.")
    assert not dialog.own_knowledge.isChecked()
    assert dialog.own_knowledge_error.text() == "The disk is full."


def test_the_language_is_chosen_for_the_next_start(dialog: SettingsDialog, bridge: WindowBridge) -> None:
    names = [dialog.tongue.itemText(index) for index in range(dialog.tongue.count())]
    assert names == ["The system’s", "English", "Deutsch", "Français", "Español", "简体中文", "العربية"]
    assert dialog.tongue.currentData() == ""
    dialog.tongue.setCurrentIndex(2)
    dialog.tongue.activated.emit(2)
    assert bridge.last(UseLanguage).request == UseLanguage("de")
    assert not dialog.tongue.isEnabled()
    bridge.last(UseLanguage).fail("DiskFull", "The disk is full.")
    assert dialog.tongue.currentData() == "" and dialog.tongue_error.text() == "The disk is full."


def test_the_time_for_the_first_word_is_set(
    qtbot: QtBot, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    assert dialog.first_word.text() == "10 s"
    dialog.first_word.setFocus()
    qtbot.keyClick(dialog.first_word, Qt.Key.Key_Up)
    assert bridge.last(UseFirstWord).request == UseFirstWord(11.0)
    bridge.last(UseFirstWord).fail("DiskFull", "The disk is full.")
    assert dialog.first_word.value() == 10 and dialog.first_word_error.text() == "The disk is full."
    dialog.first_word.setValue(30)
    bridge.last(UseFirstWord).done(None)
    assert dialog.first_word.value() == 30 and dialog.first_word.isEnabled()


def test_when_models_leave_memory_is_chosen(
    qtbot: QtBot, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    times = [dialog.idle.itemText(at) for at in range(dialog.idle.count())]
    assert times == ["5 minutes", "15 minutes", "30 minutes", "1 hour", "4 hours", "Never"]
    assert dialog.idle.currentText() == "15 minutes"
    dialog.idle.setFocus()
    qtbot.keyClick(dialog.idle, Qt.Key.Key_Down)
    assert bridge.last(UseIdleMinutes).request == UseIdleMinutes(30.0) and not dialog.idle.isEnabled()
    bridge.last(UseIdleMinutes).fail("DiskFull", "The disk is full.")
    assert dialog.idle.currentText() == "15 minutes" and dialog.idle_error.text() == "The disk is full."
    settings.save(Settings(idle_minutes=20.0))
    bridge.broadcast.emit(ChoicesChanged())
    assert dialog.idle.currentText() == "20 minutes"


def test_a_model_that_left_memory_is_told_there(dialog: SettingsDialog, bridge: WindowBridge) -> None:
    label = "It has left memory, as nothing was asked for a while, and comes back when you type a question."
    assert not any(each.text() == label for each in dialog.findChildren(QLabel))
    bridge.broadcast.emit(ModelMoved())
    bridge.last(Models).done((replace(STARTER, resting=True), MINI))
    assert any(each.text() == label for each in dialog.findChildren(QLabel))


def test_what_was_chosen_before_is_shown(qtbot: QtBot, bridge: WindowBridge) -> None:
    settings.save(Settings(ocr=False, own_knowledge=True))
    dialog = opened(qtbot, bridge).settings_actions.show()
    assert not dialog.ocr.isChecked()
    assert dialog.own_knowledge.isChecked()


def test_another_embedding_model_is_warned_of_then_built_beside_the_old_one(
    qtbot: QtBot,
    window: MainWindow,
    dialog: SettingsDialog,
    bridge: WindowBridge,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert dialog.embedder_name.text() == "all-MiniLM-L6-v2 · 91 MB · comes with Carrel"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/models/bge-small")
    qtbot.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert "“bge-small” has to read all your documents anew" in dialog.warning_text.text()
    assert bridge.of(UseEmbedder) == []
    qtbot.mouseClick(dialog.leave_button, Qt.MouseButton.LeftButton)
    assert not dialog.warning_text.isVisible()
    begin(qtbot, dialog)
    building = bridge.last(UseEmbedder)
    assert building.request == UseEmbedder("/models/bge-small")
    building.tell(Progress("Building the new index", 1200, 9000, 1300.0))
    assert dialog.building_text.text() == (
        "Building the index of “bge-small” · 1,200 of 9,000 · about 22 min left\n"
        "Until it is complete, questions are answered with “all-MiniLM-L6-v2”."
    )
    assert not dialog.choose_button.isEnabled()
    building.done(ModelInfo("bge-small", "embedding", "/models/bge-small", 130_000_000, True))
    bridge.last(Models).done(
        (STARTER, ModelInfo("bge-small", "embedding", "/models/bge-small", 130_000_000, True))
    )
    assert dialog.embedder_name.text() == "bge-small · 130 MB"
    assert not dialog.building_text.isVisible()
    assert messages(window) == ["Passages are found by “bge-small” from now on."]


def test_building_can_be_given_up(qtbot: QtBot, dialog: SettingsDialog, bridge: WindowBridge) -> None:
    begin(qtbot, dialog)
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert bridge.last(UseEmbedder).cancelled
    assert not dialog.cancel_button.isEnabled()
    qtbot.waitUntil(lambda: not bridge.last(UseEmbedder).open)
    assert not dialog.building_text.isVisible()
    assert not dialog.embedder_error.isVisible()
    begin(qtbot, dialog)
    assert dialog.cancel_button.isEnabled()


def test_a_folder_that_holds_no_model(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    begin(qtbot, dialog)
    bridge.last(UseEmbedder).fail("ModelUnusable", "There is no embedding model in this folder.")
    assert dialog.embedder_error.isVisible()
    assert dialog.embedder_error.text() == "There is no embedding model in this folder."
    assert dialog.choose_button.isEnabled()
    dialog.offer_embedder("/models/other")
    assert not dialog.embedder_error.isVisible()
    dialog.reject()
    assert messages(window) == []


def test_a_build_that_an_earlier_run_began(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    window.models.refresh()
    bridge.last(Models).done((STARTER, MINI, BGE))
    assert dialog.building_text.text().startswith("Building the index of “bge-small”\n")
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    bridge.last(KeepEmbedder).done(MINI)
    bridge.last(Models).done((STARTER, MINI))
    assert not dialog.building_text.isVisible()
    assert dialog.cancel_button.isEnabled()

    window.models.refresh()
    bridge.last(Models).done((STARTER, MINI, BGE))
    asked = len(bridge.of(Models))
    bridge.broadcast.emit(Activity(Progress("Building the new index", 1, 2)))
    assert len(bridge.of(Models)) == asked
    bridge.broadcast.emit(Activity(None))  # it may be complete
    assert len(bridge.of(Models)) == asked + 1


def test_the_language_model_is_chosen_from_there(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    assert dialog.language_name.text() == "Starter · 98 MB · comes with Carrel"
    qtbot.mouseClick(dialog.language_button, Qt.MouseButton.LeftButton)
    assert window.findChildren(ModelDialog)


def test_it_fits_the_screen_and_scrolls_to_what_it_asks(qtbot: QtBot, dialog: SettingsDialog) -> None:
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    bar = dialog.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    dialog.offer_embedder("/models/bge-small")
    view = dialog.scroll_area.viewport()

    def is_seen() -> bool:
        top = dialog.build_button.mapTo(view, dialog.build_button.rect().topLeft()).y()
        return 0 <= top <= view.height() - dialog.build_button.height()

    qtbot.waitUntil(is_seen)
    assert not dialog.scroll_area.horizontalScrollBar().isVisible()


def test_the_look_is_changed_at_once_everywhere_and_kept(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.settings_actions.show()
    card, box = dialog.appearance, window.chat.composer.box
    header, text = window.viewer.header.height(), box.fontMetrics().height()
    card.text_size.setFocus()
    QTest.keyClick(card.text_size, Qt.Key.Key_End)
    kept = Appearance(text_size=175)
    assert bridge.last(UseAppearance).request == UseAppearance(kept)
    bridge.last(UseAppearance).done(None)
    assert box.fontMetrics().height() >= 1.6 * text
    qtbot.waitUntil(lambda: window.viewer.header.height() >= 1.6 * header)
    assert not window.grab().isNull()  # painted anew without an error
    view = dialog.scroll_area.viewport()
    # What was changed is still there to be seen, though larger text moves it down.
    qtbot.waitUntil(
        lambda: 0 <= card.text_size.mapTo(view, card.text_size.rect().center()).y() < view.height()
    )

    qtbot.mouseClick(card.high_contrast, Qt.MouseButton.LeftButton)
    bridge.last(UseAppearance).done(None)
    assert theme.tokens().high_contrast and window.palette().window().color() == QColor("white")
    qtbot.mouseClick(card.less_motion, Qt.MouseButton.LeftButton)
    bridge.last(UseAppearance).done(None)
    assert not motion.allowed()
    card.scheme.setFocus()
    QTest.keyClick(card.scheme, Qt.Key.Key_End)
    failed = bridge.last(UseAppearance)
    assert failed.request == UseAppearance(Appearance("dark", 175, True, True))
    failed.fail("NotWritable", "The choice could not be kept.")
    assert card.error.text() == "The choice could not be kept."
    assert card.scheme.currentData() == ""


def test_where_everything_is_kept_is_told(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    help_menu = window.top_menus[-1]
    next(each for each in help_menu.actions() if "my data" in each.text()).trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    said = [label.text().replace("\u200b", "") for label in dialog.kept.findChildren(QLabel)]
    assert {str(each) for each in (bridge.library, find_models_folder(), find_keys_file())} <= set(said)
    # The folder in which a person named a file for their choices is not Carrel's to be deleted.
    assert str(find_settings_file()) in said and str(find_settings_file().parent) not in said
    copy, show = (each for each in dialog.kept.findChildren(QPushButton) if "chats" in each.accessibleName())
    show.click()
    assert shown == [QUrl.fromLocalFile(str(bridge.library))]
    copy.click()
    assert QGuiApplication.clipboard().text() == str(bridge.library)
    bridge.last(FindVectorPlace).done(VectorPlace("http://192.168.1.5:8000", ""))
    assert "http://192.168.1.5:8000" in dialog.kept.served.text()
    assert not dialog.kept.visibleRegion().isEmpty()


def test_folders_that_are_kept_are_looked_for_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_models_folder().mkdir(parents=True, exist_ok=True)
    looked, let_on, is_dir = [], threading.Event(), Path.is_dir

    def look(path: Path) -> bool:
        looked.append(threading.current_thread())
        assert let_on.wait(150)  # as a drive does that is slow to answer
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", look)
    kept = window.settings_actions.show().kept
    shows = [each for each in kept.findChildren(QPushButton) if each.text() == "Show"]
    assert [each.isEnabled() for each in shows] == [True, *[False] * (len(shows) - 1)]
    let_on.set()
    models, logs = (
        next(each for each in shows if word in each.accessibleName()) for word in ("Models", "crashes")
    )
    qtbot.waitUntil(models.isEnabled)
    assert logs.isEnabled() is is_dir(log_folder()), "it may be there from other tests"
    assert threading.main_thread() not in looked


def test_settings_are_searched_by_words(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    qtbot.keyClicks(dialog.search, "Scanned pag")
    assert dialog.ocr.isVisible() and not dialog.appearance.isVisible() and not dialog.tongue.isVisible()
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "contrast")
    assert dialog.appearance.isVisible() and not dialog.ocr.isVisible()
    dialog.search.setText("Deutsch")
    assert dialog.tongue.isVisible() and not dialog.appearance.isVisible() and not dialog.unfound.isVisible()
    dialog.search.setText("delete every")
    assert dialog.kept.isVisible() and not dialog.tongue.isVisible()
    dialog.search.setText("library")
    assert dialog.kept.isVisible()
    dialog.search.setText("fit width")
    assert dialog.keyboard.isVisible() and not dialog.kept.isVisible()
    dialog.keyboard.show_button.click()
    (sheet,) = window.findChildren(ShortcutsDialog)
    assert sheet.found == ["Fit width"]
    sheet.close()
    dialog.search.setText("zebra")
    assert dialog.unfound.isVisible() and not dialog.tongue.isVisible()
    dialog.search.clear()
    assert dialog.ocr.isVisible() and dialog.kept.isVisible() and not dialog.unfound.isVisible()


def test_everything_is_deleted_once_that_is_confirmed(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    assert not dialog.kept.delete_button.isEnabled(), "nobody knows yet where the vectors are"
    bridge.last(FindVectorPlace).done(VectorPlace("http://192.168.1.5:8000", "They are there."))
    assert not dialog.kept.delete_button.isEnabled(), "it would leave what is on the server"
    window.model_actions.vectors.refresh()
    bridge.last(FindVectorPlace).done(VectorPlace(None, "They are here."))
    confirmed: list[bool] = []
    window.settings_actions.deletion_confirmed.connect(lambda: confirmed.append(True))
    for name in ("Cancel", "Delete everything"):
        dialog.kept.delete_button.click()
        box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
        assert str(bridge.library) in box.informativeText().replace("\u200b", "")
        cancel = box.button(QMessageBox.StandardButton.Cancel)
        assert box.defaultButton() is cancel
        qtbot.waitUntil(cancel.hasFocus, timeout=SLOW)
        theme.choose(Appearance("dark" if name == "Cancel" else "light"))  # as by the system, in the evening
        assert QApplication.focusWidget() is cancel and cancel.isDefault()
        assert not confirmed
        next(each for each in box.buttons() if each.text().replace("&", "") == name).click()
    assert confirmed == [True]


def test_the_library_is_moved_once_that_is_confirmed(
    qtbot: QtBot,
    window: MainWindow,
    dialog: SettingsDialog,
    bridge: WindowBridge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bridge.library.mkdir(exist_ok=True)
    (bridge.library / "library.sqlite").write_text("words")
    full, card, confirmed = tmp_path / "full", dialog.kept, list[Path]()
    full.mkdir()
    (full / "own.txt").write_text("theirs")
    window.settings_actions.move_confirmed.connect(confirmed.append)
    for chosen in (bridge.library / "inside", full):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, chosen=chosen: str(chosen))
        card.move_button.click()
        qtbot.waitUntil(card.move_button.isEnabled, timeout=SLOW)
        if chosen is not full:
            assert "cannot be moved into itself" in card.move_error.text()
    assert not card.move_error.isVisible() and not confirmed
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    assert (
        str(full / "Carrel library") in box.text().replace("\u200b", "") and "0 kB" in box.informativeText()
    )
    next(each for each in box.buttons() if each.text().replace("&", "") == "Move").click()
    assert confirmed == [full / "Carrel library"]


def test_what_is_chosen_in_a_terminal_is_followed_and_not_undone(
    window: MainWindow, dialog: SettingsDialog, bridge: WindowBridge
) -> None:
    settings.save(Settings(appearance=Appearance(high_contrast=True), ocr=False))
    bridge.broadcast.emit(ChoicesChanged())
    assert theme.tokens().high_contrast and not dialog.ocr.isChecked()
    assert dialog.appearance.high_contrast.isChecked()
    dialog.appearance.text_size.setFocus()
    QTest.keyClick(dialog.appearance.text_size, Qt.Key.Key_End)
    assert bridge.last(UseAppearance).request == UseAppearance(Appearance(text_size=175, high_contrast=True))
