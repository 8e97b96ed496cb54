"""Normalize the words and numbers of a text to the form in which they are compared."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import pairwise

import snowballstemmer

from app.core.documents import UNSPACED
from app.core.number_words import TENS, TO_NINETEEN
from app.core.stop_words import STOP_WORDS

ENGLISH_STOP_WORDS = STOP_WORDS["en"]

_WORD = re.compile(rf"(?<![\d:])\d{{1,2}}:[0-5]\d(?!:?\d)|\d+(?:[.,]\d+)*|[^\W\d_{UNSPACED}]+|[{UNSPACED}]+")
"""A time of day is one word: "18:22" says nothing of an 18th."""
_HOURS = 12
"""Up to which an hour is also said without minutes: "at 9"; "18:00" says nothing of an 18th."""
_IS_UNSPACED = re.compile(f"[{UNSPACED}]").match
_NUMBER = re.compile(
    r"(?<![\w.,])[($€£¥+\-−–]*(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d])"
)
NUMBER_SIGN = re.compile(r"(?<!\w)(?:#|N[or]\.|N[°º]|№)(?=\s|\w|$)")
"""What stands for the word "number": "Policy # 12", "No. 7"."""
_NUMBER_WORDS = {word: str(value) for value, word in enumerate([*TO_NINETEEN, TENS[0]])}


def find_stems(text: str) -> list[str]:
    """Find the telling words of `text` in order, without endings, case or accents; numbers in plain form."""
    found: list[str] = []
    for word in _WORD.findall(fold(text)):
        if _IS_UNSPACED(word):
            # Of scripts without spaces, every two characters are a word.
            letters = "".join(filter(str.isalpha, word))
            found += map("".join, pairwise(letters)) if len(letters) > 1 else letters
        elif word not in ENGLISH_STOP_WORDS and (stem := stem_word(word)):
            found.append(stem)
    return found


def stem_word(word: str) -> str:
    """Stem one word, or number: bring it to the form in which it is compared.

    Snowball, because endings cut by a list of our own made police of policies and parts of parties. Quotes
    answered 40 questions of one set and 37 of another as well as before (token F1 0.369 and 0.083, page
    precision 0.361 for 0.359, and 0.792), as measured by `carrel eval --mode quotes`.
    """
    if word[0].isdigit():
        is_morning = word.endswith(":00") and int(word[:-3]) <= _HOURS
        return normalize_number(word.removesuffix(":00") if is_morning else word)
    return _stem(_NUMBER_WORDS.get(word, word))


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    # A stemmer of its own each time: it keeps the word at hand in itself, and threads share this.
    stem: str = snowballstemmer.stemmer("english").stemWord(word)
    return stem


def find_numbers(text: str) -> dict[str, str]:
    """Find the numbers in `text`: plain form → as it stands there, with its sign and unit ("$1,577",
    "12%").
    """
    found: dict[str, str] = {}
    for match in _NUMBER.finditer(text):
        end = match.end()
        shown = match[0].strip("(+-−–") + ("%" if text[end : end + 1] == "%" else "")
        found.setdefault(normalize_number(match[1]), shown)
    return found


def find_counted(text: str) -> dict[str, set[str]]:
    """Find what `text` counts: the stem of each thing → the numbers, in plain form, that stand right before
    it.
    """
    found: dict[str, set[str]] = {}
    words = _WORD.findall(fold(text))
    for number, thing in pairwise(words):
        if thing in ENGLISH_STOP_WORDS or thing[0].isdigit() or thing in _NUMBER_WORDS:
            continue
        if number[0].isdigit() or number in _NUMBER_WORDS:
            found.setdefault(stem_word(thing), set()).add(
                _NUMBER_WORDS.get(number) or normalize_number(number)
            )
    return found


def find_all_numbers(text: str) -> set[str]:
    """Find every number that `text` states in digits or, up to twenty, in a word, in plain form."""
    stated = {normalize_number(match) for match in re.findall(r"\d+(?:[.,\u00a0\u202f]\d+)*", text)}
    stated.update(find_numbers(text))
    stated.update(_NUMBER_WORDS[word] for word in fold(text).split() if word in _NUMBER_WORDS)
    return stated


def normalize_number(text: str) -> str:
    """Normalize a number: 1,577.00 → 1577. Text that is no decimal number comes back as it is."""
    digits = re.sub(r"[,\u00a0\u202f ](?=\d{3}(?!\d))", "", text).rstrip(".,")
    try:
        value = Decimal(digits)
    except InvalidOperation:
        return text
    return format(value.normalize(), "f") if value else "0"


def fold(text: str) -> str:
    """Fold a text to lower case without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def keep_letters(text: str) -> str:
    """Keep the letters and digits of a text, whatever their case, without what parts them."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
