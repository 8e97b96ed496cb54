"""What a screen reader is told of a window: Qt's accessibility tree, and what in it has no name."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_Role = QAccessible.Role
_INTERACTIVE = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.Link,
        _Role.List,
        _Role.ListItem,
        _Role.MenuItem,
        _Role.PageTab,
        _Role.RadioButton,
        _Role.Slider,
        _Role.SpinBox,
        _Role.Table,
        _Role.Tree,
        _Role.TreeItem,
    }
)
"""Roles of what a person acts on."""
_ROWS = 60
"""Rows of a list or table that are looked at: all are made alike."""


def unnamed(root: QWidget) -> list[str]:
    """What can be acted on in a window and has no name, with where it is."""
    found = QAccessible.queryAccessibleInterface(root)
    return (
        [_told(each) for each in _walk(found) if _is_interactive(each) and not _name(each)] if found else []
    )


def shown_windows() -> list[QWidget]:
    """The windows and dialogs that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def _walk(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if at.state().invisible and at.role() is not _Role.MenuItem:
        return
    yield at
    for number in range(min(at.childCount(), _ROWS)):
        child = at.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def _is_interactive(at: QAccessibleInterface) -> bool:
    if at.role() in _INTERACTIVE:
        return not _is_part(at)
    widget = _object(at)
    if not isinstance(widget, QWidget) or widget.focusProxy() is not None or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_part(at: QAccessibleInterface) -> bool:
    """Whether it is one of Qt's own parts of a field, which readers call by the field's name."""
    above = at.parent()
    return above is not None and above.isValid() and above.role() in (_Role.ComboBox, _Role.SpinBox)


def _name(at: QAccessibleInterface) -> str:
    return at.text(QAccessible.Text.Name).strip()


def _object(at: QAccessibleInterface) -> QObject | None:
    found = at.object()
    return found if found is not None and shiboken6.isValid(found) else None


def _told(at: QAccessibleInterface) -> str:
    """The element's role and class, and the named parts around it."""
    around: list[str] = []
    above = at.parent()
    while above is not None and above.isValid():
        if name := _name(above):
            around.append(name)
        above = above.parent()
    of = _object(at)
    kind = type(of).__name__ if of is not None else ""
    return f"{at.role().name} {kind} in {' < '.join(around[:3])}"
