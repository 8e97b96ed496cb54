"""The window on a library of its own, and what scenes do with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from app.core.answers import Mode
from app.core.documents import Document
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.turn_view import TurnState
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.main_window import MainWindow

SIZE = (1280, 800)
"""Of the window, in logical pixels; QT_SCALE_FACTOR makes the picture finer."""
PATIENCE = 180.0
"""Seconds a state may take to come about."""


class Late(Exception):
    """A state that did not come about."""


class Stage:
    """The window and what the scenes do with it."""

    def __init__(self, bridge: EngineBridge, folder: Path) -> None:
        self.folder = folder
        self.window = MainWindow(bridge)
        self._opened = False
        self.window.indexing.opened.connect(self._note_opened)
        self.window.show()
        self.window.start()
        self.wait(lambda: self._opened and self.window.models.known)
        self.window.resize(*SIZE)  # also where the window has made itself fit a smaller screen

    def wait(self, reached: Callable[[], object], patience: float = PATIENCE) -> None:
        """Lets the window live until `reached()` is true."""
        until = time.monotonic() + patience
        while not reached():
            if time.monotonic() > until:
                raise Late
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
        self.window.document_actions.add_samples()
        self.wait(lambda: self.documents() and self.window.indexing.activity is None)

    def show_page(self, title: str) -> None:
        self.wait(lambda: any(document.title == title for document in self.documents()))
        self.window.viewer.open(next(each for each in self.documents() if each.title == title))
        self.wait_for_pages()

    def show_first_page(self) -> None:
        self.window.viewer.open(self.documents()[-1])
        self.wait_for_pages()

    def wait_for_pages(self) -> None:
        """Lets the window live until the pages in view are painted, or one of them cannot be."""
        view = self.window.viewer.view
        self.wait(
            lambda: (
                view.isVisible()
                and view.page_count
                and (view.is_complete or any(map(view.images.failure, view.visible_pages)))
            )
        )
        self.live(400)

    def ask(self, question: str) -> None:
        self.window.chat.ask(question)
        self.wait(
            lambda: self.window.chat.turns and self.window.chat.turns[-1].state is not TurnState.RUNNING
        )
        self.live(300)

    def add(self, *paths: Path) -> None:
        """Has files indexed to the end."""
        known = len(self.documents())
        self.window.indexing.add(str(path) for path in paths)
        self.wait(lambda: len(self.documents()) > known and self.window.indexing.activity is None)
        self.window.messages.clear()

    def mode(self, mode: Mode) -> None:
        """Chooses how answers are made."""
        modes = self.window.findChild(ModeBox)
        assert isinstance(modes, ModeBox)
        modes.choose(mode)

    def cite(self, question: str) -> None:
        """Asks for quotes and opens the first."""
        self.mode(Mode.QUOTES)
        self.ask(question)
        self.open_source()

    def open_source(self) -> None:
        """Shows the first source of the last answer on its page."""
        answer = self.window.chat.turns[-1].answer
        source = next(iter((*answer.citations, *answer.passages)), None) if answer is not None else None
        if source is not None:
            self.window.chat.citation_activated.emit(source)
            self.wait_for_pages()

    def _note_opened(self) -> None:
        self._opened = True
