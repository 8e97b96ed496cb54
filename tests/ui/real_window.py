"""The window on the real engine, with documents in its library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from app.core.documents import Document
from app.engine.protocol import Add
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.main_window import MainWindow

SLOW = 150_000
"""Milliseconds that a busy machine may take."""


def documents(window: MainWindow) -> tuple[Document, ...]:
    """The documents that the window lists."""
    return window.indexing.documents.documents


@contextmanager
def open_bridge(library: Path, files: Sequence[Path]) -> Iterator[EngineBridge]:
    """Starts an engine that several tests share, and adds files until all are read."""
    bridge = EngineBridge(library)
    try:
        loop = QEventLoop()
        bridge.request(
            Add(tuple(map(str, files))), on_done=lambda _: loop.exit(0), on_failed=lambda _: loop.exit(1)
        )
        QTimer.singleShot(SLOW, loop, lambda: loop.exit(1))
        assert loop.exec() == 0
        yield bridge
    finally:
        bridge.stop()


@contextmanager
def open_window(qtbot: QtBot, library: Path, files: Sequence[Path]) -> Iterator[MainWindow]:
    """Opens the window on a library, and adds files until all can be used."""
    bridge = EngineBridge(library)
    try:
        window = MainWindow(bridge)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.start()
        with qtbot.waitSignal(window.indexing.opened, timeout=SLOW):
            pass
        bridge.request(Add(tuple(map(str, files))), on_done=lambda _: None)
        qtbot.waitUntil(
            lambda: sum(each.state.is_usable for each in documents(window)) == len(files), timeout=SLOW
        )
        yield window
        window.close()
    finally:
        bridge.stop()
