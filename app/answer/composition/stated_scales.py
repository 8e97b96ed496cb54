"""Find in what the figures of a table are, as stands over it: "thousand pounds", "in £m".

A figure of such a table that is shown by itself would be taken for another amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.answer.retrieval.labelled_rows import label_rows
from app.answer.text.numbers import CURRENCY_OF
from app.answer.text.spelled_numbers import SCALE_OF
from app.answer.verification.attribution import Quote
from app.core.documents import join_words
from app.core.number_words import TO_NINETEEN
from app.pages.lines import Line, find_lines

_ABOVE = 2
"""Lines above the heads of a table in which its title is looked for. Judged."""
_BARE = re.compile(r"[(\-−–]?\d[\d.,'’ ]*\)?")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_TOKEN = re.compile(r"[$€£¥]?['’]?000['’]?s?\b|[$€£¥](?:k|mn?|bn)\b|[^\W\d_]+|[$€£¥]|\d[\d.,]*|[^\s\w]")
_SCALE = re.compile(r"[$€£¥]?['’]?000['’]?s?|[$€£¥](?:k|mn?|bn)|t€|teur|milliers|miles", re.IGNORECASE)
_JOINS = frozenset(("in", "of", "de", "d", "us", "'", "."))
_COUNTED = re.compile(
    r"\b(?:number|per|shares?|ratio|employees?|staff|days|anzahl|mitarbeiter\w*|je|nombre|par)\b|%",
    re.IGNORECASE,
)
"""What a row tells that is in nothing of the kind, whatever stands over the table."""


def find_stated_scale(quote: Quote, text: str) -> str:
    """Find the words over a table that tell in what the figure of a row is that is quoted and to be shown as
    `text`; "" where they tell none, or the figure is not one of those: where heads tell it of their columns,
    it is so only below these.
    """
    source = quote.source
    if not source.is_row or source.heads is None or not _BARE.fullmatch(text) or _YEAR.fullmatch(text):
        return ""
    own, others = _find_labels(quote)
    if _COUNTED.search(source.text) or _COUNTED.search(own):
        return ""
    page, (first, last) = source.page, source.heads
    lines = [line for line in find_lines(page) if line.first < last]
    place = next((place for place, line in enumerate(lines) if line.last > first), len(lines))
    titles, heads = lines[max(0, place - _ABOVE) : place], lines[place:]

    def find_in(some: Iterable[Line]) -> str:
        found = (_find_scale(join_words(page.words[each.first : each.last])[0]) for each in some)
        return next(filter(None, found), "")

    if found := _find_scale(own):
        return found
    if any(map(_find_scale, others)):
        return ""
    return find_in(reversed(heads)) or find_in(reversed(titles))


def _find_labels(quote: Quote) -> tuple[str, list[str]]:
    """Find the head of the column in which the quote stands, and those of the other columns but the first,
    which is over the names of rows and may say it of all.
    """
    row = label_rows({0: quote.source}).get(0)
    cells = row.cells if row is not None else ()
    is_own = [cell.first <= quote.first < cell.last for _, cell in cells]
    own = next((label for (label, _), is_it in zip(cells, is_own, strict=True) if is_it), "")
    return own, [label for (label, _), is_it in zip(cells[1:], is_own[1:], strict=True) if not is_it]


def _find_scale(line: str) -> str:
    """Find the words of a line that tell a scale and its currency, without a number before them."""
    run: list[re.Match[str]] = []
    before = ""
    for token in (*_TOKEN.finditer(line), None):
        word = token[0].casefold() if token is not None else ""
        if token is not None and (_is_scale(word) or word in CURRENCY_OF or word in _JOINS):
            run.append(token)
            continue
        while run and run[-1][0].casefold() in _JOINS:
            run.pop()
        while run and run[0][0].casefold() in _JOINS - {"in"}:
            del run[0]
        is_counted = before in TO_NINETEEN or (before[:1].isdigit() and before[-1].isdigit())
        if any(_is_scale(each[0].casefold()) for each in run) and not is_counted:
            return line[run[0].start() : run[-1].end()]
        run, before = [], word
    return ""


def _is_scale(word: str) -> bool:
    return (len(word) > 1 and word in SCALE_OF) or _SCALE.fullmatch(word) is not None
