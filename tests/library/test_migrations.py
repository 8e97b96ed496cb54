from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.chats import NO_VERDICT, SearchedDocument
from app.core.documents import Box, DocumentState, PageHealth, join_words
from app.core.errors import LibraryTooNew
from app.core.facets import OF_ALL
from app.core.grids import Column, ColumnKind, Grid, RowPlace
from app.core.notes import Note, NotePlace
from app.core.packing import pack_words
from app.library.language.segmentation import make_index_terms
from app.library.library import Library
from app.library.store import migrations
from app.library.store.migrations import STEPS, migrate
from app.library.vector_upkeep import STARTER
from tests.core.test_chats import ANSWER
from tests.library.made_documents import FINGERPRINT, LEASE, chroma, embed_all, page, vector_of
from tests.library.test_recovery import assert_sound

GRID = Grid(
    "Rooms",
    (
        Column("Room", ColumnKind.TEXT, ("Attic", "Cellar"), (None, None)),
        Column("Rent", ColumnKind.NUMBER, ("1,200", "90.5"), ("1200", "90.5")),
    ),
    places=(RowPlace(1, 3, 5), RowPlace(1, 5, 7)),
    hidden=(3,),
)


def version(connection: sqlite3.Connection) -> int:
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.create_function("index_terms", 1, make_index_terms, deterministic=True)
    yield connection
    connection.close()


@pytest.mark.parametrize("steps", range(len(STEPS) + 1))
def test_every_version_comes_up_to_the_newest(
    connection: sqlite3.Connection, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(migrations, "STEPS", STEPS[:steps])
        migrate(connection)
        assert version(connection) == steps
    migrate(connection)
    assert version(connection) == len(STEPS)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_step_that_fails_leaves_nothing_behind(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(connection)
    monkeypatch.setattr(
        migrations, "STEPS", (*STEPS, "CREATE TABLE half (a); CREATE TABLE documents (again);")
    )
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert version(connection) == len(STEPS)
    assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall()
    assert not connection.in_transaction


def test_a_newer_library_is_refused_and_not_touched(folder: Path) -> None:
    Library.open(folder, FINGERPRINT).close()
    file = folder / "library.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        schema = connection.execute("SELECT sql FROM sqlite_schema").fetchall()
    connection.close()
    with pytest.raises(LibraryTooNew, match="newer version"):
        Library.open(folder, FINGERPRINT)
    connection = sqlite3.connect(file)
    assert version(connection) == len(STEPS) + 1
    assert connection.execute("SELECT sql FROM sqlite_schema").fetchall() == schema
    connection.close()


FIRST, SECOND = "a" * 32, "b" * 32
PAGES = [page(1, "The rent is 900 euros. It falls due early."), page(2, ""), page(3, "Pets are not allowed.")]
PASSAGES = [(0, 1, 0, 5), (1, 1, 5, 9), (2, 3, 0, 4)]


def version_1(folder: Path) -> None:
    """A library as the first version left it: passages numbered from 0 through the document, a vector for
    each, the keyword index over the passages themselves.
    """
    folder.mkdir()
    connection = sqlite3.connect(folder / "library.sqlite", isolation_level=None)
    connection.executescript(f"PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; {STEPS[0]}")
    connection.execute("PRAGMA user_version = 1")
    connection.executemany(
        "INSERT INTO documents"
        " (id, title, format, state, pages, passages, embedded, ocr_pages, size, reason, context)"
        " VALUES (?, ?, 'pdf', ?, ?, ?, ?, 0, 77, ?, 'Lease 2024')",
        [
            ("c" * 32, "Gone", "ready", 0, 0, 0, None),
            (FIRST, "Lease", "ready", 3, 3, 3, None),
            (SECOND, "Locked", "needs_password", 0, 0, 0, "It needs a password."),
        ],
    )
    connection.execute("DELETE FROM documents WHERE title = 'Gone'")
    connection.execute(
        "INSERT INTO paths (path, document) VALUES ('/a.pdf', 2), ('/b.pdf', 2), ('/c.pdf', 3)"
    )
    connection.execute("INSERT INTO queue (path) VALUES ('/next.pdf')")
    connection.executemany(
        "INSERT INTO pages VALUES (2, ?, 612, 792, 0, ?)",
        [(each.number, pack_words(each.words)) for each in PAGES],
    )
    for number, on, first, last in PASSAGES:
        text = join_words(PAGES[on - 1].words[first:last])[0]
        (row,) = connection.execute(
            "INSERT INTO passages (document, number, page, text, spans, embedded) VALUES (2, ?, ?, ?, ?, 1)"
            " RETURNING rowid",
            (number, on, text, json.dumps([(on, first, last)])),
        ).fetchone()
        connection.execute("INSERT INTO keywords (rowid, text) VALUES (?, ?)", (row, text))
        connection.execute("INSERT INTO vectors VALUES (?, ?)", (row, vector_of(text).tobytes()))
    connection.execute("INSERT INTO facts VALUES ('fingerprint', ?)", (FINGERPRINT,))
    connection.close()


def test_a_library_of_the_first_version_goes_on(folder: Path) -> None:
    version_1(folder)
    with Library.open(folder, FINGERPRINT, chunking="2") as library:
        lease, locked = library.list_documents()
        assert (lease.id, lease.title, lease.paths, lease.size) == (FIRST, "Lease", ("/a.pdf", "/b.pdf"), 77)
        assert (lease.state, lease.passages, lease.embedded) == (DocumentState.SEARCHABLE, 3, 0)
        assert (lease.pages, lease.empty_pages, lease.waiting_pages, lease.context) == (3, 1, 0, "Lease 2024")
        assert (locked.state, locked.reason) == (DocumentState.NEEDS_PASSWORD, "It needs a password.")
        assert library.files.list_queued() == ("/next.pdf",)
        assert library.files.list_known("/") == {"/a.pdf": None, "/b.pdf": None, "/c.pdf": None}
        assert library.files.list_folders() == ()
        assert Library.find_model(folder) == STARTER

        passages = library.load_document_passages(FIRST)
        assert [each.number for each in passages] == [4096, 4097, 3 * 4096]
        assert [(each.page, each.headings) for each in passages] == [(1, ""), (1, ""), (3, "")]
        assert [each.text for each in passages] == [
            "The rent is 900 euros.",
            "It falls due early.",
            "Pets are not allowed.",
        ]
        stored = library.load_pages(FIRST, (1, 2, 3))
        assert [stored[each.number].words for each in PAGES] == [each.words for each in PAGES]
        assert [health for _, _, health, _ in library.list_page_healths(FIRST)] == [
            PageHealth.TEXT,
            PageHealth.EMPTY,
            PageHealth.TEXT,
        ]
        assert [hit.number for hit in library.search("pets", None)] == [3 * 4096]

        # It is used as it is until it is read as documents now are.
        assert library.list_outdated() == (lease,)
        assert library.vectors.count_missing() == (2, 3)
        embed_all(library)
        assert library.list_documents()[0].state is DocumentState.READY
        assert chroma(library).count() == 5
        assert library.search("x", vector_of("Pets are not allowed."))[0].page == 3
    assert_sound(folder)
    with Library.open(folder, FINGERPRINT, chunking="2") as library:
        library.remove([FIRST, SECOND])
    connection = sqlite3.connect(folder / "library.sqlite")
    for table in ("documents", "paths", "pages", "passages", "keywords", "vectors"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    connection.close()


def test_a_library_of_the_first_version_that_cannot_be_brought_up_stays_as_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_1(folder)
    with monkeypatch.context() as failing:
        failing.setattr(migrations, "STEPS", (STEPS[0], STEPS[1] + "SELECT no_such_function();"))
        with pytest.raises(sqlite3.OperationalError):
            Library.open(folder, FINGERPRINT)
    connection = sqlite3.connect(folder / "library.sqlite")
    assert version(connection) == 1
    assert connection.execute("SELECT count(*) FROM vectors").fetchone() == (3,)
    connection.execute("INSERT INTO keywords (keywords) VALUES ('integrity-check')")
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        assert library.search("pets", None)


NEWER_THAN_2 = """
ALTER TABLE documents DROP COLUMN file_title;
ALTER TABLE documents DROP COLUMN added;
ALTER TABLE queue DROP COLUMN added;
DROP TABLE notes;
DROP TABLE scope_documents;
DROP TABLE scopes;
DROP TABLE searched;
DROP TABLE tags;
DROP TABLE grids;
DROP TABLE turns;
DROP TABLE chats;
DROP INDEX pages_without_tables;
ALTER TABLE pages DROP COLUMN tables;
ALTER TABLE pages DROP COLUMN cells;
DROP INDEX passages_without_sentences;
ALTER TABLE passages DROP COLUMN sentences;
DROP INDEX pages_with_pictures;
ALTER TABLE pages DROP COLUMN pictures;
ALTER TABLE documents DROP COLUMN waiting_pictures;
PRAGMA user_version = 2;
"""


def test_a_library_of_the_second_version_keeps_all_and_takes_chats(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*LEASE)
        embed_all(library)
        library.files.add_folder("/watched")
        before = library.list_documents()
        passages = library.load_document_passages(LEASE[0].id)
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.executescript(NEWER_THAN_2)
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        assert [replace(each, added=0.0) for each in library.list_documents()] == [
            replace(each, added=0.0) for each in before
        ]
        assert [each.added for each in library.list_documents()] == [
            1.0
        ]  # of before, only the order is known
        assert library.load_document_passages(LEASE[0].id) == passages
        # The sentences of its passages, the tables on its pages, and nothing more.
        assert [library.content.complete_some() for _ in range(3)] == [True, True, False]
        assert library.files.list_folders() == ("/watched",)
        assert library.vectors.count_missing() == (0, 0)
        assert library.search("pets", vector_of("Pets are not allowed."))[0].page == 2
        assert library.chats.list_chats() == ()
        chat = library.chats.keep_turn(0, "Any pets?", (), ANSWER)
        (turn,) = library.chats.load(chat).turns
        assert (turn.answer, turn.asked_of, turn.verdict) == (ANSWER, OF_ALL, NO_VERDICT)
        assert library.list_grid_heads() == []
        library.store(*LEASE, [GRID])
        (head,) = library.list_grid_heads()
        assert (head.document, head.heads, head.rows) == (LEASE[0].id, ("Room", "Rent"), 2)
        assert library.load_grid(head) == GRID
        assert library.notes.list_notes() == []
    assert_sound(folder)


def test_a_chat_of_an_earlier_version_asks_what_it_asked(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        chat = library.chats.keep_turn(0, "Any pets?", ("d",), ANSWER)
    connection = sqlite3.connect(folder / "library.sqlite")
    columns = ("asked_of", "pinned", "rating", "note")
    connection.executescript(
        "DROP INDEX pages_without_tables; ALTER TABLE pages DROP COLUMN tables;"
        "ALTER TABLE pages DROP COLUMN cells;"
        "DROP INDEX passages_without_sentences; ALTER TABLE passages DROP COLUMN sentences;"
        "DROP TABLE searched; ALTER TABLE turns DROP COLUMN searched;"
        "ALTER TABLE notes DROP COLUMN tags; ALTER TABLE documents DROP COLUMN file_title;"
        "DROP TABLE scope_documents; DROP TABLE scopes;"
        + "".join(f"ALTER TABLE turns DROP COLUMN {column};" for column in columns)
        + "PRAGMA user_version = 8;"
    )
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        (turn,) = library.chats.load(chat).turns
        assert (turn.answer, turn.asked_of.ticked, turn.verdict) == (ANSWER, ("d",), NO_VERDICT)


def test_documents_of_an_earlier_version_can_be_given_titles(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*LEASE)
        before = library.list_documents()
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.executescript(
        "DROP TABLE searched; ALTER TABLE turns DROP COLUMN searched;"
        "ALTER TABLE notes DROP COLUMN tags; ALTER TABLE documents DROP COLUMN file_title;"
        "PRAGMA user_version = 12;"
    )
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        assert library.list_documents() == before
        assert library.rename(LEASE[0].id, "Our flat").file_title == LEASE[0].title
    assert_sound(folder)


def test_highlights_of_an_earlier_version_can_be_tagged(folder: Path) -> None:
    note = Note(
        0, "d", "Lease", "/lease.pdf", (NotePlace(1, "The rent", (Box(1, 2, 3, 4),)),), comment="High"
    )
    with Library.open(folder, FINGERPRINT) as library:
        kept = library.notes.keep(note)
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.executescript(
        "DROP TABLE searched; ALTER TABLE turns DROP COLUMN searched;"
        "ALTER TABLE notes DROP COLUMN tags; PRAGMA user_version = 13;"
    )
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        assert library.notes.list_notes() == [kept]
        library.notes.keep(replace(kept, tags=("Lease", "to-do")))
        assert library.notes.find_note(kept.id).tags == ("Lease", "to-do")
    assert_sound(folder)


def test_of_answers_of_an_earlier_version_it_is_not_known_what_was_searched(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        chat = library.chats.keep_turn(0, "Any pets?", (), ANSWER)
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.executescript(
        "DROP TABLE searched; ALTER TABLE turns DROP COLUMN searched; PRAGMA user_version = 14;"
    )
    connection.close()
    with Library.open(folder, FINGERPRINT) as library:
        assert library.chats.list_searched(chat, 1) is None
        lease = SearchedDocument("d", "Lease", "/lease.pdf")
        library.chats.keep_turn(chat, "And cats?", (), ANSWER, searched=(lease,))
        assert library.chats.list_searched(chat, 2) == (lease,)
    assert_sound(folder)
