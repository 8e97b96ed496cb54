"""A small window that files, its arguments, can be dragged out of. It lives on, as a file manager does: what
was dropped is asked for afterwards.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Begins a drag of files when the mouse is moved with the button held."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("shown", flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    source = DragSource("Drag me")
    source.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    source.setGeometry(1440, 880, 120, 60)
    source.show()
    application.exec()
