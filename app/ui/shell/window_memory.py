"""How the window was when it was closed: put back at the next start."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import LibraryUnusable
from app.core.library_place import check_presence
from app.engine.protocol import Ask
from app.ui.services.document_model import has_problem
from app.ui.shell import window_state
from app.ui.shell.window_place import PANES
from app.ui.shell.window_state import KeptQuestion, KeptSide, KeptTab
from app.ui.viewer.document_tabs import DocumentTabs
from app.ui.viewer.page_layout import Spot
from app.ui.viewer.places import Place, Tab
from app.ui.widgets.file_dialogs import last_folders, remember_folders

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


WRITTEN_WITHIN = 2.0
"""Seconds that a closing window gives the drive of its library, which may not answer any more."""


class WindowMemory:
    """Puts a window and what was open in it back as they were, and keeps how they are."""

    def __init__(self, window: MainWindow, library: Path) -> None:
        self._window, self._library = window, library
        self._before = window_state.load(library)
        self._is_chat_awaited = False

    def restore_panes(self) -> None:
        """Gives the panes their widths, and what is in them its order."""
        window, before = self._window, self._before
        window.panes.set_widths(before.panes or PANES)
        window.panes.hide(before.hidden)
        window.library.sort_by(before.order)
        window.viewers.set_spread(before.spread)
        window.library.group_by(before.grouping)
        window.chat.notice.keep_away(before.notice)
        remember_folders(before.folders)

    def restore_work(self) -> None:
        """Opens the document and the chat that were open, once it is known which there are."""
        window, before = self._window, self._before
        documents = window.indexing.documents
        documents.tick((identity for identity in before.scope if documents.find(identity) is not None), True)
        window.chat.composer.scope.choose(before.facets)
        self._is_chat_awaited = bool(before.chat)
        if before.chat:
            window.chat_actions.restore(before.chat, self._hold_unanswered)
        else:
            self._hold_unanswered()
        (window.library if window.library.empty else window.chat).take_focus()
        if window.viewer.document is None:
            if before.zoom:
                window.viewer.view.set_zoom(before.zoom)
            window.viewers.restore([self._find_tabs(side) for side in before.sides])
            last = documents.find(before.document)
            if last is not None and not has_problem(last) and window.viewer.document is None:
                window.viewer.open(last, min(before.page, max(last.pages, 1)))
        if before.draft and not window.chat.composer.box.question():
            window.chat.composer.box.put(before.draft)

    def _hold_unanswered(self) -> None:
        """Shows what was not answered, once its chat is there: asked before, it would begin another."""
        self._is_chat_awaited = False
        self._window.chat.hold(
            [
                Ask(
                    kept.question,
                    kept.documents,
                    kept.mode,
                    style=kept.style,
                    at_once=True,
                    facets=kept.facets,
                )
                for kept in self._before.unanswered
            ]
        )

    def _find_tabs(self, side: KeptSide) -> tuple[list[Tab], int]:
        """The tabs of a side whose documents there still are, and which is in front."""
        tabs, front = [], 0
        for index, kept in enumerate(side.tabs):
            document = self._window.indexing.documents.find(kept.document)
            if document is not None and not has_problem(document):
                spot = Spot(min(kept.page, max(document.pages, 1)), kept.x, kept.y)
                tabs.append(Tab(Place(document, spot, turn=kept.turn)))
                front = len(tabs) - 1 if index <= side.front else front
        return tabs, front

    def save(self) -> None:
        """Keeps how everything is now, unless the drive of the library does not answer or is not there."""
        writing = threading.Thread(
            target=_write, args=(self._library, self._look()), name="carrel-memory", daemon=True
        )
        writing.start()
        writing.join(WRITTEN_WITHIN)

    def _look(self) -> window_state.WindowState:
        window, before = self._window, self._before
        shown, known = window.viewer.document, window.is_library_open
        awaited = before if self._is_chat_awaited or not known else window_state.WindowState()
        return window_state.WindowState(
            geometry=bytes(window.saveGeometry().data()),
            panes=self._widths(),
            hidden=tuple(sorted(window.panes.hidden)),
            document=(shown.id if shown else "") if known else before.document,
            page=(window.viewer.current_page if shown else 1) if known else before.page,
            zoom=0.0 if window.viewer.view.fits_width else window.viewer.view.zoom,
            scope=tuple(document.id for document in window.library.scope) if known else before.scope,
            facets=window.chat.composer.scope.facets if known else before.facets,
            chat=window.chat.chat.id if window.chat.chat else awaited.chat,
            order=window.library.order,
            spread=window.viewers.spread,
            folders=last_folders(),
            sides=tuple(map(_keep_side, window.viewers.sides)) if known else before.sides,
            draft=window.chat.composer.box.toPlainText() or ("" if known else before.draft),
            unanswered=(*awaited.unanswered, *map(_keep_question, window.chat.unasked)),
            grouping=window.library.grouping,
            notice=window.chat.notice.put_away,
        )

    def _widths(self) -> tuple[int, ...]:
        """Those of the panes; of one that is hidden, what it had before."""
        before = self._before.panes or PANES
        return tuple(now or then for now, then in zip(self._window.panes.widths, before, strict=True))


def _write(library: Path, state: window_state.WindowState) -> None:
    with suppress(LibraryUnusable, OSError):
        check_presence(library)
        window_state.save(library, state)


def _keep_question(ask: Ask) -> KeptQuestion:
    style = ask.style if isinstance(ask.style, str) else None
    return KeptQuestion(ask.question, ask.documents, ask.mode, style, ask.facets)


def _keep_side(side: DocumentTabs) -> KeptSide:
    kept = []
    for tab in side.tabs:
        if tab.place is None:
            kept.append(KeptTab())
        else:
            page, x, y = tab.place.spot
            kept.append(KeptTab(tab.place.document.id, page, round(x, 1), round(y, 1), tab.place.turn))
    return KeptSide(tuple(kept), side.index)
