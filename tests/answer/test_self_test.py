"""What a model may be asked is told by what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.answer.generation import self_test
from app.answer.generation.self_test import test_abilities as abilities_of
from app.core import settings
from app.core.abilities import Ability, MeasuredModel, Use, describe_uses, read_measured
from app.core.errors import Cancelled
from app.core.servers import ModelServer
from app.models.generator import Generator
from app.models.profile import ABLE, LEAST_READ, MOST_READ, READ, SMALL, find_profile, make_profile

EVERY = tuple(Ability)


class Replies:
    """A model that gives set replies, each in so many seconds; "1" to "3" where it is to choose."""

    def __init__(self, replies: Mapping[str, str], takes: float = 0.0) -> None:
        self.replies, self.takes, self.now = replies, takes, 0.0
        self.asked: list[str] = []

    def clock(self) -> float:
        return self.now

    def _take(self, messages: Sequence[Mapping[str, str]], cancelled: Callable[[], bool]) -> str:
        self.now += self.takes
        if cancelled():
            raise Cancelled("Stopped.")
        text = messages[-1]["content"]
        question = next(each for each in self.replies if each in text)
        self.asked.append(question)
        return self.replies[question]

    def generate(self, messages: Any, *, cancelled: Any, enough: Any, **_options: object) -> Iterator[str]:
        reply = self._take(messages, cancelled)
        for end, letter in enumerate(reply, 1):
            yield letter
            if enough(reply[:end]):
                break

    def choose(self, messages: Any, choices: Sequence[str], *, cancelled: Any) -> list[float]:
        reply = self._take(messages, cancelled)
        return [0.8 if each == reply else 0.1 for each in choices]


GOOD = {
    "berth 15": "Berth 15 costs 2,835.40 euros a year.",
    "14 May": "381 crates were landed.",
    "boat shed": "Joonas Rebane keeps it.",
    "Tolsby": "The documents do not say.",
    "ferry company": "The documents do not say.",
    "Nordvik": "The text does not say this.",
    "rent be paid": "2",
    "leave that is not taken": "1",
    "cargo": "3",
    "flat 7": "What is the deposit for flat 7?",
    "windows": "Who repairs the windows?",
    "doctors": "How many doctors work at night?",
}


def shown_by(**replies: str) -> set[Ability]:
    found = run_test(Replies({**GOOD, **{name.replace("_", " "): each for name, each in replies.items()}}))
    assert set(found.found) == set(EVERY)
    return {ability for ability, able in found.found.items() if able}


def run_test(model: object) -> self_test.SelfTest:
    return abilities_of(model, lambda: False)  # type: ignore[arg-type]


def test_a_model_that_answers_rightly_is_able_and_asked_no_more_than_it_takes() -> None:
    assert shown_by() == set(EVERY)
    model = Replies(GOOD)
    assert run_test(model).asked == len(model.asked) == 8


def test_one_slip_is_let_pass_and_two_are_not() -> None:
    slip = {"berth 15": "Berth 15 costs 2,385.40 euros."}
    assert run_test(Replies({**GOOD, **slip})).asked == 9
    assert Ability.COPIES in run_test(Replies({**GOOD, **slip})).found
    assert Ability.COPIES in shown_by(**{"berth_15": slip["berth 15"]})
    assert Ability.COPIES not in shown_by(**{"berth_15": slip["berth 15"], "14_May": "318 crates, or 381."})


def test_one_that_always_answers_or_never_does_is_not_trusted_to_write() -> None:
    answers = dict.fromkeys(("Tolsby", "ferry_company", "Nordvik"), "The harbour master is the master.")
    assert Ability.ABSTAINS not in shown_by(**answers)
    never = dict.fromkeys(("berth_15", "14_May", "boat_shed"), "The documents do not say.")
    assert Ability.COPIES not in shown_by(**never)


def test_a_follow_up_must_become_a_question() -> None:
    assert Ability.REWRITES not in shown_by(flat_7="The deposit for flat 7.", windows="He repairs windows.")


def test_one_that_always_picks_the_same_sentence_does_not_select() -> None:
    assert Ability.SELECTS not in shown_by(rent_be_paid="1", cargo="1")


def test_a_slow_model_is_judged_by_what_it_did(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {"Tolsby": "The harbour master is the master."}
    model = Replies({**GOOD, **wrong}, takes=self_test.PATIENCE / 5.5)
    monkeypatch.setattr(self_test, "time", SimpleNamespace(monotonic=model.clock))
    found = run_test(model)
    assert found.asked == 5
    assert found.found == {
        Ability.ABSTAINS: False,  # one of two is not most
        Ability.COPIES: True,
        Ability.SELECTS: True,
        Ability.REWRITES: True,
    }


def test_what_there_is_no_time_for_is_left_out(generator: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "PATIENCE", -1.0)
    assert abilities_of(generator, lambda: False).asked == 0
    with pytest.raises(Cancelled):
        abilities_of(generator, lambda: True)


def test_a_real_model_is_asked(generator: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "PATIENCE", 600.0)
    found = abilities_of(generator, lambda: False)
    assert set(found.found) == set(EVERY) and 8 <= found.asked <= self_test.QUESTIONS == 12
    assert not found.found[Ability.ABSTAINS]  # the starter always answers


def measured(
    *shown: Ability, reads: float = 100.0, writes: float = 10.0, tried: tuple[Ability, ...] = EVERY
) -> MeasuredModel:
    return MeasuredModel("/m.gguf", 1, reads, writes, tried, shown)


def test_without_a_measurement_size_decides() -> None:
    assert make_profile(True, None, 10.0) == SMALL
    assert make_profile(False, None, 10.0) == ABLE
    assert make_profile(False, measured(tried=()), 10.0).writes


def test_the_self_test_decides_over_size() -> None:
    assert make_profile(True, measured(*EVERY), 10.0).writes
    able = make_profile(True, measured(Ability.COPIES, Ability.ABSTAINS), 10.0)
    assert able.writes and not able.selects and not able.interprets
    assert not make_profile(False, measured(Ability.COPIES, Ability.SELECTS), 10.0).writes


@pytest.mark.parametrize("is_small", [True, False])
@pytest.mark.parametrize(
    ("shown", "uses"),
    [
        ((), ()),
        ((Ability.COPIES,), ()),
        ((Ability.REWRITES,), (Use.INTERPRETS,)),
        ((Ability.SELECTS, Ability.COPIES), (Use.SELECTS,)),
        ((Ability.ABSTAINS, Ability.SELECTS, Ability.REWRITES), (Use.INTERPRETS, Use.SELECTS)),
        ((Ability.ABSTAINS, Ability.COPIES), (Use.WRITES,)),
        (EVERY, (Use.INTERPRETS, Use.SELECTS, Use.WRITES)),
    ],
)
def test_each_thing_is_asked_of_a_model_that_showed_what_that_takes(
    shown: tuple[Ability, ...], uses: tuple[Use, ...], is_small: bool
) -> None:
    profile = make_profile(is_small, measured(*shown, reads=1000.0, writes=100.0), 10.0)
    assert profile.uses == uses
    picking = ABLE if Use.SELECTS in uses else SMALL
    assert profile.selected_share == picking.selected_share


def test_what_it_is_asked_to_do_is_said_and_why_not_more() -> None:
    assert describe_uses((Use.INTERPRETS, Use.WRITES)) == "reads the question and writes the answer"
    assert describe_uses(()) == "the documents' own words are shown"
    assert describe_uses((Use.INTERPRETS,), (Ability.ABSTAINS, Ability.SELECTS)) == (
        "reads the question, and the documents' own words are shown: when it was tried, it answered where the"
        " text held no answer"
    )


def test_what_was_not_tried_is_believed_of_a_larger_model_only() -> None:
    few = measured(Ability.COPIES, tried=(Ability.COPIES,))
    assert make_profile(False, few, 10.0).writes and not make_profile(True, few, 10.0).writes
    assert not make_profile(False, measured(tried=(Ability.ABSTAINS,)), 10.0).writes


def test_what_is_read_follows_speed_and_the_time_that_is_given() -> None:
    assert make_profile(False, None, 60.0).read == READ
    writing = (Ability.COPIES, Ability.ABSTAINS)
    assert make_profile(False, measured(*writing, reads=100), 10.5).read == 1000
    assert make_profile(False, measured(*writing, reads=100), 20.5).read == 2000
    assert make_profile(False, measured(*writing, reads=100), 0.8).read == LEAST_READ
    assert make_profile(False, measured(*EVERY, reads=10), 10.0).read == LEAST_READ
    assert make_profile(False, measured(*EVERY, reads=5000), 10.0).read == MOST_READ


@pytest.mark.parametrize("seconds", [5.0, 10.0, 30.0, 120.0])
@pytest.mark.parametrize(("reads", "writes"), [(60.0, 12.0), (200.0, 20.0), (600.0, 60.0), (9000.0, 300.0)])
def test_all_that_comes_before_the_first_word_fits_in_the_time_that_is_given(
    seconds: float, reads: float, writes: float
) -> None:
    profile = make_profile(False, measured(*EVERY, reads=reads, writes=writes), seconds)
    before = 0.5 + profile.interpret_seconds
    assert profile.interprets is (profile.interpret_seconds > 0)
    if profile.read > LEAST_READ:
        assert before + profile.read / reads <= seconds
    if profile.is_thorough:
        assert before + (12 * 260 + profile.read_kept) / reads <= seconds


def test_one_that_does_not_write_has_more_time_to_interpret() -> None:
    every = measured(*EVERY, reads=60.0, writes=12.0)  # 8.7 seconds for a question
    reading = measured(Ability.REWRITES, reads=60.0, writes=12.0)
    for each, needed in ((every, 35.2), (reading, 17.9)):
        slow, quick = (make_profile(False, each, needed + more) for more in (-0.2, 0.2))
        assert not slow.interprets and slow.interprets_from == pytest.approx(needed, abs=0.1)
        assert quick.interprets and quick.interprets_from is None
    assert make_profile(False, measured(reads=60.0, writes=12.0), 10.0).interprets_from is None
    said = describe_uses((), interprets_from=17.2)
    assert said.endswith("; it would read the question if the first word might take 18 seconds")


def test_without_a_measurement_the_reading_so_far_tells() -> None:
    assert (
        make_profile(False, None, 10.0, 400.0).interprets
        and make_profile(False, None, 10.0, 100.0).read == 950
    )
    assert not make_profile(False, None, 10.0, 200.0).interprets
    assert make_profile(True, None, 10.0, 4000.0).uses == ()
    server = ModelServer("http://192.168.1.5:8080/v1", "qwen")
    assert find_profile(server) == ABLE == find_profile(None)
    assert find_profile(server, 2000.0).read == MOST_READ
    settings.save(
        settings.Settings(
            measured_models=(replace(measured(reads=100.0, tried=()), path=f"{server.address} qwen", size=0),)
        )
    )
    assert find_profile(server, 2000.0).read == 950 and find_profile(ModelServer(server.address, "b")) == ABLE


def test_sentences_are_checked_by_one_that_is_able_and_quick() -> None:
    assert make_profile(False, measured(*EVERY), 10.0).checks
    assert not make_profile(False, measured(*EVERY, reads=90.0), 10.0).checks
    assert not make_profile(False, measured(Ability.COPIES, Ability.ABSTAINS), 10.0).checks
    assert (
        not make_profile(False, measured(tried=()), 10.0).checks
        and not make_profile(False, None, 10.0).checks
    )


def test_drafting_is_on_only_where_it_wins() -> None:
    assert [
        make_profile(False, replace(measured(*EVERY), drafting=ratio), 10.0).drafts
        for ratio in (None, 0.7, 1.05, 1.1, 2.5)
    ] == [False, False, False, True, True]


def test_it_is_kept_with_the_settings_and_only_for_that_file(tmp_path: Path, generator: Generator) -> None:
    path = generator.path
    assert path is not None
    made = replace(measured(*EVERY, reads=50.0), path=str(path), size=path.stat().st_size, drafting=1.7)
    settings.save(settings.Settings(measured_models=(made,), first_word_seconds=20.0))
    assert settings.load().measured_models == (made,)
    profile = find_profile(path)
    assert profile.writes and profile.read == 975
    settings.save(settings.Settings(measured_models=(replace(made, size=1),)))
    assert not find_profile(path).writes
    assert read_measured([{"path": "x"}, 5, None]) == () == read_measured("nonsense")
