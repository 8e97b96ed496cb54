from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.errors import BadQuestions, NotReadable
from app.core.evaluation import Question
from app.evaluate.questions import hash_questions, load, save

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


def test_questions_come_back_as_they_were_saved(tmp_path: Path) -> None:
    asked = [
        Question(
            "q1", ("lease.pdf",), "How long,\n“really”?", ("30 days", "a month"), True, (("lease.pdf", 3),)
        ),
        Question("q2", (), "Are pets allowed?", answerable=False),
    ]
    for name in ("kept.jsonl", "kept.csv"):
        save(tmp_path / name, asked)
        assert load(tmp_path / name) == asked
    assert [file.name for file in sorted(tmp_path.iterdir())] == ["kept.csv", "kept.jsonl"]


def test_a_table_as_a_spreadsheet_writes_it(tmp_path: Path) -> None:
    file = tmp_path / "questions.csv"
    file.write_text(
        "\ufeffQuestion;Expected answer;Document;Page;In the documents\n"
        "How long is the notice?;30 days | a month;lease.pdf;3, 4;yes\n;;;;\nPets?;;lease.pdf;;no\n",
        "utf-8",
    )
    assert load(file) == [
        Question(
            "1",
            ("lease.pdf",),
            "How long is the notice?",
            ("30 days", "a month"),
            True,
            (("lease.pdf", 3), ("lease.pdf", 4)),
        ),
        Question("2", ("lease.pdf",), "Pets?", answerable=False),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b\n1,2\n", "must name the columns"),
        (
            "question,page\nWho?,first\n",
            "Line 2 of questions.csv is not a question: its page is not",
        ),
        ("question,document,page\nWho?,a.pdf,0\n", "counted from 1"),
        ("question,answer\n,Ada\n", "it has no question"),
        ("question\n", "holds no questions"),
    ],
)
def test_a_bad_table_is_explained(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "questions.csv").write_text(text, "utf-8")
    with pytest.raises(BadQuestions, match=says):
        load(tmp_path / "questions.csv")


def test_the_fingerprint_is_of_the_content(tmp_path: Path) -> None:
    asked = [Question("q1", ("a.pdf",), "Who?", ("Ada",))]
    assert hash_questions(asked) == hash_questions(list(asked))
    assert hash_questions(asked) != hash_questions([Question("q1", ("a.pdf",), "Who?", ("Bob",))])
