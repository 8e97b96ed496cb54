"""A first look at what the documents say, for a person who waits while models are still being loaded."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace

from app.answer.pipeline import WITHOUT_MODEL
from app.answer.request import NeedsVectors
from app.core.answers import STOPPED, TOO_SMALL, Answer, Mode, join_notices
from app.core.errors import ModelUnusable
from app.core.events import Event, Quoted, run_to_end
from app.engine.protocol import Ask
from app.models.embedder import Embedder
from app.models.generator import Generator as LanguageModel
from app.models.generator import Source
from app.models.profile import find_profile

BY_WORDS = (
    "Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too."
)

Asking = Callable[[Embedder | None, LanguageModel | None, Mode], Generator[Event, None, Answer]]


class ProvisionalAnswer:
    """The documents' own words before a model has read them: found by words alone while the embedding model
    is being loaded, and in any case before the language model is.
    """

    def __init__(self, model: Source | None, embedder: Embedder, generator: LanguageModel) -> None:
        """`model` is the language model that is to write the answer, if one is."""
        self._model, self._generator = model, generator
        self._is_asked = model is not None and _is_asked(model)
        self._embedder = embedder
        self._is_by_words = not embedder.is_in_memory
        self.answer: Answer | None = None
        """What was found, if anything was."""

    def look(self, ask: Asking, request: Ask) -> Generator[Event, None, Answer | None]:
        """Look, if there is something to wait for, and tell with a Quoted what is found. Returns the answer,
        where that is it already: no model is asked for anything.
        """
        if not self._is_by_words and (self._model is None or self._has_loaded()):
            return None
        return (yield from self._look(ask, request))

    def look_by_meaning(self, ask: Asking, request: Ask) -> Generator[Event, None, Answer | None]:
        """Look again, now that the embedding model is loaded, if the language model still is to be; else as
        `look`.
        """
        if not self._is_by_words or self._model is None or self._has_loaded():
            return None
        self._is_by_words = False
        return (yield from self._look(ask, request))

    def look_meanwhile(self, ask: Asking, request: Ask) -> Generator[Event, None, None]:
        """Look while others ask the models, and tell with a Quoted what is found."""
        found = yield from self._look(ask, request)
        if found is not None:
            yield Quoted(found)

    def _has_loaded(self) -> bool:
        return self._model is not None and self._generator.has_loaded(self._model)

    def _look(self, ask: Asking, request: Ask) -> Generator[Event, None, Answer | None]:
        if request.mode is Mode.COVERAGE:
            return None
        embedder = None if self._is_by_words else self._embedder
        mode = Mode.AUTO if request.mode is Mode.AUTO else Mode.QUOTES
        try:
            answer = run_to_end(ask(embedder, None, mode))
        except NeedsVectors:
            return None
        if not answer.found or answer.mode is not Mode.QUOTES:
            return None
        said = (answer.notice or "").removeprefix(WITHOUT_MODEL).strip()
        by_words = BY_WORDS if embedder is None else None
        self.answer = replace(answer, notice=join_notices((by_words, said)))
        if self._is_asked or request.mode is Mode.THOROUGH:
            yield Quoted(self.answer)
            return None
        if self._model is not None:
            self.answer = replace(answer, notice=join_notices((TOO_SMALL, by_words, said)))
        return self.answer

    def stop(self) -> Answer:
        """Return what was found, as what is left when the person stops it."""
        assert self.answer is not None
        return replace(self.answer, stopped=True, notice=join_notices((STOPPED, self.answer.notice)))


def _is_asked(model: Source) -> bool:
    """Whether anything of the answer is left to the model."""
    try:
        return bool(find_profile(model).uses)
    except ModelUnusable:
        return True  # to be loaded: it is said then
