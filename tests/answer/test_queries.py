"""What is searched for: the question, as it stands alone, its parts, and ideas of a model that is vetted."""

from __future__ import annotations

import json
from collections.abc import Generator as Generating
from typing import Any

import pytest

from app.answer.question.history import condense_history
from app.answer.question.queries import GRAMMAR, MOST, make_queries, read_reply, stands_alone, vet_queries
from app.answer.question.rewrite_prompt import build_rewrite_prompt
from app.core.answers import Citation, Turn
from app.models import generator as models
from app.models.generated import Generated
from app.models.generator import Generator

RENT = Turn("What is the deposit under the Harbour Street lease?", "The deposit is two months' rent. [1]")
LEAVE = "How many days of leave does a nurse have?"


class Quick(models.Generator):
    """A model that reads so fast and replies so."""

    def __init__(self, reply: str, speed: float | None = 5000.0) -> None:
        super().__init__()
        self.room = 4096
        self.reply, self.read_at = reply, speed
        self.asked = 0

    @property
    def context(self) -> int:
        return self.room

    @property
    def speed(self) -> float | None:
        return self.read_at

    def count(self, messages: models.Messages) -> int:
        return sum(len(message["content"].split()) for message in messages)

    def generate(self, messages: models.Messages, **options: Any) -> Generating[str, None, Generated]:
        self.asked += 1
        assert options["grammar"] == GRAMMAR
        yield self.reply
        return Generated(1, 0, 1, 0.1, "end")


def reply(alone: str, *searches: str) -> str:
    return json.dumps({"alone": alone, "searches": searches})


def test_a_question_that_stands_alone_is_the_only_query() -> None:
    found = make_queries(LEAVE, [RENT])
    assert (found.alone, found.searches, found.leans_back) == (LEAVE, (LEAVE,), False)
    assert make_queries("Why?", []).searches == ("Why?",)


def test_a_follow_up_is_searched_for_also_with_what_it_is_about() -> None:
    found = make_queries("When is it paid back?", [RENT])
    assert found.alone == "When is it paid back? (deposit Harbour Street lease)"
    assert found.searches == ("When is it paid back?", found.alone)
    assert found.leans_back


def test_the_ideas_of_a_quick_model_are_searched_for_besides() -> None:
    model = Quick(
        reply("When is the deposit paid back?", "deposit repayment lease", "moon landing", "lease 1969")
    )
    found = make_queries("When is it paid back?", [RENT], model)
    assert found.alone == "When is the deposit paid back?"
    assert found.searches == ("When is it paid back?", found.alone, "deposit repayment lease")
    assert len(make_queries(f"{LEAVE[:-1]} and what is the rent? Why?", [], model).searches) <= MOST + 1


@pytest.mark.parametrize("speed", [None, 40.0, 700.0])
def test_a_model_that_is_slow_or_unknown_is_not_waited_for(speed: float | None) -> None:
    model = Quick(reply("x", "y"), speed)
    assert make_queries("When is it paid back?", [RENT], model) == make_queries(
        "When is it paid back?", [RENT]
    )
    assert model.asked == 0


def test_a_model_without_room_for_what_was_said_is_not_asked() -> None:
    model = Quick(reply("x", "y"))
    model.room = 300
    assert make_queries("When is it paid back?", [RENT], model) == make_queries(
        "When is it paid back?", [RENT]
    )
    assert model.asked == 0


@pytest.mark.parametrize(
    ("text", "searches"),
    [
        ('{"alone": "When is the deposit paid back?", "searches": ["deposit lea', ()),
        ('{"alone": "Is it?", "searches": ["deposit lease", "back', ("deposit lease",)),
        ("", ()),
        ("nonsense", ()),
    ],
)
def test_a_reply_that_was_cut_off_is_used_as_far_as_it_is_whole(text: str, searches: tuple[str, ...]) -> None:
    assert read_reply(text)[1] == searches
    make_queries("When is it paid back?", [RENT], Quick(text))


@pytest.mark.parametrize(
    ("written", "good"),
    [
        ("When is the deposit paid back?", True),
        ("When is the deposit returned to the bank?", False),
        ("What is the deposit?", False),
        ("", False),
    ],
)
def test_a_question_that_the_model_wrote_is_vetted(written: str, good: bool) -> None:
    said = f"When is it paid back? {RENT.question} {RENT.answer}"
    assert stands_alone(written, "When is it paid back?", said) is good


def test_ideas_bring_in_no_numbers_and_nothing_foreign() -> None:
    ideas = ("net sales 2021", "net sales 2019", "net sales margin", "football", "sales " + "x y z w " * 5)
    assert vet_queries(ideas, "What were the sales in 2021?") == ("net sales 2021", "net sales margin")


def test_the_weakest_model_cannot_break_the_form(generator: Generator) -> None:
    writing = generator.generate(
        build_rewrite_prompt("When is it paid back?", condense_history([RENT])),
        max_tokens=120,
        grammar=GRAMMAR,
    )
    alone, searches = read_reply("".join(writing))
    assert alone and len(searches) <= 3


def test_a_long_chat_is_condensed_to_its_newest_turns_and_the_gist_of_older_ones() -> None:
    cited = Citation(1, "d", "Lease", "/l.pdf", 1, "The rent is 900 euros.", ())
    turns = [
        Turn(f"What is number {number}?", f"It is said at length: {'word ' * 200} [1]", (cited,))
        for number in range(30)
    ]
    short = condense_history(turns)
    assert short[-1].question == "What is number 29?"
    assert short[-1].answer.startswith("It is said at length") and "[1]" not in short[-1].answer
    assert short[0].answer == "The rent is 900 euros."
    assert 10 < len(short) < 30
    assert sum(len(f"{turn.question} {turn.answer}".split()) for turn in short) < 350
    assert condense_history([RENT]) == [Turn(RENT.question, "The deposit is two months' rent.")]
