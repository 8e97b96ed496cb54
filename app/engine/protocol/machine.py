"""Requests about the engine itself and the machine it runs on."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.appearance import Appearance
from app.core.events import Activity
from app.core.network_log import Attempt
from app.core.shortcuts import Chosen
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's report."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Doctor(Request[tuple[Check, ...]]):
    """What this machine has, what works, what is missing. `measures`: how fast the language model in use is
    here is measured anew.
    """

    measures: bool = False


@dataclass(frozen=True, slots=True)
class Computer:
    """What this machine has to run models with, memory in bytes: `cards` are the graphics cards that
    llama.cpp can use, each with its free memory. `model` is the language model in use on this machine, if
    there is one, and what it `reads` and `writes` in tokens a second, None where that was not measured.
    """

    cores: int
    instructions: tuple[str, ...]
    memory: int
    cards: tuple[tuple[str, int], ...] = ()
    model: str | None = None
    reads: float | None = None
    writes: float | None = None


@dataclass(frozen=True, slots=True)
class FindComputer(Request[Computer]):
    """Tell what this machine has to run models with. Yields Progress. `measures`: how fast the language model
    in use is here is measured first, anew where it was.
    """

    measures: bool = False


@dataclass(frozen=True, slots=True)
class NetworkLog(Request[tuple[Attempt, ...]]):
    """Every attempt of Carrel to reach another machine, the oldest first."""


@dataclass(frozen=True, slots=True)
class Warm(Request[None]):
    """Load the models ahead of the first question, those that can be loaded.

    Without `language`, only what a search needs.
    """

    language: bool = True


@dataclass(frozen=True, slots=True)
class Pause(Request[None]):
    """Stop all indexing (`paused`) after what is in hand: reading, vectors and OCR; or go on."""

    paused: bool


@dataclass(frozen=True, slots=True)
class FindActivity(Request[Activity]):
    """What indexing is doing now."""


@dataclass(frozen=True, slots=True)
class UseLanguage(Request[None]):
    """Keep the language that the window speaks when it is opened next: a code, "" for the system's."""

    code: str


@dataclass(frozen=True, slots=True)
class UseAppearance(Request[None]):
    """Keep how the window looks."""

    appearance: Appearance


@dataclass(frozen=True, slots=True)
class UseShortcuts(Request[None]):
    """Keep which keys do what in the window."""

    chosen: Chosen


@dataclass(frozen=True, slots=True)
class EndTour(Request[None]):
    """Take down that the tour of the window was seen, or left: it begins by itself no more."""


@dataclass(frozen=True, slots=True)
class UseOcr(Request[None]):
    """Read scanned pages from now on, also those left unread, or leave them."""

    on: bool
