"""Words of scripts that part no words by spaces, run from right to left, or stand in columns.

MuPDF parts words at white space and lines where the pen moves back or down: a line of Chinese comes out
as one word, a column of Japanese as a line a character, a sign of Hindi that is drawn before its letter as a
new line, and the letters of an Arabic ligature the wrong way round.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from app.core.documents import UNSPACED

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_SIGNS_ASIDE = "\u0900-\u0dff\u0f00-\u0fff"
_NEEDS_CARE = re.compile(f"[{_RIGHT_TO_LEFT}{_SIGNS_ASIDE}{UNSPACED}]")
_FROM_RIGHT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")

_HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_OPENING = "（「『【〔《〈［｛〖〘〝“‘(\\[{"
# What starts a syllable, leading vowels before it and vowels, tones and subscripts after it.
_SYLLABLES = (
    "[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e2f-\u0e3a\u0e45-\u0e4e]*",
    "[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc-\u0edf][\u0eaf-\u0ebd\u0ec8-\u0ece]*",
    "[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*",
    "[\u1000-\u102a\u103f](?:\u1039[\u1000-\u102a]|[\u102b-\u1038\u103a-\u103e])*",
)
SYLLABLE = "(?:" + "|".join(_SYLLABLES) + ")"
"""A pattern for a syllable, more or less, of Thai, Lao, Khmer or Burmese."""

_PIECE = re.compile(
    f"[{_OPENING}]*"
    f"(?:[{_HAN}]{{1,2}}|[{_HIRAGANA}]{{1,4}}|[{_KATAKANA}]{{1,8}}|[{_WIDE}]+|{SYLLABLE}{{1,3}}"
    f"|[^{UNSPACED}{_OPENING}]+|.)"
    f"[^\\w{_OPENING}]*"
)


Corners = tuple[float, float, float, float]
"""x0, y0, x1, y1 on the unrotated page."""

RawWord = tuple[float, float, float, float, str, int, int]
"""x0, y0, x1, y1 on the unrotated page, text, number of block, number of line in the block."""


_LAM, _ALEFS = "\u0644", "\u0627\u0622\u0623\u0625"
_LEAP = 0.25
"""Share of the height of a line that is too wide a gap within a word."""


_ARABIC_DIGIT = re.compile("[\u0660-\u0669]")
# What parts the digits of one number or date; other signs part two, of which the right one is read first.
_ARABIC_NUMBER = re.compile("[\u0660-\u0669]+(?:[/.,:\u066b\u066c][\u0660-\u0669]+)*")
_LEFT_TO_RIGHT = re.compile(rf"{_ARABIC_NUMBER.pattern}|[0-9A-Za-z](?:[ -~]*[0-9A-Za-z])?")
_FROM_RIGHT_LETTER = re.compile("[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\ufb1d-\ufdff\ufe70-\ufefc]")


class Character(NamedTuple):
    """A character and its box."""

    text: str
    box: Corners


def needs_care(text: str) -> bool:
    """Whether a page with this text is to be read character by character."""
    return not text.isascii() and _NEEDS_CARE.search(text) is not None


def runs_from_right(text: str) -> bool:
    """Whether most letters of `text` run from right to left."""
    found = 0 if text.isascii() else len(_FROM_RIGHT.findall(text))
    return found > 0 and 2 * found > sum(map(str.isalpha, text))


def is_unspaced(text: str) -> bool:
    """Whether `text` holds characters of a script without spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def split_pieces(text: str) -> list[str]:
    """Split `text`, which holds no white space, into what serves as words: two Chinese characters, a few kana
    or syllables, a run of any other script; punctuation stays with what it belongs to.
    """
    return _PIECE.findall(text) if is_unspaced(text) else [text]


def read_words(blocks: Sequence[Mapping[str, Any]]) -> list[RawWord]:
    """Read the words of the blocks of MuPDF's "rawdict", in logical order and in the lines they are read
    in.
    """
    blocks_lines = [list(_list_lines(block)) for block in blocks]
    turned = _are_turned(blocks_lines)
    return [
        (*box, text, number, count)
        for number, lines in enumerate(blocks_lines)
        for count, line in enumerate(lines)
        for token in _split_tokens(line, turned)
        for text, box in _cut(token)
    ]


def _list_lines(block: Mapping[str, Any]) -> list[list[Character]]:
    lines: list[list[Character]] = []
    in_column = False
    for raw in block.get("lines", ()):
        line = [Character(found["c"], found["bbox"]) for span in raw["spans"] for found in span["chars"]]
        if not line:
            continue
        alone = len(line) == 1 and is_unspaced(line[0].text)
        if lines and (
            (alone and in_column and _is_below(lines[-1][-1].box, line[0].box)) or _goes_on(lines[-1], line)
        ):
            lines[-1] += line
        else:
            lines.append(line)
        in_column = alone
    return [_straighten(line) for line in lines]


def _straighten(line: list[Character]) -> list[Character]:
    """Straighten a line: it is in the order in which it is read. MuPDF turns numbers in Arabic digits round
    as if they were words, and some of their lines not at all; the places of the characters tell.
    """
    text = "".join(character.text for character in line)
    if not _ARABIC_DIGIT.search(text) or line[0].box[3] - line[0].box[1] <= 0:
        return line
    if not _FROM_RIGHT_LETTER.search(text):
        return sorted(line, key=_find_middle)
    if _runs_backwards(line):
        line = line[::-1]  # for those in one place, such as signs and their letters
        line.sort(key=_find_middle, reverse=True)
        text = "".join(character.text for character in line)
        numbers = _LEFT_TO_RIGHT.finditer(text)
    else:
        numbers = _ARABIC_NUMBER.finditer(text)
    straight = list(line)
    for found in numbers:
        straight[found.start() : found.end()] = sorted(line[found.start() : found.end()], key=_find_middle)
    return straight


def _runs_backwards(line: Sequence[Character]) -> bool:
    """Whether words that run to the left come with their last letters first."""
    steps = 0
    for one, other in pairwise(line):
        if _FROM_RIGHT_LETTER.match(one.text) and _FROM_RIGHT_LETTER.match(other.text):
            steps += (_find_middle(other) > _find_middle(one)) - (_find_middle(other) < _find_middle(one))
    return steps > 0


def _find_middle(character: Character) -> float:
    return (character.box[0] + character.box[2]) / 2


def _goes_on(line: Sequence[Character], other: Sequence[Character]) -> bool:
    """Whether MuPDF has cut a line where the pen moved back: before a vowel sign that is drawn before the
    letter it follows, or between words that run to the left and a number that does not.
    """
    first = other[0]
    text = "".join(character.text for character in line)
    if not (unicodedata.category(first.text).startswith("M") or _FROM_RIGHT.search(text)):
        return False
    around = _box_around(line)
    height = around[3] - around[1]
    aside = abs(around[1] + around[3] - first.box[1] - first.box[3])
    return aside < height and _measure_gap(around, first.box) <= 0.05 * height and not text[-1].isspace()


def _is_below(above: Corners, box: Corners) -> bool:
    size = max(above[2] - above[0], above[3] - above[1])
    aside = abs(above[0] + above[2] - box[0] - box[2])
    return aside <= size and above[1] + 0.1 * size < box[1] <= above[3] + size


def _split_tokens(line: Sequence[Character], turned: bool) -> Iterator[list[Character]]:
    """Split what white space parts, or a leap: a number that runs to the right among words that run to the
    left.
    """
    token: list[Character] = []
    for is_space, group in groupby(line, lambda character: character.text.isspace()):
        if is_space:
            continue
        for part in _split_parts(list(group)):
            if token and _is_leap(_box_around(token), _box_around(part)):
                yield token
                token = []
            token += _mend_ligatures(part) if turned else part
        yield token
        token = []


def _split_parts(characters: Sequence[Character]) -> Iterator[Sequence[Character]]:
    start = 0
    for index in range(1, len(characters)):
        if _is_leap(characters[index - 1].box, characters[index].box):
            yield characters[start:index]
            start = index
    yield characters[start:]


def _is_leap(left: Corners, right: Corners) -> bool:
    return _measure_gap(left, right) > _LEAP * (left[3] - left[1])


def _measure_gap(left: Corners, right: Corners) -> float:
    return max(right[0] - left[2], left[0] - right[2])


def _box_around(characters: Sequence[Character]) -> Corners:
    x0s, y0s, x1s, y1s = zip(*(character.box for character in characters), strict=True)
    return min(x0s), min(y0s), max(x1s), max(y1s)


def _are_turned(blocks_lines: Sequence[Sequence[Sequence[Character]]]) -> bool:
    """Whether MuPDF, which turns round what runs from right to left, has turned round the letters of
    ligatures too, which came in order. It has not where it wrote the PDF itself. The ligature of lam and alef
    tells.
    """
    votes = 0
    for lines in blocks_lines:
        for line in lines:
            for before, character, after in zip(line, line[1:], line[2:], strict=False):
                if character.text in _ALEFS and _has_no_width(character):
                    votes += (after.text == _LAM) - (before.text == _LAM)
    return votes >= 0


def _mend_ligatures(token: Sequence[Character]) -> list[Character]:
    """Mend ligatures: their letters, all but the last of which have no width, are turned back."""
    mended: list[Character] = []
    ligature: list[Character] = []
    for character in token:
        if _has_no_width(character) and _FROM_RIGHT.match(character.text) and character.text.isalpha():
            ligature.append(character)
        else:
            mended += (character, *reversed(ligature))
            ligature = []
    return mended + ligature


def _has_no_width(character: Character) -> bool:
    return character.box[2] - character.box[0] < 0.01


def _cut(token: Sequence[Character]) -> Iterator[tuple[str, Corners]]:
    first = 0
    for piece in split_pieces("".join(character.text for character in token)):
        last = first + len(piece)
        yield piece, _box_around(token[first:last])
        first = last
