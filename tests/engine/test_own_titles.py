"""A document's own title on the real engine: given, used, taken back, and gone over to the next version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.cards import TitleOrigin
from app.core.chats import NEW
from app.core.documents import Document
from app.core.errors import NoSuchDocument
from app.core.events import DocumentChanged, NotesChanged
from app.core.reading import WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    Documents,
    FindCard,
    MakeNote,
    Notes,
    OpenChat,
    RemoveChats,
    RenameDocument,
    Retry,
    Search,
)
from tests.engine.conftest import Shared
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture
def engine(shared: Shared, tmp_path: Path) -> Iterator[EngineClient]:
    for file in (make_pdf(tmp_path / "garden.pdf", GARDEN), make_pdf(tmp_path / "boiler.pdf", BOILER)):
        for _ in shared.client.stream(Add((str(file),))):
            pass
    shared.heard.clear()
    yield shared.client
    shared.client.call(RemoveChats(None))
    shared.empty()


def named(engine: EngineClient, name: str) -> Document:
    return next(each for each in engine.call(Documents()) if Path(each.path).name == name)


def test_the_title_is_used_wherever_the_document_is_named(shared: Shared, engine: EngineClient) -> None:
    garden = named(engine, "garden.pdf")
    note = engine.call(MakeNote(garden.id, WordPlace(1, 0), WordPlace(1, 3)))
    kept = engine.call(Ask("Who planted the mulberry?", mode=Mode.QUOTES, chat=NEW))
    assert kept.chat is not None and kept.citations[0].title == "garden"
    before = Path(garden.path).read_bytes()
    shared.heard.clear()
    renamed = engine.call(RenameDocument("garden", "  Holloway's\nestate "))
    assert (renamed.title, renamed.file_title) == ("Holloway's estate", "garden")
    assert any(isinstance(event, DocumentChanged) and event.document == renamed for event in shared.heard)
    assert any(isinstance(event, NotesChanged) for event in shared.heard)
    assert named(engine, "garden.pdf") == renamed
    assert Path(garden.path).read_bytes() == before

    hits = engine.call(Search("mulberry"))
    assert {hit.title for hit in hits if hit.document == garden.id} == {"Holloway's estate"}
    (turn,) = engine.call(OpenChat(kept.chat)).turns
    assert turn.answer.citations[0].title == "Holloway's estate"
    (listed,) = engine.call(Notes())
    assert (listed.id, listed.title) == (note.id, "Holloway's estate")
    for name in ("@Holloway's-estate", "@garden"):  # what it was called before still names it
        answer = engine.call(Ask(f"{name} What is the working pressure?", mode=Mode.QUOTES))
        assert {hit.document for hit in answer.passages} <= {garden.id}
    card = engine.call(FindCard(garden.id))
    assert card.origin is TitleOrigin.PERSON

    back = engine.call(RenameDocument("holloway's estate", ""))
    assert (back.title, back.file_title) == ("garden", "")
    assert engine.call(FindCard(garden.id)).origin is TitleOrigin.FILE_NAME
    with pytest.raises(NoSuchDocument):
        engine.call(RenameDocument("holloway's estate", "Anything"))


def test_the_title_stays_when_the_file_is_read_again(engine: EngineClient, tmp_path: Path) -> None:
    engine.call(RenameDocument("garden", "The estate"))
    for _ in engine.stream(Retry(("The estate",))):
        pass
    assert named(engine, "garden.pdf").title == "The estate"
    before = named(engine, "garden.pdf")
    make_pdf(tmp_path / "garden.pdf", ("A new cover.", *GARDEN))
    for _ in engine.stream(Add((str(tmp_path / "garden.pdf"),))):
        pass
    after = named(engine, "garden.pdf")
    assert after.id != before.id
    assert (after.title, after.file_title) == ("The estate", "garden")
