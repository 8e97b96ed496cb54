"""Entries of menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.core.shortcuts import SHORTCUTS
from app.ui.theme import theme
from app.ui.widgets.shortcuts import bind, tell_beside, write_key


def add_entry(
    menu: QMenu, text: str, do: Callable[[], object], name: str = "", *, icon: str = "", told: str = ""
) -> QAction:
    """Adds an entry that does something when it is chosen, or by the keys that have this `name`. Keys that
    something else has already are only `told` beside it, by their name or, if they never change, as they are.
    """
    action = QAction(text, menu)
    if icon:
        action.setIcon(theme.icon(icon, "text_muted"))
    if name:
        bind(action, name)
    elif told in SHORTCUTS:
        tell_beside(action, told)
    elif told:
        action.setText(f"{text}\t{write_key(told)}")
    action.triggered.connect(lambda: do())
    menu.addAction(action)
    return action


def add_choice(menu: QMenu, text: str, on: bool, do: Callable[[], object]) -> QAction:
    """Adds an entry that is ticked or not; `do` is what choosing it does."""
    action = add_entry(menu, text, do)
    action.setCheckable(True)
    action.setChecked(on)
    return action
