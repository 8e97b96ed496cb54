"""Resolve whom "he" or "she" at the beginning of a sentence means, where only one person can be meant, and
what an abbreviation stands for that was explained before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.answer.text import function_words
from app.core.months import MONTH_OF

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam)\b\.?"
_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_BEGINS = re.compile(rf"((?:(?:{_TITLE}\s+)+)?{_NAME}(?:\s+{_NAME})*)(?=[\s,])")
_CAPITAL = re.compile(rf"(?<![.!?:]\s)(?<!^)\b{_NAME}")
_HE_OR_SHE = re.compile(r"(He|She)\b(?!['’])")
_FARTHEST = 4
"""Sentences back in which the person may be named, or the abbreviation explained."""
_EXPLAINED = re.compile(r"((?:[A-Z][\w’'-]*\s+){2,6})\(([A-Z]{2,6})\)")


def resolve_pronoun(sentence: str, before: Sequence[str]) -> tuple[str, int] | None:
    """Resolve the name that "he" or "she" at the beginning of the sentence stands for, and how many sentences
    back it stands. None where there is no such word, or another person could be meant. `before` are the
    sentences before it, the nearest first.
    """
    pronoun = _HE_OR_SHE.match(sentence)
    if pronoun is None:
        return None
    for back, earlier in enumerate(before[:_FARTHEST], 1):
        begins, same = _BEGINS.match(earlier), _HE_OR_SHE.match(earlier)
        if same is not None:
            if same[1] != pronoun[1] or _names(earlier, same.end()):
                return None
            continue
        if begins is None or not _is_name(begins[1]) or _names(earlier, begins.end()):
            return None
        return (begins[1], back) if _may_be(begins[1], pronoun[1]) else None
    return None


def replace_pronoun(sentence: str, name: str) -> str:
    """Replace the pronoun that the sentence begins with by the name."""
    return _HE_OR_SHE.sub(lambda _: name, sentence, count=1)


def shorten_explained(claim: str, before: Sequence[str]) -> tuple[str, int] | None:
    """Shorten a name in a claim to the letters that one of the sentences `before`, the nearest first,
    explains by it ("the Chief Financial Officer (CFO)"), and tell how many sentences back that is; None where
    none does.
    """
    for back, earlier in enumerate(before[:_FARTHEST], 1):
        for said, letters in _EXPLAINED.findall(earlier):
            words = said.split()[-len(letters) :]
            name = " ".join(words)
            if "".join(word[0] for word in words) == letters and name in claim:
                return re.sub(rf"{re.escape(name)}(?: \({letters}\))?", letters, claim), back
    return None


def _names(text: str, start: int) -> bool:
    """Whether there is a word with a capital after `start` that is no month's or day's name."""
    times = function_words.TIME_WORDS | MONTH_OF.keys()
    return any(match[0].casefold() not in times for match in _CAPITAL.finditer(text, start))


def _is_name(text: str) -> bool:
    first = text.split()[0].rstrip(".").casefold()
    listed = (
        function_words.DETERMINERS | function_words.PRONOUNS | function_words.STRICT | function_words.LOOSE
    )
    return first not in listed | function_words.SUBORDINATORS


def _may_be(name: str, pronoun: str) -> bool:
    title = name.split()[0].rstrip(".").casefold()
    return title not in (function_words.WOMEN if pronoun == "He" else function_words.MEN)
