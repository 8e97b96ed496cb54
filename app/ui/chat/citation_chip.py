"""The little number behind a sentence that leads to the words it rests on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from app.core.answers import Citation
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.theme.wording import name_place, tool_tip
from app.ui.widgets.enter_key import press_focused
from app.ui.widgets.opening import read_opening

_QUOTE_SHOWN = 300
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Why the keyboard is where it is, where keys put it there."""


class CitationChip(QAbstractButton):
    """A numbered button the height of a line of text; carries its `citation`. Signals: `clicked()`;
    `opened_in(object)` with the Where that it is to be opened, if that was asked for; `preview_wanted()`
    when the pointer rests on it or the keyboard comes to it, in place of its tool tip where `is_previewed`.
    """

    is_previewed = False

    opened_in = Signal(object)
    preview_wanted = Signal()

    def __init__(self, citation: Citation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.citation = citation
        self.setText(str(citation.number))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(
            tr("Citation {number}: {place}", number=citation.number, place=name_place(citation))
        )
        self.setAccessibleDescription(citation.shown)
        quote = citation.shown[:_QUOTE_SHOWN] + ("…" if len(citation.shown) > _QUOTE_SHOWN else "")
        self.setToolTip(tool_tip(f"{name_place(citation)}\n“{quote}”"))

    def event(self, event: QEvent) -> bool:
        if self.is_previewed and event.type() == QEvent.Type.ToolTip:
            self.preview_wanted.emit()
            return True
        return read_opening(self, event, self.opened_in.emit, self.citation) or super().event(event)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(max(metrics.horizontalAdvance(self.text()) + 9, metrics.height() + 2), metrics.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not left to the window: in a dialog, Enter would press another button.
        if not press_focused(event, self):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in BY_KEYS:
            return
        if self.is_previewed:
            self.preview_wanted.emit()
        else:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        lit = self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.accent if lit else tokens.accent_soft)
        painter.setPen(QPen(tokens.accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(area, area.height() / 3, area.height() / 3)
        font = self.font()
        font.setPointSizeF(tokens.small)
        painter.setFont(font)
        painter.setPen(tokens.accent_text if lit else tokens.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
