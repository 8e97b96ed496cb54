"""Shows that the keyboard is on what paints no focus of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.widgets.callout import RingMark


class FocusRing(RingMark):
    """Lies over what is seen of a scrolling area while that has the keyboard, unless the mouse put it there:
    who reads by mouse knows where it is. A key that is pressed shows it then, too.
    """

    _area: QAbstractScrollArea | None = None
    _seen: QWidget | None = None
    """None also once Python has let go of what it knew, while Qt still sends events on the way to its end."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.installEventFilter(self)
        # The area hears of its own size before what is seen of it has the new one.
        self._seen = area.viewport()
        self._seen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        area, seen = self._area, self._seen
        if area is None or seen is None:
            return False
        if watched is seen and event.type() == QEvent.Type.Resize:
            self.setGeometry(seen.geometry())
        if watched is not area:
            return False
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                if event.reason() not in _STAYS:
                    self._show(event.reason() is not Qt.FocusReason.MouseFocusReason)
            case QEvent.Type.KeyPress if area.hasFocus():
                self._show(True)
            case QEvent.Type.FocusOut if isinstance(event, QFocusEvent) and event.reason() not in _STAYS:
                self._show(False)
            case QEvent.Type.WindowActivate if area.window().focusWidget() is not area:
                self._show(False)  # it went to something else while a dialog had it
        return False

    def _show(self, shown: bool) -> None:
        if self._seen is not None:
            self.setGeometry(self._seen.geometry())
        self.raise_()
        self.setVisible(shown)


_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard leaves what gets it back: another window, a menu."""
