"""The person's choices, in one small JSON file."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path

from app.core.abilities import MeasuredModel, read_measured
from app.core.appearance import Appearance, read_appearance
from app.core.errors import LibraryUnusable
from app.core.paths import find_settings_file
from app.core.servers import ModelServer, read_kept
from app.core.settings_file import read_settings_file
from app.core.shortcuts import Chosen, find_lost, read_shortcuts
from app.core.syncing import sync_folder

log = logging.getLogger(__name__)

IDLE_MINUTES = (5, 15, 30, 60, 240, 0)
"""What is offered of `Settings.idle_minutes`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`language_model` is the path of a .gguf (None: the starter model; "": no model, quotes only),
    `language_models` the paths of all that were chosen so far, the newest first.

    `reranker` is the folder of the model that puts found passages in order anew, None for none.

    `model_folders` are those in which models are looked for. `measured_models`: what was measured of language
    models on this machine, the last first. `first_word_seconds` is how long the first word of an answer may
    take, by which is decided how much a model reads for it. `model_server` answers in place of
    `language_model`, if there is one.

    `idle_minutes`: models that nobody asked anything for so long leave memory, and come back by themselves;
    0: never.

    `embedding_precision` is what passages are embedded in, as measured on this machine. `ocr`: scanned pages
    are read. `own_knowledge`: where the documents hold no answer, the model says what it knows by itself.
    `language` is the code of the one that the window speaks, "" for the system's; `appearance` is how that
    looks, and `shortcuts` the keys that were chosen for what it does; `lost_shortcuts` are those that an
    earlier version took and this one cannot, told until keys are chosen again.
    `tour_ended`: the tour of the window was seen, or left, and begins by itself no more.
    `library` is the folder that the library was moved to, "" where it is in the usual place.
    `telemetry_removed`: what onnxruntime had put into the user's cache under earlier versions is gone.
    """

    language_model: str | None = None
    language_models: tuple[str, ...] = ()
    reranker: str | None = None
    model_folders: tuple[str, ...] = ()
    measured_models: tuple[MeasuredModel, ...] = ()
    first_word_seconds: float = 10.0
    model_server: ModelServer | None = None
    idle_minutes: float = 15.0
    embedding_precision: str | None = None
    ocr: bool = True
    own_knowledge: bool = False
    language: str = ""
    appearance: Appearance = field(default_factory=Appearance)
    shortcuts: Chosen = field(default_factory=dict)
    lost_shortcuts: Chosen = field(default_factory=dict)
    tour_ended: bool = False
    library: str = ""
    telemetry_removed: bool = False


def load(file: Path | None = None) -> Settings:
    """Load the saved choices, or the defaults where there are none or the file is not ours to read."""
    file = file or find_settings_file()
    try:
        data = read_settings_file(file)
        known = {f.name for f in dataclasses.fields(Settings)}
        for name in ("language_models", "model_folders"):
            data[name] = tuple(map(str, data.get(name) or ()))
        data["model_server"] = read_kept(data.get("model_server"))
        data["measured_models"] = read_measured(data.get("measured_models"))
        kept, data["shortcuts"] = data.get("shortcuts"), read_shortcuts(data.get("shortcuts"))
        lost = find_lost(data.get("lost_shortcuts"), {})
        data["lost_shortcuts"] = lost | find_lost(kept, data["shortcuts"])
        data["appearance"] = read_appearance(data.get("appearance"))
        return Settings(**{name: value for name, value in data.items() if name in known})
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError):
        log.warning("The settings could not be read; using the defaults.")
        return Settings()


def save(settings: Settings, file: Path | None = None) -> None:
    """Write them whole or not at all, and onto the disk: they tell where the library is. Raises OSError when
    the folder cannot be written.
    """
    file = file or find_settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".new")
    with draft.open("w", encoding="utf-8") as opened:
        json.dump(dataclasses.asdict(settings), opened, indent=2)
        opened.flush()
        os.fsync(opened.fileno())
    os.replace(draft, file)
    for folder in (file.parent, file.parent.parent):  # either may be new
        sync_folder(folder)


def keep(settings: Settings) -> None:
    """Save them as a person chose. Raises LibraryUnusable."""
    try:
        save(settings)
    except OSError as error:
        raise LibraryUnusable(f"Your choice could not be saved: {os.strerror(error.errno or 0)}.") from error
