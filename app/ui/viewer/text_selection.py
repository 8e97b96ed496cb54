"""Text selected on the pages, by mouse and by keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.core.documents import Box, box_lines
from app.core.reading import WordPlace
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_texts import PageTexts
from app.ui.viewer.page_view import PageView
from app.ui.viewer.word_places import is_leftwards, line_beside, line_of, nearest_word, paragraph_of, word_at

_SCROLL_MS = 30
_SCROLL_STEP = 24
"""Logical pixels that pages move at a time while the pointer selects past the edge."""
_MOVES = {
    Qt.Key.Key_Left: "before",
    Qt.Key.Key_Right: "after",
    Qt.Key.Key_Up: "above",
    Qt.Key.Key_Down: "below",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_FAR_MOVES = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: -1}
"""With Ctrl to an end of the document, from which on pages are looked through for words in these steps."""
_MIRRORED = {"before": "after", "after": "before"}
"""The ways of the arrows where a line runs from right to left."""


class TextSelection(QObject):
    """Selects words in reading order, so that a column is read to its end before the next begins.

    A drag selects words, from a double click on too; a triple click selects a paragraph, and a drag from
    there paragraphs. Shift with the arrow keys, Home and End moves the end, with Ctrl, too, Home and End to
    the first and the last word of the document; Ctrl+A selects all.

    Signals: `changed()`; `copy_asked()` by the keyboard; `clicked(QPointF)` a click on the viewport that
    selected nothing.
    """

    changed = Signal()
    copy_asked = Signal()
    clicked = Signal(QPointF)

    def __init__(self, view: PageView, texts: PageTexts) -> None:
        super().__init__(view)
        self._view, self._texts = view, texts
        self.is_link: Callable[[QPointF], bool] = lambda point: False
        """Whether a click on a point of the viewport leads elsewhere."""
        self._anchor: tuple[WordPlace, WordPlace] | None = None
        """The first and last of the words that a drag began with."""
        self._focus: WordPlace | None = None
        self._all = False
        self._seeking: tuple[int, int] | None = None
        """The page that is to tell where the end of the selection goes, and the step to the next one."""
        self._by_paragraphs = False
        self._pressed: QPointF | None = None
        self._dragging = False
        self._clicked_twice: tuple[float, QPoint] = (-1e9, QPoint())
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        texts.arrived.connect(self._take_words)
        view.moved.connect(self._paint)
        view.viewport().installEventFilter(self)
        view.viewport().setMouseTracking(True)
        view.installEventFilter(self)

    # --- what is selected

    @property
    def range(self) -> tuple[WordPlace, WordPlace] | None:
        """The first and the last word selected; None where none is, or all are."""
        if self._anchor is None or self._focus is None:
            return None
        return min(self._anchor[0], self._focus), max(self._anchor[1], self._focus)

    @property
    def ends(self) -> tuple[WordPlace | None, WordPlace | None] | None:
        """The first and the last word selected as the engine is told of them, (None, None) where all are;
        None where none is.
        """
        return (None, None) if self._all else self.range

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.ends is None

    def clear(self) -> None:
        """Selects nothing any more."""
        self._anchor = self._focus = None
        self._seeking = None
        self._all = self._dragging = False
        self._scrolling.stop()
        self._tell()

    def select_all(self) -> None:
        """Selects the whole document."""
        self._seeking = None
        self._anchor = self._focus = None
        self._all = bool(self._texts.document)
        self._tell()

    def select_word(self, point: QPointF) -> None:
        """Selects the word at a point of the viewport, if there is one."""
        place = self._place_at(point, word_at)
        if place is not None:
            self._anchor, self._focus, self._all = (place, place), place, False
            self._tell()

    def select_at(self, page: int, boxes: Sequence[Box]) -> None:
        """Selects the words of a page that stand in boxes, from the first to the last."""
        places = [
            WordPlace(page, number)
            for number, word in enumerate(self._texts.words(page) or ())
            if any(_holds(box, _middle(word.box)) for box in boxes)
        ]
        if places:
            self._anchor, self._focus, self._all = (places[0], places[0]), places[-1], False
            self._tell()

    def contains(self, point: QPointF) -> bool:
        """Whether a point of the viewport is on selected words."""
        at = self._view.page_point(point)
        boxes = self._view.layers.boxes(Layer.SELECTED).get(at[0], ()) if at is not None else ()
        return at is not None and any(_holds(box, at[1]) for box in boxes)

    def boxes(self, page: int) -> tuple[Box, ...]:
        """Where the selected words of a page stand, as far as they are known."""
        words = self._texts.words(page) or ()
        if self._all:
            return box_lines(words)
        chosen = self.range
        if chosen is None or not chosen[0].page <= page <= chosen[1].page:
            return ()
        first = chosen[0].word if page == chosen[0].page else 0
        last = chosen[1].word if page == chosen[1].page else len(words) - 1
        return box_lines(words[first : last + 1])

    def _tell(self) -> None:
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        pages = {page: self.boxes(page) for page in self._view.visible_pages} if not self.is_empty else {}
        shown = {page: boxes for page, boxes in pages.items() if boxes}
        if shown != self._view.layers.boxes(Layer.SELECTED):
            self._view.layers.put(Layer.SELECTED, shown)

    # --- by mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._view:
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._overrides(event)
            return event.type() == QEvent.Type.KeyPress and self._press_key(event)
        if not isinstance(event, QMouseEvent) or watched is not self._view.viewport():
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._press(event)
            case QEvent.Type.MouseButtonDblClick if event.button() is Qt.MouseButton.LeftButton:
                self._press_twice(event)
            case QEvent.Type.MouseMove if self._pressed is not None:
                self._drag(event.position())
            case QEvent.Type.MouseMove:
                self._show_cursor(event.position())
            case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                self._release(event)
        return False

    def _press(self, event: QMouseEvent) -> None:
        self._seeking = None
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed, self._dragging, self._by_paragraphs = event.position(), False, False
        when, where = self._clicked_twice
        near = (event.position().toPoint() - where).manhattanLength() < QApplication.startDragDistance()
        if near and 1000 * (time.monotonic() - when) < QApplication.doubleClickInterval():
            self._by_paragraphs = True
            self._begin(event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor is not None:
            self._reach(event.position())
            self._dragging = True
        elif not self.is_empty:
            self.clear()

    def _press_twice(self, event: QMouseEvent) -> None:
        self._pressed, self._by_paragraphs = event.position(), False
        self._clicked_twice = (time.monotonic(), event.position().toPoint())
        self._begin(event.position())

    def _begin(self, point: QPointF) -> None:
        """Selects the word, or the paragraph, at a point."""
        self._dragging = True
        place = self._place_at(point, word_at)
        self._anchor = self._widened(place) if place is not None else None
        self._focus = place
        self._all = False
        self._tell()

    def _drag(self, point: QPointF) -> None:
        assert self._pressed is not None
        if not self._dragging:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance() / 2:
                return
            self._dragging = True
            place = self._place_at(self._pressed, nearest_word)
            self._anchor = self._widened(place) if place is not None else None
        self._reach(point)
        inside = 0 <= point.y() <= self._view.viewport().height()
        if inside:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def _reach(self, point: QPointF) -> None:
        """Moves the end of what is selected to the word nearest to a point."""
        place = self._place_at(point, nearest_word)
        if place is None:
            return
        if self._anchor is None:
            self._anchor = self._widened(place)
        first, last = self._widened(place)
        self._focus = first if first < self._anchor[0] else last
        self._tell()

    def _scroll_on(self) -> None:
        point = QPointF(self._view.viewport().mapFromGlobal(QCursor.pos()))
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (_SCROLL_STEP if point.y() > 0 else -_SCROLL_STEP))
        self._reach(point)

    def _release(self, event: QMouseEvent) -> None:
        self._scrolling.stop()
        was_click = self._pressed is not None and not self._dragging
        self._pressed, self._dragging = None, False
        if was_click:
            self.clicked.emit(event.position())

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape
        if self.is_link(point):
            cursor = shape.PointingHandCursor
        else:
            on_text = self._place_at(point, word_at) is not None
            cursor = shape.IBeamCursor if on_text else shape.ArrowCursor
        self._view.viewport().setCursor(cursor)

    def _place_at(self, point: QPointF, find: Callable[..., int | None]) -> WordPlace | None:
        at = self._view.page_point(point, near=find is nearest_word)
        words = self._texts.words(at[0]) if at is not None else None
        if at is None or not words:
            return None
        word = find(words, at[1].x(), at[1].y())
        return WordPlace(at[0], word) if word is not None else None

    def _widened(self, place: WordPlace) -> tuple[WordPlace, WordPlace]:
        words = self._texts.words(place.page)
        if not self._by_paragraphs or not words:
            return place, place
        first, last = paragraph_of(words, place.word)
        return WordPlace(place.page, first), WordPlace(place.page, last)

    # --- by keyboard

    def _overrides(self, event: QKeyEvent) -> bool:
        """Whether a key is ours before it is any shortcut's: Escape lets go of what is selected."""
        if event.key() == Qt.Key.Key_Escape and not self.is_empty:
            event.accept()
            return True
        return False

    def _press_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and not self.is_empty:
            self.clear()
        elif control and key == Qt.Key.Key_A:
            self.select_all()
        elif control and key in (Qt.Key.Key_C, Qt.Key.Key_Insert) and not self.is_empty:
            self.copy_asked.emit()
        elif shift and control and key in _FAR_MOVES:
            self._move_far(_FAR_MOVES[key])
        elif shift and key in _MOVES:
            self._move(self._mirrored(_MOVES[key]))
        else:
            return False
        return True

    def _move(self, way: str) -> None:
        """Moves the end of the selection; without one, it begins with what is marked or in view."""
        begun = self._begin_in_view()
        if not begun and self._focus is not None and (place := self._moved(self._focus, way)) is not None:
            self._focus = place
        self._tell()
        self._keep_in_view()

    def _move_far(self, step: int) -> None:
        """Moves the end of the selection to the first or the last word of the document."""
        self._begin_in_view()
        self._tell()
        if self._focus is not None:
            self._seeking = (1 if step > 0 else self._view.page_count), step
            self._seek()

    def _begin_in_view(self) -> bool:
        """Begins, if nothing is selected, with the first word that is marked, or else in view; tells whether
        that was so.
        """
        self._by_paragraphs = self._all = False
        self._seeking = None
        if self._anchor is not None and self._focus is not None:
            return False
        start = self._first_marked() or self._first_in_view()
        self._anchor, self._focus = ((start, start), start) if start is not None else (None, None)
        return True

    def _seek(self) -> None:
        """Moves the end of the selection to the first word of the page that is sought, or of the nearest one
        after it that has words; or to the last word, of the nearest before. Goes on when they are known.
        """
        while self._seeking is not None and self._seeking[0] in range(1, self._view.page_count + 1):
            page, step = self._seeking
            words = self._texts.words(page)
            if words is None:
                self._texts.want(page)
                return
            if words:
                self._focus, self._seeking = WordPlace(page, 0 if step > 0 else len(words) - 1), None
                self._tell()
                self._keep_in_view()
            else:
                self._seeking = page + step, step
        self._seeking = None

    def _take_words(self, page: int) -> None:
        if self._seeking is not None and self._seeking[0] == page:
            self._seek()
        self._paint()

    def _mirrored(self, way: str) -> str:
        """The way that an arrow leads in the line where the selection ends."""
        words = self._texts.words(self._focus.page) if self._focus is not None else None
        if not words or self._focus is None or not is_leftwards(words, self._focus.word):
            return way
        return _MIRRORED.get(way, way)

    def _first_marked(self) -> WordPlace | None:
        marks, area = self._view.marks, self._view.marked_area()
        if marks is None or area is None or not area.intersects(self._view.viewport().rect()):
            return None
        page, boxes = marks
        for number, word in enumerate(self._texts.words(page) or ()):
            if any(_holds(box, _middle(word.box)) for box in boxes):
                return WordPlace(page, number)
        return None

    def _first_in_view(self) -> WordPlace | None:
        for page in self._view.visible_pages:
            for number, word in enumerate(self._texts.words(page) or ()):
                area = self._view.area_of(page, (word.box,))
                if area is not None and area.top() >= 0:
                    return WordPlace(page, number)
        return None

    def _moved(self, place: WordPlace, way: str) -> WordPlace | None:
        words = self._texts.words(place.page)
        if not words:
            return None
        first, last = line_of(words, place.word)
        to = {
            "before": place.word - 1,
            "after": place.word + 1,
            "above": line_beside(words, place.word, -1),
            "below": line_beside(words, place.word, 1),
            "first": first,
            "last": last,
        }[way]
        if to is not None and 0 <= to < len(words):
            return WordPlace(place.page, to)
        step = -1 if way in ("before", "above") else 1
        beside = self._texts.words(place.page + step)
        if beside is None:
            self._texts.want(place.page + step)  # there at the next press
        return WordPlace(place.page + step, len(beside) - 1 if step < 0 else 0) if beside else None

    def _keep_in_view(self) -> None:
        if self._focus is None:
            return
        words = self._texts.words(self._focus.page) or ()
        if self._focus.word < len(words):
            self._view.bring_into_view(self._focus.page, (words[self._focus.word].box,))


def _middle(box: Box) -> QPointF:
    return QPointF((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)


def _holds(box: Box, point: QPointF) -> bool:
    return box.x0 <= point.x() <= box.x1 and box.y0 <= point.y() <= box.y1
