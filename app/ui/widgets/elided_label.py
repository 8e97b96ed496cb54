"""A label of one line that gives way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.theme.mirroring import is_mirrored
from app.ui.widgets.eliding import elided


class ElidedLabel(QLabel):
    """One line with … in its middle, or where `mode` says, if it does not fit; the whole is its tool tip."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._whole, self._mode = "", mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Absolute: a title in another script, too, stands where lines of the window begin.
        flag = Qt.AlignmentFlag
        begin = flag.AlignRight if is_mirrored() else flag.AlignLeft
        self.setAlignment(begin | flag.AlignAbsolute | flag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The text, also what of it does not fit."""
        return self._whole

    def setText(self, text: str) -> None:
        self._whole = text
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        shown = elided(self._whole, self.fontMetrics(), self.width(), self._mode)
        super().setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")
