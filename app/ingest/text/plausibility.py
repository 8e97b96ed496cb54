"""Whether characters that bytes were taken for make sense: as words of a language, whichever it is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_CHUNK = re.compile(
    r"[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]*[^\x00-\x7f\s][^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]*"
)
"""What stands between white space and ASCII's punctuation and holds more than ASCII."""
_MOST_CHUNKS = 400
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "KATAKANA-HIRAGANA", "FULLWIDTH"})
_MANY = 0.75
"""Share of a word's letters that are not ASCII from which on no language in Latin letters has it."""
_BEHIND_LETTERS = frozenset("²³¹ªº™®©°…’'”“»‰€£¥")
_BEFORE_LETTERS = frozenset("§°¿¡„“‘«”’№€£¥•·–—")
_SIGNS = frozenset("’–—-")
"""What stands between letters."""
_COMMON_ROWS = {
    "euc_jp": frozenset((1, 2, 3, 4, 5, *range(16, 48))),
    "gb2312": frozenset((1, 2, 3, *range(16, 56))),
    "euc_kr": frozenset((1, 2, 3, *range(16, 41))),
}
"""The rows of each national standard that hold what is in daily use: punctuation, kana, Hangul, and the
characters of the first level (JIS X 0208, GB/T 2312, KS X 1001).
"""
_RARELY, _BY_CHANCE = 0.97, 4
_STANDARDS = {
    "cp932": "euc_jp",
    "euc_jp": "euc_jp",
    "gb18030": "gb2312",
    "cp949": "euc_kr",
    "big5hkscs": "big5",
}


def measure_sense(text: str) -> float:
    """Measure the share of the words with other letters than ASCII's that could be words, 0 … 1; 1 without
    any.
    """
    good = found = 0
    for match in _CHUNK.finditer(text):
        if found == _MOST_CHUNKS:
            break
        found += 1
        good += _is_word(match.group())
    return good / found if found else 1.0


def measure_use(text: str, encoding: str) -> float | None:
    """Measure the share of the characters beyond ASCII that a person who writes in this East Asian encoding
    uses daily, 0 … 1; None for an encoding of another kind.
    """
    standard = _STANDARDS.get(encoding)
    if standard is None:
        return None
    foreign = [character for character in text if character > "\x7f"]
    share = sum(_weigh(character, standard) for character in foreign) / max(len(foreign), 1)
    if encoding == "gb18030":
        written = [character for character in foreign if character.isalpha()]
        if len(written) > _BY_CHANCE and all(map(_may_be_hangul, written)):
            return _RARELY * share
    return share


def _may_be_hangul(character: str) -> bool:
    """Whether the bytes of a Chinese character would be a Korean syllable's too, as those of half of them."""
    lead = character.encode("gb2312", "replace")[0]
    return lead - 0xA0 in _COMMON_ROWS["euc_kr"]


@cache
def _weigh(character: str, standard: str) -> float:
    if standard == "euc_jp" and "\uff61" <= character <= "\uff9f":
        return 0.6  # half-width katakana: what most wrong guesses consist of
    try:
        lead, *trail = character.encode(standard)
    except UnicodeEncodeError:
        return 0.0
    if standard == "big5":
        return float(0xA1 <= lead <= 0xA3 or (0xA4, 0x40) <= (lead, *trail) <= (0xC6, 0x7E))
    return float(len(trail) == 1 and lead - 0xA0 in _COMMON_ROWS[standard])


def _is_word(chunk: str) -> bool:
    scripts = {_find_script(character) for character in chunk if character.isalpha()}
    if scripts & _EAST_ASIAN:
        has_half_width = any("\uff61" <= character <= "\uff9f" for character in chunk)
        return scripts <= {*_EAST_ASIAN, "LATIN"} and not (has_half_width and len(scripts) > 1)
    if len(scripts) > 1 or any(unicodedata.category(character) in ("Cc", "Cn", "Co") for character in chunk):
        return False
    for index, character in enumerate(chunk):
        before, behind = chunk[index - 1 : index], chunk[index + 1 : index + 2]
        if character.isalpha() or unicodedata.category(character)[0] == "M":
            if character.isupper() and before.islower():
                return False
        elif not character.isdigit() or character in "²³¹":
            between = before.isalpha() and behind.isalpha()
            if between and character not in _SIGNS:
                return False
            if before.isalpha() and not between and character not in _BEHIND_LETTERS | _SIGNS:
                return False
            if behind.isalpha() and not between and character not in _BEFORE_LETTERS | _SIGNS:
                return False
    letters = [character for character in chunk if character.isalpha()]
    foreign = sum(character > "\x7f" for character in letters)
    return scripts != {"LATIN"} or len(letters) < 2 or foreign <= _MANY * len(letters)


@cache
def _find_script(character: str) -> str:
    if character in "ªº":
        return "LATIN"
    return unicodedata.name(character, "NONE").split(" ", 1)[0].removeprefix("HALFWIDTH")
