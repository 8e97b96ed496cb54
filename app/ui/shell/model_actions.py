"""What the window does with models: shows them, takes them up, and says what they mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.engine.protocol import Failed, FindForeign, ForeignDocuments, ModelInfo
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.leaving import tell_what_leaves
from app.ui.services.vector_places import VectorPlaces
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import tr
from app.ui.widgets.file_dialogs import Purpose, ask_for_file, ask_for_folder
from app.ui.widgets.message_bar import Message, Tone

if TYPE_CHECKING:
    from app.ui.dialogs.model import ModelDialog
    from app.ui.dialogs.network import NetworkDialog
    from app.ui.dialogs.offers import OffersDialog
    from app.ui.dialogs.server import ServerDialog
    from app.ui.dialogs.vector_server import VectorServerDialog
    from app.ui.shell.main_window import MainWindow


class ModelActions(QObject):
    """Ties the models of a window to its dialogs and messages."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window, self._bridge, self._models = window, bridge, window.models
        self.vectors = VectorPlaces(bridge, window.models, self)
        self._loading: Message | None = None
        self._looked_at = 0
        """Documents that there were when their languages were looked at."""
        window.chat.choose_model_requested.connect(self.choose)
        window.chat.composer.box.textChanged.connect(self._wake)
        self._models.changed.connect(self._changed)
        self._models.failed.connect(self._failed)
        window.offers.got.connect(self._offer_got)
        window.offers.failed.connect(self._offer_failed)
        window.settings.first_word.changed.connect(
            self._models.refresh
        )  # what is asked of one follows from it
        window.indexing.activity_changed.connect(self._look_at_languages)

    def _wake(self) -> None:
        if self._window.chat.composer.box.document().isEmpty():
            self._models.forget_attempt()
        else:
            self._models.wake()

    def choose(self) -> ModelDialog:
        """Shows the choice of language models."""
        from app.ui.dialogs.model import ModelDialog

        dialog = ModelDialog(self._models, self._window)
        dialog.file_wanted.connect(lambda: self.ask_for_file(dialog.offer_file))
        self._window.open_dialog(dialog)
        return dialog

    def show_offers(self) -> OffersDialog:
        """Shows the models that can be got."""
        from app.ui.dialogs.offers import OffersDialog

        dialog = OffersDialog(self._window.offers, self._window)
        dialog.folder_wanted.connect(self._ask_for_folder)
        self._window.open_dialog(dialog)
        return dialog

    def show_server(self) -> ServerDialog:
        """Asks for the address of a model server."""
        from app.ui.dialogs.server import ServerDialog

        dialog = ServerDialog(self._models, self._window)
        self._window.open_dialog(dialog)
        return dialog

    def show_vector_server(self) -> VectorServerDialog:
        """Asks where the library's vectors are to be kept."""
        from app.ui.dialogs.vector_server import VectorServerDialog

        dialog = VectorServerDialog(self.vectors, self._window)
        self._window.open_dialog(dialog)
        return dialog

    def show_network(self) -> NetworkDialog:
        """Shows what asked for the network, and what leaves this computer."""
        from app.ui.dialogs.network import NetworkDialog

        leaves = tell_what_leaves(self._models, self._window.embedders)
        dialog = NetworkDialog(self._bridge, leaves, self._window)
        self._window.open_dialog(dialog)
        return dialog

    def ask_for_file(self, take: Callable[[str], object]) -> None:
        """Has `take` given the model file that the person chooses."""
        file = ask_for_file(
            self._window, tr("Choose a model file"), tr("GGUF models (*.gguf)"), Purpose.MODEL
        )
        if file:
            take(file)

    def _ask_for_folder(self) -> None:
        folder = ask_for_folder(self._window, tr("Add a folder of models"), Purpose.MODEL)
        if folder:
            self._window.offers.add_folder(folder)

    def offer(self, files: Sequence[str]) -> None:
        """Offers to answer with a model file that was dropped on the window or given to it."""
        for file in files:
            says = tr("“{name}” is a model, not a document. It can write answers.", name=PurePath(file).name)
            self._offer_to_use(says, "language", partial(self._models.use, file))

    def _offer_got(self, model: ModelInfo) -> None:
        """Offers to use a model that has come, unless its card does so already."""
        from app.ui.dialogs.offers import OffersDialog

        if not self._window.findChildren(OffersDialog):
            says = tr("{name} is here now.", name=model.name)
            self._offer_to_use(says, model.kind, partial(self._window.offers.use, model))

    def _offer_to_use(self, says: str, kind: str, use: Callable[[], object]) -> None:
        """Offers to use a model, and once more where another one is just being taken up, which is told."""

        def take_up() -> None:
            is_refused = self._window.offers.is_changing(kind)
            use()
            if is_refused:
                self._offer_to_use(says, kind, use)

        self._window.messages.tell(says, action=(tr("Use it"), take_up))

    def _offer_failed(self, _name: str, failure: Failed) -> None:
        """Says that a model could not be got, used or removed, unless its card does so already."""
        from app.ui.dialogs.offers import OffersDialog

        if not self._window.findChildren(OffersDialog):
            self._window.tell_failure(failure)

    def _changed(self) -> None:
        if self._models.known:
            self._window.chat.set_model(self._models.in_use, self._models.loading)
        loading = self._models.loading
        says = f"{self._models.stage or tr('Loading {name}', name=loading)}…" if loading else ""
        if self._loading is not None and self._loading.text != says:
            self._loading.dismiss()
            self._loading = None
        if says and self._loading is None:
            action = (tr("Stop"), self._models.cancel)
            self._loading = self._window.messages.tell(says, action=action)

    def _failed(self, failure: Failed) -> None:
        from app.ui.dialogs.model import ModelDialog
        from app.ui.dialogs.offers import OffersDialog
        from app.ui.dialogs.server import ServerDialog

        shown = (ModelDialog, OffersDialog, ServerDialog)
        if not any(self._window.findChildren(kind) for kind in shown):
            self._window.tell_failure(failure)

    def _look_at_languages(self) -> None:
        """Once documents have been read: asks whether they are in a language that the embedder reads."""
        number = len(self._window.indexing.documents.documents)
        if self._window.indexing.activity is not None or number <= self._looked_at:
            return
        self._looked_at = number
        self._bridge.request(
            FindForeign(), owner=self, on_done=self._tell_foreign, on_failed=lambda failure: None
        )

    def _tell_foreign(self, found: ForeignDocuments | None) -> None:
        if found is None:
            return
        action = (
            (tr("Get it…"), self.show_offers)
            if found.path is None
            else (
                tr("Use it…"),
                lambda path=found.path: self._window.settings_actions.show().offer_embedder(path),
            )
        )
        self._window.messages.tell(tr_known(found.sentence), Tone.WARNING, action=action)


def is_model(path: str) -> bool:
    """Whether a file is one of a language model by its name."""
    return PurePath(path).suffix.lower() == ".gguf"
