"""Calibrate the reader on the tuning articles: what turns its logits into chances.

    python -m tools.train_reader.calibrate --squad FOLDER --xquad FILE [--weights FOLDER]

Platt's scaling (Platt 1999) of the relevance logit; a temperature (Guo et al. 2017) for the support head, on
claims made of the tuning articles. Writes calibration.json beside the weights; `calibrate_short` fits what
short answers need.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from pathlib import Path

import torch
from torch import Tensor, nn

from app.models.embedder import BFLOAT16
from app.models.reader import FOLDER, Reader
from tools.train_reader.claims import Claim, make_claims
from tools.train_reader.questions import read_paragraphs, split_dev
from tools.train_reader.splits import read_measuring_contexts
from tools.train_reader.train import SEED, find_body


def fit_logistic(features: Tensor, targets: Tensor, weights_of: Tensor | None = None) -> Tensor:
    """Fit a logistic regression of targets [n], weighed by `weights_of` [n], on features [n, d] and 1.

    Returns weights [d + 1].
    """
    padded = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    weights = torch.zeros(padded.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> Tensor:
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(padded @ weights, targets, weights_of)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(step)  # type: ignore[no-untyped-call]
    return weights.detach()


def calibrate(squad: Path, xquad: Path, folder: Path, limit: int) -> dict[str, object]:
    """Fit the calibration of the weights in `folder`."""
    parts = split_dev(read_paragraphs(squad / "squad-dev.jsonl.gz"), read_measuring_contexts(xquad))
    reader = Reader(find_body(), folder)
    reader.load(BFLOAT16)  # as it was trained
    asked = [
        (paragraph, question, spans) for paragraph in parts["tune"] for question, spans in paragraph.questions
    ]
    random.Random(SEED).shuffle(asked)
    asked = asked[:limit]
    scored = reader.score([(question, paragraph.context) for paragraph, question, _ in asked])
    relevance = torch.tensor([[scores.relevance] for scores in scored])
    answerable = torch.tensor([float(bool(spans)) for _, _, spans in asked])
    scale, shift = fit_logistic(relevance, answerable).tolist()
    claims = make_claims(parts["tune"], SEED)
    some_claims = random.Random(SEED).sample(claims, min(limit, len(claims)))
    return {
        "relevance_scale": scale,
        "relevance_shift": shift,
        "support_temperature": fit_temperature(reader, some_claims),
    }


def fit_temperature(reader: Reader, claims: list[Claim]) -> float:
    """Fit the temperature at which the support head's chances are likeliest."""
    judged = reader.judge([(claim.text, claim.passage) for claim in claims])
    logits = torch.tensor([[math.log(max(1e-9, chance)) for chance in each] for each in judged])
    targets = torch.tensor([claim.support for claim in claims])
    tried = [0.5 + 0.05 * step for step in range(60)]
    return min(tried, key=lambda t: float(nn.functional.cross_entropy(logits / t, targets)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--squad", type=Path, required=True)
    parser.add_argument("--xquad", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--limit", type=int, default=2000, help="questions and claims looked at")
    asked = parser.parse_args()
    (asked.weights / "calibration.json").unlink(missing_ok=True)
    fitted = calibrate(asked.squad, asked.xquad, asked.weights, asked.limit)
    (asked.weights / "calibration.json").write_text(json.dumps(fitted, indent=2) + "\n", "utf-8")
    print(json.dumps(fitted, indent=2))
