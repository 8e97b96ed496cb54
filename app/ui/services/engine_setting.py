"""A setting that is on or off, and changing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.engine.protocol import Failed, Request
from app.ui.services.engine_bridge import EngineBridge


class OnOff(QObject):
    """Signals: changed(); failed(Failed) when the choice could not be kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, bridge: EngineBridge, on: bool, choose: Callable[[bool], Request], parent: QObject | None = None
    ) -> None:
        """`on` is how it was kept; `choose` makes the request that keeps another choice."""
        super().__init__(parent)
        self._bridge, self._choose = bridge, choose
        self.on = on
        self.changing = False
        """Whether the engine is being told."""

    def use(self, on: bool) -> None:
        """Has it on from now on, or off."""
        if self.changing or on is self.on:
            return

        def done(_nothing: object) -> None:
            self.changing = False
            self.changed.emit()

        def failed(failure: Failed) -> None:
            self.on = not on
            done(None)
            self.failed.emit(failure)

        self.on, self.changing = on, True
        self._bridge.request(self._choose(on), owner=self, on_done=done, on_failed=failed)
        self.changed.emit()
