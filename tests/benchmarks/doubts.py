"""What a language model's doubt brings: true and false claims about short notes, by the share of "Yes" that
they get, beside the rules. Run as `python -m tests.benchmarks.doubts MODEL.gguf [seen|held_out] [--limit N]
[--passed]`; with the last, only of what the rules let pass, which is all that an answer asks a model about.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from app.answer.composition.compose import split_sentences
from app.answer.entailment.doubt import estimate_entailment
from app.answer.entailment.entail import judge_claim
from app.models.generator import Generator
from tests.benchmarks.claims import read_notes

_LIMITS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7)


def main() -> None:
    """Print, for each limit, the shares of true and false claims that are doubted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("half", nargs="?", choices=("seen", "held_out"), default="seen")
    parser.add_argument("--limit", type=int, default=None)
    parser.add_argument("--passed", action="store_true", help="only claims that the rules let pass")
    args = parser.parse_args()
    generator = Generator()
    generator.load(args.model)
    told: dict[bool, list[tuple[float, bool]]] = {True: [], False: []}
    started = time.perf_counter()
    pairs = [(note.text, claim) for note in read_notes(args.half) for claim in note.claims]
    for text, claim in pairs[: args.limit]:
        sentences = [each.text for each in split_sentences(text)]
        by_rules = [sentence for sentence in sentences if judge_claim(claim.text, sentence).entailed]
        if args.passed and not by_rules:
            continue
        yes = max(estimate_entailment(claim.text, each, generator) for each in by_rules or sentences)
        told[claim.is_true].append((yes, bool(by_rules)))
    generator.close()
    for limit in _LIMITS:
        for kind, of in (("all", told), ("passed by the rules", _keep_passed(told))):
            true, false = (sum(yes < limit for yes, _ in of[is_true]) for is_true in (True, False))
            print(
                f"doubted below {limit:.2f}, {kind}: {true} of {len(of[True])} true ones,"
                f" {false} of {len(of[False])} false ones"
            )
    print(f"{time.perf_counter() - started:.0f} s")


def _keep_passed(told: dict[bool, list[tuple[float, bool]]]) -> dict[bool, list[tuple[float, bool]]]:
    return {is_true: [each for each in of if each[1]] for is_true, of in told.items()}


if __name__ == "__main__":
    main()
