"""The files that are to be read, what was seen of those that were, and the folders that are watched."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.documents import Seen
from app.library.store import files
from app.library.store.database import Database


class FileRegister:
    """Remember files and folders. Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enqueue(self, paths: Iterable[str]) -> None:
        """Remember files that were given until they are dequeued, whatever happens meanwhile."""
        with self._database.writing() as connection:
            files.enqueue(connection, paths)

    def dequeue(self, paths: Iterable[str]) -> None:
        """Forget files that are done with."""
        with self._database.writing() as connection:
            files.dequeue(connection, paths)

    def list_queued(self) -> tuple[str, ...]:
        """List the files that were given and are not done, first come first."""
        with self._database.reading() as connection:
            return tuple(files.list_queued(connection))

    def note_seen(self, path: str, seen: Seen) -> None:
        """Keep what a document's path was like when it was read."""
        with self._database.writing() as connection:
            files.note_seen(connection, path, seen)

    def list_known(self, folder: str) -> dict[str, Seen | None]:
        """List the paths of documents in `folder` and below, with what was seen of them."""
        with self._database.reading() as connection:
            return files.list_known(connection, folder)

    def leave_out(self, path: str, seen: Seen) -> None:
        """Have a file in a watched folder passed over for as long as it is like this."""
        with self._database.writing() as connection:
            files.leave_out(connection, path, seen)

    def list_left_out(self) -> dict[str, Seen]:
        """List the files to pass over."""
        with self._database.reading() as connection:
            return files.list_left_out(connection)

    def leave_in(self, paths: Iterable[str]) -> None:
        """Have files passed over no longer."""
        with self._database.writing() as connection:
            files.leave_in(connection, paths)

    def list_folders(self) -> tuple[str, ...]:
        """List the folders that are watched."""
        with self._database.reading() as connection:
            return tuple(files.list_folders(connection))

    def add_folder(self, folder: str) -> None:
        """Have a folder watched."""
        with self._database.writing() as connection:
            files.add_folder(connection, folder)

    def remove_folder(self, folder: str) -> None:
        """Have a folder watched no longer."""
        with self._database.writing() as connection:
            files.remove_folder(connection, folder)
