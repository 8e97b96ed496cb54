"""Where a document is given a title of the person's own, or that of its file back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.documents import Document
from app.ui.dialogs.base import Dialog
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr

_WIDTH = 460


class RenameDocumentDialog(Dialog):
    """Signals: chosen(str) with the title; "" is what the file calls itself."""

    chosen = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = theme.tokens()
        self._document = document
        self.title = QLineEdit(document.title)
        self.title.setAccessibleName(tr("Title"))
        self.title.setPlaceholderText(document.title_in_file)
        self.title.selectAll()
        self.title.textChanged.connect(self._update)
        says = QLabel(tr("The list, citations and “@” call it so. Your file stays as it is."), wordWrap=True)
        says.setProperty("kind", "muted")
        self.in_file = QLabel(
            tr("The file calls itself “{title}”.", title=isolate(document.title_in_file)), wordWrap=True
        )
        self.in_file.setTextFormat(Qt.TextFormat.PlainText)
        self.back_button = QPushButton(tr("Use the file’s title"))
        self.back_button.setProperty("kind", "link")
        self.back_button.clicked.connect(lambda: self._choose(""))
        for part in (self.in_file, self.back_button):
            part.setVisible(bool(document.own_title))
        buttons = QDialogButtonBox()
        self.rename_button = buttons.addButton(tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.rename_button.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(lambda: self._choose(self.title.text()))
        buttons.rejected.connect(self.reject)
        self.default_button = self.rename_button
        back = QHBoxLayout()
        back.addWidget(self.in_file, 1)
        back.addWidget(self.back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(self.title)
        layout.addWidget(says)
        layout.addLayout(back)
        layout.addSpacing(look.space_s)
        layout.addWidget(buttons)
        self.resize(_WIDTH, self.sizeHint().height())
        self.title.setFocus()
        self._update()

    def _update(self) -> None:
        typed = " ".join(self.title.text().split()) or self._document.title_in_file
        self.rename_button.setEnabled(typed != self._document.title)

    def _choose(self, title: str) -> None:
        self.chosen.emit(title)
        self.accept()
