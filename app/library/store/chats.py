"""Chats and their turns, in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Sequence

from app.core.answers import Answer
from app.core.cards import CitedIn
from app.core.chats import NEW, Chat, Conversation, KeptTurn, SearchedDocument, Verdict
from app.core.documents import replace_surrogates
from app.core.errors import CarrelError, NoSuchChat
from app.core.facets import AskedOf
from app.core.records import pack_record, unpack_record
from app.core.shortening import shorten
from app.library.store.searched import forget_unused, keep_searched

_LONGEST_TITLE = 80
_BRANCH = " (branch)"
_LISTED = (
    "SELECT id, title, begun, changed, (SELECT count(*) FROM turns WHERE chat = chats.id),"
    " (SELECT count(*) FROM turns WHERE chat = chats.id AND pinned) FROM chats"
    " WHERE {where} ORDER BY changed DESC, id DESC"
)


def list_chats(connection: sqlite3.Connection, words: str = "") -> list[Chat]:
    """List the chats in which all of `words` occur, whatever their case, the newest first."""
    listed = [Chat(*row) for row in connection.execute(_LISTED.format(where="1"))]
    wanted = words.casefold().split()
    if not wanted:
        return listed
    said = {chat.id: [chat.title] for chat in listed}
    for chat, *texts in connection.execute("SELECT chat, question, text, note FROM turns"):
        said[chat] += texts
    whole = {chat: "\n".join(texts).casefold() for chat, texts in said.items()}
    return [chat for chat in listed if all(word in whole[chat.id] for word in wanted)]


def load_conversation(connection: sqlite3.Connection, id_: int) -> Conversation:
    """Load the chat with its turns. Raises NoSuchChat."""
    rows = connection.execute(
        "SELECT number, question, documents, asked, answer, asked_of, pinned, rating, note FROM turns"
        " WHERE chat = ? ORDER BY number",
        (id_,),
    )
    turns = tuple(
        KeptTurn(
            number,
            question,
            tuple(json.loads(documents)),
            asked,
            unpack_record(Answer, answer),
            unpack_record(AskedOf, asked_of) if asked_of else AskedOf(tuple(json.loads(documents))),
            Verdict(bool(pinned), rating, note),
        )
        for number, question, documents, asked, answer, asked_of, pinned, rating, note in rows
    )
    return Conversation(find_chat(connection, id_), turns)


def list_citing(connection: sqlite3.Connection, document: str, paths: Sequence[str]) -> list[CitedIn]:
    """List the answers that cite a document, by its id, or a file at one of these paths, the newest first."""
    rows = connection.execute(
        "SELECT chat, title, (SELECT count(*) FROM turns AS before"
        " WHERE before.chat = turns.chat AND before.number <= turns.number), question, asked"
        " FROM turns JOIN chats ON chats.id = turns.chat WHERE EXISTS ("
        " SELECT 1 FROM json_each(turns.answer, '$.citations') AS cited"
        " WHERE json_extract(cited.value, '$.document') = ?"
        " OR json_extract(cited.value, '$.path') IN (SELECT value FROM json_each(?)))"
        " ORDER BY asked DESC, chat DESC, turns.number DESC",
        (document, json.dumps(list(map(replace_surrogates, paths)))),
    )
    return [CitedIn(*row) for row in rows]


def find_chat(connection: sqlite3.Connection, id_: int) -> Chat:
    """Find the chat of this number. Raises NoSuchChat."""
    for row in connection.execute(_LISTED.format(where="id = ?"), (id_,)):
        return Chat(*row)
    raise NoSuchChat("That chat is not kept any longer.")


def keep(
    connection: sqlite3.Connection,
    id_: int,
    question: str,
    documents: Sequence[str],
    answer: Answer,
    asked_of: AskedOf,
    searched: Sequence[SearchedDocument] | None,
) -> int:
    """Add a turn to a chat; for NEW, one is begun. Returns the chat's number. Raises NoSuchChat for one that
    was taken out meanwhile: it does not come back.
    """
    now = time.time()
    if id_ == NEW:
        (id_,) = connection.execute(
            "INSERT INTO chats (title, begun, changed) VALUES (?, ?, ?) RETURNING id",
            (_make_title(question), now, now),
        ).fetchone()
    elif not connection.execute("UPDATE chats SET changed = ? WHERE id = ?", (now, id_)).rowcount:
        raise NoSuchChat("That chat is not kept any longer.")
    connection.execute(
        "INSERT INTO turns (chat, number, asked, question, text, documents, answer, asked_of, searched)"
        " SELECT ?, ifnull(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM turns WHERE chat = ?",
        (
            id_,
            now,
            replace_surrogates(question),
            replace_surrogates(answer.answer),
            json.dumps(list(documents)),
            replace_surrogates(pack_record(answer)),
            pack_record(asked_of),
            None if searched is None else keep_searched(connection, searched),
            id_,
        ),
    )
    return int(id_)


def put_answer(connection: sqlite3.Connection, id_: int, number: int, answer: Answer) -> None:
    """Put an answer in the place of the one that a turn has; a turn that is gone is left out."""
    connection.execute(
        "UPDATE turns SET answer = ? WHERE chat = ? AND number = ?",
        (replace_surrogates(pack_record(answer)), id_, number),
    )


def keep_verdict(connection: sqlite3.Connection, id_: int, place: int, verdict: Verdict) -> None:
    """Keep what the person makes of the answer at a place of a chat, from 1. Raises NoSuchChat."""
    changed = connection.execute(
        "UPDATE turns SET pinned = ?, rating = ?, note = ? WHERE chat = ? AND number ="
        " (SELECT number FROM turns WHERE chat = ? ORDER BY number LIMIT 1 OFFSET ?)",
        (verdict.pinned, verdict.rating, replace_surrogates(verdict.note), id_, id_, place - 1),
    ).rowcount
    if not changed:
        raise NoSuchChat("That answer is not kept any longer.")


def branch(connection: sqlite3.Connection, id_: int, place: int) -> int:
    """Begin a chat with the turns of another up to the one at a place, from 1. Returns its number. Raises
    NoSuchChat.
    """
    now, title = time.time(), find_chat(connection, id_).title
    (new,) = connection.execute(
        "INSERT INTO chats (title, begun, changed) VALUES (?, ?, ?) RETURNING id",
        (_make_title(f"{shorten(title, _LONGEST_TITLE - len(_BRANCH))}{_BRANCH}"), now, now),
    ).fetchone()
    fields = "asked, question, text, documents, answer, asked_of, pinned, rating, note, searched"
    connection.execute(
        f"INSERT INTO turns (chat, number, {fields}) SELECT ?, number, {fields} FROM turns WHERE chat = ?"
        " ORDER BY number LIMIT ?",
        (new, id_, place),
    )
    return int(new)


def rename(connection: sqlite3.Connection, id_: int, title: str) -> Chat:
    """Give a chat another title. Raises NoSuchChat, and CarrelError for no title at all."""
    if not title.strip():
        raise CarrelError("Please give the chat a name.")
    connection.execute("UPDATE chats SET title = ? WHERE id = ?", (_make_title(title), id_))
    return find_chat(connection, id_)


def remove(connection: sqlite3.Connection, ids: Sequence[int] | None) -> int:
    """Take chats out (None: all), and overwrite what was said in them. Returns how many there were."""
    where = "1" if ids is None else "id IN (SELECT value FROM json_each(?))"
    connection.execute("PRAGMA secure_delete = ON")
    try:
        values = () if ids is None else (json.dumps(list(ids)),)
        number = connection.execute(f"DELETE FROM chats WHERE {where}", values).rowcount
        forget_unused(connection)
        return number
    finally:
        connection.execute("PRAGMA secure_delete = OFF")


def _make_title(text: str) -> str:
    """Make a title of the text: one line that is not too long."""
    return shorten(replace_surrogates(" ".join(text.split())), _LONGEST_TITLE)
