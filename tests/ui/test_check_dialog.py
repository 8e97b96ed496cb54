"""A draft held against the documents, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.core.answers import CheckedText, Citation, Sentence, Support
from app.core.documents import Box
from app.core.events import Progress
from app.engine.protocol import CheckText
from app.ui.dialogs.check import CheckDialog
from tests.ui.window_bridge import WindowBridge, document

CITATION = Citation(1, "lease", "Lease", "/docs/lease.pdf", 2, "The door is red.", (Box(1, 2, 3, 4),))
CHECKED = CheckedText(
    (
        Sentence("The door is red.", Support.SUPPORTED, (1,)),
        Sentence("The <b>door</b> is not red.", Support.UNSUPPORTED, (1,), reasons=("They deny it.",)),
    ),
    (CITATION,),
    0.5,
)


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def dialog(qtbot: QtBot, bridge: WindowBridge) -> Iterator[CheckDialog]:
    made = CheckDialog(bridge, lambda: [document("lease")])  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made


def test_there_is_nothing_to_check_until_something_is_written(
    dialog: CheckDialog, bridge: WindowBridge
) -> None:
    assert dialog.scope_label.text() == "Checked against Lease."
    assert not dialog.check_button.isEnabled() and not dialog.stop_button.isVisible()
    dialog.draft.setPlainText("The door is red.")
    assert dialog.check_button.isEnabled()
    dialog.check_button.click()
    assert bridge.last(CheckText).request == CheckText("The door is red.", None, ("lease",))
    assert dialog.stop_button.isVisible() and not dialog.check_button.isVisible()


def test_control_and_enter_check_and_tab_leaves_the_box(
    qtbot: QtBot, dialog: CheckDialog, bridge: WindowBridge
) -> None:
    dialog.draft.setFocus()
    qtbot.keyClicks(dialog.draft, "The door")
    qtbot.keyClick(dialog.draft, Qt.Key.Key_Return)
    assert not bridge.of(CheckText)  # a line break
    qtbot.keyClick(dialog.draft, Qt.Key.Key_Tab)
    assert dialog.draft.toPlainText() == "The door\n"
    qtbot.keyClick(dialog.draft, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bridge.last(CheckText).request == CheckText("The door", None, ("lease",))


def test_the_result_is_shown_and_copied_and_its_citations_open(
    qtbot: QtBot, dialog: CheckDialog, bridge: WindowBridge
) -> None:
    dialog.draft.setPlainText("The door is red. The door is not red.")
    dialog.check()
    bridge.last(CheckText).tell(Progress("Checking", 1, 2))
    assert dialog.status.text() == "Checking: 1 of 2 sentences"
    bridge.last(CheckText).done(CHECKED)
    shown = dialog.marked.toPlainText()
    assert "Supported" in shown and "The <b>door</b> is not red." in shown and "They deny it." in shown
    assert dialog.status.text() == "1 supported, 0 partly supported, 1 unsupported."
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == (
        "Supported: The door is red. [1]\n"
        "Unsupported: The <b>door</b> is not red. [1]\n"
        "    They deny it.\n\n"
        "[1] Lease, page 2: “The door is red.”"
    )
    with qtbot.waitSignal(dialog.citation_activated) as opened:
        dialog.marked.setFocus()
        qtbot.keyClick(dialog.marked, Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.marked, Qt.Key.Key_Return)
    assert opened.args == [CITATION]
    assert dialog.isVisible()
    dialog.edit_button.click()
    assert dialog.draft.isVisible() and dialog.check_button.isVisible()


def test_a_file_that_is_dropped_is_checked(dialog: CheckDialog, bridge: WindowBridge) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/docs/memo.docx")])
    dialog.draft.insertFromMimeData(dropped)
    assert bridge.last(CheckText).request == CheckText("", "/docs/memo.docx", ("lease",))
    bridge.last(CheckText).done(CHECKED)
    assert dialog.status.text().startswith("memo.docx: 1 supported")


def test_it_can_be_stopped_and_what_goes_wrong_is_said(dialog: CheckDialog, bridge: WindowBridge) -> None:
    dialog.check_file("/docs/memo.docx")
    sent = bridge.last(CheckText)
    dialog.stop_button.click()
    assert sent.cancelled
    sent.fail("Damaged", "This file is damaged.")
    assert dialog.status.text() == "This file is damaged." and dialog.file_button.isVisible()
    dialog.check_file("/docs/memo.docx")
    dialog.close_button.click()
    assert bridge.last(CheckText).cancelled


def test_a_text_that_was_not_checked_is_not_lost_without_asking(qtbot: QtBot, dialog: CheckDialog) -> None:
    dialog.draft.setFocus()
    qtbot.keyClicks(dialog.draft, "The rent is 900 euros.")
    assert dialog.holds_work
    dialog.close_button.click()
    assert dialog.isVisible()
    (box,) = dialog.findChildren(QMessageBox)
    (cancel,) = (each for each in box.buttons() if each.text().replace("&", "") == "Cancel")
    cancel.click()
    assert dialog.isVisible() and dialog.draft.toPlainText() == "The rent is 900 euros."
    dialog.draft.document().setModified(False)
    with qtbot.waitSignal(dialog.finished):
        dialog.close_button.click()
