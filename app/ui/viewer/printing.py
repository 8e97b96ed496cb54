"""Pages on paper: painted by the engine, put on the printer by a thread of its own."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter

from app.engine.protocol import Failed, PageImage, Render
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import tr
from app.ui.widgets.page_picture import make_picture

_DPI = 200.0
"""Pixels an inch: what small print needs, at a size that a printer takes quickly."""
_POINTS = 72.0


class PrintJob(QObject):
    """Prints pages of a document, one after the other; the window goes on meanwhile.

    Signals: `progressed(int, int)` pages done, of how many; `finished()`; `failed(str)` with a sentence.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(str)
    _put = Signal(bool)
    _released = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        printer: QPrinter,
        document: str,
        pages: Sequence[int],
        turn: int = 0,
        parent: QObject | None = None,
    ) -> None:
        """`turn` in degrees clockwise, as in Render."""
        super().__init__(parent)
        self._bridge, self._printer = bridge, printer
        self._document, self._pages, self._turn = document, tuple(pages), turn
        self._done = self._asked = 0
        self._painter: QPainter | None = None
        self._thread = ThreadPoolExecutor(1, "carrel-printing")
        self._stopped, self._failure = False, ""
        self._put.connect(self._after, Qt.ConnectionType.QueuedConnection)
        self._released.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins with the first page."""
        self._next()

    def stop(self) -> None:
        """Prints nothing more."""
        self._stopped = True
        self._bridge.cancel(self._asked)
        self._release()

    def _next(self) -> None:
        if self._done == len(self._pages):
            self._release()
            return
        render = Render(self._document, self._pages[self._done], _DPI / _POINTS, self._turn)
        self._asked = self._bridge.request(render, owner=self, on_done=self._arrived, on_failed=self._broken)

    def _arrived(self, page: PageImage) -> None:
        if self._stopped:
            return
        self._thread.submit(self._paint, make_picture(page))

    def _paint(self, image: QImage) -> None:
        """Puts a page on the printer; in the thread."""
        try:
            if self._painter is None:
                self._painter = QPainter()
                begun = self._painter.begin(self._printer)
            else:
                begun = self._printer.newPage()
            if begun:
                paint_page(self._painter, self._printer, image)
        except RuntimeError:  # the window was closed meanwhile
            return
        self._put.emit(begun)

    def _after(self, begun: bool) -> None:
        if self._stopped:
            return
        if not begun:
            self._release(tr("The printer could not be used."))
            return
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        self._next()

    def _broken(self, failure: Failed) -> None:
        if not self._stopped:
            self._release(failure.message)

    def _release(self, failure: str = "") -> None:
        """Lets go of the printer, in the thread that has it, and of the thread; that may take a while."""
        self._failure = failure
        self._thread.submit(self._let_go)
        self._thread.shutdown(wait=False)

    def _let_go(self) -> None:
        painter, self._painter = self._painter, None
        if painter is not None:
            painter.end()
        with suppress(RuntimeError):  # as above
            self._released.emit()

    def _ended(self) -> None:
        if self._failure:
            self.failed.emit(self._failure)
        elif not self._stopped:
            self.finished.emit()


def paint_page(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Puts the picture of a page in the middle of the paper, as large as fits and never larger than it is;
    one that lies on its side is turned to the paper.
    """
    area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    upright = printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    if (image.width() > image.height()) is upright and image.width() != image.height():
        image = image.transformed(QTransform().rotate(90))
    actual = QSizeF(image.size()) * (printer.resolution() / _DPI)
    fitted = actual.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    size = actual if actual.width() <= fitted.width() else fitted
    place = QRectF(
        (area.width() - size.width()) / 2, (area.height() - size.height()) / 2, size.width(), size.height()
    )
    painter.drawImage(place, image)


def pages_to_print(printer: QPrinter, count: int, current: int) -> list[int]:
    """The pages that were chosen in the printer's dialog, of a document of `count`."""
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            pages = [current]
        case QPrinter.PrintRange.PageRange:
            first, last = max(printer.fromPage(), 1), min(printer.toPage() or count, count)
            pages = list(range(first, last + 1))
        case _:
            pages = list(range(1, count + 1))
    return pages[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else pages
