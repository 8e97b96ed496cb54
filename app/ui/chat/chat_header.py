"""The head of the questions: which chat it is, other chats, and questions to go on with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton


class ChatHeader(QFrame):
    """The buttons of pinned answers and of ideas open menus; that of ideas is to be given one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "header")
        self.title = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.title.setProperty("kind", "heading")
        self.pins_button = IconButton("push-pin", tr("Pinned answers"))
        self.pins_button.setMenu(QMenu(self.pins_button))
        self.pins_button.hide()
        self.ideas_button = IconButton("lightbulb", tr("Suggested questions"))
        self.list_button = IconButton("clock-counter-clockwise", tr("Chats"), keys="chats")
        self.new_button = IconButton("note-pencil", tr("New chat"), keys="new-chat")
        for button in (self.pins_button, self.ideas_button):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        tokens = theme.tokens()
        row.setContentsMargins(*sides(tokens.space_m, 0, tokens.space_s, 0))
        row.addWidget(self.title, 1)
        for stop in self.tab_stops:
            row.addWidget(stop)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the keyboard reaches here, in order."""
        return [self.pins_button, self.ideas_button, self.list_button, self.new_button]
