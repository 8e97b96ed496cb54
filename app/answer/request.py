"""What is asked, of what, and what answers it: the same for all steps that answer a question."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.answer.entailment.doubt import make_doubter, make_model_doubter
from app.answer.entailment.entail import Judge, judge_claim
from app.core.answers import Mode, Scope, Turn
from app.core.documents import Document
from app.core.errors import Cancelled
from app.core.styles import Style
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.profile import AnswerProfile, find_profile
from app.models.reader import Reader
from app.models.reranker import Reranker


class NeedsVectors(Exception):
    """What is asked cannot be answered by words alone."""


@dataclass(frozen=True)
class Request:
    """A question, and what answers it."""

    question: str
    mode: Mode
    """The mode that the person chose."""
    library: Library
    embedder: Embedder | None
    """None while it is still being loaded: words alone tell what is found."""
    generator: models.Generator | None
    documents: Sequence[str] = ()
    """Ids of the documents that are asked; none means all."""
    turns: Sequence[Turn] = ()
    cancelled: Callable[[], bool] = lambda: False
    style: Style | None = None
    reranker: Reranker | None = None
    """What puts the passages that were found in order anew, if anything does."""
    reader: Reader | None = None
    """What reads question and passage together; None where there is none, or the language is not its own."""
    started: float = field(default_factory=time.perf_counter)

    @property
    def meaning(self) -> Embedder:
        """What compares by meaning. Raises NeedsVectors where it is not loaded yet."""
        if self.embedder is None:
            raise NeedsVectors
        return self.embedder

    @cached_property
    def judges(self) -> tuple[Judge, ...]:
        """What doubts a model's sentences: the rules first, then the reader where there is one, and the model
        where it is able and quick.
        """
        judges: list[Judge] = [judge_claim]
        if self.reader is not None:
            judges.append(make_doubter(self.reader))
        if self.generator is not None and self.profile.checks:
            judges.append(make_model_doubter(self.generator, self.cancelled))
        return tuple(judges)

    @cached_property
    def profile(self) -> AnswerProfile:
        """What the model may be asked to do; read from the settings once for a question."""
        if self.generator is None:
            return find_profile(None)
        return find_profile(self.generator.source, self.generator.speed)

    def measure_seconds(self) -> float:
        """Measure the seconds since the question came."""
        return time.perf_counter() - self.started

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled when the person has stopped it."""
        if self.cancelled():
            raise Cancelled("Stopped.")

    @cached_property
    def documents_in_scope(self) -> tuple[Document, ...]:
        """Those that are searched and hold passages; looked up once for a question."""
        asked = set(self.documents)
        return tuple(
            document
            for document in self.library.list_documents()
            if document.passages and (not asked or document.id in asked)
        )

    @cached_property
    def scope(self) -> Scope:
        """How much is searched."""
        counts = [document.passages for document in self.documents_in_scope]
        return Scope(len(counts), sum(counts))
