"""The results of runs of measuring: one of them, compared with another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.evaluation import Run
from app.core.languages import mark_text
from app.core.reports import Comparison, EvaluationReport
from app.engine.protocol import Failed
from app.ui.evaluation.results import EvaluationResults
from app.ui.evaluation.run_names import describe_run
from app.ui.services.evaluations import Evaluations
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.file_dialogs import ask_where
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.placeholder import Placeholder

_RESULT_FILES = (mark_text("Table (*.csv)"), mark_text("Markdown (*.md)"))


class RunPage(QStackedWidget):
    """Shows the runs that are kept. Signals: loaded(), when one was fetched that is shown now."""

    loaded = Signal()

    def __init__(self, evaluations: Evaluations, error: ErrorLabel) -> None:
        """`error` is cleared when something else is compared."""
        super().__init__()
        self._evaluations, self._error = evaluations, error
        self._shown = ""
        """The id of the run shown."""
        self._lay_out()

    def _lay_out(self) -> None:
        look = theme.tokens()
        self.run_box = ChoiceBox()
        self.run_box.setAccessibleName(tr("Measured run"))
        self.run_box.activated.connect(lambda _: self.show_run(self.run_box.currentData()))
        self.before_box = ChoiceBox()
        self.before_box.setAccessibleName(tr("Compare with"))
        self.before_box.activated.connect(lambda _: self._compare())
        for box in (self.run_box, self.before_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.save_button = QPushButton(tr("Export…"))
        self.save_button.setToolTip(tr("As a table (.csv) or to read (.md)"))
        self.save_button.clicked.connect(self._export_run)
        self.forget_button = IconButton("trash", tr("Delete these results"), colour="text_muted")
        self.forget_button.clicked.connect(self._forget)
        top = QHBoxLayout()
        top.setSpacing(look.space_s)
        top.addWidget(self.run_box, 3)
        self._compared_with = QLabel(tr("compared with"))
        top.addWidget(self._compared_with)
        top.addWidget(self.before_box, 3)
        top.addWidget(self.forget_button)
        top.addWidget(self.save_button)
        self.results = EvaluationResults()
        self.placeholder = Placeholder()
        self.placeholder.say(
            "chart-bar", tr("Nothing is measured yet"), tr("Write some questions, then press “Measure”.")
        )
        shown = QWidget()
        layout = QVBoxLayout(shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space_m)
        layout.addLayout(top)
        layout.addWidget(self.results, 1)
        self.addWidget(self.placeholder)
        self.addWidget(shown)

    # What is shown

    def fill(self, runs: Sequence[Run], *, is_shown: bool) -> None:
        """Fills the boxes with the runs that are kept; while the page `is_shown`, one of them is."""
        ids = [run.id for run in runs]
        compared = self.before_box.currentData()
        self.run_box.clear()
        self.before_box.clear()
        self.before_box.addItem(tr("no other run"), "")
        for run in runs:
            self.run_box.addItem(describe_run(run), run.id)
            if run.id != self._shown:
                self.before_box.addItem(describe_run(run), run.id)
        self.before_box.setCurrentIndex(max(0, self.before_box.findData(compared or "")))
        for widget in (self._compared_with, self.before_box):
            widget.setVisible(self.before_box.count() > 1)
        self.setCurrentIndex(1 if runs else 0)
        if self._shown in ids:
            self.run_box.setCurrentIndex(ids.index(self._shown))
        elif runs and is_shown and not self._just_measured:
            self.show_run(ids[0])

    def show_report(self, report: EvaluationReport) -> None:
        """Shows a run that has just ended."""
        self._shown = report["run"]["id"]
        self.results.show_report(report)

    def show_newest(self) -> None:
        """Shows, once it is known what is kept, the newest run."""
        self._shown = ""

    def show_run(self, run: str) -> None:
        """Shows a run that is kept."""
        self._shown = run

        def show(report: EvaluationReport) -> None:
            if self._shown == run:
                self.results.show_report(report)
                self.loaded.emit()
                if self.before_box.currentData():
                    self._compare()

        self._evaluations.report(run, show)

    def show_comparison(self, before: str) -> None:
        """Compares the run shown with another."""
        self.before_box.setCurrentIndex(max(0, self.before_box.findData(before)))
        self._compare()

    def _compare(self) -> None:
        before, after = self.before_box.currentData(), self._shown
        self._error.clear()
        if not before:
            if self.results.report is not None:
                self.results.show_report(self.results.report)
            return

        def wanted() -> bool:
            return self._shown == after and self.before_box.currentData() == before

        def show(comparison: Comparison) -> None:
            if wanted():
                self.results.show_comparison(comparison)

        def explain(failure: Failed) -> None:
            if wanted():
                self.results.show_not_compared(failure.message)

        self._evaluations.compare(before, after, show, explain)

    def _export_run(self) -> None:
        name = self.results.report["run"]["questions"]["name"] if self.results.report else ""
        if file := ask_where(self, tr("Export results"), name, _RESULT_FILES):
            before = self.before_box.currentData() if self.results.compared else None
            self._evaluations.export(self._shown, file, before)

    def _forget(self) -> None:
        run, self._shown = self._shown, ""
        if run:
            self._evaluations.remove_run(run)

    @property
    def _just_measured(self) -> bool:
        """Whether the run shown is newer than what is known of those kept."""
        report = self.results.report
        return report is not None and bool(self._shown) and report["run"]["id"] == self._shown
