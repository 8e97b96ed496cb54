"""A card that points at a part of the window and says what it is for, one of several in a row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr
from app.ui.widgets.announcing import announce

_WIDTH = 320
_RING = 4
"""Logical pixels between what is pointed at and the ring around it."""
_APART = 10
"""Logical pixels between the ring and the card, and from the edges of the window."""


class Callout(QFrame):
    """Lies over its parent and is in the way of nothing but what it covers.

    Signals: next_wanted(), back_wanted() and end_wanted(), by its buttons.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "callout")
        look = theme.tokens()
        self._over, self._ring = parent, RingMark(parent)
        self.destroyed.connect(self._ring.deleteLater)
        self.place = QLabel()
        self.place.setProperty("kind", "small")
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("kind", "heading")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.end_button = QPushButton(tr("End the tour"))
        self.end_button.setProperty("kind", "link")
        self.end_button.setToolTip(tr("Esc"))
        self.back_button = QPushButton(tr("Back"))
        self.next_button = QPushButton()
        self.next_button.setProperty("kind", "primary")
        self.end_button.clicked.connect(self.end_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(look.space_s)
        foot.addWidget(self.end_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_m, look.space_l, look.space_m)
        layout.setSpacing(look.space_xs)
        for label in (self.place, self.title, self.text):
            layout.addWidget(label)
        layout.addSpacing(look.space_s)
        layout.addLayout(foot)
        self.setTabOrder(self.next_button, self.back_button)
        self.setTabOrder(self.back_button, self.end_button)
        self.hide()

    def say(self, number: int, of: int, title: str, text: str) -> None:
        """Says one step of so many."""
        self.place.setText(tr("{number} of {total}", number=grouped(number), total=grouped(of)))
        self.title.setText(title)
        self.text.setText(text)
        self.back_button.setVisible(number > 1)
        self.end_button.setVisible(number < of)
        self.next_button.setText(tr("Done") if number == of else tr("Next", "the next step of a tour"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def announce(self) -> None:
        """Has a screen reader say it."""
        said = ". ".join((self.place.text(), self.title.text(), self.text.text()))
        announce(self, said)

    def point_at(self, target: QRect) -> None:
        """Lies beside a part of its parent, with a ring around that; in the middle where there is none."""
        within = self._over.rect()
        self.setFixedWidth(min(theme.tokens().scaled(_WIDTH), within.width() - 2 * _APART))
        self.setFixedHeight(self.heightForWidth(self.width()))
        ringed = target.adjusted(-_RING, -_RING, _RING, _RING).intersected(within)
        self._ring.setVisible(target.isValid())
        self._ring.setGeometry(ringed)
        self._ring.raise_()
        self.setGeometry(find_place(self.rect(), ringed if target.isValid() else within, within))
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # else the whole window goes, and comes back with both
            self._ring.hide()


def find_place(card: QRect, target: QRect, within: QRect) -> QRect:
    """Where a card lies: below what it points at, else above, else beside it, else in its middle."""
    room = within.adjusted(_APART, _APART, -_APART, -_APART)
    below, above, right, left = QRect(card), QRect(card), QRect(card), QRect(card)
    for each in (below, above):
        each.moveCenter(target.center())
        each.moveLeft(max(room.left(), min(each.left(), room.right() - each.width() + 1)))
    below.moveTop(target.bottom() + 1 + _APART)
    above.moveBottom(target.top() - 1 - _APART)
    for each in (right, left):
        each.moveCenter(target.center())
        each.moveTop(max(room.top(), min(each.top(), room.bottom() - each.height() + 1)))
    right.moveLeft(target.right() + 1 + _APART)
    left.moveRight(target.left() - 1 - _APART)
    middle = QRect(card)
    middle.moveCenter(target.intersected(room).center())
    return next((each for each in (below, above, right, left) if room.contains(each)), middle)


class RingMark(QWidget):
    """A ring around a part of the window, through which the mouse goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.radius, look.radius)
