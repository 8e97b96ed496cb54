from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.errors import BadQuestions, NotReadable
from app.evaluate.questions import Question, load

ROW = {
    "id": "q1",
    "docs": ["lease.pdf"],
    "question": "How long is the notice?",
    "answers": ["thirty days"],
    "answerable": True,
    "type": "span",
    "evidence_pages": [{"doc": "lease.pdf", "page": 3}],
}


def write(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    return file


def test_a_full_row(tmp_path: Path) -> None:
    assert load(write(tmp_path, json.dumps(ROW))) == [
        Question(
            id="q1",
            docs=("lease.pdf",),
            question="How long is the notice?",
            answers=("thirty days",),
            answerable=True,
            evidence=(("lease.pdf", 3),),
            type="span",
        )
    ]


def test_what_may_be_left_out(tmp_path: Path) -> None:
    (question,) = load(write(tmp_path, '{"id": 7, "docs": ["a.pdf"], "question": "Who?", "more": 1}'))
    assert question == Question(id="7", docs=("a.pdf",), question="Who?")


def test_blank_lines_and_a_byte_order_mark(tmp_path: Path) -> None:
    line = json.dumps(ROW)
    assert len(load(write(tmp_path, "\ufeff" + line, "", line, ""))) == 2


def test_a_line_separator_inside_a_text_ends_no_line(tmp_path: Path) -> None:
    line = json.dumps({**ROW, "question": "one\u2028two"}, ensure_ascii=False)
    assert load(write(tmp_path, line))[0].question == "one\u2028two"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not valid JSON"),
        ("[]", "not a JSON object"),
        (json.dumps({**ROW, "id": None}), '"id"'),
        (json.dumps({**ROW, "question": "  "}), '"question"'),
        (json.dumps({**ROW, "docs": []}), '"docs"'),
        (json.dumps({**ROW, "docs": "lease.pdf"}), '"docs"'),
        (json.dumps({**ROW, "answers": [1]}), '"answers"'),
        (json.dumps({**ROW, "answerable": "no"}), '"answerable"'),
        (json.dumps({**ROW, "evidence_pages": [{"doc": "lease.pdf", "page": 0}]}), '"evidence_pages"'),
        (json.dumps({**ROW, "evidence_pages": [3]}), '"evidence_pages"'),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(BadQuestions) as raised:
        load(write(tmp_path, json.dumps(ROW), line))
    sentence = str(raised.value)
    assert sentence.startswith("Line 2 of questions.jsonl ")
    assert says in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(BadQuestions, match="holds no questions"):
        load(write(tmp_path, ""))


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_bytes(b"%PDF-1.7\xff\xfe")
    with pytest.raises(BadQuestions, match="not UTF-8"):
        load(file)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match=r"questions\.jsonl"):
        load(tmp_path / "questions.jsonl")
