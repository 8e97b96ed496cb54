"""What can be ticked in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_choice(menu: QMenu, text: str, on: bool, do: Callable[[], object]) -> QAction:
    """Adds an entry that is ticked or not; `do` is what choosing it does."""
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda: do())
    return action
