"""Keys of model servers: kept where only the person can read them, sent to their server and nowhere else."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core import keys, network_log, settings
from app.core.errors import ModelUnusable
from app.core.paths import find_settings_file
from app.core.servers import read_address
from app.engine import protocol
from app.engine.client import EngineClient
from app.models.generated import collect_text
from app.models.generator import Generator
from tests.models.model_server import Faults, made_server

SECRET = "sk-9f3a7c-not-for-logs"
ASKED = [{"role": "user", "content": "How much is the rent?"}]


@pytest.fixture(autouse=True)
def let(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], str]:
    """Lets the tests reach the one address that is given; keys, settings and log are this test's own."""
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "settings.json"))

    def do(address: str) -> str:
        monkeypatch.setenv("CARREL_TEST_HUB", address.partition("://")[2])
        return address

    return do


@pytest.fixture
def generator() -> Iterator[Generator]:
    made = Generator()
    yield made
    made.close()


def test_a_key_is_kept_for_its_address_where_only_the_person_can_read_it() -> None:
    keys.keep_key("http://a/v1", SECRET)
    keys.keep_key("http://b/v1", "other")
    assert keys.find_key("http://a/v1") == SECRET and keys.find_key("http://c/v1") is None
    file = keys.find_keys_file()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    keys.keep_key("http://a/v1", None)
    assert keys.find_key("http://a/v1") is None and SECRET not in file.read_text("utf-8")
    keys.keep_key("http://b/v1", None)
    assert not file.exists()


@pytest.mark.parametrize("bad", ["", "two words", "line\nbreak", "schlüssel", "x" * 5000])
def test_what_cannot_be_a_key_is_one_sentence(bad: str) -> None:
    with pytest.raises(ModelUnusable, match="An API key is made of"):
        keys.keep_key("http://a/v1", bad)


def test_a_file_that_is_not_whole_holds_none() -> None:
    for text in ("{", "[1]", '{"http://a/v1": 5}', '{"http://a/v1": "two words"}'):
        keys.find_keys_file().write_text(text, "utf-8")
        assert keys.find_key("http://a/v1") is None
    keys.find_keys_file().write_text("", "utf-8")  # what a power cut may leave
    keys.keep_key("http://a/v1", SECRET)
    assert keys.find_key("http://a/v1") == SECRET


def test_it_is_sent_with_each_request_to_its_server_only(
    let: Callable[[str], str], generator: Generator
) -> None:
    with made_server(Faults(key=SECRET)) as address:
        faults_of_another = Faults()
        with pytest.raises(ModelUnusable, match="it wants an API key"):
            generator.load(read_address(let(address)))
        keys.keep_key(f"{address}/v1", "wrong")
        with pytest.raises(ModelUnusable, match="it does not take the API key"):
            generator.load(read_address(address))
        keys.keep_key(f"{address}/v1", SECRET)
        generator.load(read_address(address))
        assert collect_text(generator.generate(ASKED, max_tokens=8))[0] == "The rent is 5."
        with made_server(faults_of_another) as other:
            generator.load(read_address(let(other)))
        assert faults_of_another.shown == [None]


def test_the_engine_keeps_it_once_the_server_takes_it_and_tells_nobody(
    let: Callable[[str], str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with made_server(Faults(key=SECRET)) as made, EngineClient(tmp_path / "library") as engine:
        let(made)
        request = protocol.UseServer(made, key=SECRET)
        assert SECRET not in repr(request)
        with pytest.raises(ModelUnusable):
            engine.call(protocol.UseServer(made, key="wrong"))
        assert keys.find_key(f"{made}/v1") is None
        engine.call(request)
        assert keys.find_key(f"{made}/v1") == SECRET
        engine.call(protocol.UseServer(made))  # what is kept counts
        engine.call(protocol.UseModel("none"))
    assert settings.load().model_server is None
    told = [find_settings_file().read_text("utf-8"), network_log.log_file().read_text("utf-8"), caplog.text]
    assert not any(SECRET in text for text in told)
