from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.core.errors import LibraryTooNew
from app.library import migrations
from app.library.library import Library
from app.library.migrations import STEPS, migrate
from tests.library.made_documents import FINGERPRINT


def version(connection: sqlite3.Connection) -> int:
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


@pytest.fixture
def connection() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


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
