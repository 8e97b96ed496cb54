"""What is said between a client (window or terminal) and the engine.

A client sends `(number, request)`. The engine answers with `(number, event)` any number of times and then
exactly one `(number, Done | Failed)`. Events with number 0 belong to no request: they tell what became of a
document (DocumentChanged, DocumentRemoved), what indexing is doing (Activity, a few times a second while it
does something and once when it ends), that watched folders changed (FoldersChanged), that another client
changed what is chosen (ChoicesChanged), that another index could not be built (IndexFailed), that the
language model left memory or came back (ModelMoved) and that notes changed (NotesChanged). Everything here is
pickled: plain data only.

A request is a class that names its result's type: `class Search(Request[tuple[Hit, ...]])`.
"""

from __future__ import annotations

from app.engine.protocol.answering import AnswerStyles as AnswerStyles
from app.engine.protocol.answering import Ask as Ask
from app.engine.protocol.answering import CheckText as CheckText
from app.engine.protocol.answering import DeleteStyle as DeleteStyle
from app.engine.protocol.answering import SaveStyle as SaveStyle
from app.engine.protocol.answering import Search as Search
from app.engine.protocol.answering import Suggest as Suggest
from app.engine.protocol.answering import UseOwnKnowledge as UseOwnKnowledge
from app.engine.protocol.cards import FindCard as FindCard
from app.engine.protocol.cards import RenameDocument as RenameDocument
from app.engine.protocol.cards import SummarizeDocument as SummarizeDocument
from app.engine.protocol.chats import BranchChat as BranchChat
from app.engine.protocol.chats import Chats as Chats
from app.engine.protocol.chats import ExportChat as ExportChat
from app.engine.protocol.chats import KeepVerdict as KeepVerdict
from app.engine.protocol.chats import OpenChat as OpenChat
from app.engine.protocol.chats import RemoveChats as RemoveChats
from app.engine.protocol.chats import RenameChat as RenameChat
from app.engine.protocol.documents import Add as Add
from app.engine.protocol.documents import Astray as Astray
from app.engine.protocol.documents import Documents as Documents
from app.engine.protocol.documents import Find as Find
from app.engine.protocol.documents import Forget as Forget
from app.engine.protocol.documents import PageInfo as PageInfo
from app.engine.protocol.documents import Pages as Pages
from app.engine.protocol.documents import Remove as Remove
from app.engine.protocol.documents import Removed as Removed
from app.engine.protocol.documents import Restore as Restore
from app.engine.protocol.documents import Retry as Retry
from app.engine.protocol.documents import Unlock as Unlock
from app.engine.protocol.documents import Unwatch as Unwatch
from app.engine.protocol.documents import Watch as Watch
from app.engine.protocol.documents import Watched as Watched
from app.engine.protocol.documents import WatchedFolder as WatchedFolder
from app.engine.protocol.evaluation import Compare as Compare
from app.engine.protocol.evaluation import Evaluate as Evaluate
from app.engine.protocol.evaluation import Export as Export
from app.engine.protocol.evaluation import KeepQuestions as KeepQuestions
from app.engine.protocol.evaluation import QuestionSets as QuestionSets
from app.engine.protocol.evaluation import ReadQuestions as ReadQuestions
from app.engine.protocol.evaluation import RemoveQuestions as RemoveQuestions
from app.engine.protocol.evaluation import RemoveRun as RemoveRun
from app.engine.protocol.evaluation import Report as Report
from app.engine.protocol.evaluation import Runs as Runs
from app.engine.protocol.evaluation import WriteQuestions as WriteQuestions
from app.engine.protocol.evidence import CheckEvidenceFile as CheckEvidenceFile
from app.engine.protocol.evidence import ExportEvidence as ExportEvidence
from app.engine.protocol.machine import Check as Check
from app.engine.protocol.machine import Computer as Computer
from app.engine.protocol.machine import Doctor as Doctor
from app.engine.protocol.machine import EndTour as EndTour
from app.engine.protocol.machine import FindActivity as FindActivity
from app.engine.protocol.machine import FindComputer as FindComputer
from app.engine.protocol.machine import NetworkLog as NetworkLog
from app.engine.protocol.machine import Pause as Pause
from app.engine.protocol.machine import UseAppearance as UseAppearance
from app.engine.protocol.machine import UseLanguage as UseLanguage
from app.engine.protocol.machine import UseOcr as UseOcr
from app.engine.protocol.machine import UseShortcuts as UseShortcuts
from app.engine.protocol.machine import Warm as Warm
from app.engine.protocol.models import AddModels as AddModels
from app.engine.protocol.models import FindForeign as FindForeign
from app.engine.protocol.models import FindModel as FindModel
from app.engine.protocol.models import FindVectorPlace as FindVectorPlace
from app.engine.protocol.models import ForeignDocuments as ForeignDocuments
from app.engine.protocol.models import FoundModels as FoundModels
from app.engine.protocol.models import GetModel as GetModel
from app.engine.protocol.models import KeepEmbedder as KeepEmbedder
from app.engine.protocol.models import ModelInfo as ModelInfo
from app.engine.protocol.models import Models as Models
from app.engine.protocol.models import OfferInfo as OfferInfo
from app.engine.protocol.models import Offers as Offers
from app.engine.protocol.models import RemoveModel as RemoveModel
from app.engine.protocol.models import UseEmbedder as UseEmbedder
from app.engine.protocol.models import UseFirstWord as UseFirstWord
from app.engine.protocol.models import UseIdleMinutes as UseIdleMinutes
from app.engine.protocol.models import UseModel as UseModel
from app.engine.protocol.models import UseReranker as UseReranker
from app.engine.protocol.models import UseServer as UseServer
from app.engine.protocol.models import UseVectorServer as UseVectorServer
from app.engine.protocol.models import VectorPlace as VectorPlace
from app.engine.protocol.notes import ChangeNote as ChangeNote
from app.engine.protocol.notes import ExportNotes as ExportNotes
from app.engine.protocol.notes import MakeNote as MakeNote
from app.engine.protocol.notes import Notes as Notes
from app.engine.protocol.notes import RemoveNotes as RemoveNotes
from app.engine.protocol.notes import RestoreNotes as RestoreNotes
from app.engine.protocol.notes import TagDocuments as TagDocuments
from app.engine.protocol.reading import Comments as Comments
from app.engine.protocol.reading import CopyText as CopyText
from app.engine.protocol.reading import FindWords as FindWords
from app.engine.protocol.reading import Outline as Outline
from app.engine.protocol.reading import PageImage as PageImage
from app.engine.protocol.reading import PageLabels as PageLabels
from app.engine.protocol.reading import PageLinks as PageLinks
from app.engine.protocol.reading import PageSizes as PageSizes
from app.engine.protocol.reading import PageWords as PageWords
from app.engine.protocol.reading import Render as Render
from app.engine.protocol.request import AnyRequest as AnyRequest
from app.engine.protocol.request import Cancel as Cancel
from app.engine.protocol.request import Done as Done
from app.engine.protocol.request import Failed as Failed
from app.engine.protocol.request import Reply as Reply
from app.engine.protocol.request import Request as Request
from app.engine.protocol.request import read_result as read_result
from app.engine.protocol.scopes import RemoveScope as RemoveScope
from app.engine.protocol.scopes import RenameScope as RenameScope
from app.engine.protocol.scopes import SaveScope as SaveScope
from app.engine.protocol.scopes import Scopes as Scopes

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
    | UseIdleMinutes
    | UseLanguage
    | UseAppearance
    | UseShortcuts
    | UseServer
    | UseVectorServer
    | SaveStyle
    | DeleteStyle
    | BranchChat
    | RenameChat
    | RemoveChats
    | SaveScope
    | RenameScope
    | RemoveScope
)
"""Requests that change what other clients show as the person's choice."""

IN_TURN = Scopes | SaveScope | RenameScope | RemoveScope | AnswerStyles | SaveStyle | DeleteStyle
"""Requests that are soon done, of which each tells all there are: what a client asks later is told later, and
so takes the place of what it was told before.
"""
