"""The person's choices about how documents are read, found and answered from."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import LANGUAGES, mark_text
from app.core.settings import IDLE_MINUTES
from app.engine.protocol import Failed, ModelInfo
from app.ui.dialogs.appearance_card import AppearanceCard
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.kept_card import KeptCard
from app.ui.dialogs.keyboard_card import KeyboardCard
from app.ui.dialogs.setting_cards import lay_beside, make_card, make_note
from app.ui.services.embedding_models import EmbeddingModels
from app.ui.services.engine_setting import EngineSetting, EngineSettings
from app.ui.services.language_models import RESTING, STARTER, LanguageModels
from app.ui.services.leaving import tell_what_leaves
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate, sides
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import breakable, name_size
from app.ui.widgets.activity_bar import time_left
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.switch import Switch

PRIVATE = mark_text(
    "Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that "
    "Carrel makes: none."
)

_WIDTH = 600
_BESIDE = 80
"""Logical pixels of the screen that stay free."""
_ANEW = mark_text(
    "“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is "
    "done, questions are answered with “{old}”."
)
_ANEW_UNKNOWN = mark_text(
    "“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is "
    "done, questions are answered with the old model."
)


class SettingsDialog(Dialog):
    """Everything in it takes effect at once.

    Signals: language_model_asked(); embedder_wanted() when the person asks to choose a model's folder from
    disk (answer with `offer_embedder`); language_insisted() when the language is to change at once, whatever
    the window loses by it.
    """

    language_model_asked = Signal()
    embedder_wanted = Signal()
    language_insisted = Signal()

    def __init__(
        self,
        settings: EngineSettings,
        embedders: EmbeddingModels,
        models: LanguageModels,
        kept: KeptCard,
        keyboard: KeyboardCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._embedders, self._models = settings, embedders, models
        self._offered: str | None = None
        self.kept, self.keyboard = kept, keyboard
        self._lay_out()
        settings.appearance.changed.connect(lambda: QTimer.singleShot(0, self, self._follow_look))
        embedders.changed.connect(self._update)
        embedders.failed.connect(self._embedder_failed)
        models.changed.connect(self._update)
        for setting, error in (
            (settings.ocr, self.ocr_error),
            (settings.own_knowledge, self.own_knowledge_error),
            (settings.first_word, self.first_word_error),
            (settings.idle_minutes, self.idle_error),
            (settings.language, self.tongue_error),
        ):
            setting.changed.connect(self._update)
            setting.failed.connect(lambda failure, error=error: error.say(failure.message))
        self._update()
        self._fit()
        models.refresh()

    def offer_embedder(self, folder: str) -> None:
        """Says what choosing the model in `folder` (or STARTER) would mean, and asks."""
        self._offered = folder
        self.embedder_error.clear()
        self._update()
        self._inside.adjustSize()
        self.scroll_area.ensureWidgetVisible(self._warning)
        self.build_button.setFocus()

    def show_language(self) -> None:
        """Brings the choice of the language into view."""
        self.scroll_area.ensureWidgetVisible(self.tongue)
        self.tongue.setFocus()

    def tell_language_waits(self, says: str, *, can_insist: bool) -> None:
        """Says for what the language that was chosen waits, and offers not to wait where that is possible."""
        self.tongue_waits.setText(says)
        self._waiting_tongue.setVisible(bool(says))
        self.insist_button.setVisible(can_insist)

    def show_kept(self) -> None:
        """Brings into view where everything is kept."""
        self._inside.adjustSize()
        self.scroll_area.ensureWidgetVisible(self.kept)

    # Parts

    def _lay_out(self) -> None:
        look = theme.tokens()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(look.space_xl, look.space_l, look.space_xl, look.space_l)
        outside.setSpacing(look.space_m)
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(*sides(0, 0, look.space_s, 0))
        layout.setSpacing(look.space_s)
        self.appearance = AppearanceCard(self._settings.appearance)
        title = QLabel(tr("Settings"))
        title.setProperty("kind", "title")
        self.search = SearchBox(tr("Search the settings"), tr("Search the settings"))
        self.search.textChanged.connect(self._find)
        head = QHBoxLayout()
        head.setSpacing(look.space_xl)
        head.addWidget(title)
        head.addWidget(self.search, 1)
        outside.addLayout(head)
        self._sections: list[tuple[QLabel, QFrame]] = []
        for heading, card in (
            (tr("Scanned pages"), self._make_scans()),
            (tr("Finding passages"), self._make_embedder()),
            (tr("Writing answers"), self._make_language()),
            (tr("Appearance"), self.appearance),
            (tr("Language"), self._make_tongue()),
            (tr("Keyboard"), self.keyboard),
            (tr("Your data"), self.kept),
        ):
            label = QLabel(heading)
            label.setProperty("kind", "heading")
            layout.addSpacing(look.space_xs)
            layout.addWidget(label)
            layout.addWidget(card)
            self._sections.append((label, card))
        self.unfound = make_note(tr("No setting says this."))
        self.unfound.hide()
        layout.addWidget(self.unfound)
        layout.addSpacing(look.space_xs)
        self.private = make_note(tr(PRIVATE))
        layout.addWidget(self.private)
        layout.addStretch(1)
        self.scroll_area = QScrollArea(widgetResizable=True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidget(self._inside)
        outside.addWidget(self.scroll_area, 1)
        outside.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _find(self, typed: str) -> None:
        """Shows only what says all the words that are typed."""
        words = typed.casefold().split()
        for label, card in self._sections:
            texts = [each.text() for each in card.findChildren(QLabel)]
            texts += [each.text() for each in card.findChildren(QAbstractButton)]
            for box in card.findChildren(ChoiceBox):
                texts += [box.itemText(at) for at in range(box.count())]
            if card is self.keyboard:
                texts.append(self.keyboard.searched)
            said = " ".join((label.text(), *texts)).casefold()
            label.setVisible(all(word in said for word in words))
            card.setVisible(label.isVisibleTo(self._inside))
        self.unfound.setVisible(not any(card.isVisibleTo(self._inside) for _, card in self._sections))

    def _fit(self) -> None:
        """Is as high as what is in it, if the screen is; else it scrolls. It is as wide as that needs."""
        self._widen()
        around = self.sizeHint().height() - self.scroll_area.sizeHint().height()
        wanted = around + self._inside.heightForWidth(_WIDTH - 4 * theme.tokens().space_xl)
        self.resize(_WIDTH, min(wanted, self.screen().availableGeometry().height() - _BESIDE))

    def _follow_look(self) -> None:
        """Stays at the choice of the look, which text of another size has moved."""
        self._widen()
        self.scroll_area.ensureWidgetVisible(self.appearance)

    def _widen(self) -> None:
        """Leaves room for what cannot be narrower, in longer words or larger letters than usual."""
        self._inside.ensurePolished()
        bar = self.scroll_area.verticalScrollBar().sizeHint().width()
        least = self._inside.minimumSizeHint().width() + bar + 2 * theme.tokens().space_xl
        self.setMinimumWidth(max(_WIDTH, least))

    def _make_scans(self) -> QFrame:
        card, inside = make_card()
        self.ocr, self.ocr_error = _add_switch(
            inside,
            self._settings.ocr,
            tr("Read scanned pages (OCR)"),
            tr(
                "Pages that are only pictures are read in the background, after everything else can be "
                "searched. It takes a few seconds a page."
            ),
        )
        return card

    def _make_embedder(self) -> QFrame:
        look = theme.tokens()
        card, inside = make_card()
        self.embedder_name = _name()
        self._embedder_note = make_note(tr("Finds the passages that mean what a question asks."))
        self.choose_button = QPushButton(tr("Choose a folder…"))
        self.choose_button.setToolTip(tr("A model in the format of sentence-transformers"))
        self.choose_button.clicked.connect(self.embedder_wanted)
        self.starter_button = QPushButton(tr("Use the starter"))
        self.starter_button.clicked.connect(lambda: self.offer_embedder(STARTER))
        inside.addLayout(
            lay_beside((self.embedder_name, self._embedder_note), (self.starter_button, self.choose_button))
        )

        self._warning = QFrame()
        self.warning_text = make_note("")
        self.build_button = QPushButton(tr("Build its index"))
        self.build_button.setProperty("kind", "primary")
        self.build_button.clicked.connect(self._build)
        self.leave_button = QPushButton(tr("Not now"))
        self.leave_button.clicked.connect(self._leave)
        asked = QVBoxLayout(self._warning)
        asked.setContentsMargins(0, look.space_s, 0, 0)
        asked.addWidget(self.warning_text)
        asked.addLayout(_row(self.build_button, self.leave_button))

        self._building = QFrame()
        self.building_text = make_note("")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Building the index"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self._keep)
        built = QVBoxLayout(self._building)
        built.setContentsMargins(0, look.space_s, 0, 0)
        built.addWidget(self.building_text)
        line = QHBoxLayout()
        line.setSpacing(look.space_m)
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel_button)
        built.addLayout(line)
        self.embedder_error = ErrorLabel()
        for widget in (self._warning, self._building, self.embedder_error):
            inside.addWidget(widget)
        return card

    def _make_language(self) -> QFrame:
        card, inside = make_card()
        self.language_name = _name()
        self._language_note = make_note("")
        self.language_button = QPushButton(tr("Compare and choose…"))
        self.language_button.clicked.connect(self.language_model_asked)
        inside.addLayout(lay_beside((self.language_name, self._language_note), (self.language_button,)))
        inside.addSpacing(theme.tokens().space_s)
        inside.addLayout(self._make_first_word())
        self.first_word_error = ErrorLabel()
        inside.addWidget(self.first_word_error)
        inside.addSpacing(theme.tokens().space_s)
        inside.addLayout(self._make_idle())
        self.idle_error = ErrorLabel()
        inside.addWidget(self.idle_error)
        inside.addSpacing(theme.tokens().space_s)
        self.own_knowledge, self.own_knowledge_error = _add_switch(
            inside,
            self._settings.own_knowledge,
            tr("Let the model answer from its own knowledge"),
            tr(
                "Only where your documents hold no answer. What it says then is not checked and cites "
                "nothing, and is marked as such."
            ),
        )
        return card

    def _make_first_word(self) -> QHBoxLayout:
        explains = tr(
            "The more time, the more a model reads for an answer; how fast it reads is measured when you "
            "choose it. The best quotes are there at once."
        )
        self.first_word = QSpinBox(minimum=1, maximum=300, suffix=tr("{seconds} s", seconds=""))
        self.first_word.setKeyboardTracking(False)
        self.first_word.lineEdit().setTextMargins(theme.tokens().space_s, 0, 0, 0)
        self.first_word.setProperty("kind", "plain")
        self.first_word.setAccessibleName(tr("Seconds until the first word of an answer"))
        self.first_word.setAccessibleDescription(explains)
        self.first_word.valueChanged.connect(lambda seconds: self._settings.first_word.use(float(seconds)))
        return lay_beside(
            (QLabel(tr("First word of an answer within")), make_note(explains)), (self.first_word,)
        )

    def _make_idle(self) -> QHBoxLayout:
        says = tr("Models leave memory when nothing is asked for")
        explains = tr("They come back by themselves when you type a question; nothing is lost.")
        self.idle = ChoiceBox()
        self.idle.setAccessibleName(says)
        self.idle.setAccessibleDescription(explains)
        for minutes in IDLE_MINUTES:
            self.idle.addItem(_name_time(minutes), float(minutes))
        self.idle.activated.connect(lambda _: self._settings.idle_minutes.use(self.idle.currentData()))
        return lay_beside((QLabel(says, wordWrap=True), make_note(explains)), (self.idle,))

    def _make_tongue(self) -> QFrame:
        card, inside = make_card()
        self.tongue = ChoiceBox()
        self.tongue.setAccessibleName(tr("Language of the window"))
        self.tongue.addItem(tr("The system’s"), "")
        for code, name in LANGUAGES.items():
            self.tongue.addItem(name, code)
        self.tongue.activated.connect(lambda _: self._settings.language.use(self.tongue.currentData()))
        says = QLabel(tr("Language of the window"))
        when = tr(
            "Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon "
            "as that is over."
        )
        inside.addLayout(lay_beside((says, make_note(when)), (self.tongue,)))
        self.tongue_waits = make_note("")
        self.insist_button = QPushButton(tr("Change it now"))
        self.insist_button.setToolTip(tr("The messages go away with it."))
        self.insist_button.clicked.connect(self.language_insisted)
        self._waiting_tongue = QWidget()
        self._waiting_tongue.setLayout(lay_beside((self.tongue_waits,), (self.insist_button,)))
        self._waiting_tongue.hide()
        inside.addWidget(self._waiting_tongue)
        self.tongue_error = ErrorLabel()
        inside.addWidget(self.tongue_error)
        return card

    # States

    def _update(self) -> None:
        choices = self._settings
        for switch, choice in ((self.ocr, choices.ocr), (self.own_knowledge, choices.own_knowledge)):
            switch.setChecked(choice.value)
            switch.setEnabled(not choice.changing)
        with QSignalBlocker(self.first_word):
            self.first_word.setValue(round(choices.first_word.value))
        self.first_word.setEnabled(not choices.first_word.changing)
        idle = choices.idle_minutes
        if self.idle.findData(idle.value) < 0:  # chosen in the file
            self.idle.insertItem(0, _name_time(idle.value), idle.value)
        self.idle.setCurrentIndex(self.idle.findData(idle.value))
        self.idle.setEnabled(not idle.changing)
        self.tongue.setCurrentIndex(max(0, self.tongue.findData(choices.language.value)))
        self.tongue.setEnabled(not choices.language.changing)
        self._update_embedder()
        language = self._models.in_use
        if not self._models.known:
            self.language_name.setText("…")
        elif language is None:
            self.language_name.setText(tr("No model: quotes only"))
        else:
            self.language_name.setText(_described(language))
        self.private.setText(tell_what_leaves(self._models, self._embedders) or tr(PRIVATE))
        self._language_note.setText(
            tr("Answers are the best matching sentences, word for word.")
            if language is None and self._models.known
            else tr("Writes answers from the passages that were found. Every sentence is checked.")
        )
        if language is not None and language.resting:
            self._language_note.setText(tr(RESTING))

    def _update_embedder(self) -> None:
        now, building = self._embedders.in_use, self._embedders.building
        self.embedder_name.setText(_described(now) if now is not None else "…")
        self.starter_button.setVisible(
            now is not None and not now.starter and self._embedders.starter is not None
        )
        for button in (self.choose_button, self.starter_button):
            button.setEnabled(building is None and now is not None)
        self._warning.setVisible(self._offered is not None and building is None)
        if self._offered is not None:
            name = self._embedders.name_of(self._offered)
            self.warning_text.setText(
                tr(_ANEW, name=name, old=now.name) if now is not None else tr(_ANEW_UNKNOWN, name=name)
            )
        self._building.setVisible(building is not None)
        if building is not None:
            progress = self._embedders.progress
            said = [tr("Building the index of “{building}”", building=building)]
            if progress is not None and progress.total:
                said.append(
                    tr("{done} of {total}", done=grouped(progress.done), total=grouped(progress.total))
                )
            if progress is not None and progress.seconds_left is not None:
                said.append(time_left(progress.seconds_left))
            until = (
                tr("Until it is complete, questions are answered with “{name}”.", name=now.name)
                if now is not None
                else ""
            )
            self.building_text.setText(f"{' · '.join(said)}\n{until}")
            self._bar.setRange(0, (progress.total or 0) if progress is not None else 0)
            self._bar.setValue(progress.done if progress is not None else 0)
            self.cancel_button.setToolTip(tr("Keep {name}", name=now.name) if now is not None else "")
        else:
            self.cancel_button.setEnabled(True)

    def _build(self) -> None:
        folder, self._offered = self._offered, None
        if folder is not None:
            self._embedders.use(folder)

    def _leave(self) -> None:
        self._offered = None
        self._update()

    def _keep(self) -> None:
        self.cancel_button.setEnabled(False)
        self._embedders.keep()

    def _embedder_failed(self, failure: Failed) -> None:
        self.embedder_error.say(failure.message)
        self.cancel_button.setEnabled(True)


def _add_switch(
    inside: QVBoxLayout, choice: EngineSetting[bool], says: str, explains: str
) -> tuple[Switch, ErrorLabel]:
    """A switch with a note below it, and where it is said when a choice could not be kept."""
    switch, note, error = Switch(says), make_note(explains), ErrorLabel()
    switch.clicked.connect(choice.use)
    switch.setAccessibleDescription(explains)
    note.setContentsMargins(*sides(switch.indent, 0, 0, 0))
    for widget in (switch, note, error):
        inside.addWidget(widget)
    return switch, error


def _name() -> QLabel:
    return QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def _name_time(minutes: float) -> str:
    """Names it in hours where it is whole ones; 0 is never."""
    if not minutes:
        return tr("Never")
    if minutes % 60 == 0:
        return trn("{n} hour", "{n} hours", round(minutes / 60))
    return trn("{n} minute", "{n} minutes", max(1, round(minutes)))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.tokens().space_s)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _described(model: ModelInfo) -> str:
    if model.server:
        return isolate(breakable(model.name))
    name = f"{breakable(model.name)} · {name_size(model.size)}"
    return tr("{name} · comes with Carrel", name=name) if model.starter else isolate(name)
