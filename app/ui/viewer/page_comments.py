"""What readers wrote on the file itself: told under the pointer and where a citation leads, and listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QToolTip

from app.core.documents import Box
from app.core.reading import Comment
from app.engine.protocol import Comments
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.theme.wording import tool_tip
from app.ui.viewer.page_view import PageView

_WIDEST = 320
_APART = 6
"""Logical pixels between a place and what is told of it."""
_ARROWS = 52
"""Logical pixels under a place that are left for what leads to the next one."""
_NEAR = 3.0
"""Points from the sign of a comment at which the pointer still means it."""


class PageComments(QObject):
    """Knows the comments of the document that a view shows. Signals: changed() when they are others."""

    changed = Signal()

    def __init__(self, bridge: EngineBridge, view: PageView) -> None:
        super().__init__(view)
        self._bridge, self._view = bridge, view
        self._document = ""
        self.comments: tuple[Comment, ...] = ()
        self.bubble = CommentLabel(view)
        view.viewport().installEventFilter(self)
        view.moved.connect(self._follow)
        view.marked.placed.connect(self._follow)

    def show_document(self, document: str) -> None:
        """Asks for the comments on another document, or on the same read anew."""
        self._document = document
        self._take(document, ())
        if document:
            self._bridge.request(
                Comments(document),
                owner=self,
                on_done=lambda comments: self._take(document, comments),
                on_failed=lambda failure: None,  # the pages are shown without
            )

    def at(self, point: QPointF) -> Sequence[Comment]:
        """The comments at a point of the viewport."""
        place = self._view.page_point(point)
        if place is None:
            return ()
        page, spot = place
        return [
            comment
            for comment in self.comments
            if comment.page == page and any(_is_near(box, spot) for box in comment.boxes)
        ]

    def _take(self, document: str, comments: tuple[Comment, ...]) -> None:
        if document == self._document:
            self.comments = comments
            self.changed.emit()
            self._follow()

    def _follow(self) -> None:
        """Tells the comments whose words are cited beside their place, which alone does not show them."""
        marks, area = self._view.marks, self._view.marked_area()
        cited = [each for each in self.comments if marks is not None and _is_cited(each, *marks)]
        self.bubble.tell(cited if area is not None else (), area.toRect() if area is not None else QRect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            here = self.at(QPointF(event.pos()))
            if here:
                text = "\n\n".join(map(write_comment, here))
                QToolTip.showText(event.globalPos(), tool_tip(text), self._view.viewport())
                return True
        return False


class CommentLabel(QLabel):
    """Comments in a frame on the page; a click puts them away until others are told."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._told: tuple[Comment, ...] = ()
        self._is_put_away = False
        self.setProperty("kind", "bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setToolTip(tr("Click to put away"))
        self.hide()

    def tell(self, comments: Sequence[Comment], place: QRect) -> None:
        """Shows these above an area of the viewport, or under it where that is too high; none hides it."""
        if tuple(comments) != self._told:
            self._told, self._is_put_away = tuple(comments), False
            text = "\n\n".join(map(write_comment, comments))
            self.setText(text)
            self.setAccessibleName(text)
        view = self._view.viewport().rect()
        if not comments or self._is_put_away or not view.intersects(place):
            self.hide()
            return
        width = min(_WIDEST, view.width() - 2 * theme.tokens().space_m)
        self.setFixedWidth(max(width, 1))
        self.setFixedHeight(self.heightForWidth(self.width()))
        y = place.top() - _APART - self.height()
        # Under it are the arrows to the next citation.
        self.move(
            max(min(place.left(), view.right() - self.width()), 0), y if y >= 0 else place.bottom() + _ARROWS
        )
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_put_away = True
        self.hide()


def write_comment(comment: Comment) -> str:
    """A comment with who wrote it and when, for a person."""
    return "\n".join(filter(None, (write_head(comment), comment.text)))


def write_head(comment: Comment) -> str:
    """Who wrote a comment and when, and what was struck out."""
    who = ", ".join(filter(None, (comment.author, comment.day))) or tr("Comment")
    return tr("{who}: struck out “{words}”", who=who, words=comment.about) if comment.is_struck else who


def _is_near(box: Box, spot: QPointF) -> bool:
    across = box.x0 - _NEAR <= spot.x() <= box.x1 + _NEAR
    return across and box.y0 - _NEAR <= spot.y() <= box.y1 + _NEAR


def _is_cited(comment: Comment, page: int, boxes: Sequence[Box]) -> bool:
    """Whether cited words are a comment's: these stand in the very boxes of what it is about."""
    return comment.page == page and any(
        all(abs(mine - other) < 1 for mine, other in zip(box, cited, strict=True))
        for box in comment.boxes
        for cited in boxes
    )
