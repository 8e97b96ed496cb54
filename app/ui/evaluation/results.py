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
from app.core.languages import mark_plural, mark_text
from app.core.reports import AnswerRow, Comparison, EvaluationReport, Group, MetricChange, QuestionRow
from app.ui.evaluation.result_table import ResultTable, verdict
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import decimal, tr, trn
from app.ui.theme.wording import literal, name_place
from app.ui.widgets.share_bars import Share, ShareBars, percent

CONDITIONS = {
    "closed": (
        mark_text("Documents closed"),
        mark_text("The model alone, from what it knows by itself"),
    ),
    "documents": (mark_text("With your documents"), mark_text("As Carrel answers")),
    "page": (
        mark_text("With the right page given"),
        mark_text("As Carrel would answer if it always found the right page"),
    ),
}
_KNOWN = {
    "HighlyKnown": (
        mark_text("Well known"),
        mark_text("Its likeliest answer is right, whatever examples it is shown"),
    ),
    "MaybeKnown": (
        mark_text("Perhaps known"),
        mark_text("Its likeliest answer is right with some examples"),
    ),
    "WeaklyKnown": (mark_text("Hardly known"), mark_text("Right by chance only, now and then")),
    "Unknown": (mark_text("Not known"), mark_text("Never right without your documents")),
}
_FIGURES: tuple[tuple[str, Group, str], ...] = (
    (mark_text("Right page found"), "retrieval", "page_hit@5"),
    (mark_text("Right answers"), "answers", "accuracy"),
    (mark_text("Complete answers"), "answers", "completeness"),
    (mark_text("Citations on a right page"), "citations", "page_precision"),
    (mark_text("Quotes word for word"), "citations", "quotes_verbatim"),
    (mark_text("Answered what can be"), "abstention", "answered_when_answerable"),
    (mark_text("Refused what cannot"), "abstention", "refused_when_not"),
)
_SURE = 0.05
_TRUSTED = 0.4
_MEASURED = ("{measured} of {n} question measured.", mark_plural("{measured} of {n} questions measured."))
_MEASURED_STOPPED = (
    "{measured} of {n} question measured: it was stopped.",
    mark_plural("{measured} of {n} questions measured: it was stopped."),
)
_CHANGED = mark_text("Right answers changed by {low} to {high} points, 95 % sure.")
_CHANGED_BY_CHANCE = mark_text(
    "Right answers changed by {low} to {high} points, 95 % sure: that may be chance."
)


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
        self._left.setContentsMargins(*sides(0, 0, look.space_m, 0))
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
        self.figures.show_shares([_share(report, tr(name), group, key) for name, group, key in _FIGURES])
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
        self.figures.show_shares([_changed(tr(name), key, metrics.get(key)) for name, _, key in _FIGURES])
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
            shares.append(Share(tr(CONDITIONS[name][0]), value, tr(CONDITIONS[name][1])))
        self.conditions.show_shares(shares)
        self._conditions_note.setText(
            trn(
                "Right answers to the {n} question that could be asked in each way.",
                "Right answers to the {n} questions that could be asked in each way.",
                shared,
            )
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
                tr(words),
                str(row["questions"]),
                *("–" if value is None else percent(value) for value in (row["closed"], row["documents"])),
            )
            for column, value in enumerate(values):
                label = QLabel(value)
                label.setToolTip(tr(meaning))
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
            says = _tell_agreement(agreement["questions"], agreement["share"], agreement["kappa"])
        marked = trn("The model marked {n} answer.", "The model marked {n} answers.", judged["answers"])
        self.judge.setText(f"{marked} {says}")

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
        lines.setContentsMargins(*sides(look.space_xs, look.space_s, look.space_m, look.space_s))
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
                button = QPushButton(literal(f"[{citation.number}] {name_place(citation)}"))
                button.setProperty("kind", "link")
                button.setToolTip(citation.shown)
                button.clicked.connect(lambda _=False, c=citation: self.chosen.emit(c))
                cited.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            lines.addLayout(cited)
        for name, given in row.get("conditions", {}).items():
            self._add(lines, tr(CONDITIONS[name][0]), given["answer"] or tr("No answer"))
        if "known" in row:
            known, meaning = map(tr, _KNOWN[row["known"]])
            self._add(lines, tr("By itself"), f"{known}: {meaning[0].lower()}{meaning[1:]}")
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


def _tell_agreement(answers: int, share: float, kappa: float | None) -> str:
    """How far the model's marks go together with those of the rules, and whether that is enough."""
    agrees = percent(share)
    if kappa is None:
        says = trn(
            "On {n} answer that rules can tell, it agrees with them on {agrees}.",
            "On {n} answers that rules can tell, it agrees with them on {agrees}.",
            answers,
            agrees=agrees,
        )
    else:
        says = trn(
            "On {n} answer that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance "
            "(kappa: 1 at best).",
            "On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance "
            "(kappa: 1 at best).",
            answers,
            agrees=agrees,
            kappa=decimal(kappa, 2),
        )
    if kappa is None or kappa < _TRUSTED:
        return f"{says} {tr('Better do not rely on its marks.')}"
    return says


def _share(report: EvaluationReport, name: str, group: Group, key: str) -> Share:
    figures = report[group]
    judged = f"{key}_with_judge"
    return Share(name, figures.get(judged, figures[key]), _meaning(judged if judged in figures else key))


def _changed(name: str, key: str, figures: MetricChange | None) -> Share:
    """A figure beside what it was; over how many questions, says its tool tip."""
    if figures is None:
        return Share(name, None, _meaning(key))
    over = trn(
        "{meaning}. Measured in both runs on {n} question.",
        "{meaning}. Measured in both runs on {n} questions.",
        figures["questions"],
        meaning=_meaning(key),
    )
    return Share(name, figures["after"], over, figures["before"])


def _meaning(key: str) -> str:
    meaning = tr(MEANINGS[key])
    return meaning[0].upper() + meaning[1:]


def _summary(report: EvaluationReport) -> str:
    run = report["run"]
    measured = sum("pages" in row for row in report["per_question"])
    left_out = report["not_measured"] if run["finished"] else 0
    one, many = _MEASURED if run["finished"] else _MEASURED_STOPPED
    says = [trn(one, many, report["questions"], measured=measured)]
    if left_out:
        says.append(
            trn(
                "{n} could not be: a document is not in the library.",
                "{n} could not be: a document is not in the library.",
                left_out,
            )
        )
    seconds = report["seconds"]["answer_p50"]
    if seconds is not None:
        says.append(tr("An answer took {seconds}\u00a0s, typically.", seconds=decimal(seconds)))
    return " ".join(says)


def _difference(comparison: Comparison) -> str:
    """What changed, and whether it can be chance."""
    better, worse = len(comparison["better"]), len(comparison["worse"])
    says = trn(
        "Of {n} question in both runs, {better} got better, {worse} worse.",
        "Of {n} questions in both runs, {better} got better, {worse} worse.",
        comparison["questions"],
        better=better,
        worse=worse,
    )
    accuracy = comparison["metrics"].get("accuracy")
    if accuracy is not None and accuracy["low"] == accuracy["high"] == 0:
        says += " " + tr("Right answers are as before.")
    elif (
        accuracy is not None
        and (low := accuracy["low"]) is not None
        and (high := accuracy["high"]) is not None
    ):
        chance = low <= 0 <= high or (accuracy["p"] or 0) > _SURE
        changed = tr(
            _CHANGED_BY_CHANCE if chance else _CHANGED,
            low=f"{round(100 * low):+d}",
            high=f"{round(100 * high):+d}",
        )
        says = f"{says} {changed}"
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
