"""Shows the answer styles, and has them changed, added and tried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import Answer
from app.core.languages import mark_text
from app.core.styles import Example, Form, Style
from app.engine.protocol import Ask, Failed
from app.ui.chat.answer_text import AnswerText
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.confirm import ask_first
from app.ui.services.answer_styles import StyleShelf
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.theme.wording import listed
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.form_rows import add_row
from app.ui.widgets.spinner import Spinner

_FORMS = (
    (Form.PROSE, mark_text("Sentences")),
    (Form.BULLETS, mark_text("Bullet points")),
    (Form.TABLE, mark_text("Table")),
    (Form.JSON, mark_text("Data (JSON)")),
)
_NEW = Style(mark_text("New style"), mark_text("Answer in plain words."))


class StylesDialog(Dialog):
    """A list of styles, and the one chosen to be read and changed.

    What is changed is kept by Save; until then each style's changes stay in the dialog, also while another is
    looked at. Signals: citation_activated(Citation) of an answer that was tried out.
    """

    citation_activated = Signal(object)

    def __init__(self, shelf: StyleShelf, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Answer styles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shelf, self._bridge = shelf, bridge
        self._shown: Style | None = None
        self._kept = _NEW
        """The style shown, as its fields are when nothing was changed in them."""
        self._drafts: dict[str, Style] = {}
        """What was changed and not saved, by the name that the style has so far."""
        self._wanted = self._done = ""
        """The styles to show, and to drop the draft of, once what was asked for is done."""
        self._filling = False
        self._examples: list[Example] = []
        self._at = 0
        self._trial = 0
        self._lay_out()
        shelf.changed.connect(self._list)
        shelf.failed.connect(self._fail)
        self._list()
        shelf.refresh()

    @property
    def edited(self) -> Style:
        """The style as it stands in the fields."""
        self._keep_example()
        return Style(
            name=self.name.text().strip(),
            instruction=self.instruction.toPlainText().strip(),
            examples=tuple(each for each in self._examples if any((each.question, each.text, each.answer))),
            form=_FORMS[self.form.currentIndex()][0],
            columns=tuple(filter(None, (part.strip() for part in self.columns.text().split(",")))),
            schema=self.schema.toPlainText().strip(),
            longest=self.longest.value(),
        )

    def choose(self, name: str) -> None:
        """Shows the style of this name."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)

    def try_out(self) -> None:
        """Answers the question in the style as it stands in the fields."""
        question = self.question.text().strip()
        if not question or self._trial:
            return
        self._say("")
        self.answer.hide()
        self.trial_notice.hide()
        self._spinner.show()
        ask = Ask(question, style=self.edited, at_once=True)
        self._trial = self._bridge.request(
            ask, owner=self, on_done=self._show_answer, on_failed=self._trial_failed
        )
        self._update()

    # Parts

    def _lay_out(self) -> None:
        look = theme.tokens()
        above = QHBoxLayout()
        above.setSpacing(look.space_l)
        above.addLayout(self._lay_out_list())
        above.addWidget(self._lay_out_style(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_m)
        layout.addLayout(above, 1)
        layout.addLayout(self._lay_out_foot())
        for line in (self.name, self.columns, self.example_question):
            line.textChanged.connect(self._changed)
        for text in (self.instruction, self.schema, self.example_text, self.example_answer):
            text.textChanged.connect(self._changed)
        self.longest.valueChanged.connect(self._changed)
        self.resize(900, 700)

    def _lay_out_list(self) -> QVBoxLayout:
        look = theme.tokens()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Answer styles"))
        self.list.setFixedWidth(210)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.add_button, self.copy_button = QPushButton(tr("New")), QPushButton(tr("Duplicate"))
        self.delete_button = QPushButton(tr("Delete"))
        self.copy_button.setToolTip(tr("A new style that begins as this one"))
        self.add_button.clicked.connect(lambda: self._add(Style(tr(_NEW.name), tr(_NEW.instruction))))
        self.copy_button.clicked.connect(lambda: self._add(self.edited))
        self.delete_button.clicked.connect(self._ask_to_delete)
        under = QHBoxLayout()
        under.setSpacing(look.space_xs)
        for button in (self.add_button, self.copy_button):
            under.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(look.space_s)
        left.addWidget(self.list, 1)
        left.addLayout(under)
        return left

    def _lay_out_style(self) -> QScrollArea:
        look = theme.tokens()
        self._lay_out_fields()
        self._lay_out_examples()
        right = QVBoxLayout()
        right.setSpacing(look.space_m)
        right.addLayout(self._fields)
        right.addWidget(self._lay_out_trial())
        right.addStretch(1)
        inside = QWidget()
        inside.setLayout(right)
        right.setContentsMargins(*sides(0, 0, look.space_m, 0))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _lay_out_fields(self) -> None:
        self.name, self.columns, self.question = QLineEdit(), QLineEdit(), QLineEdit()
        self.columns.setPlaceholderText(tr("Name, Amount, Date (none: as fits the answer)"))
        self.instruction, self.schema = _field(4), _field(9)
        self.instruction.setPlaceholderText(tr("What should the answers be like?"))
        self.schema.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.schema.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.schema.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else it is scrolled out of sight
        self.schema.setPlaceholderText('{"type": "object", "properties": {"answer": {"type": "string"}}}')
        self.form = ChoiceBox()
        self.form.addItems([tr(name) for _, name in _FORMS])
        self.form.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.form.currentIndexChanged.connect(self._changed)
        self.longest = QSpinBox()
        self.longest.setRange(0, 100)
        self.longest.setSpecialValueText(tr("As long as it takes"))
        self.longest.setSuffix(tr(" sentences, bullets or rows at most"))
        self._fields = QFormLayout()
        self._fields.setSpacing(theme.tokens().space_s)
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (tr("&Name"), self.name),
            (tr("&Instruction"), self.instruction),
            (tr("&Form"), self.form),
            (tr("&Columns"), self.columns),
            (tr("JSON &schema"), self.schema),
            (tr("&Length"), self.longest),
        ):
            add_row(self._fields, label, field)

    def _lay_out_foot(self) -> QHBoxLayout:
        self.error = ErrorLabel(keeps_room=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.save_button.setProperty("kind", "primary")
        self.save_button.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addWidget(self.error, 1)
        foot.addWidget(buttons)
        return foot

    def _lay_out_examples(self) -> None:
        look = theme.tokens()
        self._which = QLabel()
        self._which.setProperty("kind", "heading")
        self.example_question = QLineEdit(placeholderText=tr("What was asked"))
        self.example_text, self.example_answer = _field(3), _field(5)
        self.example_text.setPlaceholderText(tr("What a document says"))
        self.example_answer.setPlaceholderText(tr("The answer as you would like it"))
        self.previous, self.following = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        self.drop_button = QPushButton(tr("Remove"))
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.following.clicked.connect(lambda: self._turn(1))
        self.drop_button.clicked.connect(self._drop_example)
        row = QHBoxLayout()
        row.addWidget(self._which, 1)
        for button in (self.previous, self.following, self.drop_button):
            button.setProperty("kind", "link")
            row.addWidget(button)
        row.setContentsMargins(0, look.space_s, 0, 0)
        self._fields.addRow(row)
        for label, field in (
            (tr("&Question"), self.example_question),
            (tr("&Passage"), self.example_text),
            (tr("&Answer"), self.example_answer),
        ):
            add_row(self._fields, label, field)

    def _lay_out_trial(self) -> QWidget:
        look = theme.tokens()
        self.question.setAccessibleName(tr("Question to try it on"))
        self.question.setPlaceholderText(tr("A question about your documents, to see this style at work"))
        self.question.returnPressed.connect(self.try_out)
        self.try_button = QPushButton(tr("Ask"))
        self.try_button.clicked.connect(self.try_out)
        self._spinner = Spinner()
        self._spinner.hide()
        self.answer = AnswerText()
        self.answer.citation_activated.connect(self.citation_activated)
        self.answer.hide()
        self.trial_notice = QLabel("", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trial_notice.setProperty("kind", "small")
        self.trial_notice.hide()
        heading = QLabel(tr("Try it out"))
        heading.setProperty("kind", "heading")
        row = QHBoxLayout()
        row.addWidget(self.question, 1)
        row.addWidget(self._spinner)
        row.addWidget(self.try_button)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(self.answer)
        layout.addWidget(self.trial_notice)
        return box

    # What is shown

    def _list(self) -> None:
        wanted = self._wanted or (self._shown.name if self._shown else "")
        self._stash()
        self._drafts.pop(self._done, None)
        self._drafts = {
            each.name: self._drafts[each.name] for each in self._shelf.styles if each.name in self._drafts
        }
        self._done = ""
        if any(each.name == self._wanted for each in self._shelf.styles):
            self._wanted = ""  # it is there now; an answer to an earlier question may have come first
        self._shown = None
        self.list.blockSignals(True)
        self.list.clear()
        for style in self._shelf.styles:
            item = QListWidgetItem(style.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, style.name)
        self.choose(wanted)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_chosen()
        self._say("\n".join(self._shelf.problems))

    def _show_chosen(self) -> None:
        self._stash()
        item = self.list.currentItem()
        name = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._shown = next((each for each in self._shelf.styles if each.name == name), None)
        if self._shown is None:
            return
        self._fill(self._shown)
        self._kept = self.edited  # as the fields give it back
        if self._shown.name in self._drafts:
            self._fill(self._drafts[self._shown.name])
        self.answer.hide()
        self.trial_notice.hide()
        self._say("")
        self._update()

    def _stash(self) -> None:
        """Notes what was changed of the style shown."""
        if self._shown is None:
            return
        if (now := self.edited) != self._kept:
            self._drafts[self._shown.name] = now
        else:
            self._drafts.pop(self._shown.name, None)

    def _fill(self, style: Style) -> None:
        self._filling = True
        self.name.setText(style.name)
        self.instruction.setPlainText(style.instruction)
        self.form.setCurrentIndex([form for form, _ in _FORMS].index(style.form))
        self.columns.setText(", ".join(style.columns))
        self.schema.setPlainText(style.schema)
        self.longest.setValue(style.longest)
        self._examples, self._at = list(style.examples), 0
        self._filling = False
        self._show_example()

    def _changed(self) -> None:
        if not self._filling:
            self._stash()
            self._update()

    def _update(self) -> None:
        form = _FORMS[self.form.currentIndex()][0]
        self._fields.setRowVisible(self.columns, form is Form.TABLE)
        self._fields.setRowVisible(self.schema, form is Form.JSON)
        self._fields.setRowVisible(self.longest, form is not Form.JSON)
        shown = self._shown
        self.delete_button.setText(tr("Reset") if shown is not None and shown.shipped else tr("Delete"))
        self.delete_button.setEnabled(shown is not None and shown.own)
        self.delete_button.setToolTip(
            tr("As it came with Carrel") if self.delete_button.isEnabled() and shown and shown.shipped else ""
        )
        self.save_button.setEnabled(shown is not None and shown.name in self._drafts)
        self.try_button.setEnabled(not self._trial)
        for row, style in enumerate(self._shelf.styles):
            unsaved = style.name in self._drafts
            item = self.list.item(row)
            item.setText(f"{style.name} •" if unsaved else style.name)
            yours = (tr("Changed by you") if style.shipped else tr("Yours")) if style.own else ""
            item.setToolTip(tr("Not saved yet") if unsaved else yours)

    def _say(self, text: str) -> None:
        self.error.setText(text)

    # Examples

    def _keep_example(self) -> None:
        example = Example(
            self.example_question.text().strip(),
            self.example_text.toPlainText().strip(),
            self.example_answer.toPlainText().strip(),
        )
        self._examples[self._at : self._at + 1] = [example]

    def _show_example(self) -> None:
        some = self._examples[self._at] if self._at < len(self._examples) else Example("", "", "")
        self._filling = True
        self.example_question.setText(some.question)
        self.example_text.setPlainText(some.text)
        self.example_answer.setPlainText(some.answer)
        self._filling = False
        self._which.setText(
            tr(
                "Worked example {number} of {total}",
                number=self._at + 1,
                total=max(len(self._examples), self._at + 1),
            )
        )
        self.previous.setEnabled(self._at > 0)
        self.following.setText(tr("Next") if self._at + 1 < len(self._examples) else tr("Add another"))

    def _turn(self, step: int) -> None:
        self._keep_example()
        self._at += step
        self._show_example()

    def _drop_example(self) -> None:
        del self._examples[self._at : self._at + 1]
        self._at = max(0, min(self._at, len(self._examples) - 1))
        self._show_example()
        self._changed()

    # What is done

    def _add(self, style: Style) -> None:
        known = {each.name.casefold() for each in self._shelf.styles}
        name, number = style.name, 2
        while name.casefold() in known:
            name, number = f"{style.name} {number}", number + 1
        self._wanted = name
        self._shelf.save(replace(style, name=name), None)

    def _save(self) -> None:
        shown, style = self._shown, self.edited
        if shown is None:
            return
        others = {each.name.casefold() for each in self._shelf.styles} - {shown.name.casefold()}
        if style.name.casefold() in others:
            self._say(
                tr("There is another answer style “{name}”: please choose another name.", name=style.name)
            )
            return
        self._wanted, self._done = style.name, shown.name
        self._shelf.save(style, None if shown.shipped else shown.name)

    def _ask_to_delete(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if shown.shipped:
            text, verb = tr("Set “{name}” back to how it came with Carrel?", name=shown.name), tr("Reset")
        else:
            text, verb = tr("Delete “{name}”?", name=shown.name), tr("Delete")
        self._confirm(text, verb, lambda: self._delete(shown.name))

    def _delete(self, name: str) -> None:
        self._done = name
        self._shelf.delete(name)

    def _confirm(self, text: str, verb: str, act: Callable[[], object]) -> None:
        ask_first(self, self.windowTitle(), text, tr("Your changes are lost."), verb, act)

    @property
    def holds_work(self) -> bool:
        """Whether something was changed and not saved."""
        self._stash()
        return bool(self._drafts)

    def reject(self) -> None:
        """Closes the dialog; where something is not saved, once the person has confirmed it."""
        if not self.holds_work:
            self._leave()
            return
        names = listed(
            [tr("“{name}”", name=name) for name in self._drafts],
            tr(" and ", "between the last two of a list"),
        )
        self._confirm(tr("Close without saving {names}?", names=names), tr("Discard"), self._leave)

    def _leave(self) -> None:
        self._bridge.cancel(self._trial)
        super().reject()

    def _fail(self, failure: Failed) -> None:
        self._wanted = self._done = ""
        self._say(failure.message)

    def _show_answer(self, answer: Answer) -> None:
        self._trial = 0
        self._spinner.hide()
        self.answer.show_answer(answer)
        self.answer.show()
        self.trial_notice.setText(tr_known(answer.notice))
        self.trial_notice.setVisible(bool(answer.notice))
        self._update()

    def _trial_failed(self, failure: Failed) -> None:
        self._trial = 0
        self._spinner.hide()
        self._say(failure.message)
        self._update()


def _field(lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 2 * theme.tokens().space_s)
    return field
