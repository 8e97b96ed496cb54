"""Tell apart what a sentence names side by side: "Ana Ruiz", "Ben Okoro" of "Ana Ruiz, Ben Okoro and Chen".

The reader points at one stretch of words, often at some of the things only. Where each of them begins and
ends is told by the commas and the word that joins the last one, and by their being put alike: as names each,
or none of them. What cannot be told apart for certain is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.answer.text import function_words

Range = tuple[int, int]
"""The words `first` … `last - 1`."""

_JOINING = frozenset({"and", "or", "nor", "&"})
_OPENING = function_words.LOOSE | function_words.STRICT | function_words.SUBORDINATORS
_NOT_IN_ITEM = (
    _OPENING | function_words.BE | function_words.MODAL | function_words.PERFECT | {"had", "may", "can"}
)
"""Words behind which the first thing that is named may begin."""
_SUFFIX = re.compile(r"(?:Inc|Ltd|LLC|LLP|PLC|Plc|Jr|Sr|GmbH|AG|PhD|MD)\b")
_DAY, _YEAR = re.compile(r"\d{1,2},"), re.compile(r"\d{4}\b")
_LONGEST, _LONGER = 8, 2
"""Words of one thing at most, and how many more one may have than others."""
_MOST = 12
"""Things that are put side by side."""
_WITHOUT_JOIN = 3
"""Things that a colon must introduce to be several though no word joins the last one."""


def split_coordination(words: Sequence[str], span: Range, sentence: Range) -> list[Range]:
    """Split the things that are named side by side where the `span` points, in the `sentence`: all of them,
    also where it points at some. The span alone where nothing stands beside it, and nothing where what does
    cannot be told apart.
    """
    first, last = span
    opening = max((n + 1 for n in range(sentence[0], first) if words[n].endswith(":")), default=sentence[0])
    pieces, joined = _cut_pieces(words, (opening, sentence[1]))
    begin = next((n for n, (_, stop) in enumerate(pieces) if first < stop), None)
    end = next((n for n, (_, stop) in enumerate(pieces) if last <= stop), None)
    if begin is None or end is None:
        return []
    right = _find_last(joined, begin, end)
    if not any(joined) and opening > sentence[0]:
        right = len(pieces) - 1
    before = _find_before(words, pieces, joined, begin, first)
    if before is None:
        return []
    count = len(before)
    joins = joined[begin - count + 1 : right + 1]
    found = [*before, *pieces[begin : right + 1]]
    found[count] = (found[count][0] if count else first, found[count][1])
    if right == end:
        found[-1] = (found[-1][0], last)
    if len(found) > 1 and found[0][0] > opening and _is_determiner(words[found[1][0]]):
        found[0] = (found[0][0] - _is_determiner(words[found[0][0] - 1]), found[0][1])
    if not any(joins):
        if len(found) == 1 or (begin == end and opening == sentence[0]):
            return [span]
        if opening == sentence[0] or len(found) < _WITHOUT_JOIN:
            return []
    elif not joins[-1] or (any(joins[:-1]) and not all(joins)):
        return []
    return found if _are_alike(words, found, sentence[0]) else []


def stands_alone(words: Sequence[str], span: Range, sentence: Range) -> bool:
    """Whether nothing is named beside what the `span` holds."""
    first, last = span
    while first > sentence[0] and _is_determiner(words[first - 1]):
        first -= 1
    before = words[first - 1] if first > sentence[0] else ""
    after = words[last] if last < sentence[1] else ""
    parts = before.endswith((",", ";")) or words[last - 1].endswith((",", ";"))
    return not parts and before.casefold() not in _JOINING and after.casefold() not in _JOINING


def _cut_pieces(words: Sequence[str], within: Range) -> tuple[list[Range], list[bool]]:
    """Cut words at commas and at words that join: the pieces, and before which of them such a word stands."""
    pieces, joined = list[Range](), list[bool]()
    start, is_joined = within[0], False
    for place in range(*within):
        word = words[place]
        joins = word.casefold() in _JOINING
        parts = word.endswith((",", ";")) and not _goes_on(words, place, within[1])
        if not (joins or parts):
            continue
        stop = place if joins else place + 1
        if stop > start:
            pieces.append((start, stop))
            joined.append(is_joined)
            is_joined = False
        start, is_joined = place + 1, is_joined or joins
    if within[1] > start:
        pieces.append((start, within[1]))
        joined.append(is_joined)
    return pieces, joined


def _goes_on(words: Sequence[str], place: int, end: int) -> bool:
    """Whether the comma behind a word stands within a name or a date."""
    if place + 1 >= end:
        return False
    following = words[place + 1]
    return _SUFFIX.match(following) is not None or (
        _DAY.fullmatch(words[place]) is not None and _YEAR.match(following) is not None
    )


def _find_last(joined: Sequence[bool], begin: int, end: int) -> int:
    """Find the last piece of what the pieces `begin` … `end` belong to: that before which a word joins it."""
    if any(joined[begin + 1 : end + 1]) or joined[begin]:
        return end if any(joined[begin + 1 : end + 1]) or begin == end else begin
    return next((n for n in range(end + 1, len(joined)) if joined[n]), end)


def _find_before(
    words: Sequence[str], pieces: Sequence[Range], joined: Sequence[bool], begin: int, first: int
) -> list[Range] | None:
    """Find the things before the piece at `begin`, which begins with the span's first word or a determiner
    before it; None where the first of them cannot be told.
    """
    like = pieces[begin]
    if any(not _is_determiner(words[n]) for n in range(like[0], first)):
        return []
    found: list[Range] = []
    for n in range(begin - 1, -1, -1):
        start, stop = pieces[n]
        if words[start].casefold() in _OPENING and not joined[n + 1]:
            break
        begins = _find_start(words, pieces[n], like)
        if begins is None:
            return None
        found.insert(0, (begins, stop))
        if begins > start:
            break
    return found


def _find_start(words: Sequence[str], piece: Range, like: Range) -> int | None:
    """Find where in a piece a thing begins that is put like another; None where that cannot be told."""
    start, stop = piece
    inside = [n for n in range(start, stop) if words[n].casefold() in _NOT_IN_ITEM]
    begins = max(inside) + 1 if inside else start
    determiners = [n for n in range(begins, stop) if _is_determiner(words[n])]
    if _is_determiner(words[like[0]]):
        begins = max(determiners, default=stop)
    elif _is_name(words, like):
        while begins < stop and not all(words[n][:1].isupper() for n in range(begins, stop)):
            begins += 1
    elif determiners and max(determiners) > begins:
        return None
    return begins if 0 < stop - begins <= like[1] - like[0] + _LONGER else None


def _are_alike(words: Sequence[str], found: Sequence[Range], opening: int) -> bool:
    """Whether things are put alike, and are short enough to be things. "Lotte and Bram Vermeer" have one name
    together.
    """
    lengths = [stop - start for start, stop in found]
    if len(found) > _MOST or not all(0 < each <= _LONGEST for each in lengths):
        return False
    if lengths[-1] > max(lengths[:-1]) + _LONGER:
        return False
    told = [each for each in found if each[0] != opening and not words[each[0]][:1].isdigit()]
    if len({_is_name(words, each) for each in told}) > 1:
        return False
    are_names = all(words[start][:1].isupper() for start, _ in found)
    return not (are_names and len(found) == 2 and lengths[0] == 1 < lengths[1])


def _is_determiner(word: str) -> bool:
    return word.casefold() in function_words.DETERMINERS


def _is_name(words: Sequence[str], piece: Range) -> bool:
    """Whether a thing begins with a capital, but for its determiner."""
    start, stop = piece
    telling = next((words[n] for n in range(start, stop) if not _is_determiner(words[n])), "")
    return telling[:1].isupper()
