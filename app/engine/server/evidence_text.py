"""What an evidence pack says, as HTML that is set on pages."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

from app.core.answer_html import write_answer
from app.core.answers import Answer, Citation, Support
from app.core.counting import write_count

_SUPPORT = {
    Support.PARTIAL: "only partly on the cited page",
    Support.UNSUPPORTED: "not found in the documents",
}


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as it is on the disk now; without `sha256` where it is not there. `same` tells whether it is
    byte for byte the one that was read.
    """

    title: str
    path: str
    sha256: str | None
    size: int
    changed: datetime | None
    same: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A quote, its file, and a picture (PNG) of where it stands, if one could be taken."""

    citation: Citation
    file: FileFacts
    picture: bytes | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a pack holds. `searched` are the files of what was searched, None where that was not kept;
    `answered` is when, of an answer that is not made just now.
    """

    answer: Answer
    asked: str
    places: tuple[Place, ...]
    searched: tuple[FileFacts, ...] | None
    answered: datetime | None
    made: datetime
    version: str


def write_evidence(evidence: Evidence) -> str:
    """Write the pack as HTML."""
    return "".join(
        (
            *_write_head(evidence),
            *_write_places(evidence),
            *_write_files(evidence),
            *_write_check(),
        )
    )


def _write_head(evidence: Evidence) -> Iterator[str]:
    answer = evidence.answer
    yield "<h1>Evidence</h1>"
    yield f"<h2>Question</h2><p>{escape(evidence.asked)}</p><h2>Answer</h2>"
    yield write_answer(answer)
    for sentence in answer.sentences:
        if sentence.support in _SUPPORT:
            yield f"<p class=muted>{_SUPPORT[sentence.support]}: “{escape(sentence.text)}”</p>"
    for said in (*answer.warnings, answer.notice or "", answer.coverage.said if answer.coverage else ""):
        if said:
            yield f"<p class=muted>{escape(said)}</p>"
    wrote = f"written by {answer.model} and checked" if answer.model else "the documents' own words"
    if evidence.answered is not None:
        yield f"<p class=muted>Answered {evidence.answered:%Y-%m-%d %H:%M %Z}.</p>"
    yield (
        f"<p class=muted>Made {evidence.made:%Y-%m-%d %H:%M %Z} with Carrel {escape(evidence.version)}; the"
        f" answer is {escape(wrote)}.</p>"
    )


def _write_places(evidence: Evidence) -> Iterator[str]:
    if evidence.places:
        yield "<h2>Quotes</h2>" if evidence.answer.found else "<h2>What comes nearest</h2>"
    for place in evidence.places:
        cited = place.citation
        yield f"<h3>[{cited.number}] {escape(cited.place)}</h3>"
        yield f"<blockquote>“{escape(cited.shown)}”</blockquote>"
        if place.picture is not None:
            data = base64.b64encode(place.picture).decode("ascii")
            yield f'<p><img src="data:image/png;base64,{data}" width="475"></p>'
        else:
            why = "is not there" if place.file.sha256 is None else "is not the one any more that was read"
            yield f"<p class=muted>No picture of this place could be taken: its file {why}.</p>"
        yield f"<p class=muted>{escape(_describe(place.file))}</p>"


def _describe(file: FileFacts) -> str:
    name = _name_of(file.path)
    if file.sha256 is None:
        return f"{name}: the file is not there any more."
    return name if file.same else f"{name}: the file has changed since it was read."


def _name_of(path: str) -> str:
    """The file's name alone: what folders a person has is no one else's business."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _write_files(evidence: Evidence) -> Iterator[str]:
    """Write what was searched, and each file of it, those that are quoted first."""
    answer = evidence.answer
    yield "<h2>What was searched</h2>"
    if answer.searched is not None:
        passages = write_count(answer.searched.passages, "passage")
        documents = write_count(answer.searched.documents, "document")
        queries = "; ".join(answer.queries) or answer.question
        yield f"<p>{passages} of {documents}, for: {escape(queries)}</p>"
    quoted = list(dict.fromkeys(place.file for place in evidence.places))
    if evidence.searched is None:
        yield "<p>Which files were searched was not recorded with this answer; those quoted are listed.</p>"
    files = [*quoted, *(file for file in evidence.searched or () if file not in quoted)]
    if not files:
        return
    for file in files:
        told = ["quoted" if file in quoted else "not quoted", *_tell_facts(file)]
        yield f"<p><b>{escape(_name_of(file.path))}</b><br>{', '.join(told)}{_write_digest(file.sha256)}</p>"


def _tell_facts(file: FileFacts) -> Iterator[str]:
    """Tell what is known of a file as it is now."""
    if file.sha256 is None:
        yield "the file is not there any more"
        return
    yield write_count(file.size, "byte")
    if file.changed is not None:
        yield f"last changed {file.changed:%Y-%m-%d %H:%M}"
    if not file.same:
        yield "<b>changed since it was read</b>"


def _write_digest(digest: str | None) -> str:
    """Write a hash in one line, as it is looked for and compared: in letters of one width, which know no
    ligatures (of others "ff" would be copied as one sign), and in two pieces, as MuPDF puts a blank into
    words of more than 40 letters.
    """
    if digest is None:
        return ""
    return f"<br>SHA-256 <code>{digest[:32]}</code><code>{digest[32:]}</code>"


def _write_check() -> Iterator[str]:
    yield (
        "<h2>How to check this</h2><p>Compute the SHA-256 of your copy of a file: <code>sha256sum FILE</code>"
        " on Linux, <code>shasum -a 256 FILE</code> on a Mac, <code>certutil -hashfile FILE SHA256</code> on"
        " Windows. If it is the one above, it is the same file. Then look for the quote on the page that is"
        " named; of files that have no pages of their own, Carrel sets the pages.</p>"
    )
