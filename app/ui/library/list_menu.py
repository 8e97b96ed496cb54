"""How the list of documents is sorted, and which of them it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.core.documents import DocumentState
from app.core.kinds import classify_kind
from app.ui.services.document_model import DocumentFilter, DocumentModel, Order
from app.ui.theme.wording import literal

_ORDERS = (
    (Order.NEWEST, "Newest first"),
    (Order.NAME, "By name"),
    (Order.KIND, "By kind"),
    (Order.STATE, "By state"),
    (Order.PAGES, "Longest first"),
)
_STATES = {
    DocumentState.READY: "Ready",
    DocumentState.SEARCHABLE: "Found by words so far",
    DocumentState.READING: "Being read",
    DocumentState.EMPTY: "Without text",
    DocumentState.NEEDS_PASSWORD: "Locked",
    DocumentState.UNSUPPORTED: "Of no known kind",
    DocumentState.FAILED: "Could not be read",
}


class ListMenu(QMenu):
    """Orders, kinds, states and tags; filled whenever it is opened. Signals: `order_chosen(object)` an Order;
    `filtered()` when other documents are shown.
    """

    order_chosen = Signal(object)
    filtered = Signal()

    def __init__(self, documents: DocumentModel, shown: DocumentFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents, self._shown = documents, shown
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offers what there is to choose from now."""
        self.clear()
        group = QActionGroup(self)
        for order, text in _ORDERS:
            action = self._offer(
                self, text, order is self._documents.order, partial(self.order_chosen.emit, order)
            )
            action.setData(order)
            group.addAction(action)
        self.addSeparator()
        documents = self._documents.documents
        kinds = Counter(classify_kind(document).name for document in documents)
        states = Counter(document.state for document in documents)
        menu = self.addMenu("Only this &kind")
        for name in sorted(kinds):
            on = name in self._shown.kinds
            self._offer(menu, literal(f"{name} ({kinds[name]:,})"), on, partial(self._toggle_kind, name))
        menu = self.addMenu("Only this &state")
        for state in filter(states.__contains__, _STATES):
            on = state in self._shown.states
            text = f"{_STATES[state]} ({states[state]:,})"
            self._offer(menu, text, on, partial(self._toggle_state, state))
        menu = self.addMenu("Only this &tag")
        for tag, number in self._documents.tags.items():
            on = tag in self._shown.tags
            self._offer(menu, literal(f"@{tag} ({number:,})"), on, partial(self._toggle_tag, tag))
        menu.menuAction().setVisible(not menu.isEmpty())
        everything = self.addAction("Show &all", self.show_all)
        everything.setEnabled(self._shown.is_narrowed)

    def show_all(self) -> None:
        """Shows documents of every kind and state, with any tag and none."""
        self._shown.narrow()
        self.filtered.emit()

    def _toggle_kind(self, name: str) -> None:
        self._shown.narrow(self._shown.kinds ^ {name}, self._shown.states, self._shown.tags)
        self.filtered.emit()

    def _toggle_state(self, state: DocumentState) -> None:
        self._shown.narrow(self._shown.kinds, self._shown.states ^ {state}, self._shown.tags)
        self.filtered.emit()

    def _toggle_tag(self, tag: str) -> None:
        self._shown.narrow(self._shown.kinds, self._shown.states, self._shown.tags ^ {tag})
        self.filtered.emit()

    def _offer(self, menu: QMenu, text: str, on: bool, do: Callable[[], object]) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: do())
        menu.addAction(action)
        return action
