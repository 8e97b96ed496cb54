"""Finds the word of the documents that another, which stands in none of them, may be misspelt of."""

from __future__ import annotations

import re
import sqlite3

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.library.store import contents, postings

_SHORTEST, _LONG = 5, 8
"""Letters of a word that may be misspelt by one letter, and by two: of shorter ones another word is made."""
_ENDING = 2
"""Letters by which their endings may differ besides."""
_LOOKED_AT, _NEAREST = 8, 12
"""Passages that are looked at for the word that a token is of, as one may have it in its heading only; and
tokens, and words of a passage, that are considered.
"""
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
    near = sorted(
        (OSA.distance(token, other, score_cutoff=difference), -held, other)
        for other, held in postings.list_spelt_alike(connection, token, difference)
    )
    spelt = [
        (OSA.distance(word, as_read), held, as_read)
        for distance, held, other in near[:_NEAREST]
        if distance <= difference and (as_read := _spell_as_in_text(connection, other, word)) is not None
    ]
    distance, _, best = min(spelt, default=(difference + _ENDING + 1, 0, ""))
    return best if distance <= difference + _ENDING else None


def _spell_as_in_text(connection: sqlite3.Connection, token: str, word: str) -> str | None:
    """Spell a token, which has lost its endings, as the word like `word` in a passage that holds it; None
    where only headings of those that are looked at do.
    """
    rows = postings.find_of_token(connection, token).rows[:_LOOKED_AT]
    hits = contents.load_hits(connection, [(int(row), 1.0) for row in rows])
    words = {each for hit in hits for each in _WORD.findall(f"{hit.title} {hit.text}".lower())}
    near = process.extract(word, sorted(words), scorer=OSA.distance, limit=_NEAREST)
    tokens = postings.find_tokens(connection, [str(found) for found, *_ in near])
    return next((str(found) for found, *_ in near if tokens.get(found) == token), None)
