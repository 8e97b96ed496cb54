from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine.client import EngineClient
from app.engine.protocol import Documents, Notes, Remove, Removed, RemoveNotes


class Shared:
    """An engine that the tests of a module share, and what it tells unasked."""

    def __init__(self, library: Path) -> None:
        self.heard: list[object] = []
        self.client = EngineClient(library, self.heard.append)
        self.client.start()

    def empty(self) -> None:
        """Empty the library, for good."""
        ids = [each.id for each in self.client.call(Documents())]
        ids += [each.document.id for each in self.client.call(Removed())]
        if ids:
            self.client.call(Remove(tuple(ids), for_good=True))
        if notes := self.client.call(Notes()):
            self.client.call(RemoveNotes(tuple(note.id for note in notes)))
        self.heard.clear()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    made = Shared(tmp_path_factory.mktemp("shared") / "library")
    yield made
    made.client.stop()
