"""The chats that are kept with the library."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answers import Answer
from app.core.cards import CitedIn
from app.core.chats import Chat, Conversation, SearchedDocument, Verdict
from app.core.facets import OF_ALL, AskedOf
from app.library.store import chats
from app.library.store.database import Database
from app.library.store.searched import list_searched


class ChatArchive:
    """Keeps chats, each answer whole. Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_chats(self, words: str = "") -> tuple[Chat, ...]:
        """List the chats in which all of `words` occur, the newest first."""
        with self._database.reading() as connection:
            return tuple(chats.list_chats(connection, words))

    def load(self, chat: int) -> Conversation:
        """Load a chat with its turns, as they were kept. Raises NoSuchChat."""
        with self._database.reading() as connection:
            return chats.load_conversation(connection, chat)

    def list_citing(self, document: str, paths: Sequence[str]) -> tuple[CitedIn, ...]:
        """List the answers that cite a document, by its id, or a file that was where it is, the newest
        first.
        """
        with self._database.reading() as connection:
            return tuple(chats.list_citing(connection, document, paths))

    def keep_turn(
        self,
        chat: int,
        question: str,
        documents: Sequence[str],
        answer: Answer,
        asked_of: AskedOf = OF_ALL,
        searched: Sequence[SearchedDocument] | None = None,
    ) -> int:
        """Add a turn to a chat; for NEW of app.core.chats, one is begun. Return the chat's number.
        `documents` are the ids of those that alone were asked, `searched` all that were. Raises NoSuchChat.
        """
        with self._database.writing() as connection:
            return chats.keep(connection, chat, question, documents, answer, asked_of, searched)

    def list_searched(self, chat: int, place: int) -> tuple[SearchedDocument, ...] | None:
        """List which documents were searched for the answer at a place of a chat, from 1; None where that
        was not kept.
        """
        with self._database.reading() as connection:
            return list_searched(connection, chat, place)

    def put_answer(self, chat: int, turn: int, answer: Answer) -> None:
        """Put an answer in the place of the one that a turn has."""
        with self._database.writing() as connection:
            chats.put_answer(connection, chat, turn, answer)

    def keep_verdict(self, chat: int, place: int, verdict: Verdict) -> None:
        """Keep what the person makes of the answer at a place of a chat, from 1. Raises NoSuchChat."""
        with self._database.writing() as connection:
            chats.keep_verdict(connection, chat, place, verdict)

    def branch(self, chat: int, place: int) -> int:
        """Begin a chat with the turns of another up to the one at a place, from 1. Return its number.
        Raises NoSuchChat.
        """
        with self._database.writing() as connection:
            return chats.branch(connection, chat, place)

    def rename(self, chat: int, title: str) -> Chat:
        """Give a chat another title. Raises NoSuchChat, and CarrelError for no title at all."""
        with self._database.writing() as connection:
            return chats.rename(connection, chat, title)

    def remove(self, ids: Sequence[int] | None) -> int:
        """Delete chats (None: all) for good. Return how many there were."""
        with self._database.writing() as connection:
            return chats.remove(connection, ids)
