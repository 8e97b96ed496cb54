"""Questions to begin with: what the sample documents are known to answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.core.documents import Document
from app.core.paths import RESOURCES

_SAMPLES = RESOURCES / "samples"
_MOST = 3


def suggest_questions(documents: Sequence[Document]) -> tuple[str, ...]:
    """A question for each of some samples, while a library holds nothing else that can be asked about."""
    usable = [document for document in documents if document.state.is_usable]
    paths = [Path(document.path) for document in usable]
    if not paths or any(path.parent != _SAMPLES for path in paths):
        return ()
    known = _read_questions()
    return tuple(known[path.name] for path in paths if path.name in known)[:_MOST]


@cache
def _read_questions() -> dict[str, str]:
    """The shortest question that each sample answers alone."""
    shortest: dict[str, str] = {}
    for line in (_SAMPLES / "questions.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["answerable"] and len(row["docs"]) == 1:
            (name,) = row["docs"]
            shortest[name] = min(shortest.get(name, row["question"]), row["question"], key=len)
    return shortest
