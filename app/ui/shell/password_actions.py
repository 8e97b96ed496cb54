"""What the window does about files that are locked with a password."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from app.core.documents import Document
from app.core.languages import mark_plural, mark_text
from app.engine.protocol import Failed
from app.ui.dialogs.password import PasswordDialog
from app.ui.services.indexing import locked
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import name_or_count
from app.ui.widgets.message_bar import Message, Tone

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


class PasswordActions(QObject):
    """Says how many files wait for a password, and asks for it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._locked: Message | None = None
        window.indexing.locked_met.connect(self._tell_locked)
        window.library.password_asked.connect(self.ask)
        window.viewers.for_each(
            lambda viewer: viewer.password_needed.connect(lambda document: self.ask([document]))
        )

    def ask(self, documents: Sequence[Document] = ()) -> None:
        """Lets the person unlock `documents`, and whatever else is locked after them."""
        first = {document.id: document for document in documents}
        rest = [each for each in locked(self._window.indexing.documents.documents) if each.id not in first]
        waiting = [*first.values(), *rest]
        if not waiting:
            return
        if self._locked is not None:
            self._locked.dismiss()
        dialog = PasswordDialog(waiting, self._window)

        def opened(document: Document, unlocked: tuple[Document, ...]) -> None:
            others = len({each.id for each in unlocked} - {document.id})
            if others:
                self._window.messages.tell(
                    trn(
                        "The password of “{title}” also opened {n} other document.",
                        "The password of “{title}” also opened {n} other documents.",
                        others,
                        title=document.title,
                    )
                )
            for side in self._window.viewers.sides:
                if any(side.viewer.shows(each.id) for each in unlocked):
                    side.viewer.reload()
            if shiboken6.isValid(dialog):
                dialog.opened(unlocked)

        def failed(failure: Failed) -> None:
            if shiboken6.isValid(dialog):
                dialog.fail(failure.message)

        def submit(document: Document, password: str) -> None:
            self._window.indexing.unlock(document, password, partial(opened, document), failed)

        dialog.submitted.connect(submit)
        self._window.open_dialog(dialog)

    def _tell_locked(self) -> None:
        """Says how many files wait for a password; one message, however many there are."""
        waiting = locked(self._window.indexing.documents.documents)
        for dialog in self._window.findChildren(PasswordDialog):
            dialog.update_waiting(waiting)
            return
        if self._locked is not None:
            self._locked.dismiss()
        says = name_or_count(
            waiting,
            mark_text("“{title}” is locked with a password."),
            mark_plural("{n} documents are locked with a password."),
        )
        self._locked = self._window.messages.tell(says, Tone.WARNING, (tr("Enter password…"), self.ask))
