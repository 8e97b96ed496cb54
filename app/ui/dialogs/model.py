"""Chooses the language model that answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.model_names import format_model_name
from app.engine.protocol import Failed
from app.ui.dialogs.fitting import FittingDialog
from app.ui.services.language_models import NONE, RESTING, STARTER, LanguageModels
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable, name_size
from app.ui.widgets.busy_bar import BusyBar
from app.ui.widgets.error_label import ErrorLabel


class ModelDialog(FittingDialog):
    """Shows the choices and tries the one taken; it closes once that one is in use.

    Signals: file_wanted() when the person asks to choose a file from disk (answer with `offer_file`).
    """

    file_wanted = Signal()

    def __init__(self, models: LanguageModels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Language model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._models = models
        self._submitted = False
        in_use = models.in_use
        self._path = ""
        starter = models.starter
        self.starter = _Choice(
            f"{starter.name} · {name_size(starter.size)}" if starter else tr("The starter model"),
            tr(
                "The starter that comes with Carrel. Too small to write answers that hold: you get the best "
                "quotes, at once."
            ),
        )
        self.kept = {
            model.path: _Choice(
                f"{model.name} · {name_size(model.size)}", tr_known(model.reason) or model.path
            )
            for model in models.files
        }
        if models.server is not None:
            server = models.server
            self.kept[server.path] = _Choice(server.name, tr_known(server.server))
        self.file = _Choice("", "")
        self.none = _Choice(
            tr("No model: quotes only"), tr("Answers are the best matching sentences, word for word.")
        )
        self._choices = (self.starter, *self.kept.values(), self.file, self.none)
        self._group = QButtonGroup(self)
        for choice in self._choices:
            self._group.addButton(choice.button)
        self.browse = QPushButton(tr("Choose a file…"))
        self.browse.clicked.connect(self.file_wanted)
        self.file.row.addWidget(self.browse)
        self.error = ErrorLabel(keeps_room=True)
        self._busy = BusyBar(tr("Loading the model"))
        self._lay_out()

        taken = self.none if in_use is None else self.kept.get(in_use.path, self.starter)
        taken.button.setChecked(True)
        if in_use is not None and in_use.resting:
            taken.describe(f"{taken.button.accessibleDescription()}\n{tr(RESTING)}")
        models.changed.connect(self._update)
        models.failed.connect(self._show_failure)
        self._group.buttonToggled.connect(self._update)
        self._update()

    def offer_file(self, path: str) -> None:
        """Takes the file that was chosen from disk."""
        if path in self.kept:
            self.kept[path].button.setChecked(True)
            return
        self._path = path
        self.file.button.setChecked(True)
        self._update()

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel(tr("Which model should write the answers?"))
        heading.setProperty("kind", "title")
        note = QLabel(tr("Everything runs on this computer, and every citation is checked."), wordWrap=True)
        note.setProperty("kind", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = buttons.addButton(tr("Use this model"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use_button.setProperty("kind", "primary")
        self.default_button = self.use_button
        buttons.rejected.connect(self._cancel)
        buttons.accepted.connect(self._submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        for choice in self._choices:
            layout.addWidget(choice)
        layout.addWidget(self.error)
        layout.addWidget(self._busy)
        layout.addWidget(buttons)
        self.setMinimumWidth(540)

    def _submit(self) -> None:
        self.error.clear()
        self._submitted = True
        paths = {self.starter: STARTER, self.file: self._path, self.none: NONE}
        paths |= {choice: path for path, choice in self.kept.items()}
        path = next(paths[choice] for choice in self._choices if choice.button.isChecked())
        if self._models.server is not None and path == self._models.server.path:
            self.accept()  # as it is
        else:
            self._models.use(path)

    def _cancel(self) -> None:
        """Gives up what is being loaded, and closes where nothing is."""
        if self._models.loading is None:
            self.reject()
            return
        self._submitted = False
        self._models.cancel()

    def _update(self) -> None:
        loading = self._models.loading is not None
        if self._submitted and not loading:
            self.accept()
            return
        self.file.button.setText(
            format_model_name(self._path) if self._path else tr("Another model file (.gguf)")
        )
        self.file.describe(
            self._path or tr("One you have downloaded. Larger models answer better and slower.")
        )
        self._busy.setVisible(loading)
        self.use_button.setText(tr("Loading…") if loading else tr("Use this model"))
        self.use_button.setEnabled(not loading and (not self.file.button.isChecked() or bool(self._path)))
        for choice in self._choices:
            choice.setEnabled(not loading)
        if self._models.starter is None:
            self.starter.setEnabled(False)

    def _show_failure(self, failure: Failed) -> None:
        self._submitted = False
        self.error.say(failure.message)


class _Choice(QFrame):
    """A radio button over a line that says what it means."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = theme.tokens()
        self.button = QRadioButton(name)
        self._text = QLabel(wordWrap=True)
        self._text.setProperty("kind", "muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setContentsMargins(*sides(look.space_xl, 0, 0, 0))
        words = QVBoxLayout()
        words.setSpacing(look.space_xs)
        words.addWidget(self.button)
        words.addWidget(self._text)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.space_m, look.space_m, look.space_m, look.space_m)
        self.row.addLayout(words, 1)
        self.describe(description)

    def describe(self, text: str) -> None:
        """Replaces the line under the name. Long paths may break after each of their parts."""
        self._text.setText(breakable(text))
        self.button.setAccessibleDescription(text)
