"""Measuring through the engine: real process, real models, real documents."""

from __future__ import annotations

import csv
import json
import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.answers import Mode
from app.core.errors import BadQuestions, CarrelError, ModelUnusable, NoSuchRun, NotWritable
from app.core.evaluation import Condition, Question
from app.core.events import Progress
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Compare,
    Evaluate,
    Export,
    Failed,
    KeepQuestions,
    QuestionSets,
    ReadQuestions,
    RemoveQuestions,
    RemoveRun,
    Reply,
    Report,
    Runs,
    UseModel,
    WriteQuestions,
)
from tests.made_pdfs import BOILER, GARDEN, make_pdf

ASKED = (
    Question(
        "tours", ("garden.pdf",), "Who gives tours on Sundays?", ("Tomas Brandt",), True, (("garden.pdf", 2),)
    ),
    Question("pressure", ("Boiler",), "What is the working pressure of the boiler?", ("1.4",), True, ()),
    Question("gone", ("gone.pdf",), "Where is it?", ("here",)),
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    folder = tmp_path_factory.mktemp("evaluating")
    paths = (str(make_pdf(folder / "garden.pdf", GARDEN)), str(make_pdf(folder / "boiler.pdf", BOILER)))
    with EngineClient(folder / "library") as client:
        client.call(Add(paths))
        client.call(KeepQuestions("Ours", ASKED))
        yield client


@pytest.fixture(scope="module")
def report(engine: EngineClient) -> dict[str, Any]:
    """A run with all there is, on one question."""
    run: dict[str, Any] = engine.call(
        Evaluate("Ours", conditions=tuple(Condition), judge=True, samples=1, limit=1)
    )
    return run


def test_conditions_classes_and_the_judge(report: dict[str, Any]) -> None:
    assert set(report["conditions"]) == set(Condition)
    assert report["slick"]["questions"] == 1
    assert report["judge"]["answers"] == 3
    assert report["retrieval"]["page_hit@5"] == 1.0
    tours = report["per_question"][0]
    (citation, *_) = tours["conditions"]["page"]["citations"]
    assert citation["page"] == 2
    assert len(citation["boxes"][0]) == 4


def test_runs_are_kept_compared_and_exported(
    engine: EngineClient, report: dict[str, Any], tmp_path: Path
) -> None:
    again = engine.call(Evaluate("Ours", mode=Mode.QUOTES))
    runs = engine.call(Runs())
    assert [run.id for run in runs] == [again["run"]["id"], report["run"]["id"]]
    assert [run.model is None for run in runs] == [True, False]
    assert again["run"]["questions"]["sha256"] == report["run"]["questions"]["sha256"]
    assert again["not_measured"] == 1  # the boiler's manual goes by its title
    assert again["per_question"][2]["reason"] == "Not in the library: gone.pdf."
    assert engine.call(Report("latest"))["run"] == again["run"]
    with pytest.raises(CarrelError, match=r"\(1 of 3\)"):
        engine.call(Compare(report["run"]["id"], "latest"))
    short = engine.call(Evaluate("Ours", mode=Mode.QUOTES, limit=1))
    assert engine.call(Compare(report["run"]["id"], "latest"))["questions"] == 1
    for run, rows in ((again, 3), (short, 1)):
        engine.call(Export(run["run"]["id"], str(tmp_path / "run.csv"), run["run"]["id"]))
        with (tmp_path / "run.csv").open(encoding="utf-8-sig") as file:
            assert len(list(csv.DictReader(file))) == rows
        engine.call(RemoveRun(run["run"]["id"]))
    assert len(engine.call(Runs())) == 1
    with pytest.raises(NoSuchRun):
        engine.call(Report(again["run"]["id"]))


def test_what_was_measured_is_kept_when_it_is_stopped(engine: EngineClient) -> None:
    engine.call(KeepQuestions("Long", ASKED[:2] * 50))
    replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
    number = engine.send(Evaluate("Long", mode=Mode.QUOTES), lambda _number, reply: replies.put(reply))
    while True:
        reply = replies.get(timeout=150)
        if isinstance(reply, Progress) and reply.done >= 2:
            assert reply.seconds_left is not None
            engine.cancel(number)
        if isinstance(reply, Failed):
            break
    assert reply.kind == "Cancelled"
    run = engine.call(Runs())[0]
    assert (run.name, run.finished) == ("Long", False)
    assert 1 <= run.done < 100
    assert len(engine.call(Report(run.id))["per_question"]) == run.done
    engine.call(RemoveRun(run.id))


def test_question_sets_are_kept_read_and_written(engine: EngineClient, tmp_path: Path) -> None:
    assert engine.call(KeepQuestions("Pets/2", ASKED[:1])) == "Pets 2"
    assert "Pets 2" in engine.call(QuestionSets())
    assert engine.call(ReadQuestions("Pets 2")) == ASKED[:1]
    engine.call(WriteQuestions(str(tmp_path / "out.jsonl"), ASKED))
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])["id"] == "tours"
    assert engine.call(ReadQuestions(str(tmp_path / "out.jsonl"))) == ASKED
    with pytest.raises(NotWritable, match=r"so: \.jsonl, \.csv"):
        engine.call(WriteQuestions(str(tmp_path / "out.xlsx"), ASKED))
    engine.call(RemoveQuestions("Pets 2"))
    assert "Pets 2" not in engine.call(QuestionSets())
    (tmp_path / "torn.jsonl").write_text("{", "utf-8")
    with pytest.raises(BadQuestions):
        engine.call(Evaluate(str(tmp_path / "torn.jsonl")))


def test_without_a_model_there_is_nobody_to_ask_by_itself(engine: EngineClient) -> None:
    engine.call(UseModel("none"))
    try:
        with pytest.raises(ModelUnusable, match="No language model is chosen"):
            engine.call(Evaluate("Ours", conditions=(Condition.CLOSED,)))
    finally:
        engine.call(UseModel("starter"))
