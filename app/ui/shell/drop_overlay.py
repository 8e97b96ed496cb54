"""Files and folders dropped anywhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.file_formats import EXAMPLES


class DropOverlay(QWidget):
    """Covers its parent while files are dragged over it. Signals: dropped(paths).

    Drags reach the native window before any widget in it, so they are watched for there: text
    fields would take a file's name as text.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop to add to the library"))
        self.hide()

    def watch(self) -> None:
        """Starts to take drops. The parent's native window must be there."""
        window = self._covered.window()
        window.setAcceptDrops(True)
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() is QEvent.Type.Drop:
                self.hide()
                paths = _paths(event)
                if not paths:
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.dropped.emit(paths)
                return True
            case QDragEnterEvent() | QDragMoveEvent() if _paths(event):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.cover()
                return True
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        return False

    def cover(self) -> None:
        """Shows itself over the whole parent."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(look.window)
        veil.setAlphaF(0.7)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(look.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(look.accent_soft)
        inside = self.rect().adjusted(look.space_xs, look.space_xs, -look.space_xs, -look.space_xs)
        painter.drawRoundedRect(inside, 2 * look.radius, 2 * look.radius)
        card = QRect(0, 0, min(520, self.width() - 4 * look.space_xl), 216)
        card.moveCenter(self.rect().center())
        painter.setPen(look.border)
        painter.setBrush(look.surface)
        painter.drawRoundedRect(card, 2 * look.radius, 2 * look.radius)
        centre = self.rect().center()
        theme.icon("download-simple", "accent").paint(
            painter, QRect(centre.x() - 24, centre.y() - 64, 48, 48)
        )
        font = QFont(self.font())
        font.setPointSizeF(look.title)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.text)
        painter.drawText(
            QRect(0, centre.y() - 8, self.width(), 32),
            Qt.AlignmentFlag.AlignCenter,
            tr("Drop to add to your library"),
        )
        font.setPointSizeF(look.body)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.text_muted)
        painter.drawText(
            card.adjusted(look.space_xl, card.height() // 2 + 28, -look.space_xl, -look.space_m),
            Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap,
            tr("{examples}; or folders of them. They stay where they are.", examples=tr(EXAMPLES)),
        )


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
