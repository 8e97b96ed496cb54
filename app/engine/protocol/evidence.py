"""The request for an evidence pack."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.answers import Answer
from app.core.facets import NO_FACETS, Facets
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class ExportEvidence(Request[None]):
    """Write one PDF of an answer that others can check: its quotes, a picture of each place, the files with
    their SHA-256, and what was searched. `asked` is the question as it was typed; `documents` and `facets`
    are as in Ask. Yields Progress.
    """

    answer: Answer
    file: str
    asked: str = ""
    documents: tuple[str, ...] = ()
    facets: Facets = NO_FACETS
