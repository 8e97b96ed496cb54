"""What can be done with a document's file outside Carrel."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.core.documents import Document


def show_in_folder(document: Document) -> None:
    """Opens the folder of a document's file, with the file selected where the system can do that."""
    path = Path(document.path)
    if sys.platform == "win32" and path.exists():
        QProcess.startDetached("explorer", [f"/select,{path}"])
    elif sys.platform == "darwin" and path.exists():
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        folder = next((parent for parent in path.parents if parent.exists()), path.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_in_program(document: Document) -> None:
    """Opens a document's file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(document.path))


def copy_paths(documents: Sequence[Document]) -> None:
    """Puts where the files are into the clipboard, a line each."""
    QGuiApplication.clipboard().setText("\n".join(document.path for document in documents))
