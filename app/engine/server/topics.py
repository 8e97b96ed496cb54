"""Who handles the requests that need what answers, or writes files.

All of that takes longer to import than a library takes to open, and is not needed to list its documents.
"""

from __future__ import annotations

from app.core.events import Work
from app.engine import protocol
from app.engine.server import (
    answering,
    cards,
    chats,
    doctor,
    evaluation,
    evidence,
    models,
    notes,
    scopes,
    styles,
    suggesting,
)
from app.engine.server.idle_models import IdleModels
from app.engine.server.language_models import LanguageModels
from app.engine.server.parts import Parts
from app.engine.server.rerankers import Rerankers
from app.engine.server.work import Stopped


class Topics:
    """The handlers of one open library, but for those of documents and their pages."""

    def __init__(self, parts: Parts) -> None:
        library, embedders, model_lock = parts.library, parts.embedders, parts.model_lock
        language_models, rerankers = LanguageModels(parts.announce), Rerankers(embedders.reader)
        self._language_models = language_models
        self._idle_models = IdleModels(
            (language_models.rest_if_idle, rerankers.rest_if_idle, embedders.rest_if_idle)
        )
        self._answering = answering.AnsweringHandler(
            library,
            parts.indexer,
            parts.scheduler,
            embedders,
            language_models,
            rerankers,
            model_lock,
        )
        self._suggesting = suggesting.SuggestingHandler(library, self._answering)
        self._cards = cards.CardsHandler(
            library, parts.files, parts.renderer, self._answering, parts.announce
        )
        self._styles = styles.StylesHandler()
        self._scopes = scopes.ScopesHandler(library)
        self._notes = notes.NotesHandler(library, parts.files, parts.renderer, parts.announce)
        self._chats = chats.ChatsHandler(library, parts.renderer)
        self._models = models.ModelsHandler(
            library,
            embedders,
            language_models,
            rerankers,
            model_lock,
            warm_helpers=parts.warm_helpers,
            go_on=parts.indexer.go_on,
            find_embedding_error=parts.indexer.find_embedding_error,
            look_at_idle=self._idle_models.look,
        )
        self._evaluation = evaluation.EvaluationHandler(library, self._answering)
        self._evidence = evidence.EvidenceHandler(library, parts.files)
        self._doctor = doctor.DoctorHandler(library, embedders, language_models, model_lock)

    def close(self) -> None:
        """End the language model's process."""
        self._idle_models.close()
        self._language_models.close()

    def handle(self, request: protocol.AnyRequest, stopped: Stopped) -> Work[object]:
        """Return the request's work, from the handler of its topic."""
        if isinstance(request, answering.Request):
            return self._answering.handle(request, stopped)
        if isinstance(request, suggesting.Request):
            return self._suggesting.handle(request, stopped)
        if isinstance(request, cards.Request):
            return self._cards.handle(request, stopped)
        if isinstance(request, styles.Request):
            return self._styles.handle(request)
        if isinstance(request, scopes.Request):
            return self._scopes.handle(request)
        if isinstance(request, chats.Request):
            return self._chats.handle(request)
        if isinstance(request, notes.Request):
            return self._notes.handle(request)
        if isinstance(request, models.Request):
            return self._models.handle(request, stopped)
        if isinstance(request, evaluation.Request):
            return self._evaluation.handle(request, stopped)
        if isinstance(request, evidence.Request):
            return self._evidence.handle(request)
        if isinstance(request, doctor.Request):
            return self._doctor.handle(request, stopped)
        raise TypeError(f"no such request: {type(request).__name__}")
