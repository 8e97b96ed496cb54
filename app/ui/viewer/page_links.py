"""Links on the pages: those inside the document are followed, others after asking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from app.core.reading import Link
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import tool_tip
from app.ui.viewer.page_texts import PageTexts
from app.ui.viewer.page_view import PageView

_SHOWN = 300
"""Characters of an address that are shown."""


class LinkFollower(QObject):
    """Finds the link under the pointer and follows it. Signals: `page_wanted(int, float)` a page, and how
    many points from its top; `address_wanted(str)` an address outside.
    """

    page_wanted = Signal(int, float)
    address_wanted = Signal(str)

    def __init__(self, view: PageView, texts: PageTexts) -> None:
        super().__init__(view)
        self._view, self._texts = view, texts
        view.viewport().installEventFilter(self)

    def at(self, point: QPointF) -> Link | None:
        """The link at a point of the viewport."""
        place = self._view.page_point(point)
        if place is None:
            return None
        page, spot = place
        for link in self._texts.links(page):
            box = link.box
            if box.x0 <= spot.x() <= box.x1 and box.y0 <= spot.y() <= box.y1:
                return link
        return None

    def in_view(self) -> Sequence[Link]:
        """The links of the pages in view, each target once."""
        links = [link for page in self._view.visible_pages for link in self._texts.links(page)]
        return list({(link.page, link.y, link.address): link for link in links}.values())

    def follow(self, link: Link) -> None:
        """Goes where a link leads."""
        if link.page:
            self.page_wanted.emit(link.page, link.y)
        else:
            self.address_wanted.emit(link.address)

    def follow_at(self, point: QPointF) -> None:
        """Follows the link at a point of the viewport, if there is one."""
        link = self.at(point)
        if link is not None:
            self.follow(link)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and watched is self._view.viewport():
            link = self.at(QPointF(event.pos()))
            if link is not None:
                QToolTip.showText(event.globalPos(), tool_tip(target(link)), self._view.viewport())
                return True
        return False


def target(link: Link) -> str:
    """Where a link leads, for a person."""
    if link.page:
        return tr("Go to page {page}", page=grouped(link.page))
    return link.address if len(link.address) <= _SHOWN else f"{link.address[:_SHOWN]}…"
