from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
import watchfiles

from app.core.documents import Document, DocumentState
from app.core.errors import CarrelError, DiskFull, NotReadable
from app.engine.watch import folder_changes, following, watching
from app.engine.watch.following import Follower
from app.engine.watch.watching import FolderWatcher
from app.ingest.detect.files import hash_content, stamp_file
from app.library.library import Library
from tests.library.made_documents import FINGERPRINT, page

UNREADABLE = b"cannot be read"
LONG = 150
"""Seconds that a busy machine may take."""

needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not hold here"
)


class Shelf:
    """A library, and what indexing does to it: documents are stored by their bytes, without being read."""

    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder, FINGERPRINT)
        self.calls: list[tuple[str, ...]] = []
        self.stored: list[str] = []
        self.at: dict[str, str] = {}
        self.happened = threading.Condition()
        self.before_each: Callable[[str], None] = lambda path: None
        self.before_return: Callable[[], None] = lambda: None

    def index(self, paths: tuple[str, ...]) -> None:
        self.calls.append(paths)
        for path in paths:
            self.before_each(path)
            try:
                before = stamp_file(path)
                identity = hash_content(path)
                if UNREADABLE in Path(path).read_bytes():
                    continue
            except NotReadable:
                continue
            if self.library.find_document(identity) is not None:
                self.library.add_path(identity, path)
            else:
                self.stored.append(path)
                document = Document(identity, Path(path).stem, (path,), "pdf", DocumentState.READING)
                self.library.store(document, [page(1, "")], [])
            self.library.files.note_seen(path, before)
            previous = self.at.get(path, identity)
            left = self.library.find_document(previous)
            if previous != identity and left is not None and not left.paths:
                self.remove((previous,))
            self.at[path] = identity
        self.changed()
        self.before_return()

    def remove(self, documents: tuple[str, ...]) -> None:
        self.library.remove(documents)
        self.changed()

    def changed(self) -> None:
        with self.happened:
            self.happened.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        with self.happened:
            assert self.happened.wait_for(condition, timeout=LONG), self.paths

    @property
    def paths(self) -> set[str]:
        return {path for document in self.library.list_documents() for path in document.paths}

    def holds(self, *paths: Path) -> Callable[[], bool]:
        """Whether these are all the files there are."""
        return lambda: self.paths == {str(path) for path in paths}


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "library")
    with shelf.library:
        yield shelf


@pytest.fixture
def open_watcher(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], FolderWatcher]]:
    """Opens watchers that need not wait long; each closes the one before."""
    monkeypatch.setattr(folder_changes, "REST", 0.2)
    monkeypatch.setattr(watching, "CHECK", 0.2)
    monkeypatch.setattr(following, "QUIET", 50)
    opened: list[FolderWatcher] = []

    def open_() -> FolderWatcher:
        if opened:
            opened[-1].close()
        opened.append(FolderWatcher(shelf.library, shelf.index, shelf.remove, shelf.changed))
        opened[-1].start()
        return opened[-1]

    yield open_
    if opened:
        opened[-1].close()


@pytest.fixture
def watcher(open_watcher: Callable[[], FolderWatcher]) -> FolderWatcher:
    return open_watcher()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


def write(path: Path, text: str | bytes = b"", *, age: float = 0) -> Path:
    """A file that was changed `age` seconds ago, with what is its own in it; it has that age at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text if isinstance(text, bytes) and text else f"{path.name} {text!r}".encode()
    if not age:
        path.write_bytes(content)
        return path
    draft = path.with_name(f".{path.name}.part")
    draft.write_bytes(content)
    os.utime(draft, (time.time() - age,) * 2)
    return draft.replace(path)


# What becomes of files


def test_what_lies_in_a_folder_and_what_comes_is_indexed(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    there = write(folder / "deep" / "there.pdf")
    assert watcher.watch(str(folder)).path == str(folder)
    shelf.until(shelf.holds(there))
    come = write(folder / "come.pdf")
    further = write(folder / "new" / "folder" / "further.pdf")
    shelf.until(shelf.holds(there, come, further))
    shelf.until(lambda: watcher.list_folders()[0].documents == 3)
    assert watcher.list_folders()[0].reason is None


def test_a_changed_file_becomes_another_document(shelf: Shelf, watcher: FolderWatcher, folder: Path) -> None:
    file = write(folder / "a.pdf", "one")
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file))
    (before,) = shelf.library.list_documents()
    write(file, "another")
    shelf.until(lambda: {document.id for document in shelf.library.list_documents()} == {hash_content(file)})
    assert hash_content(file) != before.id


def test_a_deleted_file_leaves_unless_it_is_elsewhere_too(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    alone, twin = write(folder / "a.pdf"), write(folder / "b.pdf")
    other = write(folder / "c.pdf", twin.read_bytes())
    watcher.watch(str(folder))
    shelf.until(shelf.holds(alone, twin, other))
    alone.unlink()
    twin.unlink()
    shelf.until(shelf.holds(other))
    assert len(shelf.library.list_documents()) == 1


@pytest.mark.parametrize("where", ["within", "between"])
def test_a_moved_file_keeps_its_document(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, tmp_path: Path, where: str
) -> None:
    file = write(folder / "a.pdf")
    goal = folder / "b" / "c.pdf" if where == "within" else tmp_path / "second" / "a.pdf"
    goal.parent.mkdir()
    watcher.watch(str(folder))
    if where == "between":
        watcher.watch(str(goal.parent))
    shelf.until(shelf.holds(file))
    file.rename(goal)
    shelf.until(shelf.holds(goal))
    assert shelf.stored == [str(file)]


def test_a_renamed_folder_keeps_its_documents(shelf: Shelf, watcher: FolderWatcher, folder: Path) -> None:
    files = [write(folder / "old" / "deep" / f"{n}.pdf") for n in range(20)]
    watcher.watch(str(folder))
    shelf.until(shelf.holds(*files))
    (folder / "old").rename(folder / "new")
    shelf.until(shelf.holds(*(folder / "new" / "deep" / file.name for file in files)))
    assert sorted(shelf.stored) == sorted(map(str, files))


def test_a_moved_file_waits_for_the_place_it_was_moved_to(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    file, bystander = write(folder / "a.pdf"), write(folder / "bystander.pdf")
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file, bystander))
    found, go_on = threading.Event(), threading.Event()

    def hold_up(path: str) -> None:
        found.set()
        assert go_on.wait(LONG)

    shelf.before_each = hold_up
    file.rename(folder / "moved.pdf")
    assert found.wait(LONG)
    bystander.unlink()
    shelf.until(shelf.holds(file))
    go_on.set()
    shelf.until(shelf.holds(folder / "moved.pdf"))
    assert len(shelf.stored) == 2


def test_what_happened_while_nobody_watched_is_found(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path, tmp_path: Path
) -> None:
    names = ("kept.pdf", "changed.pdf", "moved.pdf", "across.pdf", "deleted.pdf")
    kept, changed, moved, across, deleted = (write(folder / name, age=60) for name in names)
    second = tmp_path / "a second"
    second.mkdir()
    watcher = open_watcher()
    watcher.watch(str(folder))
    watcher.watch(str(second))
    shelf.until(shelf.holds(kept, changed, moved, across, deleted))
    watcher.close()
    shelf.stored.clear()
    shelf.calls.clear()
    new = write(folder / "new.pdf", age=60)
    write(changed, "anew", age=30)
    deleted.unlink()
    moved = moved.rename(folder / "moved there.pdf")
    across = across.rename(second / "across.pdf")

    assert [folder.path for folder in open_watcher().list_folders()] == [str(second), str(folder)]
    shelf.until(shelf.holds(kept, changed, moved, across, new))
    assert sorted(shelf.stored) == sorted(map(str, (changed, new)))
    assert not any(str(kept) in call for call in shelf.calls)


def test_a_document_the_last_run_could_not_remove_any_more_goes(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path
) -> None:
    file = write(folder / "a.pdf")
    shelf.index((str(file),))
    shelf.library.forget_paths([str(file)])
    open_watcher()
    shelf.until(lambda: shelf.library.list_documents() == ())


def test_a_file_waits_until_it_rests(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_changes, "REST", 600)
    monkeypatch.setattr(watching.FolderWatcher, "count_time_left", lambda self: 0.05)
    watcher.watch(str(folder))
    fresh = write(folder / "fresh.pdf")
    old = write(folder / "old.pdf", age=3600)
    shelf.until(shelf.holds(old))
    os.utime(fresh, (time.time() - 3600,) * 2)
    shelf.until(shelf.holds(old, fresh))
    assert [call for call in shelf.calls if str(fresh) in call] == [(str(fresh),)]


def test_a_file_that_is_in_no_document_is_tried_again_when_it_changes(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    file = write(folder / "a.pdf", UNREADABLE, age=60)
    watcher.watch(str(folder))
    shelf.until(lambda: len(shelf.calls) == 1)
    other = write(folder / "b.pdf", age=60)
    shelf.until(shelf.holds(other))
    write(file, "all is well", age=60)
    shelf.until(shelf.holds(file, other))
    assert [call for call in shelf.calls if str(file) in call] == [(str(file),)] * 2


def test_what_a_person_takes_out_stays_out_until_the_folder_is_watched_anew(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    file = write(folder / "deep" / "a.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file))
    watcher.leave_out([str(file)])
    assert list(shelf.library.files.list_left_out()) == [str(file)]
    shelf.remove((hash_content(file),))
    (folder / "deep").rename(folder / "elsewhere")
    (folder / "elsewhere").rename(folder / "deep")
    other = write(folder / "b.pdf", age=60)
    shelf.until(shelf.holds(other))
    assert shelf.calls == [(str(file),), (str(other),)]
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file, other))


# What counts


def test_hidden_temporary_and_other_files_are_left_alone(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    watcher.watch(str(folder))
    names = (
        ".a.pdf .git/b.pdf ~$c.docx .~lock.d.odt# e.pdf.part f.crdownload g.tmp Thumbs.db h.exe desktop.ini"
    )
    for name in names.split():
        write(folder / name, age=60)
    counts = write(folder / "z.pdf", age=60)
    shelf.until(shelf.holds(counts))
    assert shelf.calls == [(str(counts),)]


def test_what_a_person_added_by_name_is_not_taken_for_gone(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    hidden = write(folder / ".hidden.pdf", age=60)
    shelf.index((str(hidden),))
    other = write(folder / "a.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(hidden, other))
    other.unlink()
    shelf.until(shelf.holds(hidden))
    hidden.unlink()
    shelf.until(shelf.holds())


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_links_to_folders_are_not_followed_and_links_to_files_are(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path, tmp_path: Path
) -> None:
    watcher = open_watcher()
    elsewhere = tmp_path / "elsewhere"
    inside = write(elsewhere / "inside.pdf", age=60)
    (folder / "link").symlink_to(elsewhere, target_is_directory=True)
    (folder / "to a file.pdf").symlink_to(inside)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(folder / "to a file.pdf"))
    write(elsewhere / "another.pdf", age=60)
    here = write(folder / "here.pdf", age=60)
    shelf.until(shelf.holds(folder / "to a file.pdf", here))
    watcher.close()
    inside.unlink()
    here.unlink()
    open_watcher()
    shelf.until(shelf.holds(folder / "to a file.pdf"))


def test_the_librarys_own_files_are_left_alone(shelf: Shelf, watcher: FolderWatcher, tmp_path: Path) -> None:
    write(shelf.library.locate_rendition("0" * 32), age=60)
    watcher.watch(str(tmp_path))
    file = write(tmp_path / "a.pdf", age=60)
    write(shelf.library.locate_rendition("1" * 32), age=60)
    shelf.until(shelf.holds(file))
    assert shelf.calls == [(str(file),)]


def test_a_file_under_two_watched_folders_is_one(shelf: Shelf, watcher: FolderWatcher, folder: Path) -> None:
    inner = folder / "inner"
    first = write(inner / "a.pdf", age=60)
    watcher.watch(str(folder))
    watcher.watch(str(inner))
    shelf.until(shelf.holds(first))
    shelf.until(lambda: [folder.documents for folder in watcher.list_folders()] == [1, 1])
    second = write(inner / "b.pdf", age=60)
    shelf.until(shelf.holds(first, second))
    assert sum(map(len, shelf.calls)) == 2
    watcher.unwatch(str(folder))
    write(folder / "not here.pdf", age=60)
    third = write(inner / "c.pdf", age=60)
    shelf.until(shelf.holds(first, second, third))


# Folders


def test_what_is_no_folder_to_watch(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: folder)
    rendition = write(shelf.library.locate_rendition("0" * 32))
    for path, why in (
        (write(folder / "a.pdf"), "not a folder"),
        (folder / "nowhere", "no file or folder"),
        (shelf.library.folder, "keeps its library"),
        (rendition.parent, "keeps its library"),
        (folder, "more than documents"),
        (folder.parent, "more than documents"),
    ):
        with pytest.raises(NotReadable, match=why):
            watcher.watch(str(path))
    assert watcher.list_folders() == shelf.library.files.list_folders() == ()
    with pytest.raises(CarrelError, match="not watched"):
        watcher.unwatch(str(folder))


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_folder_by_another_name_is_the_same(watcher: FolderWatcher, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    watcher.watch(str(folder))
    assert watcher.watch(str(tmp_path / "link")).path == str(folder)
    assert len(watcher.list_folders()) == 1
    watcher.unwatch(str(tmp_path / "link"))
    assert watcher.list_folders() == ()


def test_unwatching_keeps_the_documents(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    first, other = write(folder / "a.pdf", age=60), write(second / "b.pdf", age=60)
    watcher.watch(str(folder))
    watcher.watch(str(second))
    shelf.until(shelf.holds(first, other))
    assert watcher.is_wanted((str(first),))
    watcher.unwatch(str(folder))
    assert not watcher.is_wanted((str(first),)) and watcher.is_wanted((str(first), str(other)))
    first.unlink()
    other.unlink()
    shelf.until(shelf.holds(first))
    assert shelf.library.files.list_folders() == (str(second),)


def test_a_folder_that_vanishes_keeps_its_documents_and_goes_on_when_it_is_back(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, tmp_path: Path
) -> None:
    first, second = write(folder / "a.pdf", age=60), write(folder / "b.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(first, second))
    away = folder.rename(tmp_path / "away")
    shelf.until(lambda: watcher.list_folders()[0].reason is not None)
    assert "not there" in str(watcher.list_folders()[0].reason)
    assert watcher.list_folders()[0].documents == 2
    (away / "b.pdf").unlink()
    third = write(away / "c.pdf", age=60)
    away.rename(folder)
    shelf.until(shelf.holds(first, folder / third.name))
    shelf.until(lambda: watcher.list_folders()[0].reason is None)
    fourth = write(folder / "d.pdf", age=60)
    shelf.until(shelf.holds(first, folder / third.name, fourth))
    assert shelf.stored.count(str(first)) == 1


def test_a_folder_in_the_place_of_another_is_followed(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, tmp_path: Path
) -> None:
    file = write(folder / "a.pdf", age=60)
    successor = write(tmp_path / "successor" / "b.pdf", age=60).parent
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file))
    folder.rename(tmp_path / "away")
    successor.rename(folder)
    shelf.until(shelf.holds(folder / "b.pdf"))
    come = write(folder / "c.pdf", age=60)
    shelf.until(shelf.holds(folder / "b.pdf", come))


def test_a_folder_that_is_not_there_at_the_start_keeps_its_documents(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path, tmp_path: Path
) -> None:
    watcher = open_watcher()
    file, other = write(folder / "a.pdf", age=60), write(tmp_path / "second" / "b.pdf", age=60)
    watcher.watch(str(folder))
    watcher.watch(str(other.parent))
    shelf.until(shelf.holds(file, other))
    watcher.close()
    away = folder.rename(tmp_path / "away")
    other.rename(other.with_suffix(".exe"))
    watcher = open_watcher()
    shelf.until(shelf.holds(file))
    assert watcher.list_folders()[0].reason is not None
    away.rename(folder)
    shelf.until(lambda: watcher.list_folders()[0].reason is None)
    file.unlink()
    shelf.until(shelf.holds())


def test_a_folder_found_empty_keeps_its_documents_until_something_is_in_it(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path, tmp_path: Path
) -> None:
    watcher = open_watcher()
    file, other = write(folder / "a.pdf", age=60), write(tmp_path / "second" / "b.pdf", age=60)
    watcher.watch(str(folder))
    watcher.watch(str(other.parent))
    shelf.until(shelf.holds(file, other))
    watcher.close()
    file.unlink()
    other.rename(other.with_suffix(".exe"))
    watcher = open_watcher()
    shelf.until(shelf.holds(file))
    assert "empty" in str(watcher.list_folders()[0].reason)
    (folder / "readme").touch()
    shelf.until(shelf.holds())
    shelf.until(lambda: watcher.list_folders()[0].reason is None)


def test_a_folder_that_is_seen_being_emptied_is_empty(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    file = write(folder / "a.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(file))
    file.unlink()
    shelf.until(shelf.holds())
    assert watcher.list_folders()[0].reason is None


@needs_permissions
def test_what_lies_in_a_folder_that_cannot_be_read_is_not_gone(
    shelf: Shelf, open_watcher: Callable[[], FolderWatcher], folder: Path
) -> None:
    watcher = open_watcher()
    inside, gone = write(folder / "deep" / "a.pdf", age=60), write(folder / "b.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(shelf.holds(inside, gone))
    watcher.close()
    gone.unlink()
    inside.parent.chmod(0)
    try:
        watcher = open_watcher()
        shelf.until(shelf.holds(inside))
        folder.chmod(0)
        shelf.until(lambda: "permission" in str(watcher.list_folders()[0].reason))
    finally:
        folder.chmod(0o700)
        inside.parent.chmod(0o700)
    shelf.until(lambda: watcher.list_folders()[0].reason is None)
    assert shelf.holds(inside)()


def test_a_folder_whose_changes_nobody_tells_of_is_looked_at_now_and_then(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*paths: str, **options: object) -> None:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    monkeypatch.setattr(watching, "BLIND_AGAIN", 0.1)
    watcher.watch(str(folder))
    file = write(folder / "a.pdf")
    shelf.until(shelf.holds(file))
    moved = file.rename(folder / "b.pdf")
    shelf.until(shelf.holds(moved))
    assert len(shelf.stored) == 1


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "remote"])
def test_nobody_tells_of_changes_on_other_machines(
    folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mounts = [
        SimpleNamespace(mountpoint=Path.cwd().anchor, fstype="ext4", opts="rw"),
        SimpleNamespace(
            mountpoint=os.path.realpath(folder), fstype="" if kind == "remote" else kind, opts=f"rw,{kind}"
        ),
    ]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounts)
    told: list[set[str]] = []
    follower = Follower(str(folder), told.append, lambda path: False)
    follower.join(LONG)
    assert follower.blind and told == [{str(folder)}]


# Trouble


def test_files_that_could_not_be_indexed_are_tried_again(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.3)
    full = threading.Event()
    full.set()

    def room(path: str) -> None:
        if full.is_set():
            raise DiskFull("There is no room left.")

    shelf.before_each = room
    file = write(folder / "a.pdf", age=60)
    watcher.watch(str(folder))
    shelf.until(lambda: watcher.list_folders()[0].reason == "There is no room left.")
    full.clear()
    shelf.until(shelf.holds(file))
    shelf.until(lambda: watcher.list_folders()[0].reason is None)


def test_a_call_that_does_not_return_holds_nothing_up(
    shelf: Shelf, watcher: FolderWatcher, folder: Path
) -> None:
    release = threading.Event()
    shelf.before_return = lambda: release.wait(20) and None
    files = [write(folder / f"{n}.pdf", b"as long as the other%d" % n, age=60) for n in range(3)]
    watcher.watch(str(folder))
    shelf.until(shelf.holds(*files))
    files[0].unlink()
    moved = files[1].rename(folder / "moved.pdf")
    write(files[2], "changed", age=30)
    shelf.until(
        lambda: hash_content(files[2]) in {document.id for document in shelf.library.list_documents()}
    )
    shelf.until(shelf.holds(moved, files[2]))
    release.set()


def test_closing_waits_for_nothing_that_goes_on(shelf: Shelf, watcher: FolderWatcher, folder: Path) -> None:
    begun, release = threading.Event(), threading.Event()

    def hang(path: str) -> None:
        begun.set()
        assert release.wait(LONG)

    shelf.before_each = hang
    file = write(folder / "a.pdf", age=60)
    watcher.watch(str(folder))
    assert begun.wait(LONG)
    began = time.monotonic()
    watcher.close()
    assert time.monotonic() - began < 20  # one second, on a machine that has nothing else to do
    assert shelf.stored == []
    assert not watcher.is_wanted((str(file),))
    release.set()
    shelf.until(lambda: shelf.stored == [str(file)])


# Many files


def test_a_burst_is_indexed_in_few_calls(
    shelf: Shelf, watcher: FolderWatcher, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_changes, "REST", 600)  # however long copying takes
    watcher.watch(str(folder))
    source = tmp_path / "source"
    for number in range(2000):
        write(source / str(number % 40) / f"{number}.pdf")
    shutil.copytree(source, folder / "all")
    monkeypatch.setattr(folder_changes, "REST", 0.2)
    files = list((folder / "all").rglob("*.pdf"))
    assert len(files) == 2000
    shelf.until(shelf.holds(*files))
    assert len(shelf.calls) <= 6
    shutil.rmtree(folder / "all")
    shelf.until(shelf.holds())
