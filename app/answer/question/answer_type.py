"""Classify what kind of thing a question asks for, and whether a sentence names a new one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from enum import Enum, auto

from app.answer.text.language import detect_language
from app.answer.text.normalize import NUMBER_SIGN, find_all_numbers, find_stems
from app.answer.text.proper_nouns import find_proper_nouns
from app.core.months import MONTHS
from app.core.stop_words import STOP_WORDS

_SIDE_BY_SIDE = re.compile(r"\b[A-ZÄÖÜ][\w’'-]*(?: [A-ZÄÖÜ][\w’'-]*)+")
_STOP_WORDS = STOP_WORDS["de"]
_WHO = re.compile(r"\bwe(?:r|n|m|ssen)\b", re.IGNORECASE)
"""What asks for a person in German, where a noun by itself is no name."""
_TIME = re.compile(
    r"\b(?:1[0-9]|20)\d\ds?\b|\b\d{1,2}(?:st|nd|rd|th)? centur"
    r"|\b\d{1,2}:\d\d\b|\b\d{1,2}\.\d\d ?(?:Uhr|h|[ap]\.?m)\b"
    rf"|\b(?:{'|'.join(dict.fromkeys(itertools.chain(*MONTHS.values())))})\b"
    r"|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b"
    r"|\b(?:days?|weeks?|months?|years?|hours?|minutes?|centur(?:y|ies)|decades?)\b"
    r"|\b(?:tage?n?|wochen?|monaten?|jahren?)\b"
    r"|\b(?:jours?|mois|ans?)\b"
    r"|\b(?:días?|meses|años?)\b",
    re.IGNORECASE,
)

_ABOUT_TEXTS = frozenset(
    find_stems(
        """
        made make happen happened occur occurred according text document file message mail email passage
        mention mentioned
        say says said state stated tell describe
        described given anyone anybody anything someone somebody something
        lautet lauten heißt heißen
        dokument erwähnt jemand etwas texte mentionne mentionné quelqu quelque texto documento menciona
        alguien
        """
    )
)
_WHETHER_ANY = re.compile(
    r"^\W*(?:does|do|did|is|are|was|were|has|have|can)\b.*\b(?:mention(?:s|ed)?|spoken of|said|anyone|anybody"
    r"|someone|somebody|anything|something|any)\b|^\W*(?:is|are|was|were) there\b"
    r"|^\W*(?:wird|werden|ist|sind|hat|haben|gibt es|kommt)\b.*\b(?:erwähnt|jemand|irgend\w*|vor)\b"
    r"|^\W*(?:est-ce qu|y a-t-il|le texte|quelqu['’]un)\w*\b|^\W*(?:hay|se menciona|alguien)\b",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"^\W*(?:(?:and|but|so|or|please)\W+)?(?:do|does|did|is|are|was|were|has|have|had|can|could|may|must|will|would"
    r"|should|am)\b",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"\bor\b(?! not\b)", re.IGNORECASE)
_SINGULAR = r"(?:is|was|does|has)\b"
_NOT_BETWEEN = r"(?:is|was|are|were|does|do|did|has|have|had|can|could|will|would|should|must|may|of)\b"
"""What does not stand between what asks and its noun: "What do plants use?" does not ask for plants."""
_SEVERAL = re.compile(
    r"^\W*(?:in |on |at |for |from |with )?(?:"
    rf"(?:which|what)\s+(?:of the\s+)?(?:(?!{_NOT_BETWEEN})[\w-]+\s+){{0,2}}?"
    rf"(?!{_SINGULAR})(?-i:[a-z-]*[^\Wsui]s)\s+(?!{_SINGULAR})[\w-]+"
    r"|(?:what|who|where)\s+(?:are|were)\b"
    r"|(?:which|what)\s+(?:people|children|women|men|criteria|data)\b"
    r"|welche\s+(?:[\w-]+\s+){1,3}?(?:sind|waren|haben|hatten|werden|wurden|müssen|dürfen|können|gibt|gelten)\b"
    r"|quel(?:le)?s\s|qué\s+\w+s\s|cuáles\s"
    r")",
    re.IGNORECASE,
)
"""A verb or a noun in the plural after what asks; a name (“Texas”) is none."""
_PREPOSITION = re.compile(
    r"\b(?:of|at|for|in|on|by|from|to|under|with|belong\w*"
    r"|von|vom|für|bei|beim|im|am|aus|de|du|des|del|dans|pour|chez|en|para)\b|['’]s\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"\b(?:periods?|duration|période|durée|per[ií]odo|duración|\w*dauer)\W*$", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:1[0-9]|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    rf"|\b(?:{'|'.join(dict.fromkeys(itertools.chain(*MONTHS.values())))})\b",
    re.IGNORECASE,
)


_DIMENSIONS = "long|old|far|large|big|high|tall|deep|wide|fast|heavy|thick|loud|strong"
_HOW = re.compile(rf"\bhow\s+({_DIMENSIONS})\b", re.IGNORECASE)
_AREA = re.compile(
    r"\bhow many square (?:\w*met(?:er|re)s?|f(?:ee|oo)t|yards?|miles?)|\bwie ?viele quadrat\w+",
    re.IGNORECASE,
)
_WITH_PREPOSITION = re.compile(
    r"\b(?:wo|da|hier)r?(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|neben|über|um|unter|von|vor|zu)\b",
    re.IGNORECASE,
)
"""The German adverbs that ask or point: "worauf", "dafür"."""


class Kind(Enum):
    """What can be told of a sentence without understanding it."""

    AMOUNT = auto()
    TIME = auto()
    NAME = auto()
    CONTACT = auto()
    """An address of mail or the web, or a telephone number."""


_ASKED = (
    (
        Kind.AMOUNT,
        rf"how (?:many|much|often|{_DIMENSIONS})"
        r"|what (?:is|was|are|were) the (?:\w+ ){0,3}(?:number|amount|percentage|percent|share|price|cost"
        r"|rate|total|population|ratio|fee|salary|rent|age|size|limit)"
        r"|(?:what|which) (?:percent|percentage|number|amount|share|proportion)"
        r"|wie ?viele?|wie (?:lange?|hoch|oft|alt|gro(?:ß|ss)|weit|teuer|schwer|breit|tief|schnell)"
        r"|was kostet|was hat .{1,60} gekostet|combien|cu[aá]nt[oa]s?",
    ),
    (
        Kind.TIME,
        r"when|how long|(?:what|which|when) (?:year|date|day|month|decade|century|time|quarter)s?|since when"
        r"|the dates?(?= (?:of|on|in|mentioned|given|stated|shown)\b)"
        r"|wann|quand|cu[aá]ndo|en quelle année|in welchem jahr|en qu[eé] año",
    ),
    (
        Kind.NAME,
        r"who|whom|whose|where"
        r"|(?:what|which) (?:\w+ )?(?:company|city|country|state|person|team|place|university"
        r"|organi[sz]ation|river|name)"
        r"|(?:what|which) (?:is|was|are|were) the names?"
        r"|wer|wen|wem|wessen|wo|wohin|qui|où|qui[eé]n(?:es)?|d[oó]nde",
    ),
    (
        Kind.CONTACT,
        r"(?:what|which|wie|welche|quel(?:le)?|cu[aá]l) (?:[\w’'-]+ ){0,6}"
        r"(?:e-?mail|web ?(?:site|address)|url|(?:tele)?phone|fax|telefon\w*|t[eé]l[eé](?:phone|fono))"
        r"|(?:who|whom|how|where) (?:can|do|does|should|could|must|may|would) (?:[\w’'-]+ ){1,3}"
        r"(?:call|phone|ring|reach|contact|e-?mail)"
        r"|(?:wen|wo|wie) (?:kann|soll|muss|darf) (?:ich|man|wir) (?:[\w’'-]+ ){0,3}"
        r"(?:anrufen|erreichen|kontaktieren)",
    ),
)
_ANY = re.compile(r"\b(?:what|which|how|why|who|whom|whose|where|when)\b", re.IGNORECASE)
_MAIL, _WEB = r"\S@\S|\w [@©] ?\w+\.\w|\w ?[(\[]at[)\]] ?\w", r"\bwww\.|https?:"
_TELEPHONE = r"(?<![\d.])(?=(?:\D{0,2}\d){9})\+?\(?\d{2,}\)?(?:[ ./()-]{1,2}\d{2,}){1,}"
_CONTACTS = tuple(
    (re.compile(asks, re.IGNORECASE), re.compile(looks))
    for asks, looks in (
        (r"mail", _MAIL),
        (r"\b(?:web|url)", _WEB),
        (r"phone|fax|\bt[eé]l|\b(?:call|ring)\b|rufen", _TELEPHONE),
        ("", rf"{_MAIL}|{_WEB}|{_TELEPHONE}"),
    )
)
"""What addresses of one kind, or else of any, look like, by the word that asks for it."""
_ASKS_CONTACT = re.compile(
    r"mail|\bweb|\burl|\bsite|phone|fax|\bt[eé]l|\b(?:call|ring|reach|contact|address|number)\b|rufen|erreich"
    r"|kontakt|adress|nummer",
    re.IGNORECASE,
)
_QUESTION_WORDS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _ASKED)


def classify_answer_type(question: str) -> Kind | None:
    """Classify the kind of thing that the question asks for, where its words tell. "What happens when …" asks
    for no time: the first question word counts.
    """
    first = _ANY.search(question)
    latest = first.start() if first else len(question)
    found = [(match.start(), kind) for kind, words in _QUESTION_WORDS if (match := words.search(question))]
    found = [each for each in found if each[0] <= latest]
    contact = next((kind for _, kind in found if kind is Kind.CONTACT), None)
    return contact or min(found, key=lambda each: each[0], default=(0, None))[1]


def asks_for_something(text: str) -> bool:
    """Whether there is a word such as who, what or how in `text`, in the languages that Carrel knows."""
    return _ANY.search(text) is not None or any(words.search(text) for _, words in _QUESTION_WORDS)


def find_telling_stems(question: str) -> list[str]:
    """Find the telling words of the question without the stop words of its language and those that speak of
    the documents themselves ("Does the text mention …"), of anyone at all, or of the kind of answer ("how
    high"); all of them where none is left.
    """
    question = _HOW.sub("how", question)
    words = re.findall(r"[^\W\d_]+", question.casefold())
    frequent = max(STOP_WORDS.values(), key=lambda some: sum(word in some for word in words))
    if frequent is STOP_WORDS["de"]:
        question = _WITH_PREPOSITION.sub(" ", question)
    little = {*_ABOUT_TEXTS, *find_stems(" ".join(word for word in words if word in frequent))}
    found = find_stems(question)
    return [stem for stem in found if stem not in little] or found


def find_dimension(question: str) -> str:
    """Find the dimension of which a question asks the measure: "heavy" in "how heavy", "square" in "how many
    square metres"; "" where none.
    """
    if _AREA.search(question):
        return "square"
    asked = _HOW.search(question)
    return asked[1].lower() if asked else ""


def find_stems_beside_contact(question: str) -> frozenset[str]:
    """Find the telling words of a question for an address or telephone number but for those that ask for it:
    whose it is, and what for.
    """
    asking = {stem for word in question.split() if _ASKS_CONTACT.search(word) for stem in find_stems(word)}
    return frozenset(find_telling_stems(question)) - asking


def asks_whether_any(question: str) -> bool:
    """Whether it is asked whether something is mentioned, is there, or was done by anyone."""
    return _WHETHER_ANY.search(question) is not None


def asks_whether(question: str) -> bool:
    """Whether an English question can be answered by yes or no."""
    return _WHETHER.match(question) is not None


def asks_plainly_whether(question: str) -> bool:
    """Whether an English question can be answered by nothing but yes or no: it offers no choice, and does not
    ask for something else in this form ("Can you tell me when …").
    """
    return asks_whether(question) and not asks_for_something(question) and not _CHOICE.search(question)


def asks_for_several(question: str) -> bool:
    """Whether a question asks for several things, by its grammar ("who are", "which rooms")."""
    return _SEVERAL.match(question) is not None


def find_thing_asked(question: str) -> str:
    """Find the beginning of the question up to where it tells of what, of whom, where or when: "What is the
    policy number" of "of Bruce Wayne"; all of it where nothing tells that.
    """
    for match in _PREPOSITION.finditer(question):
        if find_stems(question[: match.start()]):
            return question[: match.start()]
    return question


def asks_for_period(question: str) -> bool:
    """Whether what is asked for is a period, by the noun that it ends on ("What is the notice period?"), and
    not when one begins. "How long" asks for none: an offer is valid until a day.
    """
    is_named = _PERIOD.search(find_thing_asked(question)) is not None
    return is_named and classify_answer_type(question) is not Kind.TIME


def has_date(text: str) -> bool:
    """Whether a year, a month or a date in figures stands in `text`, and not only an hour or a duration."""
    return _DATE.search(text) is not None


def find_name_stems(text: str) -> list[str]:
    """Find the stems of the words of names in `text`, as far as capitals tell: in German, where every noun
    has one, only of two side by side ("Thilo Brandt").
    """
    found = find_proper_nouns(text)
    if detect_language([text]) == "de":
        found = _find_german_names(text)
    return [stem for each in found for stem in find_stems(each)]


def _find_german_names(text: str) -> list[str]:
    """Find two words or more with capitals side by side: "Thilo Brandt", "Firma Metra"."""
    found = (match[0].split() for match in _SIDE_BY_SIDE.finditer(text))
    kept = ([word for word in each if word.casefold() not in _STOP_WORDS] for each in found)
    return [" ".join(each) for each in kept if len(each) > 1]


def names_new(kind: Kind | None, question: str) -> Callable[[str], bool]:
    """Whether a sentence holds something of `kind` that the question does not hold itself."""
    asked = find_all_numbers(question)
    known = set(find_stems(question))
    is_identifier = "number" in question.casefold()

    def amount(text: str) -> bool:
        return not find_all_numbers(text) <= asked or (is_identifier and NUMBER_SIGN.search(text) is not None)

    def time(text: str) -> bool:
        return any(not known.issuperset(find_stems(match[0])) for match in _TIME.finditer(text))

    is_german_who = _WHO.search(question) is not None and detect_language([question]) == "de"

    def name(text: str) -> bool:
        named = _find_german_names(text) if is_german_who else find_proper_nouns(text)
        return any(not known.issuperset(find_stems(each)) for each in named)

    looks = next(looks for asks, looks in _CONTACTS if asks.search(question))

    def contact(text: str) -> bool:
        return any(match[0] not in question for match in looks.finditer(text))

    tests = {Kind.AMOUNT: amount, Kind.TIME: time, Kind.NAME: name, Kind.CONTACT: contact}
    return tests[kind] if kind is not None else lambda _text: False
