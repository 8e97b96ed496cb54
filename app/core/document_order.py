"""The order in which documents are listed."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from typing import Any

from app.core.documents import Document, DocumentState
from app.core.formats import classify_kind


class Order(StrEnum):
    """How the documents are listed."""

    NEWEST = "newest"
    """What was added last comes first; what was added together is in the order of its folders and names."""
    NAME = "name"
    KIND = "kind"
    STATE = "state"
    """What needs the person comes first."""
    PAGES = "pages"
    """The longest first."""
    CHANGED = "changed"
    """The file that was changed last comes first."""


def order_naturally(text: str) -> tuple[tuple[int, int, str], ...]:
    """Make a key that sorts "Page 10" after "Page 9"."""
    parts = re.split(r"(\d+)", text.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def make_sort_key(document: Document, order: Order) -> tuple[Any, ...]:
    """Make the key that documents are sorted by in an order."""
    folder, name = os.path.split(document.path)
    by_name = order_naturally(document.title), order_naturally(name), document.id
    match order:
        case Order.NAME:
            return by_name
        case Order.KIND:
            return classify_kind(document).name, *by_name
        case Order.STATE:
            return -list(DocumentState).index(document.state), *by_name
        case Order.PAGES:
            return -document.pages, *by_name
        case Order.CHANGED:
            return -document.changed, *by_name
    return -document.added, order_naturally(folder), order_naturally(name), document.id
