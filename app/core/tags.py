"""Tags that a person puts on documents and highlights."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.errors import CarrelError

_LONGEST = 40
"""Characters of a tag."""
_BETWEEN = re.compile(r"[,;\n，；、،؛]|\s(?=[@#])")
"""What parts tags that are typed in a row."""


def clean_tag(text: str) -> str:
    """Clean a tag as it is kept: without a sign before it, in one word. Raises CarrelError for what is
    none.
    """
    tag = "-".join(text.strip().lstrip("@#").split())
    if not re.search(r"\w", tag):
        raise CarrelError("Please give the tag a name.")
    if len(tag) > _LONGEST:
        raise CarrelError(f"A tag may be {_LONGEST} characters long at most.")
    if "@" in tag:
        raise CarrelError("A tag holds no “@”.")
    return tag


def parse_tags(text: str) -> tuple[str, ...]:
    """Read the tags that a person typed in a row, each once: "lease, to do" or "@lease @to-do". Raises
    CarrelError.
    """
    return merge_tags(clean_tag(each) for each in _BETWEEN.split(text) if each.strip(" @#"))


def find_last_tag(text: str) -> str:
    """Find the tag that is typed last in a row, as it stands there: with its sign, and spaces around it."""
    return _BETWEEN.split(text)[-1]


def merge_tags(tags: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Merge tags, each once whatever its case, in the order of the letters; one that is `known` is written as
    it is there.
    """
    written = {tag.casefold(): tag for tag in known}
    merged = {tag.casefold(): written.get(tag.casefold(), tag) for tag in reversed(tuple(tags))}
    return tuple(sorted(merged.values(), key=str.casefold))


def write_tags(tags: Iterable[str]) -> str:
    """Write tags in a row, with their sign: "@lease @to-do"."""
    return " ".join(f"@{tag}" for tag in tags)
