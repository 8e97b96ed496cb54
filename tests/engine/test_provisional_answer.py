"""What a person is shown while models are still being loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import STOPPED, TOO_SMALL, Answer, Mode
from app.core.events import Event, Progress, Quoted, Token, Work, run_to_end
from app.engine import client
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask, Warm
from app.engine.server.provisional_answer import BY_WORDS, ProvisionalAnswer
from app.models.embedder import Embedder
from app.models.generator import Generator
from tests.made_answers import answer_in_short
from tests.made_pdfs import GARDEN, make_pdf

TOURS = "Who gives tours on Sundays?"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that was indexed by an engine that has ended."""
    folder = tmp_path_factory.mktemp("glance")
    make_pdf(folder / "garden.pdf", GARDEN)
    with EngineClient(folder / "library") as made:
        made.call(Add((str(folder / "garden.pdf"),)))
    return folder / "library"


@pytest.fixture
def engine(library: Path) -> Iterator[EngineClient]:
    """An engine that has loaded nothing yet."""
    with EngineClient(library) as made:
        yield made


def heard(engine: EngineClient, ask: Ask, stopped: bool = False) -> tuple[Answer, list[Event]]:
    events: list[Event] = []
    stream = engine.stream(ask, lambda: stopped and bool(events))
    while True:
        try:
            events.append(next(stream))
        except StopIteration as end:
            answer: Answer = end.value
            return answer, events


def test_a_first_question_is_answered_by_words_and_the_next_by_meaning(engine: EngineClient) -> None:
    first, events = heard(engine, Ask(TOURS, at_once=True))
    assert first.found and "Tomas Brandt" in first.citations[0].quote
    assert first.notice == f"{TOO_SMALL} {BY_WORDS}"
    assert not any(isinstance(event, Token) for event in events)
    engine.call(Warm(language=False))
    second, _ = heard(engine, Ask(TOURS, at_once=True))
    assert second.found and second.notice == TOO_SMALL
    quotes, _ = heard(engine, Ask(TOURS, at_once=True, mode=Mode.QUOTES))
    assert quotes.notice is None


def test_what_words_do_not_find_is_looked_for_by_meaning_before_it_is_denied(engine: EngineClient) -> None:
    answer, events = heard(engine, Ask("Which person leads people round the place?", at_once=True))
    assert BY_WORDS not in (answer.notice or "")
    loaded = [event.stage for event in events if isinstance(event, Progress)]
    assert ("Loading the language model" in loaded) is not answer.found  # it would not be asked anything
    patient, _ = heard(engine, Ask("Which person leads people round the place?"))
    assert answer.found is patient.found and answer.citations == patient.citations


def test_a_list_of_all_waits_for_meaning(engine: EngineClient) -> None:
    answer, _ = heard(engine, Ask("List all fees", at_once=True))
    assert answer.mode is Mode.COVERAGE and BY_WORDS not in (answer.notice or "")


def test_a_terminal_is_answered_by_meaning_from_the_first(engine: EngineClient) -> None:
    answer, _ = heard(engine, Ask(TOURS))
    assert answer.found and answer.notice == TOO_SMALL


def test_quotes_come_while_a_model_is_loaded_and_stay_when_it_is_stopped(
    engine: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "PATIENCE", 150.0)  # a busy machine may say nothing for a while
    answer, events = heard(engine, Ask(TOURS, at_once=True, mode=Mode.THOROUGH), stopped=True)
    quoted = [event.answer for event in events if isinstance(event, Quoted)]
    assert quoted and "Tomas Brandt" in quoted[0].citations[0].quote
    assert answer.found and answer.stopped
    assert answer.notice is not None and answer.notice.startswith(STOPPED)
    assert answer.citations == quoted[0].citations


def test_quotes_are_no_answer_where_a_model_is_named_that_is_gone(tmp_path: Path) -> None:
    found = answer_in_short(("Alder", "30 days"))

    def ask(_embedder: Embedder | None, _generator: Generator | None, _mode: Mode) -> Work[Answer]:
        yield from ()
        return found

    first = ProvisionalAnswer(tmp_path / "gone.gguf", Embedder(), Generator())
    for look in (first.look, first.look_by_meaning):
        looking = look(ask, Ask("What is the answer?", at_once=True))
        assert isinstance(next(looking), Quoted)
        assert run_to_end(looking) is None  # that it is gone is said when it is loaded
