"""What a person reads in the terminal."""

from __future__ import annotations

import argparse
import io
import json
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from app import terminal, terminal_answers, terminal_models
from app.cli import chat, shortcuts
from app.cli.ask import add_ask_options, make_plain_answer
from app.cli.exit_codes import ALL_DONE, NOTHING_DONE, WRONG_USAGE
from app.cli.main import main
from app.core import settings
from app.core.answers import Answer
from app.core.errors import BadShortcut
from app.core.evaluation import MEANINGS
from app.core.events import Work, run_to_end
from app.core.settings import Settings
from app.core.short_answers import TOLD
from app.engine.protocol import ModelInfo, UseShortcuts
from app.engine.server.styles import StylesHandler
from app.evaluate.compare import compare
from tests.evaluate.made_reports import made_report
from tests.evaluate.test_run import closed, from_page, marks
from tests.made_answers import answer_beside_note, answer_in_parts, answer_in_short


def test_every_figure_of_a_report_says_what_it_means(capsys: pytest.CaptureFixture[str]) -> None:
    report = made_report(close_book=closed, ask_page=from_page, judge=marks)
    terminal.print_report(report)
    lines = capsys.readouterr().out.splitlines()
    for group in ("retrieval", "answers", "citations", "abstention", "seconds"):
        for name, value in report[group].items():
            if value is not None:
                line = next(line.split() for line in lines if line.split()[:1] == [name])
                assert line[1] == f"{value:.3f}" or name == "questions_with_pages"
                assert line[2] == MEANINGS[name].split()[0]
    assert any("agreement: kappa" in line and "beyond chance" in line for line in lines)


def test_a_comparison_says_over_how_many_questions(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.print_comparison(compare(made_report("a"), made_report("b")))
    said = capsys.readouterr().out
    accuracy = next(line.split() for line in said.splitlines() if line.startswith("accuracy"))
    assert accuracy[:4] == ["accuracy", "2", "0.500", "0.500"]
    assert "p: how likely so uneven a change is by chance" in said


def test_a_model_is_named_with_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    file = "/models/SmolLM2-135M-Instruct.Q4_1.gguf"
    terminal_models.print_models(
        [ModelInfo("SmolLM2-135M-Instruct", "language", file, 98_000_000, True, small=True, starter=True)]
    )
    said = " ".join(capsys.readouterr().out.split())
    assert "* language SmolLM2-135M-Instruct 98 MB SmolLM2-135M-Instruct.Q4_1.gguf; comes with" in said


def test_the_short_answer_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    terminal_answers.print_answer(answer_in_short(("Alder", "30 days"), ("Birch", "60 days")))
    first, second, *others = (line.strip("│ ") for line in capsys.readouterr().out.splitlines()[1:])
    assert first == "Alder: 30 days [1] · Birch: 60 days [2]"
    assert second == "Your documents say different things."
    assert "“The answer is 30 days in all cases.” [1]" in others


def test_each_part_of_a_question_has_its_short_answer(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("When does it end?", "Alder", "30 days"), ("what is the rent?", "Alder", "900 euros")
    answer = answer_in_parts(*asked)
    terminal_answers.print_answer(answer)
    first, second, *_ = (line.strip("│ ") for line in capsys.readouterr().out.splitlines()[1:])
    assert (first, second) == ("When does it end? 30 days [1]", "what is the rent? 900 euros [2]")
    plain = make_plain_answer(answer)
    assert plain["short"] is None
    assert [part["short"]["text"] for part in plain["parts"]] == ["30 days", "900 euros"]


def test_yes_is_said_to_be_no_word_of_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    answer = answer_in_short(("Alder", "Yes"))
    told = tuple(replace(each, is_told=True) for each in answer.shorts)
    terminal_answers.print_answer(replace(answer, shorts=told))
    first, second, *_ = (line.strip("│ ") for line in capsys.readouterr().out.splitlines()[1:])
    assert (first, second) == ("Yes [1]", TOLD)


def test_the_short_answer_is_bold_where_there_are_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(force_terminal=True, color_system="standard", width=80, file=io.StringIO())
    monkeypatch.setattr(terminal_answers, "OUT", console)
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal_answers.print_answer(answer_in_short(("Alder", "30 days")))
    assert isinstance(console.file, io.StringIO)
    assert "\x1b[1m30 days\x1b[0m\x1b[1;36m [1]" in console.file.getvalue()


def test_what_asks_for_a_question_stays_out_of_a_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("When is the rent due?\n"))
    assert chat.read_question(True, is_told_aside=False) == "When is the rent due?"
    said = capsys.readouterr()
    assert said.out == "" and said.err == "\n> "


class _Interrupted:
    """An engine at whose answer a person presses Ctrl-C."""

    def stream(self, _request: object, stopped: Callable[[], bool]) -> Work[Answer]:
        signal.raise_signal(signal.SIGINT)
        assert stopped()
        yield from ()
        return answer_in_short(("Lease", "900 euros"))


def test_an_interrupt_ends_a_chat_that_reads_from_a_pipe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = argparse.ArgumentParser()
    add_ask_options(asked)
    args = asked.parse_args([])
    args.json, args.chat, args.verbose = False, None, False
    monkeypatch.setattr(sys, "stdin", io.StringIO("How much is the rent?\n"))
    with pytest.raises(KeyboardInterrupt):
        chat.answer_one(_Interrupted(), "How much is the rent?", args)  # type: ignore[arg-type]
    assert "900 euros" in capsys.readouterr().out  # what there is, is shown


def test_the_library_is_shown_and_moved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library, target = tmp_path / "old", tmp_path / "new"
    library.mkdir()
    (library / "library.sqlite").write_text("words")
    assert main(["library", "--library", str(library)]) == ALL_DONE
    assert main(["library", "move", str(library), "--library", str(library)]) == NOTHING_DONE
    assert "in this folder already" in capsys.readouterr().err
    assert main(["library", "move", str(target), "--library", str(library)]) == ALL_DONE
    said = capsys.readouterr().out.splitlines()
    assert said == [f"The library is in {target}.", f"Name it from now on: carrel --library {target}"]
    assert (target / "library.sqlite").read_text() == "words" and not library.exists()


def test_nothing_is_erased_without_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], settings_path: Path
) -> None:
    for name in ("CARREL_MODELS", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    command = ["erase", "--library", str(tmp_path)]
    assert main(command) == WRONG_USAGE and "add --yes" in capsys.readouterr().err
    for typed, code in (("yes\n", NOTHING_DONE), ("\n", NOTHING_DONE), ("delete\n", ALL_DONE)):
        assert settings_path.exists()
        stream = io.StringIO(typed)
        monkeypatch.setattr(stream, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", stream)
        assert main(command) == code
        assert str(settings_path) in capsys.readouterr().err
    assert not settings_path.exists()
    settings.save(Settings())
    assert main([*command, "--yes", "--json"]) == ALL_DONE and not settings_path.exists()
    assert json.loads(capsys.readouterr().out) == {"erased": True, "left": []}


def test_own_notes_stand_below_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    terminal_answers.print_answer(answer_beside_note("Tom agreed to 20 days."))
    said = capsys.readouterr().out
    answer, _, notes = said.partition("In your notes:")
    assert "Tom" not in answer and "[1]" in answer and "[0]" not in said
    assert "Tom agreed to 20 days." in notes and "Birch, page 4: “Notice is given in writing.”" in notes


class _Keeping:
    """An engine that keeps keys."""

    def __enter__(self) -> _Keeping:
        return self

    def __exit__(self, *_raised: object) -> None:
        pass

    def call(self, request: UseShortcuts) -> None:
        run_to_end(StylesHandler().handle(request))


def test_keys_are_put_back_one_by_one_and_taken_only_if_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shortcuts, "open_engine", lambda _args: _Keeping())

    def keep(*words: str, code: int = ALL_DONE) -> tuple[dict[str, str], str]:
        assert main(["shortcuts", *words]) == code
        return dict(settings.load().shortcuts), capsys.readouterr().err

    keep("print", "Ctrl+J")
    assert keep("find", "Ctrl+P")[0] == {"print": "Ctrl+J", "find": "Ctrl+P"}
    for words in (("print", "first"), ("print", "--reset")):
        kept, said = keep(*words, code=WRONG_USAGE)
        assert kept == {"print": "Ctrl+J", "find": "Ctrl+P"} and "Ctrl+P does “find” now" in said
    keep("print", "Ctrl+D", "--reset", code=WRONG_USAGE)
    assert keep("print", "--reset", "--take")[0] == {"find": ""}
    keep("outline", "Ctrl+J")
    assert keep("find", "--reset")[0] == {"outline": "Ctrl+J"}, "others stay as they are"
    assert keep("find", "Ctrl+ß")[0] == {"outline": "Ctrl+J", "find": "Ctrl+ß"}
    assert keep("--reset")[0] == {}
    with pytest.raises(BadShortcut):
        _Keeping().call(UseShortcuts({"find": "Ctrl+SS"}))
    settings.save(replace(settings.load(), shortcuts={"find": "Ctrl+K"}))  # which is needed for something now
    assert keep()[1] == "Ctrl+K did “find” and cannot any more; it has Ctrl+F.\n"
    assert keep("find", "Ctrl+J") == ({"find": "Ctrl+J"}, ""), "it is not told when others were chosen"
