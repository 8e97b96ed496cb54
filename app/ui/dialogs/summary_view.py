"""A document in a few of its own sentences, made while one looks on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.answers import Answer
from app.core.events import Event, Progress
from app.engine.protocol import Failed, SummarizeDocument
from app.ui.chat.answer_text import AnswerText
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import grouped, tr
from app.ui.widgets.spinner import Spinner


class SummaryView(QWidget):
    """Signals: citation_activated(Citation) when the place of a sentence is to be shown; opened_in(Citation,
    Where) when it is to be shown elsewhere.
    """

    citation_activated = Signal(object)
    opened_in = Signal(object, object)

    def __init__(self, bridge: EngineBridge, document: str) -> None:
        super().__init__()
        self._bridge, self._document = bridge, document
        self._running: int | None = None
        self.answer: Answer | None = None
        self.text = AnswerText()
        self.text.setAccessibleName(tr("Summary"))
        self.text.citation_activated.connect(self.citation_activated)
        self.text.opened_in.connect(self.opened_in)
        self._spinner = Spinner()
        self.status = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.status.setProperty("kind", "muted")
        self.stop_button = QPushButton(tr("Stop"))
        self.make_button = QPushButton(tr("Make a summary"))
        for button, do in ((self.stop_button, self.stop), (self.make_button, self.make)):
            button.setProperty("kind", "link")
            button.clicked.connect(do)
        row = QHBoxLayout()
        row.setSpacing(theme.tokens().space_s)
        row.addWidget(self._spinner)
        row.addWidget(self.status, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.make_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens().space_xs)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self._update()

    @property
    def is_running(self) -> bool:
        """Whether a summary is being made."""
        return self._running is not None

    def make(self) -> None:
        """Has a summary made, in the place of the one that is shown."""
        if self._running is None:
            self.status.setText(tr("Summarising…"))
            self._running = self._bridge.request(
                SummarizeDocument(self._document),
                owner=self,
                on_event=self._tell_progress,
                on_done=self._show,
                on_failed=self._fail,
            )
            self._update()

    def stop(self) -> None:
        """Has no more of it made."""
        if self._running is not None:
            self._bridge.cancel(self._running)
            self.status.setText(tr("Stopping…"))

    def _tell_progress(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.status.setText(
                tr(
                    "{stage}: {done} of {total}",
                    stage=event.stage,
                    done=grouped(event.done),
                    total=grouped(event.total),
                )
                if event.total
                else f"{event.stage}…"
            )

    def _show(self, answer: Answer) -> None:
        self._running = None
        self.answer = answer if answer.found else None
        if answer.found:
            self.text.show_answer(answer)
            self.status.setText(tr_known(answer.notice))
        else:
            self.status.setText(tr("No sentence of this document says by itself what it is about."))
        self._update()

    def _fail(self, failure: Failed) -> None:
        self._running = None
        self.status.setText(tr("Stopped.") if failure.kind == "Cancelled" else failure.message)
        self._update()

    def _update(self) -> None:
        running = self._running is not None
        self.text.setVisible(self.answer is not None and not running)
        self._spinner.setVisible(running)
        self.stop_button.setVisible(running)
        is_offered = not running and self.answer is None
        self.make_button.setVisible(is_offered)
        self.status.setVisible(is_offered or bool(self.status.text()))  # holds the button at its edge
