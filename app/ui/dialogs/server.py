"""Chooses a model server on the person's own network."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import OnInternet
from app.engine.protocol import Failed
from app.ui.dialogs.fitting import FittingDialog
from app.ui.services.language_models import LanguageModels
from app.ui.theme import theme
from app.ui.widgets.busy_bar import BusyBar
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.switch import Switch

_EXPLAINS = (
    "A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, "
    "LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat "
    "then go there, and nowhere else; your files stay here."
)


_KEEPS = "It is kept on this computer where only you can read it; without one, what was kept before counts."


class ServerDialog(FittingDialog):
    """Asks for an address and tries it; it closes once that one answers."""

    def __init__(self, models: LanguageModels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Model server")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._models = models
        self._submitted = False
        self.address = QLineEdit(placeholderText="http://192.168.1.5:8080")
        self.address.setAccessibleName("Address of the model server")
        self.model = QLineEdit(placeholderText="where the server has several")
        self.model.setAccessibleName("Name of the model on the server")
        self.key = QLineEdit(placeholderText="where the server wants one")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setAccessibleName("API key of the model server")
        self.key.setAccessibleDescription(_KEEPS)
        self.key.setToolTip(_KEEPS)
        self.insist = Switch("Send passages of my documents over the internet")
        self.insist.setAccessibleDescription("Only to an address that begins with https://")
        self.insist.hide()
        self.error = ErrorLabel()
        self._busy = BusyBar("Asking the server")
        if models.server is not None:
            self.address.setText(models.server.path)
        self._lay_out()
        for field in (self.address, self.model):
            field.textChanged.connect(self._update)
        models.changed.connect(self._update)
        models.failed.connect(self._show_failure)
        self._update()

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel("Answers from a server on your own network")
        heading.setProperty("kind", "title")
        note = QLabel(_EXPLAINS, wordWrap=True)
        note.setProperty("kind", "muted")
        form = QFormLayout()
        form.setSpacing(look.space_s)
        form.addRow("&Address", self.address)
        form.addRow("&Model", self.model)
        form.addRow("API &key", self.key)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = buttons.addButton("Use this server", QDialogButtonBox.ButtonRole.AcceptRole)
        self.use_button.setProperty("kind", "primary")
        self.default_button = self.use_button
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addLayout(form)
        for widget in (self.error, self.insist, self._busy, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(560)

    def _submit(self) -> None:
        self.error.clear()
        self._submitted = True
        insisted = self.insist.isVisible() and self.insist.isChecked()
        self._models.use_server(
            self.address.text(), self.model.text(), insisted=insisted, key=self.key.text().strip() or None
        )

    def _update(self) -> None:
        loading = self._models.loading is not None
        if self._submitted and not loading:
            self.accept()
            return
        self._busy.setVisible(loading)
        self.use_button.setText("Asking it…" if loading else "Use this server")
        self.use_button.setEnabled(not loading and bool(self.address.text().strip()))
        for field in (self.address, self.model, self.key, self.insist):
            field.setEnabled(not loading)

    def _show_failure(self, failure: Failed) -> None:
        self._submitted = False
        self.error.say(failure.message)
        if failure.kind == OnInternet.__name__:
            self.insist.show()
