"""Respell words of a question that are misspelt, by the words of the documents themselves."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.answer.text.normalize import fold
from app.answer.text.synonyms import is_listed
from app.answer.text.word_forms import is_form, is_other_than_english
from app.core.stop_words import STOP_WORDS
from app.library.library import Library
from app.models.embedder import Embedder

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_PART = 4
_STOP_WORDS = frozenset().union(*STOP_WORDS.values())


class Respelled(NamedTuple):
    """A question, respelled, and what is said of that: "" where all is as it was typed."""

    question: str
    notice: str = ""


def respell_question(question: str, library: Library, embedder: Embedder | None) -> Respelled:
    """Put the word of a document in the place of one that stands in none and that neither the embedder nor
    a list of words knows for a word: "miror" for "mirror". Names stay as they are, as far as capitals tell,
    and in a question that is not in English no plain word of English is put in the place of one.
    """
    if embedder is None:
        return Respelled(question)
    has_capitals = is_other_than_english(question)  # of nouns, and words that end otherwise
    said: dict[str, str] = {}
    for match in _WORD.finditer(question):
        word = match[0]
        is_name = word[:1].isupper() and match.start() > 0 and not has_capitals
        if is_name or word.lower() in _STOP_WORDS or embedder.is_word(word.lower()):
            continue
        if is_listed(fold(word), question) or _is_compound(word.lower(), embedder):
            continue
        other = library.find_spelt_alike(word)
        if other is None or (has_capitals and is_form(fold(word), fold(other))):
            continue
        # "dépassent" is no misspelt "department", which the embedder knows by itself.
        if not has_capitals or not embedder.is_word(other):
            said[word] = other.capitalize() if word[:1].isupper() else other
    read = " ".join(f"“{word}” was read as “{other}”." for word, other in said.items())
    return Respelled(_WORD.sub(lambda match: said.get(match[0], match[0]), question), read)


def _is_compound(word: str, embedder: Embedder) -> bool:
    """Whether a word is made of two that are words by themselves: "overspent"."""
    places = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(embedder.is_word(word[:place]) and embedder.is_word(word[place:]) for place in places)
