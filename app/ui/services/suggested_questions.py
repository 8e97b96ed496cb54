"""Questions to begin with, of the documents that a person looks at or has added last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.documents import Document, DocumentState
from app.engine.protocol import Suggest
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.indexing import Indexing
from app.ui.services.sample_questions import suggest_questions

_NEWEST = 3
"""Documents that are asked about while none is ticked or open."""


class SuggestedQuestions(QObject):
    """Keeps up with the documents that are ticked and the one that is open. The engine tries out what it
    suggests, which takes a while, so it is asked only when nothing else is to be done. Signals: changed().
    """

    changed = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        indexing: Indexing,
        is_wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_wanted` tells whether there is room for them now."""
        super().__init__(parent)
        self._bridge, self._indexing, self._is_wanted = bridge, indexing, is_wanted
        self._ticked: tuple[Document, ...] = ()
        self._open: Document | None = None
        self._asked: tuple[str, ...] = ()
        self.questions: tuple[str, ...] = ()
        self.is_looking = False
        """Whether the engine is trying some out."""
        self.has_failed = False
        """Whether it could not; they are looked for again when they are next asked for."""
        indexing.activity_changed.connect(lambda: self.look())

    def tick(self, documents: Sequence[Document]) -> None:
        """Has them be of these documents, if any."""
        self._ticked = tuple(documents)
        self.look()

    def open(self, document: Document | None) -> None:
        """Has them be of this document while none is ticked."""
        self._open = document
        self.look()

    def look(self, *, is_asked_for: bool = False) -> None:
        """Asks for questions if others are due: when nothing else is to be done and there is room for them,
        or at once where the person has asked for some.
        """
        documents = self._indexing.documents.documents
        samples = suggest_questions(documents)
        wanted = () if samples else tuple(document.id for document in self._choose(documents))
        if not wanted:
            self._asked = ()
            self._put(samples)
        elif wanted != self._asked and (
            is_asked_for or (self._indexing.activity is None and self._is_wanted())
        ):
            self._asked, self.is_looking, self.has_failed = wanted, True, False
            self._bridge.request(
                Suggest(wanted),
                owner=self,
                on_done=lambda questions: self._take(wanted, questions),
                on_failed=lambda failure: self._give_up(wanted),  # the person asks what they like
            )

    def _take(self, wanted: tuple[str, ...], questions: tuple[str, ...]) -> None:
        if wanted == self._asked:
            self._put(questions)

    def _give_up(self, wanted: tuple[str, ...]) -> None:
        if wanted == self._asked:
            self._asked, self.has_failed = (), True
            self._put(())

    def _choose(self, documents: Sequence[Document]) -> Sequence[Document]:
        """The documents that questions are to be of."""
        ready = [document for document in documents if document.state is DocumentState.READY]
        ticked = {document.id for document in self._ticked}
        if ticked and len(ticked) < len(documents):
            ready = [document for document in ready if document.id in ticked]
        elif self._open is not None and any(document.id == self._open.id for document in ready):
            return [self._open]
        return sorted(ready, key=lambda document: -document.added)[:_NEWEST]

    def _put(self, questions: tuple[str, ...]) -> None:
        if questions != self.questions or self.is_looking:
            self.questions, self.is_looking = questions, False
            self.changed.emit()
