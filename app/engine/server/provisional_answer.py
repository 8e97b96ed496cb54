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
        self._is_asked = model is not None and _is_asked(model)
        is_here = model is not None and generator.has_loaded(model)
        self._has_model = model is not None
        self._embedder = embedder if embedder.precision is not None else None
        self._is_needed = self._embedder is None or (self._is_asked and not is_here)
        self.answer: Answer | None = None
        """What was found, if anything was."""

    def look(self, ask: Asking, request: Ask) -> Generator[Event, None, bool]:
        """Look, if there is something to wait for, and tell with a Quoted what is found. Returns whether
        that is the answer already: it is where no model is asked for anything.
        """
        if not self._is_needed or request.mode is Mode.COVERAGE:
            return False
        mode = Mode.AUTO if request.mode is Mode.AUTO else Mode.QUOTES
        try:
            answer = run_to_end(ask(self._embedder, None, mode))
        except NeedsVectors:
            return False
        if not answer.found or answer.mode is not Mode.QUOTES:
            return False
        said = (answer.notice or "").removeprefix(WITHOUT_MODEL).strip()
        by_words = BY_WORDS if self._embedder is None else None
        self.answer = replace(answer, notice=join_notices((by_words, said)))
        if self._is_asked or request.mode is Mode.THOROUGH:
            yield Quoted(self.answer)
            return False
        if self._has_model:
            self.answer = replace(answer, notice=join_notices((TOO_SMALL, by_words, said)))
        return True

    def stop(self) -> Answer:
        """Return what was found, as what is left when the person stops it."""
        assert self.answer is not None
        return replace(self.answer, stopped=True, notice=join_notices((STOPPED, self.answer.notice)))


def _is_asked(model: Source) -> bool:
    """Whether anything of the answer is left to the model."""
    try:
        return bool(find_profile(model).uses)
    except ModelUnusable:
        return False  # it will be said when it is loaded
