"""What readers of a PDF wrote on it: notes, comments of what they marked, and what they struck out.

A comment is shown only where one points at it, so that its words are put at the place it belongs to, after
those of the page, and each sentence says that it is one.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from app.core.documents import Box, Page, Word, find_place_after
from app.core.reading import Comment
from app.ingest.pdf.dates import read_day
from app.ingest.pdf.mupdf import pymupdf
from app.pages.sentences import find_sentences

mupdf = pymupdf.mupdf

_UNSEEN = 0x02 | 0x20
"""Flags of annotations that are not shown: hidden, not viewed."""
_ON_PAGE = (mupdf.PDF_ANNOT_FREE_TEXT,)
"""Kinds whose text stands on the page."""
_MARKUP = (
    mupdf.PDF_ANNOT_HIGHLIGHT,
    mupdf.PDF_ANNOT_UNDERLINE,
    mupdf.PDF_ANNOT_SQUIGGLY,
    mupdf.PDF_ANNOT_STRIKE_OUT,
)
_MOST = 1000
_MOST_QUOTED = 30
"""Words of the page that a comment is about."""
_EDGES = " .,;:!?"


def add_comments(page: Page, shown: pymupdf.Page) -> Page:
    """Add to `page` the comments on it, a line and a paragraph each after its words; `shown` is the same page
    as MuPDF has it. Raises what MuPDF raises.
    """
    rotation = shown.rotation
    shown.set_rotation(0)
    try:
        found = list(_find_comments(shown, page.words))
    finally:
        shown.set_rotation(rotation)
    return add_texts(page, [(_format_comment(comment), comment.boxes) for comment in found])


def add_texts(page: Page, texts: Sequence[tuple[str, Sequence[Box]]]) -> Page:
    """Add texts to `page`, each with the boxes it belongs to, a line and a paragraph each after its words."""
    words = list(page.words)
    for text, boxes in texts:
        line, block = find_place_after(words)
        parts = text.split()
        words += [
            Word(part, boxes[place * len(boxes) // len(parts)], line, block)
            for place, part in enumerate(parts)
        ]
    return replace(page, words=tuple(words)) if texts else page


def list_comments(document: pymupdf.Document) -> Iterator[Comment]:
    """List the comments on all pages; a page that is broken is passed over."""
    for place in range(document.page_count):
        if document.xref_get_key(document.page_xref(place), "Annots")[0] == "null":
            continue
        try:
            shown = document[place]
            rotation = shown.rotation
            shown.set_rotation(0)
            try:
                words = [
                    Word(text, Box(*box), line, block)
                    for *box, text, block, line, _ in shown.get_text("words")
                ]
                yield from list(_find_comments(shown, words))
            finally:
                shown.set_rotation(rotation)
        except Exception:  # MuPDF's errors share no narrower class
            continue


def _find_comments(shown: pymupdf.Page, words: Sequence[Word]) -> Iterator[Comment]:
    """Find those on a page that is not rotated."""
    for number, annotation in enumerate(shown.annots() or ()):
        if number >= _MOST:
            return
        kind = annotation.type[0]
        if kind in _ON_PAGE or annotation.flags & _UNSEEN or _is_vote(shown, annotation):
            continue
        boxes = _list_places(annotation, kind)
        about = _read_words_at(boxes, words) if kind in _MARKUP else ""
        text = " ".join(_clean(annotation.info.get("content") or "").split())
        if kind == mupdf.PDF_ANNOT_FILE_ATTACHMENT and text == _name_attached(annotation):
            text = ""  # no comment, but what programs call the sign of a file by
        is_struck = kind == mupdf.PDF_ANNOT_STRIKE_OUT and bool(about)
        if text or is_struck:
            author = " ".join(_clean(annotation.info.get("title") or "").split())
            day = _find_day(annotation)
            yield Comment(shown.number + 1, tuple(boxes), text, author, day, about, is_struck)


def _format_comment(comment: Comment) -> str:
    """Format a comment as words that say what they are."""
    author = (f" by {comment.author}" if comment.author else "") + (f", {comment.day}" if comment.day else "")
    head = f"Comment{author}" + (f" on “{comment.about}”" if comment.about else "")
    if comment.is_struck:
        head = f"Struck out{author}: “{comment.about}”; comment"
        if not comment.text:
            return f"[{head.removesuffix('; comment')}]"
    parts: list[str] = []
    for start, end in find_sentences(comment.text):
        parts.append(f"[{'Comment' if parts else head}: {comment.text[start:end].strip()}]")
    return " ".join(parts)


def _name_attached(annotation: Any) -> str | None:
    """Name the file attached at an annotation; None where none is, as of one that lies elsewhere."""
    try:
        return str(annotation.file_info["filename"])
    except Exception:  # MuPDF's errors share no narrower class
        return None


def _find_day(annotation: Any) -> str:
    """Find of which day it is, as far as that is told."""
    return read_day(annotation.info.get("modDate") or annotation.info.get("creationDate") or "")


def _is_vote(shown: pymupdf.Page, annotation: Any) -> bool:
    """Whether it says only that another comment was accepted, or the like."""
    return bool(shown.parent.xref_get_key(annotation.xref, "StateModel")[0] != "null")


def _list_places(annotation: Any, kind: int) -> list[Box]:
    corners = annotation.vertices if kind in _MARKUP else None
    if not corners or len(corners) % 4:
        return [Box(*annotation.rect)]
    quads = [corners[start : start + 4] for start in range(0, len(corners), 4)]
    return [
        Box(
            min(x for x, _ in quad), min(y for _, y in quad), max(x for x, _ in quad), max(y for _, y in quad)
        )
        for quad in quads
    ]


def _read_words_at(boxes: Sequence[Box], words: Sequence[Word]) -> str:
    """Read the words of the page that stand in these places."""
    found = [
        word.text
        for word in words
        if any(
            box.x0 <= (word.box.x0 + word.box.x1) / 2 <= box.x1
            and box.y0 <= (word.box.y0 + word.box.y1) / 2 <= box.y1
            for box in boxes
        )
    ]
    return (" ".join(found[:_MOST_QUOTED]) + (" …" if len(found) > _MOST_QUOTED else "")).strip(_EDGES)


def _clean(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)
