"""The saved scopes as the window knows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.facets import AskedOf, SavedScope
from app.engine.protocol import Failed, RemoveScope, RenameScope, SaveScope, Scopes
from app.engine.protocol import Request as EngineRequest
from app.ui.services.engine_bridge import EngineBridge

_Changing = EngineRequest[tuple[SavedScope, ...]]


class SavedScopes(QObject):
    """The scopes there are. Signals: changed(); removed(SavedScope), which `restore` brings back;
    failed(Failed) when one could not be kept, renamed or removed.
    """

    changed = Signal()
    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.scopes: tuple[SavedScope, ...] = ()
        self._asked = 0
        """Requests so far: what an earlier one tells after a later one is out of date."""

    def find(self, name: str) -> SavedScope | None:
        """The one of this name, in any case."""
        wanted = " ".join(name.split()).casefold()
        return next((scope for scope in self.scopes if scope.name.casefold() == wanted), None)

    def refresh(self) -> None:
        """Asks the engine what there is."""
        self._bridge.request(Scopes(), owner=self, on_done=self._follow(), on_failed=lambda failure: None)

    def save(self, name: str, asked_of: AskedOf) -> None:
        """Keeps a scope, in the place of one of the same name."""
        self._request(SaveScope(name, asked_of, replaces=True))

    def restore(self, scope: SavedScope) -> None:
        """Keeps a scope that was removed again; one that was saved under its name meanwhile stays."""
        self._request(SaveScope(scope.name, scope.asked_of, replaces=False))

    def rename(self, scope: SavedScope, to: str) -> None:
        """Gives a scope another name."""
        self._request(RenameScope(scope.name, to))

    def remove(self, scope: SavedScope) -> None:
        """Forgets a scope."""

        follow = self._follow()

        def done(scopes: tuple[SavedScope, ...]) -> None:
            follow(scopes)
            self.removed.emit(scope)

        self._bridge.request(RemoveScope(scope.name), owner=self, on_done=done, on_failed=self._fail)

    def _request(self, request: _Changing) -> None:
        self._bridge.request(request, owner=self, on_done=self._follow(), on_failed=self._fail)

    def _follow(self) -> Callable[[tuple[SavedScope, ...]], None]:
        """Returns what takes the answer of the request that is sent now, unless another was sent since."""
        self._asked += 1
        number = self._asked

        def take(scopes: tuple[SavedScope, ...]) -> None:
            if number == self._asked:
                self.scopes = scopes
                self.changed.emit()

        return take

    def _fail(self, failure: Failed) -> None:
        """Tells of a failure, and looks anew: what an earlier request told was left out for this one."""
        self.failed.emit(failure)
        self.refresh()
