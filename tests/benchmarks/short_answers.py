"""How far short answers can be trusted that are lists, and such as are yes or no.

The notes in `short_notes` were made for it, each with questions and what is right: things, yes or no, or "-"
where nothing may be shown, as it is not told, or only under a condition. `held_out.txt` was written before
the rules were, and not looked at while they were made. Each question is asked of its own note.
Run as `python -m tests.benchmarks.short_answers [seen|held_out] [--wrong]`.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.core.events import run_to_end
from app.engine.client import EngineClient
from app.engine.protocol import Add
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader

_NOTES = Path(__file__).with_name("short_notes")
_NOTHING, _SAID = "-", ("yes", "no")
_FREE = frozenset({"a", "an", "the", "and", "or"})
_LIST, _ONE, _WHETHER, _NONE = "lists", "one thing", "yes or no", "nothing plain told"


@dataclass(frozen=True)
class Asked:
    """A question about a note, and what is right."""

    question: str
    right: tuple[str, ...]

    @property
    def kind(self) -> str:
        if self.right == (_NOTHING,):
            return _NONE
        if self.right[0] in _SAID:
            return _WHETHER
        return _LIST if len(self.right) > 1 else _ONE

    def is_right(self, shown: Sequence[str]) -> bool:
        """Whether what is shown is all that is right and nothing else, side by side or in one piece."""
        return self.right != (_NOTHING,) and _tell_words(shown) == _tell_words(self.right)


@dataclass(frozen=True)
class Note:
    """A short text and questions about it."""

    title: str
    lines: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)


def _tell_words(texts: Sequence[str]) -> list[str]:
    words = " ".join(texts).casefold().replace(",", " ").split()
    return [word for word in words if word not in _FREE]


def read_notes(half: str, folder: Path = _NOTES) -> list[Note]:
    """The notes of "seen" or "held_out"."""
    notes: list[Note] = []
    for line in (folder / f"{half}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            notes.append(Note(line[2:]))
        elif line.startswith("? "):
            question, _, right = line[2:].partition(" | ")
            notes[-1].asked.append(Asked(question, tuple(right.split("; "))))
        else:
            notes[-1].lines.append(line)
    return notes


def ask_notes(notes: Sequence[Note], folder: Path) -> Iterator[tuple[Asked, Answer]]:
    """Each question with the answer that is given of its own note."""
    files, library = folder / "notes", folder / "library"
    files.mkdir()
    for note in notes:
        (files / f"{note.title}.md").write_text("\n".join([f"# {note.title}", "", *note.lines]), "utf-8")
    with EngineClient(library) as engine:
        engine.call(Add((str(files),)))
    embedder = Embedder()
    embedder.load("float32")
    reader = Reader(embedder.folder)
    with Library.open(library, embedder.identify(CHUNKING), chunking=CHUNKING) as opened:
        known = {document.title: document.id for document in opened.list_documents()}
        for note in notes:
            for asked in note.asked:
                yield (
                    asked,
                    run_to_end(
                        answer_question(
                            asked.question,
                            library=opened,
                            embedder=embedder,
                            generator=None,
                            documents=(known[note.title],),
                            mode=Mode.QUOTES,
                            reader=reader,
                        )
                    ),
                )


def main() -> None:
    """Print the figures, and with --wrong what is shown and is not right, or is right and not shown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", nargs="?", choices=("seen", "held_out"), default="seen")
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    counts = Counter[tuple[str, str]]()
    with tempfile.TemporaryDirectory() as folder:
        for asked, answer in ask_notes(read_notes(args.half), Path(folder)):
            shown = [each.text for each in answer.shorts]
            counts[asked.kind, "asked"] += 1
            counts[asked.kind, "shown"] += bool(shown)
            counts[asked.kind, "right"] += asked.is_right(shown)
            if args.wrong and not asked.is_right(shown) and (shown or asked.kind is not _NONE):
                sure = min((each.confidence for each in answer.shorts), default=0.0)
                print(f"{asked.question} {shown} {sure:.2f}")
                if not shown:
                    print("   ", answer.found, [each.shown[:80] for each in answer.citations])
    for kind in (_LIST, _ONE, _WHETHER, _NONE):
        asked_of, shown_of, right = (counts[kind, each] for each in ("asked", "shown", "right"))
        print(f"{kind}: {asked_of} asked, {shown_of} shown, {right} right")


if __name__ == "__main__":
    main()
