"""Asks for the passwords of encrypted documents, one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.documents import Document
from app.ui.dialogs.fitting import FittingDialog
from app.ui.theme import theme
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import names
from app.ui.widgets.error_label import ErrorLabel


class PasswordDialog(FittingDialog):
    """Stays open until every locked document was opened or skipped, or the person gives up.

    Signals: submitted(Document, password). Answer it with `opened` or `fail`.
    """

    submitted = Signal(object, str)

    def __init__(self, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        """`documents` are those that are locked; the first is asked for first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Password needed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._waiting = list(documents)
        self._skipped: set[str] = set()
        self._trying = False
        self._lay_out()
        self._next()

    @property
    def document(self) -> Document:
        """The one that is asked for."""
        return self._waiting[0]

    @property
    def others(self) -> list[Document]:
        """Those that wait behind it."""
        return self._waiting[1:]

    def update_waiting(self, documents: Iterable[Document]) -> None:
        """Takes in documents that turned out to be locked meanwhile."""
        known = {document.id for document in self._waiting} | self._skipped
        new = [document for document in documents if document.id not in known]
        if new:
            self._waiting += new
            self._describe()

    def opened(self, documents: Sequence[Document]) -> None:
        """Goes on to the next document, or closes after the last. No `documents`: the password was wrong."""
        self._trying = False
        if not documents:
            self._ask_again(tr("That password does not open it."))
            return
        done = {document.id for document in documents} | {self.document.id}
        others = len(done) - 1
        title = self.document.title
        good = (
            trn(
                "“{title}” and {n} other are open now.",
                "“{title}” and {n} others are open now.",
                others,
                title=title,
            )
            if others
            else tr("“{title}” is open now.", title=title)
        )
        self._waiting = [document for document in self._waiting if document.id not in done]
        self._next(good)

    def fail(self, sentence: str) -> None:
        """Says why the password could not be tried."""
        self._trying = False
        self._ask_again(sentence)

    def _lay_out(self) -> None:
        look = theme.tokens()
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("kind", "heading")
        note = QLabel(
            tr("The password is used to read the document and kept only until Carrel is closed."),
            wordWrap=True,
        )
        note.setProperty("kind", "muted")
        self.good = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.good.setProperty("kind", "good")
        self.waiting = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.waiting.setProperty("kind", "muted")
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Password"))
        self.field.setPlaceholderText(tr("Password"))
        self.reveal = QAction(theme.icon("eye", "text_muted"), tr("Show the password"), self, checkable=True)
        self.reveal.toggled.connect(self._show_password)
        self.field.addAction(self.reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.error = ErrorLabel(keeps_room=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.skip_button = self._buttons.addButton(
            tr("Skip this one"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.skip_button.clicked.connect(self._skip)
        self.open_button = self._buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setProperty("kind", "primary")
        self.default_button = self.open_button
        self._buttons.rejected.connect(self.reject)
        self._buttons.accepted.connect(self._submit)
        self.field.textChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        for line in (self.good, self.title, note, self.waiting):
            layout.addWidget(line)
        layout.addSpacing(look.space_xs)
        for widget in (self.field, self.error, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(460)

    def _next(self, good: str = "") -> None:
        if not self._waiting:
            self.accept()
            return
        self.good.setText(good)
        self.good.setVisible(bool(good))
        self.field.clear()
        self.reveal.setChecked(False)
        self.field.setReadOnly(False)
        self.field.setFocus()
        self._describe()
        self._changed()

    def _skip(self) -> None:
        self._skipped.add(self._waiting.pop(0).id)
        self._next()

    def _describe(self) -> None:
        self.title.setText(tr("“{title}” is locked with a password.", title=self.document.title))
        others = self.others
        self.waiting.setVisible(bool(others))
        if others:
            self.waiting.setText(
                trn(
                    "1 more is locked; the same password is tried on it: {names}.",
                    "{n} more are locked; the same password is tried on them: {names}.",
                    len(others),
                    names=names(others),
                )
            )
        self.skip_button.setVisible(bool(others))

    def _ask_again(self, sentence: str) -> None:
        self.field.setReadOnly(False)
        self.field.selectAll()
        self.field.setFocus()
        self._changed()
        self.error.setText(sentence)

    def _submit(self) -> None:
        if self.field.text() and not self._trying:
            self._trying = True
            self.field.setReadOnly(
                True
            )  # disabled it would lose the focus, and Open would no more be Enter's
            self._changed()
            self.submitted.emit(self.document, self.field.text())

    def _changed(self) -> None:
        self.open_button.setText(tr("Trying…") if self._trying else tr("Open"))
        self.open_button.setEnabled(bool(self.field.text()) and not self._trying)
        self.skip_button.setEnabled(not self._trying)
        self.error.clear()

    def _show_password(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setIcon(theme.icon("eye-slash" if shown else "eye", "text_muted"))
