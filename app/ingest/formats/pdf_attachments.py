"""Files within a PDF, attached to all of it or to a place on a page: read to pages after its own."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from app.core.documents import Box
from app.core.errors import Damaged
from app.ingest.formats.attachments import (
    MOST_BYTES,
    Attachment,
    Opened,
    append_attachments,
    find_foot,
    open_attachments,
)
from app.ingest.formats.rendition import Remark, Rendition
from app.ingest.pdf.mupdf import pymupdf

_ATTACHED = (pymupdf.mupdf.PDF_ANNOT_FILE_ATTACHMENT,)
_MOST_TOLD = 1000
_MOST_NAMED = 3
"""Of files that are not read for one reason."""
_TOO_LARGE = "It is too large to be read."


class _Found(NamedTuple):
    attachment: Attachment
    page: int
    box: Box
    stream: int
    """The object of the PDF that is the file; 0 where it cannot be made out."""


def read_attachments(rendition: Rendition, passwords: Sequence[str] = ()) -> Rendition:
    """Read what is attached to a PDF and can be read to pages after its own, and remark all of it where it
    is attached, or on the first page. Raises MemoryError.
    """
    pdf = rendition.pdf
    # One file may be attached in several places, and several may go by one name.
    found = {each.stream or -number: each for number, each in enumerate(islice(_find(pdf), _MOST_TOLD), 1)}
    if not found:
        return rendition
    opened = open_attachments([each.attachment for each in found.values()], passwords)
    remarks = tuple(_remark(list(found.values()), opened))
    own = pdf.page_count
    rendition = append_attachments(replace(rendition, remarks=(*rendition.remarks, *remarks)), opened)
    return replace(rendition, own_pages=own) if pdf.page_count > own else rendition


def _remark(found: Sequence[_Found], opened: Sequence[Opened]) -> Iterator[Remark]:
    """Remark what is attached; many files of a page that are not read for one reason, by their number."""
    by_reason: dict[tuple[int, str], list[int]] = {}
    for place, (each, one) in enumerate(zip(found, opened, strict=True)):
        by_reason.setdefault((each.page, one.reason), []).append(place)
    for (page, reason), places in by_reason.items():
        if reason and len(places) > _MOST_NAMED:
            named = ", ".join(opened[place].name for place in places[:_MOST_NAMED])
            text = f"[{len(places):,} attached files (not read: {reason}): {named} and others]"
            yield Remark(page, found[places[0]].box, text)
            continue
        for place in places:
            yield Remark(page, found[place].box, f"[Attached file: {opened[place].told}]")


def _find(pdf: pymupdf.Document) -> Iterator[_Found]:
    """Find what is attached to places on pages, and then to the whole file: often both are the same."""
    for number in range(pdf.page_count):
        try:
            if pdf.xref_get_key(pdf.page_xref(number), "Annots")[0] != "null":
                yield from _find_on_page(pdf, pdf[number])
        except MemoryError:
            raise
        except Exception:  # MuPDF's errors share no narrower class; what else is attached is there
            continue
    try:
        names = pdf.embfile_names()
    except MemoryError:
        raise
    except Exception:  # as above
        return
    for place, name in enumerate(names):
        said: dict[str, Any] = {}
        try:
            stream = int(pdf._embfile_info(place, said))
        except MemoryError:
            raise
        except Exception:  # as above; that it is there is told
            stream = 0
        name = _clean(said.get("ufilename") or said.get("filename") or name)
        load = partial(_load, partial(pdf.embfile_get, place), said)
        yield _Found(Attachment(name, load), 1, find_foot(pdf), stream)


def _find_on_page(pdf: pymupdf.Document, page: pymupdf.Page) -> Iterator[_Found]:
    for annotation in page.annots(types=_ATTACHED):
        stream = _find_stream(pdf, annotation.xref)
        if not stream:
            continue  # what it points at is not in the PDF
        kind, name = pdf.xref_get_key(annotation.xref, "FS/UF")
        said: dict[str, Any] = {"filename": name if kind == "string" else ""}
        try:
            said = annotation.file_info
        except MemoryError:
            raise
        except Exception:  # as above; the file is there
            pass
        place = annotation.rect * page.derotation_matrix
        load = partial(_load, partial(pdf.xref_stream, stream), said)
        attachment = Attachment(_clean(said.get("filename") or ""), load)
        yield _Found(attachment, page.number + 1, Box(*place), stream)


def _find_stream(pdf: pymupdf.Document, annotation: int) -> int:
    """Find the object that is the file at an annotation; 0 where it is none of the PDF."""
    for name in ("F", "UF"):
        kind, value = pdf.xref_get_key(annotation, f"FS/EF/{name}")
        if kind == "xref":
            return int(value.split()[0])
    return 0


def _load(read: Any, said: dict[str, Any]) -> bytes:
    """Load a file if it is no larger, as it says and as it is packed, than is read of one."""
    if max(int(said.get("size") or 0), int(said.get("length") or 0)) > MOST_BYTES:
        raise Damaged(_TOO_LARGE)
    return bytes(read())


def _clean(name: str) -> str:
    name = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(name.replace("\\", "/").rpartition("/")[2].split()) or "attachment"
