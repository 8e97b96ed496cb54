"""How the list of documents is sorted and grouped, and which of them it shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.core.document_order import Order
from app.core.formats import classify_kind
from app.core.languages import mark_text
from app.core.overview import PERIODS, STATE_NAMES
from app.ui.services.document_model import DocumentModel
from app.ui.services.shown_documents import Grouping, ShownDocumentsModel, Wanted
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import literal, name_tag
from app.ui.widgets.menu_entries import add_choice

_ORDERS = (
    (Order.NEWEST, mark_text("Newest first")),
    (Order.CHANGED, mark_text("Changed last first")),
    (Order.NAME, mark_text("By name")),
    (Order.KIND, mark_text("By kind")),
    (Order.STATE, mark_text("By state")),
    (Order.PAGES, mark_text("Longest first")),
)
_GROUPINGS = (
    (Grouping.NONE, mark_text("No groups")),
    (Grouping.TAG, mark_text("By tag")),
    (Grouping.KIND, mark_text("By kind")),
    (Grouping.FOLDER, mark_text("By folder")),
    (Grouping.STATE, mark_text("By state")),
)


class ListMenu(QMenu):
    """Orders, groups, kinds, states, tags and days; filled whenever it is opened. Signals:
    `order_chosen(object)` an Order; `filtered()` when other documents are shown.
    """

    order_chosen = Signal(object)
    filtered = Signal()

    def __init__(self, documents: DocumentModel, shown: ShownDocumentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents, self._shown = documents, shown
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offers what there is to choose from now."""
        self.clear()
        group = QActionGroup(self)
        for order, text in _ORDERS:
            chosen = order is self._documents.order
            action = add_choice(self, tr(text), chosen, partial(self.order_chosen.emit, order))
            action.setData(order)
            group.addAction(action)
        self.addSeparator()
        menu = self.addMenu(tr("&Group"))
        for grouping, text in _GROUPINGS:
            chosen = grouping is self._shown.grouping
            add_choice(menu, tr(text), chosen, partial(self._shown.group_by, grouping))
        self.addSeparator()
        self._offer_kinds_and_states()
        self._offer_tags_and_days()
        everything = self.addAction(tr("Show &all"), self.show_all)
        everything.setEnabled(self._shown.is_narrowed)

    def show_all(self) -> None:
        """Shows documents of every kind and state, with any tag and none, whenever they were added."""
        self._narrow(Wanted())

    def _offer_kinds_and_states(self) -> None:
        documents, wanted = self._documents.documents, self._shown.wanted
        kinds = Counter(classify_kind(document).name for document in documents)
        states = Counter(document.state for document in documents)
        menu = self.addMenu(tr("Only this &kind"))
        for name in sorted(kinds, key=tr):
            other = replace(wanted, kinds=wanted.kinds ^ {name})
            text = literal(f"{tr(name)} ({grouped(kinds[name])})")
            add_choice(menu, text, name in wanted.kinds, partial(self._narrow, other))
        menu = self.addMenu(tr("Only this &state"))
        for state in filter(states.__contains__, STATE_NAMES):
            other = replace(wanted, states=wanted.states ^ {state})
            text = f"{tr(STATE_NAMES[state])} ({grouped(states[state])})"
            add_choice(menu, text, state in wanted.states, partial(self._narrow, other))

    def _offer_tags_and_days(self) -> None:
        wanted = self._shown.wanted
        menu = self.addMenu(tr("Only this &tag"))
        for tag, number in self._documents.tags.items():
            other = replace(wanted, tags=wanted.tags ^ {tag})
            text = literal(f"{name_tag(tag)} ({grouped(number)})")
            add_choice(menu, text, tag in wanted.tags, partial(self._narrow, other))
        menu.menuAction().setVisible(not menu.isEmpty())
        menu = self.addMenu(tr("Only a&dded"))
        for period, (text, _) in PERIODS.items():
            chosen = period == wanted.added
            other = replace(wanted, added="" if chosen else period)
            add_choice(menu, tr(text), chosen, partial(self._narrow, other))

    def _narrow(self, wanted: Wanted) -> None:
        self._shown.narrow(wanted)
        self.filtered.emit()
