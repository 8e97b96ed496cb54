"""What is shown where pages would be: that there are none, that they come, or why they do not."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.core.documents import Document
from app.engine.protocol import Failed
from app.ui.theme.translation import tr
from app.ui.widgets.placeholder import Placeholder


class ViewerPlaceholder(Placeholder):
    """Signals: `password_asked()`, `locate_asked()`, `again_asked()` and `reread_asked()` when a button is
    pressed.
    """

    password_asked = Signal()
    locate_asked = Signal()
    again_asked = Signal()
    reread_asked = Signal()

    def show_empty(self) -> None:
        """Says that no document is open."""
        self.say(
            "book-open",
            tr("No document open"),
            tr(
                "Choose a document in the library, or click a citation in an answer "
                "to see the very words on their page."
            ),
        )

    def show_opening(self, document: Document) -> None:
        """Says that a document is being opened."""
        self.say("hourglass-medium", tr("Opening…"), document.title)

    def show_failure(self, document: Document, failure: Failed) -> None:
        """Says why a document cannot be shown, and offers what helps."""
        if failure.kind == "NeedsPassword":
            self.say("lock-key", tr("This document is locked"), failure.message)
            self.add_button(tr("Enter password…")).clicked.connect(self.password_asked)
        elif failure.kind == "NotReadable":
            self.say("file-x", tr("The file is not where it was"), f"{failure.message}\n\n{document.path}")
            self.add_button(tr("Locate…")).clicked.connect(self.locate_asked)
            self.add_button(tr("Try again")).clicked.connect(self.again_asked)
        elif failure.kind == "ChangedSinceRead":
            self.say(
                "file-x",
                tr("The file has changed since it was read"),
                tr("Its pages would not be those that answers are from.") + f"\n\n{document.path}",
            )
            self.add_button(tr("Read it again")).clicked.connect(self.reread_asked)
        else:
            self.say("warning-circle", tr("This document cannot be shown"), failure.message)
            self.add_button(tr("Try again")).clicked.connect(self.again_asked)
