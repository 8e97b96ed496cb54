"""Asks before something is taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
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
    box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(lambda: do())
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.open()
    cancel.setFocus()
    return box
