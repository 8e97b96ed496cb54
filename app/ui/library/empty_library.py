"""What stands in the place of the list while the library is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.file_formats import EXAMPLES
from app.ui.widgets.icon_label import IconLabel


class EmptyLibrary(QWidget):
    """Says how to begin, with a button each for own documents and for the samples."""

    def __init__(self) -> None:
        super().__init__()
        look = theme.tokens()
        title = QLabel(tr("Your library is empty"), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        title.setProperty("kind", "title")
        text = QLabel(
            tr(
                "Drop files or folders anywhere in this window: {examples}. They stay where "
                "they are, and nothing leaves this computer.",
                examples=tr(EXAMPLES),
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        text.setProperty("kind", "muted")
        self.add_button = QPushButton(tr("Add documents…"))
        self.add_button.setProperty("kind", "primary")
        self.samples_button = QPushButton(tr("Try the samples"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_xl, look.space_l, look.space_xl)
        layout.setSpacing(look.space_s)
        layout.addStretch(2)
        layout.addWidget(IconLabel("books", "text_muted", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(look.space_xs)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(look.space_s)
        layout.addWidget(self.add_button)
        layout.addWidget(self.samples_button)
        layout.addStretch(3)
