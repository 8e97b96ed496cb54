"""What is said between a client (window or terminal) and the engine.

A client sends `(number, request)`. The engine answers with `(number, event)` any number of times and then
exactly one `(number, Done | Failed)`. Events with number 0 belong to no request: they tell what became of a
document (DocumentChanged, DocumentRemoved), what indexing is doing (Activity, a few times a second while it
does something and once when it ends), that watched folders changed (FoldersChanged) and that another client
changed what is chosen (ChoicesChanged). Everything here is pickled: plain data only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from app.core.answers import Mode, Turn
from app.core.documents import PageHealth
from app.core.evaluation import Condition, Question
from app.core.events import Event
from app.core.reading import SearchBy
from app.core.styles import Style
from app.engine.model_requests import AddModels as AddModels
from app.engine.model_requests import FindModel as FindModel
from app.engine.model_requests import FoundModels as FoundModels
from app.engine.model_requests import GetModel as GetModel
from app.engine.model_requests import KeepEmbedder as KeepEmbedder
from app.engine.model_requests import ModelInfo as ModelInfo
from app.engine.model_requests import Models as Models
from app.engine.model_requests import OfferInfo as OfferInfo
from app.engine.model_requests import Offers as Offers
from app.engine.model_requests import RemoveModel as RemoveModel
from app.engine.model_requests import UseEmbedder as UseEmbedder
from app.engine.model_requests import UseFirstWord as UseFirstWord
from app.engine.model_requests import UseModel as UseModel
from app.engine.model_requests import UseReranker as UseReranker
from app.engine.note_requests import ChangeNote as ChangeNote
from app.engine.note_requests import ExportNotes as ExportNotes
from app.engine.note_requests import MakeNote as MakeNote
from app.engine.note_requests import NoteRequest as NoteRequest
from app.engine.note_requests import Notes as Notes
from app.engine.note_requests import RemoveNotes as RemoveNotes
from app.engine.note_requests import RestoreNotes as RestoreNotes
from app.engine.page_requests import CopyText as CopyText
from app.engine.page_requests import FindWords as FindWords
from app.engine.page_requests import Outline as Outline
from app.engine.page_requests import PageImage as PageImage
from app.engine.page_requests import PageLinks as PageLinks
from app.engine.page_requests import PageSizes as PageSizes
from app.engine.page_requests import PageWords as PageWords
from app.engine.page_requests import Render as Render


@dataclass(frozen=True, slots=True)
class Add:
    """Index files and folders (recursively), and what an earlier run left unfinished.

    Yields Progress, a LeftOut for each reason to pass files in folders over, and a FileFinished for each
    file of `paths`; Done carries None. `jobs` files are read at once (None: all cores but one). Passwords are
    tried on encrypted files and never saved. Scanned pages are read if `ocr` (None: as the settings say).
    """

    paths: tuple[str, ...] = ()
    passwords: tuple[str, ...] = ()
    jobs: int | None = None
    ocr: bool | None = None


@dataclass(frozen=True, slots=True)
class Unlock:
    """Try `password` on a document that needs one and, if it opens, on all others that need one. Done carries
    tuple[Document, ...] of those it opened, none if it is wrong; those not indexed yet are then indexed as by
    Add.
    """

    document: str
    password: str


@dataclass(frozen=True, slots=True)
class Documents:
    """Done carries tuple[Document, ...], oldest first."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Done carries tuple[str, ...]: the ids of documents none of whose files is where it was."""


@dataclass(frozen=True, slots=True)
class Find:
    """Done carries the one Document that goes by `name`: its id, path or title."""

    name: str


@dataclass(frozen=True, slots=True)
class Pages:
    """The health of each page of a document. Done carries tuple[PageInfo, ...]."""

    document: str


@dataclass(frozen=True, slots=True)
class PageInfo:
    """One page: `label` is what people call it where that is not its number; `reason` says in one sentence
    what is wrong with it, if anything is.
    """

    number: int
    label: str
    health: PageHealth
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again what went wrong: documents (by id, path or title) that cannot be used are read anew, pages of
    others that failed or are empty are given to OCR. Yields Progress; Done carries tuple[Document, ...], as
    they are when this is over.
    """

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """Index `folder` and follow what becomes of it from now on, also while Carrel was closed. Done carries
    its WatchedFolder at once; the files follow as by Add, told by Activity and DocumentChanged.
    """

    folder: str


@dataclass(frozen=True, slots=True)
class Unwatch:
    """Follow `folder` no longer; its documents stay. Done carries None."""

    folder: str


@dataclass(frozen=True, slots=True)
class Watched:
    """Done carries tuple[WatchedFolder, ...]."""


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is followed and how many documents came from it. `reason`: why it cannot be followed now,
    such as that it is not there; its documents then stay as they are.
    """

    path: str
    documents: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the documents named by id, path or title. They can be brought back for a while, unless it is
    `for_good`. Done carries the tuple[Document, ...] removed.
    """

    documents: tuple[str, ...]
    for_good: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """Done carries tuple[RemovedDocument, ...]: those that can be brought back, the last removed first."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring back the removed documents named by id, path or title. Done carries tuple[Document, ...]."""

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Forget the removed documents named by id, path or title for good. Done carries None."""

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """Done carries a tuple[Hit, ...], best first. No `documents` means all."""

    query: str
    documents: tuple[str, ...] = ()
    limit: int = 10
    by: SearchBy = SearchBy.BOTH


@dataclass(frozen=True, slots=True)
class Ask:
    """Yields Progress, Searched, Quoted and Token; Done carries an Answer.

    `model` is the path of a .gguf, or None for the chosen one. `turns` is the conversation so far. The turn
    is kept in `chat`, whose turns are the conversation when `turns` are not given: a chat's number, NEW of
    app.core.chats for another one, or None to keep nothing. The Answer says which chat it was kept in.
    `style` is an answer style: its name, or one that is only being tried. Where the documents hold no answer,
    the model gives its own if `own_knowledge` (None: as the settings say). `at_once`: what needs no model
    that is still being loaded comes first, as a Quoted, or as the answer where no model would write one.
    `reranker` is the folder of a reranking model ("none": none), or None for the chosen one.
    """

    question: str
    documents: tuple[str, ...] = ()
    mode: Mode = Mode.AUTO
    model: str | None = None
    turns: tuple[Turn, ...] = ()
    chat: int | None = None
    style: str | Style | None = None
    own_knowledge: bool | None = None
    at_once: bool = False
    reranker: str | None = None


@dataclass(frozen=True, slots=True)
class CheckText:
    """Hold each sentence of `text`, or of the file at `path` if there is one, against the `documents` (none:
    all). The file is read and not taken in. Yields Progress; Done carries a CheckedText, of what was checked
    by then when it is cancelled.
    """

    text: str = field(default="", repr=False)
    path: str | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerStyles:
    """Done carries the Styles of app.core.styles."""


@dataclass(frozen=True, slots=True)
class SaveStyle:
    """Keep an answer style of the person's own; `replaces` is the name it had. Done carries the Styles."""

    style: Style
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class DeleteStyle:
    """Take away the person's own style of this name; one that ships is then as it came. Done carries the
    Styles.
    """

    name: str


@dataclass(frozen=True, slots=True)
class Chats:
    """Done carries tuple[Chat, ...], the newest first: those in which all of `words` occur."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenChat:
    """Done carries the Conversation of this number; what its answers cite is looked at again."""

    chat: int


@dataclass(frozen=True, slots=True)
class ExportChat:
    """Write a chat, or only the answer at the place `turn` of it, from 1, to a file with its citations as
    footnotes: a Word document where the name ends in .docx, else Markdown. Done carries None.
    """

    chat: int
    file: str
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class RenameChat:
    """Done carries the Chat as it then is."""

    chat: int
    title: str


@dataclass(frozen=True, slots=True)
class RemoveChats:
    """Delete chats (None: all) for good. Done carries how many there were."""

    chats: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class UseOcr:
    """Read scanned pages from now on, also those left unread, or leave them. Done carries None."""

    on: bool


@dataclass(frozen=True, slots=True)
class UseOwnKnowledge:
    """Where the documents hold no answer, have the model say what it knows by itself, or not. Done carries
    None.
    """

    on: bool


@dataclass(frozen=True, slots=True)
class Evaluate:
    """Index `folder` (None: take the library as it is) and measure on the question set `file`, a path or the
    name of a kept set. Yields Progress; Done carries the report as the dict of the JSON contract.

    The run is kept with the library, also what was measured when it is cancelled or cut off. `samples`
    answers are drawn for each question to tell what the model knows by itself, if Condition.CLOSED is among
    the `conditions`. `judge`: the model marks answers as well. `model` is a .gguf, None for the chosen one;
    `reranker` as in Ask.
    """

    file: str
    folder: str | None = None
    scope: Literal["doc", "all"] = "all"
    mode: Mode = Mode.QUICK
    retrieval_only: bool = False
    limit: int | None = None
    conditions: tuple[Condition, ...] = (Condition.DOCUMENTS,)
    judge: bool = False
    samples: int = 6
    model: str | None = None
    reranker: str | None = None


@dataclass(frozen=True, slots=True)
class Runs:
    """Done carries tuple[Run, ...]: the runs kept with the library, newest first."""


@dataclass(frozen=True, slots=True)
class Report:
    """Done carries the report of a kept run: by its id, a part of it that begins or ends no other, "latest"
    or the path of a report's file.
    """

    run: str


@dataclass(frozen=True, slots=True)
class Compare:
    """Done carries a dict: how the run `after` differs from the run `before`, metric by metric."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Export:
    """Write a run, and how it differs from the run `before`, to a .csv or .md file. Done carries None."""

    run: str
    file: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveRun:
    """Delete a kept run, by its id. Done carries None."""

    run: str


@dataclass(frozen=True, slots=True)
class QuestionSets:
    """Done carries tuple[str, ...]: the names of the question sets kept with the library."""


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """Done carries tuple[Question, ...] of a kept set, or of a .jsonl or .csv file."""

    source: str


@dataclass(frozen=True, slots=True)
class KeepQuestions:
    """Keep questions with the library, in place of those of that name. Done carries the name in use."""

    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class WriteQuestions:
    """Write questions to a .jsonl or .csv file. Done carries None."""

    file: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class RemoveQuestions:
    """Delete a kept question set. Done carries None."""

    name: str


@dataclass(frozen=True, slots=True)
class Doctor:
    """Done carries tuple[Check, ...]: what this machine has, what works, what is missing."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's report."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Warm:
    """Load the models ahead of the first question. Done carries None, also where one cannot be loaded.

    Without `language`, only what a search needs.
    """

    language: bool = True


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop all indexing (`paused`) after what is in hand: reading, vectors and OCR; or go on. Done carries
    None.
    """

    paused: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the request numbered `request`, which then ends with Failed(kind="Cancelled"); an Ask that reads
    passage after passage, and a CheckText, end with Done and what there is by then.
    """

    request: int


Request = (
    Add
    | Unlock
    | Documents
    | Missing
    | Find
    | Pages
    | Retry
    | Watch
    | Unwatch
    | Watched
    | Remove
    | Removed
    | Restore
    | Forget
    | Search
    | Ask
    | CheckText
    | AnswerStyles
    | SaveStyle
    | DeleteStyle
    | Chats
    | OpenChat
    | ExportChat
    | RenameChat
    | RemoveChats
    | PageSizes
    | Render
    | PageWords
    | CopyText
    | FindWords
    | Outline
    | PageLinks
    | NoteRequest
    | Models
    | FoundModels
    | FindModel
    | Offers
    | GetModel
    | RemoveModel
    | AddModels
    | UseModel
    | UseEmbedder
    | UseReranker
    | KeepEmbedder
    | UseOcr
    | UseOwnKnowledge
    | UseFirstWord
    | Evaluate
    | Runs
    | Report
    | Compare
    | Export
    | RemoveRun
    | QuestionSets
    | ReadQuestions
    | KeepQuestions
    | WriteQuestions
    | RemoveQuestions
    | Doctor
    | Warm
    | Pause
    | Cancel
)


CHOICES = (
    UseModel
    | GetModel
    | RemoveModel
    | AddModels
    | UseEmbedder
    | UseReranker
    | KeepEmbedder
    | UseOcr
    | UseOwnKnowledge
    | UseFirstWord
    | SaveStyle
    | DeleteStyle
    | RenameChat
    | RemoveChats
)
"""Requests that change what other clients show as the person's choice."""


@dataclass(frozen=True, slots=True)
class Done:
    """A request's result."""

    value: Any = None


@dataclass(frozen=True, slots=True)
class Failed:
    """`kind` is the name of a class of app.core.errors, or "Bug"; `details` is a traceback for bugs."""

    kind: str
    message: str
    details: str = field(default="", repr=False)


Reply = Event | Done | Failed
