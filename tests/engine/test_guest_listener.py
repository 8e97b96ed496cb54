"""Guests: terminals that are answered by the engine which a window, or another terminal, has started."""

from __future__ import annotations

import json
import queue
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any, get_args

import pytest

from app.core.documents import DocumentState
from app.core.errors import Cancelled, EngineDied
from app.core.events import ChoicesChanged, DocumentChanged, FileFinished, Progress
from app.engine import guest_listener, protocol
from app.engine.client import EngineClient
from app.engine.protocol import Add, Documents, Done, Search, UseModel
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf

LONG = 150
"""Seconds that a busy machine may take."""


@pytest.fixture(scope="module")
def told() -> queue.SimpleQueue[Any]:
    """What the owner is told unasked."""
    return queue.SimpleQueue()


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory, told: queue.SimpleQueue[Any]) -> Iterator[EngineClient]:
    """The client of an open window, as far as the engine knows, on a library with one leaflet."""
    folder = tmp_path_factory.mktemp("doorway")
    make_pdf(folder / "garden.pdf", GARDEN)
    with EngineClient(folder / "library", told.put) as client:
        client.call(Add((str(folder / "garden.pdf"),)))
        client.call(UseModel("none"))  # or the doctor would measure one
        yield client


def wait_for(told: queue.SimpleQueue[Any], is_it: Callable[[Any], bool]) -> None:
    """Waits until what is waited for was told; each client is told on a thread of its own."""
    while not is_it(told.get(timeout=LONG)):
        pass


def carrel(owner: EngineClient, *arguments: str) -> tuple[int, Any]:
    """A command as a person calls it, beside the open window: its exit code and JSON."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments, "--json", "--library", str(owner.library)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, json.loads(done.stdout.splitlines()[-1]) if done.stdout else done.stderr


def test_commands_are_answered_beside_an_open_window(owner: EngineClient) -> None:
    code, told = carrel(owner, "docs")
    assert code == 0 and [each["title"] for each in told["documents"]] == ["garden"]
    code, told = carrel(owner, "search", "who gives tours")
    assert code == 0 and told["results"][0]["page"] == 2
    code, told = carrel(owner, "ask", "Who gives tours on Sundays?", "--mode", "quotes")
    assert code == 0 and "Tomas Brandt" in told["citations"][0]["quote"]
    code, told = carrel(owner, "doctor")
    assert {"Library", "Embedding model"} <= {check["name"] for check in told["checks"]}
    assert owner.process is not None and owner.process.is_alive()


def test_several_guests_at_once_and_what_one_adds_the_window_is_told(
    owner: EngineClient, told: queue.SimpleQueue[Any], tmp_path: Path
) -> None:
    boiler = make_pdf(tmp_path / "boiler.pdf", BOILER)
    with (
        EngineClient(owner.library, guest=True) as one,
        EngineClient(owner.library, guest=True) as other,
    ):
        one.call(Add((str(boiler),)))
        assert {each.title for each in other.call(Documents())} == {"garden", "boiler"}
        assert one.process is None and other.process is None
    wait_for(
        told,
        lambda event: (
            isinstance(event, DocumentChanged)
            and (event.document.title, event.document.state) == ("boiler", DocumentState.READY)
        ),
    )
    assert owner.call(Search("working pressure"))[0].title == "boiler"


def test_the_window_hears_that_a_guest_chose_another_model(
    owner: EngineClient, told: queue.SimpleQueue[Any]
) -> None:
    with EngineClient(owner.library, guest=True) as guest:
        guest.call(UseModel("none"))
    wait_for(told, lambda event: isinstance(event, ChoicesChanged))


def test_all_that_is_used_from_now_on_is_a_choice_that_others_hear_of() -> None:
    used = {each for name, each in vars(protocol).items() if name.startswith("Use")}
    assert used and used <= set(get_args(protocol.CHOICES))


def test_what_a_guest_asked_for_ends_when_it_leaves(owner: EngineClient, tmp_path: Path) -> None:
    long_pdf(tmp_path / "long.pdf", 400)
    guest = EngineClient(owner.library, guest=True)
    stream = guest.stream(Add((str(tmp_path / "long.pdf"),)))
    assert isinstance(next(stream), Progress)
    guest.stop()
    owner.call(Documents())  # and the engine goes on for the others
    with pytest.raises((EngineDied, Cancelled)):
        list(stream)
    with EngineClient(owner.library, guest=True) as again:
        assert again.call(Documents())


def test_what_one_adds_is_finished_though_another_gives_up_meanwhile(
    owner: EngineClient, tmp_path: Path
) -> None:
    long_pdf(tmp_path / "given up.pdf", 100)
    long_pdf(tmp_path / "wanted.pdf", 12)
    with EngineClient(owner.library, guest=True) as guest:
        given_up = guest.stream(Add((str(tmp_path / "given up.pdf"),)))
        while not isinstance(event := next(given_up), Progress) or event.total is None:
            pass  # until it is being read
        wanted = owner.stream(Add((str(tmp_path / "wanted.pdf"),)))
        while not isinstance(event := next(wanted), Progress) or event.total is None:
            pass  # and the other waits for its turn
        given_up.close()
    until = time.monotonic() + LONG
    finished = []
    for event in wanted:
        assert time.monotonic() < until
        finished += [event.status] if isinstance(event, FileFinished) else []
    assert finished == ["ready"]


def test_the_key_is_the_persons_alone_and_without_it_nobody_gets_in(owner: EngineClient) -> None:
    known = owner.library / "engine.json"
    assert stat.S_IMODE(known.stat().st_mode) == 0o600
    address = json.loads(known.read_text())["address"]
    assert stat.S_ISSOCK(Path(address).stat().st_mode)
    stranger = Client(address)  # says nothing, and keeps nobody out
    liar = Client(address)
    liar.recv_bytes()
    liar.send_bytes(b"#DIGEST#{sha256}" + 32 * b"x")
    with pytest.raises((EOFError, OSError)):
        liar.recv_bytes()  # its failure
        liar.recv_bytes()
    with EngineClient(owner.library, guest=True) as guest:
        assert guest.call(Documents())
    stranger.close()


def test_a_guest_that_does_not_listen_holds_up_nobody(owner: EngineClient, tmp_path: Path) -> None:
    deaf = guest_listener.reach(owner.library)
    assert deaf is not None
    for number in range(300):  # more than a socket takes in
        deaf.send((number + 1, Documents()))
    long_pdf(tmp_path / "more.pdf", 12)
    owner.call(Add((str(tmp_path / "more.pdf"),)))
    assert owner.call(Documents())
    deaf.close()


def test_when_the_window_closes_guests_are_told_and_the_next_starts_an_engine(tmp_path: Path) -> None:
    owner = EngineClient(tmp_path / "library")
    owner.call(Documents())
    guest = EngineClient(tmp_path / "library", guest=True)
    assert guest.call(Documents()) == ()
    assert guest.process is None
    owner.stop()
    assert not (tmp_path / "library" / "engine.json").exists()
    assert not list((tmp_path / "library").glob("*.socket"))
    while guest.is_alive:
        threading.Event().wait(0.01)
    assert guest.call(Documents()) == ()  # by an engine of its own
    assert guest.process is not None
    guest.stop()


def test_a_guest_waits_for_a_window_that_is_only_starting(tmp_path: Path) -> None:
    owner = EngineClient(tmp_path / "library")
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
    owner.send(Documents(), lambda _number, reply: answers.put(reply))
    while not guest_listener.is_open(tmp_path / "library"):
        threading.Event().wait(0.01)
    with EngineClient(tmp_path / "library", guest=True) as guest:
        assert guest.call(Documents()) == ()
        assert guest.process is None
    assert isinstance(answers.get(timeout=LONG), Done)
    owner.stop()


def test_a_library_far_down_has_its_socket_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path / ("a rather long name of a folder/" * 6) / "library"
    with EngineClient(deep) as owner:
        owner.call(Documents())
        where = Path(json.loads((deep / "engine.json").read_text())["address"])
        assert not where.is_relative_to(deep)
        assert stat.S_IMODE(where.parent.stat().st_mode) == 0o700
        with EngineClient(deep, guest=True) as guest:
            assert guest.call(Documents()) == ()
            assert guest.process is None


def test_what_a_killed_engine_left_behind_is_no_obstacle(tmp_path: Path) -> None:
    owner = EngineClient(tmp_path / "library")
    owner.call(Documents())
    assert owner.process is not None
    owner.process.kill()
    owner.process.join()
    assert (tmp_path / "library" / "engine.json").exists()
    with EngineClient(tmp_path / "library", guest=True) as guest:
        assert guest.call(Documents()) == ()
        assert guest.process is not None
    owner.stop()


def test_the_engine_of_another_version_is_not_asked(
    owner: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guest_listener, "__version__", "0.0.1")
    monkeypatch.setattr(guest_listener, "STARTING_SECONDS", 0.2)
    assert guest_listener.reach(owner.library) is None


def test_a_guest_that_started_an_engine_at_the_same_moment_gives_way(
    owner: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with EngineClient(owner.library, guest=True) as late:
        with monkeypatch.context() as patch:
            patch.setattr(late, "visit", lambda: False)  # nobody was there yet when it looked
            late.start()
        assert late.process is not None
        assert late.call(Documents())
        assert late.process is None
