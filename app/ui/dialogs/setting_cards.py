"""What the cards of settings are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.theme.mirroring import sides


def make_card() -> tuple[QFrame, QVBoxLayout]:
    """A card, and what lays out its inside."""
    look = theme.tokens()
    card = QFrame()
    card.setProperty("kind", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(*sides(look.space_l, look.space_m, look.space_m, look.space_m))
    inside.setSpacing(look.space_xs)
    return card, inside


def make_note(text: str) -> QLabel:
    """A few words that explain."""
    note = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    note.setProperty("kind", "muted")
    return note


def lay_beside(words: tuple[QLabel, ...], buttons: tuple[QWidget, ...]) -> QHBoxLayout:
    """Words at the left, one above the other, and buttons at their right."""
    look = theme.tokens()
    column = QVBoxLayout()
    column.setSpacing(look.space_xs)
    for label in words:
        column.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(look.space_s)
    row.addLayout(column, 1)
    for button in buttons:
        row.addWidget(button)
    return row
