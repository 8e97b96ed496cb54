"""Documents that are removed, and brought back as they were."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.documents import Document, DocumentState
from app.core.errors import NoSuchDocument
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Documents,
    Forget,
    PageSizes,
    Remove,
    Removed,
    Restore,
    Search,
    Watch,
)
from app.library.store.removed import KEPT_DAYS
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("removing")
    (folder / "files").mkdir()
    make_pdf(folder / "files" / "garden.pdf", GARDEN)
    make_pdf(folder / "files" / "boiler.pdf", BOILER)
    (folder / "files" / "notes.txt").write_text("The ferry to Skerry leaves at a quarter past six.", "utf-8")
    return folder


@pytest.fixture(scope="module")
def engine(folder: Path) -> Iterator[EngineClient]:
    with EngineClient(folder / "library") as client:
        client.call(Add((str(folder / "files"),)))
        yield client


def titles(engine: EngineClient) -> list[str]:
    return sorted(document.title for document in engine.call(Documents()))


def found(engine: EngineClient, query: str) -> list[tuple[str, int]]:
    return [(hit.title, hit.page) for hit in engine.call(Search(query, limit=50))]


def test_what_is_removed_is_found_no_more_and_comes_back_whole(engine: EngineClient) -> None:
    before: dict[str, Document] = {each.title: each for each in engine.call(Documents())}
    queries = ("who looks after the plants?", "quarter past six ferry", "working pressure")
    hits = [found(engine, query) for query in queries]
    (garden,) = engine.call(Remove(("garden",)))
    engine.call(Remove((before["notes"].id,)))
    assert titles(engine) == ["boiler"]
    assert {title for query in queries for title, _ in found(engine, query)} == {"boiler"}
    removed = engine.call(Removed())
    assert [each.document.title for each in removed] == ["notes", "garden"]
    assert removed[0].until - removed[0].removed == KEPT_DAYS * 86_400
    with pytest.raises(NoSuchDocument):
        engine.call(Restore(("boiler",)))
    back = engine.call(Restore((garden.id[:8], "notes")))
    assert [each.title for each in back] == ["garden", "notes"]
    assert {each.title: each for each in engine.call(Documents())} == before
    assert all(each.state is DocumentState.READY for each in before.values())
    assert [found(engine, query) for query in queries] == hits
    assert engine.call(PageSizes(before["notes"].id))  # its rendition is back, too
    assert engine.call(Removed()) == ()


def test_for_good_is_for_good(engine: EngineClient, folder: Path) -> None:
    make_pdf(folder / "files" / "secret.pdf", ("The code of the safe is with the notary in Ullapool.",))
    engine.call(Add((str(folder / "files" / "secret.pdf"),)))
    engine.call(Remove(("secret",), for_good=True))
    assert engine.call(Removed()) == ()
    engine.call(Add((str(folder / "files" / "secret.pdf"),)))
    engine.call(Remove(("secret",)))
    assert engine.call(Removed())
    engine.call(Forget(("secret",)))
    assert engine.call(Removed()) == () and not list((folder / "library" / "removed").iterdir())


def test_what_was_added_again_meanwhile_is_not_there_twice(engine: EngineClient, folder: Path) -> None:
    engine.call(Remove(("boiler",)))
    engine.call(Add((str(folder / "files" / "boiler.pdf"),)))
    assert engine.call(Removed()) == ()
    assert titles(engine).count("boiler") == 1
    engine.call(Remove(("boiler",)))
    (back,) = engine.call(Restore(("boiler",)))
    assert back.state is DocumentState.READY


def test_after_a_while_it_is_gone(engine: EngineClient, folder: Path) -> None:
    engine.call(Remove(("boiler",)))
    (kept,) = (folder / "library" / "removed").glob("*.sqlite")
    long_ago = time.time() - (KEPT_DAYS + 1) * 86_400
    os.utime(kept, (long_ago, long_ago))
    engine.call(Remove(("notes",)))
    assert [each.document.title for each in engine.call(Removed())] == ["notes"]
    assert not kept.exists()
    engine.call(Restore(("notes",)))
    engine.call(Add((str(folder / "files" / "boiler.pdf"),)))


def test_what_was_removed_before_an_update_is_listed_and_says_why_it_stays_away(
    engine: EngineClient, folder: Path
) -> None:
    engine.call(Remove(("boiler",)))
    (kept,) = (folder / "library" / "removed").glob("*.sqlite")
    with closing(sqlite3.connect(kept)) as connection:  # as an earlier version left it
        connection.execute("ALTER TABLE documents DROP COLUMN file_title")
        connection.execute("UPDATE made_by SET version = version - 1")
        connection.commit()
    assert [each.document.title for each in engine.call(Removed())] == ["boiler"]
    with pytest.raises(NoSuchDocument, match="before Carrel was updated"):
        engine.call(Restore(("boiler",)))
    engine.call(Add((str(folder / "files" / "boiler.pdf"),)))


def test_in_a_watched_folder_it_stays_away_until_it_is_brought_back(
    engine: EngineClient, folder: Path
) -> None:
    engine.call(Watch(str(folder / "files")))
    (removed,) = engine.call(Remove(("boiler",)))
    (folder / "files" / "new.txt").write_text("Nothing of note happened in Durness.", "utf-8")
    until = time.monotonic() + 150
    while "new" not in titles(engine) and time.monotonic() < until:
        engine.call(Documents())
    assert "new" in titles(engine) and "boiler" not in titles(engine)
    engine.call(Restore((removed.id,)))
    assert "boiler" in titles(engine)
