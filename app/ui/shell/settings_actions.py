"""What the window does with the choices about reading, finding and answering."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.engine.protocol import Failed, ModelInfo
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import tr
from app.ui.widgets.file_dialogs import Purpose, ask_for_folder

if TYPE_CHECKING:
    from app.ui.dialogs.settings import SettingsDialog
    from app.ui.dialogs.styles import StylesDialog
    from app.ui.shell.main_window import MainWindow


class SettingsActions(QObject):
    """Ties the settings and the styles of answers to their dialogs and messages."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        window.embedders.failed.connect(self._tell_failure)
        window.embedders.built.connect(self._embedder_built)
        window.settings.failed.connect(self._tell_failure)
        window.chat.styles_requested.connect(self.show_styles)

    def show(self) -> SettingsDialog:
        """Shows the choices about reading, finding and answering."""
        from app.ui.dialogs.kept_card import KeptCard
        from app.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(
            self._window.settings,
            self._window.embedders,
            self._window.models,
            KeptCard(self._bridge.library, self._window.model_actions.vectors),
            self._window,
        )
        dialog.language_model_asked.connect(self._window.model_actions.choose)
        dialog.embedder_wanted.connect(lambda: self._ask_for_embedder(dialog.offer_embedder))
        self._window.open_dialog(dialog)
        return dialog

    def show_kept(self) -> None:
        """Shows where everything is that Carrel keeps."""
        self.show().show_kept()

    def _ask_for_embedder(self, take: Callable[[str], object]) -> None:
        folder = ask_for_folder(self._window, tr("Choose the folder of an embedding model"), Purpose.MODEL)
        if folder:
            take(folder)

    def _tell_failure(self, failure: Failed) -> None:
        from app.ui.dialogs.offers import OffersDialog
        from app.ui.dialogs.settings import SettingsDialog

        if not any(self._window.findChildren(kind) for kind in (SettingsDialog, OffersDialog)):
            self._window.tell_failure(failure)

    def _embedder_built(self, model: ModelInfo) -> None:
        self._window.messages.tell(tr("Passages are found by “{name}” from now on.", name=model.name))

    def show_styles(self) -> StylesDialog:
        """Shows the answer styles, to be changed, added and tried out."""
        from app.ui.dialogs.styles import StylesDialog

        dialog = StylesDialog(self._window.chat.styles, self._bridge, self._window)
        dialog.citation_activated.connect(self._window.source_actions.show)
        self._window.open_dialog(dialog)
        return dialog
