"""Find names of places and the words made of them: Scotland, Scots and Scottish are one."""

from __future__ import annotations

import re
from functools import cache

from app.core.paths import RESOURCES

_FILE = RESOURCES / "search" / "places.txt"
_ENDINGS = r"(?:es|er|en|em|e|s)?"
_OTHER_WORDS = frozenset(("us", "polish", "turkey", "china", "jersey"))
"""What is another word in lower case."""
_SHORT = "us"
"""The one that stands for its country in capitals alone, and never bends: "use", "User" are other words."""


@cache
def _names() -> dict[str, str]:
    """Each name and adjective, in lower case, and the place it is of."""
    names: dict[str, str] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        place, _, others = line.partition("=")
        if others and not line.startswith("#"):
            for name in (place, *others.split(",")):
                names[name.strip(" ?").casefold()] = place.strip(" ?")
    return names


@cache
def list_ambiguous() -> frozenset[str]:
    """List the places of which there is another one of the same name that has a law of its own."""
    places = (line.partition("=")[0].rstrip() for line in _FILE.read_text("utf-8").splitlines())
    return frozenset(place.rstrip(" ?") for place in places if place.endswith("?"))


@cache
def _pattern() -> re.Pattern[str]:
    # The longest first: Northern Ireland is not Ireland.
    words = sorted(_names(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, words))}){_ENDINGS}(?!\w)", re.IGNORECASE)


def find_places(text: str) -> dict[str, str]:
    """Find the places that a text names, each with the words that do."""
    found: dict[str, str] = {}
    for match in _pattern().finditer(text):
        name = match[1].casefold()
        if name in _OTHER_WORDS and (match[1].islower() or (name == _SHORT and match[0] != "US")):
            continue
        found.setdefault(_names()[name], match[0])
    return found
