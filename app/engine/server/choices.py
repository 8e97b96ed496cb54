"""What the person has chosen: kept in the settings, over all libraries."""

from __future__ import annotations

import os
from dataclasses import replace

from app.core import keys, settings
from app.core.errors import LibraryUnusable
from app.core.servers import ModelServer

NO_MODEL = ""
"""In the settings: answer with quotes only. None stands for the starter model."""
FIRST_WORD = (1.0, 300.0)
"""Seconds that the first word may be given, at least and at most."""
_REMEMBERED = 4
"""Language models that were chosen and stay to be chosen again."""


def list_language_models(now: str | None = None) -> tuple[str, ...]:
    """List the language models that were chosen so far, `now` first, wherever they are by now."""
    kept = settings.load()
    named = (now, kept.language_model, *kept.language_models)
    return tuple(dict.fromkeys(filter(None, named)))[:_REMEMBERED]


def choose_language_model(path: str | None) -> None:
    """Take down the language model that answers from now on, and keep the others to choose from."""
    models = list_language_models(path)
    settings.keep(replace(settings.load(), language_model=path, language_models=models, model_server=None))


def choose_server(server: ModelServer) -> None:
    """Take down the server that answers from now on; the model that did stays to be gone back to."""
    settings.keep(replace(settings.load(), model_server=server))


def choose_first_word(seconds: float) -> None:
    """Keep how long the first word of an answer may take."""
    least, most = FIRST_WORD
    settings.keep(replace(settings.load(), first_word_seconds=max(least, min(seconds, most))))


def choose_idle_minutes(minutes: float) -> None:
    """Keep for how long nobody must have asked a model before it leaves memory; 0: it stays."""
    settings.keep(replace(settings.load(), idle_minutes=max(0.0, minutes)))


def keep_key(address: str, key: str | None) -> None:
    """Keep the key of a server, or (None) forget it. Raises ModelUnusable, LibraryUnusable."""
    try:
        keys.keep_key(address, key)
    except OSError as error:
        raise LibraryUnusable(f"The key could not be kept: {os.strerror(error.errno or 0)}.") from error
