"""The pages of one document, one below the other, with marked words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from app.core.documents import Box
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.viewer.marked_words import MarkedWords
from app.ui.viewer.page_images import PageImages
from app.ui.viewer.page_layers import PageLayers
from app.ui.viewer.page_layout import MARGIN, Fit, PageLayout, Spot, Spread, fitting_zoom, scroll_to_see
from app.ui.viewer.page_painting import paint_paper, paint_picture, paint_words, place_paper
from app.ui.viewer.scroll_keys import LINE, scroll_by_key
from app.ui.widgets.page_picture import dim_paper

MIN_ZOOM, MAX_ZOOM = 0.2, 5.0
_STEP = 1.2
_REQUEST_MS = 30


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
        self._sizes: Sequence[tuple[float, float]] = ()
        self._layout: PageLayout | None = None
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._spread = Spread.ONE
        self._page = 1
        self._aimed: int | None = None
        self._revealing = False
        self._placing = False
        self._requested_at = 0
        self.images = PageImages(bridge, self)
        self.images.arrived.connect(self._arrived)
        self.images.ended.connect(self._ended)
        self.images.failed.connect(self.failed)
        self.marked = MarkedWords(self.images, self)
        self.marked.changed.connect(self.viewport().update)
        self.layers = PageLayers(self)
        self.layers.changed.connect(self.viewport().update)

        self._timer = QTimer(self, singleShot=True, interval=_REQUEST_MS)
        self._timer.timeout.connect(self._fetch_pages)
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

    def show_pages(
        self, document: str, sizes: Sequence[tuple[float, float]], turn: int | None = None
    ) -> None:
        """Shows a document from its first page; `sizes` in points, one for each page, at least one. Pages are
        turned by so many degrees, or if it is the same document, as they were.
        """
        self.clear()
        if turn is None:
            turn = self.images.turn if document == self.images.document else 0
        self._sizes = sizes if turn % 180 == 0 else [(height, width) for width, height in sizes]
        self.images.show_document(document, self._sizes, turn)
        self._arrange(Spot(1, 0, -MARGIN))

    def clear(self) -> None:
        """Shows no pages. Images stay in memory for a return to the document."""
        self.images.stop()
        self._sizes, self._layout = (), None
        self.marked.put(0, ())
        self.layers.clear()
        self._page = 1
        self._set_bars()
        self.viewport().update()

    @property
    def visible_pages(self) -> range:
        """The pages of which anything is in view; none while no document is shown."""
        if self._layout is None:
            return range(0)
        top = self._scroll().y()
        return self._layout.between(top, top + self.viewport().height())

    def is_drawn(self, page: int) -> bool:
        """Whether a page has been drawn, so that it is known where its boxes are."""
        return self.images.matrix(page) is not None

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
        page = self._layout.page_near(self._scroll() + point, self.viewport().width())
        matrix = self.images.matrix(page)
        if matrix is None or not (near or self.rect_of(page).contains(self._scroll() + point)):
            return None
        spot = self.spot_at(point, page)
        return page, matrix.inverted()[0].map(QPointF(spot.x, spot.y))

    def area_of(self, page: int, boxes: Sequence[Box]) -> QRectF | None:
        """Where boxes of a page are, in the viewport's coordinates; None until the page is drawn."""
        if not self.is_drawn(page) or self._layout is None or not boxes:
            return None
        return self._boxes_area(page, boxes).translated(-self._scroll())

    def share_of(self, page: int, box: Box | None) -> float:
        """How far down the whole column a box of a page stands, or the page itself, from 0 to 1."""
        if self._layout is None or not 1 <= page <= len(self._sizes):
            return 0.0
        area = self.rect_of(page) if box is None else self._boxes_area(page, (box,))
        return min(max(area.top() / max(self._layout.height, 1), 0.0), 1.0)

    def turn(self, degrees: int) -> None:
        """Turns all pages clockwise by a multiple of 90 degrees."""
        if self._layout is None or degrees % 360 == 0:
            return
        page, marks = self._page, self.marks
        if degrees % 180:
            self._sizes = [(height, width) for width, height in self._sizes]
        turn = (self.images.turn + degrees) % 360
        self.images.show_document(self.images.document, self._sizes, turn)
        self._arrange(Spot(page, 0, -MARGIN))
        self.mark(*(marks or (0, ())))

    @property
    def is_complete(self) -> bool:
        """Whether all pages in view are painted, as sharp as the screen is."""
        return all(self.images.is_sharp(page, self._scale) for page in self.visible_pages)

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
    def spot(self) -> Spot:
        """The point of the current page that is at the viewport's top left."""
        return self.spot_at(QPointF(0, 0), self._page)

    @property
    def marks(self) -> tuple[int, tuple[Box, ...]] | None:
        """The marked words: their page and their boxes."""
        return self.marked.place

    def marked_area(self) -> QRectF | None:
        """Where the marked words are, in the viewport's coordinates; None until it is known."""
        return self.area_of(*self.marks) if self.marks is not None else None

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
        self.marked.put(page, boxes)

    def reveal(self, page: int, boxes: Sequence[Box]) -> None:
        """Marks words and brings them into view."""
        if not 1 <= page <= len(self._sizes):
            return
        self.marked.put(page, boxes, fresh=True)
        self._aimed = page
        if not boxes:
            self.go_to_page(page)
            return
        self._bring_into_view(page, boxes)
        self._revealing = not self.is_drawn(page)

    # --- how pages lie, and zoom

    @property
    def spread(self) -> Spread:
        """Which pages lie abreast."""
        return self._spread

    def set_spread(self, spread: Spread) -> None:
        """Lays other pages abreast; the page being read stays."""
        if spread is not self._spread:
            spot, self._spread = self.spot, spread
            if self._layout is not None:
                self._arrange(spot if self._fit is Fit.NOTHING else spot._replace(x=-MARGIN / self._zoom))

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
        height = area.height() if self._fit is Fit.PAGE else math.inf
        return fitting_zoom(self._sizes, area.width(), height, self._spread)

    def _apply_zoom(self, zoom: float, around: QPointF) -> None:
        zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        if self._layout is None:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
            return
        page = self._layout.page_near(self._scroll() + around, self.viewport().width())
        spot = self.spot_at(around, page)
        if self._fit is not Fit.NOTHING:
            spot = spot._replace(x=-MARGIN / zoom)
        self._zoom = zoom
        self._layout = PageLayout(self._sizes, zoom, self._spread)
        self._align(spot, around)
        self.zoom_changed.emit(zoom)

    def _arrange(self, spot: Spot) -> None:
        if self._fit is not Fit.NOTHING:
            self._zoom = min(max(self._fitting(), MIN_ZOOM), MAX_ZOOM)
        self._layout = PageLayout(self._sizes, self._zoom, self._spread)
        self._align(spot, QPointF(0, 0))
        self.zoom_changed.emit(self._zoom)

    # --- geometry

    def _scroll(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def rect_of(self, page: int) -> QRectF:
        """Where a page lies in the column, in logical pixels."""
        assert self._layout is not None
        return self._layout.rect(page, self.viewport().width())

    def spot_at(self, point: QPointF, page: int) -> Spot:
        """What of a page is at a point of the viewport, also where that is beside the page."""
        if self._layout is None:
            return Spot(1, 0, 0)
        offset = (self._scroll() + point - self.rect_of(page).topLeft()) / self._zoom
        return Spot(page, offset.x(), offset.y())

    def _align(self, spot: Spot, point: QPointF) -> None:
        """Scrolls so that a spot of a page lies at a point of the viewport."""
        self._set_bars()
        at = self.rect_of(spot.page).topLeft() + QPointF(spot.x, spot.y) * self._zoom - point
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
            bar.setSingleStep(LINE)
        self._placing = before

    def _boxes_area(self, page: int, boxes: Iterable[Box]) -> QRectF:
        """Where boxes of a page are in the column. Until the page has come, it is taken to stand upright."""
        assert self._layout is not None
        matrix = self.images.matrix(page) or QTransform()
        return self._layout.area(page, boxes, matrix, self.viewport().width())

    def _bring_into_view(self, page: int, boxes: Sequence[Box]) -> None:
        view = QRectF(self._scroll(), QSize(self.viewport().size()))
        area = self._boxes_area(page, boxes)
        if area.height() > view.height() * 0.6:
            area = self._boxes_area(page, boxes[:1])
        self._scroll_to(*scroll_to_see(area, view))

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
        if self._aimed is not None and self._aimed in self.visible_pages:
            page = self._aimed
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # --- fetching images

    @property
    def _scale(self) -> float:
        """Device pixels a point."""
        return self._zoom * self.devicePixelRatioF()

    def _ended(self) -> None:
        self._schedule()
        self.viewport().update()

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _fetch_pages(self) -> None:
        if self._layout is None:
            return
        top = self.verticalScrollBar().value()
        rushed = abs(top - self._requested_at) > self.viewport().height()
        self._requested_at = top
        if rushed:
            self._schedule()  # flying past: ask for nothing until it slows down
        self.images.fetch(self.visible_pages, self._scale, self._spread.abreast, rushed=rushed)

    def _arrived(self, page: int) -> None:
        if self._layout is None:
            return
        if self._revealing and self.marks is not None and self.marks[0] == page:
            self._bring_into_view(*self.marks)
            self._revealing = False
        self.marked.draw_eye()
        self.viewport().update()
        self.moved.emit()

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
        for page in self.visible_pages:
            self._paint_page(painter, page, ratio)

    def _paint_page(self, painter: QPainter, page: int, ratio: float) -> None:
        paper = place_paper(self.rect_of(page), self._scroll(), ratio)
        paint_paper(painter, paper, ratio)
        found, matrix = self.images.find(page), self.images.matrix(page)
        if found is not None and matrix is not None:
            paint_picture(painter, paper, found[0])
            scale = self._zoom * ratio
            matrix = matrix * QTransform(scale, 0, 0, scale, paper.x(), paper.y())
            self.layers.paint(painter, page, matrix, paper)
            self.marked.paint(painter, page, matrix, paper, ratio)
        elif words := self.images.failure(page):
            paint_words(painter, paper, ratio, self.font(), words)
        dim_paper(painter, paper)

    # --- input

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout is None:
            return
        revealing, aimed = self._revealing, self._aimed
        if self._fit is Fit.PAGE or (
            self._fit is Fit.WIDTH and event.size().width() != event.oldSize().width()
        ):
            spot = self.spot_at(QPointF(0, 0), self._page)
            self._arrange(spot._replace(x=-MARGIN / self._zoom))
        else:
            self._set_bars()
            self._moved()
        self._aimed = aimed
        if revealing and self.marks is not None:
            self._bring_into_view(*self.marks)

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
        if not scroll_by_key(self, event):
            event.ignore()
