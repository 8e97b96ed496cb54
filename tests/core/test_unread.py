from __future__ import annotations

import pytest

from app.core.documents import DocumentState
from app.core.unread import PAGE_DAMAGED, TOOK_TOO_LONG, Unread, UnreadPages, describe_unread

FAILED = UnreadPages("Lease", Unread.FAILED, ("2",), 1, PAGE_DAMAGED)


@pytest.mark.parametrize(
    ("unread", "said"),
    [
        ([], ""),
        ([FAILED], "Page 2 of “Lease” could not be read (damaged)."),
        (
            [FAILED._replace(names=("1", "3", "9"), number=3, cause=TOOK_TOO_LONG)],
            "Pages 1, 3 and 9 of “Lease” could not be read (it took too long; it will be tried again).",
        ),
        ([FAILED._replace(names=("Slide 4",), cause="So.")], "Slide 4 of “Lease” could not be read."),
        (
            [UnreadPages("Scans", Unread.WAITING, ("1", "2", "3", "4"), 800)],
            "800 pages of “Scans” are still to be read from their pictures.",
        ),
        (
            [UnreadPages("Scan", Unread.SWITCHED_OFF, ("1",), 1)],
            "Page 1 of “Scan” is a picture that was not read: reading scanned pages is switched off.",
        ),
        (
            [UnreadPages("Deck", Unread.PICTURES, ("3", "5"), 2, pictures=7)],
            "7 pictures on pages 3 and 5 of “Deck” were not read yet.",
        ),
        (
            [UnreadPages("Lease", Unread.DOCUMENT, (), 1, DocumentState.FAILED)],
            "“Lease” could not be read.",
        ),
    ],
)
def test_what_was_not_read_is_told_in_sentences(unread: list[UnreadPages], said: str) -> None:
    assert describe_unread(unread) == said


def test_the_title_can_go_without_saying_and_many_are_counted() -> None:
    assert describe_unread([FAILED], with_titles=False) == "Page 2 could not be read (damaged)."
    document = UnreadPages("Lease", Unread.DOCUMENT, (), 1, DocumentState.FAILED)
    assert describe_unread([document], with_titles=False) == "It could not be read."
    many = [FAILED._replace(title=f"Lease {number}", number=2, names=("1", "2")) for number in range(9)]
    assert describe_unread(many).endswith(
        "“Lease 3” could not be read (damaged). 10 more pages of 5 more documents were not read."
    )
