"""The keys of the window: what has them, and what tells them, follows when a person chooses others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.shortcuts import Chosen, find_keys

_chosen: Chosen = {}
_NAME, _TOLD, _SAYS = "carrelShortcut", "carrelTold", "carrelSays"
"""Properties: what an object does by keys; that it only tells them; what it says before them."""


def list_sequences(name: str) -> list[QKeySequence]:
    """The keys that do this now."""
    return [QKeySequence(key) for key in find_keys(name, _chosen)]


def write_keys(name: str) -> str:
    """The first of the keys that do this now as the system writes it, "" for none."""
    return next(map(write_key, list_sequences(name)), "")


def write_key(key: QKeySequence | str) -> str:
    """A key as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def find_name(action: QAction) -> str:
    """What an entry of a menu does by keys, "" for nothing that has a name."""
    return action.property(_NAME) or ""


def bind(target: QAction | QShortcut, name: str) -> None:
    """Gives an action or a shortcut the keys that do this, from now on."""
    target.setProperty(_NAME, name)
    _apply(target)


def tell_beside(action: QAction, name: str) -> None:
    """Has an entry of a menu tell keys that something else has."""
    action.setProperty(_NAME, name)
    action.setProperty(_TOLD, True)
    action.setProperty(_SAYS, action.text())
    _apply(action)


def tell_in_tip(widget: QWidget, says: str, name: str) -> None:
    """Has a tool tip tell keys after what it says."""
    widget.setProperty(_NAME, name)
    widget.setProperty(_SAYS, says)
    _apply(widget)


def follow(chosen: Chosen, windows: Sequence[QObject] = ()) -> None:
    """Takes other keys, for all that is in `windows` and all that is made from now on."""
    global _chosen
    _chosen = chosen
    for window in windows:
        for each in window.findChildren(QObject):
            if each.property(_NAME):
                _apply(each)


def _apply(target: QObject) -> None:
    name = target.property(_NAME)
    says, native = target.property(_SAYS), write_keys(name)
    if isinstance(target, QWidget):
        target.setToolTip(f"{says} ({native})" if native else says)
    elif isinstance(target, QAction) and target.property(_TOLD):
        target.setText(f"{says}\t{native}" if native else says)
    elif isinstance(target, QAction):
        target.setShortcuts(list_sequences(name))
    elif isinstance(target, QShortcut):
        target.setKeys(list_sequences(name))
