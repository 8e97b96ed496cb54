"""Icons from the Phosphor font that qtawesome ships.

The font is read from qtawesome's folder without importing qtawesome: that import takes as long as all
of Qt's (it loads eleven fonts and OpenGL), and the window has to be on screen before.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap


class GlyphEngine(QIconEngine):
    """Paints one glyph, sharp at any size, in the colour that `colour` gives at that moment."""

    def __init__(self, name: str, colour: Callable[[], QColor]) -> None:
        """Raises KeyError for a name the font does not have."""
        super().__init__()
        self._name, self._colour = name, colour
        self._glyph = chr(int(_font_and_names()[1][name], 16))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = QColor(self._colour())
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(colour.alphaF() * 0.4)
        font = QFont(_font_and_names()[0])
        font.setPixelSize(min(rect.width(), rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return GlyphEngine(self._name, self._colour)


@functools.cache
def _font_and_names() -> tuple[str, dict[str, str]]:
    """The font's family and the code point of each of its icons."""
    spec = importlib.util.find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    fonts = Path(spec.origin).parent / "fonts"
    (charmap,) = fonts.glob("phosphor-charmap-*.json")
    (font,) = (file for file in fonts.glob("phosphor-*.ttf"))
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))[0]
    return family, json.loads(charmap.read_text("utf-8"))
