"""Tags on the real engine: kept, asked by, and gone over to the next version of a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.chats import NEW
from app.core.documents import Document
from app.core.errors import CarrelError, NoSuchDocument, NothingToSearch
from app.core.events import DocumentChanged
from app.core.facets import AskedOf, Facets
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    Documents,
    OpenChat,
    Remove,
    RemoveChats,
    Restore,
    Search,
    TagDocuments,
)
from tests.engine.conftest import Shared
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture
def heard(shared: Shared) -> list[object]:
    return shared.heard


@pytest.fixture
def engine(shared: Shared, tmp_path: Path) -> Iterator[EngineClient]:
    for file in (make_pdf(tmp_path / "garden.pdf", GARDEN), make_pdf(tmp_path / "boiler.pdf", BOILER)):
        for _ in shared.client.stream(Add((str(file),))):
            pass
    shared.heard.clear()
    yield shared.client
    shared.empty()


def named(engine: EngineClient, name: str) -> Document:
    return next(each for each in engine.call(Documents()) if Path(each.path).name == name)


def test_tags_are_put_on_taken_off_and_asked_by(engine: EngineClient, heard: list[object]) -> None:
    both = engine.call(TagDocuments(("garden.pdf", "boiler.pdf"), add=("Home", "2026")))
    assert [document.tags for document in both] == [("2026", "Home"), ("2026", "Home")]
    assert sum(isinstance(event, DocumentChanged) and bool(event.document.tags) for event in heard) == 2
    (boiler,) = engine.call(TagDocuments(("boiler.pdf",), add=("home", "heating"), remove=("2026",)))
    assert boiler.tags == ("heating", "Home")  # the same tag is written as it was
    assert len(engine.call(TagDocuments(("@home",)))) == 2
    with pytest.raises(NoSuchDocument):
        engine.call(TagDocuments(("@nothing",), add=("x",)))
    with pytest.raises(CarrelError, match="name"):
        engine.call(TagDocuments(("@home",), add=("  ",)))

    garden, question = named(engine, "garden.pdf"), "Who gives tours on Sundays?"
    with pytest.raises(NothingToSearch, match="those chosen and @2026"):  # ticks and tags go together
        engine.call(Ask(f"@2026 {question}", documents=(boiler.id,), mode=Mode.QUOTES))
    answer = engine.call(Ask(f"@2026 {question}", documents=(boiler.id, garden.id), mode=Mode.QUOTES))
    assert answer.question == question
    assert {hit.document for hit in answer.passages} == {garden.id}
    assert answer.found
    elsewhere = engine.call(Ask(f"{question} @heating", mode=Mode.QUOTES))
    assert {hit.document for hit in elsewhere.passages} <= {boiler.id}
    assert not elsewhere.found
    assert not engine.call(Ask(question, ("@heating",), Mode.QUOTES)).found

    # Kind and folder narrow, too, and the chat keeps what was asked.
    facets = Facets(tags=("home",), kinds=("pdf",), folders=(str(Path(garden.path).parent),))
    kept = engine.call(Ask(f"@garden {question}", (garden.id,), Mode.QUOTES, chat=NEW, facets=facets))
    assert kept.found and kept.chat is not None
    (turn,) = engine.call(OpenChat(kept.chat)).turns
    assert turn.asked_of == AskedOf((garden.id,), facets)
    assert (turn.question, turn.documents) == (question, (garden.id,))
    with pytest.raises(NothingToSearch, match="Excel workbooks"):
        engine.call(Ask(question, mode=Mode.QUOTES, facets=Facets(kinds=("excel",))))
    hits = engine.call(Search("Sundays", facets=Facets(tags=("heating",))))
    assert {hit.document for hit in hits} <= {boiler.id}
    engine.call(RemoveChats(None))


def test_tags_come_back_and_go_over_to_the_next_version(engine: EngineClient, tmp_path: Path) -> None:
    engine.call(TagDocuments(("garden.pdf",), add=("home",)))
    before = named(engine, "garden.pdf")
    engine.call(Remove((before.id,)))
    engine.call(Restore((before.id,)))
    assert named(engine, "garden.pdf").tags == ("home",)
    make_pdf(tmp_path / "garden.pdf", BOILER[:1])
    for _ in engine.stream(Add((str(tmp_path / "garden.pdf"),))):
        pass
    after = named(engine, "garden.pdf")
    assert after.id != before.id
    assert after.tags == ("home",)
