"""Which language model answers, and changing it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.events import Event, Progress
from app.core.languages import mark_text
from app.core.model_names import format_model_name
from app.engine.protocol import Failed, ModelInfo, Models, Request, UseModel, UseServer, Warm
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import tr

RESTING = mark_text(
    "It has left memory, as nothing was asked for a while, and comes back when you type a question."
)
STARTER = "starter"
NONE = "none"
BUSY = "ModelBusy"
"""The kind of the failure where a model is chosen while another one is being taken up."""


class LanguageModels(QObject):
    """The language models known here. Signals: changed() when what is known, in use or being loaded
    changed; listed(models) with models of every kind that the engine knows; failed(Failed) when one could
    not be used.
    """

    changed = Signal()
    listed = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._models: tuple[ModelInfo, ...] = ()
        self.all: tuple[ModelInfo, ...] = ()
        """Models of every kind that the engine told of."""
        self.known = False
        """Whether the engine has said what there is."""
        self.loading: str | None = None
        """The name of the model that is being tried."""
        self.stage: str | None = None
        """What is being done with it, once the engine has told."""
        self._asked = self._number = 0
        self._waking = False
        self._woken_path: str | None = None
        """Where the model is that was called into memory for the question that is typed."""

    @property
    def starter(self) -> ModelInfo | None:
        """The one that ships, if it is installed."""
        return next((model for model in self._models if model.starter), None)

    @property
    def files(self) -> tuple[ModelInfo, ...]:
        """Those chosen from disk, now or earlier, the newest first."""
        return tuple(model for model in self._models if not model.starter and not model.server)

    @property
    def server(self) -> ModelInfo | None:
        """The one on another machine, if that answers."""
        return next((model for model in self._models if model.server), None)

    @property
    def in_use(self) -> ModelInfo | None:
        """The one that answers; None for quotes only."""
        return next((model for model in self._models if model.in_use), None)

    def refresh(self) -> None:
        """Asks the engine what there is; only the newest of several answers counts."""
        self._asked += 1
        asked = self._asked

        def take(models: tuple[ModelInfo, ...]) -> None:
            if asked == self._asked:
                self._list(models)

        self._bridge.request(Models(), owner=self, on_done=take, on_failed=lambda failure: None)

    def wake(self) -> None:
        """Has the model that answers come into memory, where it is not; called while a question is typed.
        Only the engine knows where it is: it may have been killed, or not been there yet. So it is called
        once a question, see `forget_attempt`, and when it left memory since.
        """
        model = self.in_use
        if self._waking or model is None or model.server or model.reason is not None:
            return
        if model.path == self._woken_path:
            return
        self._waking, self._woken_path = True, model.path
        self._bridge.request(Warm(), owner=self, on_done=self._woken, on_failed=self._woken)

    def forget_attempt(self) -> None:
        """Has `wake` call the model once more."""
        self._woken_path = None

    def use(self, path: str) -> None:
        """Answers with the .gguf at `path`, with STARTER or with NONE from now on; while another is loaded,
        that fails.
        """
        if self.server is not None and path == self.server.path:
            return
        if self.loading is not None:
            self._refuse()
            return
        starter = self.starter.name if self.starter is not None else tr("the starter model")
        self.loading = {STARTER: starter, NONE: ""}.get(path, format_model_name(path))
        self._request(UseModel(path))

    def use_server(
        self, address: str, model: str = "", *, insisted: bool = False, key: str | None = None
    ) -> None:
        """Answers with the model of a server from now on; without a `key`, the one that is kept counts. While
        another is loaded, that fails.
        """
        if self.loading is not None:
            self._refuse()
            return
        self.loading = tr("the model server")
        self._request(UseServer(address, model, insisted, key))

    def cancel(self) -> None:
        """Gives up the model that is being loaded or measured; the one in use stays it."""
        if self.loading is not None:
            self._bridge.cancel(self._number)

    def _refuse(self) -> None:
        says = tr("Another model is just being loaded. Choose this one again once that is done.")
        self.failed.emit(Failed(BUSY, says))

    def _request(self, request: Request[Any]) -> None:
        self.stage = None
        self._number = self._bridge.request(
            request, owner=self, on_event=self._tell, on_done=self._used, on_failed=self._not_used
        )
        self.changed.emit()

    def _tell(self, event: Event) -> None:
        if isinstance(event, Progress) and event.stage != self.stage:
            self.stage = event.stage
            self.changed.emit()

    def _list(self, models: tuple[ModelInfo, ...]) -> None:
        was_there = self.in_use is not None and not self.in_use.resting
        self.all = models
        self._models = tuple(model for model in models if model.kind == "language")
        self.known = True
        if self.in_use is None or (was_there and self.in_use.resting):
            self._woken_path = None
        self.changed.emit()
        self.listed.emit(models)

    def _used(self, _model: ModelInfo | None) -> None:
        self.loading = None
        self.refresh()

    def _woken(self, _reply: object) -> None:
        self._waking = False
        if self.in_use is not None and self.in_use.resting:
            self.refresh()

    def _not_used(self, failure: Failed) -> None:
        self.loading = None
        if failure.kind != "Cancelled":
            self.failed.emit(failure)
        self.changed.emit()
