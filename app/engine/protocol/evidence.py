"""The request for an evidence pack."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.answers import Answer
from app.core.facets import NO_FACETS, Facets
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class ExportEvidence(Request[None]):
    """Write one PDF of an answer that others can check: its quotes, a picture of each place, the files with
    their SHA-256, and what was searched. `asked` is the question as it was typed. Of an answer that is kept,
    `kept` is its chat and its place there, from 1: what was searched, and when, is what was kept with it. Of
    one that was made just now, `documents` and `facets` tell it, as in Ask. Yields Progress.
    """

    answer: Answer
    file: str
    asked: str = ""
    documents: tuple[str, ...] = ()
    facets: Facets = NO_FACETS
    kept: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class CheckEvidenceFile(Request[None]):
    """Refuse a file that an evidence pack could not be written to, before there is an answer to lose."""

    file: str
