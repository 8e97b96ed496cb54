"""Shows how well the pages of a document could be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.documents import Document, DocumentState, PageHealth
from app.core.events import DocumentChanged, DocumentRemoved, Event, Progress
from app.engine.protocol import Failed, PageInfo, Pages, Retry
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.page_list import HealthBar, PageList, summary
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import grouped, tr, trn
from app.ui.widgets.placeholder import Placeholder
from app.ui.widgets.spinner import Spinner

_AGAIN_MS = 400
"""While scans are being read the document changes many times a second."""
_PATIENCE_MS = 250


class PagesDialog(Dialog):
    """Stays beside the window while its pages are looked at, and keeps up with what becomes of them.

    Signals: page_chosen(Document, number); settings_asked() to have scanned pages read.
    """

    page_chosen = Signal(object, int)
    settings_asked = Signal()

    def __init__(self, bridge: EngineBridge, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Pages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self.document = document
        self._pages: tuple[PageInfo, ...] = ()
        self._known = self._asking = self._stale = self._trying = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(
            lambda: self._placeholder.say("hourglass-medium", tr("Looking at the pages…"))
        )
        self._lay_out()
        bridge.broadcast.connect(self._hear)
        self._patience.start()
        self._ask()

    def _lay_out(self) -> None:
        look = theme.tokens()
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "title")
        self.summary = QLabel(wordWrap=True)
        self.summary.setProperty("kind", "muted")
        self._bar = HealthBar()
        self.list = PageList()
        self.list.chosen.connect(lambda number: self.page_chosen.emit(self.document, number))
        self._placeholder = Placeholder()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._placeholder)
        self._stack.addWidget(self.list)
        self._off = QWidget()
        off = QHBoxLayout(self._off)
        off.setContentsMargins(0, 0, 0, 0)
        off_text = QLabel(tr("Reading scanned pages is switched off."))
        off_text.setProperty("kind", "muted")
        self.settings_button = QPushButton(tr("Settings…"))
        self.settings_button.setProperty("kind", "link")
        self.settings_button.clicked.connect(self.settings_asked)
        off.addWidget(off_text)
        off.addWidget(self.settings_button)
        off.addStretch(1)
        self._spinner = Spinner()
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.retry_button = QPushButton(tr("Try again"))
        self.retry_button.setToolTip(tr("Read the pages that failed or are empty once more, as pictures"))
        self.retry_button.clicked.connect(self._retry)
        foot = QHBoxLayout()
        foot.setSpacing(look.space_s)
        foot.addWidget(self.retry_button)
        foot.addWidget(self._spinner)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(self._title)
        layout.addWidget(self.summary)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self._bar)
        layout.addWidget(self._off)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        self.resize(520, 560)
        self._update()

    # Keeping up

    def _ask(self) -> None:
        if self._asking:
            self._stale = True
            return
        self._asking, self._stale = True, False
        self._bridge.request(
            Pages(self.document.id), owner=self, on_done=self._list, on_failed=self._not_listed
        )

    def _list(self, pages: tuple[PageInfo, ...]) -> None:
        self._pages, self._known = pages, True
        self.list.show_pages(pages)
        self._bar.show_pages(pages)
        self._answered()
        if any(page.health is not PageHealth.TEXT for page in pages):
            self._stack.setCurrentWidget(self.list)
        elif pages:
            self._placeholder.say(
                "check-circle", tr("Every page has text"), tr("Nothing is missing from this document.")
            )
            self._stack.setCurrentWidget(self._placeholder)
        else:
            self._placeholder.say("file-dotted", tr("There are no pages"), tr_known(self.document.reason))
            self._stack.setCurrentWidget(self._placeholder)

    def _not_listed(self, failure: Failed) -> None:
        self._answered()
        self._placeholder.say("warning-circle", tr("The pages could not be looked at"), failure.message)
        self._placeholder.add_button(tr("Try again")).clicked.connect(self._ask)
        self._stack.setCurrentWidget(self._placeholder)

    def _answered(self) -> None:
        self._asking = False
        self._patience.stop()
        if self._stale:
            self._again.start()
        self._update()

    def _hear(self, event: Event) -> None:
        if isinstance(event, DocumentRemoved) and event.document == self.document.id:
            self.reject()
        elif isinstance(event, DocumentChanged) and event.document.id == self.document.id:
            self.document = event.document
            if not self._again.isActive():
                self._again.start()
            self._update()

    def _update(self) -> None:
        document = self.document
        self._title.setText(document.title)
        self.summary.setText(summary(self._pages) if self._known else "")
        self._bar.setVisible(self._known and bool(self._pages))
        self._off.setVisible(document.waiting_pages > 0 and document.state is DocumentState.READY)
        self._spinner.setVisible(self._trying)
        wrong = any(page.health in (PageHealth.FAILED, PageHealth.EMPTY) for page in self._pages)
        self.retry_button.setVisible(wrong or self._trying)
        self.retry_button.setEnabled(wrong and not self._trying)

    # Trying again

    def _retry(self) -> None:
        self._trying = True
        before = _readable(self._pages)
        self.outcome.setText(tr("Trying again…"))
        self._bridge.request(
            Retry((self.document.id,)),
            owner=self,
            on_event=self._progressed,
            on_done=lambda _: self._tried(before),
            on_failed=self._not_tried,
        )
        self._update()

    def _progressed(self, event: Event) -> None:
        if isinstance(event, Progress) and event.total:
            self.outcome.setText(
                tr(
                    "{stage}: {done} of {total}",
                    stage=event.stage,
                    done=grouped(event.done),
                    total=grouped(event.total),
                )
            )

    def _tried(self, before: int) -> None:
        def compare(pages: tuple[PageInfo, ...]) -> None:
            self._trying = False
            self._list(pages)
            better = _readable(pages) - before
            self.outcome.setText(
                trn("{n} more page can be read now.", "{n} more pages can be read now.", better)
                if better > 0
                else tr("No more could be read.")
            )

        self._asking = True
        self._bridge.request(Pages(self.document.id), owner=self, on_done=compare, on_failed=self._not_tried)

    def _not_tried(self, failure: Failed) -> None:
        self._trying = self._asking = False
        self.outcome.setText(failure.message)
        self._update()


def _readable(pages: tuple[PageInfo, ...]) -> int:
    return sum(page.health in (PageHealth.TEXT, PageHealth.OCR) for page in pages)
