"""The sample documents are what their script makes, and their questions are answered where they say."""

from __future__ import annotations

import json
import re
import runpy
import unicodedata
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from app.evaluate import questions

FIGURE = re.compile(r"\b\d+(?:[.,]\d+)*\b")


def running_text(text: str) -> str:
    """`text` with line-end hyphens joined, ligatures taken apart and single spaces."""
    joined = re.sub(r"(?<=[a-z])-\s+(?=[a-z])", "", re.sub(r"\s+", " ", text))
    return unicodedata.normalize("NFKC", joined)


@pytest.fixture(scope="module")
def pages(samples: Path) -> dict[str, list[str]]:
    """The text of every page of every sample, by file name."""
    texts = {}
    for file in sorted(samples.glob("*.pdf")):
        with pymupdf.open(file) as pdf:
            texts[file.name] = [page.get_text() for page in pdf]
    return texts


@pytest.fixture(scope="module")
def rows(samples: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (samples / "questions.jsonl").read_text("utf-8").splitlines()]


def test_the_script_makes_these_documents(samples: Path, pages: dict[str, list[str]], tmp_path: Path) -> None:
    script = runpy.run_path(str(samples / "make_samples.py"))
    for sample in script["SAMPLES"]:
        script["make"](sample, tmp_path)
    made = sorted(tmp_path.glob("*.pdf"))
    assert [file.name for file in made] == list(pages)
    for file in made:
        with pymupdf.open(file) as pdf:
            assert [page.get_text() for page in pdf] == pages[file.name], f"make samples: {file.name}"


def test_they_are_small_and_of_some_length(samples: Path, pages: dict[str, list[str]]) -> None:
    assert len(pages) == 4
    assert all(5 <= len(texts) <= 15 for texts in pages.values())
    assert sum(file.stat().st_size for file in samples.glob("*.pdf")) < 1_000_000


def test_they_have_what_makes_real_documents_hard(pages: dict[str, list[str]]) -> None:
    for texts in pages.values():
        for number, text in enumerate(texts, start=1):
            assert f"Page {number} of {len(texts)}" in text
        assert len({text.splitlines()[0] for text in texts[1:]}) == 1, "a running header"
        assert sum(len(re.findall(r"[a-z]-\n[a-z]", text)) for text in texts) > 5, "hyphens at line ends"


def test_the_questions_load(samples: Path, pages: dict[str, list[str]]) -> None:
    loaded = questions.load(samples / "questions.jsonl")
    assert len({question.id for question in loaded}) == len(loaded) >= 24
    assert {name for question in loaded for name in question.docs} == set(pages)
    assert sum(not question.answerable for question in loaded) >= 4


def test_the_evidence_stands_on_the_pages_named(
    rows: list[dict[str, Any]], pages: dict[str, list[str]]
) -> None:
    for row in rows:
        assert bool(row["evidence_pages"]) == bool(row["answers"]) == row["answerable"]
        for place in row["evidence_pages"]:
            assert place["doc"] in row["docs"]
            assert place["text"] in running_text(pages[place["doc"]][place["page"] - 1]), row["id"]


def test_the_figures_of_an_answer_are_in_its_evidence(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        evidence = " ".join(place["text"] for place in row["evidence_pages"])
        for answer in row["answers"]:
            assert set(FIGURE.findall(answer)) <= set(FIGURE.findall(evidence)), row["id"]
