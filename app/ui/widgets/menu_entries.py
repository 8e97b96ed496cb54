"""Entries of menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.theme import theme


def add_entry(
    menu: QMenu, text: str, do: Callable[[], object], *keys: str, icon: str = "", told: str = ""
) -> QAction:
    """Adds an entry that does something when it is chosen, or by `keys`. Keys that something else has already
    are only `told` beside it.
    """
    native = QKeySequence(told).toString(QKeySequence.SequenceFormat.NativeText)
    action = QAction(f"{text}\t{native}" if told else text, menu)
    if icon:
        action.setIcon(theme.icon(icon, "text_muted"))
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.triggered.connect(lambda: do())
    menu.addAction(action)
    return action


def add_choice(menu: QMenu, text: str, on: bool, do: Callable[[], object]) -> QAction:
    """Adds an entry that is ticked or not; `do` is what choosing it does."""
    action = add_entry(menu, text, do)
    action.setCheckable(True)
    action.setChecked(on)
    return action
