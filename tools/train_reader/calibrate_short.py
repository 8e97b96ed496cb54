"""Calibrate the short answers by asking Carrel itself over the tuning articles.

    python -m tools.train_reader.calibrate_short --squad FOLDER --xquad FILE [--weights FOLDER] [--limit N]

The articles are added to a library and asked their own questions, such as were written to look answerable,
and those of other articles. Platt's scaling (Platt 1999) of the reader's signals gives the chance that
the answer it is surest of is right; from which chance on it is shown follows from how many of those shown
are to be right. Writes both to calibration.json beside the weights, after `calibrate`.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch

from app.answer.pipeline import answer_question
from app.core.answers import Mode
from app.core.events import run_to_end
from app.engine import protocol
from app.engine.client import EngineClient
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import BFLOAT16, Embedder
from app.models.reader import FOLDER, Calibration, Reader, Reading
from tools.train_reader.calibrate import fit_logistic
from tools.train_reader.measure import score_f1
from tools.train_reader.questions import Paragraph, read_paragraphs, split_dev
from tools.train_reader.splits import read_measuring_contexts, read_xquad
from tools.train_reader.train import SEED, find_body

RIGHT_SHARE = 0.92
"""Share of the short answers shown that are to be right: two of a hundred more than nine of ten, as fewer are
right over articles that nothing was fitted on.
"""
FEWEST = 20
"""Answers that a threshold must rest on."""
MISLEADING, FOREIGN = 0.05, 0.15
"""Shares of a person's questions that are taken to look answerable and not to be, as people wrote them for
SQuAD 2.0, and to be about something that their documents do not speak of.
"""
RIGHT = 0.5
"""F1 from which a short answer counts as right."""
ANSWERABLE, MISLEADS, IS_FOREIGN = "answerable", "misleading", "foreign"


@dataclass(frozen=True)
class Asked:
    """A question, the answers that are right, and its kind."""

    question: str
    right: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Outcome:
    """What came of a question of a kind: of the answer that the reader was surest of in what was quoted, the
    signals and its F1; no signals where there was none. `is_refused` tells that nothing was found.
    """

    kind: str
    signals: tuple[float, float, float] | None
    f1: float
    is_refused: bool

    @property
    def is_right(self) -> bool:
        """Whether the short answer counts as right."""
        return self.f1 >= RIGHT


@dataclass(frozen=True)
class _Recording(Calibration):
    """A calibration that has all answers shown, and keeps the chance of each with its signals."""

    kept: list[tuple[float, tuple[float, float, float]]] = field(default_factory=list)

    def estimate_right(self, reading: Reading, alone: float) -> float:
        """Estimate the chance that the span of a reading is right, and keep what it came from."""
        chance = super().estimate_right(reading, alone)
        self.kept.append((chance, reading.list_signals(alone)))
        return chance


def list_asked(parts: dict[str, list[Paragraph]], split: str, other: str, limit: int) -> list[Asked]:
    """List `limit` questions of a split that have an answer, half as many that have none, and as many of
    another split.
    """
    chance = random.Random(SEED)

    def ask(part: str) -> list[tuple[str, tuple[str, ...]]]:
        asked = [
            (question, tuple(paragraph.context[a:b] for a, b in spans))
            for paragraph in parts[part]
            for question, spans in paragraph.questions
        ]
        chance.shuffle(asked)
        return asked

    own, foreign = ask(split), [question for question, right in ask(other) if right]
    answerable = [Asked(question, right, ANSWERABLE) for question, right in own if right][:limit]
    misleading = [Asked(question, (), MISLEADS) for question, right in own if not right][: limit // 2]
    return answerable + misleading + [Asked(question, (), IS_FOREIGN) for question in foreign[: limit // 2]]


def add_articles(paragraphs: Sequence[Paragraph], folder: Path) -> Path:
    """Add the articles to a new library in a folder, each as a document."""
    files, library = folder / "articles", folder / "library"
    files.mkdir()
    articles: dict[str, list[str]] = {}
    for paragraph in paragraphs:
        articles.setdefault(paragraph.title, []).append(paragraph.context)
    for title, texts in articles.items():
        name = title.replace("/", "_")
        text = "\n\n".join([f"# {title.replace('_', ' ')}", *texts])
        (files / f"{name}.md").write_text(text, "utf-8")
    with EngineClient(library) as engine:
        engine.call(protocol.Add((str(files),)))
    return library


def ask_all(folder: Path, asked: Sequence[Asked], weights: Path) -> Iterator[Outcome]:
    """Ask a library each of the questions, and tell what came of it."""
    reader, embedder = Reader(find_body(), weights), Embedder()
    recording = _Recording(**vars(replace(reader.calibration, shown_from=0.0)))
    reader.calibration = recording
    embedder.load(BFLOAT16)
    reader.load(BFLOAT16)
    with Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        for each in asked:
            recording.kept.clear()
            asking = answer_question(
                each.question,
                library=library,
                embedder=embedder,
                generator=None,
                mode=Mode.QUOTES,
                reader=reader,
            )
            answer = run_to_end(asking)
            if answer.short is None:
                yield Outcome(each.kind, None, 0.0, not answer.found)
                continue
            sure = answer.short.confidence
            _, signals = min(recording.kept, key=lambda kept: abs(kept[0] - sure))
            best = max((score_f1(answer.short.text, right) for right in each.right), default=0.0)
            yield Outcome(each.kind, signals, best, not answer.found)


def weigh(outcomes: Sequence[Outcome]) -> list[float]:
    """Weigh outcomes so that the kinds have the shares that a person's questions are taken to have."""
    shares = {ANSWERABLE: 1 - MISLEADING - FOREIGN, MISLEADS: MISLEADING, IS_FOREIGN: FOREIGN}
    counts = {kind: sum(each.kind == kind for each in outcomes) for kind in shares}
    return [shares[each.kind] * len(outcomes) / counts[each.kind] for each in outcomes]


def fit_chances(outcomes: Sequence[Outcome]) -> list[float]:
    """Fit the weights of the signals and of 1 that give the chance that a short answer is right."""
    pairs = [
        (each.signals, each.is_right, weight)
        for each, weight in zip(outcomes, weigh(outcomes), strict=True)
        if each.signals is not None
    ]
    features = torch.tensor([signals for signals, _, _ in pairs])
    targets = torch.tensor([float(is_right) for _, is_right, _ in pairs])
    fitted: list[float] = fit_logistic(features, targets, torch.tensor([w for _, _, w in pairs])).tolist()
    return fitted


def find_threshold(chances: Sequence[float], outcomes: Sequence[Outcome]) -> float:
    """Find the lowest chance from which on RIGHT_SHARE of the short answers are right, by kinds' shares."""
    ranked = sorted(zip(chances, outcomes, weigh(outcomes), strict=True), key=lambda each: -each[0])
    threshold, good, shown = 1.0, 0.0, 0.0
    for count, (chance, outcome, weight) in enumerate(ranked, 1):
        good += weight * outcome.is_right
        shown += weight
        if count >= FEWEST and good >= RIGHT_SHARE * shown:
            threshold = chance
    return threshold


def tell_chances(outcomes: Sequence[Outcome], weights: Sequence[float]) -> list[float]:
    """Tell the chance of each outcome's short answer to be right; 0 where there is none."""
    signals = torch.tensor([each.signals or (0.0, 0.0, 0.0) for each in outcomes])
    told: list[float] = torch.sigmoid(signals @ torch.tensor(weights[:-1]) + weights[-1]).tolist()
    return [chance if each.signals is not None else 0.0 for chance, each in zip(told, outcomes, strict=True)]


def describe(chances: Sequence[float], outcomes: Sequence[Outcome], threshold: float) -> dict[str, float]:
    """Describe what is shown from a threshold on: by kind the share, and how many of it are right."""
    figures: dict[str, float] = {"threshold": threshold}
    for kind in (ANSWERABLE, MISLEADS, IS_FOREIGN):
        some = [(c, each) for c, each in zip(chances, outcomes, strict=True) if each.kind == kind]
        if not some:
            continue
        shown = [each for chance, each in some if chance >= threshold]
        figures[f"{kind}_shown"] = len(shown) / len(some)
        figures[f"{kind}_refused"] = sum(each.is_refused for _, each in some) / len(some)
        if kind == ANSWERABLE:
            figures["right_of_shown"] = sum(each.is_right for each in shown) / max(1, len(shown))
            figures["f1_of_shown"] = sum(each.f1 for each in shown) / max(1, len(shown))
    return figures


def main() -> None:
    """Ask the tuning articles and write the calibration, or others and tell the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--squad", type=Path, required=True)
    parser.add_argument("--xquad", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--limit", type=int, default=300, help="questions that have an answer")
    parser.add_argument(
        "--split", choices=("tune", "measure", "xquad"), default="tune", help="only tune writes anything"
    )
    options = parser.parse_args()
    dev = read_paragraphs(options.squad / "squad-dev.jsonl.gz")
    parts = split_dev(dev, read_measuring_contexts(options.xquad))
    other = "train"
    if options.split == "xquad":  # of the same articles as SQuAD's dev: others are asked of SQuAD's train
        parts["xquad"], other = read_xquad(options.xquad), "articles of train"
        parts[other] = read_paragraphs(options.squad / "squad-train.jsonl.gz")
    asked = list_asked(parts, options.split, other, options.limit)
    with tempfile.TemporaryDirectory() as place:
        library = add_articles(parts[options.split], Path(place))
        outcomes = list(ask_all(library, asked, options.weights))
    kept = options.weights / "calibration.json"
    calibration = json.loads(kept.read_text("utf-8"))
    if options.split == "tune":
        calibration["short_weights"] = fit_chances(outcomes)
    chances = tell_chances(outcomes, calibration["short_weights"])
    if options.split == "tune":
        calibration["shown_from"] = find_threshold(chances, outcomes)
        kept.write_text(json.dumps(calibration, indent=2) + "\n", "utf-8")
    print(json.dumps(describe(chances, outcomes, calibration["shown_from"]), indent=2))


if __name__ == "__main__":
    main()
