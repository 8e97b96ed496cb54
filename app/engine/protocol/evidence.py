"""The request for an evidence pack."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.answers import Answer
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class ExportEvidence(Request[None]):
    """Write one PDF of an answer that others can check: its quotes, a picture of each place, the files with
    their SHA-256, and what was searched. `asked` is the question as it was typed and `documents` those that
    alone were asked, as in Ask. Yields Progress.
    """

    answer: Answer
    file: str
    asked: str = ""
    documents: tuple[str, ...] = ()
