"""What lies in watched folders otherwise than the library knows it."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from app.core.documents import Seen
from app.engine.watch.following import is_below
from app.ingest.detect.files import expand, is_document, is_looked_into
from app.library.library import Library

REST = 2.0
"""Seconds for which a file must be as it is, or be gone, before that counts."""

PATIENCE = 60.0
"""Seconds that a file that is gone waits for others that are being written, which may be it elsewhere."""


@dataclass(slots=True)
class _Change:
    """A file that is not as the library knows it: how it is now (None: gone), since when (monotonic), and how
    it is known.
    """

    seen: Seen | None
    since: float
    known: Seen | None


@dataclass(frozen=True, slots=True)
class _InHand:
    """A file that is being indexed: how it was, and by which call."""

    seen: Seen
    call: int


class FolderChanges:
    """New, changed and vanished files of some folders, from when they are found until the library has them.

    A file counts as new or changed once it rests, so that none is read while it is being written. It counts
    as gone only if the system says that it is not there, which it does not of a folder that cannot be read.

    Of one thread, but for `leave_out` and `leave_in`. Methods may raise DiskFull and LibraryUnusable.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._own = {function(library.folder) for function in (os.path.abspath, os.path.realpath)}
        self._changes: dict[str, _Change] = {}
        self._in_hand: dict[str, _InHand] = {}
        # What was given to be indexed and came to nothing is not given again.
        self._tried: dict[str, Seen] = {}
        self._left_out = library.files.list_left_out()

    @property
    def wait(self) -> float:
        """Seconds until a review may find something at rest."""
        return REST / 2 if self._changes else math.inf

    @property
    def calls(self) -> int:
        """How many of those who were given files have not indexed them all."""
        return len({in_hand.call for in_hand in self._in_hand.values()})

    # Finding

    def look(self, folders: Iterable[str], places: Iterable[str]) -> None:
        """Take down what is other than the library knows it at those places, and below, that are in these
        folders.
        """
        places = list(places)
        for top in keep_outermost(folders):
            here = Places(place for place in places if is_below(place, top))
            if not here.paths:
                continue
            known = self._library.files.list_known(top)
            present = dict(self._list_present(top, here))
            for path, seen in present.items():
                self._note(path, seen, known)
            for path in known.keys() - present.keys():
                if here.hold(path):
                    with suppress(OSError):
                        self._note(path, _look_at(path), known)

    def review(self, folders: Iterable[str], absent: Iterable[str]) -> None:
        """Find out whether what had changed in these folders rests; what is in others, or in such as are
        `absent`, is dropped.
        """
        followed, away = Places(folders), Places(absent)
        for path, change in list(self._changes.items()):
            try:
                seen = _look_at(path)
            except OSError:
                del self._changes[path]
                continue
            if seen != change.seen:
                change.seen, change.since = seen, time.monotonic()
            as_known = seen is not None and seen == change.known
            if as_known or not followed.hold(path) or away.hold(path):
                del self._changes[path]

    def _list_present(self, top: str, places: Places) -> Iterator[tuple[str, Seen]]:
        """List the files that count, at these places and below."""
        for place in places.keep_outermost():
            if not _is_come_by(place, top):
                continue
            for found in expand([place]):
                # Of a folder that cannot be read nothing comes; each file that is known in it is asked for.
                if isinstance(found, Path) and is_document(found) and not self.is_our_own(str(found)):
                    with suppress(OSError):
                        if (seen := _look_at(str(found))) is not None:
                            yield str(found), seen

    def is_our_own(self, path: str) -> bool:
        """Tell whether it lies where the library is kept, which may be in a folder that is watched."""
        return any(is_below(path, own) for own in self._own)

    def _note(self, path: str, seen: Seen | None, known: dict[str, Seen | None]) -> None:
        """Take down how a file is now, unless the library has, had or is about to have it like this."""
        if path in self._in_hand:
            if known.get(path) != self._in_hand[path].seen:
                return
            del self._in_hand[path]
        if seen is not None and seen in (known.get(path), self._tried.get(path), self._left_out.get(path)):
            self._changes.pop(path, None)
            if seen == known.get(path):
                self._tried.pop(path, None)
            return
        change = self._changes.get(path)
        if change is None or change.seen != seen:
            self._changes[path] = _Change(seen, time.monotonic(), known.get(path))

    # New and changed files

    def list_at_rest(self) -> list[str]:
        """List new and changed files that can be indexed, in order."""
        now, clock = time.monotonic(), time.time_ns()
        return sorted(
            path
            for path, change in self._changes.items()
            if change.seen is not None
            # An old file that is new here was moved here, and is whole.
            and (now - change.since >= REST or clock - change.seen.changed >= REST * 1e9)
        )

    def hand_out(self, paths: Iterable[str], call: int) -> None:
        """Hand these out, which are at rest: they are indexed from now on; until `take_back` with the same
        number.
        """
        for path in paths:
            seen = self._changes.pop(path).seen
            assert seen is not None
            self._tried[path] = seen
            self._in_hand[path] = _InHand(seen, call)

    def take_back(self, call: int, *, again: bool) -> set[str]:
        """Note that the call has ended. Returns its files, but for such as are known to be in the library; if
        `again`, they are at rest once more as soon as they are looked at.
        """
        paths = {path for path, in_hand in self._in_hand.items() if in_hand.call == call}
        for path in paths:
            del self._in_hand[path]
            if again:
                self._tried.pop(path, None)
        return paths

    # Files that are gone

    def list_gone(self, folders: Iterable[str]) -> list[str]:
        """List the files of these folders that are gone and are not about to be found elsewhere."""
        now = time.monotonic()
        gone = {
            path: change
            for path, change in self._changes.items()
            if change.seen is None and now - change.since >= REST
        }
        if gone and self._in_hand:
            self._let_go_of_indexed(folders)
        # A file that was moved is as large as it was, or will be once it is written.
        arriving = {in_hand.seen.size for in_hand in self._in_hand.values()}
        written = min((c.seen.size for c in self._changes.values() if c.seen is not None), default=math.inf)
        return [
            path
            for path, change in gone.items()
            if not (change.known.size in arriving if change.known else arriving)
            and (now - change.since >= PATIENCE or written > (change.known.size if change.known else 0))
        ]

    def forget(self, paths: Iterable[str]) -> None:
        """Note that the library knows these no longer."""
        for path in paths:
            self._changes.pop(path, None)
            self._tried.pop(path, None)

    def _let_go_of_indexed(self, folders: Iterable[str]) -> None:
        """Take files out of hand that are in the library, though their call goes on."""
        for top in keep_outermost(folders):
            known = self._library.files.list_known(top)
            for path, in_hand in list(self._in_hand.items()):
                if known.get(path) == in_hand.seen:
                    del self._in_hand[path]

    # Files that a person does not want

    def leave_out(self, paths: Iterable[str]) -> None:
        """Have these passed over until they change. Any thread may call this."""
        for path in paths:
            with suppress(OSError):
                if (seen := _look_at(path)) is not None:
                    self._left_out[path] = seen
                    self._library.files.leave_out(path, seen)

    def leave_in(self, folder: str) -> None:
        """Have no file of a folder passed over because it was left out. Any thread may call this."""
        paths = [path for path in list(self._left_out) if is_below(path, folder)]
        self._library.files.leave_in(paths)
        for path in paths:
            self._left_out.pop(path, None)

    def try_anew(self, folder: str) -> None:
        """Have no file of a folder passed over because it was tried."""
        for path in [path for path in self._tried if is_below(path, folder)]:
            del self._tried[path]


class Places:
    """Files and folders that stand for all that is in them; remembers what it was asked."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = frozenset(paths)
        self._answers: dict[str, bool] = {}

    def hold(self, path: str) -> bool:
        """Tell whether `path` is one of them or lies in one, going by the names."""
        answer = self._answers.get(path)
        if answer is None:
            folder = os.path.dirname(path)  # noqa: PTH120 - a Path for each of many takes long
            answer = path in self.paths or (folder != path and self.hold(folder))
            self._answers[path] = answer
        return answer

    def keep_outermost(self) -> list[str]:
        """Return those that lie in none of the others, in order."""
        return sorted(
            path
            for path in self.paths
            if (folder := os.path.dirname(path)) == path or not self.hold(folder)  # noqa: PTH120
        )


def keep_outermost(paths: Iterable[str]) -> list[str]:
    """Return the paths that lie in none of the others, in order."""
    return Places(paths).keep_outermost()


def _look_at(path: str) -> Seen | None:
    """Tell how a file is now; None when it is gone. Raises OSError when that cannot be told."""
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        try:
            Path(path).lstat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        raise  # a link to what is not there at the moment
    return Seen(status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def _is_come_by(place: str, top: str) -> bool:
    """Tell whether a walk through the folder `top` comes by `place`."""
    path = Path(top)
    parts = Path(place).relative_to(top).parts
    for part in parts[:-1]:
        path /= part
        if not is_looked_into(path) or path.is_symlink():
            return False
    path = Path(place)
    return not parts or (
        (is_looked_into(path) or is_document(path)) and not (path.is_symlink() and path.is_dir())
    )
