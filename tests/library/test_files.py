"""What the library remembers of files, folders and renditions."""

from __future__ import annotations

import os
from pathlib import Path

from app.core.documents import Seen
from app.library.library import Library
from tests.library.made_documents import FINGERPRINT, HANDBOOK, LEASE, read


def test_what_files_were_like(library: Library) -> None:
    folder = os.path.join(os.sep, "documents")  # noqa: PTH118
    paths = [os.path.join(folder, *parts) for parts in (("a.pdf",), ("sub", "b.pdf"))]  # noqa: PTH118
    library.store(*read("A", "First.", path=paths[0]))
    library.store(*read("B", "Second.", path=paths[1]))
    library.store(*read("C", "Third.", path=f"{folder} of mine{os.sep}c.pdf"))
    assert library.files.list_known(folder) == {paths[0]: None, paths[1]: None}
    seen = Seen(1 << 40, 1_700_000_000_123_456_789)
    library.files.note_seen(paths[0], seen)
    library.files.note_seen(f"{folder}{os.sep}unknown.pdf", seen)
    for name in (folder, folder + os.sep):
        assert library.files.list_known(name) == {paths[0]: seen, paths[1]: None}
    assert library.files.list_known(f"{folder}{os.sep}sub") == {paths[1]: None}
    assert library.files.list_known(f"{folder}{os.sep}s") == {}


def test_a_file_that_holds_something_else_has_not_been_seen(library: Library) -> None:
    (path,) = LEASE[0].paths
    folder = str(Path(path).parent)
    library.store(*LEASE)
    library.files.note_seen(path, Seen(10, 20))
    library.put(LEASE[0])
    assert library.files.list_known(folder) == {path: Seen(10, 20)}
    library.store(*read("Lease", "The rent is now 950 euros.", path=path))
    assert library.files.list_known(folder) == {path: None}


def test_forgotten_paths_leave_documents_nowhere(filled: Library) -> None:
    filled.add_path(LEASE[0].id, "/elsewhere/copy.pdf")
    assert filled.forget_paths(["/documents/Lease.pdf", "/never there.pdf"]) == ()
    (nowhere,) = filled.forget_paths(["/elsewhere/copy.pdf"])
    assert (nowhere.id, nowhere.paths) == (LEASE[0].id, ())
    assert filled.find_at("/documents/Lease.pdf") is None
    assert filled.search("rent", None)[0].document == LEASE[0].id  # to be removed, or to be found again
    filled.add_path(LEASE[0].id, "/moved/Lease.pdf")
    found = filled.find_at("/moved/Lease.pdf")
    assert found is not None
    assert found.id == LEASE[0].id


def test_paths_that_were_forgotten_name_documents_no_longer(filled: Library) -> None:
    filled.add_path(LEASE[0].id, "/documents/Baker_Street.pdf")
    assert filled.search("Baker Street", None)
    filled.forget_paths(["/documents/Baker_Street.pdf"])
    assert filled.search("Baker Street", None) == []


def test_watched_folders(folder: Path, library: Library) -> None:
    odd = os.fsdecode(b"/documents/caf\xe9")
    for name in ("/papers", odd, "/mail", "/papers"):
        library.files.add_folder(name)
    assert library.files.list_folders() == tuple(sorted(["/papers", odd, "/mail"]))
    library.files.remove_folder("/papers")
    library.files.remove_folder("/never watched")
    library.close()
    with Library.open(folder, FINGERPRINT) as again:
        assert again.files.list_folders() == tuple(sorted([odd, "/mail"]))


def made_rendition(library: Library, id_: str) -> Path:
    file = library.locate_rendition(id_)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"%PDF-")
    return file


def test_a_rendition_goes_with_its_document(filled: Library) -> None:
    lease, handbook = (made_rendition(filled, one[0].id) for one in (LEASE, HANDBOOK))
    assert lease.parent.parent == filled.folder
    filled.remove([LEASE[0].id, "f" * 32])
    assert not lease.exists()
    assert handbook.exists()


def test_renditions_that_belong_to_nothing_go_at_the_next_start(folder: Path, filled: Library) -> None:
    lease, orphan = (made_rendition(filled, id_) for id_ in (LEASE[0].id, "f" * 32))
    draft = lease.with_suffix(".new")
    draft.write_bytes(b"half")
    filled.close()
    with Library.open(folder, FINGERPRINT):
        assert sorted(folder.joinpath("renditions").iterdir()) == [lease]
    assert not orphan.exists()
