"""Requests that search, ask and check, and the answer styles."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.answers import Answer, CheckedText, Hit, Mode, Turn
from app.core.facets import NO_FACETS, Facets
from app.core.reading import SearchBy
from app.core.styles import Style, Styles
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Search(Request[tuple[Hit, ...]]):
    """Passages for a query, best first. No `documents` means all; `facets` narrow them."""

    query: str
    documents: tuple[str, ...] = ()
    limit: int = 10
    by: SearchBy = SearchBy.BOTH
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True)
class Ask(Request[Answer]):
    """Answer a question. Yields Progress, Searched, Quoted and Token. Of `documents` (none:
    all) those are asked that `facets` hold, and what the question names with “@” (see app.core.mentions).

    `model` is the path of a .gguf, or None for the chosen one. `turns` is the conversation so far, None for
    that of `chat`, in which the turn is kept: a chat's number, NEW of app.core.chats for another one, or None
    to keep nothing. The Answer says which chat it was kept in. `style` is an answer style: its name, or one
    that is only being tried. Where the documents hold no answer, the model gives its own if `own_knowledge`
    (None: as the settings say). `at_once`: what needs no model that is still being loaded comes first, as a
    Quoted, or as the answer where no model would write one.
    `reranker` is the folder of a reranking model ("none": none, "reader": our own reader), or None for the
    chosen one.
    """

    question: str
    documents: tuple[str, ...] = ()
    mode: Mode = Mode.AUTO
    model: str | None = None
    turns: tuple[Turn, ...] | None = None
    chat: int | None = None
    style: str | Style | None = None
    own_knowledge: bool | None = None
    at_once: bool = False
    reranker: str | None = None
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True)
class Suggest(Request[tuple[str, ...]]):
    """Find at most so many questions that these documents answer, to begin with: made of their headings and
    asked by the engine itself before they are offered.
    """

    documents: tuple[str, ...]
    most: int = 3


@dataclass(frozen=True, slots=True)
class CheckText(Request[CheckedText]):
    """Hold each sentence of `text`, or of the file at `path` if there is one, against the `documents` (none:
    all) that `facets` hold. The file is read and not taken in. Yields Progress; when it is cancelled,
    the result is of what was checked by then.
    """

    text: str = field(default="", repr=False)
    path: str | None = None
    documents: tuple[str, ...] = ()
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True)
class AnswerStyles(Request[Styles]):
    """The answer styles."""


@dataclass(frozen=True, slots=True)
class SaveStyle(Request[Styles]):
    """Keep an answer style of the person's own; `replaces` is the name it had."""

    style: Style
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class DeleteStyle(Request[Styles]):
    """Take away the person's own style of this name; one that ships is then as it came."""

    name: str


@dataclass(frozen=True, slots=True)
class UseOwnKnowledge(Request[None]):
    """Where the documents hold no answer, have the model say what it knows by itself, or not."""

    on: bool
