"""Holds a draft against the documents: which of its sentences they bear out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import CheckedText
from app.core.documents import Document
from app.core.events import Event, Progress
from app.core.languages import mark_text
from app.engine.protocol import CheckText, Failed
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.checked_text import as_html, as_plain, counts
from app.ui.dialogs.confirm import ask_first
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import names
from app.ui.widgets.enter_key import ENTER
from app.ui.widgets.file_dialogs import ask_for_file
from app.ui.widgets.file_formats import write_filter

_AT_ONCE = 40
"""Sentences that are laid out before the window gets its turn."""
_HINT = mark_text("Paste or type a text here, or drop a file on it.")


class CheckDialog(Dialog):
    """Stays beside the window, so that what is cited can be looked at.

    Signals: citation_activated(Citation).
    """

    citation_activated = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        scope: Callable[[], Sequence[Document]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check a text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge, self._scope = bridge, scope
        self._running: int | None = None
        self._of_file = ""
        self.checked: CheckedText | None = None
        self._shown = 0
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._show_more)
        self._lay_out()
        theme.notifier.changed.connect(self._show_again)
        self._update()

    def _lay_out(self) -> None:
        look = theme.tokens()
        explains = QLabel(
            tr(
                "Each sentence is looked for in your documents: what they bear out, what only in part "
                "and why, and what they do not hold. The text itself is not kept."
            ),
            wordWrap=True,
        )
        explains.setProperty("kind", "muted")
        self.scope_label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.draft = DraftBox()
        self.draft.setPlaceholderText(tr(_HINT))
        self.draft.setAccessibleName(tr("Text to check"))
        self.draft.file_dropped.connect(self.check_file)
        self.draft.textChanged.connect(self._update)
        self.marked = ResultView()
        self.marked.setAccessibleName(tr("The text, checked"))
        self.marked.anchorClicked.connect(self._activate)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.draft)
        self._stack.addWidget(self.marked)
        self.status = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMaximumHeight(6)
        self.file_button = _button(tr("Open a file…"), self._ask_for_file)
        self.edit_button = _button(tr("Back to the text"), self._edit)
        self.copy_button = _button(tr("Copy the result"), self._copy)
        self.stop_button = _button(tr("Stop"), self._stop)
        self.close_button = _button(tr("Close"), self.reject)
        self.check_button = _button(tr("Check"), self.check)
        self.check_button.setProperty("kind", "primary")
        self.default_button = self.check_button
        foot = QHBoxLayout()
        foot.setSpacing(look.space_s)
        for button in (self.file_button, self.edit_button, self.copy_button):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.close_button, self.stop_button, self.check_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(explains)
        layout.addWidget(self.scope_label)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.status)
        layout.addLayout(foot)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.check_button.click)
        self.resize(640, 620)
        self.draft.setFocus()

    @property
    def holds_work(self) -> bool:
        """Whether a text is being written or was checked."""
        return self._running is not None or self.checked is not None or not self.draft.document().isEmpty()

    # Checking

    def check(self) -> None:
        """Checks what is in the box."""
        if text := self.draft.toPlainText().strip():
            self._of_file = ""
            self._send(CheckText(text, None, self._documents()))

    def check_file(self, path: str) -> None:
        """Checks the text of a file, which is read and not added."""
        if self._running is None:
            self._of_file = Path(path).name
            self._send(CheckText("", path, self._documents()))

    def _documents(self) -> tuple[str, ...]:
        return tuple(document.id for document in self._scope())

    def _send(self, request: CheckText) -> None:
        self._say(tr("Starting…"))
        self._bar.setRange(0, 0)
        self._running = self._bridge.request(
            request, owner=self, on_event=self._progressed, on_done=self._done, on_failed=self._failed
        )
        self._update()

    def _progressed(self, event: Event) -> None:
        if isinstance(event, Progress):
            total = event.total or 0
            self._bar.setRange(0, total)
            self._bar.setValue(event.done)
            self._say(
                trn(
                    "{stage}: {done} of {n} sentences",
                    "{stage}: {done} of {n} sentences",
                    total,
                    stage=event.stage,
                    done=grouped(event.done),
                )
                if total
                else f"{event.stage}…"
            )

    def _done(self, checked: CheckedText) -> None:
        self._running = None
        self.checked = checked
        if not self._of_file:
            self.draft.document().setModified(False)  # what it says is in the result
        told = counts(checked)
        if checked.stopped:
            told = tr("{told} Stopped: the sentences after these were not checked.", told=told)
        self._say(tr("{name}: {text}", name=self._of_file, text=told) if self._of_file else told)
        self._stack.setCurrentWidget(self.marked)
        self._update()
        self._show_again()
        self.marked.setFocus()

    def _failed(self, failure: Failed) -> None:
        self._running = None
        self._say(tr("Stopped.") if failure.kind == "Cancelled" else failure.message)
        self._update()

    def _stop(self) -> None:
        if self._running is not None:
            self._bridge.cancel(self._running)
            self._say(tr("Stopping…"))

    def reject(self) -> None:
        """Closes it, once the person has confirmed it where a text was typed that was not checked; a check
        that goes on is stopped.
        """
        if self.draft.document().isModified() and not self.draft.document().isEmpty():
            says, lost = tr("Close without checking the text?"), tr("The text itself is not kept.")
            ask_first(self, self.windowTitle(), says, lost, tr("Discard"), self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        if self._running is not None:
            self._bridge.cancel(self._running)
        super().reject()

    # Showing

    def _show_again(self) -> None:
        if self.checked is not None:
            self.marked.clear()
            self._shown = 0
            self._show_more()

    def _show_more(self) -> None:
        assert self.checked is not None
        some = self.checked.sentences[self._shown : self._shown + _AT_ONCE]
        self.marked.add(as_html(some))
        self._shown += len(some)
        if self._shown < len(self.checked.sentences):
            self._filling.start()

    def _activate(self, link: QUrl) -> None:
        citations = self.checked.citations if self.checked is not None else ()
        for citation in citations:
            if str(citation.number) == link.path():
                self.citation_activated.emit(citation)

    def _edit(self) -> None:
        self._stack.setCurrentWidget(self.draft)
        self._say("")
        self._update()
        self.draft.setFocus()

    def _copy(self) -> None:
        if self.checked is not None:
            QGuiApplication.clipboard().setText(as_plain(self.checked))
            self._say(tr("The result was copied."))

    def _ask_for_file(self) -> None:
        file = ask_for_file(self, tr("Check the text of a file"), write_filter())
        if file:
            self.check_file(file)

    def _say(self, text: str) -> None:
        self.status.setText(text)

    def _update(self) -> None:
        scope = self._scope()
        self.scope_label.setText(
            tr("Checked against {names}.", names=names(scope))
            if scope
            else tr("Checked against all your documents.")
        )
        running, writing = self._running is not None, self._stack.currentWidget() is self.draft
        self.draft.setReadOnly(running)
        self._bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.check_button.setVisible(writing and not running)
        self.check_button.setEnabled(bool(self.draft.toPlainText().strip()))
        self.file_button.setVisible(writing and not running)
        self.edit_button.setVisible(not writing and not running)
        self.copy_button.setVisible(not writing and not running)


class DraftBox(QPlainTextEdit):
    """Takes a text; Tab leaves it. Signals: file_dropped(path), also of a file that is pasted."""

    file_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(files[0])
        else:
            super().insertFromMimeData(source)


class ResultView(QTextBrowser):
    """Shows marked sentences. Tab goes from citation to citation, and Enter opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)

    def add(self, html: str) -> None:
        """Puts it below what is there, and keeps the place that is shown."""
        bar = self.verticalScrollBar()
        place = bar.value()
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertHtml(html)
        bar.setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in ENTER:
            event.accept()  # a dialog would press its default button as well


def _button(text: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda: do())
    return button
