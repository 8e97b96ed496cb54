"""Judge whether a sentence of a document entails a claim, by accounting for the words of both.

Every content word, number, name, quantifier, modal and negation of the claim must stand in the sentence, in
the same order; and what the sentence says beyond must not limit what the claim says. A part may be left out
where that keeps the truth (the monotonicity of natural logic): an adjunct of what is told as a plain fact of
the past, an apposition, another clause; but not a condition, a restriction of a rule, a denial or who says
so. Passives are read as actives, and coordinate clauses with what they share. What cannot be accounted for
is not borne out: in doubt, the answer is no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

from app.answer.entailment.compare import OTHERWISE, Comparison, Verdict
from app.answer.entailment.paraphrases import (
    expand_coordination,
    expand_respective,
    has_helper,
    split_off_relative,
    swap_sides,
    vary_voice,
)
from app.answer.entailment.terms import Term, is_same_term, read_terms
from app.answer.text import function_words
from app.answer.text.language import detect_language


class Judge(Protocol):
    """Tells whether a sentence bears out a claim: the rules here, or a model that has learned to."""

    def __call__(self, claim: str, sentence: str, /) -> Verdict: ...


def judge_strictly(claim: str, sentence: str, judges: Sequence[Judge]) -> Verdict:
    """Judge as strictly as the judge who doubts the claim first, or as that of the last if none does. What
    only tells how the claim goes with others ("In short, …") is no part of it.
    """
    claim = _FRAME.sub("", claim, count=1)
    verdict = Verdict(entailed=False)
    for each in judges:
        verdict = each(claim, sentence)
        if not verdict.entailed:
            return verdict
    return verdict


_FRAME = re.compile(rf"^\W*(?:{function_words.FRAMES})\s+", re.IGNORECASE)


def is_clause(text: str) -> bool:
    """Whether it says something by itself, as a bare answer ("25 days") does not."""
    return has_helper(read_terms(text, detect_language((text,))))


def states(text: str) -> bool:
    """Whether there is a verb that tells something, as far as its form shows that, or an amount. Of other
    languages than English the forms of verbs are not known: yes.
    """
    language = detect_language((text,))
    terms = read_terms(text, language)
    return (
        language != "en"
        or has_helper(terms)
        or any(term.is_past or term.amount is not None for term in terms)
    )


_JOINT = re.compile(r"(?:;\s+|,\s+(?:and|but)\s+)(?=(?:the|a|an|all|every|each|no|our|its)\s|[A-Z])")
_ENOUGH = 3
"""Terms that a clause must have to be judged by itself."""


def split_clauses(claim: str) -> list[str]:
    """Split a claim in clauses that each have a subject of their own; each may rest on another sentence."""
    clauses = _JOINT.split(claim)
    language = detect_language((claim,))
    whole = all(sum(term.counts for term in read_terms(each, language)) >= _ENOUGH for each in clauses)
    return clauses if whole else [claim]


def retracts(before: str, after: str) -> bool:
    """Whether the sentence before introduces a list of what is not so, or the one after denies in a few words
    what stands before it ("This did not happen.").
    """
    introduced = before.rstrip().endswith(":") and any(
        term.negates or term.key in function_words.CONDITIONS
        for term in read_terms(before, detect_language((before,)))
    )
    terms = read_terms(after, detect_language((after,))) if after else []
    content = [term for term in terms if term.counts and not term.negates]
    refers = bool(terms) and terms[0].low in function_words.ANAPHORS
    return introduced or (refers and len(content) <= _FEW and any(term.negates for term in terms))


_FEW = 2
"""Terms of a sentence that does nothing but deny the one before."""
_LONGEST_CLAIM, _LONGEST_SENTENCE = 100, 250
"""Terms: what is longer takes too long, unless it is word for word."""
_MOST_READINGS = 400
_SENTENCES = re.compile(r"(?:(?<=[^\W_]{4}[.!?])|(?<=\bMay[.!?]))\s+(?=[A-ZÀ-Þ])")
_BELONGS = Verdict(entailed=False, reasons=(OTHERWISE,))


def judge_claim(claim: str, sentence: str) -> Verdict:
    """Judge whether the `sentence` bears out the `claim`."""
    if normalize_letters(claim) == normalize_letters(sentence) and not claim.rstrip().endswith("?"):
        return Verdict(entailed=True)
    pieces = [each for each in _SENTENCES.split(sentence) if each.strip()]
    if len(pieces) > 1:  # a list that was set in one piece
        return max(
            (judge_claim(claim, each) for each in pieces), key=lambda each: (each.entailed, each.share)
        )
    language = detect_language((sentence, claim))
    said, given = read_terms(claim, language), read_terms(sentence, language)
    if not any(term.counts for term in said):
        return Verdict(entailed=False, reasons=("It says nothing that could be checked.",), share=0.0)
    if sentence.rstrip(" ”\"'").endswith("?"):
        return Verdict(entailed=False, reasons=("The cited words ask this, and do not say it.",))
    if len(said) > _LONGEST_CLAIM or len(given) > _LONGEST_SENTENCE:
        return Verdict(entailed=False, reasons=("This is too long to be compared word by word.",), share=0.5)
    several = expand_respective(said) or split_off_relative(said) or []
    several = [each for each in several if any(term.counts for term in each)]
    if several:
        return min((_judge(one, given, language) for one in several), key=lambda verdict: verdict.entailed)
    return _judge(said, given, language)


def _judge(said: Sequence[Term], given: Sequence[Term], language: str) -> Verdict:
    best = Comparison(said, given, language)
    apart = expand_respective(given)
    if best.missing or (best.verdict.entailed and apart is None):
        return best.verdict
    for other in _list_readings(said, [given] if apart is None else apart, language):
        if other.verdict.entailed:
            return other.verdict
        if len(other.problems) < len(best.problems):
            best = other
    return best.verdict if not best.verdict.entailed else _BELONGS


def _list_readings(
    said: Sequence[Term], given: Sequence[Sequence[Term]], language: str
) -> Iterator[Comparison]:
    """List the claim beside the sentences, each put in other ways that say the same."""
    claims = [*vary_voice(said)]
    if (other := swap_sides(said)) is not None:
        claims.append(other)
    wanted = [term for term in said if term.counts]
    for one, own in islice(_list_paraphrases(given), _MOST_READINGS):
        if all(any(is_same_term(term, other, language) for other in one) for term in wanted):
            for each in claims:
                comparison = Comparison(each, one, language, is_part=own is not None)
                if own is None or comparison.speaks_of(own):
                    yield comparison


def _list_paraphrases(given: Sequence[Sequence[Term]]) -> Iterator[tuple[list[Term], Term | None]]:
    """Put the sentences in other ways that say the same, or a part of it; with a part the term it begins
    with.
    """
    for each in given:
        yield from ((voice, None) for voice in vary_voice(each))
    for each in given:
        for part, start in expand_coordination(each):
            own = next((term for term in part[start:] if term.counts), None)
            yield from ((voice, own) for voice in vary_voice(part))


def normalize_letters(text: str) -> str:
    """Normalize a text to the letters, digits and signs of a text, whatever their case, without what parts
    them.
    """
    return "".join(c for c in text.casefold() if c.isalnum() or c in "$€£¥%<>≤≥±")
