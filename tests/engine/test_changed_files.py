"""Files that are not as they were read any more, on the real engine: they are told, and not shown as if."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.documents import Document, DocumentState, FileStanding
from app.core.errors import ChangedSinceRead
from app.engine.client import EngineClient
from app.engine.protocol import Add, Astray, Documents, FindCard, PageSizes, Render, Retry
from tests.engine.conftest import Shared
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture
def engine(shared: Shared) -> Iterator[EngineClient]:
    yield shared.client
    shared.empty()


def added(engine: EngineClient, file: Path) -> Document:
    for _ in engine.stream(Add((str(file),))):
        pass
    return next(each for each in engine.call(Documents()) if each.path == str(file))


def test_another_file_is_not_shown_under_the_old_words(engine: EngineClient, tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "leaflet.pdf", GARDEN)
    document = added(engine, file)
    assert engine.call(Astray()) == {} and len(engine.call(PageSizes(document.id))) == 2
    make_pdf(file, BOILER)
    assert engine.call(Astray()) == {document.id: FileStanding.CHANGED}
    for request in (PageSizes(document.id), Render(document.id, 1, 1.0)):
        with pytest.raises(ChangedSinceRead):
            engine.call(request)
    card = engine.call(FindCard(document.id))
    assert card.changed_since_read and not card.missing and card.properties is None
    (now,) = engine.call(Retry((document.id,)))
    assert now.id != document.id and now.state is DocumentState.READY and now.path == str(file)
    assert engine.call(Astray()) == {} and len(engine.call(PageSizes(now.id))) == 1


def test_a_file_that_was_only_touched_or_has_its_twin_is_as_it_was(
    engine: EngineClient, tmp_path: Path
) -> None:
    file = make_pdf(tmp_path / "leaflet.pdf", GARDEN)
    document = added(engine, file)
    os.utime(file, (1, 1))
    assert engine.call(Astray()) == {}
    twin = tmp_path / "twin.pdf"
    shutil.copyfile(file, twin)
    for _ in engine.stream(Add((str(twin),))):
        pass
    make_pdf(twin, BOILER)
    assert engine.call(Astray()) == {} and len(engine.call(PageSizes(document.id))) == 2
    file.unlink()
    assert engine.call(Astray()) == {document.id: FileStanding.CHANGED}
    twin.unlink()
    assert engine.call(Astray()) == {document.id: FileStanding.MISSING}


def test_what_was_made_of_a_file_of_another_format_is_still_shown(
    engine: EngineClient, tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_text("The kiln is fired on Tuesdays.\n", encoding="utf-8")
    document = added(engine, file)
    file.write_text("The kiln is fired on Fridays, and never on a Tuesday.\n", encoding="utf-8")
    assert engine.call(Astray()) == {document.id: FileStanding.CHANGED}
    assert len(engine.call(PageSizes(document.id))) == 1
