"""Makes a set for `carrel eval` of questions in SQuAD's format: each article becomes a document with pages.

    python -m tests.benchmarks.articles SQUAD.json FOLDER
    carrel eval FOLDER/questions.jsonl --docs FOLDER/docs --library LIBRARY --retrieval-only

The same file gives the same set. It is for judging the search on documents that it was not made on: articles,
papers and whatever else there are such questions about.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pymupdf

_WIDTH, _HEIGHT, _MARGIN = 595, 842, 60
_SIZE, _TITLE_SIZE, _COLUMNS = 9, 14, 105
_SHORTEST = 10_000
"""Characters: what has fewer is a page or two, where any page is found."""


@dataclass
class Article:
    """A title, its paragraphs, and the questions about them: text, answer, paragraph and place in it."""

    title: str
    paragraphs: list[str] = field(default_factory=list)
    questions: list[tuple[str, str, int, int]] = field(default_factory=list)

    def add(self, context: str, asked: Sequence[Any]) -> None:
        """Appends a context of SQuAD's, which may hold several paragraphs, and what is asked about it."""
        starts = [0, *(match.end() for match in re.finditer(r"\n+", context))]
        first = len(self.paragraphs)
        self.paragraphs += re.split(r"\n+", context)
        for one in asked:
            for answer in one["answers"][:1]:
                at = max(place for place, start in enumerate(starts) if start <= answer["answer_start"])
                place = first + at, answer["answer_start"] - starts[at]
                self.questions.append((one["question"].strip(), answer["text"].strip(), *place))


def articles(file: Path) -> list[Article]:
    """The articles of a file in SQuAD's format that fill several pages."""
    found = []
    for row in json.loads(file.read_text("utf-8"))["data"]:
        contexts = row["paragraphs"]
        article = Article(row.get("title") or contexts[0]["context"].partition("\n")[0])
        for each in contexts:
            article.add(each["context"], each["qas"])
        if sum(map(len, article.paragraphs)) >= _SHORTEST and article.questions:
            found.append(article)
    return found


def paint(article: Article, file: Path, lines_a_page: int) -> list[list[tuple[int, int]]]:
    """Writes the article as a PDF. Returns for each paragraph where its lines begin and on which page."""
    lines: list[tuple[int | None, int, str]] = [(None, 0, article.title), (None, 0, "")]
    for number, paragraph in enumerate(article.paragraphs):
        at = 0
        for line in textwrap.wrap(paragraph, _COLUMNS, break_long_words=False, break_on_hyphens=False):
            at = max(at, paragraph.find(line.split()[0], at))
            lines.append((number, at, line))
            at += len(line) - 5
        lines.append((None, 0, ""))
    begin: list[list[tuple[int, int]]] = [[] for _ in article.paragraphs]
    step = (_HEIGHT - 2 * _MARGIN) / lines_a_page
    with pymupdf.open() as document:
        for row, (number_or_none, at, line) in enumerate(lines):
            page_index, line_index = divmod(row, lines_a_page)
            if not line_index:
                document.new_page(width=_WIDTH, height=_HEIGHT)
            place = _MARGIN, _MARGIN + line_index * step
            size = min(_SIZE, step) if row else _TITLE_SIZE
            document[-1].insert_text(place, line, fontsize=size)
            if number_or_none is not None:
                begin[number_or_none].append((at, page_index + 1))
        document.set_metadata({"title": article.title})
        document.save(file)
    return begin


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path, help="questions in SQuAD's JSON")
    parser.add_argument("folder", type=Path, help="where docs and questions.jsonl go")
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--questions", type=int, default=8, help="of each article")
    parser.add_argument("--lines", type=int, default=60, help="on a page")
    options = parser.parse_args()
    drawn = random.Random(7)
    chosen = articles(options.file)
    drawn.shuffle(chosen)
    documents = options.folder / "docs"
    documents.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    for article in chosen[: options.articles]:
        name = re.sub(r"[^\w .-]", "_", article.title.replace("_", " "))[:80] + ".pdf"
        begin = paint(article, documents / name, options.lines)
        drawn.shuffle(article.questions)
        for question, answer, paragraph, at in article.questions[: options.questions]:
            page = max(page for start, page in begin[paragraph] if start <= max(at, begin[paragraph][0][0]))
            rows.append(
                {
                    "id": f"{len(rows) + 1}",
                    "docs": [name],
                    "question": question,
                    "answers": [answer],
                    "answerable": True,
                    "evidence_pages": [{"doc": name, "page": page}],
                }
            )
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (options.folder / "questions.jsonl").write_text("".join(lines), "utf-8")
    print(f"{len(rows)} questions about {min(options.articles, len(chosen))} documents")


if __name__ == "__main__":
    main()
