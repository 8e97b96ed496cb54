"""The title that stands at the head of a document's first page, as those of papers do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from app.core.documents import Page, join_words
from app.core.papers import SUMMARY
from app.pages.lines import Line, find_lines

_LARGER = 1.25
"""How much larger than the page's text a title is set. *Judged.*"""
_ALIKE = 0.08
"""Share by which lines of one title differ in height. *Judged.*"""
_LINE_GAP = 1.2
"""Heights of a line between two lines of one title, at most. *Judged.*"""
_FEWEST_WORDS, _MOST_WORDS = 3, 40
_UPPER = 0.6
"""Share of the page within which a title begins. *Judged.*"""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PAPER = re.compile(
    rf"^(?:{SUMMARY}|key ?words?|index terms|jel (?:codes?|classification)|résumé|mots[- ]clés"
    r"|schlüsselwörter|schlagwörter|resumen|palabras clave)\s*(?:$|[:—–.;]|-\s)",
    re.IGNORECASE,
)
"""The heading of a paper's summary, or of what it is listed under: alone on its line or before a mark."""
_MASTHEAD = re.compile(
    r"\b(?:journal|proceedings|transactions|annals|working papers?|zeitschrift|revue|revista)\b.*"
    r"|.*\b(?:vol(?:ume)?|no|issn|doi)\b\.?\s*\d",
    re.IGNORECASE,
)
"""What the title of a paper is printed in."""


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """The title at the head of a page; "" where there is none. `is_papers`: the page begins a paper."""

    text: str = ""
    is_papers: bool = False


def find_printed_title(page: Page) -> PrintedTitle:
    """Find the title at the head of a document's first page: the largest lines of some words, in its upper
    part and before the summary of a paper; of what is no paper, if nothing stands above them.
    """
    lines = [line for line in find_lines(page) if line.first < line.last] if page.words else []
    if not lines:
        return PrintedTitle()
    body = median([_measure_height(line) for line in lines for _ in range(line.first, line.last)])
    texts = [join_words(page.words[line.first : line.last])[0] for line in lines]
    summary = next((place for place, text in enumerate(texts) if _PAPER.match(text)), None)
    largest, title = _LARGER * body, ""
    for some in _group(lines[:summary]):
        text, _ = join_words(page.words[some[0].first : some[-1].last])
        height = max(map(_measure_height, some))
        words = _WORD.findall(text)
        if (
            height >= largest
            and (summary is not None or some[0] is lines[0])
            and some[0].box.y0 <= _UPPER * page.height
            and _FEWEST_WORDS <= len(words) <= _MOST_WORDS
            and not _MASTHEAD.match(text)
        ):
            largest, title = height * (1 + _ALIKE), text
    return PrintedTitle(" ".join(title.split()), summary is not None)


def _group(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Group lines below each other that are as large."""
    group: list[Line] = []
    for line in lines:
        if group and not _goes_on(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(above: Line, below: Line) -> bool:
    one, other = _measure_height(above), _measure_height(below)
    is_near = -one < below.box.y0 - above.box.y1 < _LINE_GAP * one
    return is_near and abs(one - other) <= _ALIKE * max(one, other)


def _measure_height(line: Line) -> float:
    return line.box.y1 - line.box.y0
