"""All attacks; to import them is to register them."""

from __future__ import annotations

from tests.ingest.attacks import (  # noqa: F401
    archives,
    circles,
    entities,
    messages,
    pdfs,
    pictures,
    references,
    texts,
)
from tests.ingest.attacks.kit import ATTACKS

__all__ = ["ATTACKS"]
