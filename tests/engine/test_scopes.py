"""What questions are asked of is saved under a name, and holds what it should when documents come and go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.documents import Document
from app.core.errors import CarrelError, NoSuchDocument
from app.core.facets import AskedOf, Facets, SavedScope
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    Documents,
    Remove,
    RemoveScope,
    RenameScope,
    Restore,
    SaveScope,
    Scopes,
    TagDocuments,
)
from tests.engine.conftest import Shared
from tests.made_pdfs import BOILER, GARDEN, make_pdf

OF_PDFS = AskedOf(facets=Facets(tags=("home",), kinds=("pdf",), folders=("/papers",)))


@pytest.fixture
def engine(shared: Shared, tmp_path: Path) -> Iterator[EngineClient]:
    for file in (make_pdf(tmp_path / "garden.pdf", GARDEN), make_pdf(tmp_path / "boiler.pdf", BOILER)):
        add(shared.client, file)
    yield shared.client
    for scope in shared.client.call(Scopes()):
        shared.client.call(RemoveScope(scope.name))
    shared.empty()


def add(engine: EngineClient, file: Path) -> None:
    for _ in engine.stream(Add((str(file),))):
        pass


def named(engine: EngineClient, name: str) -> Document:
    return next(each for each in engine.call(Documents()) if Path(each.path).name == name)


def test_scopes_are_saved_renamed_replaced_and_removed(engine: EngineClient) -> None:
    boiler = named(engine, "boiler.pdf")
    assert engine.call(Scopes()) == ()
    engine.call(TagDocuments(("boiler.pdf",), add=("heating",)))
    heating = SavedScope("Heating of the house", AskedOf((boiler.id,)))
    assert engine.call(SaveScope(" Heating  of the house ", AskedOf(("@heating",)))) == (heating,)
    assert engine.call(SaveScope("Ablage", OF_PDFS)) == (SavedScope("Ablage", OF_PDFS), heating)
    with pytest.raises(CarrelError, match="A scope is called “Ablage” already"):
        engine.call(SaveScope("ABLAGE", AskedOf((boiler.id,))))
    with pytest.raises(CarrelError, match="A scope is called “Ablage” already"):
        engine.call(RenameScope(heating.name, "ablage"))
    replaced = engine.call(SaveScope("ablage", AskedOf((boiler.id,)), replaces=True))
    assert replaced == (SavedScope("ablage", AskedOf((boiler.id,))), heating)
    assert engine.call(RenameScope("ABLAGE", "Ablage"))[0].name == "Ablage"
    renamed = engine.call(RenameScope("Ablage", "Z"))
    assert renamed == (heating, SavedScope("Z", AskedOf((boiler.id,))))
    assert engine.call(RemoveScope("z")) == (heating,)
    assert engine.call(Scopes()) == (heating,)


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (SaveScope(" ", OF_PDFS), "needs a name"),
        (SaveScope("x" * 81, OF_PDFS), "80 characters"),
        (SaveScope("All", AskedOf()), "all documents"),
        (RenameScope("None", "x"), "No scope is called “None”"),
        (RemoveScope("None"), "No scope is called “None”"),
    ],
)
def test_what_cannot_be_done_is_said(
    engine: EngineClient, request_: SaveScope | RenameScope | RemoveScope, says: str
) -> None:
    with pytest.raises(CarrelError, match=says):
        engine.call(request_)
    assert engine.call(Scopes()) == ()


def test_a_name_of_no_document_is_refused(engine: EngineClient) -> None:
    with pytest.raises(NoSuchDocument):
        engine.call(SaveScope("x", AskedOf(("nothing.pdf",))))


def test_a_scope_follows_its_documents_out_of_the_library_and_back(engine: EngineClient) -> None:
    both = tuple(sorted(named(engine, name).id for name in ("garden.pdf", "boiler.pdf")))
    (saved,) = engine.call(SaveScope("Both", AskedOf(both)))
    assert saved.asked_of.ticked == both
    garden = named(engine, "garden.pdf")
    engine.call(Remove(("garden.pdf",)))
    (less,) = engine.call(Scopes())
    assert set(less.asked_of.ticked) == set(both) - {garden.id} and not less.is_lost
    engine.call(Remove(("boiler.pdf",)))
    (lost,) = engine.call(Scopes())
    assert lost.is_lost and lost.asked_of.ticked == ()
    engine.call(Restore(both))
    assert engine.call(Scopes()) == (saved,)


def test_the_next_version_of_a_file_is_in_its_scopes_and_asked(engine: EngineClient, tmp_path: Path) -> None:
    before = named(engine, "boiler.pdf")
    engine.call(SaveScope("Heating", AskedOf((before.id,))))
    add(engine, make_pdf(tmp_path / "boiler.pdf", ["The boiler is serviced by Ida Holm every spring."]))
    after = named(engine, "boiler.pdf")
    (scope,) = engine.call(Scopes())
    assert after.id != before.id and scope.asked_of.ticked == (after.id,)
    answer = engine.call(
        Ask("Who services the boiler?", scope.asked_of.ticked, Mode.QUOTES, facets=scope.asked_of.facets)
    )
    assert answer.found and "Ida Holm" in answer.citations[0].quote
