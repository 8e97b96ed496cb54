"""Shows that the keyboard is on what paints no focus of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.ui.widgets.callout import RingMark


class FocusRing(RingMark):
    """Lies over what is seen of a scrolling area while that has the keyboard, unless the mouse put it there:
    who reads by mouse knows where it is. A key that is pressed shows it then, too.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        # The area hears of its own size before what is seen of it has the new one.
        self._seen = area.viewport()
        self._seen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._seen and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._seen.geometry())
        if watched is not self._area:
            return False
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                if event.reason() not in _STAYS:
                    self._show(event.reason() is not Qt.FocusReason.MouseFocusReason)
            case QEvent.Type.KeyPress if self._area.hasFocus():
                self._show(True)
            case QEvent.Type.FocusOut if isinstance(event, QFocusEvent) and event.reason() not in _STAYS:
                self._show(False)
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Goes when the keyboard comes back to the window, from a dialog, but to something else in it."""
        if now is not None and now is not self._area and now.window() is self._area.window():
            self.hide()

    def _show(self, shown: bool) -> None:
        self.setGeometry(self._area.viewport().geometry())
        self.raise_()
        self.setVisible(shown)


_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard leaves what gets it back: another window, a menu."""
