from __future__ import annotations

import errno
import os
import sqlite3
import stat
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.documents import DocumentState, Page, PageHealth
from app.core.errors import CarrelError, DiskFull, LibraryUnusable, NoSuchDocument
from app.core.packing import pack
from app.library.library import Library
from tests.library.made_documents import (
    FINGERPRINT,
    HANDBOOK,
    LEASE,
    Read,
    chroma,
    embed_all,
    keys,
    page,
    passage,
    read,
    vector_of,
)


def rows(folder: Path, *tables: str) -> dict[str, int]:
    """How many rows the tables of a closed library hold."""
    connection = sqlite3.connect(folder / "library.sqlite")
    counts = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    connection.close()
    return counts


def words_in(folder: Path) -> set[str]:
    """The words that the keyword index of a closed library holds, in any column."""
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.execute("INSERT INTO keywords (keywords) VALUES ('integrity-check')")
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, keywords, row)")
    words = {word for (word,) in connection.execute("SELECT term FROM words")}
    connection.close()
    return words


def some_vectors(count: int) -> NDArray[np.float32]:
    return np.stack([vector_of(f"vector {number}") for number in range(count)])


def test_what_is_stored_comes_back(library: Library) -> None:
    document, pages, passages = LEASE
    stored = library.store(replace(document, context="Lease 2024"), pages, passages)
    assert (stored.state, stored.pages, stored.passages, stored.embedded) == (
        DocumentState.SEARCHABLE,
        2,
        2,
        0,
    )
    assert library.list_documents() == (stored,) == (library.find_document(document.id),)
    assert library.load_pages(document.id, (2, 1, 9)) == {1: pages[0], 2: pages[1]}
    assert library.load_document_passages(document.id) == passages
    assert library.load_passages([passages[1].key, "f" * 32 + ":0", passages[0].key]) == [
        passages[1],
        passages[0],
    ]
    assert library.list_page_healths(document.id) == [(n, "", PageHealth.TEXT, None) for n in (1, 2)]


def test_pages_and_passages_keep_all_that_is_known_of_them(library: Library) -> None:
    slide = replace(page(1, "Cash flow rose."), label="Slide 1")
    sheet = Page(2, 612.5, 792, 90, (), "Budget!A1:H40", PageHealth.FAILED, "It could not be read.")
    document = read("Talk")[0]
    passages = [
        passage(document.id, slide, 0, "Results › Cash flow"),
        passage(document.id, slide, 1, "Results \ud800"),
    ]
    library.store(document, [slide, sheet], passages)
    assert library.load_pages(document.id, (1, 2)) == {1: slide, 2: sheet}
    first, second = library.load_document_passages(document.id)
    assert (first, second.headings) == (passages[0], "Results ?")
    assert library.list_page_healths(document.id) == [
        (1, "Slide 1", PageHealth.TEXT, None),
        (2, "Budget!A1:H40", PageHealth.FAILED, "It could not be read."),
    ]
    assert library.search("cash", None)[0].label == "Slide 1"
    packed = [pack(page) for page in (slide, sheet)]
    assert library.store(document, packed, passages) == library.find_document(document.id)
    assert library.load_pages(document.id, (1, 2)) == {1: slide, 2: sheet}


def test_everything_is_there_after_reopening(folder: Path, filled: Library) -> None:
    before = filled.list_documents()
    filled.files.enqueue(["/documents/next.pdf"])
    filled.close()
    with Library.open(folder, FINGERPRINT) as again:
        assert again.list_documents() == before
        assert all(document.state is DocumentState.READY for document in before)
        assert again.files.list_queued() == ("/documents/next.pdf",)
        assert again.vectors.list_unembedded(9) == []
        assert again.search("deposit", vector_of("deposit"))[0].page == 2


def test_vectors_of_passages_that_have_gone_are_ignored(filled: Library) -> None:
    assert filled.vectors.add(["f" * 32 + ":0"], some_vectors(1)) == ()
    filled.remove([LEASE[0].id])
    assert filled.vectors.add([LEASE[2][0].key], some_vectors(1)) == ()
    filled.vectors.wait_until_open()


def test_the_same_bytes_under_two_paths_are_one_document(filled: Library) -> None:
    document = filled.add_path(LEASE[0].id, "/elsewhere/copy.pdf")
    assert document.paths == ("/documents/Lease.pdf", "/elsewhere/copy.pdf")
    assert document.path == "/elsewhere/copy.pdf"
    assert filled.add_path(LEASE[0].id, "/documents/Lease.pdf").path == "/documents/Lease.pdf"
    filled.put(document)
    assert len(filled.list_documents()) == 2
    assert filled.find_document(LEASE[0].id) == replace(document, paths=document.paths[::-1])


def test_a_path_leads_to_one_document(filled: Library) -> None:
    changed = read("Lease", "The rent is now 950 euros.", path="/documents/Lease.pdf")
    filled.store(*changed)
    old = filled.find_document(LEASE[0].id)
    assert old is not None and old.paths == () and old.path == ""
    assert filled.find(["/documents/Lease.pdf"])[0].id == changed[0].id


def test_reasons_need_not_be_text(library: Library) -> None:
    library.put(replace(LEASE[0], state=DocumentState.FAILED, reason="“\udce9.pdf” is damaged."))
    assert library.list_documents()[0].reason == "“?.pdf” is damaged."


def test_a_path_of_a_document_that_is_not_there(library: Library) -> None:
    with pytest.raises(NoSuchDocument):
        library.add_path("f" * 32, "/x.pdf")


def test_putting_a_document_changes_its_row_only(filled: Library) -> None:
    before = filled.find_document(LEASE[0].id)
    assert before is not None
    filled.put(replace(before, state=DocumentState.FAILED, reason="It is damaged.", embedded=0, passages=99))
    after = filled.find_document(LEASE[0].id)
    assert after == replace(before, state=DocumentState.FAILED, reason="It is damaged.")


def test_a_document_leaves_every_place(folder: Path, filled: Library) -> None:
    filled.remove([LEASE[0].id, HANDBOOK[0].id, "f" * 32])
    assert filled.list_documents() == ()
    assert filled.load_pages(LEASE[0].id, (1,)) == {}
    assert filled.search("rent", vector_of("rent")) == filled.search("rent", None) == []
    assert chroma(filled).count() == 0
    filled.close()
    assert set(rows(folder, "documents", "paths", "pages", "passages", "keywords", "vectors").values()) == {0}
    assert words_in(folder) == set()


def test_storing_again_replaces(filled: Library) -> None:
    document, pages, passages = read("Lease", "Only this is left.", path="/documents/Lease.pdf")
    again = replace(document, id=LEASE[0].id)
    stored = filled.store(again, pages, [replace(passages[0], document=LEASE[0].id)])
    assert (stored.pages, stored.passages, stored.embedded) == (1, 1, 0)
    assert chroma(filled).list_keys() == keys(HANDBOOK)
    assert filled.search("deposit", None) == []
    assert [hit.text for hit in filled.search("left", None)] == ["Only this is left."]
    embed_all(filled)
    assert all(document.state is DocumentState.READY for document in filled.list_documents())


def test_a_document_without_words_is_empty(library: Library) -> None:
    assert library.store(*read("Blank")).state is DocumentState.EMPTY
    assert library.store(*read("White", page(1, "", PageHealth.EMPTY))).state is DocumentState.EMPTY
    assert library.vectors.list_unembedded(9) == []


def test_the_queue(library: Library) -> None:
    library.files.enqueue(["/b.pdf", "/a.pdf"])
    library.files.enqueue(["/a.pdf", "/c.pdf"])
    library.files.dequeue(["/b.pdf", "/never there.pdf"])
    assert library.files.list_queued() == ("/a.pdf", "/c.pdf")


def test_file_names_need_not_be_text(library: Library) -> None:
    odd = os.fsdecode(b"/documents/caf\xe9 \xff.pdf")
    document, pages, passages = read("Café \udce9", "Some words \ud800 here.", path=odd)
    library.files.enqueue([odd])
    assert library.files.list_queued() == (odd,)
    assert library.store(document, pages, passages).paths == (odd,)
    assert library.search("words", None)[0].path == odd
    library.files.dequeue([odd])
    assert library.files.list_queued() == ()


@pytest.mark.parametrize(
    "name",
    [
        LEASE[0].id,
        LEASE[0].id[:6],
        "/documents/Lease.pdf",
        "lease",
        "Lease",
        "LEASE.PDF",
    ],
)
def test_a_document_goes_by_several_names(filled: Library, name: str) -> None:
    assert [document.id for document in filled.find([name, name])] == [LEASE[0].id]


@pytest.mark.parametrize("name", ["", "Rent", LEASE[0].id[:5], "/documents", "\0", "%", "[", "x" * 9999])
def test_names_of_nothing(filled: Library, name: str) -> None:
    with pytest.raises(NoSuchDocument, match="Nothing in the library"):
        filled.find([name])


def test_a_name_of_several_is_not_guessed(filled: Library) -> None:
    filled.store(*read("Lease", "Another lease.", path="/other/Lease.pdf"))
    with pytest.raises(NoSuchDocument, match="Several"):
        filled.find(["Lease"])
    assert filled.find(["/other/Lease.pdf"])


def test_another_model_has_everything_embedded_again(folder: Path, filled: Library) -> None:
    filled.close()
    with Library.open(folder, "another model/1") as library:
        assert [document.state for document in library.list_documents()] == [DocumentState.SEARCHABLE] * 2
        assert [document.embedded for document in library.list_documents()] == [0, 0]
        assert library.vectors.count_missing() == (5, 5)
        assert library.search("deposit", None)
        embed_all(library)
    with Library.open(folder, "another model/1") as library:
        assert [document.state for document in library.list_documents()] == [DocumentState.READY] * 2
    assert len(list((folder / "vectors").iterdir())) == 1  # nothing is left of the old ones
    assert rows(folder, "vectors") == {"vectors": 10}


def test_reading_goes_on_while_another_thread_writes(library: Library) -> None:
    library.store(*LEASE)
    failures: list[Exception] = []
    done = threading.Event()

    def write() -> None:
        try:
            for number in range(30):
                library.store(
                    *read(f"Report {number}", *[f"Paragraph {i} of report {number}." for i in range(20)])
                )
                embed_all(library, 64)
        except Exception as error:
            failures.append(error)
        finally:
            done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = 0
    while not done.is_set():
        documents = library.list_documents()
        assert len(documents) >= seen
        seen = len(documents)
        for document in documents:
            assert len(library.load_document_passages(document.id)) == document.passages
        assert library.search("rent", vector_of("rent"), (LEASE[0].id,))[0].document == LEASE[0].id
    writer.join()
    assert not failures
    assert [document.state for document in library.list_documents()][1:] == [DocumentState.READY] * 30


def test_a_full_disk_loses_nothing(filled: Library) -> None:
    before = filled.list_documents()
    with filled.database.writing() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 8}").fetchone()
    large = read("Large", *[" ".join(f"{page}x{word}" for word in range(300)) for page in range(40)])
    with pytest.raises(DiskFull, match="no room"):
        filled.store(*large)
    assert filled.list_documents() == before
    assert filled.find_document(large[0].id) is None
    assert filled.search("deposit", vector_of("deposit"))
    with filled.database.writing() as connection:
        connection.execute("PRAGMA max_page_count = 100000").fetchone()
    assert filled.store(*large).passages == 40


def test_no_room_for_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(DiskFull):
        Library.open(tmp_path / "library", FINGERPRINT)


@pytest.mark.parametrize(
    "content",
    [b"not a database at all, but long enough to be looked at" * 40, b"SQLite format 3\0" + b"x" * 5000],
)
def test_a_damaged_library_is_said_to_be(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(content)
    with pytest.raises(LibraryUnusable):
        Library.open(folder, FINGERPRINT)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryUnusable):
        Library.open(tmp_path / "file", FINGERPRINT)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs permissions that bind")
def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(LibraryUnusable):
            Library.open(folder, FINGERPRINT)
    finally:
        folder.chmod(stat.S_IRWXU)


def test_a_closed_library_says_so(filled: Library) -> None:
    filled.close()
    calls: list[Callable[[], object]] = [
        filled.list_documents,
        lambda: filled.store(*LEASE),
        lambda: filled.search("rent", vector_of("rent")),
    ]
    for call in calls:
        with pytest.raises(CarrelError, match="closed"):
            call()


def test_many_documents_are_one_transaction_each(library: Library, folder: Path) -> None:
    reads: list[Read] = [read(f"Note {number}", f"Note number {number}.") for number in range(50)]
    threads = [threading.Thread(target=library.store, args=one) for one in reads]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {document.title for document in library.list_documents()} == {
        f"Note {number}" for number in range(50)
    }
    library.close()
    assert rows(folder, "passages", "keywords") == {"passages": 50, "keywords": 50}
