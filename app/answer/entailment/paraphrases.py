"""Split a sentence into its parts, and put it in other ways that say the same or less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.answer.entailment.terms import NOUN, Kind, Link, Term, is_same_word
from app.answer.text import function_words

_LONGEST_SHARED = 14
"""Terms of a clause that another may share: longer stretches are not tried."""


@dataclass(frozen=True, slots=True)
class Part:
    """The terms `start` … `end - 1` of a sentence, from a link or a mark on. `lead` is the link, if there is
    one; `set_off` tells whether a mark stands before it.
    """

    start: int
    end: int
    lead: Link | None
    set_off: bool


def split_parts(terms: Sequence[Term]) -> list[Part]:
    """Split a sentence in its parts: each preposition, conjunction and mark begins one."""
    starts: list[tuple[int, Link | None, bool]] = []
    after_mark = False
    for index, term in enumerate(terms):
        if term.kind is Kind.MARK:
            after_mark = True
            continue
        if index == 0 or after_mark or term.link is not None or not starts:
            lead = term.link
            # "and to": what begins is what follows.
            if starts and starts[-1][0] == index - 1 and terms[index - 1].link is Link.COORDINATE:
                lead = Link.COORDINATE
                starts[-1] = (index - 1, lead, starts[-1][2])
            else:
                starts.append((index, lead, after_mark))
        after_mark = False
    ends = [*(start for start, _, _ in starts[1:]), len(terms)][: len(starts)]
    return [Part(start, end, lead, off) for (start, lead, off), end in zip(starts, ends, strict=True)]


def vary_voice(terms: Sequence[Term]) -> list[list[Term]]:
    """Vary the voice of a sentence: as it is and, if it is a passive that names who does it, as an active."""
    active = _active(terms)
    return [list(terms)] if active is None else [list(terms), active]


def _active(terms: Sequence[Term]) -> list[Term] | None:
    for by, term in enumerate(terms):
        if term.low != "by" or term.link is not Link.LOOSE:
            continue
        end = next((i for i in range(by + 1, len(terms)) if _begins(terms[i])), len(terms))
        agent = list(terms[by + 1 : end])
        telling = [each for each in agent if each.counts]
        if not telling or any(each.amount is not None or _is_time(each) for each in telling):
            continue
        verb = next((i for i in range(by - 1, 0, -1) if _is_participle(terms, i)), None)
        if verb is None:
            continue
        start = next((i + 1 for i in range(verb, -1, -1) if _begins_clause(terms[i])), 0)
        helpers = [i for i in range(start, verb) if _helps(terms[i])]
        subject = [terms[i] for i in range(start, verb) if i not in helpers]
        helping = [terms[i] for i in helpers]
        rest = [*terms[verb + 1 : by], *terms[end:]]
        return [*terms[:start], *agent, *helping, terms[verb], *subject, *rest]
    return None


def _is_participle(terms: Sequence[Term], index: int) -> bool:
    """Whether a form of to be stands before it, with nothing but "not" and the like between."""
    before = index - 1
    while before > 0 and terms[before].negates:
        before -= 1
    return terms[index].counts and terms[index].is_past and terms[before].low in function_words.BE


def _helps(term: Term) -> bool:
    auxiliary = function_words.BE | function_words.PERFECT | {"had"}
    return term.low in auxiliary or term.negates or term.key in function_words.MODAL


def _begins(term: Term) -> bool:
    return term.kind is Kind.MARK or term.link is not None


def _begins_clause(term: Term) -> bool:
    links = (Link.COORDINATE, Link.SUBORDINATE, Link.THAT, Link.RELATIVE)
    return term.kind is Kind.MARK or term.link in links


def _is_time(term: Term) -> bool:
    return term.low in function_words.TIME_WORDS or term.low in function_words.TIME_UNITS


def swap_sides(terms: Sequence[Term]) -> list[Term] | None:
    """Swap "A is the B" as "the B is A"; None if the sentence does not say what something is."""
    be = [index for index, term in enumerate(terms) if term.low in function_words.BE]
    if len(be) != 1 or not 0 < be[0] < len(terms) - 1:
        return None
    following = terms[be[0] + 1]
    named = following.is_name or following.low in (
        "the",
        "a",
        "an",
        "my",
        "our",
        "its",
        "their",
        "his",
        "her",
    )
    if not named or any(term.kind is Kind.MARK for term in terms):
        return None
    return [*terms[be[0] + 1 :], terms[be[0]], *terms[: be[0]]]


def expand_coordination(terms: Sequence[Term]) -> Iterator[tuple[list[Term], int]]:
    """Expand what the sentence says of each of several things: a later part of it with the words that it
    shares with the part before, of which it leaves out the middle ("rose by 3% in May and by 4% in June").
    With each the place where that part begins.

    What is left out must not be what somebody says, or a condition.
    """
    breaks = [
        index
        for index, term in enumerate(terms)
        if term.low in function_words.COORDINATORS
        or (term.kind is Kind.MARK and term.shown in ",;:—–")
        or (term.low in ("while", "whereas") and index > 0 and terms[index - 1].kind is Kind.MARK)
    ]
    for number, place in enumerate(breaks):
        start = place + 1
        while start < len(terms) and (terms[start].link is Link.COORDINATE or terms[start].kind is Kind.MARK):
            start += 1
        end = next((other for other in breaks[number + 1 :] if other >= start), len(terms))
        if start >= end:
            continue
        joins = any(term.low in function_words.COORDINATORS for term in terms[place:start])
        here, rest = list(terms[start:end]), list(terms[end:])
        earlier = list(terms[:place])
        if joins and not any(map(_governs_all, terms[start:])):
            yield earlier, 0
        for shared in range(min(len(earlier), _LONGEST_SHARED + 1)):
            left_out = earlier[shared:]
            last = next((term for term in reversed(earlier[:shared]) if term.counts), None)
            if last is not None and not joins and last.negates:
                continue  # in "Ann, not Bob, came" only Bob did not
            shares = not has_helper(here) or not (has_helper(left_out) or any(t.is_past for t in left_out))
            if any(map(_governs, left_out)) or (shares and any(map(_qualifies, left_out))):
                continue
            yield [*earlier[:shared], *here, *rest], shared
            for tail in _find_tails(left_out, here) if joins else ():
                yield [*earlier[:shared], *here, *tail], shared
        for tail in _find_tails(here, earlier) if joins else ():
            yield [*earlier, *tail], 0


def _governs_all(term: Term) -> bool:
    """Whether it may limit what stands before it as well."""
    limits = term.negates or term.key in function_words.CONDITIONS or reports_speech(term)
    return limits or term.link is Link.SUBORDINATE


def has_helper(terms: Sequence[Term]) -> bool:
    """Whether there is an auxiliary or a modal, and so a clause of its own."""
    return any((_helps(term) and not term.negates) or term.low in ("do", "does", "did") for term in terms)


def _qualifies(term: Term) -> bool:
    """Whether what is coordinate shares it, though it is said once."""
    return term.negates or term.key in function_words.MODAL or term.key in function_words.QUANTIFIERS


def expand_respective(terms: Sequence[Term]) -> list[list[Term]] | None:
    """Expand a sentence with "respectively" to those that it stands for; None for others. Of none, if it
    cannot be told what belongs together.
    """
    place = next((index for index, term in enumerate(terms) if term.low == "respectively"), None)
    if place is None:
        return None
    lists = _find_lists_of_amounts(terms)
    sizes = {len(each) for each in lists}
    if len(lists) != 2 or len(sizes) != 1:
        return []
    found: list[list[Term]] = []
    for number in range(sizes.pop()):
        gone = {place}
        for each in lists:
            gone.update(set(range(each[0], each[-1] + 1)) - {each[number]})
        found.append([term for index, term in enumerate(terms) if index not in gone])
    return found


def _find_lists_of_amounts(terms: Sequence[Term]) -> list[list[int]]:
    """Find the lists of amounts: for each the places of these."""
    lists: list[list[int]] = []
    for index, term in enumerate(terms):
        if term.amount is None:
            continue
        between = terms[lists[-1][-1] + 1 : index] if lists else []
        joins = between and all(t.kind is Kind.MARK or t.link is Link.COORDINATE for t in between)
        if joins:
            lists[-1].append(index)
        else:
            lists.append([index])
    return [each for each in lists if len(each) > 1]


def split_off_relative(terms: Sequence[Term]) -> list[list[Term]] | None:
    """Split "The lease, which ends in May, is long" as "the lease ends in May" and "the lease is long"; None
    where there is no such clause.
    """
    place = next(
        (
            index
            for index, term in enumerate(terms)
            if term.low in ("which", "who") and index > 1 and terms[index - 1].kind is Kind.MARK
        ),
        None,
    )
    if place is None:
        return None
    end = next((i for i in range(place, len(terms)) if terms[i].kind is Kind.MARK), len(terms))
    head = list(terms[: place - 1])
    return [[*head, *terms[place + 1 : end]], [*head, *terms[end + 1 :]]]


def _find_tails(one: Sequence[Term], other: Sequence[Term]) -> Iterator[list[Term]]:
    """Find what a clause may take from another's end: what begins with "of", and what follows a word or
    number with which it ends itself.
    """
    last = next((term for term in reversed(other) if term.counts), None)
    for index, term in enumerate(one):
        if term.low == "of" or (index > 0 and last is not None and one[index - 1].key == last.key):
            yield list(one[index:])


def reports_speech(term: Term) -> bool:
    """Whether it says or thinks something, so that what follows is no fact."""
    if term.key.endswith(NOUN):
        return False
    return term.key == "said" or any(is_same_word(term.low, verb, "en") for verb in function_words.SPEECH)


def _governs(term: Term) -> bool:
    return term.link is Link.THAT or term.key in ("if", "unless", "whether") or reports_speech(term)
