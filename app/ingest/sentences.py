"""Where sentences start and end. The rules for abbreviations are those of `sentencex`."""

from __future__ import annotations

import re

import sentencex

# "1." or "(a)" or "Item 1A.": an enumerator belongs to the sentence it numbers.
_ENUMERATOR = re.compile(
    r"(?:(?:item|section|sec|article|art|note|part|chapter|no|figure|fig|table)\.?\s+)?"
    r"\(?(?:\d{1,3}[A-Za-z]?|[A-Za-z]|[ivxIVX]{1,5})(?:\.\d{1,3})*[.)]",
    re.IGNORECASE,
)
# "the U.S." is followed by "Navy" more often than by a new sentence; sentencex takes every capital for one.
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
_STARTER = re.compile(
    r"(?:A|After|All|Although|An|And|As|At|Because|Before|Both|But|By|During|Each|For|From|He|Her|His|How|However"
    r"|I|If|In|It|Its|No|On|Our|She|Since|Some|Such|That|The|Their|There|These|They|This|Those|To|Under|Until"
    r"|Upon|We|What|When|Where|While|Who|With|You|Your)\b"
)
# sentencex never splits inside quotation marks or brackets, so one that is not closed, or an inch
# mark, swallows whole paragraphs. A "sentence" longer than this is split inside them too.
_SUSPICIOUS = 400
# White space other than the plain kinds: sentencex 1.0.32 panics at the wider ones.
_ODD_SPACE = re.compile(r"[^\S\n ]")
# Thai and Lao have no stops; there, spaces part clauses.
_END = re.compile(
    r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])"
    r"|[؟۔।][\"'”’)\]]*\s+"
    r"|[。！？][」』”’）》]*"
    r"|(?<=[\u0e01-\u0edf])\s+(?=[\u0e01-\u0edf])"
)


def sentence_ranges(text: str) -> list[tuple[int, int]]:
    """Half-open ranges of the characters of each sentence of `text`, in order, without white space at
    their ends; together they hold all that is not white space. A blank line always ends a sentence.
    """
    ranges: list[tuple[int, int]] = []
    pending: int | None = None
    pieces = _pieces(text)
    for index, (start, end, ends_paragraph) in enumerate(pieces):
        if pending is not None:
            start, pending = pending, None
        if not ends_paragraph and (
            _ENUMERATOR.fullmatch(text, start, end)
            or (
                _INITIALS.search(text, max(start, end - 10), end)
                and not _STARTER.match(text, pieces[index + 1][0])
            )
        ):
            pending = start
            continue
        if end - start > _SUSPICIOUS:
            ranges += _split(text, start, end)
        else:
            ranges.append((start, end))
    return ranges


def _pieces(text: str) -> list[tuple[int, int, bool]]:
    """sentencex's sentences without white space around them, and whether a paragraph ends there."""
    trimmed: list[tuple[int, int, bool]] = []
    for piece in sentencex.get_sentence_boundaries("en", _ODD_SPACE.sub(" ", text)):
        if piece["is_paragraph_break"]:
            if trimmed:
                trimmed[-1] = (*trimmed[-1][:2], True)
            continue
        raw: str = text[piece["start_index"] : piece["end_index"]]
        start = piece["start_index"] + len(raw) - len(raw.lstrip())
        end = piece["start_index"] + len(raw.rstrip())
        if start < end:
            trimmed.append((start, end, False))
    if trimmed:
        trimmed[-1] = (*trimmed[-1][:2], True)
    return trimmed


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    for match in _END.finditer(text, start, end):
        stop = match.start() + len(match.group().rstrip())
        parts.append((start, stop))
        start = match.end()
    return [*parts, (start, end)] if start < end else parts
