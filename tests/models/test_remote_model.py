"""Answers from a model server: the real one, those that misbehave, and what is refused."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core import network_log, privacy, settings
from app.core.errors import Cancelled, EngineDied, ModelUnusable
from app.core.reach import Reach, classify_reach
from app.core.servers import ModelServer, read_address, read_kept
from app.engine import protocol
from app.engine.client import EngineClient
from app.models import catalogue
from app.models.generated import Generated
from app.models.generator import Generator
from tests.models.model_server import Faults, made_server, real_server

QUESTION = [{"role": "user", "content": "Name three colours."}]
PATIENCE = 20.0
"""Seconds; half a one on a machine that has nothing else to do."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    with real_server(path) as address:
        yield address


@pytest.fixture
def let(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], str]:
    """Lets the tests' processes reach the one address that is given, and keeps the log to this test."""
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))

    def do(address: str) -> str:
        monkeypatch.setenv("CARREL_TEST_HUB", address.partition("://")[2])
        return address

    return do


def write(generator: Generator, **options: object) -> tuple[str, Generated]:
    text, writing = "", generator.generate(QUESTION, **{"max_tokens": 12, **options})  # type: ignore[arg-type]
    while True:
        try:
            text += next(writing)
        except StopIteration as end:
            return text, end.value


@pytest.fixture
def generator() -> Iterator[Generator]:
    made = Generator()
    yield made
    made.close()


# The real server


def test_the_real_server_writes_and_is_held_to_a_form(
    server: str, let: Callable[[str], str], generator: Generator
) -> None:
    generator.load(read_address(let(server)))
    assert generator.path is None and generator.name == "Model on 127.0.0.1"
    text, made = write(generator)
    assert text and 0 < made.answer_tokens <= 12 and made.first_token_seconds
    assert generator.count(QUESTION) >= 8
    assert write(generator, grammar='root ::= "yes" | "no"')[0] in ("yes", "no")
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    reply, _ = write(generator, schema=json.dumps(schema), max_tokens=40)
    assert isinstance(json.loads(reply)["n"], int)
    with pytest.raises(ModelUnusable, match="how likely"):
        generator.choose(QUESTION, "12")
    allowed = [each for each in network_log.list_attempts() if each.allowed]
    assert {(each.host, each.purpose) for each in allowed} == {
        ("127.0.0.1", "answers from Model on 127.0.0.1")
    }


def test_the_real_server_can_be_stopped(server: str, let: Callable[[str], str], generator: Generator) -> None:
    generator.load(read_address(let(server), "tiny"))
    writing = generator.generate(QUESTION, max_tokens=2000)
    next(writing)
    started = time.monotonic()
    writing.close()
    assert time.monotonic() - started < PATIENCE
    with pytest.raises(Cancelled):
        write(generator, cancelled=lambda: True)
    assert write(generator)[0]


def test_the_engine_answers_from_it_and_says_so(
    server: str, let: Callable[[str], str], library_folder: Path, tmp_path: Path
) -> None:
    note = tmp_path / "shed.md"
    note.write_text("# Shed\n\nThe shed is opened at seven in the morning, and closed at nine.\n", "utf-8")
    let(server)
    with EngineClient(library_folder) as engine:
        list(engine.stream(protocol.Add((str(note),))))
        used = engine.call(protocol.UseServer(server, "tiny"))
        assert used.name == "tiny on 127.0.0.1" and used.server.endswith("nothing leaves it.")
        assert next(model.name for model in engine.call(protocol.Models()) if model.in_use) == used.name
        answer = engine.call(protocol.Ask("When is the shed opened?"))
        assert answer.found and answer.model == "tiny on 127.0.0.1"
        assert "seven in the morning" in answer.citations[0].quote
        engine.call(protocol.UseModel("none"))
        assert settings.load().model_server is None


def test_where_it_goes_away_the_answer_is_quotes(
    let: Callable[[str], str], library_folder: Path, tmp_path: Path
) -> None:
    note = tmp_path / "shed.md"
    note.write_text("# Shed\n\nThe shed is opened at seven in the morning, and closed at nine.\n", "utf-8")
    with (
        made_server(Faults(breaks=True)) as made,
        contextlib.nullcontext(let(made)) as address,
        EngineClient(library_folder) as engine,
    ):
        list(engine.stream(protocol.Add((str(note),))))
        engine.call(protocol.UseServer(address))
        answer = engine.call(protocol.Ask("When is the shed opened?"))
        assert answer.found and "seven in the morning" in answer.citations[0].quote
        assert f"The model server at {address}/v1 broke off: " in answer.notice
        engine.call(protocol.UseModel("none"))


# Those that misbehave


@pytest.mark.parametrize(
    ("faults", "says"),
    [
        (Faults(html=True), "what answers there is no model server"),
        (Faults(status=302), "it answers “302 Found”"),
        (Faults(status=401), "it wants an API key"),
        (Faults(status=500), "it answers “500 Internal Server Error”"),
        (Faults(models=[]), "It has: none."),
        (Faults(models=[{"id": "a"}, {"id": "b"}]), "has several models; name one. It has: a, b."),
    ],
)
def test_a_server_that_cannot_be_used_is_one_sentence(
    faults: Faults, says: str, let: Callable[[str], str], generator: Generator
) -> None:
    with made_server(faults) as address, pytest.raises(ModelUnusable) as failed:
        generator.load(read_address(let(address)))
    assert says in str(failed.value)
    assert str(failed.value).startswith(f"The model server at {address}/v1 ")


def test_nothing_that_listens_is_one_sentence(let: Callable[[str], str], generator: Generator) -> None:
    with made_server(Faults()) as address:
        pass
    with pytest.raises(ModelUnusable, match=r"cannot be asked: nothing listens there\.$"):
        generator.load(read_address(let(address)))


def test_one_that_knows_no_form_is_asked_without(let: Callable[[str], str], generator: Generator) -> None:
    faults = Faults(knows=("stream_options",))
    with made_server(faults) as address:
        generator.load(read_address(let(address)))
        text, made = write(generator, grammar='root ::= "yes"')
    assert text == "The rent is 5." and made.prompt_tokens == 21 and made.answer_tokens == 4
    assert "grammar" in faults.asked[0] and "grammar" not in faults.asked[-1]


@pytest.mark.parametrize("faults", [Faults(breaks=True), Faults(nonsense=True)])
def test_one_that_breaks_off_is_one_sentence(
    faults: Faults, let: Callable[[str], str], generator: Generator
) -> None:
    with made_server(faults) as address:
        generator.load(read_address(let(address)))
        with pytest.raises(EngineDied, match="broke off"):
            write(generator)


def test_one_that_waits_can_be_stopped(let: Callable[[str], str], generator: Generator) -> None:
    waits = threading.Event()
    with made_server(Faults(waits=waits)) as address:
        generator.load(read_address(let(address)))
        writing = generator.generate(QUESTION, max_tokens=12)
        assert next(writing) == "The rent "
        started = time.monotonic()
        writing.close()
        assert time.monotonic() - started < PATIENCE
        waits.set()
        assert write(generator)[0] == "The rent is 5."


def test_thoughts_and_floods_are_cut(let: Callable[[str], str], generator: Generator) -> None:
    with made_server(Faults(pieces=("<think>Hm", "</thi", "nk>", *["a "] * 99))) as address:
        generator.load(read_address(let(address)))
        text, _ = write(generator)
    assert text.startswith("a a ") and len(text) <= 2 * 24


# What is refused


@pytest.mark.parametrize(
    ("address", "reach"),
    [
        ("127.0.0.1", Reach.HERE),
        ("::1", Reach.HERE),
        ("192.168.1.5", Reach.NETWORK),
        ("10.0.0.7", Reach.NETWORK),
        ("172.16.9.1", Reach.NETWORK),
        ("100.101.7.7", Reach.NETWORK),
        ("169.254.3.3", Reach.NETWORK),
        ("fd00::5", Reach.NETWORK),
        ("fe80::5%eth0", Reach.NETWORK),
        ("::ffff:192.168.1.5", Reach.NETWORK),
        ("::ffff:8.8.8.8", Reach.INTERNET),
        ("8.8.8.8", Reach.INTERNET),
        ("172.32.0.1", Reach.INTERNET),
        ("2606:4700::1111", Reach.INTERNET),
        ("0.0.0.0", Reach.INTERNET),
        ("224.0.0.1", Reach.INTERNET),
    ],
)
def test_how_far_away_it_is(address: str, reach: Reach) -> None:
    assert classify_reach(address) is reach


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.1.5:8080", "http://192.168.1.5:8080/v1"),
        ("http://nas.local:11434/", "http://nas.local:11434/v1"),
        ("https://[fd00::5]:8443/api/v1", "https://[fd00::5]:8443/api/v1"),
        (" localhost:1234/v1/ ", "http://localhost:1234/v1"),
    ],
)
def test_an_address_is_read(typed: str, address: str) -> None:
    server = read_address(typed, "qwen")
    assert server.address == address
    kept = {"address": server.address, "model": "qwen", "insisted": False}
    assert read_kept(kept) == server


@pytest.mark.parametrize(
    ("typed", "insisted", "says"),
    [
        ("8.8.8.8:80", False, "is on the internet"),
        ("https://1.1.1.1", False, "Only if you insist"),
        ("http://1.1.1.1", True, "does not begin with https://"),
        ("ftp://192.168.1.5", False, "is not the address of a server"),
        ("http://", False, "is not the address of a server"),
        ("192.168.1.5:99999", False, "is not the address of a server"),
        ("http://me:secret@192.168.1.5", False, "and nothing else"),
    ],
)
def test_an_address_is_refused(typed: str, insisted: bool, says: str) -> None:
    with pytest.raises(ModelUnusable) as refused:
        read_address(typed, insisted=insisted)
    assert says in str(refused.value)


def test_what_leaves_is_said() -> None:
    assert (
        read_address("192.168.1.5")
        .describe()
        .endswith("go to http://192.168.1.5/v1 (on your own network, not encrypted).")
    )
    assert (
        "over the internet, as you insisted, encrypted"
        in read_address("https://1.1.1.1", insisted=True).describe()
    )
    assert read_kept({"address": "http://8.8.8.8", "model": "", "insisted": False}) is None
    assert read_kept("nonsense") is None


@pytest.mark.parametrize(
    ("on_internet", "host", "let_through"),
    [
        (False, "192.168.1.5", True),
        (False, "8.8.8.8", False),
        (False, "elsewhere.example", False),
        (True, "8.8.8.8", True),
    ],
)
def test_its_process_reaches_nothing_else(
    on_internet: bool, host: str, let_through: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))
    monkeypatch.setattr(privacy, "allowed_servers", {})
    privacy.allow_server("nas.local", on_internet, "answers")
    privacy.check_event("socket.getaddrinfo", ("nas.local", 80))
    with pytest.raises(OSError, match="no other machine"):
        privacy.check_event("socket.getaddrinfo", ("tracker.example", 80))
    with socket.socket() as unconnected:
        if let_through:
            privacy.check_event("socket.connect", (unconnected, (host, 80)))
        else:
            with pytest.raises(OSError, match="no other machine"):
                privacy.check_event("socket.connect", (unconnected, (host, 80)))
        with pytest.raises(OSError, match="no other machine"):
            privacy.check_event("socket.sendto", (unconnected, (host, 80)))


def test_a_name_that_leads_to_the_internet_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Looked up where it is asked for: what the name was believed to be is not relied on."""
    from app.models import remote_model

    led = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 80))]
    monkeypatch.setattr(remote_model.socket, "getaddrinfo", lambda *_, **__: led)
    with pytest.raises(ModelUnusable, match="is on the internet"):
        remote_model.RemoteModel(ModelServer("http://nas.local/v1"), None)
