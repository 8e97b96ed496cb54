"""A person's own titles in a library: kept through everything that is read of the file, and given back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cards import clean_title
from app.core.documents import DocumentState
from app.core.errors import NoSuchDocument
from app.library.library import Library
from tests.library.made_documents import FINGERPRINT, read

LEASE, PAGES, PASSAGES = read("Lease", "The rent is 900 euros.")


@pytest.fixture
def library(folder: Path) -> Library:
    made = Library.open(folder, FINGERPRINT)
    made.store(LEASE, PAGES, PASSAGES)
    return made


def titles(library: Library) -> tuple[str, str]:
    (document,) = library.list_documents()
    return document.title, document.file_title


def test_an_own_title_stands_until_it_is_given_back(library: Library) -> None:
    with library:
        assert library.rename(LEASE.id, "Our flat").title == "Our flat"
        assert titles(library) == ("Our flat", LEASE.title)
        assert library.rename(LEASE.id, "The flat by the quay").file_title == LEASE.title
        # Whatever is written of the document, also by whoever has not heard of it yet.
        library.put(replace(LEASE, state=DocumentState.READING))
        library.store(replace(LEASE, title="Lease, new wording"), PAGES, PASSAGES)
        assert titles(library) == ("The flat by the quay", "Lease, new wording")
        (document,) = library.list_documents()
        library.put(document)
        library.put(document.read_as("Lease"))
        assert titles(library) == ("The flat by the quay", "Lease")
        library.rename(LEASE.id, "")
        assert titles(library) == ("Lease", "")
        library.put(document)  # which still holds it
        assert titles(library) == ("Lease, new wording", "")
        library.rename(LEASE.id, "Lease, new wording")  # is no other than the file's
        assert titles(library) == ("Lease, new wording", "")
        with pytest.raises(NoSuchDocument):
            library.rename("nothing", "Title")


def test_it_is_named_by_both_titles(library: Library) -> None:
    with library:
        library.rename(LEASE.id, "Our flat")
        for name in ("our flat", LEASE.title.lower(), LEASE.id):
            assert [each.id for each in library.find([name])] == [LEASE.id]
        assert [hit.title for hit in library.load_hits_on([(LEASE.id, 1)])] == ["Our flat"]


def test_it_goes_and_comes_back_with_the_document(folder: Path, library: Library) -> None:
    with library:
        library.rename(LEASE.id, "Our flat")
        library.remove((LEASE.id,), keep=True)
        assert [each.document.title for each in library.list_removed()] == ["Our flat"]
        assert library.restore(LEASE.id).title == "Our flat"
    with Library.open(folder, FINGERPRINT) as again:
        assert titles(again) == ("Our flat", LEASE.title)


def test_the_next_version_of_a_file_has_it_too(library: Library) -> None:
    with library:
        library.rename(LEASE.id, "Our flat")
        newer = replace(LEASE, id="f" * 32, title="lease-2027")
        library.put(newer)
        found = library.find_document(newer.id)
        assert found is not None
        assert (found.title, found.file_title) == ("Our flat", "lease-2027")
        library.rename(newer.id, "Draft 2027")
        library.rename(LEASE.id, "Our old flat")
        library.put(newer)  # it has a title of its own by now
        found = library.find_document(newer.id)
        assert found is not None and found.title == "Draft 2027"


def test_what_is_typed_is_one_line_and_not_too_long() -> None:
    assert clean_title("  Our\n flat\t\u0007 ") == "Our flat"
    assert len(clean_title("long " * 99)) <= 200
    assert clean_title(" \n") == ""
