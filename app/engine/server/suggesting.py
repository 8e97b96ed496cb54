"""Questions for a person to begin with, each of which the documents were seen to answer."""

from __future__ import annotations

import re
from itertools import chain, islice, zip_longest

from app.answer.question.suggest import Proposal, propose_questions
from app.answer.text.normalize import find_stems
from app.core.answers import Answer, Mode
from app.core.documents import Document
from app.core.events import Work
from app.engine import protocol
from app.engine.server.answering import AnsweringHandler
from app.engine.server.work import Stopped, fulfil
from app.library.library import Library

Request = protocol.Suggest

_AMOUNT = re.compile(r"\d.*[^\W\d_]|[^\W\d_].*\d|[%€$£¥].*\d|\d.*[%€$£¥]")
"""A number with what it counts; one alone is as often that of a section."""
_MOST_TRIED = 10
"""Headings of a document that are tried."""
_MOST_READ = 60
"""Pages of a document whose headings are looked at."""


class SuggestingHandler:
    """Proposes questions and asks each of them itself before it is offered; what came of a document is known
    for as long as this runs.
    """

    def __init__(self, library: Library, answering: AnsweringHandler) -> None:
        self._library, self._answering = library, answering
        self._known: dict[str, tuple[int, tuple[str, ...]]] = {}
        """For a document how many questions were wanted of it, and those that were found."""

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        return fulfil(request, self._suggest(request, stopped))

    def _suggest(self, request: protocol.Suggest, stopped: Stopped) -> Work[tuple[str, ...]]:
        """Find questions, those of several documents in turn."""
        found: list[tuple[str, ...]] = []
        documents = self._library.find(request.documents)
        wanted = -(-request.most // max(len(documents), 1))  # of each, rounded up
        for document in documents:
            known, questions = self._known.get(document.id, (0, ()))
            if known < wanted:
                questions = yield from self._try(document, wanted, stopped)
                self._known[document.id] = wanted, questions
            found.append(questions)
        turns = chain.from_iterable(zip_longest(*found))
        return tuple(islice(dict.fromkeys(question for question in turns if question), request.most))

    def _try(self, document: Document, most: int, stopped: Stopped) -> Work[tuple[str, ...]]:
        """Ask what the headings of a document propose, until enough of it is answered."""
        found: list[str] = []
        passages = self._library.load_document_passages(document.id)
        loaded = self._library.load_pages(document.id, range(1, min(document.pages, _MOST_READ) + 1))
        pages = [loaded[number] for number in sorted(loaded)]
        for proposals in islice(propose_questions(passages, pages), _MOST_TRIED):
            for proposal in proposals:
                asked = protocol.Ask(proposal.question, (document.id,), mode=Mode.QUOTES, own_knowledge=False)
                answer = yield from self._answering.ask(asked, stopped)
                if _is_answered(proposal, answer):
                    found.append(proposal.question)
                    break
            if len(found) >= most:
                break
        return tuple(found)


def _is_answered(proposal: Proposal, answer: Answer) -> bool:
    """Tell whether the answer stands under the heading; of an amount, whether the reader is sure of one."""
    if not answer.found or not answer.citations:
        return False
    if not proposal.amount_of:
        return answer.citations[0].page in proposal.pages
    short = answer.short
    if short is None or not _AMOUNT.search(short.text):
        return False
    # An amount of something else is easily taken for it: what it is of has to be said beside it.
    quoted = next((each for each in answer.citations if each.number == short.citation), None)
    return quoted is not None and set(find_stems(proposal.amount_of)) <= set(find_stems(quoted.quote))
