"""Questions, what was found, and cited answers. Field names are those of the JSON contract."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from app.core.documents import Box
from app.core.styles import Form

BESIDE = " · "
"""Stands between answers in a few words, side by side."""


class Mode(StrEnum):
    """How an answer is made."""

    AUTO = "auto"
    """By what the question asks for, and by how fast the model reads on this machine."""
    QUICK = "quick"
    """The model reads the best passages at once."""
    THOROUGH = "thorough"
    """The model reads many passages one by one, then writes from what it kept."""
    QUOTES = "quotes"
    """No model: the best sentences, word for word."""
    COVERAGE = "coverage"
    """Every passage in scope is considered: for all, how many, list, summarise and compare."""


class NotFound(StrEnum):
    """Why an answer was not found in the documents."""

    NOTHING_RELEVANT = "nothing_relevant"
    """Nothing in them bears on the question."""
    NOT_ANSWERED = "not_answered"
    """Something does, but does not answer it."""
    OWN_KNOWLEDGE = "own_knowledge"
    """As one of the others, and what is said is only what the model knows by itself."""


class Support(StrEnum):
    """How far a sentence rests on the passages it cites."""

    SUPPORTED = "supported"
    PARTIAL = "partial"
    UNSUPPORTED = "unsupported"


class _Placed:
    """What stands on a page of a document."""

    __slots__ = ()
    title: str
    page: int
    label: str

    @property
    def spot(self) -> str:
        """Where in its document it stands, as people would say it: "page 7", "Slide 3"."""
        return self.label or f"page {self.page}"

    @property
    def place(self) -> str:
        """Where it stands: "Staff handbook, page 7", "Budget, Costs!C12"."""
        return f"{self.title}, {self.spot}"


@dataclass(frozen=True, slots=True)
class Hit(_Placed):
    """A passage that a search found, best first. `number` is the passage's within its document."""

    document: str
    number: int
    title: str
    path: str
    page: int
    text: str
    score: float
    boxes: tuple[Box, ...]
    """Boxes of its words on `page`."""
    label: str = ""
    """What people call the place where it is not the page's number: "Slide 3", "Budget!A1:H40"."""


class Standing(StrEnum):
    """Whether what an earlier answer cites is still there."""

    STANDS = "stands"
    CHANGED = "changed"
    """The document is there, and no longer says these words."""
    GONE = "gone"
    """The document is no longer in the library."""


@dataclass(frozen=True, slots=True)
class Citation(_Placed):
    """The exact words on a page that a sentence rests on. `quote` stands under `boxes` on `page`.

    `label` is what people call the place where it is not the page's number: "Slide 3", "Budget!C12".
    `standing` is looked at again whenever an answer that was kept is shown. `note` is what to know of the
    page, such as that it holds text that cannot be seen. `shown` is the quote as it is read: no line's end
    cuts its words.
    """

    number: int
    document: str
    title: str
    path: str
    page: int
    quote: str
    boxes: tuple[Box, ...]
    label: str = ""
    standing: Standing = Standing.STANDS
    note: str = ""
    shown: str = ""

    def __post_init__(self) -> None:
        if not self.shown:
            object.__setattr__(self, "shown", self.quote)


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note of the person's own that speaks of what is asked: its `comment`, and the words that it is `on`.
    It is shown beside an answer, and is no part of it nor of what bears it out.
    """

    id: int
    comment: str
    on: Citation


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, or a bullet, a value or a table's row, which has `cells`. `warnings` are for
    the person: "12% is not on the cited page." One that the program `counted` cites what it counted, or
    what is listed of that; its marks are not shown again, since they stand at what is listed.
    """

    text: str
    support: Support
    citations: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    counted: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedText:
    """The sentences of a text that somebody wrote, and how far the documents bear them out. `headings` is how
    many lines were left out because they say nothing; `stopped` tells that the person stopped it.
    """

    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]
    seconds: float
    headings: int = 0
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Input:
    """A figure that something was computed from. `shown` is as it is written where `citation` points, `value`
    is in full: 1,577 in a table of millions is 1,577,000,000.
    """

    name: str
    period: str
    shown: str
    value: float
    citation: int


@dataclass(frozen=True, slots=True)
class Short:
    """An answer in a few words, as they stand under `boxes` on the page that the citation with the number
    `citation` points at. `confidence` is the chance that it is right, as the reader sees it. `is_told`: it is
    yes or no, which the cited words bear out and do not say. `part` is the place of what it answers among the
    parts of the answer, where the question asks several things.
    """

    text: str
    citation: int
    confidence: float
    boxes: tuple[Box, ...] = ()
    is_told: bool = False
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Calculation:
    """What the program computed. `expression` names the inputs ("operating income ÷ revenue"), `worked` has
    their figures ("3,568 ÷ 33,742"); both are "" for a figure that was only looked up. `unit` of the `value`
    is percent (0.106 is 10.6%, unless it was looked up), times, days or amount.
    """

    label: str
    period: str
    expression: str
    worked: str
    inputs: tuple[Input, ...]
    result: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Seconds:
    """How long an answer took; `first_token` is None when no model wrote."""

    search: float
    first_token: float | None
    total: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the model read and wrote; `cached` of the `prompt` tokens were not read again."""

    prompt: int = 0
    cached: int = 0
    answer: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(self.prompt + other.prompt, self.cached + other.cached, self.answer + other.answer)


@dataclass(frozen=True, slots=True)
class Scope:
    """How much was searched."""

    documents: int
    passages: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What an answer covers: all `passages` of `documents` documents were considered, and `bearing` of them,
    in `bearing_documents` documents, bear on the question. `items` of what they hold were found in all; the
    answer may list fewer. `at_least` tells that there may be more of these three than were found.
    """

    documents: int
    passages: int
    bearing: int
    bearing_documents: int
    items: int
    at_least: bool = False

    @property
    def said(self) -> str:
        """The same for a person."""
        considered = f"{_count(self.passages, 'passage')} of {_count(self.documents, 'document')} considered"
        if not self.bearing:
            return f"{considered}; none bears on the question."
        bear = "bears" if self.bearing == 1 else "bear"
        some = f"{'at least ' if self.at_least else ''}{self.bearing:,}"
        where = f" in {_count(self.bearing_documents, 'document')}"
        return f"{considered}; {some} {bear} on the question,{where}."


@dataclass(frozen=True, slots=True)
class Part:
    """One of several things that a question asked, as it was put, and whether it was found."""

    question: str
    found: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked answer. When `found` is false, `answer` says so, `not_found` why, and `passages` are the
    nearest.

    `notice` is what a person must know of the answer as a whole, a sentence or several: that a small model
    wrote it, that pages were not read; None where there is nothing (see `join_notices`). `chat` is the
    number of the chat that it was kept in. `searched` is how much was searched. `read` is how many passages
    were read one by one, and how many there were to read: fewer when the person stopped it. In the
    form of data, `answer` is JSON without marks; a table is Markdown and has `columns`. `parts` are the
    things that the question asked, if it asked several: one of them is enough for `found`, and `answer` names
    those that are not. `stopped` tells that the person stopped it. `shorts` are answers in a few words, the
    surest first, part by part; those of one document are the things of one list. `notes` are the person's
    own on what is asked, likeliest first.
    """

    question: str
    found: bool
    answer: str
    mode: Mode
    model: str | None
    queries: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]
    passages: tuple[Hit, ...]
    seconds: Seconds
    tokens: Tokens = field(default_factory=Tokens)
    notice: str | None = None
    calculations: tuple[Calculation, ...] = ()
    not_found: NotFound | None = None
    searched: Scope | None = None
    read: tuple[int, int] | None = None
    coverage: Coverage | None = None
    chat: int | None = None
    style: str | None = None
    form: Form = Form.PROSE
    columns: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    stopped: bool = False
    shorts: tuple[Short, ...] = ()
    notes: tuple[OwnNote, ...] = ()

    @property
    def short(self) -> Short | None:
        """The surest answer in a few words, of a list all its things in a row; None where the reader is not
        sure enough of any, or the question asks several things.
        """
        return None if self.parts else self.shorten_part(None)

    def shorten_part(self, part: int | None) -> Short | None:
        """Return the same of one of the things that the question asks, by its place among `parts`."""
        shorts = [each for each in self.shorts if each.part == part]
        if not shorts:
            return None
        documents = {citation.number: citation.document for citation in self.citations}
        own = [each for each in shorts if documents.get(each.citation) == documents.get(shorts[0].citation)]
        if len(own) == 1:
            return own[0]
        return replace(own[0], text=BESIDE.join(each.text for each in own))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person must look at, once each: of its sentences, and of the pages they cite."""
        said = [warning for sentence in self.sentences for warning in sentence.warnings]
        said += [f"{c.place}: {c.note}" for c in self.citations if c.note]
        return tuple(dict.fromkeys(said))


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier question and its answer, for follow-ups, with what that cited."""

    question: str
    answer: str
    citations: tuple[Citation, ...] = ()


TOO_SMALL = (
    "The language model in use is too small to write answers that hold, so Carrel answers with its reader "
    "and quotes; a larger one would write answers out."
)
"""Begins the notice of quotes that were given in place of what a small model would write."""


FROM_FEW = "This is from the few passages that come nearest to the question; there may be more."
ASK_FOR_ALL = "Ask for a list of all, or in the mode for coverage, to have every passage looked at."
"""In the notice of an answer to a question for things of which there may be any number, from few passages."""


STOPPED = "Stopped before it was finished."
"""Begins the notice of an answer that the person stopped."""


AnySource = TypeVar("AnySource", Citation, Hit)


def rename_sources(answer: Answer, document: str, title: str) -> Answer:
    """Have an answer call a document by the title that it has by now; the very same where it names it so."""

    def named(source: AnySource) -> AnySource:
        is_other = source.document == document and source.title != title
        return replace(source, title=title) if is_other else source

    citations, passages = tuple(map(named, answer.citations)), tuple(map(named, answer.passages))
    notes = tuple(replace(note, on=named(note.on)) for note in answer.notes)
    if (citations, passages, notes) == (answer.citations, answer.passages, answer.notes):
        return answer
    return replace(answer, citations=citations, passages=passages, notes=notes)


def join_notices(sentences: Iterable[str | None]) -> str | None:
    """Join what is to be known of an answer as one text, each sentence once; None of none."""
    return " ".join(dict.fromkeys(filter(None, sentences))) or None


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'s' * (number != 1)}"
