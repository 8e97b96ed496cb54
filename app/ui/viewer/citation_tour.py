"""From one citation of an answer to the next, on the pages themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.core.answers import Citation, Short, Standing
from app.core.documents import Box
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_view import PageView
from app.ui.widgets.icon_button import IconButton

NEXT_CITATION, PREVIOUS_CITATION = "F4", "Shift+F4"
_GAP = 6
"""Logical pixels between the marked words and the arrows."""


class CitationTour(QObject):
    """Marks all that an answer cites on the pages shown, and leads from one citation to the next.

    Signals: `wanted(object)` a Citation to be shown.
    """

    wanted = Signal(object)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._document = ""
        self._citations: tuple[Citation, ...] = ()
        self._shorts: tuple[Short, ...] = ()
        self._at = -1
        self.strip = _Strip(view)
        self.strip.next_button.clicked.connect(self.next)
        self.strip.previous_button.clicked.connect(self.previous)
        view.moved.connect(self._place)

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
        """Puts the arrows below the words that are shown, or above where they would lie on others that are
        cited, while they are in view.
        """
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
        size = self.strip.size()
        left = min(max(round(area.right()) - size.width(), _GAP), room.width() - size.width() - _GAP)
        below, above = round(area.bottom()) + _GAP, round(area.top()) - size.height() - _GAP
        places = [QRect(QPoint(left, top), size) for top in (below, above)]
        places = [place for place in places if room.contains(place)] or [QRect(QPoint(left, _GAP), size)]
        self.strip.move(next((each for each in places if not self._covers(each)), places[0]).topLeft())
        self.strip.show()
        self.strip.raise_()

    def _covers(self, place: QRect) -> bool:
        """Whether words that are cited lie there."""
        cited = self._view.layers.boxes(Layer.CITED)
        boxes = ((page, box) for page in self._view.visible_pages for box in cited.get(page, ()))
        areas = (self._view.area_of(page, (box,)) for page, box in boxes)
        return any(area is not None and area.toAlignedRect().intersects(place) for area in areas)


class _Strip(QFrame):
    """The arrows at the marked words: "3 of 7"."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        look = theme.tokens()
        self.setProperty("kind", "card")
        self.previous_button = IconButton("caret-left", tr("Previous citation"), keys=PREVIOUS_CITATION)
        self.next_button = IconButton("caret-right", tr("Next citation"), keys=NEXT_CITATION)
        self.says = QLabel()
        self.says.setAccessibleName(tr("Citation"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space_xs, 2, look.space_xs, 2)
        row.setSpacing(look.space_xs)
        for widget in (self.previous_button, self.says, self.next_button):
            row.addWidget(widget)
        self.hide()
