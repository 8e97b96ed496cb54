"""The outline of the document that is open, beside its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.core.reading import Heading
from app.engine.protocol import Outline
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.theme.wording import tool_tip

_OPEN = 60
"""Entries up to which all levels are shown at once."""
_Role = Qt.ItemDataRole.UserRole


class OutlinePanel(QFrame):
    """Lists the headings of a document; asked for when it is first looked at.

    Signals: `chosen(int, float)` a heading's page, and how many points it stands from the top.
    """

    chosen = Signal(int, float)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._document = ""
        self._known = False
        self.headings: tuple[Heading, ...] = ()
        self.tree = _Tree()
        self.tree.itemClicked.connect(self._choose)
        self.tree.entered_item.connect(self._choose)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setProperty("kind", "muted")
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        look = theme.tokens()
        self.says.setContentsMargins(*sides(look.space_m, look.space_m, look.space_s, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.space_xs, 0, 0)
        layout.addWidget(self.says)
        layout.addWidget(self.tree, 1)
        self.setMinimumWidth(150)
        self.hide()

    def show_document(self, document: str) -> None:
        """Shows the outline of another document."""
        self._document, self._known = document, False
        self._fill(())
        if self.isVisible():
            self._ask()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self._ask()

    def show_page(self, page: int) -> None:
        """Marks the heading that a page stands under."""
        place = -1
        for number, heading in enumerate(self.headings):
            if heading.page <= page:
                place = number
        if place >= 0:
            self.tree.setCurrentItem(self.tree.items[place])
        else:
            self.tree.clearSelection()

    def _ask(self) -> None:
        if self._known or not self._document:
            return
        self._known = True
        document = self._document
        self._say(tr("Looking…"))

        def done(headings: tuple[Heading, ...]) -> None:
            if document == self._document:
                self._fill(headings)

        def failed(failure: object) -> None:
            if document == self._document:
                self._known = False
                self._say(tr("The outline could not be read."))

        self._bridge.request(Outline(document), owner=self, on_done=done, on_failed=failed)

    def _fill(self, headings: Sequence[Heading]) -> None:
        self.headings = tuple(headings)
        self.tree.fill(headings)
        self._say("" if headings else tr("This document has no outline and no headings."))

    def _say(self, text: str) -> None:
        self.says.setText(text)
        self.says.setVisible(bool(text))
        self.tree.setVisible(not text)

    def _choose(self, item: QTreeWidgetItem) -> None:
        heading: Heading = self.headings[item.data(0, _Role)]
        self.chosen.emit(heading.page, heading.y)


class _Tree(QTreeWidget):
    """Signals: `entered_item(item)` on which Enter was pressed."""

    entered_item = Signal(QTreeWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.items: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setIndentation(14)
        self.setAccessibleName(tr("Outline"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def fill(self, headings: Sequence[Heading]) -> None:
        """Replaces all entries."""
        self.clear()
        self.items = []
        above: list[tuple[int, QTreeWidgetItem]] = []
        for number, heading in enumerate(headings):
            while above and above[-1][0] >= heading.level:
                above.pop()
            item = QTreeWidgetItem([heading.title, str(heading.page)])
            item.setToolTip(0, tool_tip(heading.title))
            item.setData(0, _Role, number)
            item.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{title}, page {page}", title=heading.title, page=heading.page),
            )
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if above:
                above[-1][1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append((heading.level, item))
            self.items.append(item)
        if len(headings) <= _OPEN:
            self.expandAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.entered_item.emit(item)
        else:
            super().keyPressEvent(event)
