"""The main job, OCR included, in a fresh home: nothing reaches for a network or writes outside."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import privacy_check
from app.core import settings
from app.core.servers import read_address
from tests.tracing import need_tracer


def _without_network() -> tuple[str, ...]:
    """What takes the network from a command, where that is allowed."""
    for words in (("unshare", "-n"), ("unshare", "-r", "-n")):
        if shutil.which(words[0]) and not subprocess.run([*words, "true"], capture_output=True).returncode:
            return words
    return ()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which nothing has been started yet; the tests' own guard is away, so that all is seen."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "CARREL_LIBRARY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CARREL_SETTINGS", "CARREL_NETWORK_LOG", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.mark.timeout(900)
def test_the_main_job_keeps_to_itself(home: Path) -> None:
    need_tracer()
    done = privacy_check.watch_main_job(privacy_check.own_folders(), _without_network())
    assert done.network == ()
    assert done.outside == ()
    assert done.processes >= 8  # the programs, their engines, readers, the recogniser, the generator
    assert done.written
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_doctor_says_what_it_could_not_see(
    home: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # where there is no strace
    done = subprocess.run(
        [sys.executable, "-m", "app", "doctor", "--privacy", "--json"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["privacy"]["traced"] is False
    assert told["privacy"]["network_calls"] is told["privacy"]["files_outside"] is None
    assert "strace" in told["privacy"]["reason"] or sys.platform != "linux"
    assert set(told["privacy"]["switches"].values()) == {"1", "False", "none", "true"}
    assert {check["name"]: check["ok"] for check in told["checks"]} == {
        "Model server": True,
        "Telemetry of libraries": True,
        "Left by earlier versions": True,
        "Network": False,
        "Files": False,
    }


@pytest.mark.parametrize(
    ("address", "ok", "says"),
    [
        (None, True, "none: answers come from this computer"),
        ("127.0.0.1:8080", True, "a program on this computer; nothing leaves it."),
        ("192.168.1.5:8080", False, "go to http://192.168.1.5:8080/v1 (on your own network, not encrypted)."),
    ],
)
def test_what_goes_to_a_model_server_is_told(address: str | None, ok: bool, says: str) -> None:
    server = None if address is None else read_address(address)
    settings.save(settings.Settings(model_server=server))
    report = privacy_check.Report({}, None, (), None, "not looked at here")
    check = privacy_check.checks(report)[0]
    assert (check.name, check.ok) == ("Model server", ok)
    assert check.detail.endswith(says)
    assert privacy_check.as_data(report)["model_server"] == (server and server.address)
