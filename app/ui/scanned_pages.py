"""Whether scanned pages are read, and changing it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core import settings
from app.engine.protocol import Failed, UseOcr
from app.ui.engine_bridge import EngineBridge


class ScannedPages(QObject):
    """Signals: changed(); failed(Failed) when the choice could not be kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.read = settings.load().ocr
        """Whether they are read."""
        self.changing = False
        """Whether the engine is being told."""

    def use(self, on: bool) -> None:
        """Has them read from now on, or not."""
        if self.changing or on is self.read:
            return

        def done(_nothing: object) -> None:
            self.changing = False
            self.changed.emit()

        def failed(failure: Failed) -> None:
            self.read = not on
            done(None)
            self.failed.emit(failure)

        self.read, self.changing = on, True
        self._bridge.request(UseOcr(on), owner=self, on_done=done, on_failed=failed)
        self.changed.emit()
