"""carrel --demo: the main job on the sample documents, in the terminal."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from app.cli.base import Engine
from app.cli.exit_codes import ALL_DONE
from app.core.events import FileFinished
from app.core.paths import RESOURCES
from app.engine import protocol

SAMPLES = RESOURCES / "samples"

DEMO_QUESTIONS = 3


def show_demo(args: argparse.Namespace) -> int:
    """Do the main job on the sample documents, in the terminal."""
    from app import terminal, terminal_answers

    print("Carrel reads its sample documents and answers three questions about them, here in the terminal.\n")
    questions = [
        row["question"]
        for line in (SAMPLES / "questions.jsonl").read_text("utf-8").splitlines()
        if (row := json.loads(line)).get("demo")
    ][:DEMO_QUESTIONS]
    with tempfile.TemporaryDirectory(prefix="carrel-demo-") as folder, Engine(Path(folder)) as engine:
        samples = tuple(str(path) for path in sorted(SAMPLES.glob("*.pdf")))
        for event in terminal.watched(engine.stream(protocol.Add(samples)), quiet=False):
            if isinstance(event, FileFinished):
                terminal.print_file(event)
        for question in questions:
            print()
            terminal_answers.print_answer(terminal.result(engine.stream(protocol.Ask(question)), quiet=False))
    return ALL_DONE
