"""Where the library's vectors are, and moving them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.engine.protocol import Failed, FindVectorPlace, UseVectorServer, VectorPlace
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.language_models import LanguageModels


class VectorPlaces(QObject):
    """This computer, or a Chroma server. Signals: changed() when the vectors are or are being moved;
    failed(Failed) when they could not be.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, models: LanguageModels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._models = bridge, models
        self.place: VectorPlace | None = None
        """Where they are; None until the engine has told."""
        self.moving = False

    def refresh(self) -> None:
        """Asks the engine where they are."""
        self._bridge.request(
            FindVectorPlace(), owner=self, on_done=self._tell, on_failed=lambda failure: None
        )

    def use(self, address: str | None, *, insisted: bool = False) -> None:
        """Has a server keep them, or (None) this computer."""
        if self.moving:
            return
        self.moving = True
        self._bridge.request(
            UseVectorServer(address, insisted), owner=self, on_done=self._moved, on_failed=self._not_moved
        )
        self.changed.emit()

    def _tell(self, place: VectorPlace) -> None:
        self.place = place
        self.changed.emit()

    def _moved(self, place: VectorPlace) -> None:
        self.moving = False
        self._tell(place)
        self._models.refresh()  # what leaves this computer is told with the models

    def _not_moved(self, failure: Failed) -> None:
        self.moving = False
        self.failed.emit(failure)
        self.changed.emit()
