"""A list of cards that scrolls, or what is said where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.placeholder import Placeholder


class CardList(QStackedWidget):
    """Shows its `placeholder` until `show_cards`; the cards go into the layout `cards`."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.placeholder = Placeholder()
        self.cards = QVBoxLayout()
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(theme.tokens().space_s)
        content = QWidget()
        content.setLayout(self.cards)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(accessible_name)
        self.addWidget(self.placeholder)
        self.addWidget(scroll)

    def show_cards(self, shown: bool) -> None:
        """Show the cards, or else the placeholder."""
        self.setCurrentIndex(int(shown))
