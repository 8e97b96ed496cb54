"""A run, or two side by side, as a file for a spreadsheet (CSV) or for reading on (Markdown)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from app.core.errors import CarrelError
from app.core.model_names import format_model_name
from app.core.reports import GROUPS, Comparison, EvaluationReport, Figures, QuestionRow, RunInfo
from app.core.spreadsheets import escape_formula

_CONDITIONS = {
    "closed": "documents closed",
    "documents": "with documents",
    "page": "with the right page given",
}
_SCORES = ("accuracy", "completeness", "token_f1", "number_match", "page_precision", "page_recall")


def format_report(name: str, report: EvaluationReport, comparison: Comparison | None = None) -> bytes:
    """Format a report, and how it compares with an earlier one, for a file whose name ends in .csv (a line a
    question) or .md (figures, then the questions). Raises CarrelError for another ending.
    """
    kind = PurePath(name).suffix.lower()
    if kind == ".csv":
        # Excel takes UTF-8 for such only with a mark at its beginning.
        return _table(report, comparison).encode("utf-8-sig")
    if kind == ".md":
        return _page(report, comparison).encode("utf-8")
    raise CarrelError("Results can be exported as .csv or as .md: please end the file's name so.")


# --- CSV


def _table(report: EvaluationReport, comparison: Comparison | None) -> str:
    out = io.StringIO(newline="")
    others = [each for each in report["conditions"] if each != "documents"]
    table = csv.writer(out)
    table.writerow(
        (
            *("id", "question", "answerable", "expected", "answer", "found", "rank of the right page"),
            *(name.replace("_", " ") for name in _SCORES),
            *("judged accuracy", "judged completeness", "quotes verbatim", "pages cited"),
            *("search seconds", "answer seconds", "known to the model"),
            *(f"{what}, {_CONDITIONS[each]}" for each in others for what in ("answer", "accuracy")),
            *(("change",) if comparison else ()),
            "reason",
        )
    )
    for row in report["per_question"]:
        seconds = row.get("seconds", {})
        given = row.get("conditions", {})
        table.writerow(
            (
                *(escape_formula(row["id"]), escape_formula(row["question"]), _yes(row["answerable"])),
                *(escape_formula(" | ".join(row.get("expected", ()))), escape_formula(row.get("answer", ""))),
                *(_yes(row.get("found")), _blank(row.get("rank"))),
                *(_blank(row.get(name)) for name in _SCORES),
                *(_blank(row.get(f"judged_{name}")) for name in ("accuracy", "completeness")),
                *(_blank(row.get("quotes_verbatim")), escape_formula("; ".join(_places(row)))),
                *(_blank(seconds.get("search")), _blank(seconds.get("answer")), row.get("known", "")),
                *(
                    escape_formula(value) if isinstance(value, str) else _blank(value)
                    for each in others
                    for value in (given.get(each, {}).get("answer"), given.get(each, {}).get("accuracy"))
                ),
                *((_change(row, comparison),) if comparison else ()),
                escape_formula(row.get("reason") or ""),
            )
        )
    return out.getvalue()


def _yes(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"


def _blank(value: object) -> object:
    return "" if value is None else round(value, 4) if isinstance(value, float) else value


def _change(row: QuestionRow, comparison: Comparison) -> str:
    return next((each for each in ("better", "worse") if row["id"] in comparison[each]), "")


# --- Markdown


def _page(report: EvaluationReport, comparison: Comparison | None) -> str:
    return "\n".join([*_head(report), *_figures(report), *_compared(comparison), *_questions(report), ""])


def _head(report: EvaluationReport) -> Iterator[str]:
    run = report["run"]
    yield f"# {run['questions']['name']}"
    yield ""
    measured = sum("pages" in row for row in report["per_question"])
    stopped = "" if run["finished"] else ", stopped before the end"
    yield from _listed(
        ("Date", run["date"]),
        ("Questions", f"{measured} of {report['questions']} measured{stopped}"),
        ("Searched", "each question's own documents" if report["scope"] == "doc" else "the whole library"),
        ("Mode", run["mode"]),
        ("Language model", _model(run)),
        ("Embedding model", run["embedding"]),
        ("Carrel", run["carrel"]),
        ("Question set", f"SHA-256 {run['questions']['sha256']}"),
    )


def _model(run: RunInfo) -> str:
    """The model's name, and its file's, which says how it is packed."""
    file = run["model"]
    return f"{format_model_name(file)} ({file}.gguf)" if file else "no model"


def _listed(*lines: tuple[str, object]) -> Iterator[str]:
    for name, value in lines:
        yield f"- {name}: {_cell(str(value))}"
    yield ""


def _figures(report: EvaluationReport) -> Iterator[str]:
    yield "## Figures"
    yield ""
    rows = [
        (name, value)
        for group in GROUPS
        for name, value in report[group].items()
        if value is not None and name != "questions_with_pages"
    ]
    yield from _lines(("metric", "value"), ((name, _number(value)) for name, value in rows))
    if len(report["conditions"]) > 1:
        yield "## What the documents bring"
        yield ""
        yield "On the questions that could be asked in each of these conditions."
        yield ""
        yield from _lines(
            ("condition", "questions", "accuracy", "completeness", "token F1"),
            (
                (_CONDITIONS[name], shared["questions"], *_shared(shared["answers"]))
                for name, figures in report["conditions"].items()
                for shared in (figures["shared"],)
            ),
        )
    if report["slick"]:
        yield "## What the model knows by itself (SliCK)"
        yield ""
        conditions = list(report["conditions"])
        yield from _lines(
            ("class", "questions", *(f"accuracy {_CONDITIONS[each]}" for each in conditions)),
            (
                (name, row["questions"], *(_number(row[each]) for each in conditions))
                for name, row in report["slick"]["classes"].items()
            ),
        )
    if report["judge"]:
        agreement = report["judge"]["agreement"]
        yield "## The judge"
        yield ""
        yield from _lines(
            ("answers judged", "also ruled on", "same verdict", "kappa", "correlation"),
            [
                (
                    report["judge"]["answers"],
                    agreement["questions"],
                    *(_number(agreement[name]) for name in ("share", "kappa", "correlation")),
                )
            ],
        )


def _shared(answers: Figures) -> Sequence[str]:
    return [
        _number(answers.get(f"{name}_with_judge", answers[name])) for name in ("accuracy", "completeness")
    ] + [_number(answers["token_f1"])]


def _compared(comparison: Comparison | None) -> Iterator[str]:
    if comparison is None:
        return
    before = comparison["before"]
    yield f"## Compared with {before['date']}, {_model(before)}, {before['mode']}"
    yield ""
    yield f"Questions in common: {comparison['questions']}."
    yield ""
    yield from _lines(
        ("metric", "before", "after", "difference", "95 % between", "p (McNemar)"),
        (
            (
                name,
                *(_number(figures[each]) for each in ("before", "after", "difference")),
                "" if figures["low"] is None else f"{_number(figures['low'])} … {_number(figures['high'])}",
                _number(figures["p"]),
            )
            for name, figures in comparison["metrics"].items()
        ),
    )
    for name in ("better", "worse"):
        yield f"- {name}: {', '.join(map(_cell, comparison[name])) or 'none'}"
    yield ""


def _questions(report: EvaluationReport) -> Iterator[str]:
    yield "## Questions"
    yield ""
    yield from _lines(
        ("id", "question", "expected", "answer", "cited", "accuracy"),
        (
            (
                row["id"],
                row["question"],
                " | ".join(row.get("expected", ())) if row["answerable"] else "(not in the documents)",
                row.get("answer") or row.get("reason") or "",
                "; ".join(_places(row)),
                _number(row.get("accuracy_with_judge", row.get("accuracy"))),
            )
            for row in report["per_question"]
        ),
    )


def _lines(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(_cell(str(value)) for value in row)} |"
    yield ""


def _cell(text: str) -> str:
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").split())


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


def _places(row: QuestionRow) -> list[str]:
    cited = row.get("citations", ())
    return list(dict.fromkeys(f"{c['title']}, {c['label'] or 'page ' + str(c['page'])}" for c in cited))
