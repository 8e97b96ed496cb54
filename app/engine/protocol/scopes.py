"""Requests about saved scopes."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.facets import AskedOf, SavedScope
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Scopes(Request[tuple[SavedScope, ...]]):
    """The saved scopes, by name."""


@dataclass(frozen=True, slots=True)
class SaveScope(Request[tuple[SavedScope, ...]]):
    """Keep what questions are asked of under a name; ticked documents by id, path, title or “@tag”. A scope
    of the same name gives way only if it `replaces` that. The result of each is all there are then.
    """

    name: str
    asked_of: AskedOf
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class RenameScope(Request[tuple[SavedScope, ...]]):
    """Give a saved scope another name."""

    name: str
    to: str


@dataclass(frozen=True, slots=True)
class RemoveScope(Request[tuple[SavedScope, ...]]):
    """Forget a saved scope."""

    name: str
