"""carrel settings: the person's choices, seen and changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.cli.base import Commands, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core import settings
from app.core.appearance import SCHEMES, TEXT_SIZES
from app.core.languages import LANGUAGES
from app.core.settings import IDLE_MINUTES, Settings
from app.engine import protocol

_SYSTEM = "system"
"""Stands for what the system has."""
_ON_OFF = ("on", "off")
_NEVER = "never"


@dataclass(frozen=True, slots=True)
class _Choice:
    """A choice: what it is about, the words that it can be, how it is read, and the request that makes it."""

    about: str
    words: Sequence[str]
    read: Callable[[Settings], str]
    make_request: Callable[[str], protocol.Request[Any]]


def _tell(on: bool) -> str:
    return _ON_OFF[not on]


def _tell_minutes(minutes: float) -> str:
    return f"{minutes:g}" if minutes else _NEVER


def _change_appearance(**changed: Any) -> protocol.Request[None]:
    return protocol.UseAppearance(replace(settings.load().appearance, **changed))


_CHOICES = {
    "language": _Choice(
        "what the window speaks",
        (_SYSTEM, *LANGUAGES),
        lambda kept: kept.language or _SYSTEM,
        lambda word: protocol.UseLanguage("" if word == _SYSTEM else word),
    ),
    "theme": _Choice(
        "how the window looks",
        (_SYSTEM, *filter(None, SCHEMES)),
        lambda kept: kept.appearance.scheme or _SYSTEM,
        lambda word: _change_appearance(scheme="" if word == _SYSTEM else word),
    ),
    "text-size": _Choice(
        "of the window, in per cent",
        tuple(map(str, TEXT_SIZES)),
        lambda kept: str(kept.appearance.text_size),
        lambda word: _change_appearance(text_size=int(word)),
    ),
    "high-contrast": _Choice(
        "in the window",
        _ON_OFF,
        lambda kept: _tell(kept.appearance.high_contrast),
        lambda word: _change_appearance(high_contrast=word == "on"),
    ),
    "less-motion": _Choice(
        "in the window",
        _ON_OFF,
        lambda kept: _tell(kept.appearance.less_motion),
        lambda word: _change_appearance(less_motion=word == "on"),
    ),
    "ocr": _Choice(
        "scanned pages are read",
        _ON_OFF,
        lambda kept: _tell(kept.ocr),
        lambda word: protocol.UseOcr(word == "on"),
    ),
    "own-knowledge": _Choice(
        "where the documents hold no answer, the model says what it knows by itself",
        _ON_OFF,
        lambda kept: _tell(kept.own_knowledge),
        lambda word: protocol.UseOwnKnowledge(word == "on"),
    ),
    "idle-minutes": _Choice(
        "without a question, after which models leave memory; they come back by themselves",
        tuple(map(_tell_minutes, IDLE_MINUTES)),
        lambda kept: _tell_minutes(kept.idle_minutes),
        lambda word: protocol.UseIdleMinutes(0.0 if word == _NEVER else float(word)),
    ),
}


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("settings", _settings, "your choices: see them, or change one")
    sub.add_argument("name", metavar="NAME", nargs="?", choices=tuple(_CHOICES), help=", ".join(_CHOICES))
    sub.add_argument("value", metavar="VALUE", nargs="?")


def _settings(args: argparse.Namespace) -> int:
    if args.value is not None:
        choice = _CHOICES[args.name]
        if args.value not in choice.words:
            print(f"carrel: “{args.name}” can be {', '.join(choice.words)}.", file=sys.stderr)
            return WRONG_USAGE
        with open_engine(args) as engine:
            engine.call(choice.make_request(args.value))
    kept = settings.load()
    told = {name: each for name, each in _CHOICES.items() if args.name in (None, name)}
    if args.json:
        print_json({"settings": {name: each.read(kept) for name, each in told.items()}})
        return ALL_DONE
    width = max(map(len, told))
    for name, each in told.items():
        print(f"{name:<{width}}  {each.read(kept):<6}  {each.about} ({', '.join(each.words)})")
    return ALL_DONE
