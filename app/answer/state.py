"""Keep what is known of an answer while it is made: each step of the pipeline adds to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.answer.composition import formats
from app.answer.composition.compose import Written
from app.answer.question.queries import Queries
from app.answer.request import Request
from app.answer.retrieval.clause_lookup import Clause
from app.answer.retrieval.page_tables import PageTables
from app.answer.retrieval.readings import PassageReadings
from app.answer.retrieval.rerank import Evidence
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
    as_notice,
)
from app.models.generated import Generated

_NOT_FOUND = {
    NotFound.NOTHING_RELEVANT: (
        "No answer to this question was found in your documents: nothing in them bears on it."
    ),
    NotFound.NOT_ANSWERED: (
        "No answer to this question was found in your documents: what comes nearest does not answer it."
    ),
}
_NOT_YET = "No answer to this question was found in what was read before you stopped it."


@dataclass
class Work:
    """A request, and what the steps so far have made of it."""

    request: Request
    mode: Mode
    """The mode in which it is answered."""
    readings: PassageReadings | None = None
    """What the reader made of the passages that were found."""

    asked: Queries = field(default_factory=lambda: Queries("", ()))
    """What is searched for."""
    hits: tuple[Hit, ...] = ()
    """The passages that were found, best first."""
    clauses: Sequence[Clause] = ()
    """Where the places are that the question names by their numbers."""
    evidence: Evidence = field(init=False)
    """The sentences of the hits, weighed; none at first."""
    tables: PageTables = field(default_factory=PageTables)
    """The tables on the pages that were looked at."""
    kept: list[int] = field(default_factory=list)
    """Indices of the sentences that were kept when passages were read one by one."""
    read: tuple[int, int] | None = None
    """How many passages were read one by one, and how many there are to read."""

    notices: list[str] = field(default_factory=list)
    """What is to be said with the answer, whatever it is: sentences."""
    coverage: Coverage | None = None
    """What the answer covers, where all in scope was considered."""

    stopped: bool = False
    """Whether the person stopped it, and there is something to give still."""
    search_seconds: float = 0.0
    first_token: float | None = None
    tokens: Tokens = field(default_factory=Tokens)

    def __post_init__(self) -> None:
        self.evidence = Evidence(self.request.question, (), self.request.embedder)

    @property
    def alone(self) -> str:
        """The question as it can be understood by itself."""
        return self.asked.alone or self.request.question

    @property
    def queries(self) -> tuple[str, ...]:
        """What is searched for, the question first."""
        return self.asked.searches

    def made(self, generated: Generated) -> None:
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
        made = formats.compose_answer(self.request.style, written, checked)
        if not made.citations:
            return self.not_found(NotFound.NOT_ANSWERED, notice)
        return replace(
            self.blank(),
            found=True,
            answer=made.text,
            sentences=made.sentences,
            citations=made.citations,
            notice=as_notice((made.notice or notice, *self.notices)),
            form=made.form,
            columns=made.columns,
        )

    def not_found(self, why: NotFound, notice: str | None = None) -> Answer:
        """An answer that says that there is none, as far as was read if it was stopped, and what was
        searched.
        """
        return replace(
            self.blank(),
            answer=f"{_NOT_YET if self.stopped else _NOT_FOUND[why]} {self._searched()}",
            not_found=why,
            notice=as_notice((notice, *self.notices)),
        )

    def _searched(self) -> str:
        scope = self.request.scope()
        documents = f"{scope.documents:,} document{'s' * (scope.documents != 1)}"
        passages = f"{scope.passages:,} passage{'s' * (scope.passages != 1)}"
        queries = " and ".join(f"“{query}”" for query in self.queries)
        return f"{passages} of {documents} {'was' if scope.passages == 1 else 'were'} searched for {queries}."

    def stop_early(self) -> str:
        """Notes that the person stopped it; what they are told of an answer from what was read by then."""
        self.stopped = True
        done, total = self.read or (0, 0)
        if done == total:
            return STOPPED
        return f"Stopped after reading {done:,} of {total:,} passages."

    def blank(self) -> Answer:
        """An answer in which nothing is said yet."""
        model = self.request.generator.name if self.request.generator is not None else None
        if self.mode in (Mode.COVERAGE, Mode.QUOTES) and not self.tokens.answer:
            model = None  # a small model has no part in it
        return Answer(
            question=self.request.question,
            found=False,
            answer="",
            mode=self.mode,
            model=model,
            queries=self.queries,
            sentences=(),
            citations=(),
            passages=self.hits,
            seconds=Seconds(self.search_seconds, self.first_token, self.request.passed()),
            tokens=self.tokens,
            searched=self.request.scope(),
            read=self.read,
            coverage=self.coverage,
            style=self.request.style.name if self.request.style is not None else None,
            stopped=self.stopped,
        )
