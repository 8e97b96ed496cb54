"""Pages as the engine paints them, for Qt to show."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.engine.protocol import PageImage


def make_picture(page: PageImage) -> QImage:
    """The picture of a page; its bytes are not copied, and live as long as it does."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
