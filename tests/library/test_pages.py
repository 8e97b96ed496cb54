"""What becomes of pages: how they fare, what OCR adds later, and what a document is then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.documents import Document, DocumentState, Page, PageHealth
from app.library.library import Library
from tests.library.made_documents import (
    FINGERPRINT,
    HANDBOOK,
    LEASE,
    Read,
    chroma,
    embed,
    embed_all,
    keys,
    page,
    passage,
    read,
    vector_of,
)

SCAN: Read = read(
    "Scan",
    page(1, "Written by a computer."),
    page(2, "", PageHealth.WAITING),
    page(3, "", PageHealth.EMPTY),
    page(4, "", PageHealth.FAILED, "The picture of this page is damaged."),
    page(5, "", PageHealth.WAITING),
)
PICTURES: Read = read("Pictures", page(1, "", PageHealth.WAITING), page(2, "", PageHealth.WAITING))


def recognised(number: int, text: str) -> Page:
    return page(number, text, PageHealth.OCR)


def recognise(library: Library, document: str, number: int, text: str) -> Document:
    """Has OCR read a page."""
    read = recognised(number, text)
    stored = library.store_page(document, read, [passage(document, read)] if text else ())
    assert stored is not None and stored == library.find_document(document)
    return stored


def counts(document: Document | None) -> tuple[DocumentState, int, int, int, int]:
    """State, and pages read by OCR, waiting, empty and failed."""
    assert document is not None
    return (
        document.state,
        document.ocr_pages,
        document.waiting_pages,
        document.empty_pages,
        document.failed_pages,
    )


def test_a_document_tells_how_its_pages_fared(library: Library) -> None:
    stored = library.store(*SCAN)
    assert counts(stored) == (DocumentState.SEARCHABLE, 0, 2, 1, 1)
    assert (stored.pages, stored.passages) == (5, 1)
    assert library.find_document(stored.id) == stored
    assert library.count_unfinished() == (1, 5, 2)
    assert [health for _, _, health, _ in library.list_page_healths(stored.id)] == [
        PageHealth.TEXT,
        PageHealth.WAITING,
        PageHealth.EMPTY,
        PageHealth.FAILED,
        PageHealth.WAITING,
    ]
    assert library.list_page_healths("f" * 32) == []


def test_a_document_is_ready_when_vectors_and_ocr_are(library: Library) -> None:
    library.store(*SCAN)
    embed_all(library)
    assert counts(library.find_document(SCAN[0].id))[0] is DocumentState.SEARCHABLE
    assert counts(recognise(library, SCAN[0].id, 2, "Read from a picture."))[:3] == (
        DocumentState.SEARCHABLE,
        1,
        1,
    )
    recognise(library, SCAN[0].id, 5, "Read from another.")
    assert counts(library.find_document(SCAN[0].id))[:3] == (DocumentState.SEARCHABLE, 2, 0)
    assert library.vectors.count_missing() == (2, 2)
    batch = library.vectors.list_unembedded(9)
    assert embed(library, batch)[0].state is DocumentState.SEARCHABLE
    (document,) = embed(library, library.vectors.list_unembedded(9))
    assert counts(document) == (DocumentState.READY, 2, 0, 1, 1)
    assert (document.passages, document.embedded) == (3, 3)
    assert library.count_unfinished() == (0, 0, 0)


def test_ocr_adds_passages_in_their_place(library: Library) -> None:
    library.store(*SCAN)
    embed_all(library)
    first = SCAN[2][0]
    for number in (5, 2):
        recognise(library, SCAN[0].id, number, f"Read from picture {number}.")
    found = library.load_document_passages(SCAN[0].id)
    assert [each.page for each in found] == [1, 2, 5]
    assert found[0] == first
    assert library.search("picture 5", None)[0].page == 5
    assert [each.key for each in library.vectors.list_unembedded(9)] == [
        f"{SCAN[0].id}:{number * 4096 + 4095}" for number in (2, 5)
    ]


def test_pages_without_words_need_no_vector(library: Library) -> None:
    library.store(*PICTURES)
    assert library.vectors.list_unembedded(9) == []
    assert library.vectors.count_missing() == (0, 0)
    assert counts(recognise(library, PICTURES[0].id, 1, ""))[:3] == (DocumentState.SEARCHABLE, 1, 1)
    assert library.vectors.list_unembedded(9) == []


def test_pictures_in_which_nothing_stands_are_an_empty_document(library: Library) -> None:
    document = PICTURES[0].id
    assert library.store(*PICTURES).state is DocumentState.SEARCHABLE
    library.store_page(document, page(1, "", PageHealth.EMPTY), ())
    stored = library.store_page(document, page(2, "", PageHealth.EMPTY), ())
    assert stored is not None
    assert counts(stored) == (DocumentState.EMPTY, 0, 0, 2, 0)
    library.put(replace(stored, reason="There is nothing to read in it."))
    again = library.ocr.put_back(document)
    assert counts(again) == (DocumentState.SEARCHABLE, 0, 2, 0, 0)
    assert again is not None and again.reason is None
    recognise(library, document, 1, "Something, after all.")
    recognise(library, document, 2, "And more.")
    embed_all(library)
    assert counts(library.find_document(document)) == (DocumentState.READY, 2, 0, 0, 0)


def test_a_page_read_anew_takes_the_place_of_all_it_was(filled: Library) -> None:
    document, pages, passages = HANDBOOK
    anew = recognised(2, "Nothing of what was here.")
    stored = filled.store_page(document.id, anew, [passage(document.id, anew)])
    assert stored is not None
    assert (stored.state, stored.passages, stored.embedded) == (DocumentState.SEARCHABLE, 3, 2)
    assert filled.load_pages(document.id, (1, 2, 3)) == {1: pages[0], 2: anew, 3: pages[2]}
    assert filled.search("doctor", None) == []
    assert filled.search("doctor", vector_of("Sick leave needs a note"))[0].page != 2
    gone = {passages[1].key, f"{document.id}:{2 * 4096 + 4095}"}
    assert chroma(filled).list_keys() == (keys(LEASE) | keys(HANDBOOK)) - gone
    embed_all(filled)
    assert filled.search("x", vector_of("Nothing of what was here."), (document.id,))[0].page == 2
    assert chroma(filled).list_keys() == keys(LEASE) | keys(HANDBOOK)


def test_a_page_with_fewer_passages_leaves_none_behind(library: Library, folder: Path) -> None:
    document, pages, passages = read("Notes", "First page.", "Second page.")
    more = [passage(document.id, pages[1], index) for index in (0, 1, 2)]
    library.store(document, pages, [passages[0], *more])
    embed_all(library)
    stored = library.store_page(document.id, pages[1], more[:1])
    embed_all(library)
    assert stored is not None and stored.passages == 2
    assert chroma(library).count() == 4
    library.close()
    with Library.open(folder, FINGERPRINT) as again:
        assert again.list_documents()[0].state is DocumentState.READY
        assert chroma(again).count() == 4


def test_a_page_of_a_document_that_has_vanished(filled: Library) -> None:
    filled.remove([LEASE[0].id])
    late = recognised(1, "Too late.")
    assert filled.store_page(LEASE[0].id, late, [passage(LEASE[0].id, late)]) is None
    assert filled.search("late", None) == []
    assert filled.ocr.put_back(LEASE[0].id) is None


def test_pages_wait_only_while_ocr_is_wanted(library: Library) -> None:
    stored = library.store(*SCAN, ocr=False)
    assert counts(stored) == (DocumentState.SEARCHABLE, 0, 0, 1, 1)
    assert library.store(*PICTURES, ocr=False).state is DocumentState.EMPTY
    library.store(*LEASE)
    embed_all(library)
    assert counts(library.find_document(SCAN[0].id))[0] is DocumentState.READY
    assert library.ocr.find_page() is None

    changed = library.ocr.await_ocr(True)
    assert {document.id for document in changed} == {SCAN[0].id, PICTURES[0].id}
    assert [counts(document)[:3] for document in changed] == [(DocumentState.SEARCHABLE, 0, 2)] * 2
    recognise(library, SCAN[0].id, 2, "Read in the meantime.")
    assert counts(library.find_document(SCAN[0].id))[:3] == (DocumentState.SEARCHABLE, 1, 1)

    scan, pictures = library.ocr.await_ocr(False)
    embed_all(library)
    assert (pictures.state, scan.waiting_pages) == (DocumentState.EMPTY, 0)
    # A page that was being read when OCR was switched off is kept, and none waits for that.
    recognise(library, SCAN[0].id, 5, "Read when it was no longer wanted.")
    assert library.ocr.find_page() is None


def test_reading_a_page_once_more_that_did_not_wait_leaves_the_others_waiting(library: Library) -> None:
    library.store(*SCAN)
    recognise(library, SCAN[0].id, 1, "Written by a computer, read from its picture.")
    assert counts(library.find_document(SCAN[0].id))[1:3] == (1, 2)
    assert library.ocr.find_page() == (SCAN[0].id, 2)


def test_the_next_page_for_ocr(library: Library) -> None:
    assert library.ocr.find_page() is None
    for one in (SCAN, LEASE, PICTURES):
        library.store(*one)
    seen: list[tuple[str, int]] = []
    while waiting := library.ocr.find_page([PICTURES[0].id, "f" * 32] if seen else ()):
        seen.append(waiting)
        recognise(library, *waiting, "Some words.")
    assert seen == [(SCAN[0].id, 2), (PICTURES[0].id, 1), (PICTURES[0].id, 2), (SCAN[0].id, 5)]


def test_pages_that_failed_or_are_empty_are_tried_again(library: Library) -> None:
    library.store(*SCAN, ocr=False)
    library.store(*LEASE)
    embed_all(library)
    assert counts(library.ocr.put_back(SCAN[0].id)) == (DocumentState.SEARCHABLE, 0, 4, 0, 0)
    assert counts(library.ocr.put_back(LEASE[0].id))[0] is DocumentState.READY
    assert [(number, reason) for number, _, health, reason in library.list_page_healths(SCAN[0].id)] == [
        (number, None) for number in range(1, 6)
    ]
    assert library.ocr.find_page() == (SCAN[0].id, 2)


@pytest.mark.parametrize(
    "state", [DocumentState.FAILED, DocumentState.NEEDS_PASSWORD, DocumentState.UNSUPPORTED]
)
def test_states_that_are_ends_stay(library: Library, state: DocumentState) -> None:
    document = replace(LEASE[0], state=state, reason="It cannot be read.")
    library.put(document)
    library.ocr.await_ocr(True)
    library.vectors.add([LEASE[2][0].key], np.stack([vector_of("x")]))
    found = library.find_document(document.id)
    assert found is not None and (found.state, found.reason) == (state, "It cannot be read.")


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (DocumentState.NEEDS_PASSWORD, "it needs a password"),
        (DocumentState.UNSUPPORTED, "files of its kind cannot be read"),
        (DocumentState.EMPTY, "no text was found in it"),
        (DocumentState.READING, "it is still being read"),
    ],
)
def test_a_document_that_was_never_read_is_told(library: Library, state: DocumentState, why: str) -> None:
    library.store(*LEASE)
    library.put(replace(read("Secret")[0], state=state))
    assert library.describe_unread() == f"“Secret” was not read: {why}."
    library.put(replace(read("Secret")[0], state=DocumentState.FAILED))
    assert library.describe_unread() == "“Secret” could not be read."
    assert library.describe_unread([LEASE[0].id]) == ""


def test_many_documents_that_were_never_read_are_counted(library: Library) -> None:
    for number in range(6):
        library.put(replace(read(f"Secret {number}")[0], state=DocumentState.NEEDS_PASSWORD))
    assert library.describe_unread().endswith(
        "“Secret 3” was not read: it needs a password. 2 more documents were not read."
    )


def test_documents_that_were_read_otherwise(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT, chunking="1") as library:
        for one in (LEASE, HANDBOOK):
            library.store(*one)
        library.put(replace(read("Locked")[0], state=DocumentState.NEEDS_PASSWORD))
        assert library.list_outdated() == ()
    with Library.open(folder, FINGERPRINT, chunking="2") as library:
        assert [document.id for document in library.list_outdated()] == [LEASE[0].id, HANDBOOK[0].id]
        library.store(*LEASE)
        assert [document.id for document in library.list_outdated()] == [HANDBOOK[0].id]
        assert library.is_outdated(HANDBOOK[0].id)
        assert not library.is_outdated(LEASE[0].id)
        assert not library.is_outdated("f" * 32)
