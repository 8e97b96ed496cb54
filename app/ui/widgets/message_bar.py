"""Messages above the panes: one sentence each, until dismissed or outdated. Never a box in the way."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.widgets.announcing import announce
from app.ui.widgets.icon_label import IconLabel

MOST = 3
"""Messages shown at once; the oldest gives way."""


class Tone(Enum):
    """How grave a message is: the icon, and the colour token it is painted in."""

    INFO = ("info", "accent")
    WARNING = ("warning", "warning")
    ERROR = ("warning-circle", "danger")


class Message(QFrame):
    """One sentence with an icon, perhaps a button, and a button that dismisses it."""

    def __init__(
        self, tone: Tone, text: str, action: tuple[str, Callable[[], object]] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("kind", "message")
        self.setProperty("tone", tone.name.lower())
        self.setAccessibleName(text)
        self._label = label = QLabel(text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look = theme.tokens()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*sides(look.space_m, look.space_xs, look.space_xs, look.space_xs))
        layout.setSpacing(look.space_s)
        layout.addWidget(IconLabel(*tone.value))
        layout.addWidget(label, 1)
        self.button: QPushButton | None = None
        if action is not None:
            name, do = action
            self.button = QPushButton(name)
            self.button.setProperty("kind", "link")
            self.button.clicked.connect(lambda: do())
            self.button.clicked.connect(self.dismiss)
            layout.addWidget(self.button)
        self.closer = QToolButton()
        self.closer.setIcon(theme.icon("x", "text_muted"))
        self.closer.setAccessibleName(tr("Dismiss this message"))
        self.closer.setToolTip(tr("Dismiss"))
        self.closer.clicked.connect(self.dismiss)
        layout.addWidget(self.closer)

    @property
    def is_shown(self) -> bool:
        """Whether it has not been dismissed."""
        return shiboken6.isValid(self) and self.parentWidget() is not None

    def say(self, text: str) -> None:
        """Says something else, unless the message is gone already."""
        if shiboken6.isValid(self):
            self.text = text
            self._label.setText(text)
            self.setAccessibleName(text)

    def dismiss(self) -> None:
        """Takes the message away, unless it is gone already."""
        if shiboken6.isValid(self):
            self.setParent(None)
            self.deleteLater()


class MessageBar(QWidget):
    """The messages, newest last. It takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Messages"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def tell(
        self, text: str, tone: Tone = Tone.INFO, action: tuple[str, Callable[[], object]] | None = None
    ) -> Message:
        """Shows a sentence; the same one already there is replaced. `action` is a button's name and
        what it does, after which the message goes. A screen reader says both.
        """
        for message in self.messages():
            if message.text == text:
                message.dismiss()
        for message in self.messages()[: -MOST + 1]:
            message.dismiss()
        message = Message(tone, text, action, self)
        self._layout.addWidget(message)
        offered = action[0] if action is not None else ""
        announce(message, f"{text} {offered}".strip(), urgent=tone is Tone.ERROR)
        return message

    def messages(self) -> list[Message]:
        """Those shown, oldest first."""
        return self.findChildren(Message, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def clear(self) -> None:
        """Dismisses all."""
        for message in self.messages():
            message.dismiss()
