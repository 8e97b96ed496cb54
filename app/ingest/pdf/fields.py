"""What the fields of a form hold: their values whole, and buttons told as chosen or not.

A field's value is kept apart from how it is painted: a list paints all its options, a tick is a letter of a
font of symbols, and a long value shows only in part. Words are placed where they, or the field, can be seen.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from app.core.documents import Box
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.text.scripts import RawWord

mupdf = pymupdf.mupdf

HOLDS_MORE = "A field on this page holds more text than it shows."

_UNSEEN = 0x02 | 0x20
"""Flags of annotations that are not shown: hidden, not viewed."""
_PASSWORD, _MULTILINE = 1 << 13, 1 << 12
_PUSHBUTTON, _RADIO = 1 << 16, 1 << 15
_MOST_FIELDS = 2000
_NOTHING_SAID = frozenset(("", "on", "off", "yes", "true", "x", "1"))
"""What programs call the state of a button by themselves."""
_LETTER_WIDTH = 0.5
_LARGEST_LETTERS = 12.0

Placed = tuple[float, float, float, float, str]
"""A word and where it stands on the unrotated page."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form at `box`. `lines` are the words of its value, as lines; none where it is empty.

    `painted` are those that can be seen there. `mark` says of a button whether it is chosen or ticked,
    `name` what the form calls the field, where it says more than a number would. `is_drawn`: it is a square
    on the page and no field of a form.
    """

    box: Box
    lines: tuple[tuple[Placed, ...], ...] = ()
    painted: tuple[Placed, ...] = ()
    mark: str = ""
    name: str = ""
    holds_more: bool = False
    is_drawn: bool = False


def has_fields(page: pymupdf.Page) -> bool:
    """Whether there are fields of a form on `page`. Raises what MuPDF raises."""
    return bool(mupdf.pdf_first_widget(_pdf_page(page)).m_internal)


def read_fields(page: pymupdf.Page, flags: int) -> list[Field]:
    """Read the fields on `page`, which is not rotated, as far as they are shown; `flags` are those that its
    words are read with. Raises what MuPDF raises.
    """
    found: list[Field] = []
    widget = mupdf.pdf_first_widget(_pdf_page(page))
    while widget.m_internal and len(found) < _MOST_FIELDS:
        bounds = mupdf.pdf_bound_widget(widget)
        box = Box(bounds.x0, bounds.y0, bounds.x1, bounds.y1)
        if not mupdf.pdf_annot_flags(widget) & _UNSEEN and box.x0 < box.x1 and box.y0 < box.y1:
            field = _make_field(widget, box, flags)
            if field is not None:
                found.append(field)
        widget = mupdf.pdf_next_widget(widget)
    return found


def read_words_beside_fields(page: pymupdf.Page, flags: int) -> list[Any]:
    """Read text pages of what `page`, which is not rotated, shows besides its fields."""
    textpages = [pymupdf.TextPage(page.get_displaylist(annots=0).get_textpage(flags=flags))]
    for annotation in page.annots() or ():
        if not annotation.flags & _UNSEEN:
            textpages.append(annotation.get_textpage(flags=flags))
    return textpages


def _pdf_page(page: pymupdf.Page) -> Any:
    return mupdf.pdf_page_from_fz_page(page.this) if hasattr(page.this, "m_internal") else page.this


def _make_field(widget: Any, box: Box, flags: int) -> Field | None:
    """Make a field; None for a button that only does something, and for what must not be told."""
    source = mupdf.pdf_annot_obj(widget)
    kind = mupdf.pdf_to_name(_inherited(source, "FT"))
    bits = mupdf.pdf_to_int(_inherited(source, "Ff"))
    name = mupdf.pdf_to_text_string(_inherited(source, "TU")).strip()
    if kind == "Btn":
        return None if bits & _PUSHBUTTON else _read_button(source, box, name, is_radio=bool(bits & _RADIO))
    if kind == "Tx" and bits & _PASSWORD:
        return Field(box, name=name)
    shown: list[RawWord] = [
        word[:7] for word in pymupdf.TextPage(_textpage(widget, flags)).extractWORDS() if word[4].strip()
    ]
    painted = tuple(word[:5] for word in shown)
    if kind == "Ch":
        lines, holds_more = _read_chosen(_read_choice(source), shown, box)
    else:
        value = _text(_inherited(source, "V")) if kind == "Tx" else ""
        lines, holds_more = _place_words(value, shown, box, wraps=bool(bits & _MULTILINE))
    return Field(box, lines, painted, "", name, holds_more)


def _textpage(widget: Any, flags: int) -> Any:
    return mupdf.FzStextPage(widget, mupdf.FzStextOptions(flags))


def _read_button(source: Any, box: Box, name: str, *, is_radio: bool) -> Field:
    """Read a tick or a radio button: chosen if it is shown so, or, of buttons of which one can be chosen, if
    it is what their group holds.
    """
    on = mupdf.pdf_to_name(mupdf.pdf_button_field_on_state(source))
    shown = mupdf.pdf_to_name(mupdf.pdf_dict_get(source, mupdf.pdf_new_name("AS")))
    value = _inherited(source, "V")
    chosen = mupdf.pdf_to_name(value) if mupdf.pdf_is_name(value) else mupdf.pdf_to_text_string(value)
    is_on = shown not in ("", "Off")
    if chosen not in ("", "Off") and (is_radio or not is_on):
        is_on = bool(on) and chosen == on
    said = "chosen" if is_radio else "ticked"
    if on.casefold() not in _NOTHING_SAID and not on.isdigit() and not name:
        name = on
    return Field(box, mark=said if is_on else f"not {said}", name=name)


def _inherited(source: Any, key: str) -> Any:
    return mupdf.pdf_dict_get_inheritable(source, mupdf.pdf_new_name(key))


def _text(value: Any) -> str:
    if mupdf.pdf_is_stream(value):
        return bytes(mupdf.pdf_load_stream(value).fz_buffer_extract_copy()).decode("utf-8", "replace")
    return str(mupdf.pdf_to_text_string(value))


def _read_choice(source: Any) -> list[str]:
    """Read what is chosen in a list, as the list shows it."""
    value = _inherited(source, "V")
    chosen = (
        [_text(mupdf.pdf_array_get(value, index)) for index in range(mupdf.pdf_array_len(value))]
        if mupdf.pdf_is_array(value)
        else [_text(value)]
    )
    options = _inherited(source, "Opt")
    shown: dict[str, str] = {}
    for index in range(min(mupdf.pdf_array_len(options), _MOST_FIELDS)):
        option = mupdf.pdf_array_get(options, index)
        if mupdf.pdf_is_array(option):
            shown[_text(mupdf.pdf_array_get(option, 0))] = _text(mupdf.pdf_array_get(option, 1))
    return [shown.get(each, each) for each in chosen if each.strip()]


Lines = tuple[tuple[Placed, ...], ...]


def _rows(shown: Sequence[RawWord]) -> list[list[RawWord]]:
    return [list(group) for _, group in groupby(shown, key=itemgetter(5, 6))]


def _read_chosen(value: Sequence[str], shown: Sequence[RawWord], box: Box) -> tuple[Lines, bool]:
    """Read each choice on the line that shows it, of a list of many; or as any other value."""
    rows = {_letters([word[4] for word in row]): row for row in _rows(shown)}
    found: list[tuple[Placed, ...]] = []
    holds_more = False
    for choice in value:
        row = rows.get(_letters([choice]))
        lines, is_cut = _place_words(choice, row if row is not None else (), box, wraps=False)
        found += lines
        holds_more |= is_cut
    return tuple(found), holds_more


def _place_words(value: str, shown: Sequence[RawWord], box: Box, *, wraps: bool) -> tuple[Lines, bool]:
    """The words of a value where they can be seen, and whether some of them cannot.

    What is shown otherwise than it is kept, as amounts and dates are, is what is shown.
    """
    words = value.split()
    painted, wanted = _letters([word[4] for word in shown]), "".join(words)
    start = wanted.find(painted)
    if not any(map(str.isalnum, painted)):
        return _spread_words(value, box, wraps=wraps), bool(words)
    if start < 0 or not words:
        return tuple(tuple(word[:5] for word in row) for row in _rows(shown)), False
    spans: list[tuple[int, int, RawWord]] = []
    for word in shown:
        spans.append((start, start + len(word[4]), word))
        start += len(word[4])
    lines: dict[tuple[int, int], list[Placed]] = {}
    position = 0
    for text in words:
        end = position + len(text)
        seen = [word for first, last, word in spans if first < end and position < last]
        if not seen:  # beside what is the nearest that can be seen
            seen = [spans[-1][2] if position >= spans[-1][1] else spans[0][2]]
        row = [word for word in seen if word[5:7] == seen[0][5:7]]
        corners = list(zip(*(word[:4] for word in row), strict=True))
        placed = (min(corners[0]), min(corners[1]), max(corners[2]), max(corners[3]), text)
        lines.setdefault((row[0][5], row[0][6]), []).append(placed)
        position = end
    return tuple(map(tuple, lines.values())), len(painted) < len(wanted)


def _letters(texts: Sequence[str]) -> str:
    return "".join("".join(texts).split())


def _spread_words(value: str, box: Box, *, wraps: bool) -> Lines:
    """The words of a value that is not painted, spread over its field."""
    rows = [row.split() for row in value.splitlines()] if wraps else [value.split()]
    rows = [row for row in rows if row]
    if not rows:
        return ()
    height = min((box.y1 - box.y0) / len(rows), 1.4 * _LARGEST_LETTERS)
    found: list[tuple[Placed, ...]] = []
    for number, row in enumerate(rows):
        letters = sum(map(len, row)) + len(row) - 1
        width = min(_LETTER_WIDTH * 0.8 * height, (box.x1 - box.x0) / letters)
        x, y = box.x0, box.y0 + number * height
        line: list[Placed] = []
        for text in row:
            line.append((x, y, x + width * len(text), y + height, text))
            x += width * (len(text) + 1)
        found.append(tuple(line))
    return tuple(found)
