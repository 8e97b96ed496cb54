"""Whether the rules, the reader, or both together tell what a note bears out: 60 probes written by hand.

Negation, conditions, quantifiers, who does what to whom, restrictive clauses, attribution, modality, tense.
Both halves were written, and some probes rewritten, by who made the reader's data; `held_out.txt` was first
measured when they were done.
Run as `python -m tests.benchmarks.support [seen|held_out] [--weights FOLDER] [--from CHANCE] [--wrong]`.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.answers import Support
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import FOLDER, Judgement, Reader
from tests.benchmarks.claims import Claim, Note, check_notes, read_notes

PROBES = Path(__file__).with_name("support_probes")


@dataclass(frozen=True)
class Probe:
    """A claim, whether the rules support it, and what the reader says of it."""

    claim: Claim
    ruled: bool
    judged: Judgement


def judge_probes(notes: list[Note], reader: Reader, embedder: Embedder) -> list[Probe]:
    """Judge each claim beside its note, by the rules and by the reader."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library", embedder.identify(CHUNKING)) as library,
    ):
        ruled = [
            (claim, sentence.support is Support.SUPPORTED)
            for claim, sentence in check_notes(notes, library, embedder)
        ]
    judged = reader.judge([(claim.text, note.text) for note in notes for claim in note.claims])
    return [Probe(claim, mark, each) for (claim, mark), each in zip(ruled, judged, strict=True)]


def describe(probes: Sequence[Probe], least: float) -> dict[str, list[bool]]:
    """Tell of each way of judging which probes it got right; the reader bears out from `least` on."""
    ways: dict[str, list[bool]] = defaultdict(list)
    for probe in probes:
        read = probe.judged.borne_out >= least
        ways["rules alone"].append(probe.ruled is probe.claim.is_true)
        ways["reader alone"].append(read is probe.claim.is_true)
        ways["both"].append((probe.ruled and read) is probe.claim.is_true)
        ways["either"].append((probe.ruled or read) is probe.claim.is_true)
    return ways


def main() -> None:
    """Prints the shares right, and with --wrong the probes that rules and reader together misjudge."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("half", nargs="?", choices=("seen", "held_out"), default="seen")
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--from", dest="least", type=float, default=0.5)
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    embedder = Embedder()
    embedder.load("float32")
    reader = Reader(embedder.folder, args.weights)
    probes = judge_probes(read_notes(args.half, PROBES), reader, embedder)
    ways = describe(probes, args.least)
    for way, right in ways.items():
        print(f"{args.half}, {way}: {sum(right)} of {len(right)} right ({sum(right) / len(right):.2f})")
    for truth in (True, False):
        some = [each for each in probes if each.claim.is_true is truth]
        ruled, read = sum(e.ruled for e in some), sum(e.judged.borne_out >= args.least for e in some)
        which = "borne out" if truth else "not borne out"
        print(f"of {len(some)} that are {which}, rules supported {ruled}, reader {read}")
    for probe, right in zip(probes, ways["both"], strict=True):
        if args.wrong and not right:
            chances = " ".join(f"{chance:.2f}" for chance in probe.judged)
            print("+" if probe.claim.is_true else "-", probe.claim.text, f"({probe.claim.kind})", chances)


if __name__ == "__main__":
    main()
