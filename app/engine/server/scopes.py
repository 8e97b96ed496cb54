"""What the engine does with saved scopes."""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import CarrelError
from app.core.events import Work
from app.core.facets import SavedScope
from app.engine import protocol
from app.engine.server.work import fulfil_at_once
from app.library.library import Library

Request = protocol.Scopes | protocol.SaveScope | protocol.RenameScope | protocol.RemoveScope


class ScopesHandler:
    """Handles the requests about saved scopes."""

    def __init__(self, library: Library) -> None:
        self._library, self._scopes = library, library.scopes

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Scopes():
                return fulfil_at_once(request, self._scopes.list_scopes)
            case protocol.SaveScope():
                return fulfil_at_once(request, lambda: self._save(request))
            case protocol.RenameScope():
                return fulfil_at_once(request, lambda: self._rename(request))
            case protocol.RemoveScope():
                return fulfil_at_once(request, lambda: self._remove(request))

    def _save(self, request: protocol.SaveScope) -> tuple[SavedScope, ...]:
        if not request.asked_of.ticked and not request.asked_of.facets:
            raise CarrelError("This would be all documents; narrow what is asked first.")
        ticked = self._library.find(request.asked_of.ticked) if request.asked_of.ticked else ()
        asked_of = replace(request.asked_of, ticked=tuple(document.id for document in ticked))
        self._scopes.save(request.name, asked_of, replaces=request.replaces)
        return self._scopes.list_scopes()

    def _rename(self, request: protocol.RenameScope) -> tuple[SavedScope, ...]:
        self._scopes.rename(request.name, request.to)
        return self._scopes.list_scopes()

    def _remove(self, request: protocol.RemoveScope) -> tuple[SavedScope, ...]:
        self._scopes.remove(request.name)
        return self._scopes.list_scopes()
