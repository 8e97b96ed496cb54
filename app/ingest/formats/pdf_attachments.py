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
    size: int


def read_attachments(rendition: Rendition, passwords: Sequence[str] = ()) -> Rendition:
    """Read what is attached to a PDF and can be read to pages after its own, and remark all of it where it
    is attached, or on the first page. Raises MemoryError.
    """
    pdf = rendition.pdf
    found = {(each.attachment.name, each.size): each for each in islice(_find(pdf), _MOST_TOLD)}
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
                yield from _find_on_page(pdf[number])
        except MemoryError:
            raise
        except Exception:  # MuPDF's errors share no narrower class; what else is attached is there
            continue
    try:
        for place in range(pdf.embfile_count()):
            said = pdf.embfile_info(place)
            name = _clean(said.get("ufilename") or said.get("filename") or said.get("name") or "")
            load = partial(_load, partial(pdf.embfile_get, place), said)
            yield _Found(Attachment(name, load), 1, find_foot(pdf), int(said.get("size") or 0))
    except MemoryError:
        raise
    except Exception:  # as above
        return


def _find_on_page(page: pymupdf.Page) -> Iterator[_Found]:
    for annotation in page.annots(types=_ATTACHED):
        try:
            said = annotation.file_info
        except Exception:  # as above; what it points at is not in the PDF
            continue
        place = annotation.rect * page.derotation_matrix
        # What MuPDF has of a page goes with the page.
        load = partial(_load, partial(_read, page.parent, page.number, annotation.xref), said)
        attachment = Attachment(_clean(said.get("filename") or ""), load)
        yield _Found(attachment, page.number + 1, Box(*place), int(said.get("size") or 0))


def _read(pdf: pymupdf.Document, number: int, xref: int) -> bytes:
    for annotation in pdf[number].annots(types=_ATTACHED):
        if annotation.xref == xref:
            return bytes(annotation.get_file())
    return b""


def _load(read: Any, said: dict[str, Any]) -> bytes:
    """Load a file if it is no larger, as it says and as it is packed, than is read of one."""
    if max(int(said.get("size") or 0), int(said.get("length") or 0)) > MOST_BYTES:
        raise Damaged(_TOO_LARGE)
    return bytes(read())


def _clean(name: str) -> str:
    name = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(name.replace("\\", "/").rpartition("/")[2].split()) or "attachment"
