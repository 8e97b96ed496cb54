"""What the window does with the choices about reading, finding and answering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from app.core.errors import CarrelError
from app.core.kept_places import KeptPlace
from app.engine.protocol import Failed, ModelInfo
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable, name_size
from app.ui.widgets.file_dialogs import Purpose, ask_for_folder
from app.ui.widgets.message_bar import Message

if TYPE_CHECKING:
    from app.core.moving import Move
    from app.core.shortcuts import Chosen
    from app.ui.dialogs.keys import KeysDialog
    from app.ui.dialogs.settings import SettingsDialog
    from app.ui.dialogs.styles import StylesDialog
    from app.ui.shell.language_change import Hindrance
    from app.ui.shell.main_window import MainWindow


class SettingsActions(QObject):
    """Ties the settings and the styles of answers to their dialogs and messages. Signals:
    language_insisted() when the language is to change though messages of the window go with it;
    deletion_confirmed() when everything that Carrel keeps is to be deleted; move_confirmed(Path) when the
    library is to be moved there; begin_confirmed() when a new one is to be begun for one that is away.
    """

    language_insisted = Signal()
    deletion_confirmed = Signal()
    move_confirmed = Signal(object)
    begin_confirmed = Signal()

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._language_waits: Message | None = None
        self._begin_question: QMessageBox | None = None
        window.embedders.failed.connect(self._tell_unbuilt)
        window.embedders.built.connect(self._embedder_built)
        window.settings.failed.connect(self._tell_failure)
        window.chat.styles_requested.connect(self.show_styles)

    def show(self) -> SettingsDialog:
        """Shows the choices about reading, finding and answering."""
        from app.ui.dialogs.kept_card import KeptCard
        from app.ui.dialogs.keyboard_card import KeyboardCard
        from app.ui.dialogs.settings import SettingsDialog
        from app.ui.dialogs.shortcuts import list_keys, list_names

        bar = self._window.menuBar()
        called = {name: does for names in list_names(bar).values() for name, does in names}
        dialog = SettingsDialog(
            self._window.settings,
            self._window.embedders,
            self._window.models,
            KeptCard(self._bridge.library, self._window.model_actions.vectors),
            KeyboardCard(
                self._window.settings.shortcuts,
                partial(list_keys, bar),
                lambda: {called.get(name, name): key for name, key in self._list_lost().items()},
            ),
            self._window,
        )
        dialog.keyboard.sheet_asked.connect(lambda: self._window.show_shortcuts(dialog.search.text()))
        dialog.keyboard.change_asked.connect(partial(self.show_keys, dialog))
        dialog.kept.deletion_asked.connect(partial(self._ask_to_delete, dialog))
        dialog.kept.move_asked.connect(partial(self._ask_where_to, dialog))
        dialog.language_insisted.connect(self.language_insisted)
        dialog.language_model_asked.connect(self._window.model_actions.choose)
        dialog.embedder_wanted.connect(lambda: self._ask_for_embedder(dialog.offer_embedder))
        self._window.open_dialog(dialog)
        return dialog

    def show_keys(self, over: SettingsDialog | None = None) -> KeysDialog:
        """Shows the keys of the window, to be changed, over the settings or over the window."""
        from app.ui.dialogs.keys import KeysDialog
        from app.ui.dialogs.shortcuts import list_names

        keys, names = self._window.settings.shortcuts, list_names(self._window.menuBar())
        dialog = KeysDialog(keys, names, self._list_lost, over or self._window)
        if over is None:
            self._window.open_dialog(dialog)
        else:
            dialog.open()
        return dialog

    def _list_lost(self) -> Chosen:
        return self._window.settings.lost_shortcuts

    def show_kept(self) -> None:
        """Shows where everything is that Carrel keeps."""
        self.show().show_kept()

    def tell_language_waits(self, hindrance: Hindrance | None) -> None:
        """Says for what the language that was chosen waits: where it is chosen, or else as a message."""
        from app.ui.dialogs.settings import SettingsDialog

        says = tr(hindrance.value) if hindrance is not None else ""
        dialogs = [each for each in self._window.findChildren(SettingsDialog) if each.isVisible()]
        for dialog in dialogs:
            dialog.tell_language_waits(
                says, can_insist=hindrance is not None and hindrance.can_be_insisted_on
            )
        told = self._language_waits
        if told is not None and (dialogs or told.text != says):
            told.dismiss()
            self._language_waits = None
        elif says and not dialogs and told is None:
            self._language_waits = self._window.messages.tell(says)

    def _ask_to_delete(self, dialog: SettingsDialog, places: Sequence[KeptPlace]) -> None:
        """Asks before everything is deleted, and says what that is and where."""
        from app.ui.dialogs.confirm import ask_first
        from app.ui.dialogs.kept_card import STAYS

        listed = [f"{tr(place.holds)}\n{isolate(breakable(str(place.path)))}" for place in places]
        ask_first(
            dialog,
            tr("Delete everything"),
            tr("Delete everything that Carrel keeps of you?"),
            "\n\n".join((*listed, tr(STAYS), tr("It cannot be undone, and Carrel closes."))),
            tr("Delete everything"),
            self.deletion_confirmed.emit,
        )

    def _ask_where_to(self, dialog: SettingsDialog) -> None:
        """Asks for a folder for the library, and whether it is to go there."""
        from app.ui.services.library_move import LibraryMove

        card = dialog.kept
        card.move_error.clear()
        if self._window.list_drafts():
            card.move_error.say(
                tr("First send, save or take back what you typed: the window closes for this.")
            )
            return
        folder = ask_for_folder(dialog, tr("Choose a folder for the library"), Purpose.LIBRARY)
        if folder:
            card.move_button.setEnabled(False)
            looking = LibraryMove(self._bridge.library, card)
            looking.plan(Path(folder), partial(self._offer_move, dialog))

    def _offer_move(self, dialog: SettingsDialog, plan: Move | CarrelError) -> None:
        """Asks whether the library is to be moved, or says why it cannot be."""
        from app.ui.dialogs.confirm import ask_first

        dialog.kept.move_button.setEnabled(True)
        if isinstance(plan, CarrelError):
            dialog.kept.move_error.say(tr_known(str(plan)))
            return
        says = tr(
            "{size} are copied and checked, and only then deleted where they are now. The window closes for "
            "it and opens again; what Carrel is reading goes on after that.",
            size=name_size(plan.size),
        )
        ask_first(
            dialog,
            tr("Move the library"),
            tr("Move the library to {folder}?", folder=isolate(breakable(str(plan.target)))),
            says,
            tr("Move"),
            partial(self.move_confirmed.emit, plan.target),
        )

    def ask_to_begin(self) -> None:
        """Asks whether a new library is to be begun where the one that was moved is away."""
        self._begin_question = self._window.ask_first(
            tr("Begin a new library"),
            tr("Begin a new library in the usual place?"),
            tr("The one that was moved stays where it is; what is in it is not asked any more."),
            tr("Begin a new one"),
            self.begin_confirmed.emit,
        )

    @property
    def is_asking_to_begin(self) -> bool:
        """Whether that is being asked."""
        box = self._begin_question
        return box is not None and shiboken6.isValid(box) and box.isVisible()

    def withdraw_question(self) -> None:
        """Takes the question back: the library is there."""
        if self.is_asking_to_begin and self._begin_question is not None:
            self._begin_question.reject()

    def _ask_for_embedder(self, take: Callable[[str], object]) -> None:
        folder = ask_for_folder(self._window, tr("Choose the folder of an embedding model"), Purpose.MODEL)
        if folder:
            take(folder)

    def _tell_unbuilt(self, failure: Failed) -> None:
        """Says that no index could be built, unless the models that can be got are shown, which say so."""
        from app.ui.dialogs.offers import OffersDialog

        if not self._window.findChildren(OffersDialog):
            self._tell_failure(failure)

    def _tell_failure(self, failure: Failed) -> None:
        """Says that a choice could not be kept, unless the settings are shown, which say so."""
        from app.ui.dialogs.settings import SettingsDialog

        if not self._window.findChildren(SettingsDialog):
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
