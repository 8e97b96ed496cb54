"""Rows of a form: a label with a letter underlined that leads to its field."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from app.ui.theme.mirroring import sides

_SLACK = 3
"""Logical pixels by which a label may be wider than Qt reckons: an underlined letter is set by itself,
further from its neighbours.
"""


def add_row(form: QFormLayout, text: str, field: QWidget) -> None:
    """Adds a field with its label below the others."""
    label = QLabel(text)
    label.setBuddy(field)
    label.setContentsMargins(*sides(0, 0, _SLACK, 0))
    form.addRow(label, field)
