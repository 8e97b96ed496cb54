"""From one citation of an answer to the next, on the pages themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.core.answers import Citation, Short, Standing
from app.core.documents import Box
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_texts import PageTexts
from app.ui.viewer.page_view import PageView
from app.ui.widgets.icon_button import IconButton

_GAP = 6
"""Logical pixels between the marked words and the arrows."""


class CitationTour(QObject):
    """Marks all that an answer cites on the pages shown, and leads from one citation to the next.

    Signals: `wanted(object)` a Citation to be shown.
    """

    wanted = Signal(object)

    def __init__(self, view: PageView, texts: PageTexts) -> None:
        super().__init__(view)
        self._view, self._texts = view, texts
        self._document = ""
        self._citations: tuple[Citation, ...] = ()
        self._shorts: tuple[Short, ...] = ()
        self._at = -1
        self.strip = _Strip(view)
        self.strip.next_button.clicked.connect(self.next)
        self.strip.previous_button.clicked.connect(self.previous)
        self._known: tuple[object, ...] | None = None
        """For what the arrows' place was found."""
        self._offset = QPoint()
        """Where they are then, from the top left of what is marked."""
        view.moved.connect(self._place)
        texts.arrived.connect(self._look_anew)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Those of the answer that is looked at."""
        return self._citations

    @property
    def current(self) -> Citation | None:
        """The one that was gone to last."""
        return self._citations[self._at] if 0 <= self._at < len(self._citations) else None

    def follow(
        self, citations: Sequence[Citation], current: Citation | None = None, shorts: Sequence[Short] = ()
    ) -> None:
        """Takes the citations of another answer, in their order, and its `shorts`; `current` is the citation
        being shown.
        """
        self._citations, self._shorts = tuple(citations), tuple(shorts)
        self._at = self._citations.index(current) if current in self._citations else -1
        self._mark()
        self._place()

    def show_document(self, document: str) -> None:
        """Marks what is cited of another document."""
        self._document = document
        self._mark()
        self._place()

    def next(self) -> None:
        """Goes to the next citation, after the last to the first."""
        self._go(self._at + 1)

    def previous(self) -> None:
        """Goes to the citation before, from the first to the last."""
        self._go(self._at - 1 if self._at >= 0 else len(self._citations) - 1)

    def _go(self, to: int) -> None:
        if self._citations:
            self._at = to % len(self._citations)
            self.wanted.emit(self._citations[self._at])
            self._place()

    def _mark(self) -> None:
        cited: dict[int, list[Box]] = defaultdict(list)
        answering: dict[int, list[Box]] = defaultdict(list)
        for citation in self._citations:
            if citation.document == self._document and citation.standing is Standing.STANDS:
                cited[citation.page] += citation.boxes
                for short in self._shorts:
                    if short.citation == citation.number:
                        answering[citation.page] += short.boxes
        self._view.layers.put(Layer.CITED, cited)
        self._view.layers.put(Layer.ANSWERING, answering)

    def _place(self) -> None:
        """Puts the arrows at the words that are shown, where they cover least, while these are in view."""
        citation = self.current
        marks = self._view.marks
        shown = (
            citation is not None
            and len(self._citations) > 1
            and citation.document == self._document
            and marks == (citation.page, tuple(citation.boxes))
        )
        area = self._view.marked_area() if shown else None
        room = self._view.viewport().rect()
        if area is None or not area.toAlignedRect().intersects(room):
            self.strip.hide()
            return
        self.strip.says.setText(tr("{at} of {number}", at=self._at + 1, number=len(self._citations)))
        self.strip.adjustSize()
        self.strip.move(self._find_place(area.toAlignedRect(), self.strip.size()))
        self.strip.show()
        self.strip.raise_()

    def _find_place(self, marked: QRect, size: QSize) -> QPoint:
        """Where the fewest words are covered: below what is marked, above or beside it, or at its height on
        the edges of what is seen. It stays there while pages are scrolled, as far as it can be seen.
        """
        room = self._view.viewport().rect()
        known = (self._citations, self._view.marks, marked.size(), room.width(), size)
        kept = QRect(marked.topLeft() + self._offset, size)
        if known == self._known and room.contains(kept):
            return kept.topLeft()
        most = room.width() - size.width() - _GAP
        left = min(max(marked.right() - size.width(), _GAP), most)
        below, above = marked.bottom() + _GAP, marked.top() - size.height() - _GAP
        beside = (marked.right() + _GAP, marked.left() - size.width() - _GAP, most, _GAP)
        places = [QRect(QPoint(left, top), size) for top in (below, above)]
        if known != self._known:
            tops = (marked.center().y() - size.height() // 2, below, above)
            places += [QRect(QPoint(x, top), size) for x in beside for top in tops]
        places = [place for place in places if room.contains(place)] or [QRect(QPoint(left, _GAP), size)]
        if known == self._known:
            return places[0].topLeft()
        cited, words = self._list_covered(places)
        best = min(
            places, key=lambda place: tuple(sum(map(place.intersects, each)) for each in (cited, words))
        ).topLeft()
        self._known, self._offset = known, best - marked.topLeft()
        return best

    def _list_covered(self, places: Sequence[QRect]) -> tuple[list[QRect], list[QRect]]:
        """Where what is cited, and words as far as they are known, stand around these places."""
        around = reduce(QRect.united, places)
        cited = self._view.layers.boxes(Layer.CITED)
        found: tuple[list[QRect], list[QRect]] = ([], [])
        for page in self._view.visible_pages:
            part = self._find_on_page(page, around)
            words = (word.box for word in self._texts.words(page) or ())
            for areas, boxes in zip(found, (cited.get(page, ()), words), strict=True):
                for box in boxes:
                    area = self._view.area_of(page, (box,)) if _touches(part, box) else None
                    if area is not None:
                        areas.append(area.toAlignedRect())
        return found

    def _find_on_page(self, page: int, area: QRect) -> QRectF:
        """A part of what is seen in the coordinates of a page's boxes, which it is cheaper to compare than to
        find where each box is seen; empty until the page is drawn.
        """
        matrix = self._view.images.matrix(page)
        if matrix is None:
            return QRectF()
        wide = QRectF(area.adjusted(-1, -1, 1, 1))  # where boxes are seen is told in whole pixels
        spots = [self._view.spot_at(corner, page) for corner in (wide.topLeft(), wide.bottomRight())]
        first, last = (QPointF(spot.x, spot.y) for spot in spots)
        return matrix.inverted()[0].mapRect(QRectF(first, last))

    def _look_anew(self, page: int) -> None:
        """Finds another place for the arrows, now that the words of a page are known."""
        if self._view.marks is not None and self._view.marks[0] == page:
            self._known = None
            self._place()


def _touches(part: QRectF, box: Box) -> bool:
    x0, y0, x1, y1 = box
    return x0 < part.right() and x1 > part.left() and y0 < part.bottom() and y1 > part.top()


class _Strip(QFrame):
    """The arrows at the marked words: "3 of 7"."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        look = theme.tokens()
        self.setProperty("kind", "card")
        self.previous_button = IconButton("caret-left", tr("Previous citation"), keys="previous-citation")
        self.next_button = IconButton("caret-right", tr("Next citation"), keys="next-citation")
        self.says = QLabel()
        self.says.setAccessibleName(tr("Citation"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space_xs, 2, look.space_xs, 2)
        row.setSpacing(look.space_xs)
        for widget in (self.previous_button, self.says, self.next_button):
            row.addWidget(widget)
        self.hide()
