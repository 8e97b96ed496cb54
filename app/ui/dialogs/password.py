"""Asks for the password of an encrypted document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.documents import Document
from app.ui import theme


class PasswordDialog(QDialog):
    """Stays open until a password is right or the person gives up.

    Signals: submitted(password). Answer it with `settle`.
    """

    submitted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Password needed")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.document = document
        look = theme.tokens()
        title = QLabel(f"“{document.title}” is locked with a password.", wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("kind", "heading")
        note = QLabel("It is used to read the document and kept only until Carrel is closed.", wordWrap=True)
        note.setProperty("kind", "muted")
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName("Password")
        self.field.setPlaceholderText("Password")
        self._reveal = QAction(theme.icon("eye", "text_muted"), "Show the password", self, checkable=True)
        self._reveal.toggled.connect(self._show_password)
        self.field.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.error = QLabel("")
        self.error.setProperty("kind", "error")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = self._buttons.addButton("Open", QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self._buttons.accepted.connect(self._submit)
        self.field.textChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(title)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self.field)
        layout.addWidget(self.error)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(420)
        self._changed()

    def settle(self, opened: bool) -> None:
        """Closes when the password was right, else says so and lets try again."""
        if opened:
            self.accept()
            return
        self.field.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus()
        self._changed()
        self.error.setText("That password does not open it.")

    def _submit(self) -> None:
        if self.field.text():
            self.field.setEnabled(False)
            self.open_button.setEnabled(False)
            self.error.setText("")
            self.submitted.emit(self.field.text())

    def _changed(self) -> None:
        self.open_button.setEnabled(bool(self.field.text()))
        self.error.setText("")

    def _show_password(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.setIcon(theme.icon("eye-slash" if shown else "eye", "text_muted"))
