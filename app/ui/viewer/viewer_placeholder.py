"""What is shown where pages would be: that there are none, that they come, or why they do not."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.core.documents import Document
from app.engine.protocol import Failed
from app.ui.widgets.placeholder import Placeholder


class ViewerPlaceholder(Placeholder):
    """Signals: `password_asked()`, `locate_asked()` and `again_asked()` when a button is pressed."""

    password_asked = Signal()
    locate_asked = Signal()
    again_asked = Signal()

    def show_empty(self) -> None:
        """Says that no document is open."""
        self.say(
            "book-open",
            "No document open",
            "Choose a document on the left, or click a citation in an answer "
            "to see the very words on their page.",
        )

    def show_opening(self, document: Document) -> None:
        """Says that a document is being opened."""
        self.say("hourglass-medium", "Opening…", document.title)

    def show_failure(self, document: Document, failure: Failed) -> None:
        """Says why a document cannot be shown, and offers what helps."""
        if failure.kind == "NeedsPassword":
            self.say("lock-key", "This document is locked", failure.message)
            self.add_button("Enter password…").clicked.connect(self.password_asked)
        elif failure.kind == "NotReadable":
            self.say("file-x", "The file is not where it was", f"{failure.message}\n\n{document.path}")
            self.add_button("Locate…").clicked.connect(self.locate_asked)
            self.add_button("Try again").clicked.connect(self.again_asked)
        else:
            self.say("warning-circle", "This document cannot be shown", failure.message)
            self.add_button("Try again").clicked.connect(self.again_asked)
