"""What was chosen of the window's look is kept, and nonsense changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core import settings
from app.core.appearance import Appearance, load_appearance
from app.core.settings import Settings


def test_what_is_kept_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "settings.json"))
    assert load_appearance() == Appearance()
    chosen = Appearance("dark", 150, high_contrast=True, less_motion=True)
    settings.save(Settings(appearance=chosen))
    assert load_appearance() == settings.load().appearance == chosen


@pytest.mark.parametrize(
    "kept",
    [
        "[]",
        '{"appearance": 3}',
        '{"appearance": {"scheme": "pink", "text_size": 9000, "high_contrast": "no", "less_motion": 1}}',
        '{"appearance": {"scheme": [], "text_size": "100"}}',
    ],
)
def test_nonsense_is_as_at_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(kept, "utf-8")
    monkeypatch.setenv("CARREL_SETTINGS", str(file))
    assert load_appearance() == Appearance()
    assert settings.load().appearance == Appearance()
