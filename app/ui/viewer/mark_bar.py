"""A scroll bar with ticks where words are marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from app.core.documents import Box
from app.ui.theme import theme
from app.ui.viewer.page_layers import Boxes, Layer
from app.ui.viewer.page_view import PageView

_HEIGHT = 2.0
_EDGE = 0.5
_STEP = 8.0
"""Points of a page that boxes are apart to have ticks of their own."""
_TICKED = {Layer.CITED: (0.4, 1.0, 1), Layer.FOUND: (0.0, 0.6, 1), Layer.FOUND_HERE: (0.0, 1.0, 2)}
"""From where to where across ticks go, as shares of the bar, and how many times as high as others they are:
they are told apart by that, and not by their colours alone.
"""


class MarkBar(QScrollBar):
    """The vertical scroll bar of a view, which shows where in the document its marks are."""

    def __init__(self, view: PageView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._known: dict[Layer, tuple[Boxes, list[float]]] = {}
        view.layers.changed.connect(self.update)
        view.zoom_changed.connect(self._forget)
        theme.notifier.changed.connect(self.update)

    def ticks(self, layer: Layer) -> Sequence[float]:
        """How far down the document the marks of a layer are, from 0 to 1, each place once."""
        boxes = self._view.layers.boxes(layer)
        known = self._known.get(layer)
        if known is None or known[0] is not boxes:
            known = self._known[layer] = boxes, self._shares(boxes)
        return known[1]

    def _shares(self, boxes: Mapping[int, Sequence[Box]]) -> list[float]:
        finely = max(self.height(), 1)
        if self._view.page_count > finely / _HEIGHT:  # a tick is as high as a page, or higher
            shares = [self._view.share_of(page, None) for page in boxes]
        else:
            shares = [self._view.share_of(page, box) for page, some in boxes.items() for box in _part(some)]
        return sorted({round(share * finely) / finely for share in shares})

    def _forget(self) -> None:
        self._known.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.width() - 2 * _EDGE
        for layer, (left, right, times) in _TICKED.items():
            painter.setBrush(_colour(layer))
            painter.setPen(Qt.PenStyle.NoPen)
            height = times * _HEIGHT
            for share in self.ticks(layer):
                top = share * max(self.height() - height, 0)
                painter.drawRect(QRectF(_EDGE + left * room, top, (right - left) * room, height))


def _part(boxes: Sequence[Box]) -> Sequence[Box]:
    """One box for each height of a page that boxes stand at."""
    return list({(round(box[1] / _STEP), round(box[0] / _STEP)): box for box in boxes}.values())


def _colour(layer: Layer) -> QColor:
    """Seen on the desk of either theme."""
    look = theme.tokens()
    if layer is Layer.CITED:
        return QColor("#e8b93c") if look.dark else QColor("#b98400")
    return look.warning if layer is Layer.FOUND_HERE else look.success
