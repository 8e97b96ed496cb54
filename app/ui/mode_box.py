"""The choice of how an answer is made."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.answers import Mode
from app.ui import theme

_MODES = (
    (Mode.QUICK, "Quick", "The model reads the best passages at once."),
    (Mode.THOROUGH, "Thorough", "The model reads many passages one by one: slower, more complete."),
    (Mode.QUOTES, "Quotes only", "No model: the best sentences, word for word."),
)
_ARROW = 12


class ModeBox(QComboBox):
    """A small, flat combo box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("How to answer")
        for index, (_, name, meaning) in enumerate(_MODES):
            self.addItem(name)
            self.setItemData(index, meaning, Qt.ItemDataRole.ToolTipRole)
        self.currentIndexChanged.connect(self._explain)
        self._explain(0)

    @property
    def mode(self) -> Mode:
        """The one chosen."""
        return _MODES[self.currentIndex()][0]

    def choose(self, mode: Mode) -> None:
        """Takes that one."""
        self.setCurrentIndex([each for each, _, _ in _MODES].index(mode))

    def _explain(self, index: int) -> None:
        self.setToolTip(_MODES[index][2])

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        tokens, metrics = theme.tokens(), self.fontMetrics()
        widest = max(metrics.horizontalAdvance(name) for _, name, _ in _MODES)
        return QSize(
            widest + _ARROW + 2 * tokens.space_s + tokens.space_xs, metrics.height() + tokens.space_s
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        # A style sheet cannot give the arrow a colour of the scheme without a picture for each.
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.radius, tokens.radius)
        inner = self.rect().adjusted(tokens.space_s, 0, -tokens.space_s, 0)
        painter.setPen(tokens.text)
        text = inner.adjusted(0, 0, -_ARROW - tokens.space_xs, 0)
        painter.drawText(
            text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.currentText()
        )
        arrow = QRect(inner.right() - _ARROW + 1, inner.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
        theme.icon("caret-down", "text_muted").paint(painter, arrow)
