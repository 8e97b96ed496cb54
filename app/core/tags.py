"""Tags that a person puts on documents."""

from __future__ import annotations

import re

from app.core.errors import CarrelError

_LONGEST = 40
"""Characters of a tag."""


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
