"""A bridge whose answers the test decides on, for states that are hard to bring about for real."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from app.core.events import Event
from app.engine.protocol import Failed, PageImage, PageSizes, Render, Request

A4 = (595.0, 842.0)


@dataclass
class Sent:
    """One request and what waits for its replies."""

    request: Request
    owner: QObject | None
    on_event: Callable[[Event], Any] | None
    on_done: Callable[[Any], Any] | None
    on_failed: Callable[[Failed], Any] | None
    open: bool = True
    cancelled: bool = False

    def tell(self, event: Event) -> None:
        assert self.open
        assert self.on_event is not None
        self.on_event(event)

    def done(self, value: Any) -> None:
        assert self.open
        assert self.on_done is not None
        self.open = False
        if self.wanted():
            self.on_done(value)

    def fail(self, kind: str, message: str) -> None:
        assert self.open
        assert self.on_failed is not None
        self.open = False
        if self.wanted():
            self.on_failed(Failed(kind, message))

    def wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)


class ScriptedBridge(QObject):
    """Keeps requests in `sent`. Pages of `documents` are answered by themselves, as blank paper of the
    given sizes, except for kinds of request in `held`.

    `turned` pages stand on their side: their matrix turns by 90 degrees. `dark` pages are nearly black.
    """

    broadcast = Signal(object)
    ended = Signal(object, float, bool)

    def __init__(self, documents: dict[str, Sequence[tuple[float, float]]] | None = None) -> None:
        super().__init__()
        self.documents = documents or {}
        self.turned: set[int] = set()
        self.dark: set[int] = set()
        self.held: set[type] = set()
        self.sent: list[Sent] = []

    def request(
        self,
        request: Request,
        *,
        owner: QObject | None = None,
        on_event: Callable[[Event], Any] | None = None,
        on_done: Callable[[Any], Any] | None = None,
        on_failed: Callable[[Failed], Any] | None = None,
    ) -> int:
        self.sent.append(sent := Sent(request, owner, on_event, on_done, on_failed))
        if isinstance(request, PageSizes | Render) and type(request) not in self.held:
            QTimer.singleShot(0, self, lambda: self.reply(sent))
        return len(self.sent)

    @property
    def has_long_work(self) -> bool:
        return any(sent.open and sent.on_event is not None and sent.wanted() for sent in self.sent)

    def cancel(self, number: int) -> None:
        if number == 0:
            return
        sent = self.sent[number - 1]
        if sent.open and not sent.cancelled:
            sent.cancelled = True
            QTimer.singleShot(0, self, lambda: sent.open and sent.fail("Cancelled", "Stopped."))

    def reply(self, sent: Sent) -> None:
        """Answers a request for pages, unless it was cancelled meanwhile."""
        if sent.open and not sent.cancelled:
            sent.done(self._value(sent.request))

    def release(self) -> None:
        """Answers what was held."""
        self.held.clear()
        for sent in list(self.sent):
            if isinstance(sent.request, PageSizes | Render):
                self.reply(sent)

    def of(self, kind: type) -> list[Sent]:
        """The requests of one kind, oldest first."""
        return [sent for sent in self.sent if isinstance(sent.request, kind)]

    def _value(self, request: Request) -> object:
        if isinstance(request, PageSizes):
            return tuple(self.documents[request.document])
        assert isinstance(request, Render)
        points = self.documents[request.document][request.page - 1]
        width, height = (round(length * request.scale) for length in points)
        scale = request.scale
        matrix = (scale, 0.0, 0.0, scale, 0.0, 0.0)
        if request.page in self.turned:
            matrix = (0.0, scale, -scale, 0.0, float(width), 0.0)
        paper = b"\x14" if request.page in self.dark else b"\xff"
        return PageImage(
            request.document, request.page, width, height, 3 * width, paper * (3 * width * height), matrix
        )
