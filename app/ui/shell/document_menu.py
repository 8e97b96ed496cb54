"""The menu of what can be done with the document that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.shell.note_actions import NOTES_KEYS, NoteActions
from app.ui.shell.print_actions import PRINT_KEYS, PrintActions
from app.ui.theme.translation import tr
from app.ui.viewer.citation_tour import NEXT_CITATION, PREVIOUS_CITATION
from app.ui.viewer.comment_list import COMMENTS_KEYS
from app.ui.viewer.document_tabs import CLOSE_TAB_KEYS, NEW_TAB_KEYS, NEXT_TAB_KEYS, PREVIOUS_TAB_KEYS
from app.ui.viewer.find_bar import FIND_KEYS, NEXT_KEYS, PREVIOUS_KEYS
from app.ui.viewer.note_marks import HIGHLIGHT_KEYS, NOTE_KEYS
from app.ui.viewer.outline_panel import OUTLINE_KEYS
from app.ui.viewer.page_layout import Spread
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.reading import ReadingTools
from app.ui.viewer.thumbnails import THUMBNAIL_KEYS
from app.ui.viewer.viewer_panel import ViewerPanel
from app.ui.widgets.menu_entries import add_entry

SPLIT_KEYS = "Ctrl+\\"


def fill_document_menu(menu: QMenu, viewers: ViewerPanel, notes: NoteActions, printing: PrintActions) -> None:
    """Names everything the viewer does, with its keys; these the viewer has itself, but for those of tabs."""

    def viewer() -> PageViewer:
        return viewers.current

    def reading() -> ReadingTools:
        return viewers.current.reading

    def offer(text: str, keys: str, do: Callable[[], object], icon: str = "") -> QAction:
        return add_entry(menu, text, do, icon=icon, told=keys)

    _fill_tabs(menu, viewers)
    menu.addSeparator()
    offer(tr("&Find…"), FIND_KEYS, lambda: reading().open_search(), "magnifying-glass")
    offer(tr("Next place found"), NEXT_KEYS, lambda: reading().find_bar.next())
    offer(tr("Previous place found"), PREVIOUS_KEYS, lambda: reading().find_bar.previous())
    menu.addSeparator()
    offer(tr("Next &citation of the answer"), NEXT_CITATION, lambda: reading().tour.next(), "quotes")
    offer(tr("Previous citation of the answer"), PREVIOUS_CITATION, lambda: reading().tour.previous())
    menu.addSeparator()
    add_entry(menu, tr("Pr&int…"), printing.ask, PRINT_KEYS, icon="printer")
    menu.addSeparator()
    offer(tr("&Outline"), OUTLINE_KEYS, lambda: reading().toggle_outline(), "list-bullets")
    offer(tr("Page pict&ures"), THUMBNAIL_KEYS, lambda: reading().toggle_thumbnails(), "squares-four")
    offer(tr("Co&mments in the file"), COMMENTS_KEYS, lambda: reading().toggle_comments(), "chat-text")
    offer(tr("&Go to page…"), "Ctrl+G", lambda: viewer().header.edit_page())
    offer(tr("&Back"), "Alt+Left", lambda: viewer().back(), "arrow-left")
    offer(tr("Forwar&d"), "Alt+Right", lambda: viewer().forward(), "arrow-right")
    menu.addSeparator()
    offer(tr("Copy what is selected"), "Ctrl+C", lambda: reading().copy(), "copy")
    offer(tr("Copy it with its citation"), "", lambda: reading().copy_cited(), "quotes")
    offer(
        tr("&Highlight what is selected"),
        HIGHLIGHT_KEYS,
        lambda: reading().highlight(),
        "highlighter-circle",
    )
    offer(tr("Write a &note on it…"), NOTE_KEYS, lambda: reading().write_note(), "note-pencil")
    add_entry(menu, tr("Highlights and not&es…"), notes.show_all, NOTES_KEYS, icon="notebook")
    menu.addSeparator()
    offer(tr("Zoom &in"), "Ctrl++", lambda: viewer().view.zoom_in(), "plus")
    offer(tr("Zoom ou&t"), "Ctrl+-", lambda: viewer().view.zoom_out(), "minus")
    offer(tr("Fit &width"), "Ctrl+0", lambda: viewer().view.fit_width(), "arrows-out-line-horizontal")
    offer(tr("Fit &page"), "Ctrl+9", lambda: viewer().view.fit_page(), "arrows-out")
    offer(tr("&Actual size"), "Ctrl+8", lambda: viewer().actual_size())
    offer(tr("Turn &right"), "Ctrl+R", lambda: viewer().turn_right(), "arrow-clockwise")
    offer(tr("Turn &left"), "Ctrl+Shift+R", lambda: viewer().turn_left(), "arrow-counter-clockwise")


def _fill_tabs(menu: QMenu, viewers: ViewerPanel) -> None:
    """Offers what is done with tabs."""
    for text, keys, do, icon in (
        (tr("&New tab"), NEW_TAB_KEYS, lambda: viewers.side.add(), "browsers"),
        (tr("C&lose tab"), CLOSE_TAB_KEYS, lambda: viewers.side.close_current(), "x"),
        (tr("Next ta&b"), NEXT_TAB_KEYS, lambda: viewers.side.step(1), ""),
        (tr("Pre&vious tab"), PREVIOUS_TAB_KEYS, lambda: viewers.side.step(-1), ""),
        (tr("&Side by side"), SPLIT_KEYS, viewers.toggle_split, "columns"),
    ):
        add_entry(menu, text, do, keys, icon=icon)


def fill_spread_menu(menu: QMenu, viewers: ViewerPanel) -> None:
    """Offers how many pages lie abreast."""
    group = QActionGroup(menu)
    for spread, text, icon in (
        (Spread.ONE, tr("&One page abreast"), "file"),
        (Spread.TWO, tr("&Two pages abreast"), "columns"),
        (Spread.COVER, tr("Two pages, the &first by itself"), "book-open"),
    ):
        action = add_entry(menu, text, partial(viewers.set_spread, spread), icon=icon)
        action.setCheckable(True)
        action.setData(spread)
        group.addAction(action)

    def update() -> None:
        for action in group.actions():
            action.setChecked(action.data() is viewers.spread)

    menu.aboutToShow.connect(update)
