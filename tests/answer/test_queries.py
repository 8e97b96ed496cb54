"""What is searched for: the question, as it stands alone, its parts, and a model's ideas once vetted."""

from __future__ import annotations

from app.answer.question.history import condense_history
from app.answer.question.interpret import Interpretation
from app.answer.question.queries import MOST, make_queries
from app.core.answers import Citation, Turn

RENT = Turn("What is the deposit under the Harbour Street lease?", "The deposit is two months' rent. [1]")
LEAVE = "How many days of leave does a nurse have?"


def test_a_question_that_stands_alone_is_the_only_query() -> None:
    found = make_queries(LEAVE, [RENT])
    assert (found.alone, found.searches, found.is_follow_up) == (LEAVE, (LEAVE,), False)
    assert make_queries("Why?", []).searches == ("Why?",)


def test_a_follow_up_is_searched_for_also_with_what_it_is_about() -> None:
    found = make_queries("When is it paid back?", [RENT])
    assert found.alone == "When is it paid back? (deposit Harbour Street lease)"
    assert found.searches == ("When is it paid back?", found.alone)
    assert found.is_follow_up


def test_the_ideas_of_a_model_are_searched_for_besides() -> None:
    ideas = ("deposit repayment lease", "moon landing", "lease 1969")
    found = make_queries(
        "When is it paid back?", [RENT], Interpretation("When is the deposit paid back?", ideas)
    )
    assert found.alone == "When is the deposit paid back?"
    assert found.searches == ("When is it paid back?", found.alone, "deposit repayment lease")
    both = make_queries(f"{LEAVE[:-1]} and what is the rent? Why?", [], Interpretation("", ideas))
    assert len(both.searches) <= MOST + 1


def test_what_the_rules_take_for_whole_a_model_may_complete_but_not_change() -> None:
    turns = [Turn("What was the revenue of Norvex in 2021?", "It was $4.1 million.")]
    question = "How large was Velda's staff cost share?"
    whole = "How large was Velda's staff cost share in 2021?"
    assert make_queries(question, turns).alone == question
    found = make_queries(question, turns, Interpretation(whole))
    assert found.alone == whole and found.is_follow_up
    for wrong in ("How large was Norvex's staff in 2021?", f"{whole} Norvex tax", "", question):
        assert make_queries(question, turns, Interpretation(wrong)).alone == question


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
