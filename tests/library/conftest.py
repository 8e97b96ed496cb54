"""Libraries in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.library import Library
from tests.library.made_documents import FINGERPRINT, HANDBOOK, LEASE, embed_all


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with Library.open(folder, FINGERPRINT) as library:
        yield library


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with a lease and a handbook, both ready."""
    for one in (LEASE, HANDBOOK):
        library.store(*one)
    embed_all(library)
    return library
