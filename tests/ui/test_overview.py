"""The library at a glance keeps up with what is added and done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.core.documents import DocumentState
from app.core.events import Activity, DocumentChanged, Progress
from app.ui.widgets.share_bars import ShareBars
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document


def told(bars: ShareBars) -> dict[str, str]:
    return {share.name: share.says for share in bars.shares}


def test_the_overview_counts_and_keeps_up(qtbot: QtBot, library_folder: Path) -> None:
    bridge = WindowBridge(library_folder)
    kinds = ("pdf", "pdf", "docx", "xlsx", "eml", "html", "txt", "epub", "png")
    documents = [document(f"d{n}", format=kind, size=2_000_000) for n, kind in enumerate(kinds)]
    window = opened(qtbot, bridge, *documents)
    dialog = window.document_actions.show_overview()
    assert window.document_actions.show_overview() is dialog
    assert dialog.title.text() == "9 documents"
    (scroll,) = dialog.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0  # it is as high as what is in it, and not much higher
    assert dialog.height() < 600
    assert dialog.says.text() == "27 pages · 18 MB"
    assert told(dialog.kinds)["PDF documents"] == "2"
    assert told(dialog.kinds)["3 other kinds"] == "3"
    assert told(dialog.states) == {"Ready": "9"}
    assert "PDF documents: 2" in dialog.kinds.accessibleName()
    assert dialog.idle.isVisible() and not dialog.activity.isVisible()

    bridge.broadcast.emit(Activity(Progress("Reading files", 3, 8, 130.0), files=(3, 8)))
    assert dialog.activity.isVisible() and not dialog.idle.isVisible()
    assert "about 2 min left" in dialog.activity.accessibleName()
    bridge.broadcast.emit(DocumentChanged(document("new", DocumentState.SEARCHABLE)))
    qtbot.waitUntil(lambda: dialog.title.text() == "10 documents")
    assert told(dialog.states) == {"Ready": "9", "Found by words so far": "1"}
    assert "94 % found by meaning" in dialog.says.text()
    bridge.broadcast.emit(Activity(None))
    assert dialog.idle.isVisible()
    dialog.reject()
    window.close()
