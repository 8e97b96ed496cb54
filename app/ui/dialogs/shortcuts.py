"""The keys, on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
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
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.focus_ring import FocusRing

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


class ShortcutsDialog(Dialog):
    """Shows the keys of a menu bar, menu by menu, and those that are in no menu."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        elsewhere = {
            tr(title): tuple((key, tr(does)) for key, does in keys) for title, keys in _ELSEWHERE.items()
        }
        self.groups = {**dict(_menus(bar)), **elsewhere}
        look = theme.tokens()
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(look.space_l)
        grid.setVerticalSpacing(look.space_xs)
        grid.setColumnStretch(1, 1)
        for title, keys in self.groups.items():
            _add(grid, title, keys)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Keys"))
        FocusRing(scroll)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(460, 560)


def _add(grid: QGridLayout, title: str, keys: Iterable[tuple[str, str]]) -> None:
    heading = QLabel(title)
    heading.setProperty("kind", "heading")
    heading.setContentsMargins(0, theme.tokens().space_m, 0, 0)
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
    for key, does in keys:
        row = grid.rowCount()
        shown = QLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key)
        shown.setProperty("kind", "muted")
        grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(QLabel(does, wordWrap=True), row, 1)


def _menus(bar: QMenuBar) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """The keys of each menu, by its title."""
    for top in bar.actions():
        menu = top.menu()
        found = tuple(_with_keys(menu.actions())) if menu is not None else ()  # type: ignore[attr-defined]
        if found:
            yield _plain(top.text()), found


def _with_keys(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        text, _, written = action.text().partition("\t")
        shown = QKeySequence.SequenceFormat.NativeText
        keys = written or tr(" or ").join(key.toString(shown) for key in action.shortcuts())
        if keys:
            yield keys, _plain(text)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
