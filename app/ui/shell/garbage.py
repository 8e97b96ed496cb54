"""Python's cyclic garbage, collected between the events of the window and at no other time."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOKS_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Collects garbage from the event loop of its thread, in the place of Python's own collector.

    Python's own runs wherever memory is taken: on a thread that reads what the engine says, or in the midst
    of Qt's work. A widget that is held by a cycle of references would be deleted there, under the hands of
    Qt, which then walks over it (as when it puts a style sheet on every widget) and the process dies.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> int:
    """Collect the generations that are due by Python's thresholds; return how many objects that were.

    CPython's own collector leaves out the oldest until what waits for it is a quarter of what it holds; here
    it is collected as soon as it is due.
    """
    due = [
        generation
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > threshold > 0
    ]
    return gc.collect(max(due)) if due else 0
