"""The embedder in use: what is measured once on a machine is kept for the next start."""

from __future__ import annotations

import queue
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import settings
from app.core.answers import Answer, Mode
from app.core.errors import CarrelError, DiskFull, LibraryUnusable, NotReadable
from app.core.events import ChoicesChanged, Event, IndexFailed, Progress, Work, run_to_end
from app.engine.indexing.embedding import EmbeddingThread
from app.engine.indexing.scheduler import Scheduler
from app.engine.protocol import Ask
from app.engine.server.embedders import Embedders
from app.engine.server.provisional_answer import ProvisionalAnswer
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models import catalogue
from app.models.embedder import BFLOAT16, FLOAT32, Embedder
from app.models.generator import Generator
from tests.library.made_documents import FINGERPRINT, embed_all, read
from tests.made_answers import answer_in_short


def test_what_is_faster_is_measured_once_and_kept(settings_path: Path, library_folder: Path) -> None:
    settings_path.unlink()
    first, second = Embedder(), Embedder()
    with Library.open(library_folder, first.identify(CHUNKING), chunking=CHUNKING) as library:
        Embedders(library, first, lambda _event: None).load(first)
        assert first.precision in (BFLOAT16, FLOAT32)
        assert settings.load().embedding_precision == first.precision
        slower = FLOAT32 if first.precision == BFLOAT16 else BFLOAT16
        settings.save(replace(settings.load(), embedding_precision=slower))
        Embedders(library, second, lambda _event: None).load(second)
        assert second.precision == slower  # what is kept, not what measuring would find


def test_a_search_finds_the_same_after_the_models_left_memory(library_folder: Path) -> None:
    embedder = Embedder()
    with Library.open(library_folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        embedders = Embedders(library, embedder, lambda _event: None)
        assert embedders.rest_if_idle(0) is None  # nothing is in memory yet
        embedders.load(embedder)
        precision = embedder.precision
        assert embedders.reader is not None
        before = embedders.reader.read("Who pays?", ["The tenant pays the rent."])
        assert 0 < (embedders.rest_if_idle(60) or 0) <= 60 and embedder.is_in_memory
        assert list_asked_with(embedder) == [embedder]  # the starter writes nothing: it is not waited for
        embedders.rest_if_idle(0)
        assert not embedder.is_in_memory
        assert list_asked_with(embedder) == [None] and not embedder.is_in_memory  # words come at once
        assert list(embedders.prepare()) == [Progress("Starting up", 0)]
        assert embedder.is_in_memory and embedder.precision == precision
        assert list(embedders.prepare()) == []
        embedders.rest_if_idle(0)
        assert embedders.search("rent", (), 5) == []  # comes back without being prepared, too
        assert embedders.reader.read("Who pays?", ["The tenant pays the rent."]) == before


def list_asked_with(embedder: Embedder) -> list[Embedder | None]:
    """With which embedder a first look is had, before the language model is loaded."""
    asked: list[Embedder | None] = []

    def ask(with_: Embedder | None, _generator: Generator | None, _mode: Mode) -> Work[Answer]:
        asked.append(with_)
        yield from ()
        return answer_in_short(("Alder", "30 days"))

    first = ProvisionalAnswer(catalogue.find_starter() or Path("none.gguf"), embedder, Generator())
    run_to_end(first.look(ask, Ask("What is the answer?", at_once=True)))
    return asked


class Other(Embedder):
    """The same model under another name: its index is another one."""

    def identify(self, chunking: str) -> str:
        return "other"


@pytest.mark.parametrize(
    ("error", "told"), [(NotReadable("It is gone."), "It is gone."), (MemoryError(), "stays")]
)
def test_an_index_that_cannot_be_built_is_given_up_and_told(
    library_folder: Path, error: BaseException, told: str
) -> None:
    before = Other()
    with Library.open(library_folder, before.identify(CHUNKING), chunking=CHUNKING) as library:
        embedders = Embedders(library, before, lambda _event: None)
        errors: list[BaseException] = []
        change = embedders.change(
            "starter",
            go_on=lambda: errors.append(error),
            find_error=lambda: errors[-1] if errors else None,
            stopped=lambda: False,
        )
        with pytest.raises(CarrelError, match=told):
            list(change)
        assert embedders.current is before and not any(each.building for each in embedders.list_infos())


@pytest.mark.parametrize(
    ("error", "beside", "told", "goes_on"),
    [
        (NotReadable("It is gone."), True, "It is gone.", False),
        (DiskFull("The disk is full."), True, "full", True),
        (NotReadable("The one in use is gone."), False, "in use", True),
    ],
)
def test_a_change_that_was_cut_off_and_fails_is_told(
    library_folder: Path, error: BaseException, beside: bool, told: str, goes_on: bool
) -> None:
    before, heard = Other(), list[Event]()
    with Library.open(library_folder, before.identify(CHUNKING), chunking=CHUNKING) as library:
        library.vectors.begin_change(Embedder().identify(CHUNKING), "")
        embedders = Embedders(library, before, heard.append)  # as at the next start
        assert any(each.building for each in embedders.list_infos())
        embedders.note_failure(error, beside)
        (failed,) = (event for event in heard if isinstance(event, IndexFailed))
        assert told in failed.message
        assert any(each.building for each in embedders.list_infos()) is goes_on


def test_a_change_that_cannot_be_given_up_either_is_told_and_taken_up_again(
    library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, heard, error = Other(), list[Event](), LibraryUnusable("The disk fails.")

    def fail() -> None:
        raise error

    with Library.open(library_folder, before.identify(CHUNKING), chunking=CHUNKING) as library:
        library.vectors.begin_change(Embedder().identify(CHUNKING), "")
        embedders = Embedders(library, before, heard.append)
        with monkeypatch.context() as patch:
            patch.setattr(library.vectors, "give_up_change", fail)
            embedders.note_failure(error, beside=True)
        assert heard == [IndexFailed("The disk fails."), ChoicesChanged()]
        assert not any(each.building for each in embedders.list_infos())
        assert any(each.building for each in Embedders(library, before, heard.append).list_infos())


class Resting(EmbeddingThread):
    """Counts how often it falls asleep."""

    asleep = threading.Semaphore(0)

    def _rest(self) -> None:
        self.asleep.release()


def test_it_is_told_whose_vectors_failed_and_nothing_spins_without_an_embedder(library_folder: Path) -> None:
    told, is_there = queue.SimpleQueue[bool](), True

    def load(_beside: bool) -> Embedder | None:
        if is_there:
            raise LibraryUnusable("The disk fails.")
        return None

    scheduler = Scheduler(lambda: False)
    with Library.open(library_folder, FINGERPRINT) as library:
        library.store(*read("Lease", "Pets are not allowed."))
        thread = Resting(
            library,
            scheduler,
            load,
            lambda _document: None,
            lambda _error, _began, beside: told.put(beside),
            lambda: None,
        )
        scheduler.work()
        thread.start()
        for beside in (False, True):
            thread.wake()
            assert thread.asleep.acquire(timeout=60)
            assert told.get(timeout=60) is beside
            embed_all(library)
            library.vectors.begin_change("another model/1", "")
        is_there = False
        thread.wake()
        assert thread.asleep.acquire(timeout=60)
        scheduler.close()
        thread.close()
