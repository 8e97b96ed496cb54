"""Finds the word of the documents that another, which stands in none of them, may be misspelt of."""

from __future__ import annotations

import re
import sqlite3

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.library.store import contents, postings

_SHORTEST, _LONG = 5, 8
"""Letters of a word that may be misspelt by one letter, and by two: of shorter ones another word is made."""
_WORD = re.compile(r"[^\W\d_]+")


def find_spelt_alike(connection: sqlite3.Connection, word: str) -> str | None:
    """Find the word spelt most like `word`, as a document has it; of several the commonest. None where none
    is near enough, or `word` itself stands in a document.
    """
    word = word.lower()
    if len(word) < _SHORTEST:
        return None
    token = postings.find_tokens(connection, [word]).get(word)
    if token is None or postings.count(connection, token):
        return None
    difference = 1 if len(word) < _LONG else 2
    near = [
        (OSA.distance(token, other, score_cutoff=difference), -held, other)
        for other, held in postings.list_spelt_alike(connection, token, difference)
    ]
    distance, _, best = min(near, default=(difference + 1, 0, ""))
    return _spell_as_in_text(connection, best, word) if distance <= difference else None


def _spell_as_in_text(connection: sqlite3.Connection, token: str, word: str) -> str | None:
    """Spell a token, which has lost its endings, as the word like `word` in a passage that holds it."""
    row = int(postings.find_of_token(connection, token).rows[0])
    text = " ".join(hit.text for hit in contents.load_hits(connection, [(row, 1.0)]))
    found = process.extractOne(word, _WORD.findall(text.lower()), scorer=OSA.distance)
    return str(found[0]) if found is not None else None
