"""What a run measured: figures, conditions side by side, and each question."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import Citation
from app.core.documents import Box
from app.core.evaluation import MEANINGS
from app.core.reports import AnswerRow, Comparison, EvaluationReport, Group, MetricChange, QuestionRow
from app.ui.evaluation.result_table import ResultTable, verdict
from app.ui.theme import theme
from app.ui.theme.translation import tr, translatable
from app.ui.theme.wording import count, literal
from app.ui.widgets.share_bars import Share, ShareBars, percent

CONDITIONS = {
    "closed": (
        translatable("Documents closed"),
        translatable("The model alone, from what it knows by itself"),
    ),
    "documents": (translatable("With your documents"), translatable("As Carrel answers")),
    "page": (
        translatable("With the right page given"),
        translatable("As Carrel would answer if it always found the right page"),
    ),
}
_KNOWN = {
    "HighlyKnown": (
        translatable("Well known"),
        translatable("Its likeliest answer is right, whatever examples it is shown"),
    ),
    "MaybeKnown": (
        translatable("Perhaps known"),
        translatable("Its likeliest answer is right with some examples"),
    ),
    "WeaklyKnown": (translatable("Hardly known"), translatable("Right by chance only, now and then")),
    "Unknown": (translatable("Not known"), translatable("Never right without your documents")),
}
_FIGURES: tuple[tuple[str, Group, str], ...] = (
    (translatable("Right page found"), "retrieval", "page_hit@5"),
    (translatable("Right answers"), "answers", "accuracy"),
    (translatable("Complete answers"), "answers", "completeness"),
    (translatable("Citations on a right page"), "citations", "page_precision"),
    (translatable("Quotes word for word"), "citations", "quotes_verbatim"),
    (translatable("Answered what can be"), "abstention", "answered_when_answerable"),
    (translatable("Refused what cannot"), "abstention", "refused_when_not"),
)
_SURE = 0.05


class EvaluationResults(QWidget):
    """Signals: citation_activated(Citation) to be opened on its page."""

    citation_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: EvaluationReport | None = None
        self.compared = False
        """Whether it is shown beside an earlier run."""
        look = theme.tokens()
        self._left = QVBoxLayout()
        self._left.setContentsMargins(0, 0, look.space_m, 0)
        self._left.setSpacing(look.space_s)
        self.figures, self.conditions = ShareBars(), ShareBars()
        self.summary = _small()
        self.difference = _small()
        self._conditions_head = _heading(tr("What the documents bring"))
        self._conditions_note = _small()
        self._known_head = _heading(tr("What the model knows by itself"))
        self._known = QGridLayout()
        self._known.setHorizontalSpacing(look.space_m)
        self._known.setVerticalSpacing(look.space_xs)
        self.judge = _small()
        for widget in (self.summary, self.figures, self.difference):
            self._left.addWidget(widget)
        for widget in (self._conditions_head, self.conditions, self._conditions_note, self._known_head):
            self._left.addWidget(widget)
        self._left.addLayout(self._known)
        self._left.addWidget(self.judge)
        self._left.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._left)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(300)

        self.table = ResultTable()
        self.details = _Details()
        self.table.shown.connect(self.details.show_row)
        self.table.opened.connect(self._open_first)
        self.details.chosen.connect(self.citation_activated)
        right = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        right.addWidget(self.table)
        right.addWidget(self.details)
        right.setSizes([260, 200])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space_m)
        layout.addWidget(scroll)
        layout.addWidget(right, 1)

    def show_report(self, report: EvaluationReport) -> None:
        """Shows a run by itself."""
        self.report, self.compared = report, False
        self.summary.setText(_summary(report))
        self.figures.show_shares([_share(report, *figure) for figure in _FIGURES])
        self.difference.hide()
        self._show_conditions(report)
        self._show_known(report)
        self._show_judge(report)
        self.table.results.show_rows(report["per_question"])
        if report["per_question"]:
            self.table.selectRow(0)

    def show_comparison(self, comparison: Comparison) -> None:
        """Adds how the run shown differs from an earlier one, over the questions that both asked."""
        self.compared = True
        metrics = comparison["metrics"]
        self.figures.show_shares([_changed(name, key, metrics.get(key)) for name, _, key in _FIGURES])
        self.difference.setText(_difference(comparison))
        self.difference.show()
        self.table.results.mark(frozenset(comparison["better"]), frozenset(comparison["worse"]))

    def show_not_compared(self, reason: str) -> None:
        """Shows the run by itself, and why it cannot be compared."""
        if self.report is not None:
            self.show_report(self.report)
        self.difference.setText(reason)
        self.difference.show()

    def _show_conditions(self, report: EvaluationReport) -> None:
        conditions = report["conditions"]
        several = len(conditions) > 1
        for widget in (self._conditions_head, self.conditions, self._conditions_note):
            widget.setVisible(several)
        if not several:
            return
        shares, shared = [], 0
        for name, figures in conditions.items():
            answers, shared = figures["shared"]["answers"], figures["shared"]["questions"]
            value = answers.get("accuracy_with_judge", answers["accuracy"])
            shares.append(Share(CONDITIONS[name][0], value, CONDITIONS[name][1]))
        self.conditions.show_shares(shares)
        self._conditions_note.setText(
            f"Right answers to the {count(shared, 'question')} that could be asked in each way."
            if shared
            else tr("No question could be asked in each of these ways: only those with a page noted can.")
        )

    def _show_known(self, report: EvaluationReport) -> None:
        while (item := self._known.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._known_head.setVisible(bool(report["slick"]))
        if not report["slick"]:
            return
        for column, (head, tip) in enumerate(
            (
                ("", ""),
                (tr("Questions"), ""),
                (tr("Closed"), tr("Right answers without your documents")),
                (tr("With"), tr("Right answers with your documents")),
            )
        ):
            label = _small(head)
            label.setToolTip(tip)
            self._known.addWidget(label, 0, column, _side(column))
        for line, (name, row) in enumerate(report["slick"]["classes"].items(), 1):
            words, meaning = _KNOWN[name]
            values = (
                words,
                str(row["questions"]),
                *("–" if value is None else percent(value) for value in (row["closed"], row["documents"])),
            )
            for column, value in enumerate(values):
                label = QLabel(value)
                label.setToolTip(meaning)
                self._known.addWidget(label, line, column, _side(column))
        self._known.setColumnStretch(0, 1)

    def _show_judge(self, report: EvaluationReport) -> None:
        judged = report["judge"]
        self.judge.setVisible(bool(judged))
        if not judged:
            return
        agreement = judged["agreement"]
        if agreement["share"] is None:
            says = tr("There was no answer on which it could be compared with the rules.")
        else:
            kappa = agreement["kappa"]
            trust = (
                ""
                if kappa is None
                else tr(", {kappa} beyond chance (kappa: 1 at best)", kappa=f"{kappa:.2f}")
            )
            warn = kappa is None or kappa < 0.4
            says = (
                f"On {count(agreement['questions'], 'answer')} that rules can tell, it agrees with them on "
                f"{percent(agreement['share'])}{trust}."
                + (tr(" Better do not rely on its marks.") if warn else "")
            )
        self.judge.setText(f"The model marked {count(judged['answers'], 'answer')}. {says}")

    def _open_first(self, row: QuestionRow) -> None:
        found = citations(row)
        if found:
            self.citation_activated.emit(found[0])


class _Details(QScrollArea):
    """One question: what was expected and what came. Signals: chosen(Citation)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_row(self, row: QuestionRow) -> None:
        look = theme.tokens()
        inside = QFrame()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(look.space_xs, look.space_s, look.space_m, look.space_s)
        lines.setSpacing(look.space_xs)
        question = _wrapped(row["question"])
        question.setProperty("kind", "heading")
        lines.addWidget(question)
        _, colour, says = verdict(row)
        mark = _wrapped(says)
        mark.setProperty("kind", {"success": "good", "danger": "error"}.get(colour, "muted"))
        lines.addWidget(mark)
        expected = " | ".join(row.get("expected", ()))
        for name, text in (
            (tr("Expected"), expected if row["answerable"] else tr("No answer: it is not in the documents")),
            (tr("Answer"), row.get("answer") or ""),
        ):
            if text:
                self._add(lines, name, text)
        found = citations(row)
        if found:
            cited = QVBoxLayout()
            cited.setSpacing(0)
            for citation in found:
                button = QPushButton(literal(f"[{citation.number}] {citation.place}"))
                button.setProperty("kind", "link")
                button.setToolTip(citation.shown)
                button.clicked.connect(lambda _=False, c=citation: self.chosen.emit(c))
                cited.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            lines.addLayout(cited)
        for name, given in row.get("conditions", {}).items():
            self._add(lines, CONDITIONS[name][0], given["answer"] or tr("No answer"))
        if "known" in row:
            self._add(lines, tr("By itself"), f"{_KNOWN[row['known']][0]}: {_KNOWN[row['known']][1].lower()}")
        lines.addStretch(1)
        self.setWidget(inside)

    @staticmethod
    def _add(lines: QVBoxLayout, name: str, text: str) -> None:
        lines.addWidget(_small(name))
        lines.addWidget(_wrapped(text))


def citations(row: QuestionRow) -> list[Citation]:
    """The citations of a question's answer; of the answer from the right page where only that was asked."""
    given: AnswerRow = row if "citations" in row else row.get("conditions", {}).get("page", {})
    return [
        replace(Citation(**each), boxes=tuple(Box(*box) for box in each["boxes"]))
        for each in given.get("citations", ())
    ]


def _share(report: EvaluationReport, name: str, group: Group, key: str) -> Share:
    figures = report[group]
    judged = f"{key}_with_judge"
    return Share(name, figures.get(judged, figures[key]), _meaning(judged if judged in figures else key))


def _changed(name: str, key: str, figures: MetricChange | None) -> Share:
    """A figure beside what it was; over how many questions, says its tool tip."""
    if figures is None:
        return Share(name, None, _meaning(key))
    over = f"{_meaning(key)}. Measured in both runs on {count(figures['questions'], 'question')}."
    return Share(name, figures["after"], over, figures["before"])


def _meaning(key: str) -> str:
    return MEANINGS[key][0].upper() + MEANINGS[key][1:]


def _summary(report: EvaluationReport) -> str:
    run = report["run"]
    measured = sum("pages" in row for row in report["per_question"])
    left_out = report["not_measured"] if run["finished"] else 0
    says = f"{measured} of {count(report['questions'], 'question')} measured"
    says += "." if run["finished"] else tr(": it was stopped.")
    if left_out:
        says += tr(" {left_out} could not be: a document is not in the library.", left_out=left_out)
    seconds = report["seconds"]["answer_p50"]
    return says + (
        tr(" An answer took {seconds}\u00a0s, typically.", seconds=f"{seconds:.1f}")
        if seconds is not None
        else ""
    )


def _difference(comparison: Comparison) -> str:
    """What changed, and whether it can be chance."""
    better, worse = len(comparison["better"]), len(comparison["worse"])
    says = (
        f"Of {count(comparison['questions'], 'question')} in both runs, {better} got better, {worse} worse."
    )
    accuracy = comparison["metrics"].get("accuracy")
    if accuracy is not None and accuracy["low"] == accuracy["high"] == 0:
        says += tr(" Right answers are as before.")
    elif (
        accuracy is not None
        and (low := accuracy["low"]) is not None
        and (high := accuracy["high"]) is not None
    ):
        says += tr(
            " Right answers changed by {value} to {value2} points, 95 % sure",
            value=f"{round(100 * low):+d}",
            value2=f"{round(100 * high):+d}",
        )
        chance = low <= 0 <= high or (accuracy["p"] or 0) > _SURE
        says += tr(": that may be chance.") if chance else "."
    return says


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "heading")
    label.setContentsMargins(0, theme.tokens().space_s, 0, 0)
    return label


def _small(text: str = "") -> QLabel:
    label = _wrapped(text)
    label.setProperty("kind", "small")
    return label


def _wrapped(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
