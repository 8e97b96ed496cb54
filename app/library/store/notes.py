"""Highlights and notes in SQLite. They belong to a document's id and path, not to its rows: they stay when it
is read anew, when another version takes its place, and while it is out of the library.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

from app.core.documents import replace_surrogates
from app.core.errors import CarrelError
from app.core.notes import Note, NoteColour, NotePlace
from app.core.records import unpack_record
from app.library.store.database import Database
from app.library.store.files import decode_path, encode_path

_COLUMNS = "id, owner, title, path, places, colour, comment, made, changed, tags"
_PLACES = ", ".join("?" * (_COLUMNS.count(",") + 1))


class NoteStore:
    """The notes of one library. Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_notes(self) -> list[Note]:
        """List all notes, in the order they were made."""
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM notes ORDER BY id").fetchall()
        return [
            Note(
                id=row[0],
                document=row[1],
                title=row[2],
                path=decode_path(row[3]),
                places=tuple(unpack_record(NotePlace, json.dumps(place)) for place in json.loads(row[4])),
                colour=NoteColour(row[5]),
                comment=row[6],
                made=row[7],
                changed=row[8],
                tags=tuple(json.loads(row[9])),
            )
            for row in rows
        ]

    def find_note(self, id_: int) -> Note:
        """Find the note of this number. Raises CarrelError."""
        for note in self.list_notes():
            if note.id == id_:
                return note
        raise CarrelError("That note is not kept any longer.")

    def keep(self, note: Note) -> Note:
        """Add a note, or put it in the place of the one with its number. Returns it with its number."""
        now = time.time()
        note = replace(note, made=note.made or now, changed=now)
        with self._database.writing() as connection:
            (number,) = connection.execute(
                f"INSERT OR REPLACE INTO notes ({_COLUMNS}) VALUES ({_PLACES}) RETURNING id",
                (
                    note.id or None,
                    note.document,
                    replace_surrogates(note.title),
                    encode_path(note.path),
                    replace_surrogates(
                        json.dumps([asdict(place) for place in note.places], ensure_ascii=False)
                    ),
                    note.colour,
                    replace_surrogates(note.comment),
                    note.made,
                    note.changed,
                    replace_surrogates(json.dumps(note.tags, ensure_ascii=False)),
                ),
            ).fetchone()
        return replace(note, id=number)

    def remove(self, ids: Sequence[int]) -> None:
        """Take notes out, and overwrite what they said."""
        self._delete("id IN (SELECT value FROM json_each(?))", list(ids))

    def forget(self, documents: Iterable[str]) -> None:
        """Take out the notes on documents that are gone for good."""
        self._delete("owner IN (SELECT value FROM json_each(?))", list(documents))

    def _delete(self, where: str, values: list[int] | list[str]) -> None:
        with self._database.writing() as connection:
            connection.execute("PRAGMA secure_delete = ON")
            try:
                connection.execute(f"DELETE FROM notes WHERE {where}", (json.dumps(values),))
            finally:
                connection.execute("PRAGMA secure_delete = OFF")
