"""A document's card: what it is, how well it could be read, what it says, and where it is cited."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.cards import ORIGIN_NAMES, CitedIn, DocumentCard
from app.core.documents import Document
from app.core.events import DocumentChanged, DocumentRemoved, Event
from app.core.formats import classify_kind
from app.engine.protocol import Failed, FindCard, PageInfo, Pages
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.chats import when
from app.ui.dialogs.fact_grid import FactGrid
from app.ui.dialogs.page_list import HealthBar, summary
from app.ui.dialogs.summary_view import SummaryView
from app.ui.services.document_model import CHANGED, MISSING, count_pages
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate, sides
from app.ui.theme.translation import grouped, tr, write_date
from app.ui.theme.wording import breakable, name_size, name_tags
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.row_list import ROW, RowList
from app.ui.widgets.titled_rows import SAYS, TitledRowDelegate

_AGAIN_MS = 400
"""While it is being read a document changes many times a second."""
_ROWS = 6
"""Of the answers that cite it, those that are seen without scrolling."""
_SUMMARISED_AT_ONCE = 20
"""Pages of the longest document that is summarised without being asked to: questions wait meanwhile."""
_BESIDE = 80
"""Logical pixels of the screen that stay free."""
_KNOWN_SINCE = 1e9
"""Seconds since 1970, before which there was no Carrel: of older documents only the order is known."""


class DocumentCardDialog(Dialog):
    """Stays beside the window. It keeps up with what is told of the document itself: its title, how far it is
    read, that it goes; highlights and answers that cite it are looked up anew whenever something is.

    Signals: opened(Document); pages_asked(Document); rename_asked(Document); chat_wanted(int, int) the
    number of a chat and an answer's place in it, from 1; citation_activated(Citation) and opened_in(Citation,
    Where) of the summary.
    """

    opened = Signal(object)
    pages_asked = Signal(object)
    rename_asked = Signal(object)
    chat_wanted = Signal(int, int)
    citation_activated = Signal(object)
    opened_in = Signal(object, object)

    def __init__(self, bridge: EngineBridge, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self.document = document
        self.card: DocumentCard | None = None
        self._asking = self._stale = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._make_parts()
        self._lay_out()
        bridge.broadcast.connect(self._hear)
        self._show_document()
        self._ask()
        self._begin_summary()

    def _make_parts(self) -> None:
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("kind", "title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.origin = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.origin.setProperty("kind", "muted")
        self.facts = FactGrid()
        self._bar = HealthBar()
        self.health = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.unread = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.unread.setProperty("kind", "muted")
        self.pages_button = QPushButton(tr("Pages…"))
        self.pages_button.setProperty("kind", "link")
        self.pages_button.clicked.connect(lambda: self.pages_asked.emit(self.document))
        self.summary = SummaryView(self._bridge, self.document.id)
        self.summary.citation_activated.connect(self.citation_activated)
        self.summary.opened_in.connect(self.opened_in)
        self.cited = RowList(tr("Answers that cite it"), TitledRowDelegate, lambda: None)
        self.cited.setFrameShape(QFrame.Shape.NoFrame)
        self.cited.itemClicked.connect(self._open_chat)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self.cited, self._open_current)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.uncited = QLabel(tr("No kept answer cites it."))
        self.uncited.setProperty("kind", "muted")

    def _lay_out(self) -> None:
        look = theme.tokens()
        self._inside = inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(*sides(0, 0, look.space_s, 0))
        parts.setSpacing(look.space_s)
        parts.addLayout(self.facts)
        beside = QHBoxLayout()
        beside.addWidget(self.health, 1)
        beside.addWidget(self.pages_button)
        self._summary_heading = QLabel(tr("Summary"))
        for heading, contents in (
            (QLabel(tr("How well it was read")), (self._bar, beside, self.unread)),
            (self._summary_heading, (self.summary,)),
            (QLabel(tr("Cited in")), (self.cited, self.uncited)),
        ):
            heading.setProperty("kind", "heading")
            parts.addSpacing(look.space_s)
            parts.addWidget(heading)
            for each in contents:
                if isinstance(each, QWidget):
                    parts.addWidget(each)
                else:
                    parts.addLayout(each)
        parts.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setAccessibleName(tr("About this document"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.rename_button = QPushButton(tr("Rename…"))
        self.rename_button.clicked.connect(lambda: self.rename_asked.emit(self.document))
        self.open_button = QPushButton(tr("Open"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.document))
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addWidget(self.rename_button)
        foot.addWidget(buttons)
        self._icon = IconLabel(classify_kind(self.document).icon, "text_muted", 32)
        named = QVBoxLayout()
        named.setSpacing(look.space_xs)
        named.addWidget(self.title)
        named.addWidget(self.origin)
        head = QHBoxLayout()
        head.setSpacing(look.space_m)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(named, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_m)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)
        self.resize(600, min(720, self.screen().availableGeometry().height() - _BESIDE))

    # Keeping up

    def _ask(self) -> None:
        if self._asking:
            self._stale = True
            return
        self._asking, self._stale = True, False
        self._bridge.request(
            Pages(self.document.id), owner=self, on_done=self._show_pages, on_failed=lambda failure: None
        )
        self._bridge.request(FindCard(self.document.id), owner=self, on_done=self._show, on_failed=self._fail)

    def _hear(self, event: Event | Failed) -> None:
        if isinstance(event, DocumentRemoved) and event.document == self.document.id:
            self.reject()
        elif isinstance(event, DocumentChanged) and event.document.id == self.document.id:
            self._take(event.document)
            if not self._again.isActive():
                self._again.start()

    def _take(self, document: Document) -> None:
        """Shows the document as it is now."""
        was_usable, self.document = self.document.state.is_usable, document
        self._show_document()
        if not was_usable:
            self._begin_summary()

    def _begin_summary(self) -> None:
        """Has a document summarised that can be and is not long; for a long one, that is offered."""
        if self.document.state.is_usable and self.document.pages <= _SUMMARISED_AT_ONCE:
            self.summary.make()

    def reject(self) -> None:
        """Closes it; a summary that is being made is stopped."""
        self.summary.stop()
        super().reject()

    # Showing

    def _show_document(self) -> None:
        """Shows what is known without asking."""
        self.title.setText(isolate(self.document.title))
        own, card = self.document.own_title, self.card
        in_file = tr("The file calls itself “{title}”.", title=isolate(self.document.title_in_file))
        said = [tr(ORIGIN_NAMES[card.origin])] if card is not None else []
        self.origin.setText(" · ".join((*said, in_file) if own else said))
        self.open_button.setEnabled(self.document.state.is_usable)
        self.pages_button.setVisible(self.document.pages > 0)
        self.summary.setVisible(self.document.state.is_usable)
        self._summary_heading.setVisible(self.document.state.is_usable)
        self.facts.show_facts(list(self._list_facts()))

    def _show(self, card: DocumentCard) -> None:
        self._answered()
        self.card = card
        self._take(card.document)
        self.unread.setText(tr_known(card.unread) or tr_known(self.document.reason))
        self.unread.setVisible(bool(self.unread.text()))
        self._show_cited(card.cited)

    def _fail(self, failure: Failed) -> None:
        self._answered()
        self.unread.setText(failure.message)
        self.unread.show()

    def _answered(self) -> None:
        self._asking = False
        if self._stale:
            self._again.start()

    def _show_pages(self, pages: tuple[PageInfo, ...]) -> None:
        self._bar.show_pages(pages)
        self._bar.setVisible(bool(pages))
        self.health.setText(summary(pages) if pages else tr("No page of it could be read."))

    def _list_facts(self) -> Iterator[tuple[str, str, bool]]:
        """What it is called, what it is, and whether that is a warning, for each that is known."""
        document, card = self.document, self.card
        said = card.properties if card is not None else None
        if said is not None and said.author:
            yield tr("Author"), isolate(said.author), False
        if said is not None and said.made:
            yield tr("Made"), _write_day(said.made), False
        changed = said.changed if said is not None and said.changed else ""
        if changed or document.changed:
            yield tr("Changed"), _write_day(changed) if changed else when(document.changed), False
        if document.added > _KNOWN_SINCE:
            yield tr("Added"), when(document.added), False
        size = name_size(document.size)
        yield tr("Kind"), f"{tr(classify_kind(document).one)} · {size}", False
        if document.pages:
            yield tr("Length"), count_pages(document), False
        if document.tags:
            yield tr("Tags"), name_tags(document.tags), False
        if card is not None and card.comments:
            yield tr("Comments in the file"), grouped(card.comments), False
        if card is not None and card.notes:
            yield tr("Your highlights"), grouped(card.notes), False
        for path in document.paths:
            yield tr("File"), isolate(breakable(path)), False
        if card is not None and card.missing:
            yield "", tr(MISSING), True
        if card is not None and card.changed_since_read:
            yield "", tr(CHANGED), True

    def _show_cited(self, cited: tuple[CitedIn, ...]) -> None:
        self.cited.clear()
        for each in cited:
            item = QListWidgetItem(" ".join(each.question.split()))
            says = f"{isolate(each.title)} · {when(each.asked)}"
            item.setData(ROW, each)
            item.setData(SAYS, says)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}. {says}")
            self.cited.addItem(item)
        if cited:
            self.cited.setCurrentRow(0)
            self.cited.clearSelection()
            row = self.cited.sizeHintForRow(0)
            self.cited.setFixedHeight(row * min(len(cited), _ROWS) + 2 * self.cited.frameWidth())
        self.cited.setVisible(bool(cited))
        self.uncited.setVisible(not cited)

    def _open_current(self) -> None:
        if (item := self.cited.currentItem()) is not None:
            self._open_chat(item)

    def _open_chat(self, item: QListWidgetItem) -> None:
        cited: CitedIn = item.data(ROW)
        self.chat_wanted.emit(cited.chat, cited.place)


def _write_day(day: str) -> str:
    """A day as in 2026-03-14, as a person writes it."""
    pattern = tr("d MMMM yyyy", "a date, as Qt's QLocale writes it")
    return write_date(QDate.fromString(day, "yyyy-MM-dd"), pattern)
