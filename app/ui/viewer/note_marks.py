"""The person's highlights on the pages shown: painted, told under the pointer, made and changed there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QColor, QHelpEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolTip

from app.core.answers import Standing
from app.core.documents import Box
from app.core.notes import COLOUR_NAMES, INKS, MOST_PAGES, TOO_MANY_PAGES, Note, NoteColour
from app.core.reading import WordPlace
from app.engine.protocol import Failed
from app.ui.services.notes import KeptNotes
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import name_tags, tool_tip
from app.ui.viewer.page_layers import NOTE_LAYERS, Layer
from app.ui.viewer.page_view import PageView
from app.ui.widgets.menu_entries import add_entry

_SWATCH = 16

Chosen = tuple[WordPlace | None, WordPlace | None]
"""The first and the last of the words that are selected; (None, None) where all of a document are."""


class NoteMarks(QObject):
    """Keeps a view's note layers as they are in the library.

    Signals: `comment_asked(object)` a Note whose comment is to be written; `new_asked(object)` where a note
    is to be made, as (document, first, last).
    """

    comment_asked = Signal(object)
    new_asked = Signal(object)

    def __init__(self, view: PageView, notes: KeptNotes) -> None:
        super().__init__(view)
        self._view, self._kept = view, notes
        self._document = ""
        self._asked = 0
        self.notes: tuple[Note, ...] = ()
        """Those on the document shown, in the order of the pages."""
        self.colour = NoteColour.YELLOW
        """That was used last."""
        notes.changed.connect(self.refresh)
        view.viewport().installEventFilter(self)

    def show_document(self, document: str) -> None:
        """Marks what was noted on another document, or on the same read anew."""
        self._document = document
        self._show(())
        self.refresh()

    def refresh(self) -> None:
        """Asks what is noted on the document; only the newest of several answers counts."""
        if not self._document:
            return
        self._asked += 1
        asked = self._asked

        def take(notes: tuple[Note, ...]) -> None:
            if asked == self._asked:
                self._show(notes)

        self._kept.list(take, (self._document,), owner=self)

    def at(self, point: QPointF) -> Note | None:
        """The note at a point of the viewport: of several, the one made last."""
        at = self._view.page_point(point)
        if at is None:
            return None
        page, spot = at
        here = [
            note
            for note in self.notes
            if note.standing is Standing.STANDS
            and any(
                place.page == page and any(_holds(box, spot) for box in place.boxes) for place in note.places
            )
        ]
        return max(here, key=lambda note: note.id, default=None)

    def highlight(self, chosen: Chosen, colour: NoteColour | None = None) -> None:
        """Highlights words, in the colour used last unless one is given."""
        self.colour = colour or self.colour
        if self._may_take(chosen):
            self._kept.make(self._document, *chosen, self.colour)

    def fill_menu(self, menu: QMenu, note: Note | None, chosen: Chosen | None) -> None:
        """Offers what can be done with a note, and with the words that are chosen."""
        if note is not None:
            add_entry(menu, tr("Edit &note…"), lambda: self.comment_asked.emit(note), icon="pencil-simple")
            colours = menu.addMenu(tr("&Colour"))
            for colour in NoteColour:
                self._offer_colour(colours, colour, partial(self._recolour, note, colour))
            add_entry(menu, tr("&Remove highlight"), lambda: self._kept.remove((note,)), icon="trash")
            menu.addSeparator()
            return
        highlight = menu.addMenu(theme.icon("highlighter-circle", "text_muted"), tr("&Highlight"))
        highlight.setEnabled(chosen is not None)
        for colour in NoteColour:
            self._offer_colour(highlight, colour, partial(self._mark, chosen, colour))
        write = add_entry(menu, tr("&Note…"), lambda: self.ask_for_note(chosen), icon="note-pencil")
        write.setEnabled(chosen is not None)

    def ask_for_note(self, chosen: Chosen | None) -> None:
        """Has a note on the chosen words written."""
        if chosen is not None and self._document and self._may_take(chosen):
            self.new_asked.emit((self._document, *chosen))

    def _may_take(self, chosen: Chosen) -> bool:
        """Whether words are few enough for one note; says so if not, before anything is written."""
        first, last = (place.page if place is not None else 0 for place in chosen)
        may = (last or self._view.page_count) - (first or 1) < MOST_PAGES
        if not may:
            self._kept.failed.emit(Failed("TooManyPages", tr_known(TOO_MANY_PAGES)))
        return may

    def _mark(self, chosen: Chosen | None, colour: NoteColour) -> None:
        if chosen is not None:
            self.highlight(chosen, colour)

    def _recolour(self, note: Note, colour: NoteColour) -> None:
        self.colour = colour
        self._kept.change(note, colour=colour)

    def _offer_colour(self, menu: QMenu, colour: NoteColour, do: Callable[[], object]) -> None:
        menu.addAction(swatch(colour), tr(COLOUR_NAMES[colour])).triggered.connect(lambda: do())

    def _show(self, notes: tuple[Note, ...]) -> None:
        self.notes = notes
        boxes: dict[Layer, dict[int, list[Box]]] = {
            layer: defaultdict(list) for layer in (*NOTE_LAYERS.values(), Layer.COMMENTED)
        }
        for note in notes:
            if note.standing is Standing.STANDS:
                for place in note.places:
                    boxes[NOTE_LAYERS[note.colour]][place.page] += place.boxes
                    if note.comment:
                        boxes[Layer.COMMENTED][place.page] += place.boxes
        for layer, marked in boxes.items():
            self._view.layers.put(layer, marked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            note = self.at(QPointF(event.pos()))
            parts = (isolate(note.comment), name_tags(note.tags)) if note is not None else ()
            if said := "\n".join(filter(None, parts)):
                QToolTip.showText(event.globalPos(), tool_tip(said), self._view.viewport())
                return True
        return False


def swatch(colour: NoteColour) -> QIcon:
    """A patch of a marker's colour."""
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor("transparent"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.tokens().outline)
    painter.setBrush(QColor(*INKS[colour]))
    painter.drawRoundedRect(1, 1, _SWATCH - 3, _SWATCH - 3, 3, 3)
    painter.end()
    return QIcon(picture)


def _holds(box: Box, point: QPointF) -> bool:
    return box.x0 <= point.x() <= box.x1 and box.y0 <= point.y() <= box.y1
