"""Tell amounts apart that stand in one sentence: the one that a question asks for, and others near it.

The reader takes what is near. "Of 81 pupils screened, 64 were randomised" tells two numbers of pupils, and
"the rate fell by 3 points" a change where the rate is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from app.answer.entailment.terms import is_same_word
from app.answer.text.function_words import CHANGED_BY, CHANGES
from app.answer.text.language import detect_language
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import find_figures
from app.answer.text.word_forms import may_be_past
from app.answer.verification.attribution import Quote

_AMOUNT = re.compile(r"\W*\d[\d.,]*\W*")
_ASKS_HOW_MANY = re.compile(r"\b(?:how many|wie ?viele|combien)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:is|are|was|were|been|be|sind|wurden?|worden|waren|sont|été|furent)\s+(?P<verb>[^\W\d_]{4,})",
    re.IGNORECASE,
)
_FRENCH_PARTICIPLE = re.compile(r"[a-zàâçéèêîïôû]{3,}ée?s?")
_OUT_OF = re.compile(r"\d,? (?:out )?(?:of|von|sur|de)(?: (?:the|den|les))?$", re.IGNORECASE)
"""What stands before all of those of which so many are told: "12 of the 40"."""
_NEAR = 4
"""Words behind a number within which it is said what was done with so many."""
_CHANGE_NEAR = 2
"""Words before "by" of which one tells a change."""
_ASKS_CHANGE = {
    language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for language, words in {
        "en": r"by|change[sd]?|differences?|higher|lower|more|less|fewer|better|worse",
        "de": r"um wie ?viel|(?:ver)?ändert?\w*|unterschied\w*|höher|niedriger|mehr|weniger",
        "fr": r"de combien|chang\w+|différence|évolu\w+|plus|moins",
        "es": r"en cuánto|cambi\w+|diferencia|más|menos",
    }.items()
}
_CHANGED_BY = {word: re.compile(rf"\b(?:{verbs})\b", re.IGNORECASE) for word, verbs in CHANGED_BY.items()}
_ASKS_BEFORE = re.compile(
    r"\b(?:before|original(?:ly)?|previous(?:ly)?|former(?:ly)?|initial(?:ly)?|used to|old|from|until"
    r"|vorher|bisher(?:ige[nrms]?)?|früher(?:e[nrms]?)?|zuvor|ursprünglich\w*|avant|auparavant|ancien\w*"
    r"|antes|anterior\w*)\b",
    re.IGNORECASE,
)
"""What asks for that which something was before it changed."""
_CHANGED_FROM = {"from": ("to",), "von": ("auf",), "de": ("à", "a")}
"""What stands before that which something was, and before that which it became."""
_CHANGED = CHANGES.union(("raise", "reduce", "lower", "extend", "shorten", "change", "cut"))
"""Verbs of what rises or falls, and of who makes it."""
_HOUR = re.compile(r"\W*Uhr\W*")
"""What makes a time of the day of the figure before it: "um 14 Uhr"."""
_ASKS_SHARE = re.compile(
    r"\bper ?cent|%|\binterest rates?\b|\brates? of interest\b|\bprozent|\bzinss[aä]tz|\bpourcentage"
    r"|\btaux d.intérêt|\bporcentaje|\b(?:tipo|tasa) de interés",
    re.IGNORECASE,
)
"""What asks for a number of hundredths, and for no other amount that stands near it."""
_ENDS_CLAUSE = tuple(",;:–—")
"""Marks behind a word with which a clause ends."""


def find_amount_asked(quote: Quote, question: str) -> Quote | None:
    """Find the amount that the question asks for in the sentence of one that is pointed at: another number,
    if what is asked is said of that, and something else of the one that is pointed at; the only share, if
    one is asked for and a sum of money is pointed at. None where either may be meant, and where by how much
    something changed is pointed at and not asked.
    """
    source, words = quote.source, [word.text for word in quote.source.page.words]
    amounts = [index for index in range(source.first, source.last) if _AMOUNT.fullmatch(words[index])]
    own = [index for index in amounts if quote.first <= index < quote.last]
    if source.is_row or not own:
        return quote
    sentence, is_asked = words[source.first : source.last], _asks_for_change(question)
    asks_for_start = is_asked or _ASKS_BEFORE.search(question) is not None
    if _is_start(sentence, own[0] - source.first) and not asks_for_start:
        return None
    if _ASKS_SHARE.search(question):
        shares = {at: end for at in amounts if (end := _find_share_end(words, at)) is not None}
        if shares and shares.keys().isdisjoint(own):
            return Quote(source, *next(iter(shares.items()))) if len(shares) == 1 else None
    if len(own) > 1:
        return quote
    behind = _list_behind(words, amounts, source.last)
    said = _find_said(words[: source.last], behind, question)
    # "40 were enrolled in 2020 and 55 in 2021": nothing else is said of the 55.
    if said and own[0] not in said and any(map(_is_past, behind[own[0]])):
        is_told_apart = any(map(str.isdigit, question))  # by a year, which may be that of either
        return Quote(source, said[0], said[0] + 1) if len(said) == 1 and not is_told_apart else None
    if _is_change(sentence, own[0] - source.first) and not is_asked:
        return None
    return quote


def _find_share_end(words: Sequence[str], at: int) -> int | None:
    """Find where the amount ends that stands `at` a place, if it is a number of hundredths, with the words
    that say so; None where it is not.
    """
    told = next(iter(find_figures(" ".join(words[at : at + 3])).quantities), None)
    if told is None or told.unit != "%" or told.at >= len(words[at]):
        return None
    return at + len(told.shown.split())


def _list_behind(words: Sequence[str], amounts: Sequence[int], last: int) -> dict[int, list[str]]:
    """List the words right behind each amount, up to the next."""
    ends = [*amounts[1:], last]
    return {at: list(words[at + 1 : min(end, at + 1 + _NEAR)]) for at, end in zip(amounts, ends, strict=True)}


def _find_said(words: Sequence[str], behind: Mapping[int, Sequence[str]], question: str) -> list[int]:
    """Find the numbers right behind which it is said what was done with so many, of which a question asks how
    many; of "12 of the 40" the first counts.
    """
    done = _DONE.search(question) if _ASKS_HOW_MANY.search(question) else None
    stems = set(find_stems(done["verb"])) if done is not None else set()
    if not stems:
        return []
    counted = [at for at in behind if not _OUT_OF.search(" ".join(words[max(0, at - _NEAR) : at]))]
    return [
        at
        for at, end in zip(counted, [*counted, len(words)][1:], strict=True)
        if stems.intersection(find_stems(" ".join(words[at + 1 : min(end, at + 1 + _NEAR)])))
    ]


def _is_past(word: str) -> bool:
    """Whether a word may tell what was done: the past of a verb, or its participle."""
    plain = word.strip(".,;:?!()").casefold()
    return may_be_past(plain) or _FRENCH_PARTICIPLE.fullmatch(plain) is not None


def _is_change(sentence: Sequence[str], at: int) -> bool:
    """Whether a sentence tells that something changed by the amount that stands `at` a place. The verb of
    German may stand behind it, in the same clause.
    """
    before = sentence[:at]
    last = before[-1].casefold() if before else ""
    if last == "um" and any(map(_HOUR.fullmatch, sentence[at + 1 : at + 2])):
        return False
    if (verbs := _CHANGED_BY.get(last)) is not None:
        near = _cut_out_clause(sentence, at) if last == "um" else before[-2 - _CHANGE_NEAR :]
        return verbs.search(" ".join(near)) is not None
    return last == "by" and any(_is_form_of(word, CHANGES) for word in before[-1 - _CHANGE_NEAR : -1])


def _is_start(sentence: Sequence[str], at: int) -> bool:
    """Whether a sentence tells that something changed from the amount that stands `at` a place to another:
    "rises from 24 to 25 days".
    """
    to = _CHANGED_FROM.get(sentence[at - 1].casefold(), ()) if at else ()
    ahead = [word.casefold() for word in sentence[at + 1 : at + 2 + _NEAR]]
    if not any(word in to and _AMOUNT.fullmatch(behind) for word, behind in pairwise(ahead)):
        return False
    near = (
        _cut_out_clause(sentence, at)
        if sentence[at - 1].casefold() == "von"
        else sentence[:at][-1 - _CHANGE_NEAR :]
    )
    if any(_is_form_of(word, _CHANGED) for word in near):
        return True
    return any(verbs.search(" ".join(near)) for verbs in _CHANGED_BY.values())


def _cut_out_clause(sentence: Sequence[str], at: int) -> Sequence[str]:
    """Cut out the clause of the amount that stands `at` a place; with all before it, where it begins with
    the amount: "stieg, wie gemeldet, um 12 %".
    """
    ends = [place for place, word in enumerate(sentence, 1) if word.endswith(_ENDS_CLAUSE)]
    first = max((end for end in ends if end < at), default=0)
    last = min((end for end in ends if end > at), default=len(sentence))
    return sentence[0 if first == at - 1 else first : last]


def _asks_for_change(question: str) -> bool:
    asks = _ASKS_CHANGE[detect_language([question])]
    if asks.search(question) or any(verbs.search(question) for verbs in _CHANGED_BY.values()):
        return True
    return any(_is_form_of(word, _CHANGED) for word in question.split())


def _is_form_of(word: str, verbs: Iterable[str]) -> bool:
    return any(is_same_word(word.strip(".,;:?!").casefold(), verb, "en") for verb in verbs)
