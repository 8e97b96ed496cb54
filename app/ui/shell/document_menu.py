"""The menu of what can be done with the document that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.shell.note_actions import NOTES_KEYS, NoteActions
from app.ui.shell.print_actions import PRINT_KEYS, PrintActions
from app.ui.theme import theme
from app.ui.viewer.citation_tour import NEXT_CITATION, PREVIOUS_CITATION
from app.ui.viewer.find_bar import FIND_KEYS, NEXT_KEYS, PREVIOUS_KEYS
from app.ui.viewer.note_marks import HIGHLIGHT_KEYS, NOTE_KEYS
from app.ui.viewer.outline_panel import OUTLINE_KEYS
from app.ui.viewer.page_layout import Spread
from app.ui.viewer.page_view import PageView
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.thumbnails import THUMBNAIL_KEYS


def fill_document_menu(menu: QMenu, viewer: PageViewer, notes: NoteActions, printing: PrintActions) -> None:
    """Names everything the viewer does, with its keys; these the viewer has itself."""
    reading = viewer.reading

    def offer(text: str, keys: str, do: Callable[[], object], icon: str = "") -> QAction:
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{text}\t{native}" if keys else text, menu)
        if icon:
            action.setIcon(theme.icon(icon, "text_muted"))
        action.triggered.connect(lambda: do())
        menu.addAction(action)
        return action

    offer("&Find…", FIND_KEYS, reading.open_search, "magnifying-glass")
    offer("Next place found", NEXT_KEYS, reading.find_bar.next)
    offer("Previous place found", PREVIOUS_KEYS, reading.find_bar.previous)
    menu.addSeparator()
    offer("Next &citation of the answer", NEXT_CITATION, reading.tour.next, "quotes")
    offer("Previous citation of the answer", PREVIOUS_CITATION, reading.tour.previous)
    menu.addSeparator()
    offer("Pr&int…", PRINT_KEYS, printing.ask, "printer").setShortcut(PRINT_KEYS)
    menu.addSeparator()
    offer("&Outline", OUTLINE_KEYS, reading.toggle_outline, "list-bullets")
    offer("Page pict&ures", THUMBNAIL_KEYS, reading.toggle_thumbnails, "squares-four")
    offer("&Go to page…", "Ctrl+G", viewer.header.edit_page)
    offer("&Back", "Alt+Left", viewer.back, "arrow-left")
    offer("Forwar&d", "Alt+Right", viewer.forward, "arrow-right")
    menu.addSeparator()
    offer("Copy what is selected", "Ctrl+C", reading.copy, "copy")
    offer("Copy it with its citation", "", reading.copy_cited, "quotes")
    offer("&Highlight what is selected", HIGHLIGHT_KEYS, reading.highlight, "highlighter-circle")
    offer("Write a &note on it…", NOTE_KEYS, reading.write_note, "note-pencil")
    offer("Highlights and not&es…", NOTES_KEYS, notes.show_all, "notebook").setShortcut(NOTES_KEYS)
    menu.addSeparator()
    offer("Zoom &in", "Ctrl++", viewer.view.zoom_in, "plus")
    offer("Zoom ou&t", "Ctrl+-", viewer.view.zoom_out, "minus")
    offer("Fit &width", "Ctrl+0", viewer.view.fit_width, "arrows-out-line-horizontal")
    offer("Fit &page", "Ctrl+9", viewer.view.fit_page, "arrows-out")
    offer("&Actual size", "Ctrl+8", viewer.actual_size)
    offer("Turn &right", "Ctrl+R", viewer.turn_right, "arrow-clockwise")
    offer("Turn &left", "Ctrl+Shift+R", viewer.turn_left, "arrow-counter-clockwise")


def fill_spread_menu(menu: QMenu, view: PageView) -> None:
    """Offers how many pages lie abreast."""
    group = QActionGroup(menu)
    for spread, text, icon in (
        (Spread.ONE, "&One page abreast", "file"),
        (Spread.TWO, "&Two pages abreast", "columns"),
        (Spread.COVER, "Two pages, the &first by itself", "book-open"),
    ):
        action = QAction(text, menu, checkable=True)
        action.setIcon(theme.icon(icon, "text_muted"))
        action.setData(spread)
        action.triggered.connect(lambda _=False, spread=spread: view.set_spread(spread))
        group.addAction(action)
        menu.addAction(action)

    def update() -> None:
        for action in group.actions():
            action.setChecked(action.data() is view.spread)

    menu.aboutToShow.connect(update)
