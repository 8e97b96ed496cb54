"""Keys that a person chose: read, refused, taken from one another, and kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core import settings
from app.core.errors import BadShortcut
from app.core.shortcuts import (
    SHORTCUTS,
    check_shortcuts,
    choose,
    find_keys,
    find_owner,
    find_owners,
    is_reserved,
    read_key,
    read_shortcuts,
    restore_keys,
)


def test_keys_are_read_as_they_are_written() -> None:
    written = ("shift+ctrl+f", "f5", "alt+left", "ctrl++", "CTRL+PgUp", "Meta+Ctrl+z", "ctrl+ß")
    read = ("Ctrl+Shift+F", "F5", "Alt+Left", "Ctrl++", "Ctrl+PgUp", "Meta+Ctrl+Z", "Ctrl+ß")
    assert tuple(map(read_key, written)) == read
    assert read_key("ctrl+backtab") == read_key("Ctrl+Shift+Backtab") == "Ctrl+Shift+Tab"
    for nothing in ("", "ctrl", "Hyper+F", "ctrl+ctrl+f", "foo"):
        with pytest.raises(BadShortcut):
            read_key(nothing)


def test_what_it_comes_with_is_usable_and_there_once() -> None:
    keys = [key for some in SHORTCUTS.values() for key in some]
    assert len(keys) == len(set(keys))
    assert all(read_key(key) == key and not is_reserved(key) for key in keys)


@pytest.mark.parametrize(
    "key",
    (
        *("A", "Shift+A", "Tab", "Esc", "Return", "Down", "+", "Ctrl+C", "Alt+L", "F10"),
        *("Ctrl+Home", "Ctrl+Shift+Left", "Ctrl+Del", "Ctrl+Ins", "Shift+Ins", "Ctrl+K", "Ctrl+U"),
        *("Ctrl+Alt+E", "Ctrl+Alt+Shift+8"),
    ),
)
def test_what_types_and_moves_stays_what_it_is(key: str) -> None:
    assert is_reserved(key)


def test_a_key_does_one_thing() -> None:
    chosen = choose({}, "find", "Ctrl+G")
    assert find_keys("find", chosen) == ("Ctrl+G",) and find_keys("go-to-page", chosen) == ()
    assert find_owner("Ctrl+G", chosen) == "find" and find_owner("Ctrl+F", chosen) is None
    back = restore_keys(chosen, "go-to-page")
    assert find_keys("go-to-page", back) == ("Ctrl+G",) and find_keys("find", back) == ()
    assert restore_keys(back, "find") == {}, "as at first"
    taken = choose({}, "find", "Ctrl++")
    assert find_keys("zoom-in", taken) == ("Ctrl+=",), "the other of its keys stays"
    assert find_keys("find", choose({}, "find", "")) == (), "without a key"
    restored = choose(choose({}, "question", "Ctrl+J"), "find", "Ctrl+L")
    assert find_owners(SHORTCUTS["question"], restored, but="question") == {"Ctrl+L": "find"}


def test_keys_that_cannot_be_kept_are_told(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.save(replace(settings.Settings(), shortcuts={"find": "Ctrl+K", "print": "Ctrl+J"}), file)
    kept = settings.load(file)
    assert kept.lost_shortcuts == {"find": "Ctrl+K"} and kept.shortcuts == {"print": "Ctrl+J"}
    settings.save(kept, file)
    assert settings.load(file).lost_shortcuts == {"find": "Ctrl+K"}, "another choice does not make it silent"


def test_what_is_kept_makes_sense_or_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.save(replace(settings.Settings(), shortcuts={"find": "Ctrl+J"}), file)
    assert settings.load(file).shortcuts == {"find": "Ctrl+J"}
    assert read_shortcuts({"find": "Tab", "fly": "Ctrl+J", "print": 3, "outline": "nonsense"}) == {}
    assert read_shortcuts(["find"]) == {} == read_shortcuts(None)
    twice = read_shortcuts({"find": "Ctrl+J", "print": "Ctrl+J"})
    assert len(twice) == 1, "a key that was written for two things does one"
    assert read_shortcuts({"search": "Ctrl+F", "find": "Ctrl+P"}) == {}, "also one that is as at first again"
    check_shortcuts({"find": "Ctrl+J", "print": ""})
    for bad in (
        {"find": "Ctrl+SS"},
        {"find": "Ctrl+J", "print": "Ctrl+J"},
        {"fly": "Ctrl+J"},
        {"find": "Tab"},
    ):
        with pytest.raises(BadShortcut):
            check_shortcuts(bad)
