"""What a citation rests on, while the pointer or the keyboard is on its number: its place, and its words."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from app.core.answers import Citation, Standing
from app.core.chats import STANDING
from app.core.documents import Box
from app.core.shortening import shorten
from app.engine.protocol import PageImage, Render
from app.ui.chat.citation_chip import CitationChip
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.theme.wording import name_place
from app.ui.widgets.escape_key import take_escape
from app.ui.widgets.page_picture import dim_paper, make_picture

_WIDTH, _TALLEST = 470, 220
"""Logical pixels of the picture at most."""
_SCALE = 0.95
"""Logical pixels a point: lines of a common page fit in."""
_AROUND = 34.0
"""Points of the page above and below the words, for what stands beside them."""
_WORDS = 400
_PATIENCE_MS = 300
"""After which the words are shown without their picture."""
_ENDS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.ApplicationDeactivate,
)
_LEFT = (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide)
"""What tells, of the number itself, that nobody is on it any more."""
_MARGIN, _GAP = 8, 4


class CitationPreviewView(QFrame):
    """One for all citations of a conversation. Goes away when either leaves it, or anything is pressed."""

    def __init__(self, bridge: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("kind", "card")
        self._bridge = bridge
        self._chip: CitationChip | None = None
        self._asked = 0
        self._by_keys = False
        """Whether the keyboard is on the chip; where it leaves before anything is shown, nothing is."""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self.where, self.picture, self.words = QLabel(), QLabel(), QLabel(wordWrap=True)
        self.where.setProperty("kind", "heading")
        self.words.setProperty("kind", "muted")
        for label in (self.where, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.tokens().space_m] * 4)
        layout.setSpacing(theme.tokens().space_s)
        for part in (self.where, self.picture, self.words):
            layout.addWidget(part)

    def show_for(self, chip: CitationChip) -> None:
        """Shows what the citation of a chip rests on, as soon as its picture is there."""
        citation = chip.citation
        self._chip, self._by_keys = chip, chip.hasFocus()
        self.where.setText(name_place(citation))
        self.words.setText(tr(STANDING[citation.standing]) or f"“{shorten(citation.shown, _WORDS)}”")
        self.picture.hide()
        self._patience.start()
        self._bridge.cancel(self._asked)
        if citation.standing is not Standing.STANDS:
            self._show()
            return
        scale = _SCALE * self.devicePixelRatioF()

        def done(page: PageImage) -> None:
            if self._chip is chip:
                self._take(citation, page)

        def failed(_: object) -> None:
            if self._chip is chip:
                self._show()

        self._asked = self._bridge.request(
            Render(citation.document, citation.page, scale), owner=self, on_done=done, on_failed=failed
        )

    def end(self) -> None:
        """Goes away."""
        self._chip = None
        self._patience.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if take_escape(event):
            return True  # the key comes again, and is no shortcut of the window then
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        left = watched is self._chip and event.type() in _LEFT
        if left or event.type() in _ENDS:
            self.end()
            return escapes
        return False

    def _take(self, citation: Citation, page: PageImage) -> None:
        self.picture.setPixmap(crop_picture(page, citation.boxes, self.devicePixelRatioF()))
        self.picture.show()
        self._show()

    def _show(self) -> None:
        chip = self._chip
        if (
            chip is None
            or not shiboken6.isValid(chip)
            or not chip.isVisible()
            or (self._by_keys and not chip.hasFocus())
        ):
            self.end()
            return
        self._patience.stop()
        self.words.setFixedWidth(_WIDTH if self.picture.isVisibleTo(self) else min(_WIDTH, 360))
        self.adjustSize()
        self.move(self._find_corner(chip))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.show()

    def _find_corner(self, chip: QWidget) -> QPoint:
        """Below the chip, or above it where there is no room, and within the screen."""
        room = chip.screen().availableGeometry()
        corner = chip.mapToGlobal(QPoint(0, chip.height() + _GAP))
        if corner.y() + self.height() > room.bottom() - _MARGIN:
            corner.setY(chip.mapToGlobal(QPoint()).y() - _GAP - self.height())
        right = room.right() - _MARGIN - self.width()
        return QPoint(max(room.left() + _MARGIN, min(corner.x(), right)), max(room.top(), corner.y()))


def crop_picture(page: PageImage, boxes: Sequence[Box], ratio: float) -> QPixmap:
    """The words in `boxes` on the picture of their page, with what stands around them."""
    image = make_picture(page)
    matrix = QTransform(*page.matrix)
    areas = [matrix.mapRect(QRectF(QPointF(box.x0, box.y0), QPointF(box.x1, box.y1))) for box in boxes]
    words = areas[0] if areas else QRectF(0, 0, page.width, 1)
    for area in areas[1:]:
        words = words.united(area)
    around = _AROUND * _SCALE * ratio
    height = round(min(words.height() + 2 * around, _TALLEST * ratio, page.height))
    width = round(min(_WIDTH * ratio, page.width))
    left = min(max(0.0, words.center().x() - width / 2), page.width - width)
    top = min(max(0.0, words.top() - around), page.height - height)
    crop = QRect(round(left), round(top), width, height)
    picture = QPixmap.fromImage(image.copy(crop))
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    ink = theme.tokens().highlight
    ink.setAlpha(255)
    for area in areas:
        painter.fillRect(area.translated(-crop.left(), -crop.top()), ink.lighter(140))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    dim_paper(painter, picture.rect())
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
