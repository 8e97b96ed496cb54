"""The words that a view was asked to show, under the ink of a text marker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform

from app.core.documents import Box
from app.ui.theme import motion, theme
from app.ui.viewer.page_images import PageImages
from app.ui.viewer.page_layers import blend

_SAMPLE = QSize(16, 16)
_DARK = 110
"""Mean grey, of 255, below which marked words stand on a dark ground."""
_PADDING = 1.5
"""Points around marked words."""


class MarkedWords(QObject):
    """Marks words of one page. Signals: `changed()` when they are to be painted anew, and
    `placed()` when others are marked, or none.
    """

    changed = Signal()
    placed = Signal()

    def __init__(self, images: PageImages, parent: QObject) -> None:
        super().__init__(parent)
        self._images = images
        self._place: tuple[int, tuple[Box, ...]] | None = None
        self._darkness: tuple[object, bool] = (None, False)
        """Whether the ground of the marked words is dark, and for which picture of them that holds."""
        self._fresh = False
        self._pulse = QVariantAnimation(self, duration=900, startValue=1.0, endValue=0.0)
        self._pulse.valueChanged.connect(self.changed)

    @property
    def place(self) -> tuple[int, tuple[Box, ...]] | None:
        """The page and the boxes of the words; None where none are marked."""
        return self._place

    def put(self, page: int, boxes: Sequence[Box], *, fresh: bool = False) -> None:
        """Marks words instead of others; `fresh` ones draw the eye once their page can be seen."""
        self._pulse.stop()
        self._place = (page, tuple(boxes)) if boxes else None
        self._fresh = fresh
        self.changed.emit()
        self.placed.emit()
        self.draw_eye()

    def draw_eye(self) -> None:
        """Lets words that are fresh light up, if their page can be seen."""
        if self._fresh and self._place is not None and self._images.scale(self._place[0]):
            self._fresh = False
            if motion.allowed():
                self._pulse.start()

    def paint(self, painter: QPainter, page: int, matrix: QTransform, paper: QRect, ratio: float) -> None:
        """Paints those of a page; `matrix` takes the points of boxes to pixels of the painter, in which the
        page is `paper`; `ratio` is pixels a logical pixel.
        """
        if self._place is None or self._place[0] != page:
            return
        look = theme.tokens()
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        scale = max(abs(matrix.m11()), abs(matrix.m12()))
        across, down = _PADDING * scale, _PADDING / 2 * scale
        for x0, y0, x1, y1 in self._place[1]:
            area = matrix.mapRect(QRectF(x0, y0, x1 - x0, y1 - y0)).adjusted(-across, -down, across, down)
            path.addRoundedRect(area, 2 * scale, 2 * scale)
        fresh = self._pulse.currentValue() if self._pulse.state() == QVariantAnimation.State.Running else 0.0
        # Multiplied like a text marker's ink: the words under it stay black. On a dark picture that would not
        # be seen; there it is light that is added, and the words stay light.
        dark = self._is_dark(page, path.boundingRect().translated(-QPointF(paper.topLeft())), paper.size())
        mode = QPainter.CompositionMode
        path = path.simplified()
        painter.save()
        painter.setClipRect(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(mode.CompositionMode_Screen if dark else mode.CompositionMode_Multiply)
        painter.fillPath(path, blend(look.highlight, look.highlight_strong, fresh))
        if dark:
            painter.setCompositionMode(mode.CompositionMode_SourceOver)
            painter.strokePath(path, QPen(look.highlight_strong, 1.5 * ratio))
        painter.restore()

    def _is_dark(self, page: int, area: QRectF, shown: QSize) -> bool:
        """Whether the page is dark under `area`, which is in pixels of a page shown in that size."""
        found = self._images.find(page)
        if found is None:
            return False
        image, scale = found
        key = (self._images.document, self._images.turn, scale, self._place)
        if key != self._darkness[0]:
            across, down = image.width() / max(shown.width(), 1), image.height() / max(shown.height(), 1)
            part = QRectF(
                area.x() * across, area.y() * down, area.width() * across, area.height() * down
            ).toAlignedRect()
            part &= image.rect()
            sample = image.copy(part).scaled(
                _SAMPLE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            greys = bytes(sample.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
            self._darkness = key, bool(greys) and sum(greys) / len(greys) < _DARK
        return self._darkness[1]
