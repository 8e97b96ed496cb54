"""Where a document is to be opened: asked for by the middle button, Ctrl and a click, or a menu."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QMenu

from app.core.answers import Citation, Hit
from app.core.languages import mark_text
from app.ui.theme.translation import tr
from app.ui.theme.wording import name_place, quote_with_place
from app.ui.widgets.menu_entries import add_entry


class Where(Enum):
    """In what tab a document is opened."""

    HERE = auto()
    """Where it is open already, or else in the tab that is looked at."""
    TAB = auto()
    """In a tab of its own."""
    BESIDE = auto()
    """Beside the document that is looked at."""


Source = Citation | Hit

_CHOICES = (
    (Where.HERE, "book-open", mark_text("&Open")),
    (Where.TAB, "browsers", mark_text("Open in new &tab")),
    (Where.BESIDE, "columns", mark_text("Open &beside")),
)


def read_opening(
    button: QAbstractButton, event: QEvent, do: Callable[[Where], object], source: Source
) -> bool:
    """Has `do` given where the document of a button's `source` is wanted, if an event of the button asks for
    it elsewhere; tells whether it does. A right click, or the menu key, asks by a menu, which also copies the
    words.
    """
    if isinstance(event, QContextMenuEvent):
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for where, icon, text in _CHOICES:
            add_entry(menu, tr(text), partial(do, where), icon=icon)
        menu.addSeparator()
        add_entry(menu, tr("Copy with c&itation"), partial(_copy, source), icon="quotes")
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else button.mapToGlobal(QPoint(0, button.height())))
        return True
    if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonPress:
        return False
    with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    wanted = event.button() is Qt.MouseButton.MiddleButton or (
        event.button() is Qt.MouseButton.LeftButton and bool(with_control)
    )
    if wanted:
        do(Where.TAB)
    return wanted


def _copy(source: Source) -> None:
    words = source.shown if isinstance(source, Citation) else source.text
    QGuiApplication.clipboard().setText(quote_with_place(words, name_place(source)))
