"""Documents that flow as text, through pandoc: a program of its own, which reads and reaches nothing else.

Of the converters for these formats pandoc keeps the most (footnotes, nested lists, merged cells, text boxes,
tracked changes) and the package pypandoc_binary brings it along for every system.
"""

# mypy: allow-untyped-calls
# (PyMuPDF's PDFs carry no types)

from __future__ import annotations

import importlib.util
import re
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

from app.core.errors import Damaged, NoText, Unsupported
from app.ingest.detect.archives import check_archive
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.attachments import append_attachments, open_attachments
from app.ingest.formats.office.package import Package, open_package
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.typeset.sanitize import sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.formats.word.drawings import list_attachments
from app.ingest.formats.word.opendocument import prepare_open_document
from app.ingest.formats.word.prepare import (
    WordFile,
    prepare_document,
    prepare_rtf,
    restore_notes,
)
from app.ingest.text.decoding import decode

_READERS = {
    "docx": "docx",
    "odt": "odt",
    "rtf": "rtf",
    "md": "gfm+yaml_metadata_block",
    "rst": "rst",
    "org": "org",
    "latex": "latex",
    "asciidoc": "asciidoc",
    "ipynb": "ipynb",
}
_PACKAGES = frozenset({"docx", "odt"})
SECONDS = 90
HEAP = "2500m"
_MOST_BYTES = 256 << 20
_HEAP_EXHAUSTED = 251
_TITLE_BLOCK = re.compile(r'<header id="title-block-header">.*?</header>', re.DOTALL)
_TAKING_IN = {
    "rst": re.compile(r"^[ \t]+:(?:file|url):.*$", re.MULTILINE),
    "asciidoc": re.compile(r"^include::.*$", re.MULTILINE),
}
_UNTITLED = "-"
"""What pandoc calls a document without a title that comes through a pipe."""

_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW of the Windows API."""


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a document in one of the formats here. Raises the errors of `convert_to_html`, NotReadable,
    NeedsPassword and NoText.
    """
    with open_file(path) as file:
        try:
            source = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    if len(source) > _MOST_BYTES:
        raise Damaged("This document is too large to be read.")
    password = None
    package, word = Package(), WordFile(b"")
    if format in _PACKAGES:
        unlocked, password = decrypt(path, passwords)
        if not isinstance(unlocked, Path):
            source = unlocked.read()
        check_archive(BytesIO(source))
        package = open_package(source)
        if format == "docx":
            word = prepare_document(source)
            source = word.content
        else:
            word = prepare_open_document(source)
            source = word.content
    elif format == "rtf":
        word = prepare_rtf(source)
        source = word.content
    else:
        source = _strip_includes(decode(source), format).encode("utf-8", "replace")
    opened = open_attachments(list_attachments(word.drawings), passwords)
    markup = sanitize_html(package.wrap(restore_notes(convert_to_html(source, format), word, opened)))
    if markup.is_empty:
        raise NoText("There is no text in this document.")
    title = package.title or (markup.title if markup.title != _UNTITLED else "")
    pdf = typeset_markup(markup, title=title)
    front = Rendition(pdf, format, title, password=password, has_hidden=word.has_hidden)
    return append_attachments(front, opened)


def _strip_includes(text: str, format: str) -> str:
    """Strip what takes in other files where pandoc, which may read none, would give up."""
    pattern = _TAKING_IN.get(format)
    return pattern.sub("", text) if pattern is not None else text


def convert_to_html(source: bytes, format: str) -> str:
    """Convert a document in one of `_READERS` to a whole page of HTML, its pictures contained in it.

    Raises Damaged, also for what takes too long or too much memory, and Unsupported when pandoc is missing.
    """
    page = _convert(
        source,
        *("--from", _READERS[format], "--to", "html", "--standalone"),
        # It takes twice the memory.
        *(("--embed-resources",) if _has_pictures(source, format) else ()),
        *("--wrap", "none", "--syntax-highlighting", "none"),
    ).decode("utf-8", "replace")
    # In RTF the title is no part of the text; pandoc puts it there.
    return _TITLE_BLOCK.sub("", page) if format == "rtf" else page


def convert_to_docx(text: str) -> bytes:
    """Convert Markdown to a Word document, in which footnotes are footnotes and tables tables. Raises as
    `convert_to_html` does.
    """
    return _convert(text.encode(), "--from", "gfm+footnotes", "--to", "docx", "--output", "-")


def _convert(source: bytes, *how: str) -> bytes:
    command = [
        *(str(find_program()), "+RTS", f"-M{HEAP}", "-RTS", "--sandbox", "--quiet"),
        *how,
        # Where a person's own templates would be found.
        *("--data-dir", str(find_program().parent)),
    ]
    try:
        done = subprocess.run(
            command,
            input=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
            preexec_fn=end_with_parent(),
            creationflags=_NO_WINDOW,
        )
    except subprocess.TimeoutExpired as error:
        raise Damaged("This document takes too long to read.") from error
    if done.returncode == _HEAP_EXHAUSTED:
        raise Damaged("This document needs too much memory to read.")
    if done.returncode != 0:
        raise Damaged("This document is damaged and could not be read.")
    return done.stdout


def _has_pictures(source: bytes, format: str) -> bool:
    if format in _PACKAGES:
        with zipfile.ZipFile(BytesIO(source)) as archive:
            return any(name.startswith(("word/media/", "Pictures/")) for name in archive.namelist())
    return any(sign in source for sign in (b"\\pict", b"data:image/", b'"image/'))


@cache
def find_program() -> Path:
    package = importlib.util.find_spec("pypandoc")
    if package is not None and package.origin is not None:
        name = "pandoc.exe" if sys.platform == "win32" else "pandoc"
        program = Path(package.origin).parent / "files" / name
        if program.is_file():
            return program
    raise Unsupported("A part of Carrel that reads this kind of file is missing: install Carrel again.")


def end_with_parent() -> Callable[[], None] | None:
    """End with the parent: what pandoc's process does first, so that it cannot outlive a reader that was
    killed.
    """
    if sys.platform == "win32":
        return None
    import resource

    libc = None
    if sys.platform == "linux":
        import ctypes

        libc = ctypes.CDLL(None)
    set_parent_death_signal = 1
    seconds = int(SECONDS) + 1

    def restrict() -> None:
        if libc is not None:
            libc.prctl(set_parent_death_signal, signal.SIGKILL)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    return restrict
