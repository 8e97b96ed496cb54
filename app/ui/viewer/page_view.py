"""The pages of one document, one below the other, with marked words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from app.core.documents import Box
from app.engine.protocol import Failed, PageImage, Render
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import motion, theme
from app.ui.viewer.image_cache import ImageCache, Key
from app.ui.viewer.page_layers import PageLayers, blend
from app.ui.viewer.page_layout import MARGIN, Fit, PageLayout, Spot, fitting_zoom

MIN_ZOOM, MAX_ZOOM = 0.2, 5.0
_STEP = 1.2
_LINE = 48
"""Logical pixels that an arrow key scrolls."""
_REQUEST_MS = 30
_AT_ONCE = 3
"""Pages asked for at one time: enough to fill a screen, few enough to turn elsewhere quickly."""
_MAX_PIXELS = 16_000_000
"""Pages larger than this on screen are drawn smaller and stretched."""
_SAMPLE = QSize(16, 16)
_DARK = 110
"""Mean grey, of 255, below which marked words stand on a dark ground."""
_MARK_PADDING = 1.5
"""Points around marked words."""
_FATAL = frozenset({"NotReadable", "NeedsPassword", "NoSuchDocument", "EngineDied"})
"""Failures of one page that mean all pages."""


@dataclass(slots=True)
class _Pending:
    scale: float
    number: int = 0


class PageView(QAbstractScrollArea):
    """A scrolling column of pages, drawn by the engine as they come into view.

    Signals: `page_changed(int)` the page being read; `zoom_changed(float)` in logical pixels a point;
    `failed(object)` a protocol.Failed that concerns the whole document; `moved()` when pages stand elsewhere,
    are of another size or have come to be drawn.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    failed = Signal(object)
    moved = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._cache = ImageCache()
        self._document = ""
        self._sizes: Sequence[tuple[float, float]] = ()
        self._layout: PageLayout | None = None
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._turn = 0
        """Degrees clockwise that pages are turned by from the way they stand in their file."""
        self._page = 1
        self._matrices: dict[Key, QTransform] = {}
        """From points of the unrotated page to points as shown; known once a page was drawn."""
        self._pending: dict[int, _Pending] = {}
        self._failures: dict[int, str] = {}
        self._marks: tuple[int, tuple[Box, ...]] | None = None
        self._darkness: tuple[object, bool] = (None, False)
        """Whether the ground of the marked words is dark, and for which picture of them that holds."""
        self._aimed: int | None = None
        self._revealing = False
        self._fresh = False
        self._placing = False
        self._requested_at = 0
        self.layers = PageLayers(self)
        self.layers.changed.connect(self.viewport().update)

        self._timer = QTimer(self, singleShot=True, interval=_REQUEST_MS)
        self._timer.timeout.connect(self._request_pages)
        self._pulse = QVariantAnimation(self, duration=900, startValue=1.0, endValue=0.0)
        self._pulse.valueChanged.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would change the width that pages are fitted to, which moves the bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)
        theme.notifier.changed.connect(self.viewport().update)

    def adopt_bar(self, bar: QScrollBar) -> None:
        """Takes a bar to scroll down the pages by."""
        self.setVerticalScrollBar(bar)
        bar.valueChanged.connect(self._scrolled)

    # --- what is shown

    def show_pages(self, document: str, sizes: Sequence[tuple[float, float]]) -> None:
        """Shows a document from its first page; `sizes` in points, one for each page, at least one."""
        self.clear()
        if document != self._document:
            self._turn = 0
        self._document = document
        self._sizes = sizes if self._turn % 180 == 0 else [(height, width) for width, height in sizes]
        self._arrange(Spot(1, 0, -MARGIN))

    def clear(self) -> None:
        """Shows no pages. Images stay in memory for a return to the document."""
        for pending in self._pending.values():
            self._bridge.cancel(pending.number)
        self._pending.clear()
        self._failures.clear()
        self._sizes, self._layout, self._marks = (), None, None
        self.layers.clear()
        self._page = 1
        self._set_bars()
        self.viewport().update()

    def forget(self, document: str) -> None:
        """Drops a document's images, so that they are drawn anew."""
        self._cache.forget(document)

    @property
    def visible_pages(self) -> range:
        """The pages of which anything is in view; none while no document is shown."""
        return self._visible() if self._layout is not None else range(0)

    def is_drawn(self, page: int) -> bool:
        """Whether a page has been drawn, so that it is known where its boxes are."""
        return (self._document, page) in self._matrices

    def bring_into_view(self, page: int, boxes: Sequence[Box]) -> None:
        """Scrolls as far as it takes to see boxes of a page."""
        if boxes and 1 <= page <= len(self._sizes):
            self._aimed = page
            self._bring_into_view(page, boxes)

    def page_point(self, point: QPointF, *, near: bool = False) -> tuple[int, QPointF] | None:
        """The page under a point of the viewport, and that point in the coordinates of boxes; `near` takes
        the nearest page where the desk is. None where there is no page, or it is not drawn yet.
        """
        if self._layout is None:
            return None
        page = self._layout.page_at(self._scroll().y() + point.y())
        matrix = self._matrices.get((self._document, page))
        if matrix is None or not (near or self._rect(page).contains(self._scroll() + point)):
            return None
        spot = self._spot_at(point, page)
        return page, matrix.inverted()[0].map(QPointF(spot.x, spot.y))

    def area_of(self, page: int, boxes: Sequence[Box]) -> QRectF | None:
        """Where boxes of a page are, in the viewport's coordinates; None until the page is drawn."""
        matrix = self._matrices.get((self._document, page))
        if matrix is None or self._layout is None or not boxes:
            return None
        return self._boxes_area(page, boxes, matrix).translated(-self._scroll())

    def share_of(self, page: int, box: Box) -> float:
        """How far down the whole column a box of a page stands, from 0 to 1."""
        if self._layout is None or not 1 <= page <= len(self._sizes):
            return 0.0
        matrix = self._matrices.get((self._document, page), QTransform())
        return min(max(self._boxes_area(page, (box,), matrix).top() / max(self._layout.height, 1), 0.0), 1.0)

    def turn(self, degrees: int) -> None:
        """Turns all pages clockwise by a multiple of 90 degrees."""
        if self._layout is None or degrees % 360 == 0:
            return
        page, marks = self._page, self._marks
        for pending in self._pending.values():
            self._bridge.cancel(pending.number)
        self._pending.clear()
        self._cache.forget(self._document)
        self._matrices = {key: each for key, each in self._matrices.items() if key[0] != self._document}
        self._turn = (self._turn + degrees) % 360
        if degrees % 180:
            self._sizes = [(height, width) for width, height in self._sizes]
        self._arrange(Spot(page, 0, -MARGIN))
        self.mark(*(marks or (0, ())))

    @property
    def page(self) -> int:
        """The page being read."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages are shown; 0 while no document is."""
        return len(self._sizes)

    def size_of(self, page: int) -> tuple[float, float]:
        """Width and height of a page as shown, in points."""
        return self._sizes[page - 1]

    @property
    def turned(self) -> int:
        """Degrees clockwise that pages are turned by from the way they stand in their file."""
        return self._turn

    @property
    def spot(self) -> Spot:
        """The point of the current page that is at the viewport's top left."""
        return self._spot_at(QPointF(0, 0), self._page)

    @property
    def marks(self) -> tuple[int, tuple[Box, ...]] | None:
        """The marked words: their page and their boxes."""
        return self._marks

    def marked_area(self) -> QRectF | None:
        """Where the marked words are, in the viewport's coordinates; None until it is known."""
        return self.area_of(*self._marks) if self._marks is not None else None

    def go_to(self, spot: Spot) -> None:
        """Puts a point of a page at the viewport's top left, as far as the column allows."""
        if self._layout is None:
            return
        spot = spot._replace(page=min(max(spot.page, 1), len(self._sizes)))
        self._aimed = spot.page
        self._revealing = False
        self._align(spot, QPointF(0, 0))

    def go_to_page(self, page: int) -> None:
        """Shows a page from its top."""
        self.go_to(Spot(page, self.spot.x if self._layout else 0, -MARGIN / 2 / self._zoom))

    def mark(self, page: int, boxes: Sequence[Box]) -> None:
        """Marks words without moving."""
        self._pulse.stop()
        self._fresh = False
        self._marks = (page, tuple(boxes)) if boxes else None
        self.viewport().update()

    def reveal(self, page: int, boxes: Sequence[Box]) -> None:
        """Marks words and brings them into view."""
        if not 1 <= page <= len(self._sizes):
            return
        self.mark(page, boxes)
        self._aimed = page
        if not boxes:
            self.go_to_page(page)
            return
        self._bring_into_view(page, boxes)
        self._revealing = (self._document, page) not in self._matrices
        self._fresh = True
        self._start_pulse()

    # --- zoom

    @property
    def zoom(self) -> float:
        """Logical pixels a point."""
        return self._zoom

    @property
    def fits_width(self) -> bool:
        """Whether the zoom follows the width of the view."""
        return self._fit is Fit.WIDTH

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zooms, keeping the point `around` (viewport coordinates; default its middle) where it is."""
        self._fit = Fit.NOTHING
        self._apply_zoom(zoom, around or QPointF(self.viewport().width() / 2, self.viewport().height() / 3))

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zooms by a factor, as `set_zoom` does."""
        self.set_zoom(self._zoom * factor, around)

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom_by(1 / _STEP)

    def fit_width(self) -> None:
        """Makes pages as wide as the view, also when it changes size."""
        self._follow(Fit.WIDTH)

    def fit_page(self) -> None:
        """Makes pages as large as the view shows whole, also when it changes size."""
        self._follow(Fit.PAGE)
        if self._layout is not None:
            self.go_to_page(self._page)

    def _follow(self, fit: Fit) -> None:
        self._fit = fit
        if self._layout is not None:
            self._apply_zoom(self._fitting(), QPointF(0, 0))
        self.zoom_changed.emit(self._zoom)

    def _fitting(self) -> float:
        """The zoom at which pages fit."""
        area = self.viewport().size()
        if self._fit is Fit.PAGE:
            return fitting_zoom(self._sizes, area.width(), area.height())
        return fitting_zoom(self._sizes, area.width())

    def _apply_zoom(self, zoom: float, around: QPointF) -> None:
        zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        if self._layout is None:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
            return
        page = self._layout.page_at(self._scroll().y() + around.y())
        spot = self._spot_at(around, page)
        if self._fit is not Fit.NOTHING:
            spot = spot._replace(x=-MARGIN / zoom)
        self._zoom = zoom
        self._layout = PageLayout(self._sizes, zoom)
        self._align(spot, around)
        self.zoom_changed.emit(zoom)

    def _arrange(self, spot: Spot) -> None:
        if self._fit is not Fit.NOTHING:
            self._zoom = min(max(self._fitting(), MIN_ZOOM), MAX_ZOOM)
        self._layout = PageLayout(self._sizes, self._zoom)
        self._align(spot, QPointF(0, 0))
        self.zoom_changed.emit(self._zoom)

    # --- geometry

    def _scroll(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _rect(self, page: int) -> QRectF:
        assert self._layout is not None
        return self._layout.rect(page, self.viewport().width())

    def _spot_at(self, point: QPointF, page: int) -> Spot:
        if self._layout is None:
            return Spot(1, 0, 0)
        offset = (self._scroll() + point - self._rect(page).topLeft()) / self._zoom
        return Spot(page, offset.x(), offset.y())

    def _align(self, spot: Spot, point: QPointF) -> None:
        """Scrolls so that a spot of a page lies at a point of the viewport."""
        self._set_bars()
        at = self._rect(spot.page).topLeft() + QPointF(spot.x, spot.y) * self._zoom - point
        self._scroll_to(at.x(), at.y())

    def _scroll_to(self, x: float | None, y: float) -> None:
        before, self._placing = self._placing, True
        if x is not None:
            self.horizontalScrollBar().setValue(round(x))
        self.verticalScrollBar().setValue(round(y))
        self._placing = before
        self._moved()

    def _set_bars(self) -> None:
        area = self.viewport().size()
        width, height = (self._layout.width, self._layout.height) if self._layout else (0, 0)
        before, self._placing = self._placing, True  # may come back here: bars that appear resize the view
        for bar, content, shown in (
            (self.horizontalScrollBar(), width, area.width()),
            (self.verticalScrollBar(), height, area.height()),
        ):
            bar.setRange(0, max(0, round(content) - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(_LINE)
        self._placing = before

    def _boxes_area(self, page: int, boxes: Iterable[Box], matrix: QTransform) -> QRectF:
        """The smallest rectangle of the column around boxes of a page."""
        area = QRectF()
        for x0, y0, x1, y1 in boxes:
            area |= matrix.mapRect(QRectF(x0, y0, x1 - x0, y1 - y0))
        corner = self._rect(page).topLeft()
        return QRectF(area.topLeft() * self._zoom + corner, area.size() * self._zoom)

    def _bring_into_view(self, page: int, boxes: Sequence[Box]) -> None:
        view = QRectF(self._scroll(), QSize(self.viewport().size()))
        # Until the page has come, it is taken to stand upright; a turned one is put right when it comes.
        matrix = self._matrices.get((self._document, page), QTransform())
        area = self._boxes_area(page, boxes, matrix)
        if area.height() > view.height() * 0.6:
            area = self._boxes_area(page, boxes[:1], matrix)
        x = None
        if area.left() < view.left() or area.right() > view.right():
            x = area.left() - max((view.width() - area.width()) / 2, MARGIN)
        y = view.top()
        if not view.adjusted(0, 2 * MARGIN, 0, -2 * MARGIN).contains(
            QRectF(view.left(), area.top(), 1, area.height())
        ):
            y = area.top() - view.height() / 3
        self._scroll_to(x, y)

    # --- moving about

    def _scrolled(self) -> None:
        if not self._placing:
            self._aimed = None
            self._revealing = False
            self._moved()

    def _moved(self) -> None:
        self.viewport().update()
        self.moved.emit()
        if self._layout is None:
            return
        self._schedule()
        page = self._layout.page_at(self._scroll().y() + self.viewport().height() / 3)
        # At the column's end the page that was asked for may be unable to reach the top.
        if self._aimed is not None and self._aimed in self._visible():
            page = self._aimed
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _visible(self) -> range:
        assert self._layout is not None
        top = self._scroll().y()
        return self._layout.between(top, top + self.viewport().height())

    # --- fetching images

    @property
    def _scale(self) -> float:
        """Device pixels a point."""
        return self._zoom * self.devicePixelRatioF()

    def _scale_of(self, page: int) -> float:
        width, height = self._sizes[page - 1]
        return round(min(self._scale, math.sqrt(_MAX_PIXELS / max(width * height, 1))), 4)

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _request_pages(self) -> None:
        if self._layout is None:
            return
        visible = self._visible()
        around = [*visible]
        if not any(self._weighs(page) > self._cache.limit / 4 for page in visible):
            around += [visible[-1] + 1, visible[0] - 1]
        wanted = [page for page in around if 1 <= page <= len(self._sizes)]
        for page, pending in list(self._pending.items()):
            if page not in wanted or pending.scale != self._scale_of(page):
                del self._pending[page]
                self._bridge.cancel(pending.number)
        top = self.verticalScrollBar().value()
        rushed = abs(top - self._requested_at) > self.viewport().height()
        self._requested_at = top
        if rushed:
            self._schedule()  # flying past: ask for nothing until it slows down
            return
        for page in wanted:
            if len(self._pending) >= _AT_ONCE:
                break
            if page not in self._pending and page not in self._failures:
                scale = self._scale_of(page)
                if self._cache.scale((self._document, page)) != scale:
                    self._request(page, scale)

    def _weighs(self, page: int) -> float:
        width, height = self._sizes[page - 1]
        return width * height * self._scale_of(page) ** 2 * 3

    def _request(self, page: int, scale: float) -> None:
        document, turn = self._document, self._turn
        pending = self._pending[page] = _Pending(scale)

        def finish() -> None:
            if self._pending.get(page) is pending:
                del self._pending[page]
                self._schedule()

        def done(image: PageImage) -> None:
            finish()
            if document != self._document or turn == self._turn:
                self._arrived(document, image, scale)

        def failed(failure: Failed) -> None:
            current = self._pending.get(page) is pending
            finish()
            if current and failure.kind in _FATAL:
                self.failed.emit(failure)
            elif current and failure.kind != "Cancelled":
                self._failures[page] = failure.message
                self.viewport().update()

        pending.number = self._bridge.request(
            Render(document, page, scale, self._turn), owner=self, on_done=done, on_failed=failed
        )

    def _arrived(self, document: str, page: PageImage, scale: float) -> None:
        key = (document, page.page)
        image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        ours = document == self._document and self._layout is not None
        keep = {(document, number) for number in self._visible()} if ours else set()
        # Neither copied (it holds on to the bytes) nor converted: that takes long for a large page,
        # and painting RGB888 does not.
        self._cache.put(key, image, scale, keep)
        self._matrices[key] = QTransform(*page.matrix) * QTransform.fromScale(1 / scale, 1 / scale)
        if not ours:
            return
        if self._marks is not None and self._marks[0] == page.page and self._revealing:
            self._bring_into_view(*self._marks)
            self._revealing = False
        self._start_pulse()
        self.viewport().update()
        self.moved.emit()

    def _start_pulse(self) -> None:
        """Draws the eye to new marks, once their page can be seen."""
        if self._fresh and self._marks is not None and self._cache.scale((self._document, self._marks[0])):
            self._fresh = False
            if motion.allowed():
                self._pulse.start()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens.window if tokens.dark else tokens.surface_alt)
        if self._layout is None:
            return
        # Everything is placed in whole device pixels, so that images are copied and never resampled.
        ratio = self.devicePixelRatioF()
        origin = painter.deviceTransform()
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())
        for page in self._visible():
            self._paint_page(painter, page, ratio, tokens)

    def _device_rect(self, page: int, ratio: float) -> QRect:
        rect, scroll = self._rect(page), self._scroll()
        corner = QPoint(
            round(rect.x() * ratio) - round(scroll.x() * ratio),
            round(rect.y() * ratio) - round(scroll.y() * ratio),
        )
        return QRect(corner, QSize(round(rect.width() * ratio), round(rect.height() * ratio)))

    def _paint_page(self, painter: QPainter, page: int, ratio: float, tokens: theme.Tokens) -> None:
        rect = self._device_rect(page, ratio)
        shadow = QColor(tokens.shadow)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (3, 2, 1):
            shadow.setAlphaF(tokens.shadow.alphaF() / (spread + 1))
            painter.setBrush(shadow)
            grown = QRectF(rect).adjusted(-spread, -spread + 1, spread, spread + 1)
            painter.drawRoundedRect(grown, spread * ratio, spread * ratio)
        painter.fillRect(rect, Qt.GlobalColor.white)

        found = self._cache.get((self._document, page))
        if found is not None:
            image = found[0]
            if abs(image.width() - rect.width()) <= 2 and abs(image.height() - rect.height()) <= 2:
                painter.setClipRect(rect)
                painter.drawImage(rect.topLeft(), image)
                painter.setClipping(False)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(rect, image)
        elif page in self._failures:
            font = self.font()
            font.setPixelSize(round(14 * ratio))
            painter.setFont(font)
            painter.setPen(QColor("#5f6368"))
            inner = rect.adjusted(*(round(edge * 24 * ratio) for edge in (1, 1, -1, -1)))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._failures[page]
            )
        if found is not None:
            matrix = self._matrices[self._document, page] * QTransform.fromScale(
                self._zoom * ratio, self._zoom * ratio
            )
            self.layers.paint(painter, page, matrix * QTransform.fromTranslate(rect.x(), rect.y()), rect)
        if self._marks is not None and self._marks[0] == page and found is not None:
            self._paint_marks(painter, rect, ratio, tokens)
        if tokens.dark:
            painter.fillRect(rect, QColor(0, 0, 0, 26))  # white paper is glaring on a dark desk

    def _paint_marks(self, painter: QPainter, paper: QRect, ratio: float, tokens: theme.Tokens) -> None:
        assert self._marks is not None
        page, boxes = self._marks
        scale = self._zoom * ratio
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        matrix = self._matrices[self._document, page]
        for x0, y0, x1, y1 in boxes:
            area = matrix.mapRect(QRectF(x0, y0, x1 - x0, y1 - y0))
            area = area.adjusted(-_MARK_PADDING, -_MARK_PADDING / 2, _MARK_PADDING, _MARK_PADDING / 2)
            place = QRectF(area.topLeft() * scale + QPointF(paper.topLeft()), area.size() * scale)
            path.addRoundedRect(place, 2 * scale, 2 * scale)
        fresh = self._pulse.currentValue() if self._pulse.state() == QVariantAnimation.State.Running else 0.0
        ink = blend(tokens.highlight, tokens.highlight_strong, fresh)
        # Multiplied like a text marker's ink: the words under it stay black. On a dark picture that would not
        # be seen; there it is light that is added, and the words stay light.
        dark = self._is_dark(page, path.boundingRect().translated(-QPointF(paper.topLeft())), paper.size())
        mode = QPainter.CompositionMode
        path = path.simplified()
        painter.save()
        painter.setClipRect(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(mode.CompositionMode_Screen if dark else mode.CompositionMode_Multiply)
        painter.fillPath(path, ink)
        if dark:
            painter.setCompositionMode(mode.CompositionMode_SourceOver)
            painter.strokePath(path, QPen(tokens.highlight_strong, 1.5 * ratio))
        painter.restore()

    def _is_dark(self, page: int, area: QRectF, shown: QSize) -> bool:
        """Whether the page is dark under `area`, which is in pixels of a page shown in that size."""
        found = self._cache.get((self._document, page))
        if found is None:
            return False
        image, scale = found
        key = (self._document, page, scale, self._marks)
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

    # --- input

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout is None:
            return
        revealing, aimed = self._revealing, self._aimed
        if self._fit is Fit.PAGE or (
            self._fit is Fit.WIDTH and event.size().width() != event.oldSize().width()
        ):
            spot = self._spot_at(QPointF(0, 0), self._page)
            self._arrange(spot._replace(x=-MARGIN / self._zoom))
        else:
            self._set_bars()
            self._moved()
        self._aimed = aimed
        if revealing and self._marks is not None:
            self._bring_into_view(*self._marks)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._schedule()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        page = round(self.viewport().height() * 0.9)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            key = Qt.Key.Key_PageUp
        moves = {
            Qt.Key.Key_Up: (down, -_LINE),
            Qt.Key.Key_Down: (down, _LINE),
            Qt.Key.Key_Left: (across, -_LINE),
            Qt.Key.Key_Right: (across, _LINE),
            Qt.Key.Key_PageUp: (down, -page),
            Qt.Key.Key_PageDown: (down, page),
            Qt.Key.Key_Space: (down, page),
            Qt.Key.Key_Home: (down, -down.maximum()),
            Qt.Key.Key_End: (down, down.maximum()),
        }
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in moves and modifiers in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
        ):
            bar, step = moves[key]
            bar.setValue(bar.value() + step)
        else:
            event.ignore()
