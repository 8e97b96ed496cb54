"""Which files a person means, and what identifies their bytes."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader
from pathlib import Path

from app.core.documents import Seen
from app.core.errors import CarrelError, NotReadable
from app.core.formats import FORMAT_OF_SUFFIX
from app.core.languages import mark_text

UNREADABLE: dict[str, str] = {
    f".{suffix}": kind
    for kind, suffixes in {
        mark_text("Apple iWork documents"): "pages numbers key",
        mark_text("WordPerfect documents"): "wpd wp wp5",
        mark_text("Works documents"): "wps",
        mark_text("Publisher documents"): "pub",
        mark_text("Visio drawings"): "vsd vsdx",
        mark_text("OneNote notebooks"): "one",
        mark_text("OpenDocument drawings"): "odg",
        mark_text("Kindle books"): "azw azw3 kfx",
        mark_text("DjVu documents"): "djvu djv",
        mark_text("PostScript files"): "ps eps",
        mark_text("mailboxes"): "mbox pst ost",
        mark_text("HEIC pictures"): "heic heif avif",
    }.items()
    for suffix in suffixes.split()
}
"""What people call the documents, in the plural, that are known by a suffix but cannot be read."""

PACKED_BY_OUTLOOK = "winmail.dat"
"""What programs that cannot read them call messages of Outlook."""

# Drawings with this suffix are mostly parts of web pages and programs.
_NOT_MEANT = frozenset({".svg"})
_NOT_LOOKED_INTO = frozenset(
    {"__MACOSX", "$RECYCLE.BIN", "System Volume Information", "node_modules", "__pycache__"}
)


def is_document(path: Path) -> bool:
    """Whether a person who adds the folder of this file means it too, judging by its name.

    Documents of kinds that cannot be read count as well, so that their names can be told; hidden files
    and those that programs leave beside the ones they work on do not.
    """
    suffix = path.suffix.lower()
    known = suffix in FORMAT_OF_SUFFIX or suffix in UNREADABLE
    is_meant = (known and suffix not in _NOT_MEANT) or path.name.lower() == PACKED_BY_OUTLOOK
    return is_meant and not path.name.startswith((".", "~"))


def is_looked_into(folder: Path) -> bool:
    """Whether documents are looked for in a folder found in a folder, judging by its name."""
    return folder.name not in _NOT_LOOKED_INTO and not folder.name.startswith((".", "~"))


LeaveOut = Callable[[Path, str], None]
"""Takes a file or folder that is left out, and why, in a few words that go for several."""

HIDDEN, NO_DOCUMENT = mark_text("hidden or temporary"), mark_text("no documents")
NO_ENDING = mark_text("no ending")
BEHIND_LINK = mark_text("folders behind links")
OF_PROGRAMS, DRAWING = mark_text("folders of programs"), mark_text("drawings")
ARCHIVES = "zip gz tgz 7z rar tar bz2 xz"
_NOT_TAKEN = {
    f".{suffix}": why
    for why, suffixes in {
        mark_text("archives, which are not looked into"): ARCHIVES,
        mark_text("messages of Apple Mail"): "emlx",
        mark_text("calendars and contacts"): "ics vcf",
    }.items()
    for suffix in suffixes.split()
}
"""Why files that may well hold what a person wants to ask are not taken from a folder, by suffix."""


def expand(
    paths: Iterable[str], left_out: LeaveOut = lambda path, why: None
) -> Iterator[Path | tuple[Path, CarrelError]]:
    """List every file meant by `paths`, absolute and once, in order; folders are searched to the bottom.

    In a folder only documents count, also those of kinds that cannot be read yet; hidden and
    temporary files, and folders behind links, are skipped, and `left_out` is told. A file named itself always
    counts. What cannot be reached comes with the error that says so.
    """
    seen: set[str] = set()
    for given in paths:
        for found in _expand_one(_resolve_path(given), left_out):
            path = found[0] if isinstance(found, tuple) else found
            if str(path) not in seen:
                seen.add(str(path))
                yield found


def _resolve_path(given: str) -> Path:
    # Links are kept as the person knows them, which Path.resolve does not.
    return Path(os.path.abspath(given))  # noqa: PTH100


def _expand_one(path: Path, left_out: LeaveOut) -> Iterator[Path | tuple[Path, CarrelError]]:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield path, describe_os_error(error)
        return
    if stat.S_ISDIR(mode):
        yield from _walk(path, left_out)
    elif stat.S_ISREG(mode):
        yield path
    else:
        yield path, NotReadable("This is not a file or a folder that can be read.")


def _walk(folder: Path, left_out: LeaveOut) -> Iterator[Path | tuple[Path, CarrelError]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield folder, describe_os_error(error, mark_text("folder"))
        return
    for entry in entries:
        path = Path(entry.path)
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
            why = HIDDEN if _is_marked_hidden(entry) else _explain_left_out(path, is_folder=is_folder)
            if why is None and is_folder:
                yield from _walk(path, left_out)
            elif why is None and entry.is_file():
                yield path
            else:
                left_out(path, BEHIND_LINK if entry.is_dir() and not is_folder else why or NO_DOCUMENT)
        except OSError as error:
            yield path, describe_os_error(error)


def _explain_left_out(path: Path, *, is_folder: bool) -> str | None:
    """Explain why something in a folder is no document, or is not looked into, judging by its name; None: it
    is.
    """
    if path.name.startswith((".", "~")):
        return HIDDEN
    if is_folder:
        return None if is_looked_into(path) else OF_PROGRAMS
    if is_document(path):
        return None
    suffix = path.suffix.lower()
    return DRAWING if suffix in _NOT_MEANT else _NOT_TAKEN.get(suffix, NO_DOCUMENT)


def _is_marked_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether Windows or macOS hides a file by a mark, whatever its name."""
    if sys.platform == "win32":
        return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    if sys.platform == "darwin":
        return bool(entry.stat(follow_symlinks=False).st_flags & stat.UF_HIDDEN)
    return False


def open_file(path: str | os.PathLike[str]) -> BufferedReader:
    """Open an ordinary file for reading. Raises NotReadable.

    Anything but an ordinary file is refused, because opening a pipe waits for ever.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise NotReadable("This is not a file that can be read.")
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise describe_os_error(error) from error


def hash_content(path: str | os.PathLike[str]) -> str:
    """Hash the bytes of a file, to name them wherever it lies: 32 hexadecimal digits. Raises NotReadable."""
    with open_file(path) as file:
        try:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
        except OSError as error:
            raise describe_os_error(error) from error


def stamp_file(path: str | os.PathLike[str]) -> Seen:
    """Stamp a file: its size and time, which tell whether it changes. Raises NotReadable."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError) as error:
        raise describe_os_error(error) from error
    return Seen(status.st_size, status.st_mtime_ns)


def describe_os_error(error: Exception, what: str = mark_text("file")) -> NotReadable:
    """Describe a failure of the file system in one sentence."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotReadable("There is no file or folder at this place.")
    if isinstance(error, PermissionError):
        return NotReadable(f"You do not have permission to open this {what}.")
    return NotReadable(f"This {what} could not be opened.")
