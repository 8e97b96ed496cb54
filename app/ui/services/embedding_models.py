"""Which embedding model passages are found by, and changing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.events import Activity, Event, Progress
from app.engine.protocol import Failed, KeepEmbedder, ModelInfo, UseEmbedder
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.language_models import BUSY, STARTER, LanguageModels
from app.ui.theme.translation import tr


class EmbeddingModels(QObject):
    """The embedding models known here. Signals: changed() when what is known, in use or being built changed;
    built(ModelInfo) when another one has come into use; failed(Failed) when one could not be used.
    """

    changed = Signal()
    built = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, models: LanguageModels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._all = models
        self._models: tuple[ModelInfo, ...] = ()
        self._wanted: str | None = None
        self._folder: str | None = None
        """Where that one is."""
        self._request = 0
        self._busy = False
        self.progress: Progress | None = None
        """How far the other index is, if it was begun since the window was opened."""
        models.listed.connect(self._list)
        bridge.broadcast.connect(self._hear)

    @property
    def in_use(self) -> ModelInfo | None:
        """The one that answers."""
        return next((model for model in self._models if model.in_use), None)

    @property
    def starter(self) -> ModelInfo | None:
        """The one that ships, if it is installed."""
        return next((model for model in self._models if model.starter), None)

    @property
    def building(self) -> str | None:
        """The name of the one whose index is being built."""
        told = next((model.name for model in self._models if model.building), None)
        return told if self._wanted is None else told or self._wanted

    def is_building(self, folder: str) -> bool:
        """Whether the index of the model in `folder` is being built."""
        return folder == self._folder or any(each.building and each.path == folder for each in self._models)

    def name_of(self, folder: str) -> str:
        """What the model in `folder` (or STARTER) is called."""
        starter = self.starter
        if folder == STARTER and starter is not None:
            return starter.name
        return Path(folder).name

    def use(self, folder: str) -> None:
        """Builds the index of the model in `folder` (or STARTER) and then answers with it. While another is
        built, that fails.
        """
        if (building := self.building) is not None:
            says = tr(
                "The index of “{building}” is still being built. Choose another model once that is done, "
                "or cancel it in the settings first.",
                building=building,
            )
            self.failed.emit(Failed(BUSY, says))
            return
        self._wanted, self._folder = self.name_of(folder), folder
        self.progress = None
        self._request = self._bridge.request(
            UseEmbedder(folder),
            owner=self,
            on_event=self._progressed,
            on_done=self._used,
            on_failed=self._not_used,
        )
        self.changed.emit()

    def keep(self) -> None:
        """Gives up building another index."""
        if self._request:
            self._bridge.cancel(self._request)
        else:  # an earlier run began it
            self._bridge.request(
                KeepEmbedder(), owner=self, on_done=lambda _: self._over(), on_failed=self.failed.emit
            )

    def _list(self, models: tuple[ModelInfo, ...]) -> None:
        self._models = tuple(model for model in models if model.kind == "embedding")
        self.changed.emit()

    def _hear(self, event: Event) -> None:
        if isinstance(event, Activity):
            ended = self._busy and event.progress is None
            self._busy = event.progress is not None
            if ended and self.building is not None:
                self._all.refresh()  # one that an earlier run began may be complete

    def _progressed(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.progress = event
            self.changed.emit()

    def _used(self, model: ModelInfo) -> None:
        self._over()
        self.built.emit(model)

    def _not_used(self, failure: Failed) -> None:
        self._over()
        if failure.kind != "Cancelled":
            self.failed.emit(failure)

    def _over(self) -> None:
        self._wanted = self._folder = self.progress = None
        self._request = 0
        self.changed.emit()
        self._all.refresh()
