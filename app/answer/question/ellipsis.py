"""Resolve what a follow-up leaves out: "And the landlord?" after "What must the tenant pay?".

Kinds are persons and parties, by their roles; names; countries; months and days of the week. The new thing
takes the place of the one thing of its kind in the question before. Where there is none, or it cannot be
told which of several is meant, nothing is replaced: what is asked must not be turned into something that
nobody asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from app.answer.text.lexicon import COUNTRIES, DAYS, ENDINGS, MONTHS, PARTIES, PRONOUNS
from app.core.stop_words import STOP_WORDS

_BEGINNINGS = {
    "en": r"and|but|so|then|also|or|(?:what|how) about|what of",
    "de": r"und|aber|dann|oder|auch|was ist mit|wie (?:ist|sieht|steht) es (?:mit|bei|um|aus)",
    "fr": r"et|mais|alors|ou|aussi|qu['’]en est-il",
    "es": r"y|e|pero|entonces|o|también|(?:qué|que) (?:pasa|hay) (?:con|de)",
}
_FOR = {"en": r"for", "de": r"für|bei", "fr": r"pour|chez", "es": r"para"}
"""Prepositions that may be left out: "and for the landlord"."""
_OTHER = {
    "en": r"of|in|to|from|by|with|at|on",
    "de": r"von|in|mit|zu|aus|an",
    "fr": r"de|d['’]|en|à|par|avec|dans",
    "es": r"de|en|a|por|con",
}
"""Those that must stand in the question before as well."""
_ARTICLES = {
    "en": r"the|an?|each|every|my|our|your",
    "de": r"der|die|das|den|dem|des|eine?[nmrs]?|jede[nmrs]?|meine?[nmrs]?|unsere?[nmrs]?",
    "fr": r"les?|la|l['’]|une?|chaque|mon|ma|mes|notre|nos",
    "es": r"el|la|los|las|una?|cada|mi|mis|nuestr[oa]s?",
}
_MERGED = {"en": r"(?!)", "de": r"vom|zu[mr]|i[mn]s?|beim", "fr": r"du|des|aux?", "es": r"del|al"}
"""Prepositions that hold an article: what follows them is replaced without its own."""

_NAME_WORD = r"[A-ZÀ-ÖØ-Þ](?=[\w&-]*[^\W\dA-ZÀ-ÖØ-Þ_])(?:[^\W\d_]|[&-](?=\w))*(?![\w])"
_NAME = re.compile(rf"(?:\b[A-Z]\. ?)*\b{_NAME_WORD}(?: (?:(?:de|von|van|du|del) )?{_NAME_WORD})*")
_ACRONYM = re.compile(r"\b[A-Z&]{2,6}(?!\w)")
"""It may stand for a company, or for what is asked about it: "EBITDA", "the NDA"."""
_OWNED = re.compile(r"['’]s?$")
_PLACED = re.compile(r"\b(?:in|at|bei|en|à|chez)\s*$", re.IGNORECASE)
_BEFORE_A_DOER = re.compile(
    r"\b(?:must|may|can|could|shall|should|will|would|do|does|did|if|when|that"
    r"|muss|müssen|darf|dürfen|kann|können|soll|sollen|wird|wenn|falls|dass"
    r"|doit|doivent|peut|peuvent|debe|deben|puede|pueden)\s+$",
    re.IGNORECASE,
)
"""What the article of one who does something follows: after it, one word alone is what is done."""
_BEFORE_A_SUBJECT = re.compile(
    r"must|may|can|could|shall|should|will|would|do|does|did|is|are|was|were|has|have|had|if|when|that|how|why"
    r"|and|but|muss|müssen|darf|dürfen|kann|können|soll|sollen|wird|werden|ist|sind|war|waren|hat|haben|wenn"
    r"|falls|dass|und|aber|doit|doivent|peut|peuvent|est|sont|a|ont|que|si|et|mais|debe|deben|puede|pueden|es"
    r"|son|ha|han|y|pero"
    r"|of|von|vom|de|du|des|del|d"
)
"""What one who does or has something stands after: "the revenue of Apple" is "Apple's revenue"."""
_POINTING = {
    "en": r"(?<!do )(?<!does )(?<!did )(?<!will )(?<!would )(?<!can )(?:this|that|these|those)"
    r"|the (?:former|latter)|(?<!is )(?<!are )there",
    "de": r"sein(?:e[nmrs]?)?|ihnen|dort|da(?:von|für|rin|rauf|zu|mit|ran|bei)|jene[nmrs]?",
    "fr": r"son|sa|ses|eux|cet|cette|ces|celui|celles?|ceux|là",
    "es": r"les?|est[ae]s?|es[ae]s?|est?os|aquel\w*|allí|ahí",
}
"""Words besides pronouns that may stand for something named before; not "Does this hold for doctors?"."""
_EMPTY = re.compile(r"\b(?:how (?:is|was) it|wie (?:ist|war|sieht|steht) es)\b", re.IGNORECASE)
"""A pronoun that stands for the whole matter."""
_COMPARING = {
    "en": r"than|compar\w*|versus|vs|between|differ\w*|chang\w*|as \w+ as|more|less|fewer|higher|lower"
    r"|longer|shorter",
    "de": r"als|vergl[ie]\w*|gegenüber|versus|zwischen|unterschied\w*|unterscheid\w*|(?:genau|eben)?so"
    r"|mehr|weniger",
    "fr": r"plus|moins|autant|compar\w*|entre|différ\w*",
    "es": r"más|menos|tan|tanto|compar\w*|frente|entre|difer\w*",
}
"""Words of a question that speaks of one thing beside another."""
_OF_BOTH = {
    "en": r"with|(?<!would )(?<!['’]d )like|also|both|agree\w*|against|together|either|neither|since"
    r"|(?:is|are|was|were) (?:\w+ )?the same|same(?! (?:thing |question )?(?:for|in)\b)",
    "de": r"mit|seit|auch|beide\w*|gleich\w*|(?:der|die|das|den|dem)?selbe[nr]?|gegen|zusammen",
    "fr": r"contre|depuis|avec|comme|aussi|mêmes?|deux|d['’]accord",
    "es": r"con|desde|como|también|amb[oa]s|mism[oa]s?|igual\w*|de acuerdo",
}
"""Words of one that may; "the same for doctors" asks of doctors only."""
_MOST_QUALITIES = 2
"""Words between the article and the party: "the new commercial tenant"."""


@dataclass(frozen=True, slots=True)
class _Entity:
    """The noun `start` … `end` of a text, which is of a `kind`. `article` is where its article begins, or the
    noun itself. `merged` is the preposition before it that holds its article, if one does.
    """

    kind: str
    article: int
    start: int
    end: int
    plural: bool = False
    merged: bool = False
    qualified: bool = False
    """Whether a word stands before the noun that may belong to it."""


def resolve_ellipsis(question: str, topic: str, language: str) -> str | None:
    """Resolve an ellipsis: the question `topic` of what `question` names; None where that does not name one
    thing of a kind of which there is just one in the topic.
    """
    preposition, named = _find_named(question, language)
    new = _find_whole(named, language)
    if new is None:
        return None
    old = [each for each in _find_entities(topic, language) if each.kind == new.kind]
    if preposition:
        before = re.compile(rf"\b{re.escape(preposition)}\s*$", re.IGNORECASE)
        old = [each for each in old if before.search(topic[: each.article])]
    is_there = any(_is_same(topic[each.start : each.end], named[new.start : new.end]) for each in old)
    if is_there and (not new.qualified or len(old) > 1):
        return None
    if len(old) > 1:
        old = [each for each in old if each.plural == new.plural]
    if len(old) != 1 or old[0].qualified or not _stands_alone(topic, old[0], language):
        return None
    if new.kind == "name" and not preposition and _PLACED.search(topic[: old[0].start]):
        return None
    return _substitute(named, new, topic, old[0])


def is_comparison(question: str, language: str) -> bool:
    """Whether the question compares what it names with something."""
    return re.search(rf"\b(?:{_COMPARING[language]})\b", question, re.IGNORECASE) is not None


def may_mean_both(question: str, language: str) -> bool:
    """Whether the question may speak of what it names and of what was named before."""
    both = re.search(rf"\b(?:{_OF_BOTH[language]})\b", question, re.IGNORECASE)
    return both is not None or is_comparison(question, language)


def find_replaced(question: str, topic: str, language: str) -> list[str]:
    """Find what in the question `topic` gives its place to something else of its kind in the question: the
    only one of its kind in the topic, where the question names only others.

    Nothing is replaced that a pronoun may stand for, and a name, a party or a country only by one that stands
    in the same kind of place: "to the landlord" says nothing of who pays.
    """
    new = [
        each
        for each in _find_entities(question, language)
        if each.kind != "party" or question[each.end : each.end + 1] not in ("'", "’")  # "pupils' trips"
    ]
    old = list(_find_entities(topic, language))
    replaced = []
    for kind in sorted({each.kind for each in new} & {each.kind for each in old}):
        of_kind = [each for each in old if each.kind == kind]
        said = [each for each in new if each.kind == kind]
        named = topic[of_kind[0].start : of_kind[0].end]
        if (
            len(of_kind) == 1
            and not any(_is_same(named, question[each.start : each.end]) for each in said)
            and not (kind in ("name", "party") and _may_stand_for_another(question, language))
            and any(_fits(each, question, of_kind[0], topic, language) for each in said)
        ):
            replaced.append(named)
    return replaced


def list_entities(text: str, language: str) -> list[str]:
    """List the names, parties, countries, months and days in the text."""
    return [text[each.start : each.end] for each in _find_entities(text, language)]


def _may_stand_for_another(question: str, language: str) -> bool:
    """Whether a word in the question may stand for somebody or something named before."""
    standing = rf"\b(?:{PRONOUNS[language]}|{_POINTING[language]})\b"
    return re.search(standing, _EMPTY.sub(" ", question), re.IGNORECASE) is not None


def _fits(new: _Entity, question: str, old: _Entity, topic: str, language: str) -> bool:
    """Whether the new thing stands in the same kind of place as the old one."""
    if new.kind in ("month", "day"):
        return True
    place = _find_place(question, new, language)
    if new.kind != "name" and re.fullmatch(_FOR[language], place):
        return True
    return place == _find_place(topic, old, language)


def _find_place(text: str, thing: _Entity, language: str) -> str:
    """Find in what kind of place the thing stands: "" for one who does or has something, or else the word
    that it follows, such as a preposition.
    """
    if re.match(r"['’]", text[thing.end :]):
        return ""
    before = re.sub(rf"\b(?:{_ARTICLES[language]})\s*$", "", text[: thing.article], flags=re.IGNORECASE)
    last = re.search(r"([^\W\d_]+)\W*$", before)
    word = last[1].casefold() if last is not None else ""
    return "" if _BEFORE_A_SUBJECT.fullmatch(word) else word


def _find_named(question: str, language: str) -> tuple[str, str]:
    """Find what the question names, and the preposition that must stand before it, if there is one."""
    named = question.strip(" ¿?!.…")
    beginning = re.compile(rf"(?:{_BEGINNINGS[language]}|{_FOR[language]})\b[\s,]*", re.IGNORECASE)
    while (match := beginning.match(named)) and match.end() < len(named):
        named = named[match.end() :]
    other = re.match(rf"(?:{_OTHER[language]})(?:\b\s*|(?<=['’]))", named, re.IGNORECASE)
    if other:
        return other[0].strip(), named[other.end() :]
    merged = re.match(rf"(?:{_MERGED[language]})\s+", named, re.IGNORECASE)
    return "", _OWNED.sub("", named[merged.end() if merged else 0 :])


def _find_whole(named: str, language: str) -> _Entity | None:
    """Find the thing that the text names, where it names one and says no more."""
    things = [each for each in _find_entities(named, language, begins=True) if each.end == len(named)]
    if len(things) != 1:
        return None
    (thing,) = things
    if thing.kind == "name" and thing.qualified:
        return None
    if thing.article == 0:
        return thing
    article = re.match(rf"(?:{_ARTICLES[language]})(?:\s+|(?<=['’]))", named, re.IGNORECASE)
    start = article.end() if article else 0
    between = named[start : thing.start].split()
    is_plain = all(word.isalpha() and word.casefold() not in STOP_WORDS[language] for word in between)
    if (
        thing.kind != "party"
        or (between and article is None)
        or language not in ("en", "de")
        or len(between) > _MOST_QUALITIES
        or not is_plain
    ):
        return None
    return replace(thing, article=0, qualified=True)


def _find_entities(text: str, language: str, *, begins: bool = False) -> Iterator[_Entity]:
    """Find the things of any kind in the text. Its first word is a name only if the text `begins` with what
    is named.
    """
    taken: list[tuple[int, int]] = []
    for kind, pattern in _patterns(language):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other and end > one for one, other in taken):
                continue
            taken.append((start, end))
            yield _make_entity(kind, text, start, end, language)
    if language == "de":  # where every noun has a capital
        return
    first = re.match(r"\W*\w+\W*", text)
    for match in _NAME.finditer(text, 0 if begins or first is None else first.end()):
        start, end = match.span()
        if not any(start < other and end > one for one, other in taken):
            yield _Entity("name", start, start, end)
    for match in _ACRONYM.finditer(text, 0 if begins or first is None else first.end()):
        yield _Entity("name", match.start(), match.start(), match.end(), qualified=True)


def _make_entity(kind: str, text: str, start: int, end: int, language: str) -> _Entity:
    before = text[:start]
    article = re.search(rf"\b(?:{_ARTICLES[language]})(?:\s+|(?<=['’]))$", before, re.IGNORECASE)
    merged = re.search(rf"\b(?:{_MERGED[language]})\s+$", before, re.IGNORECASE)
    last = re.search(r"([^\W\d_]+)\W*$", before)
    known = article or merged or last is None or last[1].casefold() in STOP_WORDS[language]
    plural = language != "de" and bool(_PLURAL.search(text[start:end]))
    return _Entity(
        kind, article.start() if article else start, start, end, plural, bool(merged), qualified=not known
    )


def _stands_alone(text: str, thing: _Entity, language: str) -> bool:
    """Whether the thing is not a part of something else: of a name ("Judge Kaplan", "Bank of America") or of
    what words beside each other mean together ("the employee handbook").
    """
    has_article, after = thing.article < thing.start, text[thing.end :]
    is_capital = text[thing.start].isupper() and language != "de"
    if thing.kind != "party":
        return True
    if is_capital and not has_article and thing.start > 0:
        return False
    follows = re.match(r"\s+([^\W\d_][\w'’-]*)(?:\s+([^\W\d_][\w'’-]*))?", after)
    if follows is None:
        return True
    word, then = follows[1], follows[2]
    if word[0].isupper():
        return language == "de" and has_article
    little = STOP_WORDS[language]
    if word.casefold() in little:
        return not (is_capital and then and then[0].isupper())
    is_doer = bool(_BEFORE_A_DOER.search(text[: thing.article]))
    return is_doer and (then is None or then.casefold() in little)


def _substitute(named: str, new: _Entity, topic: str, old: _Entity) -> str:
    has_article = new.article < new.start
    if has_article and not old.merged:
        start, said = old.article, named
    elif new.plural != old.plural and not old.merged:
        start, said = old.article, named[new.start :]  # "the tenant", "landlords"
    else:
        start, said = old.start, named[new.start :]
    return f"{topic[:start]}{said}{topic[old.end :]}"


def _is_same(one: str, other: str) -> bool:
    return _PLURAL.sub("", one.casefold()) == _PLURAL.sub("", other.casefold())


_PLURAL = re.compile(r"(?<=[^s])(?:s|x)$|^(?:children|wives|people|staff|jueces)$", re.IGNORECASE)


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    def any_of(words: Iterable[str], endings: str = "", flags: int = 0) -> re.Pattern[str]:
        longest = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        return re.compile(rf"\b(?:{longest}){endings}(?![\w-])", flags)

    return (
        ("party", any_of(PARTIES[language], rf"(?:{ENDINGS[language]})?", re.IGNORECASE)),
        ("country", any_of(COUNTRIES)),
        ("month", any_of(MONTHS[language])),
        ("day", any_of(DAYS[language])),
    )
