"""What the window does with saved scopes: saves, asks, renames and removes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.facets import SavedScope
from app.ui.chat.saved_scopes_entries import ScopeActs, describe_scope
from app.ui.theme.translation import tr

if TYPE_CHECKING:
    from app.ui.dialogs.scope_name import ScopeNameDialog
    from app.ui.shell.main_window import MainWindow


class ScopeActions(QObject):
    """Ties the saved scopes of a window to the menu beside the question, to its dialog and messages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._saved, self._bar = window, window.scopes, window.chat.composer.scope
        self._bar.set_acts(ScopeActs(self.ask, self.ask_to_save, self.ask_to_rename, self._saved.remove))
        self._saved.changed.connect(lambda: self._bar.set_saved(self._saved.scopes))
        self._saved.removed.connect(self._tell_removed)
        self._saved.failed.connect(window.tell_failure)
        window.indexing.opened.connect(self._saved.refresh)
        self._bar.menu.aboutToShow.connect(self._saved.refresh)

    def ask(self, scope: SavedScope) -> None:
        """Has questions asked of a scope from now on."""
        self._bar.choose(scope.asked_of.facets)
        self._window.library.tick_only(scope.asked_of.ticked)
        self._window.chat.take_focus()

    def ask_to_save(self) -> ScopeNameDialog:
        """Saves what is asked now under the name that the person types."""
        asked_of = self._bar.asked_of
        says = describe_scope(SavedScope("", asked_of))
        return self._ask_for_name(says, None, lambda name: self._saved.save(name, asked_of))

    def ask_to_rename(self, scope: SavedScope) -> ScopeNameDialog:
        """Gives a scope the name that the person types."""
        return self._ask_for_name(describe_scope(scope), scope, partial(self._saved.rename, scope))

    def _ask_for_name(
        self, says: str, renamed: SavedScope | None, take: Callable[[str], object]
    ) -> ScopeNameDialog:
        from app.ui.dialogs.scope_name import ScopeNameDialog

        dialog = ScopeNameDialog(self._saved, says, renamed, self._window)
        dialog.named.connect(take)
        self._window.open_dialog(dialog)
        return dialog

    def _tell_removed(self, scope: SavedScope) -> None:
        undo = None if scope.is_lost else (tr("Undo"), partial(self._saved.restore, scope))
        self._window.messages.tell(
            tr("The scope “{name}” is removed; its documents stay.", name=scope.name), action=undo
        )
