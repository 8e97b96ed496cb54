"""The header over the pages: what is shown, where in it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.elided_label import ElidedLabel

_ROOM_FOR_ZOOM, _ROOM_FOR_LABEL, _ROOM_FOR_TOOLS = 500, 400, 350
"""Logical pixels of width from which the header shows them."""


class ViewerHeader(QFrame):
    """The viewer's header. Where it is narrow, what the keyboard does as well gives way first."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "header")
        self.setFixedHeight(theme.tokens().header_height)

    def lay_out(
        self,
        before: Sequence[QWidget],
        title: ElidedLabel,
        label: ElidedLabel,
        pages: Sequence[QWidget],
        zoom: Sequence[QWidget],
        beside: Sequence[QWidget],
        after: Sequence[QWidget],
        last: QWidget,
    ) -> None:
        """Takes its parts, from left to right."""
        self._label, self._zoom, self._beside = label, zoom, beside
        self._tools = (*pages, *after)
        self._on = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        for widget in before:
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(title, 3)
        layout.addWidget(label, 2)
        layout.addSpacing(4)
        for widget in pages:
            layout.addWidget(widget)
        layout.addSpacing(8)
        for widget in (*zoom, *beside, *after, last):
            layout.addWidget(widget)

    def show_tools(self, on: bool) -> None:
        """Shows what is of use only while pages are shown, or hides it."""
        self._on = on
        self.place()

    def place(self) -> None:
        """Shows as much as there is room for."""
        for widget in self._tools:
            widget.setVisible(self._on)
        for widget in self._zoom:
            widget.setVisible(self._on and self.width() >= _ROOM_FOR_ZOOM)
        for widget in self._beside:
            widget.setVisible(self._on and self.width() >= _ROOM_FOR_TOOLS)
        self._label.setVisible(self._on and bool(self._label.whole) and self.width() >= _ROOM_FOR_LABEL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
