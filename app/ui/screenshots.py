"""Pictures of the window in named states, painted by the window itself with the engine behind it.

The README's pictures are made with these.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from app.core.documents import Document, DocumentState
from app.ui import theme
from app.ui.engine_bridge import EngineBridge
from app.ui.main_window import MainWindow
from app.ui.turn_view import TurnState

SIZE = (1280, 800)
"""Of the window, in logical pixels; QT_SCALE_FACTOR makes the picture finer."""
PATIENCE = 180.0
"""Seconds a state may take to come about."""

HELD = "How many days of annual leave do staff get in their first two years?"
NOT_HELD = "Who won the football World Cup in 1998?"


class _Late(Exception):
    """A state that did not come about."""


class _Stage:
    """The window and what the scenes do with it."""

    def __init__(self, bridge: EngineBridge, folder: Path) -> None:
        self.folder = folder
        self.window = MainWindow(bridge)
        self.window.resize(*SIZE)
        self._opened = False
        self.window.indexing.opened.connect(self._note_opened)
        self.window.show()
        self.window.start()
        self.wait(lambda: self._opened and self.window.models.known)

    def wait(self, reached: Callable[[], object]) -> None:
        """Lets the window live until `reached()` is true."""
        until = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > until:
                raise _Late
            self.live(50)

    def live(self, milliseconds: int) -> None:
        """Lets the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def documents(self) -> tuple[Document, ...]:
        return self.window.indexing.documents.documents

    def fill(self) -> None:
        """Has the samples indexed."""
        self.window.add_samples()
        self.wait(lambda: self.documents() and self.window.indexing.activity is None)

    def show_first_page(self) -> None:
        self.window.viewer.open(self.documents()[-1])
        self.live(800)

    def ask(self, question: str) -> None:
        self.window.chat.ask(question)
        self.wait(
            lambda: self.window.chat.turns and self.window.chat.turns[-1].state is not TurnState.RUNNING
        )
        self.live(300)

    def _note_opened(self) -> None:
        self._opened = True


def _empty(stage: _Stage) -> None:
    pass


def _indexing(stage: _Stage) -> None:
    stage.window.add_samples()
    stage.wait(lambda: any(document.state is DocumentState.SEARCHABLE for document in stage.documents()))
    stage.live(150)


def _ready(stage: _Stage) -> None:
    stage.fill()
    stage.show_first_page()


def _answer(stage: _Stage) -> None:
    _ready(stage)
    stage.ask(HELD)


def _citation(stage: _Stage) -> None:
    stage.fill()
    stage.ask(HELD)
    answer = stage.window.chat.turns[-1].answer
    source = next(iter((*answer.citations, *answer.passages)), None) if answer is not None else None
    if source is not None:
        stage.window.chat.citation_activated.emit(source)
    stage.live(1200)


def _not_found(stage: _Stage) -> None:
    _ready(stage)
    stage.ask(NOT_HELD)


def _error(stage: _Stage) -> None:
    broken = {
        "Letter.docx.pdf": b"Dear all",
        "Torn.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
        "Nothing.pdf": b"",
    }
    for name, content in broken.items():
        (stage.folder / name).write_bytes(content)
    stage.fill()
    stage.window.indexing.add(str(stage.folder / name) for name in (*broken, "Gone.pdf"))
    stage.wait(lambda: stage.window.indexing.activity is None)
    stage.window.models.use(str(stage.folder / "Torn.pdf"))
    stage.wait(lambda: stage.window.models.loading is None)
    stage.live(300)


def _password(stage: _Stage) -> None:
    _ready(stage)
    stage.window.ask_for_password(stage.documents()[-1])


def _model(stage: _Stage) -> None:
    _ready(stage)
    stage.window.choose_model()


def _drop(stage: _Stage) -> None:
    _ready(stage)
    stage.window.overlay.cover()


SCENES: dict[str, Callable[[_Stage], None]] = {
    "empty": _empty,
    "indexing": _indexing,
    "ready": _ready,
    "answer": _answer,
    "citation": _citation,
    "not-found": _not_found,
    "error": _error,
    "password": _password,
    "settings": _model,
    "drop": _drop,
}


def paint(library: Path | None, file: Path, scene: str) -> int:
    """Saves a picture of `scene` as a PNG. Without a `library`, a new one is made for it and thrown
    away. Returns the exit code.
    """
    if scene not in SCENES:
        print(f"There is no scene “{scene}”; there are {', '.join(SCENES)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder:
        bridge = EngineBridge(library or Path(folder) / "library")
        try:
            stage = _Stage(bridge, Path(folder))
            SCENES[scene](stage)
            stage.live(100)
            saved = _picture(stage.window).save(str(file), "PNG")
            stage.window.hide()
        except _Late:
            print(f"The scene “{scene}” did not come about in {PATIENCE:.0f} seconds.", file=sys.stderr)
            return 3
        finally:
            bridge.stop()
    if not saved:
        print(f"{file} could not be written.", file=sys.stderr)
        return 3
    return 0


def _picture(window: MainWindow) -> QPixmap:
    """The window with the dialog that lies over it, if one does."""
    picture = window.grab()
    dialog = next((child for child in window.findChildren(QDialog) if child.isVisible()), None)
    if dialog is None:
        return picture
    above = dialog.grab()
    middle = window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
    veil = QColor(0, 0, 0, 70)
    painter = QPainter(picture)
    painter.fillRect(window.rect(), veil)
    painter.drawPixmap(middle, above)
    painter.setPen(theme.tokens().border)
    painter.drawRect(dialog.rect().translated(middle))
    painter.end()
    return picture
