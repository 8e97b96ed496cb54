"""The reranking model in use: chosen for all libraries, or named for one question."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from app.core import settings
from app.core.errors import ModelUnusable
from app.engine.protocol import ModelInfo
from app.models.reader import Reader
from app.models.reranker import CrossEncoderReranker

log = logging.getLogger(__name__)

NONE, READER = "none", "reader"


class Rerankers:
    """Holds the one that was used last, loaded."""

    def __init__(self, reader: Reader | None) -> None:
        self._reader = reader
        self._last: CrossEncoderReranker | None = None

    def find(self, named: str | None) -> CrossEncoderReranker | Reader | None:
        """Find the one in the folder `named`, none for NONE, our own reader for READER, else the chosen one.
        Raises ModelUnusable.
        """
        chosen = settings.load().reranker if named is None else named
        if chosen == READER:
            return self._reader
        if chosen is None or chosen == NONE:
            return None
        if self._last is not None and self._last.folder == Path(chosen):
            return self._last
        try:
            self._last = CrossEncoderReranker(Path(chosen))
        except ModelUnusable:
            if named is not None:
                raise
            log.warning("The chosen reranking model is not there any more.")
            return None
        return self._last

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let the one in memory leave it, as CrossEncoderReranker does."""
        return None if self._last is None else self._last.rest_if_idle(seconds)

    def use(self, named: str) -> ModelInfo | None:
        """Try the one in the folder `named` and choose it; none for NONE. Raises ModelUnusable."""
        if named == NONE:
            settings.keep(replace(settings.load(), reranker=None))
            self._last = None
            return None
        path = str(Path(named).expanduser().resolve())
        model = self.find(path)
        assert model is not None
        model.rerank("Is it ready?", ("It is ready.",))
        settings.keep(replace(settings.load(), reranker=path))
        return self.list_infos()[0]

    def list_infos(self) -> list[ModelInfo]:
        """List the chosen one, if there is one."""
        chosen = settings.load().reranker
        if chosen is None:
            return []
        try:
            model = CrossEncoderReranker(Path(chosen))
        except ModelUnusable as error:
            return [ModelInfo(Path(chosen).name, "reranking", chosen, 0, in_use=True, reason=str(error))]
        return [ModelInfo(model.name, "reranking", chosen, model.size, in_use=True)]
