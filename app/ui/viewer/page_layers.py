"""Words marked on pages for several reasons at once: what was found, what is cited, what is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from app.core.documents import Box
from app.core.notes import INKS, NoteColour
from app.ui.theme import theme

_PADDING = 1.0
"""Points around marked words."""
_LINE = 1.2
"""Points that a line under words is thick."""

Boxes = Mapping[int, Sequence[Box]]
"""Boxes by page."""


class Layer(Enum):
    """Why words are marked; painted in this order."""

    NOTE_YELLOW = auto()
    """By the person, as a highlight of this colour; the next three likewise."""
    NOTE_GREEN = auto()
    NOTE_BLUE = auto()
    NOTE_PINK = auto()
    COMMENTED = auto()
    """Highlights that have a comment."""
    CITED = auto()
    """By the answer that is looked at."""
    ANSWERING = auto()
    """Those of the cited that are the answer in a few words."""
    FOUND = auto()
    """By a search in the document."""
    FOUND_HERE = auto()
    """The place of these that is looked at."""
    SELECTED = auto()


NOTE_LAYERS = {
    NoteColour.YELLOW: Layer.NOTE_YELLOW,
    NoteColour.GREEN: Layer.NOTE_GREEN,
    NoteColour.BLUE: Layer.NOTE_BLUE,
    NoteColour.PINK: Layer.NOTE_PINK,
}


class PageLayers(QObject):
    """The marked words of the pages of one view. Signals: changed()."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Layer, Boxes] = {}

    def put(self, layer: Layer, boxes: Boxes) -> None:
        """Replaces the words of one layer."""
        if boxes or self._boxes.get(layer):
            self._boxes[layer] = boxes
            self.changed.emit()

    def boxes(self, layer: Layer) -> Boxes:
        """The words of one layer."""
        return self._boxes.get(layer, {})

    def clear(self) -> None:
        """Marks nothing any more."""
        self._boxes.clear()
        self.changed.emit()

    def paint(self, painter: QPainter, page: int, matrix: QTransform, paper: QRect) -> None:
        """Paints a page's marks; `matrix` takes the points of boxes to those of the painter, in which the
        page is `paper`.
        """
        for layer in Layer:
            boxes = self._boxes.get(layer, {}).get(page)
            if boxes:
                self._paint(painter, layer, boxes, matrix, paper)

    def _paint(
        self, painter: QPainter, layer: Layer, boxes: Sequence[Box], matrix: QTransform, paper: QRect
    ) -> None:
        if layer is Layer.COMMENTED:
            _underline(painter, boxes, matrix, paper)
            return
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for x0, y0, x1, y1 in boxes:
            area = QRectF(x0, y0, x1 - x0, y1 - y0).adjusted(-_PADDING, -_PADDING / 2, _PADDING, _PADDING / 2)
            path.addRect(matrix.mapRect(area))
        painter.save()
        painter.setClipRect(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillPath(path, ink(layer))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if layer in (Layer.ANSWERING, Layer.FOUND_HERE):
            # Not told by colour alone.
            painter.strokePath(path.simplified(), QPen(QColor("#b35c00"), max(matrix.m11(), matrix.m12(), 1)))
        painter.restore()


def _underline(painter: QPainter, boxes: Sequence[Box], matrix: QTransform, paper: QRect) -> None:
    """Tells, not by colour alone, that there is a comment."""
    painter.save()
    painter.setClipRect(paper)
    painter.setPen(QPen(ink(Layer.COMMENTED), _LINE * max(abs(matrix.m11()), abs(matrix.m12()))))
    for x0, _, x1, y1 in boxes:
        painter.drawLine(matrix.map(QPointF(x0, y1)), matrix.map(QPointF(x1, y1)))
    painter.restore()


def ink(layer: Layer) -> QColor:
    """The colour that a layer is painted in, on paper, which is white in both themes."""
    return theme.tokens().highlight_strong if layer is Layer.FOUND_HERE else QColor(_INKS[layer])


_INKS = {
    **{layer: QColor(*INKS[colour]) for colour, layer in NOTE_LAYERS.items()},
    Layer.COMMENTED: QColor("#5b4a1e"),
    Layer.CITED: QColor(255, 208, 0, 60),
    Layer.ANSWERING: QColor(255, 150, 0, 170),
    Layer.FOUND: QColor(120, 210, 130, 130),
    Layer.SELECTED: QColor(110, 165, 250, 130),
}


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Mixes `share` of the second colour and the rest of the first."""
    return QColor.fromRgbF(
        *(
            a + (b - a) * share
            for a, b in zip(first.getRgbF(), second.getRgbF(), strict=True)  # type: ignore[call-overload]
        )
    )
