"""What is measured, each a plain function of texts, numbers and pages; nothing here asks a model.

Texts are compared as in SQuAD (Rajpurkar et al. 2016, "SQuAD: 100,000+ Questions for Machine Comprehension of
Text", and its official evaluation script); the other metrics say what they are. `None` always means
that a metric does not apply, and such values are left out of every average.
"""

from __future__ import annotations

import ast
import math
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

T = TypeVar("T", bound=Hashable)

# --- words


def split_words(text: str) -> list[str]:
    """Normalize as SQuAD does: lower case, no punctuation, no articles, split at white space.

    Punctuation is that of all scripts, as in MLQA (Lewis et al. 2020): PDFs have curly quotes and dashes.
    """
    kept = "".join(
        character
        for character in unicodedata.normalize("NFKC", text).lower()
        if character not in string.punctuation and not unicodedata.category(character).startswith("P")
    )
    return [word for word in kept.split() if word not in ("a", "an", "the")]


def measure_token_f1(answer: str, references: Iterable[str]) -> float | None:
    """Compute the harmonic mean of the precision and recall of the answer's words, for the reference that
    fits best (Rajpurkar et al. 2016, section 6.1). Low for a right answer in many words.
    """

    def f1(common: int, said: int, wanted: int) -> float:
        return 2 * common / (said + wanted)

    return _best_overlap(answer, references, f1)


def measure_exact_match(answer: str, references: Iterable[str]) -> float:
    """Tell, as 1 or 0, whether the answer is a reference, both normalised (Rajpurkar et al. 2016)."""
    return float(any(split_words(answer) == split_words(reference) for reference in references))


def measure_calibration_error(
    confidences: Sequence[float], right: Sequence[float], bins: int = 10
) -> float | None:
    """Compute the expected calibration error (Naeini et al. 2015): how far confidence and the share that is
    right lie apart, in bins of as many answers each; None of nothing.
    """
    ranked = sorted(zip(confidences, right, strict=True))
    error, size = 0.0, max(1, -(-len(ranked) // bins))
    for first in range(0, len(ranked), size):
        some = ranked[first : first + size]
        error += abs(sum(sure for sure, _ in some) - sum(good for _, good in some)) / len(ranked)
    return error if ranked else None


def measure_token_recall(answer: str, references: Iterable[str]) -> float | None:
    """Compute the share of the reference's words that are in the answer, for the reference that fits best:
    follows people's judgement of wordy answers better than F1 (Adlakha et al. 2023, "Evaluating Correctness
    and Faithfulness of Instruction-Following Models for Question Answering").
    """

    def recall(common: int, said: int, wanted: int) -> float:
        return common / wanted

    return _best_overlap(answer, references, recall)


def _best_overlap(
    answer: str, references: Iterable[str], measure: Callable[[int, int, int], float]
) -> float | None:
    said = Counter(split_words(answer))
    best = None
    for reference in references:
        wanted = Counter(split_words(" ".join(split_parts(reference))))
        if wanted:
            value = measure((said & wanted).total(), said.total(), wanted.total())
            best = value if best is None else max(best, value)
    return best


# --- numbers

# Read by rules of their own, not those of app.answer.text.numbers: what measures answers must not err as they
# do, and figures stay comparable with earlier runs when answers learn to read more.


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text. `value` is unsigned and includes `scale` ("1.5 million": 1,500,000 and
    1,000,000; 1 where no word gives a scale); `unit` is what one step of its last written digit is worth.
    `negative` is None for a number in brackets, which is negative in accounts and an aside in prose.
    """

    value: Decimal
    unit: Decimal
    scale: Decimal
    percent: bool
    negative: bool | None


_SCALES = {
    **dict.fromkeys(("k", "thousand", "thousands"), Decimal(1000)),
    **dict.fromkeys(("m", "mn", "million", "millions"), Decimal(10) ** 6),
    **dict.fromkeys(("b", "bn", "billion", "billions"), Decimal(10) ** 9),
    **dict.fromkeys(("tn", "trillion", "trillions"), Decimal(10) ** 12),
}
_COUNTS = {
    **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
    **{"eleven": 11, "twelve": 12},
}
"""Without "one", which is rarely a count: "one of the reasons"."""
_NUMBER = re.compile(
    r"""
    (?P<bracket>\(\s?)?
    (?P<minus>(?<![\w)])[-\u2212])?
    (?: [$€£¥]\s? (?: (?P<inner_bracket>\() | (?P<inner_minus>[-\u2212]) )? )?
    (?P<digits> \d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)? | \d+(?:\.\d+)? | (?<!\d)\.\d+ )
    (?: (?:\s|-)?(?P<scale>thousands?|millions?|mn|billions?|bn|trillions?|tn)\b | (?P<letter>[kmb])\b )?
    (?P<percent>\s?%|\s?per\s?cent\b)?
    | \b(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FALLING = re.compile(
    r"\b(?:decreas|declin|fell|fall|drop|down|lower|reduc|loss|lost|negative|minus)", re.IGNORECASE
)


def find_numbers(text: str) -> list[Number]:
    """Find the numbers in a text in English notation: 1,544 · $2.5bn · (1,073) · -24.5% · 36 per cent · 1.5
    million · three.
    """
    found = []
    for match in _NUMBER.finditer(text):
        if match["count"]:
            count = Decimal(_COUNTS[match["count"].lower()])
            found.append(Number(count, Decimal(1), Decimal(1), percent=False, negative=False))
            continue
        mantissa = Decimal(re.sub(r"[^\d.]", "", match["digits"]))
        exponent = mantissa.as_tuple().exponent
        assert isinstance(exponent, int)
        bracketed = match["bracket"] or match["inner_bracket"]
        negative = True if match["minus"] or match["inner_minus"] else None if bracketed else False
        scale = _SCALES.get((match["scale"] or match["letter"] or "").lower(), Decimal(1))
        found.append(
            Number(
                value=mantissa * scale,
                unit=Decimal(10) ** exponent * scale,
                scale=scale,
                percent=match["percent"] is not None,
                negative=negative,
            )
        )
    return found


def is_same_number(reference: Number, said: Number) -> bool:
    """Whether `said`, rounded as `reference` is written, is the same number; signs aside.

    A scale or percent sign that only one of the two carries may be implied in the other: tables are "in
    millions", and 0.36 is 36%.
    """
    units = [Decimal(1)]
    if (reference.scale == 1) != (said.scale == 1):
        units += sorted(set(_SCALES.values()))
        if said.scale != 1:
            units = [1 / unit for unit in units]
    if reference.percent != said.percent:
        units += [Decimal(100) if reference.percent else Decimal(1) / 100]
    return any(abs(said.value * unit - reference.value) <= reference.unit / 2 for unit in units)


def measure_number_match(answer: str, references: Iterable[str], question: str = "") -> float | None:
    """Compute the share of the reference's numbers that are in the answer, for the reference that fits best;
    None where no reference has a number. Numbers that the question itself names, such as its year, count only
    when there are no others. A negative number must be written so, or said with a word of falling.
    """
    asked = find_numbers(question)
    best = None
    for reference in references:
        wanted = find_numbers(" ".join(split_parts(reference)))
        new = [number for number in wanted if not any(is_same_number(number, other) for other in asked)]
        wanted = new or wanted
        if wanted:
            share = sum(_is_said(number, answer) for number in wanted) / len(wanted)
            best = share if best is None else max(best, share)
    return best


def _is_said(number: Number, answer: str) -> bool:
    either = not number.negative or _FALLING.search(answer) is not None
    return any(
        is_same_number(number, said) and (either or said.negative is not False)
        for said in find_numbers(answer)
    )


# --- whole answers

LONGEST_SPAN = 6
"""Words of a reference that an answer is expected to hold word for word; longer ones are prose."""


def split_parts(reference: str) -> tuple[str, ...]:
    """List what a reference asks for: itself, or each item of one written as a list: "['2018', '2019']"."""
    if reference.strip().startswith("["):
        try:
            items = ast.literal_eval(reference.strip())
        except (ValueError, SyntaxError):
            return (reference,)
        if isinstance(items, list) and items:
            return tuple(str(item) for item in items)
    return (reference,)


def measure_accuracy(answer: str, references: Iterable[str]) -> float | None:
    """Score 1 when the answer is right, else 0, as far as plain rules can tell: for references that are

    - yes or no, or begin with it: the answer begins with the same;
    - a number with at most two words: the answer holds it, to the reference's precision;
    - at most six words: the answer holds them in a row, normalised as in SQuAD;
    - a list of these: the answer holds all.

    None where every reference is prose. A lower bound: a right answer in other words counts as wrong. It does
    not see what else an answer says: one that holds the reference among wrong things counts as right.
    """
    return _best_parts(answer, references, lambda found: float(all(found)), prose_after_yes=True)


def measure_completeness(answer: str, references: Iterable[str]) -> float | None:
    """Compute the share of the reference's parts that the answer holds, by the rules of
    `measure_accuracy`, from which it differs for lists. None for prose, also where prose begins with yes or
    no.
    """
    return _best_parts(answer, references, lambda found: sum(found) / len(found), prose_after_yes=False)


LONGEST_QUOTED = 20
"""Words of a reference that may have been taken from a page as they stand; longer ones are prose."""


def measure_span_quoted(quotes: Sequence[str], references: Iterable[str]) -> float | None:
    """Score 1 when a reference, or each item of one that is a list, stands in a quoted sentence word for word
    (normalised as in SQuAD), else 0. None where every reference is prose.
    """
    said = [f" {' '.join(split_words(quote))} " for quote in quotes]
    best = None
    for reference in references:
        spans = [split_words(item) for item in split_parts(reference)]
        if all(0 < len(span) <= LONGEST_QUOTED for span in spans):
            found = all(any(f" {' '.join(span)} " in quote for quote in said) for span in spans)
            best = max(best or 0.0, float(found))
    return best


def _best_parts(
    answer: str, references: Iterable[str], value: Callable[[list[bool]], float], *, prose_after_yes: bool
) -> float | None:
    best = None
    for reference in references:
        items = split_parts(reference)
        found = [_holds(answer, item, prose_after_yes, len(items) > 1) for item in items]
        known = [each for each in found if each is not None]
        if known and len(known) == len(found):
            best = value(known) if best is None else max(best, value(known))
    return best


def _holds(answer: str, reference: str, prose_after_yes: bool, in_list: bool) -> bool | None:
    wanted = split_words(reference)
    if not wanted:
        return None
    if _polarity(reference) and (prose_after_yes or len(wanted) == 1):
        return _polarity(answer) == _polarity(reference)
    if figures := find_numbers(reference):
        besides = [word for word in split_words(_NUMBER.sub(" ", reference)) if word.isalpha()]
        if len(besides) <= 2:
            return all(_is_said(number, answer) for number in figures)
    if len(wanted) > LONGEST_SPAN and not in_list:
        return None
    said = split_words(answer)
    return any(said[start : start + len(wanted)] == wanted for start in range(len(said)))


def _polarity(text: str) -> str | None:
    match = re.match(r"\W*(yes|no)\b", text, re.IGNORECASE)
    return match[1].lower() if match else None


# --- pages


def list_distinct(ranked: Iterable[T]) -> list[T]:
    """Keep each item once, where it first stands: several passages of one page are one page."""
    return list(dict.fromkeys(ranked))


def find_rank(ranked: Sequence[T], right: Collection[T]) -> int | None:
    """Find the place, from 1, of the first right item; None when there is none."""
    return next((place for place, item in enumerate(ranked, start=1) if item in right), None)


def measure_hit_at(place: int | None, k: int) -> float:
    """Score 1 when the first right item is among the first `k`, else 0."""
    return float(place is not None and place <= k)


def measure_reciprocal_rank(place: int | None, k: int = 10) -> float:
    """Compute 1/place for the first right item among the first `k`, else 0; its mean is MRR@k (Voorhees 1999,
    "The TREC-8 Question Answering Track Report").
    """
    return 1 / place if place is not None and place <= k else 0.0


def measure_precision_recall(cited: Collection[T], right: Collection[T]) -> tuple[float | None, float | None]:
    """Compute (the share of distinct `cited` items that are right, the share of distinct `right` ones cited);
    each None where there is nothing to divide by.
    """
    chosen, wanted = set(cited), set(right)
    common = len(chosen & wanted)
    return common / len(chosen) if chosen else None, common / len(wanted) if wanted else None


# --- averages


def compute_mean(values: Iterable[float | None]) -> float | None:
    """Compute their arithmetic mean without the Nones; None where none is left."""
    known = [value for value in values if value is not None]
    return math.fsum(known) / len(known) if known else None


def compute_percentile(values: Iterable[float | None], share: float) -> float | None:
    """Compute the value below which `share` (0 … 1) of the known values lie, linear between neighbours; None
    where there are none.
    """
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    place = share * (len(known) - 1)
    below = math.floor(place)
    above = min(below + 1, len(known) - 1)
    return known[below] + (known[above] - known[below]) * (place - below)
