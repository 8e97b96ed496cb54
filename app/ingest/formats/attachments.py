"""Files within a file: each is read to pages of its own, which follow those of the file that it is in.

What is in them is as hostile as any file. They are opened in the same watched process, only so deep within
one another, only so many of one file, and each only if it is not too large.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import mimetypes
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from app.core.documents import Box
from app.core.errors import CarrelError, Damaged
from app.ingest.detect.files import describe_os_error
from app.ingest.formats.rendition import Remark, Rendition
from app.ingest.pdf.mupdf import pymupdf

DEEPEST = 3
"""Files in files that are read."""
MOST_ATTACHMENTS = 100
"""Of one file, and of all files within it together."""
MOST_PAGES = 5000
"""Of all attachments together."""
MOST_BYTES = 256 << 20
"""Of an attachment, unpacked."""
MOST_SECONDS = 60.0
"""Of the processor, after which no further attachment is opened: half of what a file may take. Judged."""

_TOO_DEEP = "It is in too many files inside one another."
NO_MEMORY = "It needs more memory to read than there is."
_NO_TIME = "The files before it took too long to read."
_TOO_MANY = "There are too many attachments."
_BROKEN = "It is damaged and could not be opened."
_OPENING = "app.ingest.formats.open_document"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


class Attachment(NamedTuple):
    """A file within another: `load` gives its content, and may raise anything, as may `unpack`, which takes
    the file that is wrapped in it out of it, with its name, if it has one.
    """

    name: str
    load: Callable[[], bytes]
    unpack: Callable[[bytes], tuple[str, bytes]] | None = None


class Opened(NamedTuple):
    """An attachment that was opened: its pages, or the `reason` that there are none."""

    name: str
    rendition: Rendition | None = None
    reason: str = ""

    @property
    def told(self) -> str:
        """What it is called, with the reason where it was not read."""
        return self.name if self.rendition is not None else f"{self.name} (not read: {self.reason})"


@dataclass(slots=True)
class _Nesting:
    """How deep in files within files one is, and how many of these were opened, and their pages."""

    depth: int = 0
    files: int = 0
    pages: int = 0
    began: float = field(default_factory=time.process_time)


_nesting: ContextVar[_Nesting] = ContextVar("nesting")


@contextmanager
def go_inside() -> Iterator[int]:
    """Go inside a file for those within it. Yields how many files inside one another that is."""
    nesting = _nesting.get(None)
    token = None
    if nesting is None:
        nesting = _Nesting()
        token = _nesting.set(nesting)
    nesting.depth += 1
    try:
        yield nesting.depth
    finally:
        nesting.depth -= 1
        if token is not None:
            _nesting.reset(token)


def open_attachments(found: Sequence[Attachment], passwords: Sequence[str] = ()) -> list[Opened]:
    """Open the files within one, each once; `passwords` are tried on these too. One that there is no memory
    for, or no more time, is not to cost the file that it is in.
    """
    if not found:
        return []
    with go_inside() as depth, make_folder() as folder:
        opened = [
            _open(attachment, depth, folder / str(number), passwords)
            for number, attachment in enumerate(found)
        ]
    return _number_names(opened)


def _open(attachment: Attachment, depth: int, path: Path, passwords: Sequence[str]) -> Opened:
    """Open an attachment which is that many files deep in others."""
    name = attachment.name
    try:
        if depth > DEEPEST:
            raise Damaged(_TOO_DEEP)
        count_attachment()
        own_name, content = _load(attachment)
        name = own_name or name
        return Opened(name, open_attached(name, content, path, passwords))
    except CarrelError as error:
        return Opened(name, reason=format_inside(str(error)))
    except MemoryError:
        return Opened(name, reason=format_inside(NO_MEMORY))


def _number_names(opened: Sequence[Opened]) -> list[Opened]:
    """Number those that go by the name of another."""
    counts: Counter[str] = Counter()
    numbered: list[Opened] = []
    for each in opened:
        counts[each.name] += 1
        count = counts[each.name]
        numbered.append(each if count == 1 else each._replace(name=f"{each.name} ({count})"))
    return numbered


@contextmanager
def make_folder() -> Iterator[Path]:
    """Make a folder for files that are being opened; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="carrel-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def open_attached(
    name: str, content: bytes, path: Path, passwords: Sequence[str], type: str = ""
) -> Rendition:
    """Open an attachment as pages held in memory. `path` has no suffix yet: what a file calls its attachments
    is not made the name of a file. It is to be counted before. Raises CarrelError and MemoryError.
    """
    # Opening knows the formats, which know attachments.
    open_document: Callable[[Path, Sequence[str]], Rendition] = import_module(_OPENING).open_document
    path = path.with_suffix(find_suffix(name, type))
    try:
        path.write_bytes(content)
    except OSError as error:
        raise describe_os_error(error) from error
    rendition = open_document(path, passwords)
    if rendition.format == "pdf":
        # A PDF is read from its file, which will not be there any more.
        with rendition.pdf as on_disk:
            rendition = replace(rendition, pdf=_copy(on_disk))
    _count_pages(rendition)
    return rendition


def count_attachment() -> None:
    """Count an attachment that is to be opened. Raises Damaged where there are too many."""
    nesting = _nesting.get()
    nesting.files += 1
    if nesting.files > MOST_ATTACHMENTS or nesting.pages >= MOST_PAGES:
        raise Damaged(_TOO_MANY)
    if time.process_time() - nesting.began > MOST_SECONDS:
        raise Damaged(_NO_TIME)


def _count_pages(rendition: Rendition) -> None:
    _nesting.get().pages += rendition.pdf.page_count


def find_suffix(name: str, type: str = "") -> str:
    """Find what a file is called by its kind: what its name ends with, or what is usual for its type."""
    suffix = Path(name).suffix
    if not _SUFFIX.fullmatch(suffix):
        suffix = mimetypes.guess_extension(type) or ""
    return suffix.lower()


def format_inside(sentence: str) -> str:
    """Format a sentence as it stands in brackets."""
    is_name = sentence.startswith("Carrel") or not sentence[1:2].islower()
    return (sentence[:1] if is_name else sentence[:1].lower()) + sentence[1:].rstrip(".")


def append_attachments(front: Rendition, opened: Sequence[Opened], level: int = 1) -> Rendition:
    """Append the pages of attachments to those of the file that they are in, in whose outline each is a
    heading of this level, and close them.
    """
    read = [(one.name, one.rendition) for one in opened if one.rendition is not None]
    if not read:
        return front
    pdf = front.pdf
    outline = _read_outline(pdf)
    labels = list(front.labels or ("",) * pdf.page_count)
    cells = list(front.cells or (None,) * pdf.page_count)
    grids = list(front.grids)
    remarks = list(front.remarks)
    for name, rendition in read:
        with rendition.pdf as attached:
            first, count = pdf.page_count, attached.page_count
            if not _insert(pdf, attached):
                told = Opened(name, reason=format_inside(_BROKEN)).told
                remarks.append(Remark(1, find_foot(pdf), f"[Attached file: {told}]"))
                continue
            outline.append([level, name, first + 1])
            outline += [
                [deep + level, text, page + first]
                for deep, text, page, *_ in _read_outline(attached)
                if page > 0
            ]
        grids += [replace(grid, name=f"{name}, {grid.name}") for grid in rendition.grids]
        cells += rendition.cells or (None,) * count
        remarks += [remark._replace(page=remark.page + first) for remark in rendition.remarks]
        for number, label in enumerate(rendition.labels or ("",) * count, 1):
            labels.append(f"{name}, {label or f'page {number}'}" if label or count > 1 else name)
    _set_outline(pdf, outline)
    return replace(
        front, labels=tuple(labels), cells=tuple(cells), grids=tuple(grids), remarks=tuple(remarks)
    )


def find_foot(pdf: pymupdf.Document) -> Box:
    """Find a place at the foot of the first page, for what belongs to no other."""
    try:
        first = pdf[0].rect * pdf[0].derotation_matrix
    except MemoryError:
        raise
    except Exception:  # MuPDF's errors share no narrower class
        return Box(0, 0, 0, 0)
    return Box(first.x0 + 20, first.y1 - 20, first.x0 + 140, first.y1 - 8)


def _load(attachment: Attachment) -> tuple[str, bytes]:
    """Load an attachment, with the name that it may have of its own."""
    name = ""
    try:
        content = attachment.load()
        if attachment.unpack is not None:
            name, content = attachment.unpack(content)
    except (CarrelError, MemoryError):
        raise
    except Exception as error:  # libraries let through whatever happens in them at broken files
        raise Damaged(_BROKEN) from error
    if len(content) > MOST_BYTES:
        raise Damaged("It is too large to be read.")
    return name, content


def _copy(pdf: pymupdf.Document) -> pymupdf.Document:
    copy = pymupdf.open()
    try:
        copy.insert_pdf(pdf)
    except Exception as error:  # as above
        raise Damaged("This PDF is damaged and could not be opened.") from error
    _set_outline(copy, [entry[:3] for entry in _read_outline(pdf)])
    return copy


def _insert(pdf: pymupdf.Document, attached: pymupdf.Document) -> bool:
    """Insert the pages of an attachment at the end. Returns whether that was possible."""
    first = pdf.page_count
    try:
        pdf.insert_pdf(attached, links=False, annots=True)
    except MemoryError:
        raise
    except Exception:  # as above
        if pdf.page_count > first:
            pdf.delete_pages(first, pdf.page_count - 1)
        return False
    return True


def _read_outline(pdf: pymupdf.Document) -> list[list[Any]]:
    """Read an outline with its styles, or without; one that is broken is none."""
    for is_simple in (False, True):
        try:
            return list(pdf.get_toc(simple=is_simple))
        except MemoryError:
            raise
        except Exception:  # as above
            continue
    return []


def _set_outline(pdf: pymupdf.Document, outline: list[list[Any]]) -> None:
    """Set an outline, unless it is in no order, as a file's own may be."""
    try:
        pdf.set_toc(outline)
    except Exception:  # as above
        pass
