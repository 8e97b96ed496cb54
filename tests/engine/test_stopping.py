"""Answers that are stopped while passages are read: whenever that is, there is what was read by then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.core.answers import Answer, Mode, NotFound
from app.core.chats import NEW
from app.core.errors import Cancelled, EngineDied
from app.core.events import Event, Progress
from app.engine import client as clients
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask, Chats, RemoveChats
from tests.effort import measure_effort
from tests.made_pdfs import make_pdf

PAGES = 24
ARRIVALS = "List all dogs that arrived at the kennel"
SOON = 5.0
"""Seconds of the processor that an answer may still take which is stopped."""
TRIES = 5
"""Times that an answer may be over before the engine hears that it is to stop."""


@pytest.fixture(scope="module")
def kennel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """An engine on the diary of a kennel where a dog arrives each day, with the starter model loaded."""
    folder = tmp_path_factory.mktemp("kennel")
    days = [
        f"It rained on day {day} and the roof of shed number {day} was mended by the carpenter.\n\n"
        f"The dog Rex the {day}th arrived at the kennel from Leith and was given bed number {day + 40}.\n\n"
        f"In the evening of day {day} the accounts were written up and {day + 2} invoices were paid."
        for day in range(1, PAGES + 1)
    ]
    with EngineClient(folder / "library") as client:
        for _ in client.stream(Add((str(make_pdf(folder / "diary.pdf", days)),))):
            pass
        client.call(Ask("Where did the dogs come from?", mode=Mode.QUICK))
        yield client


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is busy with other things may take longer to say that it has stopped."""
    monkeypatch.setattr(clients, "PATIENCE", 150.0)


def stopped_after(kennel: EngineClient, ask: Ask, events: int) -> tuple[Answer, list[Event]]:
    """The answer when it is stopped after so many events, and the events."""
    for _ in range(TRIES):
        answer, heard = ask_and_stop(kennel, ask, events)
        if answer.stopped:
            return answer, heard
    raise AssertionError("it was over before")


def ask_and_stop(kennel: EngineClient, ask: Ask, events: int) -> tuple[Answer, list[Event]]:
    """The answer that is told to stop after so many events, and the events."""
    heard: list[Event] = []
    stopped_at: list[float] = []

    def stop() -> bool:
        if len(heard) >= events and not stopped_at:
            stopped_at.append(measure_effort(kennel))
        return bool(stopped_at)

    stream = kennel.stream(ask, stop)
    while True:
        try:
            heard.append(next(stream))
        except StopIteration as end:
            answer: Answer = end.value
            break
    if stopped_at:
        assert measure_effort(kennel) - stopped_at[0] < SOON
    return answer, heard


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("events", [1, 2, 3, 8, 10])
def test_thorough(kennel: EngineClient, events: int) -> None:
    ask = Ask("From which town did the dogs arrive at the kennel?", mode=Mode.THOROUGH)
    answer, _ = stopped_after(kennel, ask, events)
    assert answer.mode is Mode.THOROUGH and answer.found
    assert any("Leith" in citation.quote for citation in answer.citations)
    assert answer.notice is not None and answer.notice.startswith("Stopped ")
    assert answer.read is None or answer.read[0] < answer.read[1]


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("events", [1, 2, 3, 4, 5])
def test_coverage(kennel: EngineClient, events: int) -> None:
    answer, _ = stopped_after(kennel, Ask(ARRIVALS, mode=Mode.COVERAGE), events)
    assert answer.mode is Mode.COVERAGE and answer.found
    assert any("arrived at the kennel" in citation.quote for citation in answer.citations)
    assert answer.notice is not None and answer.notice.startswith("Stopped ")


@pytest.mark.usefixtures("patient")
def test_a_summary(kennel: EngineClient) -> None:
    answer, heard = stopped_after(kennel, Ask("Summarise the documents", mode=Mode.AUTO), 3)
    assert answer.found and answer.read is not None and 0 < answer.read[0] < answer.read[1]
    assert isinstance(heard[1], Progress) and heard[1].total == answer.read[1]


@pytest.mark.usefixtures("patient")
def test_only_an_answer_that_found_something_begins_a_chat(kennel: EngineClient) -> None:
    planets = Ask("List all planets of the solar system", mode=Mode.COVERAGE, chat=NEW)
    for _ in range(20):
        answer, _ = ask_and_stop(kennel, planets, 1)
        if answer.stopped:
            break
        kennel.call(RemoveChats(None))  # it was over before the engine heard of it
    assert answer.stopped and not answer.found and answer.chat is None
    assert kennel.call(Chats()) == ()
    for _ in range(20):
        kennel.call(RemoveChats(None))
        answer, _ = ask_and_stop(kennel, Ask(ARRIVALS, mode=Mode.COVERAGE, chat=NEW), 3)
        if not answer.stopped:
            continue
        assert answer.found and answer.chat is not None
        again, _ = ask_and_stop(kennel, replace(planets, chat=answer.chat), 1)
        if again.stopped:
            break
    assert again.stopped and again.chat == answer.chat
    assert [(chat.id, chat.questions) for chat in kennel.call(Chats())] == [(answer.chat, 2)]


def test_what_was_read_is_waited_for_however_long(
    kennel: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "PATIENCE", 0.0)
    answer, heard = stopped_after(kennel, Ask(ARRIVALS, mode=Mode.COVERAGE), 3)
    assert answer.found and answer.notice is not None and answer.notice.startswith("Stopped ")
    assert Progress(clients.STOPPING, 0) in heard


def test_one_that_got_nowhere_is_not_waited_for(
    kennel: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "PATIENCE", 0.0)
    before = kennel.stream(Ask("From which town did the dogs arrive at the kennel?", mode=Mode.THOROUGH))
    while not isinstance(event := next(before), Progress) or not event.total:
        pass  # from then on the model is in use
    stream = kennel.stream(Ask("Where did the dogs come from?", mode=Mode.QUICK), lambda: True)
    assert next(stream) == Progress(clients.STOPPING, 0)
    with pytest.raises(Cancelled):
        list(stream)
    before.close()


def test_an_engine_that_dies_while_it_is_waited_for(
    kennel: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killing() -> bool:
        if read:
            assert kennel.process is not None
            kennel.process.kill()
        return bool(read)

    read: list[Event] = []
    with pytest.raises(EngineDied):
        for event in kennel.stream(Ask(ARRIVALS, mode=Mode.COVERAGE), killing):
            read += [event] if isinstance(event, Progress) and event.total is not None else []


def test_all_of_it_is_read_when_it_is_not_stopped(kennel: EngineClient) -> None:
    answer, heard = None, []
    stream = kennel.stream(Ask(ARRIVALS))
    while answer is None:
        try:
            heard.append(next(stream))
        except StopIteration as end:
            answer = end.value
    assert answer.mode is Mode.COVERAGE and answer.notice is None
    assert answer.coverage.items == PAGES and answer.read == (answer.searched.passages,) * 2
    read = [event for event in heard if isinstance(event, Progress) and event.stage == "Reading the passages"]
    assert read[-1].done == read[-1].total == answer.searched.passages


def test_the_three_ways_of_not_found(kennel: EngineClient) -> None:
    nothing = kennel.call(Ask("Which planet has the most moons?", mode=Mode.QUOTES))
    assert nothing.not_found is NotFound.NOTHING_RELEVANT and nothing.passages
    own = kennel.call(Ask("What is the capital of France?", mode=Mode.QUICK, own_knowledge=True))
    if own.not_found is NotFound.OWN_KNOWLEDGE:  # what a model knows is its own affair
        assert not own.citations and "not from your documents" in own.answer
    silent = kennel.call(Ask("What is the capital of France?", mode=Mode.QUICK))
    assert not silent.found and silent.not_found in (NotFound.NOTHING_RELEVANT, NotFound.NOT_ANSWERED)
    assert "not from your documents" not in silent.answer
