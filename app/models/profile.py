"""Tell what a language model may be asked to do when an answer is made, and with which budget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from app.core import settings
from app.core.abilities import NEEDED, Ability, MeasuredModel, Use
from app.models import catalogue

READ = 1200
"""Tokens read for a question by a model of which it is not known how fast it is."""
LEAST_READ, MOST_READ = 400, 4096
"""Fewer hold no passages beside the question; of more, models lose what stands in the middle."""
_INTERPRET = 0.25
"""Share of the wait for a first word that interpreting the question may take."""
_CLAIM, _CHECK = 100, 1.0
"""Tokens that are read to check a sentence, and the seconds that this may take."""
_GAIN = 1.1
"""Times as fast that drafting must make the writing: less may be chance on a busy machine."""
_THOROUGH = 2.0
"""Times of the wait for a first word that reading passages one by one may take where nobody asked for it."""


@dataclass(frozen=True, slots=True)
class AnswerProfile:
    """What may be left to a model, and what must not be."""

    writes: bool
    """Its own words are borne out often enough to be worth checking; else the documents' are given."""
    interprets: bool
    """It makes of a question what stands alone, what to search for, its parts and what it wants done."""
    selects: bool
    """It chooses among sentences better than the program does."""
    is_warned: bool
    """It is told how the passages stand to its instructions; another would only be distracted."""
    long_answer: int
    """Tokens of an answer in a style that is more than a few sentences."""
    closed_book_sentences: int
    selected_share: float
    """Share of the best sentence's relevance that one must have which the model selected,"""
    passed_over_share: float
    """and one which it did not."""
    checks: bool = False
    """It is asked whether the cited words bear out a sentence, which is doubted where it says no."""
    drafts: bool = False
    """It writes faster where what it repeats is drafted from its prompt."""
    read: int = READ
    """Tokens that may be read anew for a question, so that its first word comes in time."""
    thorough_seconds: float = 20.0
    """Seconds that reading passages one by one may take where nobody asked for it."""
    interpret_seconds: float = 2.5
    """Seconds that interpreting the question may take before anything else begins."""
    reads_at: float | None = None
    """Tokens that it reads a second, as measured; None where it was not,"""
    writes_at: float | None = None
    """and writes."""

    @property
    def uses(self) -> tuple[Use, ...]:
        """What it is asked to do."""
        asked = {Use.INTERPRETS: self.interprets, Use.SELECTS: self.selects, Use.WRITES: self.writes}
        return tuple(use for use, is_asked in asked.items() if is_asked)


ABLE = AnswerProfile(
    writes=True,
    interprets=True,
    selects=True,
    is_warned=True,
    long_answer=512,
    closed_book_sentences=5,
    selected_share=0.0,
    passed_over_share=0.9,
)
SMALL = AnswerProfile(
    writes=False,
    interprets=False,
    selects=False,
    is_warned=False,
    long_answer=256,
    closed_book_sentences=2,
    selected_share=0.5,
    passed_over_share=0.7,
)


def find_profile(model: Path | None) -> AnswerProfile:
    """Find the profile of a model file, by what was measured of it and by the time that the person gives it;
    where there is none, nothing is held back for its sake. Raises ModelUnusable.
    """
    if model is None:
        return ABLE
    chosen = settings.load()
    measured = next((each for each in chosen.measured_models if each.is_of(model)), None)
    return make_profile(_is_small(model), measured, chosen.first_word_seconds)


def make_profile(is_small: bool, measured: MeasuredModel | None, seconds: float) -> AnswerProfile:
    """Make the profile by size, measurement and time. What was not tried is believed of a larger model
    only.
    """
    base = SMALL if is_small else ABLE
    read, checks = READ, False
    if measured is not None:
        read = max(LEAST_READ, min(int(measured.reads * seconds), MOST_READ))
        if measured.tried:
            base = _limit_by_abilities(is_small, measured)
            checks = base.writes and base.selects and _CLAIM / measured.reads <= _CHECK
    return replace(
        base,
        checks=checks,
        drafts=measured is not None and (measured.drafting or 0.0) >= _GAIN,
        read=read,
        thorough_seconds=_THOROUGH * seconds,
        interpret_seconds=_INTERPRET * seconds,
        reads_at=measured.reads if measured is not None else None,
        writes_at=measured.writes if measured is not None else None,
    )


def _limit_by_abilities(is_small: bool, measured: MeasuredModel) -> AnswerProfile:
    """Limit what a model is asked to do to what it showed to be able to, each by itself: one whose sentences
    do not hold may well understand a question.
    """
    untried = set() if is_small else set(Ability) - set(measured.tried)
    shown = {*measured.shown, *untried}
    able = {use for use, needed in NEEDED.items() if shown.issuperset(needed)}
    picking = ABLE if Use.SELECTS in able else SMALL
    return replace(
        ABLE if Use.WRITES in able else SMALL,
        interprets=Use.INTERPRETS in able,
        selects=Use.SELECTS in able,
        selected_share=picking.selected_share,
        passed_over_share=picking.passed_over_share,
    )


@lru_cache(maxsize=8)
def _is_small(model: Path) -> bool:
    return catalogue.inspect(model).small
