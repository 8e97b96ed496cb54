"""Models that are on this machine already: got by Carrel, by other programs, or in folders a person named.

They are used where they are. Nothing is loaded, moved or changed.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.model_names import format_model_name
from app.core.paths import find_models_folder
from app.models import catalogue
from app.models.cross_encoders import is_cross_encoder

CARREL = "Carrel"
_LATER_PART = re.compile(r"-(?!00001)\d{5}-of-\d{5}\.gguf$", re.IGNORECASE)
_PROJECTOR = re.compile(r"mmproj|projector", re.IGNORECASE)
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_FILES = ("config.json", "tokenizer.json", "model.safetensors")
_DEEPEST = 5
_MOST = 2000
"""Files of a folder that are looked at: enough for models, and no walk through a whole disk."""


@dataclass(frozen=True, slots=True)
class Found:
    """A model, and which program got it: "Carrel", "LM Studio", ..., or "folder" for one that was named."""

    name: str
    kind: str
    path: Path
    size: int
    program: str


def find_models(folders: Sequence[Path] = ()) -> tuple[Found, ...]:
    """Find all of them, each once, Carrel's own first; `folders` are those that a person named."""
    home = Path.home()
    looks: list[Iterable[Found]] = [_find_in_folder(find_models_folder(), CARREL)]
    looks += [_find_in_folder(folder, "folder") for folder in folders]
    looks += [
        _find_in_folder(home / path, "LM Studio") for path in (".lmstudio/models", ".cache/lm-studio/models")
    ]
    looks += [
        _find_in_folder(_locate_gpt4all(home), "GPT4All"),
        _find_of_ollama(_locate_ollama(home)),
        _find_in_folder(_locate_hub(), "Hugging Face"),
    ]
    found: dict[Path, Found] = {}
    for look in looks:
        for model in look:
            found.setdefault(model.path.resolve(), model)
    return tuple(found.values())


def name_model(path: Path) -> str:
    """Name what the model in a file is called; Ollama's files are named after their content."""
    if path.name.startswith("sha256-"):
        for model in _find_of_ollama(path.parent.parent):
            if model.path == path:
                return model.name
    return format_model_name(path.name)


def _find_in_folder(folder: Path, program: str) -> Iterator[Found]:
    for place in _walk(folder):
        if place.is_dir():
            yield from _find_folder_model(place, program)
        elif (
            place.suffix.lower() == ".gguf"
            and not _LATER_PART.search(place.name)
            and not _PROJECTOR.search(place.name)
            and catalogue.looks_like_gguf(place)
        ):
            size = sum(part.stat().st_size for part in catalogue.list_parts(place) if part.is_file())
            yield Found(format_model_name(place.name), "language", place, size, program)


def _walk(folder: Path) -> Iterator[Path]:
    """Walk through the files and folders in it, not too deep and not too many, hidden ones and what is not
    whole left out.
    """
    seen = 0
    for root, names, files in os.walk(folder):
        depth = len(Path(root).relative_to(folder).parts)
        names[:] = [] if depth >= _DEEPEST else sorted(each for each in names if not each.startswith("."))
        names[:] = [each for each in names if not each.endswith(".part")]
        for name in (*names, *sorted(files)):
            if not name.startswith("."):
                seen += 1
                if seen > _MOST:
                    return
                yield Path(root) / name


def _find_folder_model(folder: Path, program: str) -> Iterator[Found]:
    if not all((folder / name).is_file() for name in _FILES):
        return
    if is_cross_encoder(folder):
        kind = "reranking"
    elif (folder / "modules.json").is_file():
        kind = "embedding"
    else:
        return
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    yield Found(_read_repository(folder) or folder.name, kind, folder, size, program)


def _read_repository(folder: Path) -> str | None:
    """Read the name of what a snapshot in the hub's cache is of: .../models--OWNER--NAME/snapshots/COMMIT."""
    if folder.parent.name != "snapshots":
        return None
    return folder.parent.parent.name.rpartition("--")[2]


def _find_of_ollama(folder: Path) -> Iterator[Found]:
    """Find what Ollama got: a manifest a model names the blob that holds its .gguf."""
    manifests = folder / "manifests"
    for manifest in _walk(manifests):
        if not manifest.is_file():
            continue
        try:
            layers = json.loads(manifest.read_text("utf-8"))["layers"]
            digests = [each["digest"] for each in layers if each["mediaType"] == _OLLAMA_MODEL]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        for digest in digests:
            blob = folder / "blobs" / str(digest).replace(":", "-")
            if catalogue.looks_like_gguf(blob):
                name = f"{manifest.parent.name}:{manifest.name}"
                yield Found(name, "language", blob, blob.stat().st_size, "Ollama")


def _locate_ollama(home: Path) -> Path:
    return Path(os.environ.get("OLLAMA_MODELS") or home / ".ollama" / "models")


def _locate_hub() -> Path:
    named = os.environ.get("HF_HUB_CACHE")
    if named:
        return Path(named)
    kept = os.environ.get("HF_HOME") or Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"
    return Path(kept).expanduser() / "hub"


def _locate_gpt4all(home: Path) -> Path:
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "nomic.ai" / "GPT4All"
