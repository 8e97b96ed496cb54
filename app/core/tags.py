"""Tags that a person puts on documents, and how a question names them: “@leases, when does it end?”."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.errors import CarrelError

_LONGEST = 40
"""Characters of a tag."""
_NAMED = re.compile(r"(?<!\S)@([^\s@]+)")
"""A tag in a question: not within a word, as in an address."""


def clean_tag(text: str) -> str:
    """A tag as it is kept: without a sign before it, in one word. Raises CarrelError for what is none."""
    tag = "-".join(text.strip().lstrip("@#").split())
    if not re.search(r"\w", tag):
        raise CarrelError("Please give the tag a name.")
    if len(tag) > _LONGEST:
        raise CarrelError(f"A tag may be {_LONGEST} characters long at most.")
    if "@" in tag:
        raise CarrelError("A tag holds no “@”.")
    return tag


def split_tags(question: str, known: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The question without the tags named in it, and those; what is no known tag stays where it is."""
    tags = {tag.casefold(): tag for tag in known}
    found: list[str] = []

    def take(named: re.Match[str]) -> str:
        plain = named[1].rstrip(",.;:!?")
        tag = tags.get(named[1].casefold()) or tags.get(plain.casefold())
        if tag is None:
            return named[0]
        found.append(tag)
        return ""

    rest = _NAMED.sub(take, question)
    return (re.sub(" {2,}", " ", rest).strip(" \t\n,:;") if found else question), tuple(dict.fromkeys(found))
