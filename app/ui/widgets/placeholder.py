"""What a pane shows when it has nothing else to show: an icon, a sentence, perhaps a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.mirroring import isolate
from app.ui.widgets.icon_label import IconLabel

_TEXT_WIDTH = 380


class Placeholder(QWidget):
    """An icon over a title and a sentence, in the middle of the pane, with buttons below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centred = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconLabel(size=44)
        self._title = QLabel(alignment=centred, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "title")
        self._text = QLabel(alignment=centred, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("kind", "muted")
        self._text.setMaximumWidth(_TEXT_WIDTH)
        self._buttons = QHBoxLayout()
        self._buttons.setAlignment(centred)
        self._links = QVBoxLayout()
        self._links.setSpacing(2)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, centred)
        layout.addSpacing(4)
        layout.addWidget(self._title)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text, 1000)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        layout.addLayout(self._links)
        layout.addStretch(3)

    def say(self, icon: str, title: str, text: str = "") -> None:
        """Replaces what is shown; the buttons go."""
        self._icon.show_icon(icon)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for row in (self._buttons, self._links):
            while (item := row.takeAt(0)) is not None:
                if (button := item.widget()) is not None:
                    button.hide()
                    button.deleteLater()

    def add_button(self, text: str) -> QPushButton:
        """A new button at the end of the row; the first is the one that stands out."""
        button = QPushButton(text)
        if self._buttons.count() == 0:
            button.setProperty("kind", "primary")
        self._buttons.addWidget(button)
        return button

    def add_link(self, text: str) -> QPushButton:
        """A new link below the others, cut off where there is no room; its language may be another."""
        link = QPushButton(isolate(text))
        link.setProperty("kind", "link")
        link.setToolTip(text)
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._links.addWidget(link)
        return link

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()
