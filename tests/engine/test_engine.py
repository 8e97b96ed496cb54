"""The engine as its clients see it: real process, real models, real documents."""

from __future__ import annotations

import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.documents import DocumentState
from app.core.errors import (
    EngineDied,
    LibraryBusy,
    LibraryTooNew,
    ModelUnusable,
    NoQuestion,
    NoSuchDocument,
    NothingToSearch,
)
from app.core.events import FileFinished
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    Documents,
    Done,
    Failed,
    PageSizes,
    Remove,
    Render,
    Search,
    Unlock,
    UseModel,
)
from tests.effort import measure_effort
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """An engine on a library that holds the garden leaflet and the boiler manual."""
    folder = tmp_path_factory.mktemp("engine")
    make_pdf(folder / "garden.pdf", GARDEN)
    make_pdf(folder / "boiler.pdf", BOILER)
    with EngineClient(folder / "library") as client:
        added = add(client, folder / "garden.pdf", folder / "boiler.pdf")
        assert {event.status for event in added} == {"ready"}
        yield client


def add(engine: EngineClient, *paths: Path, passwords: tuple[str, ...] = ()) -> list[FileFinished]:
    events = engine.stream(Add(tuple(map(str, paths)), passwords))
    return [event for event in events if isinstance(event, FileFinished)]


def test_documents_are_listed_before_what_answers_is_imported(repository: Path) -> None:
    code = (
        "import sys, app.engine.server.service\n"
        "print([name for name in sys.modules if name == 'pymupdf' or name.startswith('app.answer')])"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=repository, stdout=subprocess.PIPE, text=True)
    assert said.stdout == "[]\n"


def test_a_search_by_meaning_finds_the_page(engine: EngineClient) -> None:
    hit = engine.call(Search("who looks after the plants and shows people around?"))[0]
    assert (hit.title, hit.page) == ("garden", 2)
    assert hit.boxes


def test_search_keeps_to_the_chosen_documents(engine: EngineClient) -> None:
    hits = engine.call(Search("When was the mulberry planted?", documents=("boiler",)))
    assert {hit.title for hit in hits} == {"boiler"}


def test_an_answer_quotes_the_page_word_for_word(engine: EngineClient) -> None:
    answer = engine.call(Ask("When was the mulberry planted?", mode=Mode.QUOTES))
    assert answer.found
    assert answer.citations[0].page == 2
    assert "1684" in answer.citations[0].quote


def test_with_the_starter_model_the_documents_answer(engine: EngineClient) -> None:
    answer = engine.call(Ask("What is the working pressure of the boiler?"))
    assert answer.found and answer.model is None
    assert any("1.4" in citation.quote for citation in answer.citations)
    assert answer.tokens.prompt == 0


def test_the_same_bytes_are_one_document(engine: EngineClient, tmp_path: Path) -> None:
    copy = make_pdf(tmp_path / "leaflet.pdf", BOILER)
    original = next(d for d in engine.call(Documents()) if d.title == "boiler")
    copy.write_bytes(Path(original.path).read_bytes())
    (event,) = add(engine, copy)
    assert event.status == "duplicate"
    assert event.document.id == original.id
    assert len(event.document.paths) == 2


def test_a_removed_document_is_found_nowhere(engine: EngineClient, tmp_path: Path) -> None:
    (event,) = add(engine, make_pdf(tmp_path / "ferry.pdf", ["The last ferry to Inchcolm leaves at 17:40."]))
    assert engine.call(Search("last ferry to Inchcolm"))[0].document == event.document.id
    engine.call(Remove((event.document.id,)))
    assert all(hit.document != event.document.id for hit in engine.call(Search("last ferry to Inchcolm")))
    with pytest.raises(NoSuchDocument):
        engine.call(Remove((event.document.id,)))


def test_an_edited_file_takes_the_place_of_what_it_was(engine: EngineClient, tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "timetable.pdf", ["The night bus to Portree leaves at 23:10."])
    (before,) = add(engine, path)
    make_pdf(path, ["The night bus to Portree leaves at 22:45 since May."])
    (after,) = add(engine, path)
    assert after.document.id != before.document.id
    assert before.document.id not in {document.id for document in engine.call(Documents())}
    assert "22:45" in engine.call(Search("night bus to Portree"))[0].text


def test_a_page_is_painted(engine: EngineClient) -> None:
    document = next(d for d in engine.call(Documents()) if d.title == "garden")
    assert engine.call(PageSizes(document.id)) == ((595.0, 842.0), (595.0, 842.0))
    image = engine.call(Render(document.id, 2, 2.0))
    assert (image.width, image.height) == (1190, 1684)
    assert len(image.pixels) == image.stride * image.height
    assert min(image.pixels) < 80 < max(image.pixels)


def test_each_broken_file_gets_one_sentence_and_the_others_go_on(
    engine: EngineClient, tmp_path: Path
) -> None:
    good = make_pdf(tmp_path / "good.pdf", ["The archive closes at noon on Fridays."])
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "text.pdf").write_bytes(b"This is no PDF at all.")
    (tmp_path / "cut.pdf").write_bytes(good.read_bytes()[:200])
    make_pdf(tmp_path / "blank.pdf", [""])
    make_pdf(tmp_path / "locked.pdf", ["Secret."], password="open sesame")
    events = {Path(event.path).name: event for event in add(engine, tmp_path)}
    expected = {
        "good.pdf": {"ready"},
        "empty.pdf": {"failed", "empty"},
        "text.pdf": {"failed", "unsupported"},
        "cut.pdf": {"failed"},
        "blank.pdf": {"empty"},
        "locked.pdf": {"needs_password"},
    }
    for name, statuses in expected.items():
        assert events[name].status in statuses, name
        reason = events[name].document.reason
        if name != "good.pdf":
            assert reason
            assert reason.endswith(".")
            assert "Traceback" not in reason
    missing = add(engine, tmp_path / "nowhere.pdf")
    assert [event.status for event in missing] == ["failed"]


def test_a_password_opens_a_protected_file(engine: EngineClient, tmp_path: Path) -> None:
    text = ["The vault code is kept by Ingrid Solheim."]
    path = make_pdf(tmp_path / "vault.pdf", text, password="correct horse")
    (event,) = add(engine, path)
    assert event.status == "needs_password"
    assert engine.call(Unlock(event.document.id, "wrong")) == ()
    (opened,) = engine.call(Unlock(event.document.id, "correct horse"))
    assert opened.id == event.document.id
    assert engine.call(Search("Who keeps the vault code?"))[0].document == event.document.id
    assert engine.call(Render(event.document.id, 1, 1.0)).width == 595


def test_a_file_that_is_no_model_is_refused(engine: EngineClient, tmp_path: Path) -> None:
    (tmp_path / "fake.gguf").write_bytes(b"not a model")
    with pytest.raises(ModelUnusable):
        engine.call(UseModel(str(tmp_path / "fake.gguf")))
    with pytest.raises(ModelUnusable):
        engine.call(Ask("Anything?", model=str(tmp_path / "absent.gguf")))


def test_stopping_an_answer_ends_it_soon(engine: EngineClient) -> None:
    stream = engine.stream(Ask("Describe everything there is to know about the garden and its trees."))
    next(stream)
    before = measure_effort(engine)
    stream.close()
    assert engine.call(Ask("When does the garden open?", mode=Mode.QUOTES)).found
    assert measure_effort(engine) - before < 10  # seconds of the processor


def test_a_second_carrel_is_kept_out(engine: EngineClient) -> None:
    with EngineClient(engine.library) as second, pytest.raises(LibraryBusy):
        second.call(Documents())


def test_no_question_at_all(tmp_path: Path) -> None:
    with EngineClient(tmp_path / "library") as empty, pytest.raises(NoQuestion):
        empty.call(Ask(" "))


def test_a_question_before_any_document(tmp_path: Path) -> None:
    with EngineClient(tmp_path / "library") as empty, pytest.raises(NothingToSearch):
        empty.call(Ask("Is anybody there?"))


def test_a_library_made_by_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    with EngineClient(folder) as client:
        client.call(Documents())
    database = folder / "library.sqlite"
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    with EngineClient(folder) as client, pytest.raises(LibraryTooNew):
        client.call(Documents())


def test_the_death_of_the_engine_is_one_sentence_and_work_goes_on(tmp_path: Path) -> None:
    path = long_pdf(tmp_path / "long.pdf", 8)
    with EngineClient(tmp_path / "library") as client:
        ended = threading.Event()
        replies: list[object] = []

        def listen(_number: int, reply: object) -> None:
            replies.append(reply)
            if isinstance(reply, Done | Failed):
                ended.set()

        client.send(Add((str(path),)), listen)
        assert client.process is not None
        assert client.process.pid is not None
        os.kill(client.process.pid, signal.SIGKILL)
        assert ended.wait(150)
        failed = replies[-1]
        assert isinstance(failed, Failed)
        assert failed.kind == EngineDied.__name__
        assert [event.status for event in add(client, path)] in (["ready"], ["duplicate"])
        (document,) = client.call(Documents())
        assert document.state is DocumentState.READY


def test_a_death_is_told_though_the_next_engine_is_quicker(tmp_path: Path) -> None:
    is_held, may_go_on = threading.Event(), threading.Event()
    told: queue.SimpleQueue[object] = queue.SimpleQueue()

    def hear(reply: object) -> None:
        is_held.set()
        assert may_go_on.wait(150)  # as a thread that gets no turn on a busy machine
        told.put(reply)

    with EngineClient(tmp_path / "library", hear) as client:
        client.send(Add((str(make_pdf(tmp_path / "garden.pdf", GARDEN)),)), lambda _number, _reply: None)
        assert is_held.wait(150)
        assert client.process is not None
        client.process.kill()
        client.process.join()
        client.send(Documents(), lambda _number, _reply: None)
        may_go_on.set()
        while not isinstance(told.get(timeout=150), Failed):
            pass


def test_what_was_cut_off_is_finished_at_the_next_start(tmp_path: Path) -> None:
    path = long_pdf(tmp_path / "long.pdf", 12)
    with EngineClient(tmp_path / "library") as client:
        for event in client.stream(Add((str(path),))):
            del event
            if any(d.state is DocumentState.SEARCHABLE for d in client.call(Documents())):
                break
        assert client.process is not None
        client.process.kill()
        client.process.join()
        for _ in client.stream(Add()):
            pass
        (document,) = client.call(Documents())
        assert document.state is DocumentState.READY
        assert document.embedded == document.passages > 0
