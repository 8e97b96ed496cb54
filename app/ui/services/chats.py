"""The chats that are kept: listed, searched, renamed, deleted and written out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.chats import Chat, Conversation, Verdict
from app.core.events import Event
from app.engine.protocol import (
    BranchChat,
    Chats,
    ExportChat,
    ExportEvidence,
    Failed,
    KeepVerdict,
    OpenChat,
    RemoveChats,
    RenameChat,
)
from app.ui.services.engine_bridge import EngineBridge


class KeptChats(QObject):
    """Asks the engine. Signals: changed() when another list is known; renamed(Chat); removed(ids), where None
    stands for all; exported(path); failed(Failed).
    """

    changed = Signal()
    renamed = Signal(object)
    removed = Signal(object)
    exported = Signal(str)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = ""
        self._asked = 0
        self.chats: tuple[Chat, ...] = ()
        """Those in which the words searched for occur, the newest first."""
        self.known = False
        """Whether the engine has said which there are."""

    def search(self, words: str) -> None:
        """Lists the chats in which these words occur; none means all."""
        self._words = words
        self.refresh()

    def refresh(self) -> None:
        """Asks which there are; only the newest of several answers counts."""
        self._asked += 1
        asked = self._asked

        def done(chats: tuple[Chat, ...]) -> None:
            if asked == self._asked:
                self.chats, self.known = chats, True
                self.changed.emit()

        self._bridge.request(Chats(self._words), owner=self, on_done=done, on_failed=self.failed.emit)

    def open(
        self,
        chat: int,
        done: Callable[[Conversation], object],
        failed: Callable[[Failed], object] | None = None,
    ) -> None:
        """Has `done` told what was said in a chat."""
        self._bridge.request(OpenChat(chat), owner=self, on_done=done, on_failed=failed or self.failed.emit)

    def judge(self, chat: int, turn: int, verdict: Verdict) -> None:
        """Keeps what the person makes of the answer at a place of a chat, from 1."""
        self._bridge.request(
            KeepVerdict(chat, turn, verdict),
            owner=self,
            on_done=lambda _: None,
            on_failed=self.failed.emit,
        )

    def branch(self, chat: int, turn: int, done: Callable[[Conversation], object]) -> None:
        """Has `done` told the chat that begins with another up to the answer at a place, from 1."""
        self._bridge.request(BranchChat(chat, turn), owner=self, on_done=done, on_failed=self.failed.emit)

    def rename(self, chat: int, title: str) -> None:
        """Gives a chat another name."""

        def done(chat: Chat) -> None:
            self.renamed.emit(chat)
            self.refresh()

        def failed(failure: Failed) -> None:
            self.failed.emit(failure)
            self.refresh()

        self._bridge.request(RenameChat(chat, title), owner=self, on_done=done, on_failed=failed)

    def remove(self, chats: Sequence[int] | None) -> None:
        """Deletes chats (None: all) for good."""
        chosen = None if chats is None else tuple(chats)

        def done(_count: int) -> None:
            self.removed.emit(chosen)
            self.refresh()

        self._bridge.request(RemoveChats(chosen), owner=self, on_done=done, on_failed=self.failed.emit)

    def prove(
        self, request: ExportEvidence, told: Callable[[Event], object], ended: Callable[[], object]
    ) -> int:
        """Has an evidence pack written; `told` hears how far it is, `ended` is called either way. Returns the
        number to stop it by.
        """

        def done(_: None) -> None:
            ended()
            self.exported.emit(request.file)

        def failed(failure: Failed) -> None:
            ended()
            self.failed.emit(failure)

        return self._bridge.request(request, owner=self, on_event=told, on_done=done, on_failed=failed)

    def stop(self, number: int) -> None:
        """Ends what has that number."""
        self._bridge.cancel(number)

    def export(self, chat: int, file: str, turn: int | None = None) -> None:
        """Has a chat, or only the answer at the place `turn`, from 1, written to a file, of
        the kind that its ending says.
        """
        self._bridge.request(
            ExportChat(chat, file, turn),
            owner=self,
            on_done=lambda _: self.exported.emit(file),
            on_failed=self.failed.emit,
        )
