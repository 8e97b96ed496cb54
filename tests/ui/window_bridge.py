"""A scripted bridge for a whole window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from app.core.documents import Document, DocumentState
from app.engine.protocol import Request
from tests.ui.scripted_bridge import ScriptedBridge, Sent


class WindowBridge(ScriptedBridge):
    """Signals: failed(Failed) for failures that nobody listens for."""

    failed = Signal(object)

    def __init__(self, library: Path) -> None:
        super().__init__({"lease": [(595, 842)] * 3, "handbook": [(595, 842)] * 9})
        self.library = library
        self.started = 0

    def start(self) -> None:
        self.started += 1

    def last(self, kind: type[Request]) -> Sent:  # type: ignore[valid-type]
        return self.of(kind)[-1]


def document(identity: str, state: DocumentState = DocumentState.READY, **more: Any) -> Document:
    """A document with that id, a title like it and 3 pages."""
    values = {
        "format": "pdf",
        "title": identity.title(),
        "pages": 3,
        "passages": 10,
        "embedded": 10 if state is DocumentState.READY else 4,
        **more,
    }
    return Document(identity, paths=(f"/docs/{identity}.pdf",), state=state, **values)
