"""What a person types to find documents in the list: words, and “kind:pdf state:locked added:2026-11”."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf

from app.core.documents import Document
from app.core.formats import KINDS, classify_kind
from app.core.languages import mark_text
from app.core.overview import PERIODS, STATE_NAMES

Test = Callable[[Document], bool]

EXPLAINS = mark_text(
    "Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, "
    "folder:contracts, added:week, changed:2026-11"
)


def parse_query(text: str, now: datetime) -> tuple[tuple[str, ...], tuple[Test, ...]]:
    """Parse what was typed: the words that must occur, in small letters, and other tests."""
    words, tests = [], []
    for word in text.casefold().split():
        key, colon, value = word.partition(":")
        if colon and key in KEYS:
            if value:
                tests.append(make_test(key, value, now))
        else:
            words.append(word)
    return tuple(words), tuple(tests)


def make_test(key: str, value: str, now: datetime) -> Test:
    """Make the test of what is typed as “key:value”, for one of KEYS."""
    return _TESTS[key](value.casefold(), now)


def write_searched_text(document: Document) -> str:
    """Write the text in which words are looked for."""
    tags = " ".join(f"@{tag}" for tag in document.tags)
    name = os.path.basename(document.path)  # noqa: PTH119 - of thousands
    return f"{tags} {document.title} {document.file_title} {name}".casefold()


def find_days(period: str, now: datetime) -> tuple[float, float]:
    """Find the moments between which a period lies: one of PERIODS, or a day, month or year written as
    2026-11-29. There are none between those of what is no period.
    """
    if period in PERIODS:
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - timedelta(days=PERIODS[period][1])).timestamp(), inf
    try:
        year, month, day = [*map(int, period.rstrip("-").split("-")), 0, 0][:3]
        first = datetime(year, month or 1, day or 1)
        if day:
            after = first + timedelta(days=1)
        else:
            after = datetime(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
        return first.timestamp(), after.timestamp()
    except (ValueError, OverflowError, OSError):
        return inf, -inf


def _of_kind(value: str, now: datetime) -> Test:
    wanted = {kind.word for kind in KINDS if kind.word.startswith(value) or value in kind.name.casefold()}
    return lambda document: classify_kind(document).word in wanted


def _in_state(value: str, now: datetime) -> Test:
    wanted = {state for state, name in STATE_NAMES.items() if value in name.casefold() or value == state}
    return lambda document: document.state in wanted


def _with_tag(value: str, now: datetime) -> Test:
    return lambda document: any(tag.casefold().startswith(value.lstrip("@")) for tag in document.tags)


def _in_folder(value: str, now: datetime) -> Test:
    return lambda document: any(value in os.path.dirname(path).casefold() for path in document.paths)  # noqa: PTH120


def _added(value: str, now: datetime) -> Test:
    first, after = find_days(value, now)
    return lambda document: first <= document.added < after


def _changed(value: str, now: datetime) -> Test:
    first, after = find_days(value, now)
    return lambda document: first <= document.changed < after


_TESTS: dict[str, Callable[[str, datetime], Test]] = {
    "kind": _of_kind,
    "state": _in_state,
    "tag": _with_tag,
    "folder": _in_folder,
    "added": _added,
    "changed": _changed,
}
KEYS = tuple(_TESTS)
"""What documents are narrowed by besides words."""
