"""The terminal program, run as a person or a script runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.end_to_end.carrel_command import carrel, rows
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf


def test_search_prints_the_contracts_json(library: Path) -> None:
    (answer,) = rows(carrel("search", "price of a ticket", "-k", 3, "--json", library=library))
    assert answer["query"] == "price of a ticket"
    best = answer["results"][0]
    assert (best["title"], best["page"]) == ("garden", 1)
    assert {"document", "path", "text", "score", "boxes"} <= best.keys()
    assert all(len(box) == 4 for box in best["boxes"])


def test_ask_prints_the_contracts_json(library: Path) -> None:
    done = carrel("ask", "Who planted the mulberry?", "--json", library=library)
    assert done.returncode == 0, done.stderr
    (answer,) = rows(done)
    assert answer["found"] is True
    assert {
        "answer",
        "mode",
        "model",
        "queries",
        "sentences",
        "passages",
        "seconds",
        "tokens",
    } <= answer.keys()
    assert {"prompt", "cached", "answer"} == answer["tokens"].keys()
    assert any("Agnes Holloway" in citation["quote"] for citation in answer["citations"])
    assert all(s["support"] in ("supported", "partial", "unsupported") for s in answer["sentences"])


def test_settings_are_told_and_changed(tmp_path: Path) -> None:
    library = tmp_path / "library"
    done = carrel("settings", "language", "de", "--json", library=library)
    assert rows(done) == [{"settings": {"language": "de"}}]
    wrong = carrel("settings", "language", "xx", library=library)
    assert wrong.returncode == 2 and wrong.stderr == (
        "carrel: “language” can be system, en, de, fr, es, zh, ar.\n"
    )
    assert carrel("settings", "language", "system", library=library).returncode == 0
    told = rows(carrel("settings", "--json", library=library))[0]["settings"]
    assert told["language"] == "system" and told["ocr"] == "on" and told["idle-minutes"] == "15"
    changed = rows(carrel("settings", "idle-minutes", "never", "--json", library=library))
    assert changed == [{"settings": {"idle-minutes": "never"}}]


def test_an_evaluation_reports_the_contracts_figures(library: Path, tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    make_pdf(documents / "garden.pdf", GARDEN)
    question = {
        "id": "q1",
        "docs": ["garden.pdf"],
        "question": "Who gives tours on Sundays?",
        "answers": ["Tomas Brandt"],
        "answerable": True,
        "evidence_pages": [{"doc": "garden.pdf", "page": 2}],
    }
    (tmp_path / "questions.jsonl").write_text(json.dumps(question) + "\n")
    done = carrel(
        "eval", tmp_path / "questions.jsonl", "--docs", documents, "--mode", "quotes", "--json",
        library=tmp_path / "library",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (report,) = rows(done)
    assert report["questions"] == 1
    assert report["retrieval"]["page_hit@1"] == 1.0
    assert report["citations"]["quotes_verbatim"] == 1.0

    shown = carrel("eval", "--list", library=tmp_path / "library")
    assert report["run"]["id"] in shown.stdout
    page = tmp_path / "same.md"
    shown = carrel("eval", "--compare", "latest", "latest", "--export", page, library=tmp_path / "library")
    assert "Questions in common: 1" in shown.stdout
    assert "## Compared with" in page.read_text("utf-8")


@pytest.mark.parametrize(
    "arguments", [(), ("questions.jsonl", "--list"), ("questions.jsonl", "--conditions", "open")]
)
def test_an_evaluation_of_nothing_or_of_too_much(library: Path, arguments: tuple[str, ...]) -> None:
    assert carrel("eval", *arguments, library=library).returncode == 2


def test_no_question_is_refused_before_anything_is_opened(tmp_path: Path) -> None:
    done = carrel("ask", "", library=tmp_path / "library")
    assert done.returncode == 3 and done.stderr == "carrel: Please type a question.\n"
    assert not (tmp_path / "library").exists()


def test_a_file_that_fails_among_others_is_exit_code_1(tmp_path: Path) -> None:
    make_pdf(tmp_path / "good.pdf", BOILER)
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 and then nothing of use")
    done = carrel("add", tmp_path / "good.pdf", tmp_path / "bad.pdf", "--json", library=tmp_path / "library")
    assert done.returncode == 1
    assert {Path(row["path"]).name: row["status"] for row in rows(done)[:-1]} == {
        "good.pdf": "ready",
        "bad.pdf": "failed",
    }


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send")
def test_ctrl_c_ends_soon_and_the_next_add_finishes(tmp_path: Path) -> None:
    path = long_pdf(tmp_path / "long.pdf", 20)
    command = [
        sys.executable,
        "-m",
        "app",
        "add",
        str(path),
        "--json",
        "--library",
        str(tmp_path / "library"),
    ]
    begun = time.monotonic()
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whatever started the tests may have had it ignored, as shells do for what runs in the background.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    library = tmp_path / "library"
    while not (library.exists() and any(library.iterdir())):
        assert running.poll() is None
        threading.Event().wait(0.01)
    running.send_signal(signal.SIGINT)
    started = time.monotonic()
    running.communicate(timeout=150)
    assert running.returncode == 130
    assert time.monotonic() - started < 5 + 3 * (started - begun)  # soon, for this machine as it is now
    done = carrel("add", path, "--json", library=tmp_path / "library")
    assert done.returncode == 0, done.stderr
    assert rows(done)[0]["status"] == "ready"  # and was not in the library yet


def test_there_is_nothing_to_pause_where_no_carrel_is_open(library: Path) -> None:
    done = carrel("pause", library=library)
    assert done.returncode == 3 and "No Carrel has this library open" in done.stderr


def test_where_everything_is_kept(library: Path) -> None:
    (told,) = rows(carrel("doctor", "--data", "--json", library=library))
    assert told["kept"][0]["path"] == str(library) and len(told["kept"]) >= 3
    done = carrel("doctor", "--data", library=library)
    assert str(library) in done.stdout and "Your own files stay where they are." in done.stdout


def test_asking_where_everything_is_kept_makes_no_library(tmp_path: Path) -> None:
    (told,) = rows(carrel("doctor", "--data", "--json", library=tmp_path / "library"))
    assert told["vectors"] is None and not (tmp_path / "library").exists()
