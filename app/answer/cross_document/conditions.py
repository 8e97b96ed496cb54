"""Decide whether a document meets a condition: "is governed by Scots law", "does not exclude liability".

It is decided for each document by what its own sentences say: by the names and amounts in them, and by
whether they allow or rule out. England and Wales is not Scotland, "shall not sublet" is no leave to sublet,
and a document in which nothing about it is found meets neither the condition nor its opposite.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.answer.cross_document.amounts import convert_amount
from app.answer.cross_document.dates import (
    Days,
    Role,
    parse_days,
    strip_role,
)
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import Quantity, find_figures
from app.answer.text.places import find_places


class Verdict(Enum):
    """What a document says of a condition."""

    YES = auto()
    NO = auto()
    CONDITIONAL = auto()
    """Yes, but only under a condition of its own, such as somebody's consent."""
    UNCLEAR = auto()
    """Something about it is said, from which the program cannot tell."""
    SILENT = auto()

    @property
    def opposite(self) -> Verdict:
        """The verdict on the negated condition."""
        return {Verdict.YES: Verdict.NO, Verdict.NO: Verdict.YES}.get(self, self)


class Stance(Enum):
    """What a sentence says of a thing: it is so, or may be; it is not, or must not be; or up to a limit."""

    FOR = auto()
    AGAINST = auto()
    LIMITED = auto()
    UNDER_CONDITION = auto()
    UNKNOWN = auto()
    """Which of the things that it speaks of it denies cannot be told."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold. `subject` is what it is about, to find the sentences by; `places`, `names` and the
    amount with its `bound` are what these must hold; `stance` what they must say of the subject; `within` is
    the stem of what it must be included in, "" where nothing is said of that. `mentions`: it is enough that
    the document speaks of it. Of an amount "between" two, `most` is the other; `days` are those that a date
    must be among or, where it `lasts`, on some of which that must be so. `asks_consent` tells that somebody's
    consent is spoken of, `without_consent` that it is so, or ruled out, without that. `is_unknown`: more is
    said than the program can decide, so that a person must read, but where a sentence says the very words
    `denied`: "non-exclusive licence".
    """

    subject: str
    negated: bool = False
    stance: Stance = Stance.FOR
    places: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    amount: Quantity | None = None
    bound: str = ""
    mentions: bool = False
    asks_consent: bool = False
    without_consent: bool = False
    within: str = ""
    most: Quantity | None = None
    days: Days | None = None
    lasts: bool = False
    is_unknown: bool = False
    denied: str = ""

    @property
    def is_against(self) -> bool:
        """Whether it is that something is ruled out, or limited."""
        return self.stance is not Stance.FOR

    @property
    def searched(self) -> str:
        """By what to search for the sentences that may decide it."""
        role = self.days.role.value if self.days is not None and self.days.role is not None else ""
        return f"{self.subject} {role}".strip()


_SILENT = re.compile(
    r"\b(?:(?:say|state|contain|provide|have|tell)s?\s+nothing|(?:is|are|keeps?|remains?)\s+silent"
    r"|makes?\s+no\s+mention|(?:sag(?:t|en)|enth(?:ält|alten))\s+nichts|schweig(?:t|en))\s+"
    r"(?:about|on|of|as to|regarding|concerning|zum?|zur|über)\s+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"^(?:that\s+|which\s+|die\s+|der\s+)?(?:(?:do|does|did)\s+not\s+|don['’]t\s+|doesn['’]t\s+)?"
    r"(?:have|has|having|with(?:out)?|contains?|containing|includes?|including|lacks?|mit|ohne|enthalten|haben)\s+"
    r"(?:an?\s+|any\s+|no\s+|the\s+|eine?\s+|keine?\s+)*(?P<topic>[^,]{2,60}?)[\s-]*"
    r"(?:clauses?|provisions?|sections?|(?<=[a-zß])s?klauseln?)$",
    re.IGNORECASE,
)
"""That a document has a part about something: it speaks of it."""
_INCLUDED = re.compile(
    r"\b(?:includ\w+|contained|covered|enthalten|inbegriffen) (?:already )?(?:in|by|im|in der) (?:the )?(\w+)"
    r"|\b(?:im|in der) (\w+) (?:enthalten|inbegriffen)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|can|may|will|shall|must)(?:\s+not\b|n['’]t\b)"
    r"|\bcannot\b|\b(?:not|never|without|lack(?:s|ing)?|fails? to|no|nicht|kein\w*|ohne)\b",
    re.IGNORECASE,
)
_NOT_NEGATED = re.compile(
    r"\bno(?:t)? (?:more|less|later|fewer|earlier|longer|shorter) than\b", re.IGNORECASE
)
_AUXILIARY = re.compile(
    r"\b(?:do|does|did|is|are|was|were|be|been|has|have|had|having|can|could|may|might|will|would|shall|should"
    r"|must|that|which|who|whose|where|there|any|a|an|the|it|in|with|anything|explicitly|expressly"
    r"|ist|sind|wird|werden|hat|haben|kann|darf|dürfen|die|der|das|den|ein|eine|einen|einer|es|man)\b",
    re.IGNORECASE,
)
_ALLOWS = (
    r"allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|accept(?:s|ed)?|authori[sz]es?d?|tolerat(?:e|es|ed)"
    r"|erlaub\w*|gestatt\w*|zugelassen|zulass\w*"
)
FORBIDS = (
    r"prohibit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|exclud(?:e|es|ed|ing)|exclusions? of"
    r"|disclaim(?:s|ed|ing)?|preclud(?:e|es|ed)|rules? out|ruled out|refus(?:e|es|ed)|den(?:y|ies|ied)"
    r"|waiv(?:e|es|ed|ing)|verbiet\w*|verboten|untersag\w*|ausschlie(?:ß|ss)\w*|ausgeschlossen"
)
LIMITS = r"limit(?:s|ed|ing|ations?)?|cap(?:s|ped)?|restrict(?:s|ed|ions?)?|begrenz\w*|beschränk\w*"
_IS_ALLOWED = re.compile(rf"\b(?:{_ALLOWS})\b", re.IGNORECASE)
_REQUIRES = (
    r"require(?:s|d)?|need(?:s|ed)?|demand(?:s|ed)?|oblige(?:s|d)?|contain(?:s|ed|ing)?|include(?:s|d)?"
    r"|including|provide(?:s|d)? for|foresee(?:s|n)?|sets? out|impose(?:s|d)?|ask(?:s|ed)? for|calls? for"
    r"|verlang\w*|enthalt\w*|enthält|vorsehen|sehen|sieht|vor"
)
_MENTIONS = (
    r"mention(?:s|ed|ing)?|refer(?:s|red)? to|talks? (?:of|about)|speaks? (?:of|about)|deal(?:s|t)? with"
    r"|cover(?:s|ed)?|discuss(?:es|ed)?|say(?:s)? (?:something|anything) (?:about|on)|address(?:es|ed)?"
    r"|erwähn\w*|behandel\w*|regel[nt]\w*"
)
_STANCES = (
    (Stance.FOR, True, _MENTIONS),
    (Stance.AGAINST, False, FORBIDS),
    (Stance.LIMITED, False, LIMITS),
    (Stance.FOR, False, _ALLOWS),
    (Stance.FOR, False, _REQUIRES),
)
VERBS = "|".join(verbs for _, _, verbs in _STANCES)
"""What says that something is allowed, ruled out, limited, required or mentioned."""
_UNITS = re.compile(
    r"\b(?:days?|weeks?|months?|years?|pounds?|euros?|dollars?|tagen?|wochen|monaten?|jahren?)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?:an?|eine[rnms]?)(?= (?:day|week|month|quarter|year)(?:['’]s\b| of\b| notice\b))", re.IGNORECASE
)
"""What counts: "a month's notice" is one month's."""
_EDGES = re.compile(
    r"^(?:(?:under|of|by|for|on|to|at|from|the|and|or)\s+)+|(?:\s+(?:under|of|by|for|on|to))+$", re.I
)
_BOUND = re.compile(
    r"\b(?P<least>at least|no(?:t)? less than|no(?:t)? fewer than|a minimum of|mindestens)\b"
    r"|\b(?P<most>at most|up to|no(?:t)? (?:more|longer|later|higher) than|a maximum of|höchstens|bis zu)\b"
    r"|\b(?P<over>(?:more|longer|greater|higher|larger|later) than|over|above|exceed(?:s|ing)?"
    r"|(?:mehr|länger) als|über)\b"
    r"|\b(?P<under>(?:less|shorter|fewer|lower|smaller|earlier) than|under|below"
    r"|(?:weniger|kürzer) als|unter)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|from|zwischen|von)\s+(?=[$€£¥\w])", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|to|und|bis|[-–])\s*", re.IGNORECASE)
_UNDECIDED = re.compile(
    r"\b(?:than|between|except|either|or|only|before|after|until|till|since|once|the (?:most|least)"
    r"|the (?:second|third|fourth|fifth|\d+(?:st|nd|rd|th))|als|zwischen|außer|oder|nur|vor|nach|bis|seit)\b",
    re.IGNORECASE,
)
"""What limits or compares in a way that is none of those understood here."""
NAME = re.compile(r"(?<![\w])[A-ZÀ-ÖØ-Þ][\w’'&-]*(?:\s+(?:of\s+)?[A-ZÀ-ÖØ-Þ][\w’'&-]*)*")
CONSENT = (
    r"consent|permission|approval|authori[sz]ation|agree[ds]?|agreement|leave"
    r"|zustimmung|einwilligung|genehmigung|erlaubnis"
)
_WITHOUT_CONSENT = re.compile(
    rf",?\s+(?:without|unless with|ohne)\s+(?:[\w’'-]+\s+){{0,5}}?(?:{CONSENT})\b", re.IGNORECASE
)
NON = re.compile(r"\bnon[-\s](\w+)", re.IGNORECASE)
"""What is denied: a non-compete rules competition out."""
_DENYING_CLAUSE = re.compile(
    r"\b(non[-\s]\w+)\s+(?:clause|provision|section|obligation|covenant|undertaking|restriction)s?\b",
    re.IGNORECASE,
)
_DENIED_THING = re.compile(r"\b(non[-\s]\w+\s+\w{3,}?)s?\b", re.IGNORECASE)
"""What is denied with the thing that it is said of, brought to the singular: "non-exclusive licence"."""
_IS_CONSENT = re.compile(rf"\b(?:{CONSENT})\b", re.IGNORECASE)
_LASTS = re.compile(
    r"\b(?:in force|valid|active|run(?:s|ning)?|last(?:s|ed|ing)|appl(?:y|ies)|cover(?:s|ed)?"
    r"|gültig|gelten|gilt|in kraft|laufen|läuft)\b",
    re.IGNORECASE,
)
"""What goes on from a day to another, and is not of one day."""


def parse_condition(said: str, kind: str) -> Condition:
    """Parse the condition that is said of documents, which the question calls by their `kind`."""
    asks_consent = _IS_CONSENT.search(said) is not None
    said, cuts = _WITHOUT_CONSENT.subn("", said)
    topic = _find_topic(said)
    if topic is not None:
        return topic
    said = _DENYING_CLAUSE.sub(r"\1", said)
    parsed = _parse_affirmed(NON.sub(r"\1", said), kind)
    condition = replace(parsed, asks_consent=asks_consent, without_consent=cuts > 0)
    denied = NON.findall(said)
    return _deny(condition, said, denied) if denied else condition


def _parse_affirmed(said: str, kind: str) -> Condition:
    """Parse a condition in which consent and a "non-" are not looked at."""
    parsed = parse_days(said)
    days, said = parsed if parsed is not None else (None, said)
    negated = NEGATED.search(_NOT_NEGATED.sub(" ", said)) is not None
    plain = NEGATED.sub(" ", _NOT_NEGATED.sub(lambda match: match[0].replace("no", "\0"), said)).replace(
        "\0", "no"
    )
    plain = _ONE.sub("1", plain)
    which, amount, start = _find_bound(plain)
    most = None
    if which == "between" and amount is not None:
        most = next(each for each in find_figures(plain).quantities if each.at > amount.at)
        plain = f"{plain[: most.at]} {plain[most.at + len(most.shown) :]}"
    if amount is not None:
        plain = f"{plain[:start]} {plain[amount.at + len(amount.shown) :]}"
        plain = _UNITS.sub(" ", plain)
    stance, mentions, verbs = _find_verbs(plain)
    places = find_places(plain)
    bare = plain
    for words in places.values():
        bare = bare.replace(words, " ")
    names = tuple(match[0] for match in NAME.finditer(bare))
    if days is not None:
        bare = strip_role(bare)
    subject = _strip_subject(bare, verbs, names, kind)
    if days is not None:
        lasting = _LASTS.search(bare) if days.role is None and not days.are_open else None
        if lasting is not None:
            is_unknown = any(name not in lasting[0] for name in names)
            return Condition(subject or lasting[0], negated, days=days, lasts=True, is_unknown=is_unknown)
        return _make_dated(days, subject, names, kind, negated)
    if not find_stems(subject):
        subject = " ".join((subject, *names)).strip()
    return Condition(
        subject or bare.strip(),
        negated,
        stance,
        frozenset(places),
        names,
        amount,
        which,
        mentions,
        within=_find_container(said),
        most=most,
        is_unknown=_UNDECIDED.search(bare) is not None,
    )


def _deny(condition: Condition, said: str, words: Sequence[str]) -> Condition:
    """Deny what is asked for with "non-", where that is all: a non-compete. Of a "non-refundable deposit", or
    of what is allowed "for non-payment", the program cannot tell of which word the "not" of a sentence is.
    """
    if condition.mentions:
        pattern = rf"\b({'|'.join(map(re.escape, words))})\b"
        return replace(condition, subject=re.sub(pattern, r"non-\1", condition.subject))
    is_bare = not (condition.places or condition.names or condition.days)
    is_all = set(find_stems(condition.subject)) <= set(find_stems(" ".join(words)))
    if is_bare and is_all and condition.stance is Stance.FOR and not _IS_ALLOWED.search(said):
        return replace(condition, stance=Stance.AGAINST)
    is_limited = condition.amount is not None or condition.is_unknown or condition.without_consent
    is_said_so = condition.stance is Stance.FOR and not _IS_ALLOWED.search(said)
    is_it = is_bare and is_said_so and not is_limited
    return replace(condition, is_unknown=True, denied=_find_denied_thing(said) if is_it else "")


def _find_denied_thing(said: str) -> str:
    """Find what is asked for with "non-" and the thing it is said of, where nothing but a verb stands beside
    that: "grant a non-exclusive licence", not one "to patents".
    """
    phrase = _DENIED_THING.search(said)
    if phrase is None or said[phrase.end() :].strip(" .?!"):
        return ""
    before = _AUXILIARY.sub(" ", NEGATED.sub(" ", said[: phrase.start()]))
    return phrase[1] if len(before.split()) <= 1 else ""


def _find_verbs(plain: str) -> tuple[Stance, bool, str]:
    """Find what is said of the subject, whether only that it is mentioned, and the verbs that say so."""
    for stance, mentions, verbs in _STANCES:
        if re.search(rf"\b(?:{verbs})\b", plain, re.IGNORECASE):
            return stance, mentions, verbs
    return Stance.FOR, False, ""


def _find_topic(said: str) -> Condition | None:
    """Find what the documents must speak of, or say nothing of, where no more is said of it. Who asks for a
    "non-compete clause" wants more than that competition is spoken of.
    """
    about = _SILENT.search(said)
    if about is not None:
        return Condition(NON.sub(r"\1", said[about.end() :]).strip(), negated=True, mentions=True)
    about = _CLAUSE.search(said)
    if about is None or NON.search(about["topic"]):
        return None
    return Condition(about["topic"].strip(), NEGATED.search(said) is not None, mentions=True)


def _strip_subject(bare: str, verbs: str, names: Sequence[str], kind: str) -> str:
    """Strip what is said to what it is about."""
    subject = _AUXILIARY.sub(" ", re.sub(rf"\b(?:{verbs})\b", " ", bare, flags=re.I) if verbs else bare)
    for name in names:
        subject = subject.replace(name, " ")
    own = set(find_stems(kind))
    words = subject.strip(" ,").split()
    return _EDGES.sub("", " ".join(word for word in words if not own.intersection(find_stems(word))))


def _make_dated(days: Days, subject: str, names: tuple[str, ...], kind: str, negated: bool) -> Condition:
    """Make the condition that a date is among some days. Where no more is said of the date, it is that of
    the document.
    """
    subject = " ".join((subject, *names)).strip()
    if days.role in (None, Role.ISSUE) and not find_stems(subject):
        days, subject = replace(days, role=Role.ISSUE), kind
    return Condition(subject, negated, days=days)


def _find_container(said: str) -> str:
    """Find the stem of what something must be included in: "heating included in the rent"."""
    match = _INCLUDED.search(said)
    found = find_stems(match[1] or match[2]) if match is not None else []
    return found[0] if found else ""


def _find_bound(said: str) -> tuple[str, Quantity | None, int]:
    """Find the amount that documents must state, what it bounds, and where that begins: "at least two
    months"; or an amount of money or time without any bound, which must be the very one: "two months'
    notice".
    """
    bound = _BOUND.search(said)
    quantities = find_figures(said).quantities
    between = _BETWEEN.search(said)
    if between is not None:
        two = [each for each in quantities if each.at >= between.start()][:2]
        if len(two) > 1 and _AND.fullmatch(said, two[0].at + len(two[0].shown), two[1].at):
            unit, after = (two[0].unit, two[0].after) if two[0].unit else (two[1].unit, two[1].after)
            return "between", replace(two[0], unit=unit, after=after), between.start()
    if bound is not None:
        amount = next((each for each in quantities if each.at >= bound.start()), None)
        which = next(name for name, text in bound.groupdict().items() if text)
        if amount is not None:
            return which, amount, bound.start()
    amount = next((each for each in quantities if (made := convert_amount(each)) and made[1]), None)
    return ("same", amount, amount.at) if amount is not None else ("", None, 0)
