from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

import pytest

from app.core.answers import Answer, Hit
from app.core.errors import CarrelError
from app.core.events import Event
from app.evaluate.compare import compare
from tests.evaluate.made_reports import answer_to, made_report
from tests.evaluate.test_run import REPORT, SALES, WEATHER, hit, search


def better(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
    """Sales are answered rightly now, but what is not in the documents still is."""
    yield from ()
    answer = answer_to(question)
    return replace(answer, answer="They were $1,200 [1].") if question == SALES.question else answer


def found(question: str, documents: tuple[str, ...], limit: int) -> Sequence[Hit]:
    return [hit(REPORT, 4)] if question == SALES.question else search(question, documents, limit)


def test_what_got_better_and_worse() -> None:
    before, after = made_report("a"), made_report("b", ask=better, search=found)
    compared = compare(before, after)
    assert (compared["before"]["id"], compared["after"]["id"], compared["questions"]) == ("a", "b", 4)
    assert (compared["better"], compared["worse"]) == (["sales"], [])
    accuracy = compared["metrics"]["accuracy"]
    assert (accuracy["questions"], accuracy["before"], accuracy["after"]) == (2, 0.5, 1.0)
    assert accuracy["difference"] == 0.5
    assert accuracy["low"] <= 0.5 <= accuracy["high"]
    assert accuracy["p"] == 1  # one question of two proves nothing
    assert compared["metrics"]["page_hit@1"]["difference"] == 0.5
    assert compared["metrics"]["refused_when_not"]["difference"] == 0
    assert compare(after, before)["worse"] == ["sales"]


def test_without_answers_the_rank_tells() -> None:
    compared = compare(made_report("a", ask=None), made_report("b", ask=None, search=found))
    assert compared["better"] == ["sales"]
    assert "accuracy" not in compared["metrics"]


def test_runs_without_a_common_question() -> None:
    before, after = made_report("a"), made_report("b")
    for row in after["per_question"]:
        row["question"] = "Another?"
    with pytest.raises(CarrelError, match="no question in common"):
        compare(before, after)


def test_too_few_questions_in_common_are_not_compared() -> None:
    before, after = made_report("a"), made_report("b")
    for row in after["per_question"][1:]:
        row["question"] += " Again?"
    with pytest.raises(CarrelError, match=r"too few questions in common to compare \(1 of 4\)"):
        compare(before, after)
    after["per_question"][1]["question"] = before["per_question"][1]["question"]
    assert compare(before, after)["questions"] == 2  # half of all will do


def test_ten_questions_in_common_will_do_however_many_there_are() -> None:
    before, after = made_report("a"), made_report("b")
    row = before["per_question"][0]
    before["per_question"] = [{**row, "id": str(number)} for number in range(10)]
    after["per_question"] = [{**row, "id": str(number)} for number in range(40)]
    assert compare(before, after)["questions"] == 10
    del before["per_question"][0]
    with pytest.raises(CarrelError, match=r"\(9 of 40\)"):
        compare(before, after)


def test_a_wrong_answer_to_what_is_not_there_is_worse_than_none() -> None:
    def silent(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
        yield from ()
        return answer_to("?" if question == WEATHER.question else question)

    assert compare(made_report("a", ask=silent), made_report("b"))["worse"] == ["weather"]
