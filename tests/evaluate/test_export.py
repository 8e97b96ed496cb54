from __future__ import annotations

import csv
import io

import pytest

from app.core.errors import CarrelError
from app.evaluate.compare import compare
from app.evaluate.export import format_report
from tests.evaluate.made_reports import made_report


def test_a_table_has_a_line_a_question() -> None:
    report = made_report()
    content = format_report("run.csv", report, compare(made_report("a"), report))
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row["id"] for row in rows] == ["notice", "sales", "pets", "weather"]
    assert rows[0]["accuracy"] == "1.0"
    assert rows[0]["pages cited"] == "Lease, page 2; Lease, page 3"
    assert rows[0]["rank of the right page"] == "2"
    assert rows[2]["found"] == "no"
    assert rows[0]["change"] == ""


def test_no_cell_becomes_a_formula() -> None:
    report = made_report()
    report["per_question"][0]["answer"] = '=HYPERLINK("https://example.org")'
    assert "'=HYPERLINK" in format_report("run.csv", report).decode("utf-8-sig")


def test_a_page_to_read() -> None:
    report = made_report()
    report["per_question"][0]["answer"] = "a | b <script>"
    text = format_report("run.md", report, compare(made_report("a"), report)).decode()
    assert text.startswith("# Lease\n")
    assert "- Questions: 4 of 4 measured\n" in text
    assert "| page_hit@5 | 0.500 |" in text
    assert "a \\| b &lt;script>" in text
    assert "## Compared with 2026-03-04T10:15:00+00:00, model (model.gguf), quick" in text
    table = [line for line in text.splitlines() if line.startswith("| notice |")]
    assert len(table) == 1


def test_other_endings_are_refused() -> None:
    with pytest.raises(CarrelError, match=r"\.csv or as \.md"):
        format_report("run.xlsx", made_report())
