"""Whether questions in other languages than the documents find their page: XQuAD's parallel questions over
its English paragraphs, by embedding model.

Run as `python -m tests.benchmarks.languages FOLDER [MODEL_FOLDER …] [--questions N]`, where FOLDER holds
xquad.en.json and files of other languages as https://github.com/google-deepmind/xquad has them; the starter
is always measured beside the models named.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from app.core.answers import Hit
from app.ingest.chunking.passages import CHUNKING, add_headings
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add

_DOCUMENT, _PAGE = 30, 3
"""Paragraphs of each: 80 pages in eight documents."""
_PAGES, _LOOKED_AT = 5, 40
"""Pages that count, and passages among which so many distinct ones always are."""
_SEED, _COLUMNS = 7, 90

T = TypeVar("T")


@dataclass(frozen=True)
class _Asked:
    """A question by its id, which is the same in all languages, and where its answer stands in English."""

    id: str
    document: str
    page: int


def measure(folder: Path, embedder: Embedder, count: int) -> None:
    """Print a line for each language: by words and meaning, and by meaning alone."""
    embedder.load("float32")
    with (
        tempfile.TemporaryDirectory() as place,
        Library.open(Path(place) / "library", embedder.identify(CHUNKING)) as library,
    ):
        asked = _fill(library, embedder, folder / "xquad.en.json")
        chosen = random.Random(_SEED).sample(asked, min(count, len(asked)))
        for file in sorted(folder.glob("xquad.*.json")):
            questions = {
                asked["id"]: asked["question"] for paragraph in _read(file) for asked in paragraph["qas"]
            }
            both = alone = 0
            for each in chosen:
                question = questions[each.id]
                vector = embedder.embed_query(question)
                both += _finds(library.search(question, vector, (), _LOOKED_AT), each)
                alone += _finds(library.search("", vector, (), _LOOKED_AT), each)
            print(
                f"{embedder.name}, {file.name.split('.')[1]}: {both} of {len(chosen)} pages among the first"
                f" {_PAGES}, by meaning alone {alone}",
                flush=True,
            )


def _fill(library: Library, embedder: Embedder, file: Path) -> list[_Asked]:
    """Put the paragraphs in, in documents of several pages. Returns what is asked about them."""
    starter = Embedder()  # passages are cut by its tokens, whatever model embeds them
    asked = []
    for number, some in enumerate(_batch(_read(file), _DOCUMENT), 1):
        pages = list(_batch(some, _PAGE))
        texts = ["\n".join(textwrap.fill(each["context"], _COLUMNS) for each in page) for page in pages]
        document = add(library, starter, f"Reader {number}", texts, vectors=False)
        passages = library.load_document_passages(document.id)
        headed = [add_headings(document.title, each.headings, each.text) for each in passages]
        library.vectors.add([each.key for each in passages], embedder.embed(headed))
        asked += [
            _Asked(question["id"], document.id, at)
            for at, page in enumerate(pages, 1)
            for each in page
            for question in each["qas"]
        ]
    return asked


def _read(file: Path) -> list[dict[str, Any]]:
    """Read the paragraphs of all articles, with what is asked about each."""
    return [each for article in json.loads(file.read_text("utf-8"))["data"] for each in article["paragraphs"]]


def _batch(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (values[start : start + size] for start in range(0, len(values), size))


def _finds(hits: Sequence[Hit], asked: _Asked) -> bool:
    pages = list(dict.fromkeys((hit.document, hit.page) for hit in hits))[:_PAGES]
    return (asked.document, asked.page) in pages


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("models", type=Path, nargs="*")
    parser.add_argument("--questions", type=int, default=120)
    args = parser.parse_args()
    for embedder in (Embedder(), *map(Embedder, args.models)):
        measure(args.folder, embedder, args.questions)


if __name__ == "__main__":
    main()
