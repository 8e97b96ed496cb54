"""Dragging a tab from one side to the other, to compare documents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme

KIND = "application/x-carrel-tab"


class TabDrag(QObject):
    """Has a tab dropped on the left or the right half of a panel: `drop(on_right)` is called then."""

    def __init__(self, panel: QWidget, drop: Callable[[bool], object]) -> None:
        super().__init__(panel)
        self._panel, self._drop = panel, drop
        self.veil = _HalfView(panel)
        panel.setAcceptDrops(True)
        panel.installEventFilter(self)

    def start(self) -> None:
        """Follows the mouse until its button is let go."""
        drag = QDrag(self._panel)
        data = QMimeData()
        data.setData(KIND, b"")
        drag.setMimeData(data)
        icon = theme.icon("file-text", "accent").pixmap(28, 28)
        drag.setPixmap(icon)
        drag.setHotSpot(QPoint(icon.width() // 2, 0))
        drag.exec(Qt.DropAction.MoveAction)
        self.veil.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() is QEvent.Type.Drop and event.mimeData().hasFormat(KIND):
                self.veil.hide()
                event.acceptProposedAction()
                self._drop(self._is_right(event))
                return True
            case QDragEnterEvent() | QDragMoveEvent() if event.mimeData().hasFormat(KIND):
                self.veil.cover(self._is_right(event))
                event.acceptProposedAction()
                return True
        if event.type() is QEvent.Type.DragLeave:
            self.veil.hide()
        return False

    def _is_right(self, event: QDropEvent) -> bool:
        return event.position().x() > self._panel.width() / 2


class _HalfView(QWidget):
    """Shows on which side a tab will be."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()  # no child of the panel, which would take it for one more side
        self._panel = panel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, right: bool) -> None:
        """Lies over one half of the panel."""
        window = self._panel.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        area = QRect(self._panel.mapTo(window, QPoint()), self._panel.size())
        half = area.width() // 2
        area.setLeft(area.left() + half) if right else area.setWidth(half)
        self.setGeometry(area)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(look.accent_soft)
        painter.drawRoundedRect(self.rect().adjusted(6, 6, -6, -6), look.radius, look.radius)
