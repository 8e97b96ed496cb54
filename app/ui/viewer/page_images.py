"""The pictures of a document's pages: painted by the engine, kept within a bound of memory."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from app.engine.protocol import Failed, PageImage, Render
from app.ui.services.engine_bridge import EngineBridge
from app.ui.viewer.image_cache import ImageCache, Key
from app.ui.widgets.page_picture import make_picture

_MAX_PIXELS = 16_000_000
"""Pages larger than this on screen are drawn smaller and stretched."""
_AT_ONCE = 3
"""Pages asked for at one time: enough to fill a screen, few enough to turn elsewhere quickly."""
_FATAL = frozenset({"NotReadable", "ChangedSinceRead", "NeedsPassword", "NoSuchDocument", "EngineDied"})
"""Failures of one page that mean all pages."""


@dataclass(slots=True)
class _Pending:
    scale: float
    number: int = 0


class PageImages(QObject):
    """Asks for the pages that a view wants to paint, and keeps what came.

    Signals: `arrived(int)` a page of the document shown; `ended()` when a page is not waited for any longer;
    `failed(object)` a protocol.Failed that concerns the whole document.
    """

    arrived = Signal(int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._cache = ImageCache()
        self._document, self._turn = "", 0
        self._sizes: Sequence[tuple[float, float]] = ()
        self._visible: Sequence[int] = ()
        self._matrices: dict[Key, QTransform] = {}
        """From points of the unrotated page to points as shown; known once a page was drawn."""
        self._pending: dict[int, _Pending] = {}
        self._failures: dict[int, str] = {}

    @property
    def document(self) -> str:
        """The id of the document whose pages these are; it stays when nothing is shown any more."""
        return self._document

    @property
    def turn(self) -> int:
        """Degrees clockwise that pages are turned by from the way they stand in their file."""
        return self._turn

    @property
    def limit(self) -> int:
        """Bytes that pictures may take."""
        return self._cache.limit

    @property
    def waiting(self) -> Sequence[int]:
        """The pages that were asked for and have not come yet."""
        return tuple(self._pending)

    def show_document(self, document: str, sizes: Sequence[tuple[float, float]], turn: int = 0) -> None:
        """Takes another document, or the same one turned, with the `sizes` of its pages as shown, in points.
        Pictures of others stay for a return to them.
        """
        self.stop()
        self._visible = ()
        self._document, self._sizes, self._turn = document, sizes, turn

    def stop(self) -> None:
        """Waits for nothing any more, and forgets which pages could not be painted."""
        for pending in self._pending.values():
            self._bridge.cancel(pending.number)
        self._pending.clear()
        self._failures.clear()

    def forget(self, document: str) -> None:
        """Drops a document's pictures, so that they are painted anew."""
        self._cache.forget(document)

    def set_limit(self, limit: int) -> None:
        """Keeps within so many bytes; what is in view stays."""
        self._cache.set_limit(limit, {self._key(page) for page in self._visible})

    def find(self, page: int) -> tuple[QImage, float] | None:
        """The picture of a page and its scale, in device pixels a point."""
        return self._cache.get(self._key(page))

    def scale(self, page: int) -> float | None:
        """The scale of a page's picture; None while there is none."""
        return self._cache.scale(self._key(page))

    def matrix(self, page: int) -> QTransform | None:
        """What takes the points of boxes to points of the page as shown; None until it was painted once."""
        return self._matrices.get(self._key(page))

    def failure(self, page: int) -> str:
        """Why a page could not be painted; "" if it could, or was not tried."""
        return self._failures.get(page, "")

    def is_sharp(self, page: int, scale: float) -> bool:
        """Whether a page's picture is as fine as it can be at a scale, in device pixels a point."""
        return self.scale(page) == self._bound(page, scale)

    def fetch(self, visible: range, scale: float, ahead: int = 1, *, rushed: bool = False) -> None:
        """Asks for the pages in view that are not there at a scale, and then for `ahead` pages after and
        before them; stops what is on its way for others. When `rushed`, asks for nothing new.
        """
        self._visible = visible
        wanted = [*visible]
        if not any(self._weigh(page, scale) > self._cache.limit / 4 for page in visible):
            wanted += [
                page for step in range(1, ahead + 1) for page in (visible[-1] + step, visible[0] - step)
            ]
        wanted = [page for page in wanted if 1 <= page <= len(self._sizes)]
        for page, pending in list(self._pending.items()):
            if page not in wanted or pending.scale != self._bound(page, scale):
                del self._pending[page]
                self._bridge.cancel(pending.number)
        for page in wanted:
            if rushed or len(self._pending) >= _AT_ONCE:
                break
            known = page in self._pending or page in self._failures
            if not known and not self.is_sharp(page, scale):
                self._request(page, self._bound(page, scale))

    def _bound(self, page: int, scale: float) -> float:
        """The scale that a page is painted at where `scale` is wanted."""
        width, height = self._sizes[page - 1]
        return round(min(scale, math.sqrt(_MAX_PIXELS / max(width * height, 1))), 4)

    def _weigh(self, page: int, scale: float) -> float:
        """Bytes that a page's picture takes."""
        width, height = self._sizes[page - 1]
        return width * height * self._bound(page, scale) ** 2 * 3

    def _key(self, page: int) -> Key:
        return self._document, page, self._turn

    def _request(self, page: int, scale: float) -> None:
        key = self._key(page)
        pending = self._pending[page] = _Pending(scale)

        def finish() -> bool:
            current = self._pending.get(page) is pending
            if current:
                del self._pending[page]
                self.ended.emit()
            return current

        def done(image: PageImage) -> None:
            finish()
            self._take(key, image, scale)

        def failed(failure: Failed) -> None:
            current = finish()
            if current and failure.kind in _FATAL:
                self.failed.emit(failure)
            elif current and failure.kind != "Cancelled":
                self._failures[page] = failure.message
                self.ended.emit()

        document, _, turn = key
        pending.number = self._bridge.request(
            Render(document, page, scale, turn), owner=self, on_done=done, on_failed=failed
        )

    def _take(self, key: Key, page: PageImage, scale: float) -> None:
        image = make_picture(page)
        # Neither copied (it holds on to the bytes) nor converted: that takes long for a large page,
        # and painting RGB888 does not.
        self._cache.put(key, image, scale, {self._key(number) for number in self._visible})
        self._matrices[key] = QTransform(*page.matrix) * QTransform.fromScale(1 / scale, 1 / scale)
        if key == self._key(page.page):
            self.arrived.emit(page.page)
