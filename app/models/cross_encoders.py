"""Telling a cross-encoder from an embedding model by what their folders say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def is_cross_encoder(folder: Path) -> bool:
    """Whether a folder holds a model that scores a question and a passage together. The libraries would load
    an embedding model as one, too, with a head that chance made.
    """
    told = _read(folder / "config_sentence_transformers.json").get("model_type")
    if told is not None:
        return str(told) == "CrossEncoder"
    architectures = _read(folder / "config.json").get("architectures")
    named = architectures[0] if isinstance(architectures, list) and architectures else ""
    return str(named).endswith("ForSequenceClassification")


def _read(file: Path) -> dict[str, Any]:
    try:
        config = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return config if isinstance(config, dict) else {}
