"""Which files a person means, and what identifies their bytes."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from io import BufferedReader
from pathlib import Path

from app.core.errors import CarrelError, NotReadable

SUPPORTED: frozenset[str] = frozenset({".pdf"})
"""Suffixes, in lower case, of the files that can be read."""

KINDS: dict[str, str] = {
    "Word documents": ".doc .docx .docm .dot .dotx",
    "PowerPoint presentations": ".ppt .pptx .pptm .pps .ppsx",
    "Excel workbooks": ".xls .xlsx .xlsm .xlsb",
    "OpenDocument files": ".odt .ods .odp",
    "Apple iWork documents": ".pages .numbers .key",
    "RTF documents": ".rtf",
    "e-books": ".epub .mobi .azw3 .fb2",
    "web pages": ".html .htm .xhtml .mhtml",
    "e-mail messages": ".eml .msg .mbox",
    "text files": ".txt .md .rst .org .asciidoc .tex",
    "tables in text files": ".csv .tsv",
    "pictures": ".png .jpg .jpeg .gif .tif .tiff .bmp .webp .heic .svg",
    "XPS documents": ".xps .oxps",
    "PostScript files": ".ps .eps",
    "archives": ".zip .gz .7z .rar .tar",
}
_KIND_OF_SUFFIX = {suffix: kind for kind, suffixes in KINDS.items() for suffix in suffixes.split()}
# What a person keeps beside documents in a folder, but never means to ask about.
_NOT_MEANT = frozenset({"archives", "pictures"})


def kind_of(path: Path) -> str | None:
    """What people call files with the suffix of `path`, in the plural, if Carrel knows them."""
    return _KIND_OF_SUFFIX.get(path.suffix.lower())


def expand(paths: Iterable[str]) -> Iterator[Path | tuple[Path, CarrelError]]:
    """Every file meant by `paths`, absolute and once, in order; folders are searched to the bottom.

    In a folder only documents count, also those of kinds that cannot be read yet; hidden and
    temporary files, and folders behind links, are skipped. A file named itself always counts.
    What cannot be reached comes with the error that says so.
    """
    seen: set[str] = set()
    for given in paths:
        for found in _expand_one(_absolute(given)):
            path = found[0] if isinstance(found, tuple) else found
            if str(path) not in seen:
                seen.add(str(path))
                yield found


def _absolute(given: str) -> Path:
    # Links are kept as the person knows them, which Path.resolve does not.
    return Path(os.path.abspath(given))  # noqa: PTH100


def _expand_one(path: Path) -> Iterator[Path | tuple[Path, CarrelError]]:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield path, not_readable(error)
        return
    if stat.S_ISDIR(mode):
        yield from _walk(path)
    elif stat.S_ISREG(mode):
        yield path
    else:
        yield path, NotReadable("This is not a file or a folder that can be read.")


def _walk(folder: Path) -> Iterator[Path | tuple[Path, CarrelError]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield folder, not_readable(error, "folder")
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name.endswith("~"):
            continue
        path = Path(entry.path)
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(path)
            elif entry.is_file() and _is_document(path):
                yield path
        except OSError as error:
            yield path, not_readable(error)


def _is_document(path: Path) -> bool:
    suffix = path.suffix.lower()
    kind = _KIND_OF_SUFFIX.get(suffix)
    return suffix in SUPPORTED or (kind is not None and kind not in _NOT_MEANT)


def open_file(path: str | os.PathLike[str]) -> BufferedReader:
    """Opens an ordinary file for reading. Raises NotReadable.

    Anything but an ordinary file is refused, because opening a pipe waits for ever.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise NotReadable("This is not a file that can be read.")
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise not_readable(error) from error


def content_id(path: str | os.PathLike[str]) -> str:
    """What names the bytes of a file wherever it lies: 32 hexadecimal digits. Raises NotReadable."""
    with open_file(path) as file:
        try:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
        except OSError as error:
            raise not_readable(error) from error


def not_readable(error: Exception, what: str = "file") -> NotReadable:
    """The sentence for a failure of the file system."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotReadable("There is no file or folder at this place.")
    if isinstance(error, PermissionError):
        return NotReadable(f"You do not have permission to open this {what}.")
    return NotReadable(f"This {what} could not be opened.")
