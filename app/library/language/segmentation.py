"""Text as it goes into the keyword index, whose tokenizer only knows words with spaces between them.

Scripts without spaces become overlapping pairs of characters, as in Lucene's CJKAnalyzer, or of syllables.
Arabic is stemmed lightly (Larkey, Ballesteros and Connell 2007, "Light Stemming for Arabic Information
Retrieval"). German compounds get their parts beside them. All else stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from app.library.language import german

SEGMENTATION = "1"
"""Changes whenever the same text would be indexed otherwise."""

TOKENIZER = "porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
"""What cuts it into words then."""

_LATIN_ONLY = re.compile(r"[\u0000-\u0590\u1e00-\u2bff]*").fullmatch

_CJK = (
    "\u2e80-\u2fdf\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_CJK_RUN = re.compile(f"[{_CJK}]+")
_SYLLABIC_RUN = re.compile("[\u0e01-\u0e4e]+|[\u0e81-\u0edf]+|[\u1780-\u17dd]+|[\u1000-\u103f]+")
# What starts a syllable, leading vowels before it and vowels, tones and subscripts after it.
_SYLLABLE = re.compile(
    "[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e2f-\u0e3a\u0e45-\u0e4e]*"
    "|[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc-\u0edf][\u0eaf-\u0ebd\u0ec8-\u0ece]*"
    "|[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*"
    "|[\u1000-\u102a\u103f](?:\u1039[\u1000-\u102a]|[\u102b-\u1038\u103a-\u103e])*"
    "|."
)
_POINTS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]"
)
_SAME_LETTERS = str.maketrans("أإآٱىةیکھؤئ", "اااايهيكهوي")
_ARABIC_WORD = re.compile("[\u0620-\u06d3]+")
_ARABIC_PREFIX = re.compile("(?:و?(?:ال|بال|كال|فال|لل)|و)(?=.{3})")
_ARABIC_SUFFIX = re.compile("(?<=..)(?:ها|ان|ات|ون|ين|يه|ه|ي)$")
_HEBREW_WORD = re.compile("[\u05d0-\u05ea]{4,}")
_HEBREW_PREFIXES = "הובכלמש"


def make_index_terms(text: str) -> str:
    """Make `text` such that white space parts all its words. The same text always gives the same."""
    if _LATIN_ONLY(text):
        return german.add_parts(text) if german.is_german(text) else text
    # The last character begins no pair; it is there so that one character alone can be found.
    return _segment(text, lambda units: [*map("".join, pairwise(units)), units[-1]])


def make_query_terms(text: str) -> list[str]:
    """Make what a person's question is looked up by, as FTS5 phrases: distinct words, in order, in lower
    case.
    """
    if _LATIN_ONLY(text) and german.is_perhaps_german(text):
        text = german.add_parts(text)
    return list(dict.fromkeys(split_query(text)))


def split_query(text: str) -> list[str]:
    """Split the words of a person's question as they follow each other, in lower case."""
    if not _LATIN_ONLY(text):
        text = _segment(text, lambda units: [*map("".join, pairwise(units))] or units)
    plain = (c if unicodedata.category(c)[0] in "LNM" else " " for c in text.lower())
    return "".join(plain).split()


def make_phrase(term: str) -> str:
    """Make the FTS5 expression that finds `term`: of a single character, the pairs that it begins."""
    return f'"{term}"*' if len(term) == 1 and _CJK_RUN.match(term) else f'"{term}"'


def _segment(text: str, words: Callable[[Sequence[str]], Sequence[str]]) -> str:
    """Part runs without spaces; `words` makes words of the characters, or syllables, of a run without
    spaces.
    """
    text = _POINTS.sub("", unicodedata.normalize("NFKC", text)).translate(_SAME_LETTERS)
    text = _CJK_RUN.sub(lambda run: f" {' '.join(words(run[0]))} ", text)
    text = _SYLLABIC_RUN.sub(lambda run: f" {' '.join(words(_SYLLABLE.findall(run[0])))} ", text)
    text = _ARABIC_WORD.sub(lambda word: _stem_arabic(word[0]), text)
    return _HEBREW_WORD.sub(lambda word: _add_hebrew_stem(word[0]), text)


def _stem_arabic(word: str) -> str:
    stem = _ARABIC_PREFIX.sub("", word, count=1) if len(word) > 3 else word
    return _ARABIC_SUFFIX.sub("", stem) if len(stem) > 3 else stem


def _add_hebrew_stem(word: str) -> str:
    """Add the word without its first letter, which may be an article or a preposition."""
    return f"{word} {word[1:]}" if word[0] in _HEBREW_PREFIXES else word
