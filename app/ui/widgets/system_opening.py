"""Has the system open what Carrel does not show itself: files in their programs, folders, addresses."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.theme.translation import tr


def open_by_system(parent: QWidget, url: QUrl, name: str) -> None:
    """Has the system open it, and says of what is called `name` that it could not be opened if so."""
    if not QDesktopServices.openUrl(url):
        tell_unopened(parent, name)


def tell_unopened(parent: QWidget, name: str) -> None:
    """Says that the system opened nothing."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Not opened"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("“{name}” could not be opened.", name=name))
    box.setInformativeText(tr("This computer names no program for it, or did not start it."))
    box.open()
