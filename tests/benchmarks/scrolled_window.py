"""The window's process of `scrolling`: opens a document, scrolls through it, and prints what that took.

In a module of its own, so that nothing is loaded beside the window.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.core.documents import DocumentState
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.application import make_application
from app.ui.shell.main_window import MainWindow

STEPS = 400
BEAT = 2
"""Milliseconds between two beats of the interface thread's pulse."""
STEP = 30
"""Milliseconds between two steps of the scroll bar: a wheel that is turned quickly."""
STILL = 5
"""Steps after which scrolling jumps, and rests until all pages in view are painted."""


def scroll(library: Path, file: Path) -> dict[str, object]:
    """Opens a document in the window and scrolls through it, with jumps and rests. `opened` and `most` are
    bytes that the process takes, `works` the seconds that the interface thread computed between two beats,
    `blank` those that a page was in view without a picture of it, for each that was.
    """
    app = make_application()
    bridge = EngineBridge(library)
    window = MainWindow(bridge)
    window.resize(1280, 800)
    window.painted.connect(window.start)
    window.show()

    def rest(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    documents = window.indexing.documents
    window.indexing.opened.connect(
        lambda: window.indexing.add([str(file)]), Qt.ConnectionType.SingleShotConnection
    )
    usable = (DocumentState.SEARCHABLE, DocumentState.READY)
    while not any(each.state in usable for each in documents.documents):
        rest(STEP)
    window.viewers.open(documents.documents[0])
    view = window.viewer.view
    while not (view.page_count and view.is_complete):
        rest(STEP)
    me = psutil.Process()
    opened = most = me.memory_info().rss
    beats: list[float] = []
    since: dict[int, float] = {}
    blank: list[float] = []

    def look() -> None:
        now = time.monotonic()
        without = {page for page in view.visible_pages if view.images.scale(page) is None}
        blank.extend(now - since.pop(page) for page in since.keys() - without)
        since.update((page, now) for page in without - since.keys())
        beats.append(time.thread_time())

    pulse = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(look)
    pulse.start()
    bar = view.verticalScrollBar()
    for number in range(1, STEPS + 1):
        jumps = number % STILL == 0
        bar.setValue(bar.maximum() * number // STEPS if jumps else bar.value() + 120)
        rest(STEP)
        if jumps:
            while not view.is_complete:
                rest(STEP)
        most = max(most, me.memory_info().rss)
    pulse.stop()
    window.close()
    bridge.stop()
    app.processEvents()
    works = [after - before for before, after in itertools.pairwise(beats)]
    return {"works": works, "blank": blank, "opened": opened, "most": most}


if __name__ == "__main__":
    print(json.dumps(scroll(Path(sys.argv[1]), Path(sys.argv[2]))))
