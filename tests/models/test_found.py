"""Models of other programs are found where these keep them, and told from what is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.models.obtain.found import Found, find_models, name_model
from tests.models.made_reranker import make_cross_encoder
from tests.models.test_catalogue import gguf


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.setenv("LOCALAPPDATA", str(folder / "AppData" / "Local"))
    monkeypatch.setenv("CARREL_MODELS", str(folder / "carrel"))
    for name in ("OLLAMA_MODELS", "HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    folder.mkdir()
    return folder


def put(path: Path, data: bytes = b"") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data or gguf())
    return path


def names(found: tuple[Found, ...]) -> dict[str, str]:
    return {each.name: each.program for each in found}


def test_models_of_every_program(home: Path) -> None:
    put(home / "carrel" / "Own-Q4_K_M.gguf")
    put(home / ".lmstudio/models/maker/Studio-GGUF/Studio-7B-Q4_K_M.gguf")
    put(home / ".lmstudio/models/maker/Studio-GGUF/mmproj-Studio-f16.gguf")
    put(home / ".cache/huggingface/hub/models--maker--Hub-GGUF/snapshots/abc/Hub-3B-Q8_0.gguf")
    snapshot = home / ".cache/huggingface/hub/models--maker--finder/snapshots/abc"
    for name in ("modules.json", "config.json", "tokenizer.json", "model.safetensors"):
        put(snapshot / name, b"{}")
    first = put(home / "named" / "Split-00001-of-00002.gguf")
    put(home / "named" / "Split-00002-of-00002.gguf")
    put(home / "named" / "notes.gguf", b"not a model")
    put(home / "named" / "Half-Q4.gguf.abcd.part")
    put(home / "named" / ".hidden.gguf")
    make_cross_encoder(home / "named" / "orders")
    blob = put(home / ".ollama/models/blobs/sha256-12ab")
    layers = [
        {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:12ab"},
        {"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:34cd"},
    ]
    manifest = home / ".ollama/models/manifests/registry.ollama.ai/library/llama3.2/3b"
    put(manifest, json.dumps({"layers": layers}).encode())
    put(manifest.with_name("broken"), b"{")
    found = find_models((home / "named",))
    assert names(found) == {
        "Own": "Carrel",
        "Split": "folder",
        "orders": "folder",
        "Studio-7B": "LM Studio",
        "llama3.2:3b": "Ollama",
        "Hub-3B": "Hugging Face",
        "finder": "Hugging Face",
    }
    sizes = {each.name: each.size for each in found}
    assert sizes["Split"] == 2 * first.stat().st_size == 2 * sizes["Own"]
    kinds = {each.name: each.kind for each in found}
    assert (kinds["finder"], kinds["orders"], kinds["Own"]) == ("embedding", "reranking", "language")
    assert name_model(blob) == "llama3.2:3b"
    assert name_model(Path("Own-Q4_K_M.gguf")) == "Own"


def test_folders_that_are_named_by_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(home / "elsewhere/models--maker--Hub-GGUF/snapshots/abc/Hub-3B-Q8_0.gguf")
    monkeypatch.setenv("HF_HUB_CACHE", str(home / "elsewhere"))
    assert names(find_models()) == {"Hub-3B": "Hugging Face"}


def test_one_model_in_two_places_is_one(home: Path) -> None:
    path = put(home / "carrel" / "Own-Q4_K_M.gguf")
    (home / "named").mkdir()
    (home / "named" / "again.gguf").symlink_to(path)
    assert names(find_models((home / "named", home / "carrel"))) == {"Own": "Carrel"}


def test_a_machine_without_any(home: Path) -> None:
    assert find_models((home / "nowhere",)) == ()
