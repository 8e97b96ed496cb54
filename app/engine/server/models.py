"""What the engine does with models: load, choose, list, get and take away."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.answer.generation.prompt import prepare_answer
from app.core.errors import EngineDied, ModelUnusable
from app.core.events import Work
from app.engine import protocol
from app.engine.protocol import ModelInfo
from app.engine.server import choices, obtaining
from app.engine.server.embedder_language import find_foreign
from app.engine.server.embedders import Embedders
from app.engine.server.language_models import LanguageModels
from app.engine.server.model_lock import ModelLock
from app.engine.server.rerankers import Rerankers
from app.engine.server.vector_place import find_vector_place, move_vectors
from app.engine.server.work import Stopped, fulfil, fulfil_at_once
from app.library.library import Library
from app.models.profile import find_profile

log = logging.getLogger(__name__)

Request = (
    protocol.Models
    | protocol.UseModel
    | protocol.UseServer
    | protocol.UseFirstWord
    | protocol.UseIdleMinutes
    | protocol.UseVectorServer
    | protocol.FindVectorPlace
    | protocol.UseEmbedder
    | protocol.UseReranker
    | protocol.KeepEmbedder
    | protocol.Warm
    | protocol.Offers
    | protocol.FoundModels
    | protocol.FindForeign
    | protocol.FindModel
    | protocol.GetModel
    | protocol.RemoveModel
    | protocol.AddModels
)


class ModelsHandler:
    """Handles the requests about models."""

    def __init__(
        self,
        library: Library,
        embedders: Embedders,
        language_models: LanguageModels,
        rerankers: Rerankers,
        model_lock: ModelLock,
        warm_helpers: Callable[[], None],
        go_on: Callable[[], None],
        find_embedding_error: Callable[[], BaseException | None],
        look_at_idle: Callable[[], None],
    ) -> None:
        """`warm_helpers` starts the processes that need no model; `go_on` has indexing look for work,
        `find_embedding_error` tells what keeps vectors from being made,
        `look_at_idle` has models leave memory that were not asked for long enough.
        """
        self._library = library
        self._embedders, self._language_models, self._rerankers = embedders, language_models, rerankers
        self._model_lock, self._warm_helpers, self._go_on = model_lock, warm_helpers, go_on
        self._find_error = find_embedding_error
        self._look_at_idle = look_at_idle

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Models():
                return fulfil_at_once(request, self._list)
            case protocol.UseModel():
                turn = self._model_lock.hold()
                return fulfil(request, self._language_models.use(request.path, turn, stopped))
            case protocol.UseServer():
                turn = self._model_lock.hold()
                return fulfil(request, self._language_models.use_server(request, turn, stopped))
            case protocol.UseVectorServer():
                return fulfil(request, move_vectors(self._library, request, stopped))
            case protocol.FindVectorPlace():
                return fulfil_at_once(request, lambda: find_vector_place(self._library))
            case protocol.UseFirstWord():
                return fulfil_at_once(request, lambda: choices.choose_first_word(request.seconds))
            case protocol.UseIdleMinutes():
                return fulfil_at_once(request, lambda: self._choose_idle(request.minutes))
            case protocol.UseEmbedder():
                change = self._embedders.change(request.path, self._go_on, self._find_error, stopped)
                return fulfil(request, change)
            case protocol.UseReranker():
                return fulfil_at_once(request, lambda: self._rerankers.use(request.path))
            case protocol.KeepEmbedder():
                return fulfil_at_once(request, self._embedders.keep)
            case protocol.Warm():
                return fulfil(request, self._warm(request.language))
            case protocol.Offers():
                return fulfil(request, obtaining.list_offers(self._language_models.measure_held(), stopped))
            case protocol.GetModel():
                return fulfil(request, obtaining.get_offered(request, stopped))
            case protocol.RemoveModel():
                return fulfil_at_once(request, lambda: obtaining.remove_model(request.name, self._list()))
            case protocol.AddModels():
                return fulfil_at_once(request, lambda: obtaining.add_models(request.path))
            case protocol.FindModel():
                return fulfil_at_once(request, lambda: obtaining.find_model(request.name))
            case protocol.FindForeign():
                return fulfil_at_once(request, self._find_foreign)
            case protocol.FoundModels():
                return fulfil_at_once(request, obtaining.list_found_models)

    def _list(self) -> tuple[ModelInfo, ...]:
        return (
            *self._language_models.list_infos(),
            *self._embedders.list_infos(),
            *self._rerankers.list_infos(),
        )

    def _choose_idle(self, minutes: float) -> None:
        choices.choose_idle_minutes(minutes)
        self._look_at_idle()

    def _find_foreign(self) -> protocol.ForeignDocuments | None:
        return find_foreign(self._library, self._embedders.current)

    def _warm(self, language: bool) -> Work[None]:
        if not language:
            yield from self._embedders.prepare()
            return
        self._warm_helpers()
        try:
            yield from self._embedders.prepare()
            if self._language_models.has_another():
                return  # a question that names it may be under way
            generator, _ = yield from self._language_models.prepare(None)
            if generator is not None and (profile := find_profile(generator.source)).writes:
                prepare_answer(generator, profile)
        except (ModelUnusable, EngineDied) as error:
            log.info("A model could not be loaded ahead: %s", type(error).__name__)
