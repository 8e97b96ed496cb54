from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.core.errors import CarrelError, NotReadable
from app.evaluate.compare import compare
from app.evaluate.export import export
from tests.evaluate.made_reports import made_report


def test_a_table_has_a_line_a_question(tmp_path: Path) -> None:
    report = made_report()
    export(tmp_path / "run.csv", report, compare(made_report("a"), report))
    with (tmp_path / "run.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["notice", "sales", "pets", "weather"]
    assert rows[0]["accuracy"] == "1.0"
    assert rows[0]["pages cited"] == "Lease, page 2; Lease, page 3"
    assert rows[0]["rank of the right page"] == "2"
    assert rows[2]["found"] == "no"
    assert rows[0]["change"] == ""


def test_no_cell_becomes_a_formula(tmp_path: Path) -> None:
    report = made_report()
    report["per_question"][0]["answer"] = '=HYPERLINK("https://example.org")'
    export(tmp_path / "run.csv", report)
    assert "'=HYPERLINK" in (tmp_path / "run.csv").read_text("utf-8-sig")


def test_a_page_to_read(tmp_path: Path) -> None:
    report = made_report()
    report["per_question"][0]["answer"] = "a | b <script>"
    export(tmp_path / "run.md", report, compare(made_report("a"), report))
    text = (tmp_path / "run.md").read_text("utf-8")
    assert text.startswith("# Lease\n")
    assert "- Questions: 4 of 4 measured\n" in text
    assert "| page_hit@5 | 0.500 |" in text
    assert "a \\| b &lt;script>" in text
    assert "## Compared with 2026-03-04T10:15:00+00:00, model (model.gguf), quick" in text
    table = [line for line in text.splitlines() if line.startswith("| notice |")]
    assert len(table) == 1


def test_other_endings_and_places_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(CarrelError, match=r"\.csv or as \.md"):
        export(tmp_path / "run.xlsx", made_report())
    with pytest.raises(NotReadable, match=r"run\.md cannot be written"):
        export(tmp_path / "gone" / "run.md", made_report())
