"""A dialog that is as high as its wrapped lines make it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

from app.ui.dialogs.base import Dialog


class FittingDialog(Dialog):
    """Qt asks a window's layout for its height before it knows the width that lines wrap at; this one asks
    again whenever either changes.
    """

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            height = layout.heightForWidth(self.width())
            self.setMinimumHeight(height)
            self.resize(self.width(), height)
