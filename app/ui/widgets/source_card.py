"""A source at a glance: where it stands and the beginning of its words."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.core.answers import Citation, Hit
from app.core.chats import STANDING
from app.ui.theme import theme
from app.ui.theme.mirroring import find_direction, mirror_rect
from app.ui.theme.translation import tr
from app.ui.theme.wording import name_place, name_spot
from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.eliding import elided
from app.ui.widgets.enter_key import press_focused
from app.ui.widgets.opening import read_opening

_LINES = 3
_SPOT = 45
"""Per cent of a line that a long name of the place may take; the title has the rest."""
_ENOUGH = 600
"""Characters that fill `_LINES` lines of the widest panel."""


class SourceCard(QAbstractButton):
    """A button that shows a citation (with its number) or a passage that was found. Signals: `clicked()`;
    `opened_in(object)` with the Where that it is to be opened, if that was asked for.
    """

    opened_in = Signal(object)

    def __init__(
        self,
        source: Citation | Hit,
        titles: Titles | None = None,
        parent: QWidget | None = None,
        badge: str = "",
        sought: re.Pattern[str] | None = None,
    ) -> None:
        """`titles` are those of the sources beside it; `badge` says what it is if it is no plain passage;
        `sought` finds the words of it that stand out.
        """
        super().__init__(parent)
        self._badge, self._sought = badge, sought
        self.show_source(source, titles or Titles(()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_source(self, source: Citation | Hit, titles: Titles) -> None:
        """Shows a source in the place of the one before."""
        self.source, self._titles = source, titles
        if isinstance(source, Citation):
            self._number, words, kind = (
                str(source.number),
                source.shown,
                tr("Source {number}", number=source.number),
            )
        else:
            self._number, words, kind = self._badge, source.text, self._badge or tr("Passage")
        self._words = " ".join(words[:_ENOUGH].split())
        self._standing = tr(STANDING[source.standing]) if isinstance(source, Citation) else ""
        self.setAccessibleName(f"{kind}: {name_place(source)}")
        self.setAccessibleDescription(f"{self._standing} {self._words}".lstrip())
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        return read_opening(self, event, self.opened_in.emit, self.source) or super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        tokens = theme.tokens()
        lines = len(elided_lines(self._words, self.font(), width - 2 * tokens.space_m, _LINES))
        title, words = QFontMetrics(self._title_font()), self.fontMetrics()
        lines += bool(self._standing)
        return (
            2 * tokens.space_s + title.height() + (tokens.space_xs + lines * words.height() if lines else 0)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not left to the window: in a dialog, Enter would press another button.
        if not press_focused(event, self):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        title_metrics, metrics = QFontMetrics(self._title_font()), self.fontMetrics()
        line = QRect(
            tokens.space_m, tokens.space_s, self.width() - 2 * tokens.space_m, title_metrics.height()
        )
        left = self._paint_number(painter, line)
        room = (line.right() - left) * _SPOT // 100
        page = elided(name_spot(self.source), metrics, room, Qt.TextElideMode.ElideMiddle)
        painter.setPen(tokens.text_muted)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, page)
        room = line.right() - metrics.horizontalAdvance(page) - tokens.space_s - left
        painter.setFont(self._title_font())
        painter.setPen(tokens.text)
        title = self._titles.shortened(self.source.title, title_metrics, room)
        beside = mirror_rect(QRect(left, line.top(), room, line.height()), self.rect())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, title)
        self._paint_words(painter, line)

    def _paint_words(self, painter: QPainter, line: QRect) -> None:
        """Below the `line` with the title: its words, and whether they still stand there."""
        tokens, metrics = theme.tokens(), self.fontMetrics()
        painter.setFont(self.font())
        painter.setPen(tokens.text_muted)
        painter.setLayoutDirection(find_direction(self._words))
        top = line.bottom() + 1 + tokens.space_xs
        for words in elided_lines(self._words, self.font(), line.width(), _LINES):
            painter.drawText(
                QRect(line.left(), top, line.width(), metrics.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            self._paint_sought(painter, words, line.left(), top)
            top += metrics.height()
        if self._standing:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setPen(tokens.warning)
            painter.drawText(
                QRect(line.left(), top, line.width(), metrics.height()),
                Qt.AlignmentFlag.AlignVCenter,
                self._standing,
            )

    def _paint_sought(self, painter: QPainter, words: str, left: int, top: int) -> None:
        """On a line of words, those that are sought; not where it runs leftwards, whose places are others."""
        is_leftward = find_direction(self._words) is Qt.LayoutDirection.RightToLeft
        if self._sought is None or is_leftward:
            return
        tokens, metrics = theme.tokens(), self.fontMetrics()
        painter.save()
        painter.setPen(tokens.text)
        for found in self._sought.finditer(words):
            at = left + metrics.horizontalAdvance(words[: found.start()])
            place = QRect(at, top, metrics.horizontalAdvance(found.group()), metrics.height())
            painter.fillRect(place, tokens.accent_soft)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, found.group())
        painter.restore()

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        edge = QPen(tokens.accent, 2) if self.hasFocus() else QPen(tokens.border, 1)
        inset = edge.widthF() / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(edge)
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(frame, tokens.radius, tokens.radius)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(frame, tokens.radius, tokens.radius)

    def _paint_number(self, painter: QPainter, line: QRect) -> int:
        """Paint the number of the citation, if it has one. Return where what follows it begins."""
        tokens, left = theme.tokens(), line.left()
        if self._number:
            wide = self.fontMetrics().horizontalAdvance(self._number) + 9
            badge = QRect(left, line.top(), max(wide, line.height()), line.height())
            left = badge.right() + tokens.space_s
            badge = mirror_rect(badge, self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(badge, badge.height() / 3, badge.height() / 3)
            painter.setPen(tokens.accent)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._number)
        return left


def elided_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text broken into at most so many lines of a width; the last ends in … if there is more."""
    if not text or width <= 0:
        return []
    units = text.encode("utf-16-le")  # Qt counts in these

    def part(start: int, end: int | None = None) -> str:
        return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")

    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(elided(part(start), QFontMetrics(font), width, Qt.TextElideMode.ElideRight))
            break
        lines.append(part(start, start + line.textLength()).rstrip())
    layout.endLayout()
    return lines
