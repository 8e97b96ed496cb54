"""The keys, on one sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import mark_text
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.setting_cards import make_note
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.shortcuts import find_name, write_key

_ELSEWHERE: dict[str, tuple[tuple[str, str], ...]] = {
    mark_text("On the pages"): (
        ("Shift+Right", mark_text("Select the next word; with Up, Down, Home, End by lines")),
        ("Ctrl+A", mark_text("Select the whole document")),
        ("Ctrl+C", mark_text("Copy what is selected")),
        ("Esc", mark_text("Let go of what is selected")),
        ("Shift+F10", mark_text("What can be done here")),
    ),
    mark_text("In the list of documents"): (
        ("Return", mark_text("Open")),
        ("Space", mark_text("Tick, so that only ticked documents are asked")),
        ("Del", mark_text("Remove from the library")),
        ("Shift+F10", mark_text("What can be done with it")),
    ),
    mark_text("Asking"): (
        ("Return", mark_text("Ask")),
        ("Shift+Return", mark_text("Begin a new line")),
        ("Up", mark_text("The question before, in the empty box")),
        ("Esc", mark_text("Stop the answer")),
    ),
}
"""Keys that are in no menu."""


def list_keys(bar: QMenuBar) -> dict[str, tuple[tuple[str, str], ...]]:
    """List the keys of a menu bar and what they do, menu by menu, and those that are in no menu."""
    elsewhere = {
        tr(title): tuple((write_key(key), tr(does)) for key, does in keys)
        for title, keys in _ELSEWHERE.items()
    }
    return {**dict(_list_by_menu(bar, _with_keys)), **elsewhere}


def list_names(bar: QMenuBar) -> dict[str, tuple[tuple[str, str], ...]]:
    """List the names of what can be done by keys and what a person calls it, menu by menu."""
    return dict(_list_by_menu(bar, _with_names))


class ShortcutsDialog(Dialog):
    """Shows keys and what they do, and finds one by either."""

    def __init__(
        self, groups: Mapping[str, Sequence[tuple[str, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.groups = groups
        self._shown: list[tuple[QLabel, list[tuple[str, tuple[QLabel, QLabel]]]]] = []
        """Each heading with the rows below it, and what they are found by."""
        look = theme.tokens()
        self.search = SearchBox(tr("Search the keys"), tr("Search the keys"))
        self.search.textChanged.connect(self._find)
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.space_l)
        self._grid.setVerticalSpacing(look.space_xs)
        self._grid.setColumnStretch(1, 1)
        for title, keys in groups.items():
            self._add(title, keys)
        self.unfound = make_note(tr("No key does this."))
        self.unfound.hide()
        column = QVBoxLayout(inside)
        column.addLayout(self._grid)
        column.addWidget(self.unfound)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Keys"))
        FocusRing(scroll)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(460, 560)

    @property
    def found(self) -> list[str]:
        """What the keys do that are shown."""
        rows = (row for _, rows in self._shown for _, row in rows)
        return [does.text() for _, does in rows if does.isVisibleTo(self)]

    def _add(self, title: str, keys: Iterable[tuple[str, str]]) -> None:
        grid = self._grid
        heading = QLabel(title)
        heading.setProperty("kind", "heading")
        heading.setContentsMargins(0, theme.tokens().space_m, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        rows = []
        for key, does in keys:
            row = grid.rowCount()
            shown, says = QLabel(key), QLabel(does, wordWrap=True)
            shown.setProperty("kind", "muted")
            grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(says, row, 1)
            rows.append((f"{title} {key} {does}".casefold(), (shown, says)))
        self._shown.append((heading, rows))

    def _find(self, typed: str) -> None:
        """Shows only the keys that all the words stand by."""
        words = typed.casefold().split()
        for heading, rows in self._shown:
            fits = [all(word in said for word in words) for said, _ in rows]
            heading.setVisible(any(fits))
            for fit, (_, row) in zip(fits, rows, strict=True):
                for label in row:
                    label.setVisible(fit)
        self.unfound.setVisible(not self.found)


def _list_by_menu(
    bar: QMenuBar, find: Callable[[Iterable[QAction]], Iterator[tuple[str, str]]]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """What is found among the entries of each menu in which there is any, by its title."""
    for top in bar.actions():
        menu = top.menu()
        found = tuple(find(menu.actions())) if menu is not None else ()  # type: ignore[attr-defined]
        if found:
            yield _plain(top.text()), found


def _with_names(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        if name := find_name(action):
            yield name, _plain(action.text().partition("\t")[0])


def _with_keys(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        text, _, written = action.text().partition("\t")
        keys = written or tr(" or ").join(map(write_key, action.shortcuts()))
        if keys:
            yield keys, _plain(text)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
