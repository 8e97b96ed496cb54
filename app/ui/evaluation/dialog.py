"""Measures how well questions of the person's own are answered, and shows what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import Mode
from app.core.evaluation import Condition, Question
from app.core.languages import mark_text
from app.core.reports import EvaluationReport
from app.engine.protocol import Evaluate, Failed
from app.ui.chat.mode_box import ModeBox
from app.ui.dialogs.base import Dialog
from app.ui.evaluation.question_table import QuestionTable
from app.ui.evaluation.run_names import describe_progress
from app.ui.evaluation.run_page import RunPage
from app.ui.services.evaluations import Evaluations
from app.ui.services.language_models import LanguageModels
from app.ui.theme import theme
from app.ui.theme.translation import tr, trn
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.file_dialogs import ask_for_file, ask_where
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.switch import Switch

FIRST_SET = mark_text("My questions")

_SAVE_MS = 600
_QUESTION_FILES = mark_text("Questions (*.csv *.jsonl)")


class EvaluationDialog(Dialog):
    """Stays beside the window, and a run goes on when it is closed. Signals: citation_activated(Citation)."""

    citation_activated = Signal(object)

    def __init__(
        self,
        evaluations: Evaluations,
        models: LanguageModels,
        titles: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`titles` are those of the library's documents."""
        super().__init__(parent)
        self.setWindowTitle(tr("Measure answers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._evaluations, self._models = evaluations, models
        self._name = ""
        self._loading = self._changed = False
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self.save)
        self._lay_out()
        self.table.offer_documents(titles)
        self.table.questions.edited.connect(self._edited)
        evaluations.changed.connect(self._list)
        evaluations.progressed.connect(self._update)
        evaluations.ended.connect(self._ended)
        evaluations.stopped.connect(self._stopped)
        evaluations.failed.connect(self._tell)
        models.changed.connect(self._list_models)
        self._list_models()
        self._list()
        self._update()
        evaluations.refresh()

    @property
    def holds_work(self) -> bool:
        """Whether questions are still to be kept."""
        return self._changed

    def done(self, result: int) -> None:
        self.save()
        super().done(result)

    # Parts

    def _lay_out(self) -> None:
        look = theme.tokens()
        title = QLabel(tr("Measure answers"))
        title.setProperty("kind", "title")
        self.error = ErrorLabel()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_questions())
        self.runs = RunPage(self._evaluations, self.error)
        self.runs.results.citation_activated.connect(self.citation_activated)
        self.runs.loaded.connect(self._list)
        self.pages.addWidget(self.runs)
        self.questions_button = _segment(tr("Questions"))
        self.results_button = _segment(tr("Results"))
        segments = QButtonGroup(self)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(look.space_l)
        for page, button in enumerate((self.questions_button, self.results_button)):
            segments.addButton(button)
            button.clicked.connect(partial(self._turn_to, page))
            head.addWidget(button)
        head.addStretch(1)
        self.questions_button.setChecked(True)

        self.says = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.says.setProperty("kind", "muted")
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Measuring"))
        self._bar.setFixedWidth(200)
        self.cancel_button = QPushButton(tr("Stop"))
        self.cancel_button.setToolTip(tr("What was measured until then is kept"))
        self.cancel_button.clicked.connect(self._evaluations.stop)
        self.run_button = QPushButton(tr("Measure"))
        self.run_button.setProperty("kind", "primary")
        self.run_button.clicked.connect(self._run)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(look.space_s)
        foot.addWidget(self._bar)
        foot.addWidget(self.says, 1)
        for each in (self.cancel_button, self.run_button, close):
            foot.addWidget(each)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_l, look.space_xl, look.space_l)
        layout.setSpacing(look.space_m)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.error)
        layout.addLayout(foot)
        self.resize(1020, 680)
        self.table.setFocus()

    def _make_questions(self) -> QWidget:
        look = theme.tokens()
        note = QLabel(
            tr(
                "Write questions whose answers you know, and a few that your documents do not answer. "
                "Ten or twenty tell a lot."
            ),
            wordWrap=True,
        )
        note.setProperty("kind", "muted")
        self.table = QuestionTable()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space_s)
        layout.addLayout(self._make_sets())
        layout.addWidget(note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._make_how())
        return page

    def _make_sets(self) -> QHBoxLayout:
        self.set_box = ChoiceBox()
        self.set_box.setAccessibleName(tr("Question set"))
        self.set_box.setMinimumWidth(220)
        self.set_box.activated.connect(lambda _: self._choose_set(self.set_box.currentText()))
        self.new_button = IconButton("plus", tr("New question set"), colour="text_muted")
        self.new_button.clicked.connect(self._new_set)
        self.import_button = QPushButton(tr("Import…"))
        self.import_button.setToolTip(tr("Questions from a table (.csv) or a .jsonl file"))
        self.import_button.clicked.connect(self._import)
        self.export_button = QPushButton(tr("Export…"))
        self.export_button.clicked.connect(self._export_questions)
        self.delete_button = IconButton("trash", tr("Delete this question set"), colour="text_muted")
        self.delete_button.clicked.connect(self._delete_set)
        top = QHBoxLayout()
        top.setSpacing(theme.tokens().space_s)
        for widget in (self.set_box, self.new_button, self.delete_button):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.import_button, self.export_button):
            top.addWidget(button)
        return top

    def _make_how(self) -> QFrame:
        look = theme.tokens()
        self.mode_box = ModeBox()
        self.mode_box.choose(Mode.QUICK)
        self.model_box = ChoiceBox()
        self.model_box.setAccessibleName(tr("Language model"))
        self.model_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scope_box = ChoiceBox()
        self.scope_box.addItem(tr("the whole library"), "all")
        self.scope_box.addItem(tr("each question’s own document"), "doc")
        self.scope_box.setAccessibleName(tr("Where to search"))
        first = QHBoxLayout()
        first.setSpacing(look.space_s)
        where = tr("from", "answers from the whole library")
        for text, box in ((tr("Answer with"), self.model_box), (where, self.scope_box)):
            first.addWidget(QLabel(text))
            first.addWidget(box)
        first.addStretch(1)
        first.addWidget(self.mode_box)
        self.closed_switch = Switch(tr("Also with the documents closed"))
        self.closed_switch.setToolTip(
            tr(
                "What the model knows by itself: it is asked several times without your documents. Takes "
                "longer."
            )
        )
        self.page_switch = Switch(tr("Also with the right page given"))
        self.page_switch.setToolTip(tr("Where you noted the page: how well it is read once it is found."))
        self.judge_switch = Switch(tr("The model marks answers in prose"))
        self.judge_switch.setToolTip(
            tr("Where rules cannot tell. A small model is a poor judge; the results say how poor.")
        )
        second = QHBoxLayout()
        second.setSpacing(look.space_xl)
        for switch in (self.closed_switch, self.page_switch, self.judge_switch):
            second.addWidget(switch)
        second.addStretch(1)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.space_m, look.space_m, look.space_m, look.space_m)
        inside.setSpacing(look.space_m)
        inside.addLayout(first)
        inside.addLayout(second)
        return card

    # Questions

    def save(self) -> None:
        """Keeps the questions as they stand."""
        self._saving.stop()
        questions = self.table.questions.questions
        changed, self._changed = self._changed, False
        if changed and questions:
            self._evaluations.keep(self._name or tr(FIRST_SET), questions, self._kept)

    def _edited(self) -> None:
        self.error.clear()
        self._changed = True
        self._saving.start()
        self._update()

    def _kept(self, name: str) -> None:
        self._name = name
        self._fill_sets()

    def _choose_set(self, name: str) -> None:
        self.save()
        if name != self._name and name in self._evaluations.sets:
            self._loading = True
            self._name = name
            self._evaluations.read(name, partial(self._take, name))

    def _take(self, name: str, questions: tuple[Question, ...]) -> None:
        self._loading = False
        if name == self._name:
            self.table.questions.show_questions(questions)
            self._fill_sets()
            self._update()

    def _new_set(self) -> None:
        name, given = QInputDialog.getText(self, tr("New question set"), tr("What are the questions about?"))
        if given and name.strip():
            self.save()
            self._name = name.strip()
            self.table.questions.show_questions(())
            self._fill_sets()
            self._update()

    def _import(self) -> None:
        file = ask_for_file(self, tr("Import questions"), tr(_QUESTION_FILES))
        if file:
            self.take_file(file)

    def take_file(self, file: str) -> None:
        """Makes a set of the questions in a file."""
        self.save()
        self.error.clear()

        def read(questions: tuple[Question, ...]) -> None:
            self._name = Path(file).stem
            self.table.questions.show_questions(questions)
            self._evaluations.keep(self._name, questions, self._kept)
            self._update()

        self._evaluations.read(file, read)

    def _export_questions(self) -> None:
        if file := ask_where(self, tr("Export questions"), self._name, (_QUESTION_FILES,)):
            self._evaluations.write(file, self.table.questions.questions)

    def _delete_set(self) -> None:
        self._saving.stop()
        self._changed = False
        name, self._name = self._name, ""
        self.table.questions.show_questions(())
        if name in self._evaluations.sets:
            self._evaluations.remove_set(name)
        self._fill_sets()
        self._update()

    # Running

    def _run(self) -> None:
        questions = self.table.questions.questions
        self.error.clear()
        self._saving.stop()
        self._changed = False
        self._evaluations.keep(self._name or tr(FIRST_SET), questions, self._start)

    def _start(self, name: str) -> None:
        self._kept(name)
        conditions = [Condition.DOCUMENTS]
        if self.closed_switch.isChecked():
            conditions.append(Condition.CLOSED)
        if self.page_switch.isChecked():
            conditions.append(Condition.PAGE)
        self._evaluations.start(
            Evaluate(
                name,
                scope=self.scope_box.currentData(),
                mode=self.mode_box.mode,
                conditions=tuple(each for each in Condition if each in conditions),
                judge=self.judge_switch.isChecked(),
                model=self.model_box.currentData(),
            )
        )

    def _ended(self, report: EvaluationReport) -> None:
        self.runs.show_report(report)
        self._turn_to(1)

    def _stopped(self, failure: Failed) -> None:
        if failure.kind != "Cancelled":
            self._tell(failure)
        else:
            self.runs.show_newest()  # what it left, if it got so far
            self._turn_to(1)

    def _tell(self, failure: Failed) -> None:
        if failure.kind != "Cancelled":
            bug = failure.kind == "Bug"
            self.error.say(tr("Something went wrong in Carrel.") if bug else failure.message)

    # States

    def _turn_to(self, page: int) -> None:
        (self.questions_button, self.results_button)[page].setChecked(True)
        self.pages.setCurrentIndex(page)
        self._list()
        self._update()

    def _list(self) -> None:
        """Fills the boxes with what is kept."""
        sets, runs = self._evaluations.sets, self._evaluations.runs
        if self._evaluations.known and not self._name and not self._loading:
            if sets and not self.table.questions.questions:
                self._choose_set(runs[0].name if runs and runs[0].name in sets else sets[0])
            elif not sets:
                self._name = tr(FIRST_SET)
        self._fill_sets()
        self.runs.fill(runs, is_shown=self.pages.currentIndex() == 1)

    def _fill_sets(self) -> None:
        names = list(self._evaluations.sets)
        if self._name and self._name not in names:
            names.append(self._name)
        self.set_box.clear()
        self.set_box.addItems(names or [tr(FIRST_SET)])
        self.set_box.setCurrentIndex(max(0, self.set_box.findText(self._name)))

    def _list_models(self) -> None:
        chosen = self.model_box.currentData()
        self.model_box.clear()
        in_use = self._models.in_use
        self.model_box.addItem(
            tr("no model") if in_use is None else tr("{name} (in use)", name=in_use.name), None
        )
        for model in (self._models.starter, *self._models.files):
            if model is not None and model != in_use and not model.reason:
                self.model_box.addItem(model.name, model.path)
        self.model_box.setCurrentIndex(max(0, self.model_box.findData(chosen)))

    def _update(self) -> None:
        running, progress = self._evaluations.running, self._evaluations.progress
        questions = len(self.table.questions.questions)
        self.run_button.setVisible(not running and self.pages.currentIndex() == 0)
        self.run_button.setEnabled(questions > 0)
        self.export_button.setEnabled(questions > 0)
        self.delete_button.setEnabled(questions > 0 or self._name in self._evaluations.sets)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(not self._evaluations.stopping)
        self._bar.setVisible(running)
        if not running:
            asked = questions if self.pages.currentIndex() == 0 else 0
            self.says.setText(trn("{n} question", "{n} questions", asked) if asked else "")
            return
        total = progress.total or 0 if progress is not None else 0
        self._bar.setRange(0, total)
        self._bar.setValue(progress.done if progress is not None else 0)
        if self._evaluations.stopping:
            self.says.setText(tr("Stopping…"))
        elif progress is None:
            self.says.setText(tr("Starting…"))
        else:
            self.says.setText(describe_progress(progress))


def _segment(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
