"""What is known of an answer while it is made: each step of the pipeline adds to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from app.answer import forms
from app.answer.composing import Written
from app.answer.evidence import Evidence
from app.answer.queries import Queries
from app.answer.tabular import PageTables
from app.answer.verify import Checked
from app.core.answers import Answer, Hit, Mode, Seconds, Tokens, Turn
from app.core.errors import Cancelled
from app.core.styles import Style
from app.library.library import Library
from app.models import catalogue
from app.models import generator as models
from app.models.embedder import Embedder

NOT_FOUND = "No answer to this question was found in your documents. The nearest passages are listed with it."


@dataclass
class Work:
    """A question, what answers it, and what the steps so far have made of it."""

    question: str
    mode: Mode
    library: Library
    embedder: Embedder
    generator: models.Generator | None
    documents: Sequence[str] = ()
    """Ids of the documents that are asked; none means all."""
    turns: Sequence[Turn] = ()
    cancelled: Callable[[], bool] = lambda: False
    style: Style | None = None
    started: float = field(default_factory=time.perf_counter)

    asked: Queries = field(default_factory=lambda: Queries("", ()))
    """What is searched for."""
    hits: tuple[Hit, ...] = ()
    """The passages that were found, best first."""
    evidence: Evidence = field(init=False)
    """The sentences of the hits, weighed."""
    tables: PageTables = field(default_factory=PageTables)
    """The tables on the pages that were looked at."""
    shown: Sequence[Hit] = ()
    """What the model writes from, best first: passages, or the sentences of them that it kept."""
    text: str = ""
    """What the model wrote."""
    cut: bool = False
    """Whether its text was cut off at its longest."""
    written: Sequence[Written] = ()
    """The sentences of its text that are worth checking."""
    checked: Sequence[Checked] = ()
    """What each of these rests on."""

    notice: str | None = None
    """What is to be said with the answer, whatever it is."""

    search_seconds: float = 0.0
    first_token: float | None = None
    tokens: Tokens = field(default_factory=Tokens)

    @property
    def alone(self) -> str:
        """The question as it can be understood by itself."""
        return self.asked.alone or self.question

    @property
    def queries(self) -> tuple[str, ...]:
        """What is searched for, the question first."""
        return self.asked.searches

    @property
    def small(self) -> bool:
        """Whether the model is so small that not much should be left to it."""
        path = self.generator.path if self.generator is not None else None
        return path is not None and _small(path)

    def passed(self) -> float:
        """Seconds since the question came."""
        return time.perf_counter() - self.started

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled when the person has stopped it."""
        if self.cancelled():
            raise Cancelled("Stopped.")

    def made(self, generated: models.Generated) -> None:
        """Counts the tokens of one more text that the model wrote."""
        self.tokens = Tokens(
            prompt=self.tokens.prompt + generated.prompt_tokens,
            cached=self.tokens.cached + generated.cached_tokens,
            answer=self.tokens.answer + generated.answer_tokens,
        )

    def answer(
        self, written: Sequence[Written], checked: Sequence[Checked], notice: str | None = None
    ) -> Answer:
        """The answer made of these sentences; of none, that the documents do not hold one."""
        made = forms.compose(self.style, written, checked)
        path = self.generator.path if self.generator is not None else None
        return Answer(
            question=self.question,
            found=bool(made.citations),
            answer=made.text or NOT_FOUND,
            mode=self.mode,
            model=path.stem if path is not None else None,
            queries=self.queries,
            sentences=made.sentences,
            citations=made.citations,
            passages=self.hits,
            seconds=Seconds(self.search_seconds, self.first_token, self.passed()),
            tokens=self.tokens,
            notice=made.notice or notice or self.notice,
            style=self.style.name if self.style is not None else None,
            form=made.form,
            columns=made.columns,
        )


@lru_cache(maxsize=8)
def _small(path: Path) -> bool:
    return catalogue.inspect(path).small
