"""What was not read, told to a person: documents, pages that failed or wait, and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.documents import DocumentState
from app.core.languages import mark_text

PAGE_DAMAGED = "This page is damaged."
TOOK_TOO_LONG = "This page took too long to read; it will be tried again later."
FILE_TOOK_TOO_LONG = "This file took too long to read; it may be damaged. It will be tried again later."
TOO_LARGE = "This page needs more memory to read than there is."
BROKE_OCR = "This page could not be read from its picture."

_CAUSES = {
    PAGE_DAMAGED: mark_text("damaged"),
    TOOK_TOO_LONG: mark_text("it took too long; it will be tried again"),
    TOO_LARGE: mark_text("it needs more memory than there is"),
}
MOST_NAMED = 4
"""Pages, and sentences, that are told one by one."""
_WHY = {
    DocumentState.READING: mark_text("it is still being read"),
    DocumentState.EMPTY: mark_text("no text was found in it"),
    DocumentState.NEEDS_PASSWORD: mark_text("it needs a password"),
    DocumentState.UNSUPPORTED: mark_text("files of its kind cannot be read"),
}


class Unread(StrEnum):
    """Why pages, pictures on them, or whole documents are unread."""

    FAILED = "failed"
    WAITING = "waiting"
    SWITCHED_OFF = "switched off"
    PICTURES = "pictures"
    DOCUMENT = "document"


class UnreadPages(NamedTuple):
    """Pages of the document `title` that share a fate. `names` are what some of the `number` pages are
    called: a label or the number. `cause` is the reason of those that failed, `pictures` their pictures. Of
    a whole document `cause` is its state.
    """

    title: str
    kind: Unread
    names: tuple[str, ...]
    number: int
    cause: str = ""
    pictures: int = 0


def describe_waiting(pictures: int) -> str:
    """Describe say of so many pictures on a page that they are still to be read."""
    return f"{_count(pictures, 'picture')} on this page {_were(pictures)} not read yet." if pictures else ""


def describe_illegible(pictures: int) -> str:
    """Describe say of so many pictures on a page that writing in them could not be read."""
    return f"{_count(pictures, 'picture')} on this page could not be read." if pictures else ""


def describe_unread(unread: Iterable[UnreadPages], *, with_titles: bool = True) -> str:
    """Describe in sentences what was not read; "" where there is nothing."""
    found = list(unread)
    sentences = [_sentence(each, with_titles) for each in found[:MOST_NAMED]]
    more = found[MOST_NAMED:]
    whole = [each for each in more if each.kind is Unread.DOCUMENT]
    more = [each for each in more if each.kind is not Unread.DOCUMENT]
    if whole:
        sentences.append(f"{_count(len(whole), 'more document')} {_were(len(whole))} not read.")
    if more:
        titles = len({each.title for each in more})
        pages = sum(each.number for each in more)
        of = f" of {_count(titles, 'more document')}" if with_titles else ""
        sentences.append(f"{_count(pages, 'more page')}{of} {_were(pages)} not read.")
    return " ".join(sentences)


def _sentence(unread: UnreadPages, with_title: bool) -> str:
    if unread.kind is Unread.DOCUMENT:
        title, why = unread.title if with_title else "", _WHY.get(DocumentState(unread.cause))
        if why is None:  # nothing more is known than that it was not read
            return f"“{title}” could not be read." if title else "It could not be read."
        return f"“{title}” was not read: {why}." if title else f"It was not read: {why}."
    where = _where(unread) + (f" of “{unread.title}”" if with_title else "")
    be = "is" if unread.number == 1 else "are"
    match unread.kind:
        case Unread.FAILED:
            cause = _CAUSES.get(unread.cause, "")
            said = f"{where} could not be read{f' ({cause})' if cause else ''}."
        case Unread.WAITING:
            said = f"{where} {be} still to be read from {'its picture' if be == 'is' else 'their pictures'}."
        case Unread.SWITCHED_OFF:
            was = "is a picture that was" if be == "is" else "are pictures that were"
            said = f"{where} {was} not read: reading scanned pages is switched off."
        case Unread.PICTURES:
            said = f"{_count(unread.pictures, 'picture')} on {where} {_were(unread.pictures)} not read yet."
    return said[0].upper() + said[1:]


def _where(unread: UnreadPages) -> str:
    names: Sequence[str] = unread.names
    if unread.number > MOST_NAMED or len(names) < unread.number:
        return _count(unread.number, "page")
    if not all(name.isdecimal() for name in names):
        return _listed([f"page {name}" if name.isdecimal() else name for name in names])
    return f"page{'s' * (len(names) > 1)} {_listed(names)}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'s' * (number != 1)}"
