"""Pictures of the window in named states, painted by the window itself with the engine behind it.

Each is made on a new library with Carrel's own settings, which are thrown away: a state is the same on every
machine, and no one's library is changed. The README's pictures are made with these.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from app.core.appearance import Appearance
from app.core.languages import ENGLISH
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.application import make_application
from app.ui.shell.main_window import MainWindow
from app.ui.theme import theme, translation
from tools.screenshots.scenes import SCENES
from tools.screenshots.stage import Late, Stage


def run(file: Path, appearance: Appearance, scene: str, language: str = ENGLISH) -> int:
    """Paints `scene` in a look and a language, without a display. Returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    translation.speak(make_application(), language)
    theme.choose(appearance)
    return paint(file, scene)


def paint(file: Path, scene: str) -> int:
    """Saves a picture of `scene` as a PNG. Returns the exit code."""
    if scene not in SCENES:
        print(f"There is no scene “{scene}”; there are {', '.join(SCENES)}.", file=sys.stderr)
        return 2
    try:
        with staged(scene) as window:
            saved = _picture(window).save(str(file), "PNG")
    except Late:
        print(f"The scene “{scene}” did not come about in time.", file=sys.stderr)
        return 3
    if not saved:
        print(f"{file} could not be written.", file=sys.stderr)
        return 3
    return 0


@contextmanager
def staged(scene: str) -> Iterator[MainWindow]:
    """The window in the state `scene`, with the engine behind it. Raises Late."""
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder, _own_settings(Path(folder)):
        bridge = EngineBridge(Path(folder) / "library")
        try:
            stage = Stage(bridge, Path(folder))
            SCENES[scene](stage)
            stage.live(100)
            yield stage.window
            for each in (stage.window, *stage.window.findChildren(QDialog)):  # one may stand beside it
                each.hide()
            stage.window.deleteLater()  # or each change of the look would lay it out anew, also hidden
        finally:
            bridge.stop()


@contextmanager
def _own_settings(folder: Path) -> Iterator[None]:
    """Has this process, and the engine it starts, keep choices and answer styles in `folder`."""
    before = os.environ.get("CARREL_SETTINGS")
    os.environ["CARREL_SETTINGS"] = str(folder / "settings.json")
    try:
        yield
    finally:
        if before is None:
            del os.environ["CARREL_SETTINGS"]
        else:
            os.environ["CARREL_SETTINGS"] = before


def _picture(window: MainWindow) -> QPixmap:
    """The window with the dialogs, or the preview, that lie over it, if any do."""
    picture = window.grab()
    preview = window.chat.preview
    if preview.isVisible():
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(preview.pos()), preview.grab())
        painter.end()
    painter = QPainter(picture)
    for dialog in (child for child in window.findChildren(QDialog) if child.isVisible()):
        middle = window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
        painter.drawPixmap(middle, dialog.grab())
        painter.setPen(theme.tokens().border)
        painter.drawRect(dialog.rect().translated(middle))
    painter.end()
    return picture
