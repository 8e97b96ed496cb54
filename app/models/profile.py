"""Tell what a language model may be asked to do when an answer is made, and with which budget."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from app.core import settings
from app.core.abilities import NEEDED, Ability, MeasuredModel, Use
from app.core.servers import ModelServer
from app.models import catalogue

READ = 1200
"""Tokens read for a question by a model of which it is not known how fast it is."""
LEAST_READ, MOST_READ = 400, 4096
"""Fewer hold no passages beside the question; of more, models lose what stands in the middle."""
_SEARCH = 0.5
"""Seconds of the wait for a first word that are gone before a model is asked: searching and weighing what was
found (quotes stand on the screen by then, see docs/measuring.md).
"""
_INTERPRET, _INTERPRET_ALONE = 0.25, 0.5
"""Shares of the wait for a first word that interpreting the question may take: by one that writes, and by one
that does not, which need not read passages. Judged.
"""
_QUESTION, _REPLY = 120, 80
"""Tokens that are usually read to interpret a question, beside the fixed beginning, and written."""
_LONGEST = 120.0
"""Seconds of wait that anybody may want to give."""
_SLOWER = 8
"""How much slower a token is written than read, where only the reading was measured."""
_PASSAGES, _PASSAGE = 12, 260
"""Passages worth reading one by one at least, and the tokens of one with its question, roughly."""
_CLAIM, _CHECK = 100, 1.0
"""Tokens that are read to check a sentence, and the seconds that this may take."""
_GAIN = 1.1
"""Times as fast that drafting must make the writing: less may be chance on a busy machine."""


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
    interpret_seconds: float = 0.0
    """Seconds that interpreting the question may take before anything else begins."""
    interprets_from: float | None = None
    """Seconds of wait for a first word from which on it would interpret, where it is able to and too slow."""
    is_thorough: bool = False
    """It has time to read passages one by one where nobody asked for it,"""
    read_kept: int = READ
    """and then to read so many tokens of what it kept of them."""

    @property
    def uses(self) -> tuple[Use, ...]:
        """What it is asked to do."""
        asked = {Use.INTERPRETS: self.interprets, Use.SELECTS: self.selects, Use.WRITES: self.writes}
        return tuple(use for use, is_asked in asked.items() if is_asked)


ABLE = AnswerProfile(
    writes=True,
    interprets=False,  # nothing is known of how long that takes
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


def find_profile(source: Path | ModelServer | None, speed: float | None = None) -> AnswerProfile:
    """Find the profile of a model, by what was measured of it and by the time that the person gives it. Where
    it was not measured, `speed` counts, the tokens it was seen to read a second. Raises ModelUnusable.
    """
    chosen = settings.load()
    measured = None
    if source is not None:
        measured = next((each for each in chosen.measured_models if each.is_of(source)), None)
    is_small = isinstance(source, Path) and _is_small(source)
    return make_profile(is_small, measured, chosen.first_word_seconds, speed)


def make_profile(
    is_small: bool, measured: MeasuredModel | None, seconds: float, speed: float | None = None
) -> AnswerProfile:
    """Make the profile by size, measurement and time. What was not tried is believed of a larger model
    only.
    """
    able = _judge(is_small, measured)
    base = ABLE if Use.WRITES in able else SMALL
    picking = ABLE if Use.SELECTS in able else SMALL
    base = replace(
        base,
        selects=Use.SELECTS in able,
        selected_share=picking.selected_share,
        passed_over_share=picking.passed_over_share,
        drafts=measured is not None and (measured.drafting or 0.0) >= _GAIN,
    )
    if measured is not None and measured.reads > 0:
        was_tried = bool(measured.tried)
        checks = was_tried and base.writes and base.selects and _CLAIM / measured.reads <= _CHECK
        return _share_out(replace(base, checks=checks), able, measured.reads, measured.writes, seconds)
    return _share_out(base, able, speed, speed / _SLOWER, seconds) if speed else base


def _judge(is_small: bool, measured: MeasuredModel | None) -> set[Use]:
    """Judge what a model is able to do, each thing by itself: one whose sentences do not hold may well
    understand a question.
    """
    if measured is None or not measured.tried:
        return set() if is_small else set(Use)
    untried = set() if is_small else set(Ability) - set(measured.tried)
    shown = {*measured.shown, *untried}
    return {use for use, needed in NEEDED.items() if shown.issuperset(needed)}


def _share_out(
    base: AnswerProfile, able: set[Use], reads: float, writes: float, seconds: float
) -> AnswerProfile:
    """Share out the time until the first word among searching, interpreting and reading, for a model that
    reads and writes so many tokens a second.
    """
    searching = min(_SEARCH, seconds / 2)
    left = seconds - searching
    share = _INTERPRET if base.writes else _INTERPRET_ALONE
    takes = _QUESTION / reads + _REPLY / writes if writes > 0 else math.inf
    wanted, is_able = takes / share + _SEARCH, Use.INTERPRETS in able
    interprets = is_able and takes <= share * left
    if interprets:
        left -= share * (seconds - searching)
    kept = int(reads * left) - _PASSAGES * _PASSAGE
    return replace(
        base,
        interprets=interprets,
        interpret_seconds=share * (seconds - searching) if interprets else 0.0,
        interprets_from=wanted if is_able and not interprets and wanted <= _LONGEST else None,
        read=max(LEAST_READ, min(int(reads * left), MOST_READ)),
        is_thorough=kept >= (LEAST_READ if base.writes else 0),
        read_kept=max(LEAST_READ, min(kept, MOST_READ)),
    )


@lru_cache(maxsize=8)
def _is_small(model: Path) -> bool:
    return catalogue.inspect(model).small
