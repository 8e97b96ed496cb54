"""Chooses a model server on the person's own network."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.languages import mark_text
from app.ui.dialogs.address import AddressDialog, Wording
from app.ui.services.language_models import LanguageModels
from app.ui.theme.translation import tr

_WORDING = Wording(
    title=mark_text("Model server"),
    heading=mark_text("Answers from a server on your own network"),
    explains=mark_text(
        "A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, "
        "LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat "
        "then go there, and nowhere else; your files stay here."
    ),
    address=mark_text("Address of the model server"),
    example="http://192.168.1.5:8080",
    insists=mark_text("Send passages of my documents over the internet"),
    trying=mark_text("Asking the server"),
    use=mark_text("Use this server"),
    using=mark_text("Asking it…"),
)
_KEEPS = mark_text(
    "It is kept on this computer where only you can read it; without one, what was kept before counts."
)


class ServerDialog(AddressDialog):
    """Asks for an address, and for the model and the API key where the server wants that."""

    def __init__(self, models: LanguageModels, parent: QWidget | None = None) -> None:
        super().__init__(_WORDING, parent)
        self._models = models
        self.model = QLineEdit(placeholderText=tr("where the server has several"))
        self.model.setAccessibleName(tr("Name of the model on the server"))
        self.key = QLineEdit(placeholderText=tr("where the server wants one"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setAccessibleName(tr("API key of the model server"))
        self.key.setAccessibleDescription(tr(_KEEPS))
        self.key.setToolTip(tr(_KEEPS))
        if models.server is not None:
            self.address.setText(models.server.path)
        self.add_field(tr("&Model"), self.model)
        self.add_field(tr("API &key"), self.key)
        models.changed.connect(self._update)
        models.failed.connect(self._show_failure)
        self._update()

    def _is_trying(self) -> bool:
        return self._models.loading is not None

    def _try(self, *, insisted: bool) -> None:
        self._models.use_server(
            self.address.text(), self.model.text(), insisted=insisted, key=self.key.text().strip() or None
        )
