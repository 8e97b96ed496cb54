"""The window as a whole, with replies that the test decides on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.answers import Citation
from app.core.chats import Chat, Conversation
from app.core.documents import Box, Document, DocumentState, FileStanding, PageHealth, RemovedDocument
from app.core.events import ChoicesChanged, DocumentChanged, DocumentRemoved
from app.engine.protocol import (
    Add,
    Ask,
    Astray,
    Documents,
    Failed,
    ModelInfo,
    Models,
    OpenChat,
    PageInfo,
    Pages,
    PageSizes,
    Remove,
    Removed,
    Restore,
    Retry,
    Suggest,
    UseModel,
)
from app.ui.dialogs.model import ModelDialog
from app.ui.dialogs.pages import PagesDialog
from app.ui.services.document_model import OpenRole
from app.ui.shell import main_window, window_state
from app.ui.shell.main_window import MainWindow
from app.ui.shell.menus import RemovedMenu
from app.ui.theme import theme
from app.ui.widgets.focus_ring import FocusRing
from tests.ui.real_window import SLOW
from tests.ui.window_bridge import WindowBridge, document

State = DocumentState
STARTER = ModelInfo("Starter", "language", "/models/starter.gguf", 98_000_000, True, small=True, starter=True)
EMBEDDER = ModelInfo("MiniLM", "embedding", "/models/minilm", 90_000_000, True)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> Iterator[MainWindow]:
    yield opened(qtbot, bridge, document("lease"), document("handbook"))


def opened(qtbot: QtBot, bridge: WindowBridge, *documents: Document) -> MainWindow:
    made = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    assert bridge.sent == []  # the window is there before anything is asked of the engine
    made.start()
    bridge.last(Documents).done(documents)
    bridge.last(Add).done(None)
    bridge.last(Models).done((STARTER, EMBEDDER))
    return made


def messages(window: MainWindow) -> list[str]:
    return [message.text for message in window.messages.messages()]


def named(window: QWidget, name: str) -> QAbstractButton:
    (button,) = (b for b in window.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName()))
    return button


# Failures


def test_a_library_that_is_away_is_waited_for(
    qtbot: QtBot, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "AGAIN_MS", 10)
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start()
    begun: list[bool] = []
    window.settings_actions.begin_confirmed.connect(lambda: begun.append(True))
    asked, says = bridge.last(Documents), "The library was moved to /drive and is not there now."
    asked.fail("LibraryAway", says)
    (told,) = window.messages.messages()
    qtbot.waitUntil(lambda: bridge.last(Documents) is not asked, timeout=SLOW)
    asked = bridge.last(Documents)
    asked.fail("LibraryAway", says)
    assert window.messages.messages() == [told]  # not made anew under the mouse, and not said again
    named(window.messages, "Begin a new library…").click()
    box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    next(each for each in box.buttons() if each.text().replace("&", "") == "Begin a new one").click()
    assert begun == [True]
    window.settings_actions.ask_to_begin()
    qtbot.waitUntil(lambda: bridge.last(Documents) is not asked, timeout=SLOW)
    asked = bridge.last(Documents)
    asked.fail("LibraryAway", says)
    assert messages(window) == []  # it is being answered
    qtbot.waitUntil(lambda: bridge.last(Documents) is not asked, timeout=SLOW)  # the drive is there now
    bridge.last(Documents).done(())
    assert messages(window) == [] and not any(each.isVisible() for each in window.findChildren(QMessageBox))


def test_a_library_that_cannot_be_opened_can_be_tried_again(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start()
    bridge.last(Documents).fail("LibraryBusy", "Another Carrel has this library open.")
    assert messages(window) == ["Another Carrel has this library open."]
    named(window.messages, "Try again").click()
    assert messages(window) == []
    bridge.last(Documents).done(())
    assert window.library.empty


def test_a_bug_is_told_in_one_sentence_with_details_to_copy(window: MainWindow) -> None:
    trace = "Traceback (most recent call last):\n"
    trace += '  File "/home/nora/carrel/app/library/x.py", line 7, in find\n'
    trace += '    raise KeyError(name)\nKeyError: "Divorce of the Hales"\n'
    window.tell_failure(Failed("Bug", "Something went wrong inside Carrel.", trace))
    assert messages(window) == ["Something went wrong in Carrel."]
    named(window.messages, "Copy details").click()
    report = QGuiApplication.clipboard().text()
    assert report.startswith("Carrel ") and 'File "app/library/x.py", line 7, in find\nKeyError' in report
    assert "Hales" not in report and "nora" not in report


def test_the_same_message_stands_once_and_few_at_a_time(window: MainWindow) -> None:
    for text in ("one", "two", "two", "three", "four"):
        window.messages.tell(text)
    assert messages(window) == ["two", "three", "four"]
    window.messages.messages()[0].closer.click()
    assert messages(window) == ["three", "four"]


def test_what_was_cancelled_is_no_failure(window: MainWindow, bridge: WindowBridge) -> None:
    bridge.failed.emit(Failed("Cancelled", "Stopped."))
    assert messages(window) == []


# Documents


def drop(window: MainWindow, kind: type, mime: QMimeData) -> QDropEvent:
    actions, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = window.chat.mapTo(window, window.chat.rect().center())  # over a text field's pane, not the list
    event = (
        QDropEvent(QPointF(place), actions, mime, left, none)
        if kind is QDropEvent
        else QDragEnterEvent(QPointF(place), actions, mime, left, none)
    )
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def test_files_and_folders_are_dropped_anywhere(
    window: MainWindow, bridge: WindowBridge, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.pdf", "folder")])
    assert drop(window, QDragEnterEvent, mime).isAccepted()
    assert window.overlay.isVisible()
    assert window.overlay.size() == window.size()
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert not window.overlay.isVisible()
    drop(window, QDragEnterEvent, mime)
    drop(window, QDropEvent, mime)
    assert not window.overlay.isVisible()
    assert bridge.last(Add).request == Add((str(tmp_path / "a.pdf"), str(tmp_path / "folder")))


def test_other_things_dragged_over_the_window_are_left_alone(
    window: MainWindow, bridge: WindowBridge
) -> None:
    mime = QMimeData()
    mime.setText("words")
    mime.setUrls([QUrl("https://example.org/a.pdf")])
    drop(window, QDragEnterEvent, mime)
    assert not window.overlay.isVisible()
    drop(window, QDropEvent, mime)
    assert len(bridge.of(Add)) == 1


def test_the_samples(window: MainWindow, bridge: WindowBridge) -> None:
    window.chat.samples_requested.emit()
    added = bridge.last(Add).request.paths
    assert len(added) == 4 and {Path(path).suffix for path in added} == {".pdf"}


def test_removing_is_confirmed_and_says_that_files_stay(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.document_actions.ask_to_remove(window.indexing.documents.documents)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Remove 2 documents from the library?"
    assert "for 30 days it can be undone" in box.informativeText()
    box.reject()
    assert bridge.of(Remove) == []
    window.document_actions.ask_to_remove(window.indexing.documents.documents[:1])
    named(window.findChildren(QMessageBox)[-1], "Remove").click()
    assert bridge.last(Remove).request == Remove(("handbook",))


def test_a_removed_document_is_not_shown_any_longer(window: MainWindow, bridge: WindowBridge) -> None:
    window.library.document_opened.emit(document("lease"))
    assert window.viewer.document is not None
    bridge.broadcast.emit(DocumentRemoved("lease"))
    assert window.viewer.document is None


def test_files_are_asked_for_by_kind(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def choose(*wishes: object) -> tuple[list[str], str]:
        asked.append(wishes)
        return ["/docs/a.docx", "/docs/b.xlsx"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.document_actions.ask_for_files()
    assert "Excel workbooks (*.xlsx" in str(asked[0][-1])
    assert bridge.last(Add).request == Add(("/docs/a.docx", "/docs/b.xlsx"))


def test_dialogs_for_files_open_where_they_were_left(
    qtbot: QtBot, bridge: WindowBridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge.library.mkdir(parents=True, exist_ok=True)
    first = opened(qtbot, bridge)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "lease.pdf")], ""))
    first.document_actions.ask_for_files()
    first.close()
    shown: list[object] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *wishes: shown.append(wishes[2]) or "")
    opened(qtbot, WindowBridge(bridge.library)).document_actions.ask_for_folder()
    assert shown == [str(tmp_path)]


def test_a_document_that_failed_says_why_and_can_be_tried_again(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.library.document_opened.emit(document("torn", State.FAILED, reason="It is damaged."))
    assert messages(window) == ["It is damaged."]
    named(window.messages, "Try again").click()
    assert bridge.last(Retry).request == Retry(("torn",))


def test_a_page_in_trouble_opens_in_the_viewer(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.library.pages_asked.emit(document("handbook", pages=9, failed_pages=1))
    (dialog,) = window.findChildren(PagesDialog)
    bridge.last(Pages).done((PageInfo(7, "", PageHealth.FAILED, "It took too long to read."),))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.viewer.document is not None
    assert (window.viewer.document.id, window.viewer.current_page) == ("handbook", 7)
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.findChildren(PagesDialog) == [dialog]  # one for each document


def test_a_citation_opens_its_page(window: MainWindow) -> None:
    boxes = (Box(72, 90, 540, 104),)
    window.chat.citation_activated.emit(Citation(1, "lease", "Lease", "/docs/lease.pdf", 2, "quote", boxes))
    assert window.viewer.document == document("lease")
    assert window.viewer.highlighted == (2, boxes)
    assert [chosen.id for chosen in window.library.list.selected] == ["lease"]
    window.chat.citation_activated.emit(Citation(1, "gone", "Gone", "/docs/gone.pdf", 2, "quote", boxes))
    assert messages(window) == ["That document is no longer in the library."]


# Models


def test_the_menu_shows_and_changes_the_model(window: MainWindow, bridge: WindowBridge) -> None:
    menu = next(a.menu() for a in window.menuBar().actions() if a.text() == "&Model")
    choices = {action.text(): action for action in menu.actions() if action.isCheckable()}
    assert choices[f"{STARTER.name} (starter)"].isChecked()
    choices["&No model: quotes only"].trigger()
    assert bridge.last(UseModel).request == UseModel("none")
    bridge.last(UseModel).done(None)
    bridge.last(Models).done(
        (ModelInfo("Starter", "language", "/s.gguf", 1, False, small=True, starter=True), EMBEDDER)
    )
    assert choices["&No model: quotes only"].isChecked()


def test_a_model_that_cannot_be_used_is_one_sentence_and_the_old_one_stays(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.models.use("/models/letter.gguf")
    assert messages(window) == ["Loading letter…"]
    bridge.last(UseModel).fail("ModelUnusable", "“letter.gguf” is not a language model.")
    assert messages(window) == ["“letter.gguf” is not a language model."]
    assert window.models.in_use == STARTER


def test_the_dialog_stays_open_when_a_model_cannot_be_used(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog: ModelDialog = window.model_actions.choose()
    assert dialog.starter.button.isChecked()
    dialog.file.button.setChecked(True)
    assert not dialog.use_button.isEnabled()  # which file?
    dialog.offer_file("/models/letter.gguf")
    dialog.use_button.click()
    assert bridge.last(UseModel).request == UseModel("/models/letter.gguf")
    assert dialog.use_button.text() == "Loading…"
    bridge.last(UseModel).fail("ModelUnusable", "“letter.gguf” is not a language model.")
    assert dialog.isVisible()
    assert dialog.error.text() == "“letter.gguf” is not a language model."
    assert messages(window) == []
    dialog.none.button.setChecked(True)
    dialog.use_button.click()
    bridge.last(UseModel).done(None)
    with qtbot.waitSignal(dialog.accepted):
        bridge.last(Models).done(())


def test_a_model_that_is_being_loaded_can_be_given_up(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog: ModelDialog = window.model_actions.choose()
    dialog.offer_file("/models/letter.gguf")
    dialog.use_button.click()
    cancel = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    cancel.click()
    assert bridge.last(UseModel).cancelled
    qtbot.waitUntil(lambda: not bridge.last(UseModel).open)
    assert dialog.isVisible() and dialog.use_button.isEnabled() and not dialog.error.text()
    cancel.click()
    assert not dialog.isVisible()
    window.models.use("/models/letter.gguf")
    (message,) = window.messages.messages()
    assert message.button is not None and message.button.text() == "Stop"
    message.button.click()
    qtbot.waitUntil(lambda: not bridge.last(UseModel).open)
    assert window.models.in_use == STARTER and messages(window) == []


# Keyboard and names


def round_with_f6(qtbot: QtBot, window: MainWindow) -> list[str]:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        panes = (window.library, window.viewer, window.chat)
        seen += [pane.accessibleName() for pane in panes if focus and pane.isAncestorOf(focus)]
    return seen


def test_f6_goes_round_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    assert round_with_f6(qtbot, window) == ["Questions and answers", "Library", "Questions and answers"]
    window.library.document_opened.emit(document("lease"))
    assert round_with_f6(qtbot, window) == ["Document", "Questions and answers", "Library"]


def test_tab_goes_round_the_whole_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.library.document_opened.emit(document("lease"))
    qtbot.waitUntil(named(window, "Zoom out").isVisible)
    window.activateWindow()
    window.library.take_focus()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert focus is window.library.list
    names = [each.accessibleName() or getattr(each, "text", str)() for each in seen]
    assert names == [
        *("Documents", "Page number", "Zoom out", "Zoom in", "Find in this document", "Outline"),
        *("Fit width", "Pages of this document"),
        *(
            "Page 1 of 3 of Lease",
            "Suggested questions",
            "Chats",
            "Narrow what is asked",
            "Answer style",
            "How to answer",
            "Question",
            "Model: Starter",
        ),
        *("Choose a model…", "Dismiss this notice", "Order of the list", "Add documents"),
    ]


def test_after_a_dialog_the_keyboard_is_where_work_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitActive(window)
    window.library.document_opened.emit(document("lease"))
    ring = next(each for each in window.viewer.findChildren(FocusRing) if each.parent() is window.viewer.view)
    for begins, goes_on in (
        (window.library.list, window.library.list),
        (window.viewer.view, window.viewer.view),
        (window.library.add_button, window.chat.composer.box),
    ):
        begins.setFocus(Qt.FocusReason.TabFocusReason)
        window.show_about()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        qtbot.waitActive(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitActive(window)
        qtbot.waitUntil(goes_on.hasFocus)
        assert ring.isVisible() == window.viewer.view.hasFocus(), "one place is marked"


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitActive(window)
    window.library.list.setFocus()
    asked: list[QPoint] = []
    window.library.list.customContextMenuRequested.disconnect()
    window.library.list.customContextMenuRequested.connect(asked.append)
    QTest.keyClick(window.library.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert len(asked) == 1


def test_f6_in_an_empty_library(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = opened(qtbot, bridge)
    assert window.focusWidget() is window.library.first_add
    assert round_with_f6(qtbot, window)[:2] == ["Questions and answers", "Library"]


def test_every_control_has_a_name_and_can_be_reached(window: MainWindow) -> None:
    window.settings_actions.show()
    window.folder_actions.show()
    window.document_actions.show_pages(document("lease"))
    window.password_actions.ask([document("payroll", State.NEEDS_PASSWORD)])
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    for widget in (w for kind in kinds for w in window.findChildren(kind)):
        if isinstance(
            widget.parentWidget(), QAbstractScrollArea | QLineEdit
        ) or widget.objectName().startswith("qt_"):
            continue  # parts of Qt's own widgets
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert name, f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        if widget.isVisible() and widget.isEnabled():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_narrow_window_shows_all_three_panes(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(760, 600)
    assert window.width() == 760
    assert sum(window.splitter.sizes()) + 2 == 760
    assert min(window.splitter.sizes()) >= 196


# What is remembered


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, bridge: WindowBridge) -> None:
    first = opened(qtbot, bridge, document("lease"), document("handbook", pages=9))
    first.resize(790, 600)  # the offscreen screen is 800 wide
    first.splitter.setSizes([210, 288, 290])
    first.library.document_opened.emit(document("handbook", pages=9))
    qtbot.waitUntil(lambda: first.viewer.view.accessibleName() != "")
    first.indexing.documents.tick(["lease"], True)
    panes = first.splitter.sizes()
    first.close()

    again = WindowBridge(bridge.library)
    second = opened(qtbot, again, document("lease"), document("handbook", pages=9))
    assert (second.width(), second.height()) == (790, 600)
    assert second.splitter.sizes() == panes
    assert second.viewer.document is not None
    assert second.viewer.document.id == "handbook"
    assert [each.id for each in second.library.scope] == ["lease"]


def test_a_document_that_is_gone_is_not_restored(qtbot: QtBot, bridge: WindowBridge) -> None:
    window_state.save(
        bridge.library, window_state.WindowState(document="gone", page=5, scope=("gone", "lease"))
    )
    window = opened(qtbot, bridge, document("lease"), document("handbook"))
    assert window.viewer.document is None
    assert [each.id for each in window.library.scope] == ["lease"]


def test_a_library_that_never_opened_keeps_what_was_remembered(qtbot: QtBot, bridge: WindowBridge) -> None:
    before = window_state.WindowState(document="lease", page=2, scope=("lease",))
    window_state.save(bridge.library, before)
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start()
    bridge.last(Documents).fail("LibraryBusy", "Another Carrel has this library open.")
    window.close()
    after = window_state.load(bridge.library)
    assert (after.document, after.page, after.scope) == ("lease", 2, ("lease",))


def test_files_given_at_the_start_or_by_a_second_start(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start(["/docs/a.pdf"])
    bridge.last(Documents).done(())
    assert bridge.of(Add)[0].request == Add(("/docs/a.pdf",))
    window.showMinimized()
    window.come_forward(["/docs/b.pdf"])
    assert bridge.last(Add).request == Add(("/docs/b.pdf",))
    assert not window.isMinimized()


def test_a_single_file_that_carrel_is_opened_with_is_shown(qtbot: QtBot, bridge: WindowBridge) -> None:
    lease, flat, terms = map(document, ("lease", "flat", "terms"))
    bridge.documents |= {"flat": [(595, 842)], "terms": [(595, 842)]}
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start(["/docs/lease.pdf"])
    bridge.last(Documents).done(())
    bridge.broadcast.emit(DocumentChanged(replace(lease, state=State.READING)))
    assert window.viewer.document is None
    bridge.broadcast.emit(DocumentChanged(lease))
    assert window.viewer.document == lease
    window.come_forward(["/docs/flat.pdf"])
    bridge.broadcast.emit(DocumentChanged(flat))
    assert window.viewer.document == flat and len(window.viewers.left.tabs) == 2
    window.come_forward(["/docs/lease.pdf"])  # which was read long ago
    assert window.viewer.document == lease and len(window.viewers.left.tabs) == 2
    window.come_forward(["/docs/terms.pdf"])
    window.document_actions.open(flat)
    bridge.broadcast.emit(DocumentChanged(terms))
    assert window.viewer.document == flat, "the person has turned to something else"


def test_models_once_chosen_stay_in_the_menu(window: MainWindow, bridge: WindowBridge) -> None:
    one = ModelInfo("Qwen 1.5B", "language", "/models/qwen-q4.gguf", 10**9, True)
    other = ModelInfo("Qwen 1.5B", "language", "/models/qwen-q8.gguf", 2 * 10**9, False)
    third = ModelInfo("Gemma", "language", "/models/gemma.gguf", 10**9, False)
    window.models.refresh()
    bridge.last(Models).done((replace(STARTER, in_use=False), one, other, third, EMBEDDER))
    offered = {action.text(): action for action in window.menus.models.actions}
    assert list(offered) == ["Starter (starter)", "qwen-q4", "qwen-q8", "Gemma", "&No model: quotes only"]
    assert [name for name, action in offered.items() if action.isChecked()] == ["qwen-q4"]
    offered["Gemma"].trigger()
    assert bridge.last(UseModel).request == UseModel("/models/gemma.gguf")
    bridge.last(UseModel).done(None)
    dialog = window.model_actions.choose()
    assert list(dialog.kept) == [one.path, other.path, third.path]
    dialog.kept[other.path].button.click()
    dialog.use_button.click()
    assert bridge.last(UseModel).request == UseModel(other.path)


def test_a_window_larger_than_the_screen_is_made_to_fit(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() + 300, room.height() + 300)
    window.move(200, 200)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert room.contains(window.frameGeometry())


def test_the_first_frame_comes_before_everything_else_and_keeps_its_outlines(
    qtbot: QtBot, bridge: WindowBridge
) -> None:
    window_state.save(bridge.library, window_state.WindowState(panes=(300, 500, 478)))
    window = MainWindow(library=bridge.library)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert not window.is_furnished and not bridge.sent
    window.resize(1280, 800)  # wider than the screen here
    picture, border = window.grab().toImage(), theme.tokens().border
    ratio, bottom = picture.devicePixelRatio(), picture.height() - 10
    lines = [x for x in range(picture.width()) if picture.pixelColor(x, bottom).rgb() == border.rgb()]
    frames = [round(x / ratio) for x in lines]
    under_menus = window.centralWidget().y()
    window.furnish(bridge)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.splitter.width() == 1280)
    top = window.library.mapTo(window, QPoint()).y()
    assert len(frames) == 2
    for place, x in enumerate(frames, start=1):
        assert abs(window.splitter.handle(place).x() - x) <= 2
    assert under_menus == top


def test_closing_before_the_window_is_furnished_keeps_what_was_remembered(
    qtbot: QtBot, bridge: WindowBridge
) -> None:
    before = window_state.WindowState(document="lease", draft="How much notice")
    window_state.save(bridge.library, before)
    window = MainWindow(library=bridge.library)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window_state.load(bridge.library) == before


def test_the_row_of_the_open_document_is_marked(window: MainWindow, bridge: WindowBridge) -> None:
    def marked() -> list[str]:
        model = window.indexing.documents
        rows = (model.index(row) for row in range(model.rowCount()))
        return [row.data() for row in rows if row.data(OpenRole)]

    assert marked() == []
    window.library.document_opened.emit(document("lease"))
    assert marked() == ["Lease"]
    window.chat.citation_activated.emit(
        Citation(1, "handbook", "Handbook", "/docs/handbook.pdf", 2, "quote", (Box(72, 90, 540, 104),))
    )
    assert marked() == ["Handbook"]
    window.viewer.back()
    assert marked() == ["Lease"]
    bridge.broadcast.emit(DocumentRemoved("lease"))
    assert marked() == []


def test_questions_are_suggested_for_the_newest_the_open_and_the_ticked_documents(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    suggest = bridge.last(Suggest)
    assert set(suggest.request.documents) == {"lease", "handbook"}
    suggest.done(("How much is the rent?",))
    link = next(each for each in window.chat.findChildren(QPushButton) if "rent" in each.text())
    window.library.document_opened.emit(document("lease"))
    assert bridge.last(Suggest).request.documents == ("lease",)
    window.indexing.documents.tick(("handbook",), True)
    assert bridge.last(Suggest).request.documents == ("handbook",)
    asked = len(bridge.of(Suggest))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert bridge.last(Ask).request.question == "How much is the rent?"
    window.indexing.documents.tick(("lease",), True)
    assert len(bridge.of(Suggest)) == asked  # nobody would see them


def test_questions_are_suggested_in_the_middle_of_a_chat_when_asked_for(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.chat.ask("When is the rent due?")
    window.library.document_opened.emit(document("lease"))
    menu = window.chat.header.ideas_button.menu()
    menu.aboutToShow.emit()
    assert bridge.last(Suggest).request.documents == ("lease",)
    assert [action.text() for action in menu.actions()] == ["Looking…"]
    bridge.last(Suggest).done(("How much is the rent?",))
    menu.actions()[0].trigger()
    assert [each.ask.question for each in window.chat.waiting] == ["How much is the rent?"]
    window.library.document_opened.emit(document("handbook"))
    menu.aboutToShow.emit()
    bridge.last(Suggest).fail("EngineDied", "It stopped.")
    assert "could not be looked for" in menu.actions()[0].text()
    menu.aboutToShow.emit()
    bridge.last(Suggest).done(())  # asked anew
    assert [action.text() for action in menu.actions()] == ["None could be found for these documents"]


def test_a_model_chosen_in_a_terminal_is_shown(window: MainWindow, bridge: WindowBridge) -> None:
    asked = len(bridge.of(Models))
    bridge.broadcast.emit(ChoicesChanged())
    assert len(bridge.of(Models)) == asked + 1
    bridge.last(Models).done((replace(STARTER, in_use=False), EMBEDDER))
    ticked = [action.text() for action in window.menus.models.actions if action.isChecked()]
    assert ticked == ["&No model: quotes only"]


def test_a_library_that_is_only_in_use_for_a_moment_is_opened_by_itself(
    qtbot: QtBot, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "AGAIN_MS", 10)
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.start()
    bridge.last(Documents).fail("LibraryBusy", "Another Carrel has this library open.")
    assert messages(window) == ["Another Carrel has this library open."]
    qtbot.waitUntil(lambda: len(bridge.of(Documents)) == 2)
    bridge.last(Documents).done((document("lease"),))
    assert messages(window) == [] and not window.library.empty


def test_the_row_of_a_document_whose_file_is_gone_is_marked_when_it_is_opened(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.library.document_opened.emit(document("lease"))
    bridge.last(Astray).done({"lease": FileStanding.MISSING})
    assert [each.title for each in window.indexing.documents.documents if is_gone(window, each)] == ["Lease"]


def is_gone(window: MainWindow, shown: Document) -> bool:
    return window.indexing.documents.find_standing(shown) is FileStanding.MISSING


def test_removing_can_be_undone_from_the_message_and_the_menu(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    lease = document("lease")
    window.indexing.remove([lease])
    bridge.last(Remove).done((lease,))
    assert messages(window) == ["“Lease” is out of the library."]
    named(window.messages, "Undo").click()
    assert bridge.last(Restore).request == Restore(("lease",))
    (menu,) = window.menuBar().findChildren(RemovedMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Looking…"]
    removed = tuple(RemovedDocument(each, 0.0, 1.0) for each in (lease, document("handbook")))
    bridge.last(Removed).done(removed)
    assert [action.text() for action in menu.actions() if action.text()] == ["Lease", "Handbook", "All 2"]
    menu.actions()[-1].trigger()
    assert bridge.last(Restore).request == Restore(("lease", "handbook"))


def test_what_was_said_of_a_document_that_is_gone_is_withdrawn_when_it_is_back(window: MainWindow) -> None:
    lease, gone = document("lease"), "That document is no longer in the library."
    window.indexing.documents.remove("lease")
    window.indexing.removed.emit((lease,))
    window.chat.citation_activated.emit(Citation(1, "lease", "Lease", "/docs/lease.pdf", 1, "quote", ()))
    window.indexing.documents.put(document("other"))
    assert messages(window) == ["“Lease” is out of the library.", gone]
    window.indexing.documents.put(lease)
    assert not messages(window)


def test_a_document_whose_file_has_changed_says_so_and_is_read_again_with_a_press(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.held.add(PageSizes)
    window.library.document_opened.emit(document("lease"))
    button = window.viewer.header.reread_button
    assert not button.isVisible()
    bridge.last(PageSizes).fail("ChangedSinceRead", "This file has changed since it was read.")
    named(window.viewer, "Read it again").click()
    assert bridge.last(Retry).request == Retry(("lease",))
    bridge.last(Astray).done({"lease": FileStanding.CHANGED})
    assert button.isVisible()
    button.click()
    assert [sent.request for sent in bridge.of(Retry)] == [Retry(("lease",))] * 2
    window.viewer.put_down()
    assert not button.isVisible()


def test_a_window_asks_before_drafts_go_and_keeps_the_questions(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.show_check()
    dialog.draft.setPlainText("The rent is high.")
    window.chat.ask("How much is the rent?")
    window.chat.ask("And the deposit?")
    window.close()
    assert window.isVisible() and dialog.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert "“Check a text”" in box.text()
    (leave,) = (each for each in box.buttons() if each.text() == "Close and lose it")
    leave.click()
    assert not window.isVisible() and not dialog.isVisible() and len(window.findChildren(QMessageBox)) <= 1
    again = WindowBridge(bridge.library)
    second = opened(qtbot, again, document("lease"))
    waiting = second.chat.waiting
    assert [each.ask.question for each in waiting] == ["How much is the rent?", "And the deposit?"]
    assert not again.of(Ask) and second.chat.conversation.isVisible()
    second.close()
    assert len(window_state.load(bridge.library).unanswered) == 2


@pytest.mark.parametrize("is_chat_there", [True, False])
def test_what_was_not_answered_comes_after_its_chat_and_outlives_other_chats(
    qtbot: QtBot, bridge: WindowBridge, is_chat_there: bool
) -> None:
    asked = (window_state.KeptQuestion("How much is the rent?"),)
    window_state.save(bridge.library, window_state.WindowState(chat=7, unanswered=asked))
    window = opened(qtbot, bridge, document("lease"))
    window.keep_work()  # as where the session ends before the chat has come
    kept = window_state.load(bridge.library)
    assert (kept.chat, kept.unanswered) == (7, asked)
    if is_chat_there:
        conversation = Conversation(Chat(7, "Rent", 0.0, 0.0, 0), ())
        bridge.last(OpenChat).done(conversation)
        assert window.chat.chat == conversation.chat
    else:
        bridge.last(OpenChat).fail("NoSuchChat", "There is no such chat.")
    assert [each.ask.question for each in window.chat.waiting] == ["How much is the rent?"]
    window.chat.show_chat(Conversation(Chat(8, "Heating", 0.0, 0.0, 0), ()))
    window.chat.new_chat()
    assert [each.ask.question for each in window.chat.waiting] == ["How much is the rent?"]
    window.keep_work()
    assert window_state.load(bridge.library).unanswered == asked


def test_one_look_for_files_is_under_way_at_a_time(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    before = len(bridge.of(Astray))
    window.indexing.look_for_files()
    assert len(bridge.of(Astray)) == before  # that of the start is not answered yet
    bridge.last(Astray).fail("EngineDied", "It stopped.")
    window.indexing.look_for_files()
    assert len(bridge.of(Astray)) == before + 1
