"""Check that what a sentence ties together is tied together in the words it rests on: each amount, date and
name to what it is said of, and the two sides of a verb to their sides.

There is no grammar here: sentences are cut at commas, conjunctions and words of comparison, and what a later
part leaves out (gapping: "$5 in 2018 and $6 in 2019") counts for both. What cannot be told apart passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from app.answer.text.language import detect_language
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import Date, Figures, Quantity, find_figures, is_date_stated, is_stated
from app.core.stop_words import STOP_WORDS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CUT = _words(
    """
    and or but while whereas versus vs compared against , ; : . ! ? ( ) – — |
    und oder aber während sowie gegenüber et ou mais tandis contre y e o pero mientras frente
    """
)
_END = frozenset(";:.!?|")
"""No list of amounts, dates or names goes on over these."""
_ARTICLES = _words(
    "a an the about der die das den dem des ein eine einen einem einer le la les l un une el los las una"
)
_FINITE = _words(
    """
    is are was were has have had will shall may must can should did does do ist sind war waren hat haben hatte
    wird werden muss kann est sont a ont était avait doit peut es son fue eran ha han debe puede
    """
)
_PRONOUNS = _words("it they he she this these that es sie er il elle ils elles ce ella ellos ello sich")
"""With one of these a part of a sentence leans on the part before it, though it has its own verb."""
_GOVERNING = _words(
    """
    after before from to until till since by within with without over under above below through upon
    nach vor bis ab seit innerhalb mit ohne über unter après avant depuis dès jusqu dans avec sans à
    desde hasta tras antes después con sin
    """
)
"""Words that say which of two amounts, dates or names is meant: from 5 to 6, after two years."""
_RESPECTIVELY = re.compile(
    r"\b(?:respectively|beziehungsweise|bzw|jeweils|respectivement|respectivamente)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+(?:['’](?=s\b)s)?|[,;:!?()|–—]|(?<=[^\W_]{3})\.(?!\w)")
_UNIT = re.compile(r"[\s-]*[^\W\d_]+")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'&-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'&-]*)*")
_BEGINS = re.compile(r"(?:[^\W_]{3}[\"”’)]?\.|[:!?])$")
"""What stands before a sentence: not the point of "Dr."."""
_SPANS = _words("second minute hour day week month quarter year decade century")
_YEARS = range(1500, 2100)
_SHORTEST_NAME = 3
_NUMBERED = _words("section article chapter note item page table figure part exhibit company’s company's")
"""Words with a capital that are no names."""
_NUMERIC = 2
"""What a number weighs against a word, when it is told what an amount or a name goes with."""
_IRREGULAR = """
    paid/pay sold/sell bought/buy lent/lend taught/teach told/tell held/hold kept/keep left/leave lost/lose
    built/build led/lead brought/bring caught/catch sent/send sued/sue wrote/write written/write took/take
    taken/take chose/choose chosen/choose drove/drive driven/drive beaten/beat
"""
_PASTS = dict(pair.split("/") for pair in _IRREGULAR.split())
"""Forms of verbs that no ending tells."""
_NEAR = 3
"""Telling words on either side of a verb that may be its two sides."""
_BE = _words("is are was were be been being est sont été être fut es son fue fueron ser sido")
_BY = _words("by par por")
_VERB_LANGUAGES = frozenset(("en", "fr", "es"))
"""Languages in which the subject stands before the verb; in German its case tells it."""
_NO_VERBS = frozenset(
    find_stems(
        "meet met marry married equals equal borders joins resembles adjoins"
        " first second third last next primarily mainly mostly chiefly partly solely annually monthly"
    )
)
"""Verbs whose sides may be exchanged, and words that stand where verbs do."""


@dataclass(frozen=True, slots=True)
class _Item:
    """An amount, a time or a name at the characters `start` … `end - 1`."""

    kind: str
    start: int
    end: int
    shown: str
    stems: frozenset[str]
    meant: Quantity | Date | None = None


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, an item or, where `cuts`, what may end a part of the sentence."""

    text: str
    stems: frozenset[str] = frozenset()
    item: _Item | None = None
    cuts: bool = False

    @property
    def kind(self) -> str:
        return self.item.kind if self.item else ""


def find_relation_mismatch(sentence: str, quoted: str) -> str | None:
    """Find what `sentence` ties to another thing than `quoted` does, as one plain sentence; None where
    nothing tells that it does.
    """
    language = detect_language((quoted,))
    said, given = _Reading(sentence, language), _Reading(quoted, language)
    for item in said.items:
        matches = _matches(item, given)
        others = [each for each in given.items if not any(_alike(each, match) for match in matches)]
        found = [_claimed_by(item, match, others, said, given) for match in matches]
        if found and all(found):
            return found[0]
    if language in _VERB_LANGUAGES and (verb := _find_reversed(said, given)):
        return f"In the cited words the two sides of “{verb}” are the other way round."
    return None


class _Reading:
    """A text as words and items, cut into parts."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.items: list[_Item] = []
        for item in sorted(_items(text, language), key=lambda item: item.start):
            if not self.items or item.start >= self.items[-1].end:
                self.items.append(item)
        self.tokens = list(_tokens(text, self.items, STOP_WORDS[language]))
        self.place = {
            id(token.item): index for index, token in enumerate(self.tokens) if token.item is not None
        }
        self.part = self._parts()
        self.lists = {kind: self._lists(kind) for kind in {item.kind for item in self.items}}
        """By kind the tokens that are items of it, those of a list together."""
        self._told_apart: dict[tuple[int, int], tuple[frozenset[str], frozenset[str]]] = {}

    def _parts(self) -> list[int]:
        """For each token the number of its part of the sentence; a list of items of a kind is not cut."""
        part, number = [0] * len(self.tokens), 0
        for index, token in enumerate(self.tokens):
            number += token.cuts and not self._within_list(index)
            part[index] = number
        return part

    def _within_list(self, index: int) -> bool:
        before = next((i for i in range(index, -1, -1) if _tells(self.tokens[i])), None)
        after = next((i for i in range(index, len(self.tokens)) if _tells(self.tokens[i])), None)
        return before is not None and after is not None and self._listed(before, after)

    def _listed(self, before: int, after: int) -> bool:
        """Whether two tokens are items of a kind with no telling word and no end of a sentence between."""
        one, other = self.tokens[before], self.tokens[after]
        between = self.tokens[before + 1 : after]
        return bool(one.kind) and one.kind == other.kind and not any(t.text in _END for t in between)

    def _lists(self, kind: str) -> list[list[int]]:
        telling = [index for index, token in enumerate(self.tokens) if _tells(token)]
        found: list[list[int]] = []
        for before, index in pairwise([-1, *telling]):
            if self.tokens[index].kind != kind:
                continue
            if before >= 0 and found and found[-1][-1] == before and self._listed(before, index):
                found[-1].append(index)
            else:
                found.append([index])
        return found

    def apart(self, one: _Item, other: _Item) -> tuple[frozenset[str], frozenset[str]]:
        """The words that belong only to one of two items of a kind, and those that belong only to the
        other. Words that a part leaves out and takes from the other belong to both.
        """
        here, there = self.place[id(one)], self.place[id(other)]
        if there < here:
            second, first = self.apart(other, one)
            return first, second
        if (here, there) not in self._told_apart:
            self._told_apart[here, there] = self._apart(one.kind, here, there)
        return self._told_apart[here, there]

    def _apart(self, kind: str, here: int, there: int) -> tuple[frozenset[str], frozenset[str]]:
        lists = self.lists[kind]
        mine = next(each for each in lists if here in each)
        if there in mine:
            return self._by_order(mine, here, there)
        own = [index for each in lists for index in each if self.part[index] == self.part[here]]
        if self.part[here] == self.part[there]:
            return self._pair_in_turn(own, here, there)
        others = next(each for each in lists if there in each)
        also = [index for each in lists for index in each if self.part[index] == self.part[there]]
        if own != mine or also != others or (kind == "name" and not self._parallel(mine, others)):
            return frozenset(), frozenset()
        of_one, of_other = self._pair_gapped(mine, others)
        return self._only_in(self.part[here], of_one), self._only_in(self.part[there], of_other)

    def _parallel(self, mine: Sequence[int], others: Sequence[int]) -> bool:
        """Whether two names have the same place in their parts: first in both, or after the same little word
        ("by Alice in May and by Bob in June").
        """
        before_one, _ = self._around(mine)
        before_two, _ = self._around(others)
        if not any(map(_tells, before_one + before_two)):
            return True
        one, two = (
            next((token.text for token in reversed(before) if token.text not in _ARTICLES), "")
            for before in (before_one, before_two)
        )
        return one == two != ""

    def _only_in(self, part: int, words: Set[str]) -> frozenset[str]:
        """Those of the words that stand in no other part."""
        elsewhere = frozenset[str]().union(
            *(token.stems for token, number in zip(self.tokens, self.part, strict=True) if number != part)
        )
        return frozenset(words - elsewhere)

    def _by_order(self, mine: Sequence[int], here: int, there: int) -> tuple[frozenset[str], frozenset[str]]:
        """Of "$5 and $6 in 2018 and 2019" each amount has its own year."""
        kind = self.tokens[here].kind
        surely = _RESPECTIVELY.search(self.text) is not None
        for other in dict.fromkeys(token.kind for token in self.tokens if token.kind not in ("", kind)):
            if not surely and {kind, other} in ({"name", "when"}, {"name"}):
                continue
            lists = [each for each in self.lists[other] if len(each) == len(mine)]
            if len(mine) > 1 and len(lists) > 1:
                lists = [each for each in lists if self.part[each[0]] == self.part[here]]
            if len(lists) == 1:
                one, two = lists[0][mine.index(here)], lists[0][mine.index(there)]
                return self.tokens[one].stems, self.tokens[two].stems
        return frozenset(), frozenset()

    def _pair_in_turn(
        self, own: Sequence[int], here: int, there: int
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Of "from $5 in 2018 to $6 in 2019" each amount has the year that follows it."""
        part = [index for index, number in enumerate(self.part) if number == self.part[here]]
        kind = self.tokens[here].kind
        for other in dict.fromkeys(self.tokens[index].kind for index in part):
            turns = [index for index in part if self.tokens[index].kind in (kind, other)]
            kinds = [self.tokens[index].kind for index in turns]
            if other and other != kind and kinds in ([kind, other] * len(own), [other, kind] * len(own)):
                theirs = [index for index in turns if self.tokens[index].kind == other]
                one, two = theirs[own.index(here)], theirs[own.index(there)]
                return self.tokens[one].stems, self.tokens[two].stems
        return frozenset(), frozenset()

    def _pair_gapped(
        self, mine: Sequence[int], others: Sequence[int]
    ) -> tuple[frozenset[str], frozenset[str]]:
        before_one, after_one = self._around(mine)
        before_two, after_two = self._around(others)
        of_one = frozenset[str]().union(*(token.stems for token in before_one + after_one))
        of_two = frozenset[str]().union(*(token.stems for token in before_two + after_two))
        kinds_one = {token.kind for token in before_one + after_one}
        kinds_two = {token.kind for token in before_two + after_two}

        def new(tokens: Sequence[_Token], known: Set[str]) -> list[_Token]:
            return [token for token in tokens if not token.kind and token.stems - known]

        head, own_head = new(before_one, of_two), new(before_two, of_one)
        little = {token.text for token in before_two}
        lead = before_two[0].text if before_two else ""
        if own_head and little & _FINITE and not little & _PRONOUNS:
            replaced = head
        elif lead in _ARTICLES and lead in [token.text for token in before_one]:
            # "the first in May, the second in June"
            start = max(place for place, token in enumerate(before_one) if token.text == lead)
            replaced = new(before_one[start:], of_two)[: len(own_head)]
        else:
            replaced = head[max(0, len(head) - len(own_head)) :]
        tail, own_tail = new(after_one, of_two), new(after_two, of_one)
        if own_tail:
            lead = next((token.text for token in after_two if token.text not in _ARTICLES), "")
            starts = [place for place, token in enumerate(after_one) if token.text == lead]
            replaced = replaced + [
                token for token in tail if not starts or after_one.index(token) > starts[-1]
            ]
        # What only the last part has at its end may be of both: "a cook and a clerk of the company".
        only_two = own_head + own_tail[: len(tail) if len(own_tail) > len(tail) else None]
        replaced = replaced + [t for t in before_one + after_one if t.kind and t.kind in kinds_two]
        only_two += [token for token in before_two if token.kind]
        only_two += [token for token in after_two if token.kind and token.kind in kinds_one]
        return (
            frozenset[str]().union(*(token.stems for token in replaced)) - of_two,
            frozenset[str]().union(*(token.stems for token in only_two)) - of_one,
        )

    def _around(self, items: Sequence[int]) -> tuple[list[_Token], list[_Token]]:
        """The words of the items' part before them and after them."""
        part = [index for index, number in enumerate(self.part) if number == self.part[items[0]]]
        return (
            [self.tokens[index] for index in part if index < items[0] and not self.tokens[index].cuts],
            [self.tokens[index] for index in part if index > items[-1] and not self.tokens[index].cuts],
        )

    def governing(self, item: _Item) -> str:
        """The word right before an item that says which is meant; "" where there is none such."""
        before = self.tokens[: self.place[id(item)]]
        near = next((token.text for token in reversed(before) if token.text not in _ARTICLES), "")
        return near if near in _GOVERNING else ""


def _claimed_by(
    item: _Item, match: _Item, others: Sequence[_Item], said: _Reading, given: _Reading
) -> str | None:
    """A warning where the words said of `item` are said of one of `others` in the cited words, and not of its
    `match`.
    """
    word, own = said.governing(item), given.governing(match)
    for rival in others:
        if rival.kind != match.kind:
            continue
        if word and own and word != own and given.governing(rival) == word:
            return f"The cited words say “{word} {rival.shown}”, not “{word} {item.shown}”."
        only_match, only_rival = given.apart(match, rival)
        if not only_rival:
            continue
        words = _said_of(item, rival, said)
        against, in_favour = words & only_rival, words & only_match
        if _weight(against) > _weight(in_favour):
            beside = next(
                token.item.shown if token.item else token.text
                for token in said.tokens
                if token.stems & against
            )
            return f"The cited words say “{rival.shown}”, not “{item.shown}”, with “{beside}”."
    return None


def _said_of(item: _Item, rival: _Item, said: _Reading) -> frozenset[str]:
    """The telling words that a sentence says of an item: not those it says of another of its kind only.
    Where it speaks of the rival too, only those that it surely says of the item.
    """
    others = [each for each in said.items if each.kind == item.kind and not _alike(each, item)]
    words = frozenset[str]().union(*(token.stems for token in said.tokens if token.kind != item.kind))
    for other in others:
        only_item, only_other = said.apart(item, other)
        words = words & only_item if _alike(other, rival) else words - only_other
    return words - item.stems


def _weight(words: Set[str]) -> int:
    return sum(_NUMERIC if word[0].isdigit() else 1 for word in words)


def _matches(item: _Item, given: _Reading) -> list[_Item]:
    """The items of a text that are what `item` is."""
    if item.kind != "name":
        return [each for each in given.items if _alike(item, each)]
    names = [each for each in given.items if each.kind == "name"]
    most = max((len(item.stems & each.stems) for each in names), default=0)
    return [each for each in names if most and len(item.stems & each.stems) == most]


def _alike(said: _Item, given: _Item) -> bool:
    one, other = said.meant, given.meant
    if one is None or other is None:
        return one is other and bool(said.stems & given.stems)
    if isinstance(one, Date):
        dates = (other,) if isinstance(other, Date) else ()
        return is_date_stated(one, Figures((), dates, frozenset(), has_percent=False))
    if isinstance(other, Date):
        return said.kind == "when" and any(year in one.values for year, _, _ in other.readings)
    return is_stated(one, Figures((other,), (), frozenset(), has_percent=False))


def _items(text: str, language: str) -> Iterator[_Item]:
    found = find_figures(text)
    taken: set[int] = set()
    for date in found.dates:
        yield _item("when", text, date.at, date.at + len(date.shown), date)
        taken.update(range(date.at, date.at + len(date.shown)))
    for quantity in found.quantities:
        end = quantity.at + len(quantity.shown)
        if quantity.at in taken:
            continue
        if quantity.unit.isalpha() and quantity.after and (unit := _UNIT.match(text, end)):
            end = unit.end()
        taken.update(range(quantity.at, end))
        yield _item(_kind(quantity), text, quantity.at, end, quantity)
    little = STOP_WORDS[language]
    for match in _CAPITALS.finditer(text):
        words = [word for word in re.finditer(r"\S+", match[0]) if word[0].casefold() not in little]
        while words and words[0][0].casefold() in _NUMBERED:
            words = words[1:]
        if not words or sum(len(word[0]) for word in words) < _SHORTEST_NAME:
            continue
        start, end = match.start() + words[0].start(), match.start() + words[-1].end()
        before = text[:start].rstrip(" “\"'‘(")
        initial = not before or _BEGINS.search(before[-5:]) is not None
        # In German every noun has a capital, and a sentence begins with one.
        if (len(words) > 1 or not (initial or language == "de")) and start not in taken:
            yield _item("name", text, start, end, None)


def _item(kind: str, text: str, start: int, end: int, meant: Quantity | Date | None) -> _Item:
    return _Item(kind, start, end, text[start:end], frozenset(find_stems(text[start:end])), meant)


def _kind(quantity: Quantity) -> str:
    """What a quantity may be mistaken for: another year, share, span of time, number of a section, amount."""
    if quantity.unit.startswith("#"):
        return quantity.unit
    if quantity.unit == "%":
        return "share"
    if quantity.unit.isalpha() and quantity.unit != "chf":
        return "span" if quantity.unit in _SPANS else quantity.unit
    bare = quantity.scale == 1 and quantity.step == 1 and not quantity.unit
    return "when" if bare and int(quantity.values[0]) in _YEARS else "amount"


def _tokens(text: str, items: Sequence[_Item], little: Set[str]) -> Iterator[_Token]:
    end = 0
    for item in [*items, None]:
        for word in _WORD.findall(text[end : item.start if item else len(text)]):
            folded = word.casefold()
            found = frozenset() if folded in little else frozenset(find_stems(_PASTS.get(folded, word)))
            yield _Token(folded, found, cuts=folded in _CUT)
        if item:
            yield _Token(item.shown, item.stems, item)
            end = item.end


def _tells(token: _Token) -> bool:
    return token.item is not None or (bool(token.stems) and not token.cuts)


def _find_reversed(said: _Reading, given: _Reading) -> str | None:
    """A word of both texts, as it stands in the cited words, whose doer there it is done to in the sentence.

    The doer stands before a verb, or behind "by" after a passive.
    """
    verbs = {stem for token in given.tokens if not token.cuts for stem in token.stems}
    for place, token in enumerate(said.tokens):
        stem = next(iter(token.stems & verbs), None)
        if token.cuts or stem is None or stem in _NO_VERBS or (sides := _sides(said, place)) is None:
            continue
        places = [index for index, each in enumerate(given.tokens) if stem in each.stems]
        there = [_sides(given, index) for index in places]
        doer, done_to = sides
        turned = [
            each is not None
            and bool(doer[:1])
            and doer[0] in each[1]
            and doer[0] not in each[0]
            and any(word in each[0] and word not in each[1] for word in done_to)
            for each in there
        ]
        if turned and all(turned):
            return given.tokens[places[0]].text
    return None


def _sides(reading: _Reading, place: int) -> tuple[list[str], list[str]] | None:
    """The stems nearest to a verb of who does it and of what it is done to, nearest first; None where the
    word at `place` is no verb with two sides.
    """
    tokens = reading.tokens
    before: list[_Token] = []
    after: list[_Token] = []
    for index in range(place - 1, -1, -1):
        if tokens[index].cuts or len(before) > 2 * _NEAR:
            break
        before.append(tokens[index])
    for index in range(place + 1, len(tokens)):
        if tokens[index].cuts or len(after) > 2 * _NEAR:
            break
        after.append(tokens[index])
    # After an article, "of" or the like a word is no verb.
    if not before or before[0].text in _ARTICLES | _GOVERNING - {"to"} or before[0].text in ("of", "de"):
        return None

    def telling(some: Sequence[_Token]) -> list[str]:
        return [stem for token in some for stem in sorted(token.stems)][:_NEAR]

    agent = next((index for index, token in enumerate(after) if token.text in _BY), None)
    if agent is not None and (agent == 0 or any(token.text in _BE for token in before[:2])):
        return telling(after[agent:]), telling(before) + telling(after[:agent])
    doer, done_to = telling(before), telling(after)
    return (doer, done_to) if doer and done_to else None
