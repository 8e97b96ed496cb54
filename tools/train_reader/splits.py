"""What is for measuring only: XQuAD's paragraphs."""

from __future__ import annotations

import json
from pathlib import Path

from tools.train_reader.questions import Paragraph, find_spans, normalize


def read_measuring_contexts(xquad: Path) -> set[str]:
    """Read XQuAD's contexts, normalized."""
    data = json.loads(xquad.read_text("utf-8"))["data"]
    return {normalize(p["context"]) for article in data for p in article["paragraphs"]}


def read_xquad(path: Path) -> list[Paragraph]:
    """Read XQuAD's paragraphs in one language, with their questions."""
    return [
        Paragraph(
            article["title"].replace("_", " "),
            paragraph["context"],
            tuple(
                (asked["question"].strip(), tuple(find_spans(paragraph["context"], _list_answers(asked))))
                for asked in paragraph["qas"]
            ),
        )
        for article in json.loads(path.read_text("utf-8"))["data"]
        for paragraph in article["paragraphs"]
    ]


def _list_answers(asked: dict[str, list[dict[str, str]]]) -> list[str]:
    return [answer["text"] for answer in asked["answers"]]
