"""Recognize where a sentence says the opposite of the words it rests on, or leaves out their condition, as
far as single words tell.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from app.answer.text.normalize import find_stems

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
    r"|not (?:more|less) than|(?:not|no|never|cannot)\b[^,;.]*\bwithout"
    r"|nicht nur|no s[oó]lo|No\.? ?(?=\d))",
    re.IGNORECASE,
)
"""What looks like a negation: a limit, a condition ("not without") or a number."""
_CONSENT = (
    r"(?:(?:with|upon|after|subject to|by)\s+(?:\w+\s+){0,4}(?:consent|permission|approval|authori[sz]ation)"
    r"|mit\s+(?:\w+\s+){0,4}(?:Zustimmung|Einwilligung|Genehmigung|Erlaubnis)"
    r"|(?:avec|sous|sur)\s+(?:\w+\s+|l['’]){0,4}(?:accord|consentement|autorisation|permission)"
    r"|(?:con|previ[oa])\s+(?:\w+\s+){0,4}(?:consentimiento|permiso|autorización|aprobación))"
)
_ONLY = (
    r"(?:(?:only|solely|exclusively)\s+(?:if|with|when|where|while|once|after|before|until|upon|on|by|to|for"
    r"|in|at|during|within|as|under|from|between)"
    r"|nur\s+(?:mit|wenn|falls|sofern|nach|vor|bei|unter|für|in|im|auf|am|an|zu[mr]?|durch|von|während)"
    r"|(?:seulement|uniquement)\s+(?:si|avec|après|avant|quand|lorsqu\w+|en|pour|sur|dans|aux?|à|par|sous)"
    r"|(?:s[oó]lo|solamente|únicamente)\s+(?:si|con|cuando|después|antes|tras|en|para|a|por|durante|bajo))"
)
_EXCEPTION = re.compile(
    r"\b(?:unless|except(?:ing|ion)?s?|other than|excluding|subject to|provided(?:, however,)? that"
    r"|(?:as|so) long as|on condition that"
    r"|es sei denn|au(?:ß|ss)er|sofern|vorbehaltlich|vorausgesetzt|unter der (?:Voraussetzung|Bedingung)"
    r"|sauf|hormis|à moins (?:que|de|d)|sous réserve|à condition|pourvu qu\w*"
    rf"|excepto|salvo|a menos que|siempre que|a condición de|sujet[oa]s? a|{_ONLY}|{_CONSENT})\b",
    re.IGNORECASE,
)
_NOT_AN_EXCEPTION = re.compile(r"\b(?:not|nicht|pas|non|no)\s*$", re.IGNORECASE)
"""Before "only": it is a list."""
_BEFORE = re.compile(
    r"[.;:]|(?:,\s*)?\b(?:and|or|but|while|whereas|und|oder|aber|während|et|ou|mais|y|pero)\b", re.IGNORECASE
)
"""Where the words before an exception begin that it is made of."""
_SAID_TOO = 0.5
"""Share of an exception's words with which a sentence makes it as well. Judged:
tests/benchmarks/thresholds.py.
"""
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
Pair = tuple[re.Pattern[str], re.Pattern[str]]


def pair_opposites(opposites: Sequence[tuple[str, str]]) -> tuple[Pair, ...]:
    """Pair words, given as patterns, with those that mean the opposite."""
    return tuple(
        (re.compile(rf"\b(?:{one})\b", re.I), re.compile(rf"\b(?:{other})\b", re.I))
        for one, other in opposites
    )


_PAIRS = pair_opposites(_OPPOSITES)


def leave_out_limits(text: str) -> str:
    """Leave out what looks like a negation and is none: a limit, a condition, a number."""
    return _NO_NEGATION.sub(" ", text)


def negates(text: str) -> bool:
    """Whether there is a negation in `text`."""
    return _NEGATION.search(leave_out_limits(text)) is not None


def differs(sentence: str, quoted: str) -> bool:
    """Whether only one of the two is negated. Of the words quoted, those clauses count that the sentence
    speaks of.
    """
    said = set(find_stems(sentence))
    spoken_of = " , ".join(clause for clause in _CLAUSE.split(quoted) if _speaks_of(clause, said))
    return negates(sentence) != negates(spoken_of or quoted)


def find_left_out(sentence: str, quoted: str) -> str | None:
    """Find the exception or condition ("only with the consent of the landlord") that the words quoted make of
    what the sentence says, if the sentence leaves it out.
    """
    if _EXCEPTION.search(sentence) or _NEGATION.search(sentence):
        return None
    said = set(find_stems(sentence))
    for exception in _EXCEPTION.finditer(quoted):
        if _NOT_AN_EXCEPTION.search(quoted[: exception.start()]):
            continue
        rest = quoted[exception.start() :]
        end = _CLAUSE.search(rest, exception.end() - exception.start())
        made = rest[: end.start() if end else None].strip()
        words = set(find_stems(made))
        before = _BEFORE.split(quoted[: exception.start()])[-1]
        if find_stems(before) and not _speaks_of(before, said):
            continue
        if not words or len(words & said) < _SAID_TOO * len(words):
            return made
    return None


def find_opposite(sentence: str, quoted: str, pairs: Sequence[Pair] = _PAIRS) -> tuple[str, str] | None:
    """Find a word of the sentence and its opposite, which stands in its place in the words quoted, if there
    are such: "increased", "decreased".
    """
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            said, given = one.search(sentence), other.search(quoted)
            if said and given and not other.search(sentence) and not one.search(quoted):
                return said[0], given[0]
    return None


def _speaks_of(clause: str, said: Collection[str]) -> bool:
    return any(stem in said for stem in find_stems(clause))
