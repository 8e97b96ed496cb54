"""Compose answers with how they came about: what was searched for, found and read, and what it took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.answer.composition import formats
from app.answer.composition.compose import Written
from app.answer.question.queries import Queries
from app.answer.request import Request
from app.answer.verification.attribution import Checked
from app.core.answers import (
    STOPPED,
    Answer,
    Coverage,
    Hit,
    Mode,
    NotFound,
    Seconds,
    Tokens,
    join_notices,
)

_NOT_FOUND = {
    NotFound.NOTHING_RELEVANT: (
        "No answer to this question was found in your documents: nothing in them bears on it."
    ),
    NotFound.NOT_ANSWERED: (
        "No answer to this question was found in your documents: what comes nearest does not answer it."
    ),
}
_LONGEST = 160
"""Characters that are told of a query: that about selected words holds these."""
_NOT_YET = "No answer to this question was found in what was read before you stopped it."


@dataclass(frozen=True)
class Provenance:
    """What an answer to a request tells of the way to it, as far as that was gone."""

    request: Request
    mode: Mode
    """The mode in which it is answered."""
    queries: Queries
    """What is searched for."""
    hits: tuple[Hit, ...] = ()
    """The passages that were found, best first."""
    search_seconds: float = 0.0
    read: tuple[int, int] | None = None
    """How many passages were read one by one, and how many there are to read."""
    coverage: Coverage | None = None
    """What the answer covers, where all in scope was considered."""
    first_token: float | None = None
    tokens: Tokens = field(default_factory=Tokens)
    notices: tuple[str, ...] = ()
    """What is to be said with the answer, whatever it is: sentences."""
    stopped: bool = False
    """Whether the person stopped it, and there is something to give still."""

    @property
    def alone(self) -> str:
        """The question as it can be understood by itself."""
        return self.queries.alone or self.request.question

    def compose_answer(
        self, written: Sequence[Written], checked: Sequence[Checked], notice: str | None = None
    ) -> Answer:
        """Compose the answer of these sentences; of none, that the documents do not hold one."""
        made = formats.compose_answer(self.request.style, written, checked)
        if not made.citations:
            return self.compose_not_found(NotFound.NOT_ANSWERED, notice)
        return replace(
            self.begin_answer(),
            found=True,
            answer=made.text,
            sentences=made.sentences,
            citations=made.citations,
            notice=join_notices((made.notice or notice, *self.notices)),
            form=made.form,
            columns=made.columns,
        )

    def compose_not_found(self, why: NotFound, notice: str | None = None) -> Answer:
        """Compose an answer that says that there is none, as far as was read if it was stopped, and what was
        searched.
        """
        return replace(
            self.begin_answer(),
            answer=f"{_NOT_YET if self.stopped else _NOT_FOUND[why]} {self._describe_search()}",
            not_found=why,
            notice=join_notices((notice, *self.notices)),
        )

    def begin_answer(self) -> Answer:
        """Begin an answer in which nothing is said yet."""
        model = self.request.generator.name if self.request.generator is not None else None
        if self.mode in (Mode.COVERAGE, Mode.QUOTES) and not self.tokens.answer:
            model = None  # a small model has no part in it
        return Answer(
            question=self.request.question,
            found=False,
            answer="",
            mode=self.mode,
            model=model,
            queries=self.queries.searches,
            sentences=(),
            citations=(),
            passages=self.hits,
            seconds=Seconds(self.search_seconds, self.first_token, self.request.measure_seconds()),
            tokens=self.tokens,
            searched=self.request.scope,
            read=self.read,
            coverage=self.coverage,
            style=self.request.style.name if self.request.style is not None else None,
            stopped=self.stopped,
        )

    def describe_stop(self) -> str:
        """Say that the person stopped it, and how much was read by then."""
        done, total = self.read or (0, 0)
        if done == total:
            return STOPPED
        return f"Stopped after reading {done:,} of {total:,} passages."

    def _describe_search(self) -> str:
        scope = self.request.scope
        documents = f"{scope.documents:,} document{'s' * (scope.documents != 1)}"
        passages = f"{scope.passages:,} passage{'s' * (scope.passages != 1)}"
        queries = " and ".join(f"“{_shorten(query)}”" for query in self.queries.searches)
        return f"{passages} of {documents} {'was' if scope.passages == 1 else 'were'} searched for {queries}."


def _shorten(query: str) -> str:
    """Shorten what was searched for to a line or two."""
    return query if len(query) <= _LONGEST else f"{query[:_LONGEST].rsplit(' ', 1)[0]}…"
