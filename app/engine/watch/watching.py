"""Folders that are watched: what becomes of their files becomes of the library."""

from __future__ import annotations

import logging
import math
import os
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Cancelled, CarrelError, NotReadable
from app.engine.protocol import WatchedFolder
from app.engine.watch.folder_changes import FolderChanges, keep_outermost
from app.engine.watch.following import Follower, is_below
from app.ingest.detect.files import describe_os_error
from app.library.library import Library

log = logging.getLogger(__name__)

CHECK = 10.0
"""Seconds between looks at whether the folders are there."""

AGAIN, BLIND_AGAIN = 600.0, 30.0
"""Seconds between looks through a whole folder whose changes are told (some get lost), and are not."""

RETRY_SECONDS = 60.0
"""Seconds until files are tried again that could not be indexed through no fault of theirs."""

_SHARE = 50
"""Looking through folders takes no more than this part of the time."""

_CALLS = 4
"""So many calls of `index` at once: what is new need not wait for a large folder."""

_GONE = "This folder is not there at the moment; its documents stay as they are."
_EMPTY = "This folder was found empty; its documents stay until there is something in it again."
_MISTAKE = "Carrel made a mistake with the files of this folder; it tries them again by and by."


@dataclass(eq=False, slots=True)
class _Folder:
    """`place` is the file system and number by which it is known while it is followed. `reason`: why it
    cannot be followed; `trouble`: why its files could not be indexed.
    """

    path: str
    follower: Follower | None = None
    place: tuple[int, int] | None = None
    reason: str | None = None
    trouble: str | None = None
    look_at: float = math.inf

    def unfollow(self) -> None:
        """Let go of it until it is there again."""
        if self.follower is not None:
            self.follower.stop()
        self.follower = self.place = None
        self.look_at = math.inf


class FolderWatcher:
    """Keeps the library in step with the folders that are watched, also with such as lie in one another.

    One thread compares what lies there with what the library knows: everything at the start, when a folder
    comes back and now and then; else where the system tells of a change. New and changed files are indexed
    first, files that are gone are forgotten afterwards, so that a moved file keeps its document.

    Nothing is forgotten that cannot be seen to be gone: a folder that is not there or cannot be read keeps
    its documents, and so does one found empty that was not seen being emptied, for what lies there may not
    be mounted.

    `index` has files indexed and returns when they are in the library, or are refused; `remove` takes
    documents out; `changed` is called when what `folders` returns may have changed. All are called from
    threads of this watcher.
    """

    def __init__(
        self,
        library: Library,
        index: Callable[[tuple[str, ...]], None],
        remove: Callable[[tuple[str, ...]], None],
        changed: Callable[[], None],
    ) -> None:
        self._library, self._index, self._remove, self._changed = library, index, remove, changed
        self._closed = threading.Event()
        # Under this condition: the folders, and what other threads leave for this one's.
        self._awake = threading.Condition()
        self._folders: dict[str, _Folder] = {}
        self._stirred = True
        self._places: set[str] = set()
        self._anew: set[str] = set()
        self._returned: list[tuple[int, BaseException | None]] = []
        # Of this one's thread alone:
        self._changes = FolderChanges(library)
        self._last_call = 0
        self._untidy = True
        self._thread = threading.Thread(target=self._run, name="carrel-folders", daemon=True)

    def start(self) -> None:
        """Begin with what happened to the folders since they were last watched. Raises LibraryUnusable."""
        self._folders = {path: _Folder(path) for path in self._library.files.list_folders()}
        self._thread.start()

    def close(self) -> None:
        """Stop within a second; a call of `index` that goes on is not waited for."""
        self._closed.set()
        with self._awake:
            followers = [folder.follower for folder in self._folders.values() if folder.follower is not None]
            self._awake.notify_all()
        for follower in followers:
            follower.stop()
        until = time.monotonic() + 0.8
        if self._thread.is_alive():
            self._thread.join(until - time.monotonic())
        for follower in followers:
            follower.join(max(0.0, until - time.monotonic()))

    def watch(self, folder: str) -> WatchedFolder:
        """Follow a folder from now on. One that is followed already stays so, by the name it has, and what
        was left out of it is looked at anew.

        Raises NotReadable for what is not a folder that can be read or is none to watch, DiskFull and
        LibraryUnusable.
        """
        path = _resolve_path(folder)
        try:
            with os.scandir(path):
                pass
        except NotADirectoryError:
            raise NotReadable("This is not a folder; only folders can be watched.") from None
        except (OSError, ValueError) as error:
            raise describe_os_error(error, "folder") from error
        if is_below(os.path.realpath(path), os.path.realpath(self._library.folder)):
            raise NotReadable("This is where Carrel keeps its library; please choose a folder of your own.")
        if _is_whole_disk(path):
            raise NotReadable(
                "This folder holds far more than documents; please choose the folders in it that you use."
            )
        found = self._find_folder(path)
        if found is None:
            self._library.files.add_folder(path)
        # At once, and not by this one's thread later: what is taken out after this call stays out.
        self._changes.leave_in(path if found is None else found.path)
        with self._awake:
            watched = found or self._folders.setdefault(path, _Folder(path))
            self._anew.add(watched.path)
            if found is not None:
                self._places.add(watched.path)
            self._stir()
        self._changed()
        return self._describe([watched])[0]

    def unwatch(self, folder: str) -> None:
        """Follow a folder no longer; its documents stay. Raises CarrelError when it is not followed, DiskFull
        and LibraryUnusable.
        """
        found = self._find_folder(_resolve_path(folder))
        if found is None:
            raise CarrelError("This folder is not watched.")
        self._library.files.remove_folder(found.path)
        with self._awake:
            self._folders.pop(found.path, None)
            found.unfollow()
        self._changed()

    def list_folders(self) -> tuple[WatchedFolder, ...]:
        """List the folders that are followed, in order of their names."""
        with self._awake:
            folders = sorted(self._folders.values(), key=lambda folder: folder.path)
        return self._describe(folders)

    def is_wanted(self, paths: Iterable[str]) -> bool:
        """Tell whether a folder that is followed holds any of these files, which `index` was given, and they
        are still to be indexed for its sake.
        """
        with self._awake:
            folders = list(self._folders)
        return not self._closed.is_set() and any(
            is_below(path, folder) for path in paths for folder in folders
        )

    def leave_out(self, paths: Iterable[str]) -> None:
        """Have files whose documents a person takes out of the library stay out until they change or their
        folder is watched anew.
        """
        self._changes.leave_out(paths)

    def _find_folder(self, path: str) -> _Folder | None:
        """Find the folder that is followed by this name or by another of the same."""
        with self._awake:
            folders = list(self._folders.values())
        for folder in sorted(folders, key=lambda folder: folder.path != path):
            with suppress(OSError, ValueError):
                if folder.path == path or Path(folder.path).samefile(path):
                    return folder
        return None

    def _describe(self, folders: list[_Folder]) -> tuple[WatchedFolder, ...]:
        documents = self._library.list_documents()
        return tuple(
            WatchedFolder(
                folder.path,
                sum(any(is_below(path, folder.path) for path in document.paths) for document in documents),
                folder.reason or folder.trouble,
            )
            for folder in folders
        )

    def _stir(self) -> None:
        self._stirred = True
        self._awake.notify_all()

    def _tell_changes(self, places: set[str]) -> None:
        with self._awake:
            self._places |= places
            self._stir()

    # The watcher's thread

    def _run(self) -> None:
        while True:
            with self._awake:
                self._awake.wait_for(lambda: self._stirred or self._closed.is_set(), self.count_time_left())
                self._stirred = False
                folders = list(self._folders.values())
                places, self._places = self._places, set()
                anew, self._anew = self._anew, set()
                returned, self._returned = self._returned, []
            if self._closed.is_set():
                return
            for folder in anew:
                self._changes.try_anew(folder)
            try:
                self._step(folders, places, returned)
            except Exception as error:  # the disk of the library may be full for a while
                log.warning("Watched folders could not be compared: %s", type(error).__name__)
                log.debug("Watched folders could not be compared", exc_info=error)
                for watched in folders:
                    if watched.follower is not None:
                        watched.look_at = time.monotonic()
                self._closed.wait(CHECK)

    def count_time_left(self) -> float:
        """Count the seconds until something is to be done unasked."""
        until = min((folder.look_at for folder in self._folders.values()), default=math.inf)
        return max(0.0, min(until - time.monotonic(), self._changes.wait, CHECK))

    def _step(
        self, folders: list[_Folder], places: set[str], returned: list[tuple[int, BaseException | None]]
    ) -> None:
        told = [(folder.reason, folder.trouble) for folder in folders]
        for call, error in returned:
            places |= self._take_back(call, error, folders)
        for folder in folders:
            self._check(folder)
        usable = [folder for folder in folders if folder.reason is None]
        due = [f for f in usable if f.path in places or time.monotonic() >= f.look_at]
        began = time.monotonic()
        self._changes.look([folder.path for folder in usable], places | {folder.path for folder in due})
        now = time.monotonic()
        for folder in due:
            folder.trouble = None
            pause = BLIND_AGAIN if folder.follower is not None and folder.follower.blind else AGAIN
            folder.look_at = now + max(pause, _SHARE * (now - began))
        self._changes.review(
            [folder.path for folder in folders], [folder.path for folder in folders if folder.reason]
        )
        self._index_new(usable)
        self._untidy |= bool(returned)
        forgot = self._forget_gone(usable)
        if returned or forgot or told != [(folder.reason, folder.trouble) for folder in folders]:
            self._changed()

    def _check(self, folder: _Folder) -> None:
        """Find out whether a folder is there, and begin to follow it when it is."""
        try:
            status = Path(folder.path).stat()
            with os.scandir(folder.path) as entries:
                empty = next(entries, None) is None
        except (FileNotFoundError, NotADirectoryError):
            folder.reason = _GONE
        except OSError as error:
            folder.reason = str(describe_os_error(error, "folder"))
        else:
            place = status.st_dev, status.st_ino
            if place == folder.place:
                return
            folder.reason = _EMPTY if empty and self._library.files.list_known(folder.path) else None
        folder.unfollow()
        if folder.reason is None:
            with self._awake:
                if self._folders.get(folder.path) is folder and not self._closed.is_set():
                    folder.place = place
                    folder.follower = Follower(folder.path, self._tell_changes, self._changes.is_our_own)
                    folder.look_at = time.monotonic() + CHECK  # following may be slow to begin

    # Acting

    def _index_new(self, folders: list[_Folder]) -> None:
        """Have new and changed files indexed that rest, all those of a folder at once."""
        at_rest = self._changes.list_at_rest()
        for top in keep_outermost(folder.path for folder in folders):
            paths = tuple(path for path in at_rest if is_below(path, top))
            if not paths or self._changes.calls >= _CALLS:
                continue
            self._last_call += 1
            self._changes.hand_out(paths, self._last_call)
            threading.Thread(
                target=self._call_index,
                args=(self._last_call, paths),
                name="carrel-folder-index",
                daemon=True,
            ).start()

    def _call_index(self, call: int, paths: tuple[str, ...]) -> None:
        error: BaseException | None = None
        try:
            self._index(paths)
        except BaseException as raised:  # native code raises what is not an Exception
            error = raised
        with self._awake:
            self._returned.append((call, error))
            self._stir()

    def _take_back(self, call: int, error: BaseException | None, folders: list[_Folder]) -> set[str]:
        """Take note of how a call ended. Returns its files that are to be looked at again: they may have
        changed meanwhile.
        """
        paths = self._changes.take_back(call, again=error is not None)
        if error is not None and not isinstance(error, CarrelError):
            log.error("Files of a watched folder could not be indexed: %s", type(error).__name__)
            log.debug("Files of a watched folder could not be indexed", exc_info=error)
        for folder in folders:
            if any(is_below(path, folder.path) for path in paths):
                folder.trouble = None
                if error is not None and not isinstance(error, Cancelled):
                    folder.trouble = str(error) if isinstance(error, CarrelError) else _MISTAKE
                    if folder.follower is not None:
                        folder.look_at = min(folder.look_at, time.monotonic() + RETRY_SECONDS)
        return set() if error is not None else paths

    def _forget_gone(self, folders: list[_Folder]) -> bool:
        """Forget files that are gone and are not about to be found elsewhere, then remove documents that are
        nowhere. Returns whether there were any.
        """
        gone = self._changes.list_gone(folder.path for folder in folders)
        if not gone and not self._untidy:
            return False
        # A version that could not be read and was written over, or that the last run was about to remove, is
        # nowhere as well.
        nowhere = self._library.forget_paths(gone)
        self._changes.forget(gone)
        if nowhere:
            self._remove(tuple(document.id for document in nowhere))
        self._untidy = False
        return bool(gone or nowhere)


def _resolve_path(path: str) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - links stay as the person knows them


def _is_whole_disk(folder: str) -> bool:
    """Tell whether all that a person has lies in this folder."""
    with suppress(RuntimeError):  # nobody is at home
        return Path.home().is_relative_to(folder)
    return False
