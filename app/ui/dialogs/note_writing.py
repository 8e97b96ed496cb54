"""What all dialogs in which a note is written have in common."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs.base import Dialog
from app.ui.dialogs.confirm import ask_first
from app.ui.theme import theme
from app.ui.theme.translation import tr


class NoteWritingDialog(Dialog):
    """A field for the note, which a button or Ctrl+Enter saves; Enter begins a line."""

    def __init__(
        self,
        title: str,
        note: str,
        *,
        name: str,
        asks: str,
        says: str,
        above: QLayout | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what the field is called, `asks` what stands in it while it is empty, `says` what stands
        beside the buttons, and `above` what stands above it.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = theme.tokens()
        self.note = QPlainTextEdit(note, tabChangesFocus=True)
        self.note.setPlaceholderText(asks)
        self.note.setAccessibleName(name)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.default_button = self.save_button
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        beside = QLabel(says, wordWrap=True)
        beside.setProperty("kind", "small")
        foot = QHBoxLayout()
        foot.addWidget(beside, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_s)
        if above is not None:
            layout.addLayout(above)
        layout.addWidget(self.note, 1)
        layout.addLayout(foot)
        self.note.setFocus()

    @abstractmethod
    def _emit_saved(self) -> None:
        """Signals what was written."""

    @property
    def holds_work(self) -> bool:
        """Whether something was written and not saved."""
        return self.note.document().isModified()

    def reject(self) -> None:
        """Closes the dialog; where something is not saved, once the person has confirmed it."""
        if self.holds_work:
            says, lost = tr("Close without saving the note?"), tr("Your changes are lost.")
            ask_first(self, self.windowTitle(), says, lost, tr("Discard"), self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        super().reject()

    def _save(self) -> None:
        self._emit_saved()
        self.accept()
