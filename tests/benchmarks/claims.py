"""How far the check of claims can be trusted: true and false ones about short notes made for it.

`held_out.txt` was written before the rules were, and not looked at while they were made.
Run as `python -m tests.benchmarks.claims [seen|held_out] [--wrong]`.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.answer.modes.check_text import check_text
from app.core.answers import Hit, Sentence, Support
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add

_NOTES = Path(__file__).with_name("claim_notes")


@dataclass(frozen=True)
class Claim:
    """A claim about a note, whether it is true, and what kind of claim it is."""

    text: str
    is_true: bool
    kind: str


@dataclass(frozen=True)
class Note:
    """A short text and claims about it."""

    title: str
    text: str
    claims: list[Claim] = field(default_factory=list)


def read_notes(half: str, folder: Path = _NOTES) -> list[Note]:
    """The notes of "seen" or "held_out"."""
    notes: list[Note] = []
    title = ""
    for line in (folder / f"{half}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            title = line[2:]
        elif line.startswith(("+ ", "- ")):
            text, _, kind = line[2:].partition(" | ")
            notes[-1].claims.append(Claim(text, line[0] == "+", kind))
        elif line.strip():
            notes.append(Note(title, line))
    return notes


def check_notes(notes: list[Note], library: Library, embedder: Embedder) -> Iterator[tuple[Claim, Sentence]]:
    """Each claim with how it was marked, against its own note."""
    for note in notes:
        document = add(library, embedder, note.title, (note.text,))

        def find(some: Sequence[str], limit: int, scope: str = document.id) -> list[list[Hit]]:
            vectors = embedder.embed(some)
            return [library.search(t, v, (scope,), limit) for t, v in zip(some, vectors, strict=True)]

        work = check_text(
            [claim.text for claim in note.claims], library=library, embedder=embedder, find=find
        )
        while True:
            try:
                next(work)
            except StopIteration as finished:
                yield from zip(note.claims, finished.value.sentences, strict=True)
                break


def main() -> None:
    """Prints the figures, and with --wrong the claims that were misjudged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", nargs="?", choices=("seen", "held_out"), default="seen")
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    embedder = Embedder()
    embedder.load("float32")
    counts = {True: [0, 0], False: [0, 0]}
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library", embedder.identify(CHUNKING)) as library,
    ):
        for claim, sentence in check_notes(read_notes(args.half), library, embedder):
            supported = sentence.support is Support.SUPPORTED
            counts[claim.is_true][0] += supported
            counts[claim.is_true][1] += 1
            if args.wrong and supported is not claim.is_true:
                print("+" if claim.is_true else "-", claim.text, f"({claim.kind})", *sentence.reasons)
    (true, of_true), (false, of_false) = counts[True], counts[False]
    right = (true + of_false - false) / (of_true + of_false)
    print(f"{args.half}: true ones supported {true} of {of_true}, false ones {false} of {of_false}")
    print(f"judged right: {right:.2f}")


if __name__ == "__main__":
    main()
