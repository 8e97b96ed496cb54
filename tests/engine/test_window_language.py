"""The language that was chosen for the window is kept by the engine, beside the other settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core import settings
from app.core.events import run_to_end
from app.core.languages import read_language
from app.engine.protocol import UseLanguage
from app.engine.server.styles import StylesHandler


def test_the_language_of_the_window_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "settings.json"))
    settings.save(settings.Settings(ocr=False))
    run_to_end(StylesHandler().handle(UseLanguage("fr")))
    assert read_language() == "fr"
    assert settings.load() == settings.Settings(ocr=False, language="fr")
