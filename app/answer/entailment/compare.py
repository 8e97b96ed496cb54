"""Compare a claim with a sentence, term by term: what of the claim the sentence lacks, and what it says
beyond that limits the claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, zip_longest

from app.answer.entailment.alignment import align
from app.answer.entailment.paraphrases import Part, has_helper, reports_speech, split_parts
from app.answer.entailment.terms import Kind, Link, Term, is_same_term, is_same_word
from app.answer.text import function_words
from app.answer.text.section_numbers import is_section_number

OTHERWISE = "The cited words tie these words together otherwise."
"""Why a claim is not borne out all of whose words are there."""
_MOST_SHOWN = 3
"""Words that are missing and named."""
_LONGEST_SHOWN = 12
"""Words of a part that is shown."""
_FEW_MISSING = 2
_SAID = "The cited words tell it as what somebody says or thinks: {}."
_DENIED = "The cited words deny it: {}."
_LIMITED = "The cited words add what limits it: {}."


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim is borne out, and if not why, in plain words. `denied`: the sentence says the opposite.
    `share` is the share of the claim's terms that stand in the sentence.
    """

    entailed: bool
    reasons: tuple[str, ...] = ()
    denied: bool = False
    share: float = 1.0


class Comparison:
    """A claim beside a sentence."""

    def __init__(
        self, claim: Sequence[Term], sentence: Sequence[Term], language: str, is_part: bool = False
    ) -> None:
        """`is_part`: the sentence was made of parts of one."""
        self.claim, self.sentence, self.language, self._is_part = claim, sentence, language, is_part
        self.places = align(claim, sentence, language)
        self.aligned = {place for place in self.places if place is not None}
        self.parts = split_parts(sentence)

    def speaks_of(self, term: Term) -> bool:
        """Whether the claim holds this very term of the sentence."""
        return any(self.sentence[place] is term for place in self.aligned)

    @cached_property
    def missing(self) -> list[Term]:
        """The terms of the claim that the sentence does not hold."""
        return [
            term for term, place in zip(self.claim, self.places, strict=True) if term.counts and place is None
        ]

    @property
    def _absent(self) -> list[Term]:
        """Those of the missing terms that stand nowhere in the sentence: others the claim says once more."""
        held = [term for term in self.sentence if term.counts]
        return [
            term
            for term in self.missing
            if not any(is_same_term(term, other, self.language) for other in held)
        ]

    @cached_property
    def problems(self) -> list[str]:
        """What of the claim is not borne out, in plain words."""
        found: list[str] = []
        if self._absent:
            shown = ", ".join(f"“{term.shown}”" for term in self._absent[:_MOST_SHOWN])
            found.append(f"The cited words do not say {shown}.")
        elif self.missing:
            found.append(OTHERWISE)
        lacking = sum(not term.negates for term in self.missing)
        if lacking <= _FEW_MISSING:  # else the sentence says something else, and need not be told of
            found += _describe_extras(self.limits, self._asides)
        if not self.missing and not (self._in_order() and self._in_roles() and self._keeps_attachments()):
            found.append(OTHERWISE)
        if not self.missing and (name := self._other_person()):
            found.append(f"The cited words speak of another “{name}”.")
        if not self.missing and (verb := self._other_time()):
            found.append(f"The cited words put “{verb}” in another time.")
        return found

    @cached_property
    def verdict(self) -> Verdict:
        """What it comes to."""
        wanted = sum(term.counts for term in self.claim)
        lacking = [term for term in self.missing if not term.negates]
        denied = not lacking and (bool(self.missing) or self._denies())
        reasons = tuple(dict.fromkeys(self.problems))
        return Verdict(not reasons, reasons, bool(reasons) and denied, 1 - len(self.missing) / wanted)

    @property
    def _asides(self) -> list[Term]:
        """The terms of parts of the sentence that the claim says nothing of, and that lead to none: what is
        denied there is something else.
        """
        return [
            self.sentence[index]
            for part, following in zip_longest(self.parts, self.parts[1:])
            if not self._is_covered(part) and (following is None or following.lead is not Link.THAT)
            for index in range(part.start, part.end)
        ]

    # What the sentence says beyond the claim

    @cached_property
    def limits(self) -> list[list[Term]]:
        """What the sentence says beyond the claim that limits it."""
        found: list[list[Term]] = []
        droppable, in_clause = True, False
        for number, part in enumerate(self.parts):
            if self._is_covered(part):
                droppable, in_clause = True, False
                left_out = [self.sentence[index] for index in self._limiting(part)]
                if left_out:
                    found.append(left_out)
                continue
            if part.lead is Link.COORDINATE and droppable:
                in_clause = self._is_clause(part) and number > min(self._covered, default=number)
            hangs_on = part.lead in (Link.LOOSE, Link.STRICT, Link.RELATIVE) or in_clause
            earlier = [other for other in self.parts[:number] if self._counting(other)][-1:]
            before = bool(earlier) and not self._is_covered(earlier[0])
            if not (hangs_on and before and not part.set_off) and not (in_clause and self._is_clause(part)):
                droppable = self._may_be_left_out(part, number)
            if not droppable:
                found.append(list(self.sentence[part.start : part.end]))
        return found

    def _counting(self, part: Part) -> list[int]:
        return [index for index in range(part.start, part.end) if self.sentence[index].counts]

    def _is_covered(self, part: Part) -> bool:
        """Whether the claim speaks of it: of more than the word it begins with."""
        inner = [i for i in self._counting(part) if self.sentence[i].link is None] or self._counting(part)
        return not inner or any(index in self.aligned for index in inner)

    @cached_property
    def _covered(self) -> list[int]:
        """The numbers of the parts that the claim speaks of."""
        return [n for n, part in enumerate(self.parts) if self._counting(part) and self._is_covered(part)]

    def _limiting(self, part: Part) -> list[int]:
        """The places of the terms of a covered part that are left out and may not be."""
        left_out = [index for index in self._counting(part) if index not in self.aligned]
        return [index for index in left_out if not self._is_harmless(index, part)]

    def _is_harmless(self, index: int, part: Part) -> bool:
        term = self.sentence[index]
        following = next((i for i in range(index + 1, len(self.sentence)) if self.sentence[i].counts), None)
        if term.key == "all":
            return following is not None and self._is_any(following)
        if term.key == "only":
            return self._stands_by(index)
        if self._is_change(index) or self._numbers_sentence(index):
            return True
        if term.link is not None or term.negates or term.key in function_words.MODAL or reports_speech(term):
            return False
        return self._is_role(index, part) or self._is_subject_of_pronoun(index, part)

    def _numbers_sentence(self, index: int) -> bool:
        """Whether the sentence is the clause of that number."""
        first = [term.shown for term in self.sentence[:2]]
        return index == 0 and len(first) > 1 and is_section_number(*first)

    def _is_any(self, place: int) -> bool:
        """Whether the claim says "nurses" or "a nurse" for "every nurse"."""
        index = next((index for index, other in enumerate(self.places) if other == place), None)
        if index is None:
            return False
        is_plural = self.claim[index].low.endswith("s") and not self.claim[index].is_name
        return is_plural or (index > 0 and self.claim[index - 1].low in ("a", "an"))

    def _is_change(self, index: int) -> bool:
        """Whether what "was" in the claim fell or rose from that, or to that, in the sentence."""
        lows = [term.low for term in self.sentence]
        verb = next(
            (
                i
                for i, low in enumerate(lows)
                if any(is_same_word(low, v, "en") for v in function_words.CHANGES)
            ),
            None,
        )
        says_was = any(term.low in function_words.BE for term in self.claim)
        if verb is None or not says_was or "to" not in lows[verb:] or "from" not in lows[verb:]:
            return False
        return index == verb or lows[index] == "from" or self.sentence[index].amount is not None

    def _stands_by(self, index: int) -> bool:
        """Whether all that the "only" at `index` bears on is in the claim, which then holds without it."""
        number = next(n for n, part in enumerate(self.parts) if part.start <= index < part.end)
        part = self.parts[number]
        after = range(index + 1, part.end)
        if not any(self.sentence[i].counts for i in after) and number + 1 < len(self.parts):
            part = self.parts[number + 1]
            after = range(part.start, part.end)
        counting = [i for i in after if self.sentence[i].counts] or [
            i for i in self._counting(part) if i != index
        ]
        return bool(counting) and all(i in self.aligned for i in counting)

    def _is_role(self, index: int, part: Part) -> bool:
        """Whether it belongs to what stands before a name and tells who that is: "the clerk Ana Lind"."""
        name = next(
            (i for i in range(index, part.end) if self.sentence[i].is_name and i in self.aligned), None
        )
        if name is None or part.lead is Link.COORDINATE:
            return False
        first = next(i for i in range(part.start, part.end) if self.sentence[i].counts)
        between = range(index, name)
        return first == index or (
            all(i not in self.aligned for i in range(first, index))
            and all(i not in self.aligned for i in between)
        )

    def _is_subject_of_pronoun(self, index: int, part: Part) -> bool:
        """Whether the claim has a pronoun for the subject that it is of."""
        begins = next((term for term in self.claim if term.kind is not Kind.MARK), None)
        if begins is None or begins.low not in function_words.PRONOUNS or part.start != self.parts[0].start:
            return False
        return all(i not in self.aligned for i in range(part.start, index + 1))

    def _is_clause(self, part: Part) -> bool:
        """Whether it is coordinate and says something by itself, so that its conditions are its own."""
        terms = self.sentence[part.start : part.end]
        return part.lead is Link.COORDINATE and (has_helper(terms) or any(term.is_past for term in terms))

    def _may_be_left_out(self, part: Part, number: int) -> bool:
        """Whether the claim is true if the sentence is, though it leaves out this part."""
        terms = [self.sentence[i] for i in range(part.start, part.end)]
        trails = not self._covered or number > max(self._covered)
        says = any(map(reports_speech, terms)) and not (trails and part.lead is Link.SUBORDINATE)
        if says or any(term.key in function_words.CONDITIONS for term in terms):
            return False
        if part.lead is Link.COORDINATE:
            if any(term.low in function_words.ALTERNATIVES for term in terms):
                return self._is_permission
            after_covered = number - 1 in self._covered
            return after_covered if any(term.negates for term in terms) else trails or after_covered
        if any(term.negates for term in terms):
            is_contrast = part.set_off and terms[0].key == "not" and not trails
            return is_contrast or (self._is_permission and terms[0].key == "without")
        if part.lead is Link.THAT:
            return trails
        if part.lead is Link.RELATIVE:
            return part.set_off
        if part.lead is Link.SUBORDINATE:
            return terms[0].key in function_words.HARMLESS or self._is_fact
        if part.lead in (Link.LOOSE, Link.STRICT):
            return self._is_fact and terms[0].low != "of" and terms[0].key != "without"
        is_time = all(t.low in function_words.TIME_WORDS or t.is_date for t in terms if t.counts)
        return (part.set_off and (trails or self._is_fact)) or (is_time and self._is_fact)

    @cached_property
    def _is_permission(self) -> bool:
        keys = {self.sentence[i].key for n in self._covered for i in self._counting(self.parts[n])}
        return "may" in keys and not keys & function_words.NEGATIVE

    @cached_property
    def _is_fact(self) -> bool:
        """Whether it tells what was, with no modal, quantifier or denial: an adjunct less is still true."""
        terms = [
            self.sentence[i] for n in self._covered for i in range(self.parts[n].start, self.parts[n].end)
        ]
        hedged = function_words.MODAL | function_words.NEGATIVE | function_words.HEDGES
        if any(term.counts and term.key in hedged for term in terms):
            return False
        lows = {term.low for term in terms}
        if lows & function_words.PAST or lows & function_words.PERFECT:
            return True
        return not lows & function_words.PRESENT and any(term.is_past for term in terms)

    def _denies(self) -> bool:
        """Whether of what the claim speaks of the sentence leaves nothing but denies it."""
        return any(
            self.sentence[index].negates and self.sentence[index].key != "without"
            for number in self._covered
            for index in self._counting(self.parts[number])
            if index not in self.aligned
        )

    # Order

    def _in_order(self) -> bool:
        """Whether the claim has the sentence's order, but for parts that may stand anywhere."""
        steps = [(index, place) for index, place in enumerate(self.places) if place is not None]
        blocks: list[list[tuple[int, int]]] = []
        for before, step in pairwise([(-1, -1), *steps]):
            starts = before[1] < 0 or step[1] < before[1] or self._is_interrupted(before, step, steps)
            if starts:
                blocks.append([])
            blocks[-1].append(step)
        fixed = [block for block in blocks if not self._is_movable(block) or not self._may_move(block)]
        ordered = all(one[-1][1] < other[0][1] for one, other in pairwise(fixed))
        return ordered or all(
            one[-1][1] < other[0][1] or self._is_list(one, other) or self._is_genitive(one, other)
            for one, other in pairwise(fixed)
        )

    def _may_move(self, block: Sequence[tuple[int, int]]) -> bool:
        """Whether there are not several times, each of which belongs to another clause."""
        own = {place for _, place in block}
        others = [
            place
            for place, term in enumerate(self.sentence)
            if place not in own and (term.is_date or term.low in function_words.TIME_WORDS)
        ]
        joins = self._is_part or any(term.low in function_words.COORDINATORS for term in self.sentence)
        return not (others and joins)

    def _in_roles(self) -> bool:
        """Whether who does it and to whom it is done is told by the same words."""
        for index, place in enumerate(self.places):
            if place is None:
                continue
            said, given = (
                lead.low if lead is not None and lead.low in function_words.ROLES else ""
                for lead in (self._lead(self.claim, index), self._lead(self.sentence, place))
            )
            free = self.claim[index].low.endswith("ing") or self._is_change(place)
            if said != given and not (given == "to" and not said and free):
                return False
        return True

    def _keeps_attachments(self) -> bool:
        """Whether no part that the claim speaks of hangs on one of which it does not speak: in "$5 in May and
        $6 in June" June is not that of $5.
        """
        adjuncts = (Link.LOOSE, Link.STRICT)
        governed = antecedent = True
        for part in self.parts:
            if not self._counting(part):
                continue
            covered = self._is_covered(part)
            is_of = self.sentence[part.start].low == "of"
            if covered and not antecedent and (is_of or part.lead in (Link.RELATIVE, Link.THAT)):
                return False
            if part.lead not in adjuncts or part.set_off:
                governed = covered
            elif covered and not governed:
                return False
            antecedent = covered
        return True

    def _is_interrupted(
        self, before: tuple[int, int], step: tuple[int, int], steps: Sequence[tuple[int, int]]
    ) -> bool:
        """Whether the sentence has something else of the claim between two terms of it."""
        return any(before[1] < place < step[1] for _, place in steps)

    def _is_movable(self, block: Sequence[tuple[int, int]]) -> bool:
        """Whether it is an adjunct in both: begun by a link, or a time."""
        if all(_is_time(self.claim[index]) for index, _ in block):
            return True
        said, given = self._lead(self.claim, block[0][0]), self._lead(self.sentence, block[0][1])
        if said is None or given is None:
            return False
        return said.key == given.key or (said.link is Link.LOOSE and given.link is Link.LOOSE)

    @staticmethod
    def _lead(terms: Sequence[Term], index: int) -> Term | None:
        """The preposition or subordinator that governs the term at `index`, or is it."""
        links = (Link.LOOSE, Link.STRICT, Link.SUBORDINATE)
        for place in range(index, -1, -1):
            term = terms[place]
            if term.link in links and term.low != "of":
                return term
            if place < index and (term.counts or term.kind is Kind.MARK):
                return None
        return None

    def _is_list(self, one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> bool:
        """Whether they are coordinate both in the claim and in the sentence, where they change places."""

        def joined(terms: Sequence[Term], start: int, end: int) -> bool:
            return any(
                term.link is Link.COORDINATE and term.low not in function_words.ALTERNATIVES
                for term in terms[start:end]
            )

        here = joined(self.claim, one[-1][0], other[0][0])
        low, high = sorted((one[0][1], other[0][1]))
        return here and joined(self.sentence, low, high)

    def _is_genitive(self, one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> bool:
        """Whether it is "the landlord's consent" for "the consent of the landlord"."""
        after, before = other[-1][1], one[0][1]
        between = self.sentence[after + 1 : before]
        if any(term.counts or term.kind is Kind.MARK for term in between):
            return False
        said = self.claim[one[-1][0] + 1 : other[0][0]]
        if any(term.low in function_words.BE | function_words.PERFECT or term.low == "had" for term in said):
            return False
        is_of, says_of = (any(term.low == "of" for term in some) for some in (between, said))
        return is_of or (says_of and not between)

    # Persons and time

    def _other_person(self) -> str | None:
        """A name before which the claim has a man's title and the sentence a woman's, or the reverse."""
        for index, place in enumerate(self.places):
            if place and index:
                titles = {self.claim[index - 1].low, self.sentence[place - 1].low}
                if titles & function_words.MEN and titles & function_words.WOMEN:
                    return self.claim[index].shown
        return None

    def _other_time(self) -> str | None:
        """A verb that the claim puts in the past and the sentence in the present or to come, or the other way
        round.
        """
        for index, place in enumerate(self.places):
            if place is None or self.claim[index].amount is not None or self.claim[index].is_name:
                continue
            here, there = _find_tense(self.claim, index), _find_tense(self.sentence, place)
            if here is not None and there is not None and here != there:
                return self.claim[index].shown
        return None


def _is_time(term: Term) -> bool:
    return term.low in function_words.TIME_WORDS or term.key == "all" or term.is_date


def _describe_extras(limits: Sequence[Sequence[Term]], asides: Sequence[Term]) -> list[str]:
    """Describe what a sentence says beyond a claim, in plain words, the gravest first and each kind once.
    `asides` deny nothing of the claim.
    """
    kinds: dict[str, list[str]] = {_SAID: [], _DENIED: [], _LIMITED: []}
    for terms in limits:
        words = [term.shown for term in terms[:_LONGEST_SHOWN] if term.kind is not Kind.MARK]
        says = any(map(reports_speech, terms))
        denies = any(term.negates and not any(term is other for other in asides) for term in terms)
        kind = _SAID if says else _DENIED if denies else _LIMITED
        kinds[kind].append(f"“{' '.join(words)}”")
    return [kind.format(", ".join(shown[:_MOST_SHOWN])) for kind, shown in kinds.items() if shown]


def _find_tense(terms: Sequence[Term], index: int) -> str | None:
    """Find whether the verb at `index` tells what was ("past"), what is, or only what may be ("open")."""
    before = [term for term in terms[max(0, index - 3) : index] if term.kind is not Kind.MARK]
    while before and (before[-1].negates or before[-1].low in ("be", "been", "being")):
        before.pop()
    helper = before[-1] if before else None
    if helper is not None:
        if helper.low in function_words.PAST or helper.low in function_words.PERFECT:
            return "past"
        if helper.low in function_words.PRESENT:
            return "present"
        if helper.low == "to" or helper.key in function_words.MODAL:
            return "open" if not terms[index].is_past or helper.key in function_words.MODAL else None
    return "past" if terms[index].is_past else None
