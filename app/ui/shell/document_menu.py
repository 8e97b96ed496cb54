"""The menu of what can be done with the document that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.shell.note_actions import NoteActions
from app.ui.shell.print_actions import PrintActions
from app.ui.theme.translation import tr
from app.ui.viewer.page_layout import Spread
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.reading import ReadingTools
from app.ui.viewer.viewer_panel import ViewerPanel
from app.ui.widgets.menu_entries import add_entry


def fill_document_menu(menu: QMenu, viewers: ViewerPanel, notes: NoteActions, printing: PrintActions) -> None:
    """Names everything the viewer does, with its keys; these the viewer has itself, but for those of tabs."""

    def viewer() -> PageViewer:
        return viewers.current

    def reading() -> ReadingTools:
        return viewers.current.reading

    def offer(text: str, name: str, do: Callable[[], object], icon: str = "") -> QAction:
        return add_entry(menu, text, do, icon=icon, told=name)

    _fill_tabs(menu, viewers)
    menu.addSeparator()
    offer(tr("&Find…"), "find", lambda: reading().open_search(), "magnifying-glass")
    offer(tr("Next place found"), "next-place", lambda: reading().find_bar.next())
    offer(tr("Previous place found"), "previous-place", lambda: reading().find_bar.previous())
    menu.addSeparator()
    offer(tr("Next &citation of the answer"), "next-citation", lambda: reading().tour.next(), "quotes")
    offer(tr("Previous citation of the answer"), "previous-citation", lambda: reading().tour.previous())
    menu.addSeparator()
    add_entry(menu, tr("Pr&int…"), printing.ask, "print", icon="printer")
    menu.addSeparator()
    offer(tr("&Outline"), "outline", lambda: reading().toggle_outline(), "list-bullets")
    offer(tr("Page pict&ures"), "page-pictures", lambda: reading().toggle_thumbnails(), "squares-four")
    offer(tr("Co&mments in the file"), "comments", lambda: reading().toggle_comments(), "chat-text")
    offer(tr("&Go to page…"), "go-to-page", lambda: viewer().header.edit_page())
    offer(tr("&Back"), "back", lambda: viewer().back(), "arrow-left")
    offer(tr("Forwar&d"), "forward", lambda: viewer().forward(), "arrow-right")
    menu.addSeparator()
    add_entry(menu, tr("Copy what is selected"), lambda: reading().copy(), icon="copy", key="Ctrl+C")
    add_entry(
        menu,
        tr("Copy it with its citation"),
        lambda: reading().copy_cited(),
        "copy-with-citation",
        icon="quotes",
    )
    offer(
        tr("&Highlight what is selected"),
        "highlight",
        lambda: reading().highlight(),
        "highlighter-circle",
    )
    offer(tr("Write a &note on it…"), "note", lambda: reading().write_note(), "note-pencil")
    add_entry(menu, tr("Highlights and not&es…"), notes.show_all, "notes", icon="notebook")
    menu.addSeparator()
    offer(tr("Zoom &in"), "zoom-in", lambda: viewer().view.zoom_in(), "plus")
    offer(tr("Zoom ou&t"), "zoom-out", lambda: viewer().view.zoom_out(), "minus")
    offer(tr("Fit &width"), "fit-width", lambda: viewer().view.fit_width(), "arrows-out-line-horizontal")
    offer(tr("Fit &page"), "fit-page", lambda: viewer().view.fit_page(), "arrows-out")
    offer(tr("&Actual size"), "actual-size", lambda: viewer().actual_size())
    offer(tr("Turn &right"), "turn-right", lambda: viewer().turn_right(), "arrow-clockwise")
    offer(tr("Turn &left"), "turn-left", lambda: viewer().turn_left(), "arrow-counter-clockwise")


def _fill_tabs(menu: QMenu, viewers: ViewerPanel) -> None:
    """Offers what is done with tabs."""
    for text, keys, do, icon in (
        (tr("&New tab"), "new-tab", lambda: viewers.side.add(), "browsers"),
        (tr("C&lose tab"), "close-tab", lambda: viewers.side.close_current(), "x"),
        (tr("Next ta&b"), "next-tab", lambda: viewers.side.step(1), ""),
        (tr("Pre&vious tab"), "previous-tab", lambda: viewers.side.step(-1), ""),
        (tr("&Side by side"), "side-by-side", viewers.toggle_split, "columns"),
    ):
        add_entry(menu, text, do, keys, icon=icon)


def fill_spread_menu(menu: QMenu, viewers: ViewerPanel) -> None:
    """Offers how many pages lie abreast."""
    group = QActionGroup(menu)
    for spread, text, name, icon in (
        (Spread.ONE, tr("&One page abreast"), "one-page", "file"),
        (Spread.TWO, tr("&Two pages abreast"), "two-pages", "columns"),
        (Spread.COVER, tr("Two pages, the &first by itself"), "two-pages-cover", "book-open"),
    ):
        action = add_entry(menu, text, partial(viewers.set_spread, spread), name, icon=icon)
        action.setCheckable(True)
        action.setData(spread)
        group.addAction(action)

    def update() -> None:
        for action in group.actions():
            action.setChecked(action.data() is viewers.spread)

    menu.aboutToShow.connect(update)
