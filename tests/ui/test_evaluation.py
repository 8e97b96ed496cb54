"""The dialog that measures answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.core.answers import Citation, Mode
from app.core.evaluation import Condition, Question, Run
from app.core.events import Progress
from app.engine.protocol import (
    Compare,
    Evaluate,
    Export,
    KeepQuestions,
    QuestionSets,
    ReadQuestions,
    RemoveQuestions,
    RemoveRun,
    Report,
    Runs,
)
from app.ui.evaluation.dialog import EvaluationDialog
from app.ui.evaluation.question_table import ANSWER, ANSWERABLE, DOCUMENT, PAGE, QUESTION, QuestionModel
from app.ui.evaluation.result_table import verdict
from app.ui.shell.main_window import MainWindow
from app.ui.theme import theme
from tests.evaluate.made_reports import made_report
from tests.ui.test_main_window import messages, opened
from tests.ui.window_bridge import WindowBridge, document

ASKED = (
    Question("q1", ("lease",), "How long is the notice?", ("30 days", "a month"), True, (("lease", 2),)),
    Question("q2", (), "Are pets allowed?", answerable=False),
)


def run_of(report: dict[str, Any]) -> Run:
    run = report["run"]
    return Run(
        run["id"],
        run["date"],
        run["questions"]["name"],
        run["questions"]["sha256"],
        report["questions"],
        len(report["per_question"]),
        run["finished"],
        Mode(run["mode"]),
        run["model"],
        run["embedding"],
        (Condition.DOCUMENTS,),
        report["scope"],
        report["answers"]["accuracy"],
    )


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    return opened(qtbot, bridge, document("lease"))


def choose(box: QComboBox, index: int) -> None:
    """Chooses as a person does."""
    box.setCurrentIndex(index)
    box.activated.emit(index)


def kept(bridge: WindowBridge, sets: tuple[str, ...] = (), runs: tuple[Run, ...] = ()) -> None:
    """Answers what the dialog asks first."""
    bridge.last(QuestionSets).done(sets)
    bridge.last(Runs).done(runs)


def write(model: QuestionModel, row: int, column: int, text: str) -> bool:
    return model.setData(model.index(row, column), text)


def test_questions_are_written_and_kept_by_themselves(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.evaluation_actions.show()
    kept(bridge)
    model = dialog.table.questions
    assert model.rowCount() == 1
    assert not dialog.run_button.isEnabled()
    write(model, 0, QUESTION, " How long is  the notice?")
    assert model.rowCount() == 2  # the next one has its row
    write(model, 0, ANSWER, "30 days | a month")
    write(model, 0, DOCUMENT, "lease")
    assert not write(model, 0, PAGE, "second")
    write(model, 0, PAGE, "2, 3")
    write(model, 1, QUESTION, "Are pets allowed?")
    model.setData(model.index(1, ANSWERABLE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    expected = (
        Question(
            "1",
            ("lease",),
            "How long is the notice?",
            ("30 days", "a month"),
            True,
            (("lease", 2), ("lease", 3)),
        ),
        Question("2", (), "Are pets allowed?", answerable=False),
    )
    assert model.questions == expected
    qtbot.waitUntil(lambda: bool(bridge.of(KeepQuestions)))
    assert bridge.last(KeepQuestions).request == KeepQuestions("My questions", expected)
    bridge.last(KeepQuestions).done("My questions")
    dialog.table.setCurrentIndex(model.index(0, ANSWER))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [each.question for each in model.questions] == ["Are pets allowed?"]
    dialog.reject()  # what is not kept yet is kept when it is closed
    assert bridge.last(KeepQuestions).request == KeepQuestions("My questions", expected[1:])


def test_a_box_that_is_not_ticked_is_seen_in_the_dark(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    theme.force(Qt.ColorScheme.Dark)
    try:
        dialog = window.evaluation_actions.show()
        kept(bridge, ("Leases",))
        bridge.last(ReadQuestions).done(ASKED)
        table = dialog.table
        cell = table.visualRect(table.questions.index(1, ANSWERABLE))
        picture = table.viewport().grab(cell).toImage()
        width, height = range(picture.width() // 2), range(4, picture.height() - 4)
        lightest = max(picture.pixelColor(x, y).lightness() for x in width for y in height)
        assert lightest - theme.tokens().surface.lightness() > 60
        box = cell.topLeft() + QPoint(12, cell.height() // 2)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
        assert table.questions.questions[1].answerable
    finally:
        theme.force(None)


def test_tab_leaves_the_questions_after_the_last(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.evaluation_actions.show()
    kept(bridge)
    dialog.activateWindow()
    table, model = dialog.table, dialog.table.questions
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(model.index(0, QUESTION))
    for _ in range(model.columnCount() - 1):
        qtbot.keyClick(table, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table
    table.setFocus()
    table.setCurrentIndex(model.index(0, QUESTION))
    qtbot.keyClick(table, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is not table


def test_a_kept_set_is_shown_another_chosen_imported_and_deleted(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = window.evaluation_actions.show()
    kept(bridge, ("Leases", "Reports"))
    assert bridge.last(ReadQuestions).request == ReadQuestions("Leases")
    bridge.last(ReadQuestions).done(ASKED)
    assert dialog.table.questions.questions == ASKED
    dialog.set_box.setCurrentIndex(1)
    dialog.set_box.activated.emit(1)
    assert bridge.last(ReadQuestions).request == ReadQuestions("Reports")
    bridge.last(ReadQuestions).done(ASKED[:1])
    dialog.take_file("/home/ada/Contracts.csv")
    bridge.last(ReadQuestions).done(ASKED)
    assert bridge.last(KeepQuestions).request == KeepQuestions("Contracts", ASKED)
    bridge.last(KeepQuestions).done("Contracts")
    assert dialog.set_box.currentText() == "Contracts"
    dialog.take_file("/home/ada/torn.csv")
    bridge.last(ReadQuestions).fail("BadQuestions", "Line 2 of torn.csv is not a question.")
    assert dialog.error.text() == "Line 2 of torn.csv is not a question."
    assert dialog.table.questions.questions == ASKED
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Scans", True))
    dialog.new_button.click()
    assert dialog.set_box.currentText() == "Scans"
    assert dialog.table.questions.questions == ()
    choose(dialog.set_box, dialog.set_box.findText("Contracts"))
    bridge.last(ReadQuestions).done(ASKED)
    dialog.delete_button.click()
    assert bridge.last(RemoveQuestions).request == RemoveQuestions("Contracts")


def measured(window: MainWindow, bridge: WindowBridge, report: dict[str, Any]) -> EvaluationDialog:
    """The dialog after a run."""
    dialog = window.evaluation_actions.show()
    kept(bridge, ("Leases",))
    bridge.last(ReadQuestions).done(ASKED)
    dialog.run_button.click()
    bridge.last(KeepQuestions).done("Leases")
    bridge.last(Evaluate).done(report)
    kept(bridge, ("Leases",), (run_of(report),))
    return dialog


def test_a_run_with_progress_that_is_stopped(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.evaluation_actions.show()
    kept(bridge, ("Leases",))
    bridge.last(ReadQuestions).done(ASKED)
    dialog.closed_switch.click()
    dialog.judge_switch.click()
    dialog.run_button.click()
    bridge.last(KeepQuestions).done("Leases")
    sent = bridge.last(Evaluate)
    assert sent.request == Evaluate("Leases", conditions=(Condition.CLOSED, Condition.DOCUMENTS), judge=True)
    assert dialog.cancel_button.isVisible() and not dialog.run_button.isVisible()
    sent.tell(Progress("Asking", 1, 2, 75.0))
    assert dialog.says.text() == "Asking: question 2 of 2 · about 1 min left"
    dialog.cancel_button.click()
    assert dialog.says.text() == "Stopping…"
    qtbot.waitUntil(lambda: not sent.open)
    assert dialog.run_button.isHidden()  # the results are shown, with what was measured
    report = made_report()
    report["run"]["finished"] = False
    kept(bridge, ("Leases",), (run_of(report),))
    bridge.last(Report).done(report)
    assert "it was stopped" in dialog.runs.results.summary.text()


def test_results_and_the_way_to_the_page(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    dialog = measured(window, bridge, made_report())
    shares = {share.name: share.says for share in dialog.runs.results.figures.shares}
    assert shares["Right answers"] == "50 %"
    assert shares["Right page found"] == "50 %"
    assert shares["Refused what cannot"] == "50 %"
    opened_: list[Citation] = []
    dialog.citation_activated.connect(opened_.append)
    table = dialog.runs.results.table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (opened_[0].page, opened_[0].document) == (2, "1ea5e")
    links = [b for b in dialog.runs.results.details.findChildren(QPushButton) if "page" in b.text()]
    links[1].click()
    assert opened_[1].page == 3
    assert opened_[1].boxes[0].x0 == 72


def test_conditions_and_what_the_model_knows(window: MainWindow, bridge: WindowBridge) -> None:
    from tests.evaluate.test_run import closed, from_page, marks

    report = made_report(close_book=closed, ask_page=from_page, judge=marks)
    dialog = measured(window, bridge, report)
    assert [(share.name, share.says) for share in dialog.runs.results.conditions.shares] == [
        ("Documents closed", "50 %"),
        ("With your documents", "50 %"),
        ("With the right page given", "100 %"),
    ]
    assert "Better do not rely on its marks." in dialog.runs.results.judge.text()


def test_two_runs_are_compared_and_exported(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.evaluate.compare import compare
    from tests.evaluate.test_compare import better, found

    before, after = made_report("a"), made_report("b", ask=better, search=found)
    dialog = measured(window, bridge, after)
    window.evaluations.refresh()
    kept(bridge, ("Leases",), (run_of(after), run_of(before)))
    dialog.runs.show_comparison("a")
    assert bridge.last(Compare).request == Compare("a", "b")
    bridge.last(Compare).done(compare(before, after))
    shares = {share.name: share.says for share in dialog.runs.results.figures.shares}
    assert shares["Right answers"] == "100 %  +50"
    assert "1 got better, 0 worse" in dialog.runs.results.difference.text()
    assert "may be chance" in dialog.runs.results.difference.text()
    monkeypatch.setattr(
        "app.ui.widgets.file_dialogs.QFileDialog.getSaveFileName",
        lambda *_: ("/home/ada/run", "Markdown (*.md)"),
    )
    dialog.runs.save_button.click()
    assert bridge.last(Export).request == Export("b", "/home/ada/run.md", "a")
    dialog.runs.forget_button.click()
    assert bridge.last(RemoveRun).request == RemoveRun("b")


def test_runs_with_too_few_questions_in_common_are_not_compared(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = made_report("a"), made_report("b")
    dialog = measured(window, bridge, after)
    assert dialog.runs.before_box.isHidden()  # there is nothing to compare with yet
    window.evaluations.refresh()
    kept(bridge, ("Leases",), (run_of(after), run_of(before)))
    assert not dialog.runs.before_box.isHidden()
    dialog.runs.show_comparison("a")
    bridge.last(Compare).fail("CarrelError", "Too few questions in common to compare (1 of 40).")
    assert dialog.runs.results.difference.text() == "Too few questions in common to compare (1 of 40)."
    assert [share.before for share in dialog.runs.results.figures.shares] == [None] * 7
    assert dialog.error.isHidden()
    monkeypatch.setattr(
        "app.ui.widgets.file_dialogs.QFileDialog.getSaveFileName", lambda *_: ("/home/ada/run.csv", "")
    )
    dialog.runs.save_button.click()
    assert bridge.last(Export).request == Export("b", "/home/ada/run.csv", None)


def test_a_run_that_ended_is_shown_before_it_is_listed(window: MainWindow, bridge: WindowBridge) -> None:
    before, after = made_report("a"), made_report("b")
    dialog = measured(window, bridge, before)
    dialog.questions_button.click()
    dialog.run_button.click()
    bridge.last(KeepQuestions).done("Leases")
    bridge.last(Evaluate).done(after)
    assert not [each for each in bridge.of(Report) if each.open]  # not the earlier one
    kept(bridge, ("Leases",), (run_of(after), run_of(before)))
    assert (dialog.runs.run_box.currentData(), dialog.runs.results.report) == ("b", after)


def test_another_run_is_compared_with_the_same_one(window: MainWindow, bridge: WindowBridge) -> None:
    runs = [made_report(name) for name in ("a", "b", "c")]
    dialog = measured(window, bridge, runs[2])
    window.evaluations.refresh()
    kept(bridge, ("Leases",), tuple(map(run_of, reversed(runs))))
    dialog.runs.show_comparison("a")
    choose(dialog.runs.run_box, dialog.runs.run_box.findData("b"))
    bridge.last(Report).done(runs[1])
    assert bridge.last(Compare).request == Compare("a", "b")


def test_every_figure_says_what_it_means(window: MainWindow, bridge: WindowBridge) -> None:
    from app.evaluate.compare import compare

    dialog = measured(window, bridge, made_report("b"))
    assert dialog.runs.results.figures.shares[0].meaning == "A right page is among the first five"
    dialog.runs.results.show_comparison(compare(made_report("a"), made_report("b")))
    share = next(share for share in dialog.runs.results.figures.shares if share.name == "Right answers")
    assert share.meaning.endswith("Measured in both runs on 2 questions.")
    assert share.says == "50 %  as before"
    assert dialog.runs.results.difference.text().endswith(
        "0 got better, 0 worse. Right answers are as before."
    )
    head = dialog.runs.results.table.results
    assert all(
        head.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for column in range(head.columnCount())
    )


def test_a_run_goes_on_while_the_dialog_is_closed(window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.evaluation_actions.show()
    assert window.evaluation_actions.show() is dialog
    kept(bridge, ("Leases",))
    bridge.last(ReadQuestions).done(ASKED)
    dialog.run_button.click()
    bridge.last(KeepQuestions).done("Leases")
    dialog.close()
    dialog.deleteLater()
    window.evaluations.refresh()
    sent = bridge.last(Evaluate)
    assert not sent.cancelled
    sent.fail("LibraryUnusable", "The library is damaged.")


def test_a_failure_of_the_run_stands_in_the_dialog(window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.evaluation_actions.show()
    kept(bridge, ("Leases",))
    bridge.last(ReadQuestions).done(ASKED)
    dialog.run_button.click()
    bridge.last(KeepQuestions).done("Leases")
    bridge.last(Evaluate).fail("ModelUnusable", "No language model is chosen.")
    assert dialog.error.text() == "No language model is chosen."
    assert messages(window) == []
    assert dialog.run_button.isVisible()


def test_verdicts() -> None:
    rows = made_report()["per_question"]
    assert [verdict(row)[2] for row in rows] == [
        "Right.",
        "Not right.",
        "Rightly not answered.",
        "Answered, though your documents do not answer it.",
    ]
    assert verdict({"reason": "Not in the library: a.pdf."})[2] == "Not in the library: a.pdf."
