"""PDFs opened and read with PyMuPDF. To be used in a process of its own: hostile files crash MuPDF."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from app.core.documents import Box, Page
from app.core.errors import Damaged, NeedsPassword, Unsupported
from app.core.unread import PAGE_DAMAGED
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.layout.page_layout import arrange_words
from app.ingest.pdf.buttons import add_marks
from app.ingest.pdf.column_marks import tell_column_marks
from app.ingest.pdf.combs import join_combs, may_hold_combs
from app.ingest.pdf.comments import add_comments
from app.ingest.pdf.drawn_boxes import read_drawn_boxes
from app.ingest.pdf.drawn_shapes import (
    Shapes,
    drop_what_is_told,
    find_shapes,
    is_worth_a_look,
    list_annotations,
)
from app.ingest.pdf.fields import HOLDS_MORE, Field, has_fields, read_fields, read_words_beside_fields
from app.ingest.pdf.hidden_text import HIDDEN, drop_hidden
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.pdf.symbols import has_symbols, replace_symbols
from app.ingest.text import scripts
from app.ingest.text.scripts import RawWord

# Ligatures come out as letters and all white space parts words; text outside the page is not there to see.
_WORDS = pymupdf.TEXT_CLIP | pymupdf.TEXT_CID_FOR_UNKNOWN_UNICODE

_FIELDS = 1 << 20
"""The block of the first field of a form: more than any page has of its own."""

_NO_MEMORY = re.compile(r"alloc \(.*\) failed")
_BROKEN = "This PDF is damaged and could not be opened."
_CUT_OFF = "This PDF is damaged or was cut off: its pages could not be found."
PARTLY = "This page is damaged: some of it may be missing."
_DAMAGE = re.compile(
    r"is not a stream|page may not be correct|premature end|cannot load object|read error|seek failed"
    r"|zlib error|lzw decode"
)
"""What MuPDF warns of where it could not make out what a page holds."""
_SOME_DAMAGE = re.compile(r"syntax error in content stream|treating as end of file")
"""The same where it read a part."""


def open_pdf(path: str | Path, passwords: Sequence[str] = ()) -> tuple[pymupdf.Document, str | None]:
    """Open a PDF for reading; with it comes the password that opened it (None: it needed none).

    The content decides what is a PDF, not the name. Raises NotReadable, Unsupported, Damaged (also
    when there is nothing in it) and NeedsPassword.
    """
    path = Path(path)
    with open_file(path) as file:
        try:
            head = file.read(1024)
        except OSError as error:
            raise describe_os_error(error) from error
    if not head:
        raise Damaged("This file is empty.")
    has_header = b"%PDF-" in head
    try:
        document = _open_by_mupdf(path)
        is_pdf = document.is_pdf
    except Exception as error:  # MuPDF's errors share no narrower class, and their texts help nobody
        if has_header:
            raise _explain_failure(error, _BROKEN) from error
        raise Unsupported("This file is not a PDF.") from error
    if not is_pdf:
        document.close()
        raise Unsupported("This file is not a PDF.")
    try:
        opened_by = _unlock(document, passwords)
        if _page_count(document) == 0:
            raise Damaged("This PDF holds no pages." if _is_whole(document) else _CUT_OFF)
    except BaseException:
        document.close()
        raise
    return document, opened_by


def _open_by_mupdf(path: Path) -> pymupdf.Document:
    """Open a file by MuPDF. Raises what MuPDF raises, and OSError."""
    try:
        str(path).encode()
    except UnicodeEncodeError:  # a name that MuPDF cannot be told
        return pymupdf.open(stream=path.read_bytes(), filetype="pdf")
    return pymupdf.open(path, filetype="pdf")


def read_title(document: pymupdf.Document) -> str:
    """Read the title in the document's properties, as it stands there."""
    return str((document.metadata or {}).get("title") or "")


def read_page(document: pymupdf.Document, number: int, *, is_sheet: bool = False) -> Page:
    """Read page `number`, counted from 1, and those of its words that can be seen; its reason says where
    there are others, and where some may be missing. `is_sheet`: it shows the cells of a sheet. Raises Damaged
    when that page cannot be read, and MemoryError.
    """
    pymupdf.TOOLS.reset_mupdf_warnings()
    try:
        page = document[number - 1]
        rotation = page.rotation
        fields: list[Field] = []
        form = _read_form_if_sound(page) if has_fields(page) else None
        if form is not None:
            found, fields = form
        else:
            found = _read_words(page.get_textpage(flags=_WORDS), has_symbols(page))
        found, has_hidden = drop_hidden(page, found)
        if not is_sheet:
            drawn, found = _read_marks(page, found, fields)
            fields += drawn
        places: dict[int, Box] = {}
        if fields:
            found, places = _fill_in(found, fields)
        width, height = page.rect.width, page.rect.height
    except Exception as error:  # as above
        raise _explain_failure(error, PAGE_DAMAGED) from error
    warnings = pymupdf.TOOLS.mupdf_warnings()
    if not found and _DAMAGE.search(warnings) and not _paints(page):
        raise Damaged(PAGE_DAMAGED)
    if rotation % 180:
        width, height = height, width
    words: list[RawWord] = []
    for x0, y0, x1, y1, text, block, line in found:
        if not (text.isprintable() and "\ufffd" not in text):
            text = _clean(text)
        if text and x0 <= x1 and y0 <= y1:
            words.append((x0, y0, x1, y1, text, block, line))
    arranged = arrange_words(words, width, height, rotation, places)
    reasons = (
        (PARTLY, _SOME_DAMAGE.search(warnings) is not None),
        (HIDDEN, has_hidden),
        (HOLDS_MORE, any(field.holds_more for field in fields)),
    )
    reason = " ".join(sentence for sentence, holds in reasons if holds) or None
    return Page(number, width, height, rotation, arranged, reason=reason)


def add_comments_to(page: Page, document: pymupdf.Document) -> Page:
    """Add to `page` what readers wrote on it. Raises as `read_page` does."""
    try:
        return add_comments(page, document[page.number - 1])
    except Exception as error:  # as above
        raise _explain_failure(error, PAGE_DAMAGED) from error


def _paints(page: pymupdf.Page) -> bool:
    """Whether anything can be seen on a page."""
    try:
        return bool(page.get_bboxlog())
    except Exception:  # as above
        return False


def _read_words(textpage: pymupdf.TextPage, has_symbols: bool) -> list[RawWord]:
    found: list[RawWord] = [word[:7] for word in textpage.extractWORDS()]
    needs_care = scripts.needs_care("".join([word[4] for word in found]))
    if needs_care or has_symbols:
        blocks = textpage.extractRAWDICT()["blocks"]
        found = scripts.read_words(blocks) if needs_care else found
        found = replace_symbols(found, blocks) if has_symbols else found
    return found


def _read_form(page: pymupdf.Page) -> tuple[list[RawWord], list[Field]]:
    """Read the words of a page that are in none of its fields, the words that its fields show, in blocks from
    `_FIELDS` on, and these fields.
    """
    rotation = page.rotation
    page.set_rotation(0)
    try:
        found: list[RawWord] = []
        symbols = has_symbols(page)
        for textpage in read_words_beside_fields(page, _WORDS):
            blocks = found[-1][5] + 1 if found else 0
            words = _read_words(textpage, symbols)
            found += [(*word[:5], blocks + word[5], word[6]) for word in words]
        fields = read_fields(page, _WORDS)
    finally:
        page.set_rotation(rotation)
    painted = [(*word, _FIELDS + number, 0) for number, field in enumerate(fields) for word in field.painted]
    return [*found, *painted], fields


def _read_form_if_sound(page: pymupdf.Page) -> tuple[list[RawWord], list[Field]] | None:
    """Read a form; None where its fields are broken, so that the page is read for its words alone."""
    try:
        return _read_form(page)
    except Exception:  # MuPDF's errors have no common class of their own
        return None


def _read_marks(
    page: pymupdf.Page, words: list[RawWord], fields: Sequence[Field]
) -> tuple[list[Field], list[RawWord]]:
    """Read the boxes drawn on a page that are none of its `fields`, and its words, with those that stand a
    letter to a box as such, and marks with the heads of their columns.
    """
    shapes = _find_shapes_if_sound(page, words)
    if shapes.squares or shapes.rings or shapes.crosses:
        drop_what_is_told(shapes, [field.box for field in fields], list_annotations(page))
    own = [word for word in words if word[5] < _FIELDS]
    values = words[len(own) :]
    own = join_combs(own, shapes.edges)
    boxes, own = read_drawn_boxes(shapes, own)
    if not page.rotation:
        ticked = [field.box for field in boxes]
        own = tell_column_marks(own, [one for one in shapes.crosses if not _is_in_any(one, ticked)])
    return boxes, [*own, *values]


def _find_shapes_if_sound(page: pymupdf.Page, words: Sequence[RawWord]) -> Shapes:
    """Find what a page draws where it may matter; nothing where MuPDF cannot tell what is drawn."""
    try:
        has_letters = may_hold_combs(words)
        return find_shapes(page) if is_worth_a_look(page, has_letters=has_letters) else Shapes()
    except Exception:  # as above
        return Shapes()


def _is_in_any(box: Box, places: Sequence[Box]) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return any(place.x0 <= x <= place.x1 and place.y0 <= y <= place.y1 for place in places)


def _fill_in(found: Sequence[RawWord], fields: Sequence[Field]) -> tuple[list[RawWord], dict[int, Box]]:
    """Fill in the words with the values of the fields, and the places of these by the numbers of their
    blocks. What a field shows is among the words if it can be seen; the value of another is left out.
    """
    seen = {word[5] for word in found}
    words = add_marks([word for word in found if word[5] < _FIELDS], fields, _FIELDS)
    places: dict[int, Box] = {}
    for number, field in enumerate(fields, _FIELDS):
        if not field.mark or any(word[5] == number for word in words):
            places[number] = field.box
        if field.lines and (number in seen or not field.painted):
            words += [(*word, number, row) for row, line in enumerate(field.lines) for word in line]
    return words, places


def _unlock(document: pymupdf.Document, passwords: Sequence[str]) -> str | None:
    if not document.needs_pass:  # MuPDF has tried the empty one
        return None
    for password in passwords:
        if document.authenticate(password):
            return password
    if passwords:
        raise NeedsPassword("None of the passwords given opens this PDF.")
    raise NeedsPassword("This PDF is protected with a password.")


def _page_count(document: pymupdf.Document) -> int:
    try:
        return int(document.page_count)
    except Exception as error:  # as above
        raise _explain_failure(error, _BROKEN) from error


def _is_whole(document: pymupdf.Document) -> bool:
    """Whether a PDF without pages says itself that it has none."""
    try:
        kids = document.xref_get_key(document.pdf_catalog(), "Pages/Kids")
    except Exception:  # as above
        return False
    return bool(kids[0] == "array" and not kids[1].strip("[] \n"))


def _explain_failure(error: Exception, sentence: str) -> Exception:
    """Explain a failure as Damaged, unless it was memory that MuPDF lacked, which is for the process to deal
    with.
    """
    return MemoryError() if _NO_MEMORY.search(str(error)) else Damaged(sentence)


# Soft hyphens and the joiners of Persian and Indian scripts mean something in the middle of a word.
_KEPT = "\u00ad\u200c\u200d"


def _clean(text: str) -> str:
    """Clean a text of control characters and others that stand for nothing."""
    text = "".join(c for c in text if c.isprintable() or c in _KEPT)
    return text if text.strip("\ufffd" + _KEPT) else ""
