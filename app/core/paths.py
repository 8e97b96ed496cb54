"""Where things live."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Prompts, icons, style sheets and sample documents, shipped with the program."""


def locate_settings() -> Path:
    """Locate the person's choices by the name that they go by, which may be a link."""
    named = os.environ.get("CARREL_SETTINGS")
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_config_path("Carrel", appauthor=False) / "settings.json"


def find_settings_file() -> Path:
    """Find the file of the person's choices, which hold for every library, where a link leads to it, too:
    what is written in the place of a link would end it. What Carrel keeps beside it is beside the link.
    """
    return locate_settings().resolve()


def is_settings_folder_own() -> bool:
    """Tell whether the folder of the settings is Carrel's own, not one that a person named a file in."""
    return not os.environ.get("CARREL_SETTINGS")


def log_folder() -> Path:
    """Locate the folder that logs and crash reports are written into."""
    return platformdirs.user_log_path("Carrel", appauthor=False)


def find_models_folder() -> Path:
    """Find where models are kept that were got from inside Carrel."""
    named = os.environ.get("CARREL_MODELS")
    if named:
        return Path(named).expanduser().resolve()
    return platformdirs.user_data_path("Carrel", appauthor=False) / "models"


def is_models_folder_own() -> bool:
    """Tell whether the folder of models is Carrel's own, not one that a person named."""
    return not os.environ.get("CARREL_MODELS")


def find_prefixes_folder() -> Path:
    """Find where it is kept what language models have made of the fixed beginning of their prompts."""
    return find_models_folder() / "prefixes"


def find_styles_folder() -> Path:
    """Find the person's own answer styles, beside the settings, not where a link leads."""
    return locate_settings().parent / "answer-styles"
