"""Entries of menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.theme import theme
from app.ui.widgets.shortcuts import bind, tell_beside, write_key


def add_entry(
    menu: QMenu,
    text: str,
    do: Callable[[], object],
    name: str = "",
    *,
    icon: str = "",
    told: str = "",
    key: str = "",
) -> QAction:
    """Adds an entry that does something when it is chosen, or by the keys that have this `name`. Keys that
    something else has already are only told beside it: those that have a name as `told`, and a `key` that
    never changes as it is.
    """
    action = QAction(text, menu)
    if icon:
        action.setIcon(theme.icon(icon, "text_muted"))
    if name:
        bind(action, name)
    elif told:
        tell_beside(action, told)
    elif key:
        action.setText(f"{text}\t{write_key(key)}")
    action.triggered.connect(lambda: do())
    menu.addAction(action)
    return action


def add_choice(menu: QMenu, text: str, on: bool, do: Callable[[], object]) -> QAction:
    """Adds an entry that is ticked or not; `do` is what choosing it does."""
    action = add_entry(menu, text, do)
    action.setCheckable(True)
    action.setChecked(on)
    return action
