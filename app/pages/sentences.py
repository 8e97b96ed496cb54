"""Where sentences start and end. The rules for abbreviations are those of `sentencex` for the language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from app.pages.language import FUNCTION_WORDS, detect_language

# "1." or "(a)" or "Item 1A.": an enumerator belongs to the sentence it numbers.
_ENUMERATOR = re.compile(
    r"(?:(?:item|section|sec|article|art|note|part|chapter|no|figure|fig|table)\.?\s+)?"
    r"\(?(?:\d{1,3}[A-Za-z]?|[A-Za-z]|[ivxIVX]{1,5})(?:\.\d{1,3})*[.)]",
    re.IGNORECASE,
)
# "the U.S." is followed by "Navy" more often than by a new sentence; sentencex takes every capital for one.
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
# "z. B.", "p. ex.", "i. d. R."; "D.Lgs.", "c.-à-d.": stops within are an abbreviation's.
_LETTERS = re.compile(
    r"(?:^|[\s(])(?:(?:[^\W\d_]\.\s)+[^\W\d_]{1,2}|(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,4}(?:-[^\W\d_])?)\.$"
)
_INITIAL = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_SHORT = re.compile(r"(?:^|[\s(\[/,;'’])([^\W\d_]{1,5})\.$")
_NUMBER = re.compile(r"(?:(?P<before>[^\W\d_]+|[,(/–-])\s*)?\b\d{1,3}\.$")
# "Abs. 2", after "gem." or "i. V. m.".
_NUMBERED = re.compile(r"[^\W\d_]{1,5}\.\s*[\d§]")
# "Fa. Huber", "Sra. Ruiz", "Mme. Caron": how a name is led in, within a sentence.
_LEADING_IN = {"de": re.compile(r"\s[^\W\d_]{2}\.$"), "": re.compile(r"\s[^\W\d_]{2,3}\.$")}
_LAST = 24
"""Characters before a stop that are looked at."""
_WORD = re.compile(r"[\"'“‘„«(\[]*([^\W\d_]+)")
# sentencex never splits inside quotation marks or brackets, so one that is not closed, or an inch
# mark, swallows whole paragraphs. A "sentence" longer than this is split inside them too.
_SUSPICIOUS = 400
_PAIRED = re.compile(r"[\"“”„«»‹›()\[\]{}]|(?<![^\W_])['‘’]|['‘’](?![^\W_])")
_NO_SPACE, _SPACE = re.compile(r"\S*"), re.compile(r"\s*")
# White space other than the plain kinds: sentencex 1.0.32 panics at the wider ones.
_ODD_SPACE = re.compile(r"[^\S\n ]")
# Thai and Lao have no stops; there, spaces part clauses.
_END = re.compile(
    r"[؟۔।][\"'”’)\]]*\s+"
    r"|[。！？][」』”’）》]*"
    r"|(?<=[\u0e01-\u0edf])\s+(?=[\u0e01-\u0edf])"
)


def find_sentences(text: str) -> list[tuple[int, int]]:
    """Find half-open ranges of the characters of each sentence of `text`, in order, without white space at
    their ends; together they hold all that is not white space. A blank line always ends a sentence.
    """
    language = detect_language(text)
    ranges: list[tuple[int, int]] = []
    for start, end in _list_sentences(text, language):
        if end - start > _SUSPICIOUS:
            ranges += _split(text, start, end, language)
        else:
            ranges.append((start, end))
    return ranges


def _list_sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """List sentencex's pieces, put together where what it took for an end is none."""
    pending: int | None = None
    pieces = _split_pieces(text, language)
    for index, (start, end, ends_paragraph) in enumerate(pieces):
        if pending is not None:
            start, pending = pending, None
        if not ends_paragraph and (
            _ENUMERATOR.fullmatch(text, start, end)
            or _goes_on(text, start, end, pieces[index + 1][0], language)
        ):
            pending = start
        else:
            yield start, end


def _goes_on(text: str, start: int, end: int, following: int, language: str) -> bool:
    """Whether the stop at `end` is an abbreviation's or an ordinal number's, and the sentence goes on with
    what is `following`.
    """
    first = text[following]
    if first in "º°ª":
        return True
    head = text[max(start, end - _LAST) : end]
    known = FUNCTION_WORDS.get(language, frozenset())
    word = _WORD.match(text, following)
    begins_sentence = word is not None and word[1][0].isupper() and word[1].lower() in known
    if begins_sentence:
        return False
    if _INITIALS.search(head):
        return True
    if language == "en":  # whose abbreviations sentencex knows best
        return False
    if _LETTERS.search(head) or _INITIAL.search(head):
        return True
    if number := _NUMBER.search(head):
        before = number["before"] or ""
        is_ordinal = language == "de" and (before.lower() in known or not before.isalpha())
        return first.islower() or bool(before and is_ordinal)
    short = _SHORT.search(head)
    if short is None or short[1].lower() in known:
        return False
    # What stands alone is no sentence; before a number or a small letter, none has ended.
    if first.isdigit() or first == "§" or first.islower() or len(short[1]) + 1 == end - start:
        return True
    leading_in = _LEADING_IN.get(language, _LEADING_IN[""])
    return _NUMBERED.match(text, following) is not None or (
        short[1][0].isupper() and first.isupper() and leading_in.search(head) is not None
    )


def _split_pieces(text: str, language: str) -> list[tuple[int, int, bool]]:
    """Split sentencex's sentences without white space around them, and whether a paragraph ends there."""
    trimmed: list[tuple[int, int, bool]] = []
    for piece in sentencex.get_sentence_boundaries(language, _ODD_SPACE.sub(" ", text)):
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


def _split(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Split the sentences within one that is very long: what is paired is looked into, and scripts without
    stops are parted where they can be.
    """
    opened = _PAIRED.sub(" ", text[start:end])
    stops = [start + last for _, last in _list_sentences(opened, language)]
    for stop in [*stops[:-1], end]:
        # A mark right behind a stop closes what ends there; one behind a space opens what follows.
        last = _skip_behind(_NO_SPACE, text, max(stop, start), end)
        for match in _END.finditer(text, start, last):
            yield start, match.start() + len(match.group().rstrip())
            start = match.end()
        if start < last:
            yield start, last
        start = _skip_behind(_SPACE, text, last, end)


def _skip_behind(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Skip where what matches `pattern` at `start` ends."""
    match = pattern.match(text, start, end)
    return match.end() if match else start
