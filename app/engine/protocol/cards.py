"""Requests about one document as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.answers import Answer
from app.core.cards import DocumentCard
from app.core.documents import Document
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class FindCard(Request[DocumentCard]):
    """What is to be known of a document before it is read."""

    document: str


@dataclass(frozen=True, slots=True)
class SummarizeDocument(Request[Answer]):
    """A document in a few of its own sentences, with the places where they stand; one that is not found says
    why. Yields what Ask yields.
    """

    document: str


@dataclass(frozen=True, slots=True)
class RenameDocument(Request[Document]):
    """Give a document, named by id, path or title, a title of the person's own; "" is what its file calls
    itself. The file is left alone. The result is the document as it then is.
    """

    document: str
    title: str
