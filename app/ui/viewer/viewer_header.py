"""The header over the pages: what is shown, where in it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.core.documents import Document
from app.ui.services.document_model import trouble
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.viewer.comment_list import count_comments
from app.ui.viewer.page_box import PageBox
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton

_ROOM_FOR_ZOOM, _ROOM_FOR_LABEL, _ROOM_FOR_TOOLS = 500, 400, 350
"""Logical pixels of width from which the header shows them."""


class ViewerHeader(QFrame):
    """The viewer's header. Where it is narrow, what the keyboard does as well gives way first.

    Signals: `page_entered(str)` a page that was typed; `page_left()` when the page's box was left without.
    """

    page_entered = Signal(str)
    page_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self.setProperty("kind", "header")
        self.library_button = IconButton("caret-double-right", tr("Show the library"), colour="text_muted")
        self.chat_button = IconButton("caret-double-left", tr("Show the questions"), colour="text_muted")
        for pane_button in (self.library_button, self.chat_button):
            pane_button.hide()
        self.back_button = IconButton("arrow-left", tr("Back"), keys="back")
        self.forward_button = IconButton("arrow-right", tr("Forward"), keys="forward")
        self.title = ElidedLabel()
        self.title.setProperty("kind", "heading")
        self.label = ElidedLabel()
        self.label.setProperty("kind", "muted")
        flag = Qt.AlignmentFlag
        self.label.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)
        self.page_box = PageBox()
        self.page_box.returnPressed.connect(self._enter_page)
        self.page_box.left.connect(self.page_left)
        self._count = QLabel()
        self.reread_button = IconButton(
            "arrow-clockwise", tr("The file has changed since it was read: read it again"), colour="warning"
        )
        self.reread_button.hide()
        self.find_button = IconButton("magnifying-glass", tr("Find in this document"), keys="find")
        self.outline_button = IconButton("list-bullets", tr("Outline"), keys="outline")
        self.comments_button = IconButton("chat-text", tr("Comments in the file"), keys="comments")
        self.pages_button = IconButton("files", tr("Pages of this document"))
        self.zoom_out_button = IconButton("minus", tr("Zoom out"), keys="zoom-out")
        self.percent = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %"))
        self.zoom_in_button = IconButton("plus", tr("Zoom in"), keys="zoom-in")
        self.fit_button = IconButton("arrows-out-line-horizontal", tr("Fit width"), keys="fit-width")
        self._lay_out()

    def _lay_out(self) -> None:
        self._zoom: tuple[QWidget, ...] = (self.zoom_out_button, self.percent, self.zoom_in_button)
        self._beside = (self.find_button, self.outline_button)
        self._has_comments = False
        pages, after = (self.page_box, self._count), (self.fit_button, self.pages_button)
        self._tools: tuple[QWidget, ...] = (*pages, *after)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        for button in (self.library_button, self.back_button, self.forward_button):
            layout.addWidget(button)
        layout.addSpacing(4)
        layout.addWidget(self.title, 3)
        layout.addWidget(self.label, 2)
        layout.addSpacing(4)
        for widget in pages:
            layout.addWidget(widget)
        layout.addSpacing(8)
        last = (self.reread_button, self.chat_button)
        for tool in (*self._zoom, *self._beside, self.comments_button, *after, *last):
            layout.addWidget(tool)

    def show_document(self, document: Document | None, pages: int) -> None:
        """Names a document of so many pages; what is of use only while pages are shown is there with them."""
        self.title.setText(document.title if document is not None else "")
        self.reread_button.setVisible(document is not None and not self.reread_button.isHidden())
        self._count.setText(f"/ {pages}")
        self.page_box.set_count(pages)
        wrong = trouble(document) if document is not None else ""
        self.pages_button.setIcon(theme.icon("warning" if wrong else "files", "warning" if wrong else "text"))
        self.pages_button.setToolTip(wrong or self.pages_button.accessibleName())
        self._on = pages > 0
        self._place()

    def show_page(self, page: int, label: str) -> None:
        """Tells the page being read, and what it is called where that is more than its number."""
        self.page_box.setText(str(page))
        self.label.setText(label)
        self._place()

    def show_zoom(self, share: float) -> None:
        """Tells how large pages are shown; 1 is as large as on paper."""
        self.percent.setText(f"{share:.0%}")
        self.percent.setAccessibleName(tr("Zoom {percent}", percent=self.percent.text()))

    def show_comments(self, number: int) -> None:
        """Offers the comments in the file, where there are some."""
        self._has_comments = number > 0
        self.comments_button.setAccessibleDescription(count_comments(number))
        self._place()

    def show_changed(self, is_changed: bool) -> None:
        """Offers to read the file again, where it is not as it was read any more."""
        self.reread_button.setVisible(is_changed)

    def edit_page(self) -> None:
        """Puts the keyboard where a page's number is typed."""
        self.page_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page_box.selectAll()

    def _enter_page(self) -> None:
        if self.page_box.text():
            self.page_entered.emit(self.page_box.text())

    def _place(self) -> None:
        """Shows as much as there is room for."""
        for widget in self._tools:
            widget.setVisible(self._on)
        for widget in self._zoom:
            widget.setVisible(self._on and self.width() >= _ROOM_FOR_ZOOM)
        for button in self._beside:
            button.setVisible(self._on and self.width() >= _ROOM_FOR_TOOLS)
        self.comments_button.setVisible(self._on and self._has_comments)
        self.label.setVisible(self._on and bool(self.label.whole) and self.width() >= _ROOM_FOR_LABEL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
