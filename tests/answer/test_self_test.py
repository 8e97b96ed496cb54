"""What a model may be asked is told by what it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.answer.generation import self_test
from app.answer.generation.self_test import test_abilities as abilities_of
from app.core import settings
from app.core.abilities import Ability, MeasuredModel, read_measured
from app.core.errors import Cancelled
from app.models.generator import Generator
from app.models.profile import ABLE, LEAST_READ, MOST_READ, READ, SMALL, find_profile, make_profile

EVERY = tuple(Ability)


class Replies:
    """A model that gives set replies."""

    context = 4096

    def __init__(self, replies: Sequence[str]) -> None:
        self.left = list(replies)

    def count(self, messages: Sequence[dict[str, str]]) -> int:
        return sum(len(message["content"]) // 4 for message in messages)

    def counts(self, texts: Sequence[str]) -> list[int]:
        return [len(text) // 4 for text in texts]

    def generate(self, messages: object, *, cancelled: Any, **_options: object) -> Any:
        if cancelled():
            raise Cancelled("Stopped.")
        yield self.left.pop(0)


GOOD = (
    "Berth 15 costs 2,835.40 euros a year.",
    "381 crates were landed.",
    "Joonas Rebane keeps it.",
    *["The documents do not say."] * 3,
    *("2", "1", "3"),
    '{"alone": "What is the deposit for flat 7?", "searches": ["deposit flat 7"]}',
    '{"alone": "Who repairs the windows?", "searches": ["windows"]}',
    '{"alone": "How many doctors work at night?", "searches": ["doctors"]}',
)


def shown_by(*replies: str) -> set[Ability]:
    found = abilities_of(Replies(replies), lambda: False)  # type: ignore[arg-type]
    assert set(found) == set(EVERY)
    return {ability for ability, able in found.items() if able}


def test_a_model_that_answers_rightly_is_able() -> None:
    assert shown_by(*GOOD) == set(EVERY)


def test_one_slip_is_let_pass_and_two_are_not() -> None:
    slip = "Berth 15 costs 2,385.40 euros."
    assert Ability.COPIES in shown_by(slip, *GOOD[1:])
    assert Ability.COPIES not in shown_by(slip, "318 crates, or 381.", *GOOD[2:])


def test_one_that_always_answers_or_never_does_is_not_trusted_to_write() -> None:
    assert Ability.ABSTAINS not in shown_by(*GOOD[:3], *["The harbour master is the master."] * 3, *GOOD[6:])
    assert Ability.COPIES not in shown_by(*["The documents do not say."] * 6, *GOOD[6:])


def test_one_that_picks_everything_does_not_select() -> None:
    assert Ability.SELECTS not in shown_by(*GOOD[:6], "1, 2, 3", "1, 2", "1, 2, 3", *GOOD[9:])


def test_what_there_is_no_time_for_is_left_out(generator: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "PATIENCE", 0.2)
    assert Ability.REWRITES not in abilities_of(generator, lambda: False)
    with pytest.raises(Cancelled):
        abilities_of(generator, lambda: True)


def measured(*shown: Ability, reads: float = 100.0, tried: tuple[Ability, ...] = EVERY) -> MeasuredModel:
    return MeasuredModel("/m.gguf", 1, reads, 10.0, tried, shown)


def test_without_a_measurement_size_decides() -> None:
    assert make_profile(True, None, 10.0) == SMALL
    assert make_profile(False, None, 10.0) == ABLE
    assert make_profile(False, measured(tried=()), 10.0).writes


def test_the_self_test_decides_over_size() -> None:
    assert make_profile(True, measured(*EVERY), 10.0).writes
    assert not make_profile(True, measured(Ability.COPIES, Ability.ABSTAINS), 10.0).writes
    able = make_profile(False, measured(Ability.COPIES, Ability.ABSTAINS), 10.0)
    assert able.writes and not able.selects and not able.suggests_queries
    assert not make_profile(False, measured(Ability.COPIES, Ability.SELECTS), 10.0).writes


def test_what_is_read_follows_speed_and_the_time_that_is_given() -> None:
    assert make_profile(False, None, 60.0).read == READ
    assert make_profile(False, measured(*EVERY, reads=100), 10.0).read == 1000
    assert make_profile(False, measured(*EVERY, reads=100), 20.0).read == 2000
    assert make_profile(False, measured(*EVERY, reads=10), 10.0).read == LEAST_READ
    assert make_profile(False, measured(*EVERY, reads=5000), 10.0).read == MOST_READ
    assert make_profile(False, None, 30.0).thorough_seconds == 60.0


def test_it_is_kept_with_the_settings_and_only_for_that_file(tmp_path: Path, generator: Generator) -> None:
    path = generator.path
    assert path is not None
    made = replace(measured(*EVERY, reads=50.0), path=str(path), size=path.stat().st_size)
    settings.save(settings.Settings(measured_models=(made,), first_word_seconds=20.0))
    assert settings.load().measured_models == (made,)
    profile = find_profile(path)
    assert profile.writes and profile.read == 1000
    settings.save(settings.Settings(measured_models=(replace(made, size=1),)))
    assert not find_profile(path).writes
    assert read_measured([{"path": "x"}, 5, None]) == () == read_measured("nonsense")
