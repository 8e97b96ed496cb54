"""What tracked changes have struck out of an RTF document or an old one of Word, told after its paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from app.ingest.formats.office.notes import describe_date
from app.ingest.formats.word.notes import find_said_before, mark_note


class Changes:
    """Follows a paragraph as it is now and as it was. `authors` are those of all changes, by their numbers;
    `notes` are what is to be told after it.
    """

    def __init__(self) -> None:
        self.authors: list[str] = []
        self.notes: list[str] = []
        self._before: list[str] = []
        self._has_said = False
        self._struck: dict[tuple[int, int], list[str]] = {}
        self._goes_on = False

    @property
    def has_said(self) -> bool:
        """Whether the paragraph has any words so far."""
        return self._has_said

    def say(self, text: str, *, is_added: bool) -> None:
        """Say what stands in the paragraph now."""
        self._has_said = True
        if not is_added:
            self._before.append(text)
            self._goes_on = self._goes_on and not text.strip()

    def strike(self, text: str, author: int, date: int) -> None:
        """Strike out what stood there before."""
        self._has_said = True
        self._before.append(text)
        pieces = self._struck.setdefault((author, date >> 11), [])
        if pieces and self._goes_on:
            pieces[-1] += text
        else:
            pieces.append(text)
        self._goes_on = True

    def end_paragraph(self) -> None:
        """End the paragraph, and note what was struck out of it."""
        self.notes += list_notes("".join(self._before), self._struck, self.authors)
        self._before, self._struck = [], {}
        self._has_said = self._goes_on = False


def list_notes(
    before: str, struck: Mapping[tuple[int, int], Sequence[str]], authors: Sequence[str]
) -> Iterator[str]:
    """List notes of what was struck out of a paragraph that said `before`: pieces by the number of who did
    it, and the day.
    """
    before = " ".join(before.split())
    for (author, day), pieces in struck.items():
        told = [" ".join(piece.split()) for piece in pieces if piece.strip()]
        if told:
            name = authors[author] if 0 <= author < len(authors) else ""
            label = f"Struck out by {_name(name)}{describe_date(read_day(day << 11))}:"
            yield mark_note(label, "; ".join(told) + find_said_before(before, told[0]))


def read_day(stamp: int) -> str:
    """Read the day in a DTTM of Word (MS-DOC 2.9.56), as in 2024-05-03; "" for none."""
    try:
        day = datetime((stamp >> 20 & 0x1FF) + 1900, stamp >> 16 & 0xF, stamp >> 11 & 0x1F)
    except ValueError:
        return ""
    return f"{day:%Y-%m-%d}"


def _name(author: str) -> str:
    return author if author and author != "Unknown" else "somebody"
