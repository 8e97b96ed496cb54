"""Whether a sentence says the opposite of the words it rests on, as far as single words tell."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.answer.wording import stems

_NEGATION = re.compile(
    r"\b(?:not|no|never|neither|nor|cannot|without|none|nobody|nothing|unable|hardly|\w+n['’]t"
    r"|fail(?:s|ed)? to"
    r"|nicht|nie|niemals|weder|ohne|kein\w*"
    r"|ne|n['’](?=\w)|jamais|aucune?|sans|sauf|nunca|jam[aá]s|ning[uú]n\w*|sin)\b"
    r"|\bn['’](?=[aeiouyéèêh])",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(
    r"\b(?:not only|no (?:more|less|later|fewer|earlier|longer) than|whether or not"
    r"|not (?:more|less) than"
    r"|nicht nur|no s[oó]lo|No\.? ?(?=\d))",
    re.IGNORECASE,
)
"""What looks like a negation: a limit, or a number."""
_EXCEPTION = re.compile(
    r"\b(?:unless|except(?:ing|ion)?s?|other than|excluding|only if|provided that|es sei denn|au(?:ß|ss)er"
    r"|sauf|excepto|salvo|à moins que)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:.()]|\s[–—-]\s|\b(?:but|although|whereas|while|aber|mais|pero)\b", re.IGNORECASE)
_OPPOSITES = (
    ("increas(?:e|es|ed|ing)|grew|rose|higher", "decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|lower"),
    ("before|prior to", "after"),
    ("minimum|at least|no less than|not less than", "maximum|at most|up to|no more than|not more than"),
    ("more than|exceeds?|above", "less than|fewer than|below"),
    ("allowed|permitted|allows?|permits?", "prohibited|forbidden|prohibits?|forbids?"),
    ("accept(?:s|ed)?|approved?", "reject(?:s|ed)?|denied|refused?"),
    ("gains?|profits?", "loss|losses"),
    ("earlier", "later"),
    ("first", "last"),
)
_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.I), re.compile(rf"\b(?:{other})\b", re.I)) for one, other in _OPPOSITES
)


def negates(text: str) -> bool:
    """Whether there is a negation in `text`."""
    return _NEGATION.search(_NO_NEGATION.sub(" ", text)) is not None


def differs(sentence: str, quoted: str) -> bool:
    """Whether only one of the two is negated, or the words quoted make an exception that the sentence leaves
    out. Of the words quoted, those clauses count that the sentence speaks of.
    """
    if _EXCEPTION.search(quoted) and not (_EXCEPTION.search(sentence) or negates(sentence)):
        return True
    said = set(stems(sentence))
    spoken_of = " , ".join(clause for clause in _CLAUSE.split(quoted) if _speaks_of(clause, said))
    return negates(sentence) != negates(spoken_of or quoted)


def opposite(sentence: str, quoted: str) -> tuple[str, str] | None:
    """A word of the sentence and its opposite, which stands in its place in the words quoted, if there are
    such: "increased", "decreased".
    """
    for pair in _PAIRS:
        for one, other in (pair, pair[::-1]):
            said, given = one.search(sentence), other.search(quoted)
            if said and given and not other.search(sentence) and not one.search(quoted):
                return said[0], given[0]
    return None


def _speaks_of(clause: str, said: Collection[str]) -> bool:
    return any(stem in said for stem in stems(clause))
