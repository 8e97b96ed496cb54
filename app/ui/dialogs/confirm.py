"""Asks before something is taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_first(
    parent: QWidget, title: str, question: str, explains: str, verb: str, do: Callable[[], object]
) -> QMessageBox:
    """Asks `question`, with a button named `verb` that does it. Enter leaves everything as it is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(explains)
    kept = [do]  # let go by a step of its own: it may hold the last reference to what the box is part of
    button = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    button.clicked.connect(lambda: kept[0]())
    box.finished.connect(lambda _: QTimer.singleShot(0, kept.clear))
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.open()
    cancel.setFocus()
    return box
