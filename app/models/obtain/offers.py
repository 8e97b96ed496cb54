"""The models that can be got from inside Carrel, as resources/models.toml lists them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.core.errors import ModelUnusable
from app.core.paths import RESOURCES

FILE = RESOURCES / "models.toml"
USUAL_CACHE = 131072
"""Bytes a token of context takes where the list does not say."""


@dataclass(frozen=True, slots=True)
class Packages:
    """Where a file lies in parts on the Python package index: package names by number."""

    name: str
    first: int
    last: int

    def list_names(self) -> tuple[str, ...]:
        """List the packages, in the order in which their parts make the file."""
        return tuple(self.name.format(number=number) for number in range(self.first, self.last + 1))


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be got. The file says what the fields mean; `file` is None for a folder of files."""

    name: str
    kind: str
    publisher: str
    licence: str
    size: int
    context: int
    languages: tuple[str, ...]
    good_for: str
    repository: str
    source: tuple[str, ...]
    read: tuple[str, ...]
    group: str = ""
    revision: str = "main"
    file: str | None = None
    sha256: str | None = None
    cache: int = USUAL_CACHE
    active: float = 1.0
    query: str = ""
    passage: str = ""
    gated: bool = False
    packages: Packages | None = None


@cache
def load_offers() -> tuple[Offer, ...]:
    """Load all of them, as the file has them: those of a kind from small to large."""
    with FILE.open("rb") as file:
        return tuple(_make_offer(entry) for entry in tomllib.load(file)["model"])


def find_offer(name: str) -> Offer:
    """Find the one of this name, in any case. Raises ModelUnusable."""
    for offer in load_offers():
        if offer.name.casefold() == name.casefold():
            return offer
    raise ModelUnusable(f"No model in Carrel’s list goes by “{name}”; “carrel models list” shows them.")


def _make_offer(entry: dict[str, Any]) -> Offer:
    given = {**entry, "group": entry["class"]}
    del given["class"]
    for name in ("languages", "source", "read"):
        given[name] = tuple(given[name])
    if "packages" in given:
        given["packages"] = Packages(**given["packages"])
    return Offer(**given)
