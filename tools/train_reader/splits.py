"""Which contexts are for measuring only."""

from __future__ import annotations

import json
from pathlib import Path

from tools.train_reader.questions import normalize


def read_measuring_contexts(xquad: Path) -> set[str]:
    """Read XQuAD's contexts, normalized."""
    data = json.loads(xquad.read_text("utf-8"))["data"]
    return {normalize(p["context"]) for article in data for p in article["paragraphs"]}
