"""Lists highlights and notes: of the document that is open, or of all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import Standing
from app.core.chats import STANDING
from app.core.documents import Document
from app.core.notes import COLOUR_NAMES, INKS, Note
from app.core.shortening import shorten
from app.engine.protocol import Failed
from app.ui.dialogs.base import Dialog
from app.ui.services.notes import KeptNotes
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate, mirror_rect
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import name_place, name_spot, name_tags, quote_with_place, tool_tip
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.eliding import elided
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.row_list import ROW, RowList, RowStack
from app.ui.widgets.row_painting import fonts, paint_background
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.shortcuts import write_keys

_TYPING_MS = 150
_STRIPE = 4
"""Width of a row's colour, in logical pixels."""
_TIP = 600
"""Characters of a note under the pointer."""

Index = QModelIndex | QPersistentModelIndex


class NotesDialog(Dialog):
    """Signals: wanted(Note) to be shown on its page; edit_wanted(Note); export_wanted(object) the id of the
    document of which, or None for all.
    """

    wanted = Signal(object)
    edit_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, kept: KeptNotes, document: Document | None, parent: QWidget | None = None) -> None:
        """`document` is the one that is open."""
        super().__init__(parent)
        self.setWindowTitle(tr("Highlights and notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kept, self._document = kept, document
        self._asked = 0
        self._filled = False
        self.notes: tuple[Note, ...] = ()
        self._make()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda: self._typing.start())
        kept.changed.connect(self.refresh)
        kept.failed.connect(self._show_failure)
        self.refresh()

    @property
    def chosen(self) -> list[Note]:
        """The notes that are selected, in the order of the list."""
        return self.list.chosen

    def refresh(self) -> None:
        """Asks which there are; only the newest of several answers counts."""
        self._asked += 1
        asked = self._asked

        def take(notes: tuple[Note, ...]) -> None:
            if asked == self._asked:
                self._fill(notes)

        scope = (self._document.id,) if self._of_one and self._document is not None else ()
        self._kept.list(take, scope, self.search.text(), owner=self)

    @property
    def _of_one(self) -> bool:
        return self._document is not None and self.scope.currentIndex() == 0

    def _make(self) -> None:
        looks_for = tr("Search notes, tags and what is marked")
        self.search = SearchBox(looks_for, looks_for)
        self.scope = ChoiceBox()
        self.scope.setAccessibleName(tr("Whose notes"))
        self.scope.addItems(
            [*((tr("This document"),) if self._document is not None else ()), tr("All documents")]
        )
        self.scope.activated.connect(lambda _: self.refresh())
        self.list = RowList(tr("Notes"), _NoteDelegate, self._remove)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(item.data(ROW)))
        self.list.itemSelectionChanged.connect(self._choose)
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list, self._copy)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._stack = RowStack(self.list)
        self.error = ErrorLabel()

        def button(text: str, do: Callable[[], object], tip: str = "") -> QPushButton:
            made = QPushButton(text)
            made.clicked.connect(lambda: do())
            made.setToolTip(tip)
            return made

        self.show_button = button(
            tr("Show"), lambda: self.wanted.emit(self.chosen[0]), tr("Show it on its page")
        )
        self.show_button.setProperty("kind", "primary")
        self.edit_button = button(tr("Edit…"), lambda: self.edit_wanted.emit(self.chosen[0]))
        self.copy_button = button(tr("Copy"), self._copy, tr("Copy with where it stands (Ctrl+C)"))
        self.remove_button = button(tr("Remove"), self._remove, tr("Can be undone (Del)"))
        self.export_button = button(
            tr("Export…"), self._export, tr("As annotations in a copy of the PDF, or as Markdown")
        )

    def _lay_out(self) -> None:
        look = theme.tokens()
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.scope)
        acts = QHBoxLayout()
        for each in (
            self.show_button,
            self.edit_button,
            self.copy_button,
            self.remove_button,
            self.export_button,
        ):
            acts.addWidget(each)
        acts.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        acts.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_s)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.error)
        layout.addLayout(acts)
        self.resize(560, 460)

    def _fill(self, notes: tuple[Note, ...]) -> None:
        self.error.clear()
        before = {note.id for note in self.chosen}
        self.notes = notes
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(note.quote)
            item.setData(ROW, note)
            item.setToolTip(tool_tip(shorten(note.comment or note.quote, _TIP)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{note.quote}. {note.comment} {told(note)}")
            self.list.addItem(item)
            item.setSelected(note.id in before)
        if self.list.count() and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self._stack.show_rows(bool(notes))
        self._say_why_none()
        self.setWindowTitle(
            tr("Highlights and notes ({number})", number=grouped(len(notes)))
            if notes
            else tr("Highlights and notes")
        )
        self._choose()
        if not self._filled and notes and not self.search.text():
            self.list.setFocus()
        self._filled = True

    def _say_why_none(self) -> None:
        """Says why no note is listed, and where else there may be some."""
        says = self._stack.placeholder
        if self.search.text().strip():
            holds_none = (
                tr("No note on this document holds these words.")
                if self._of_one
                else tr("No note holds these words.")
            )
            says.say("magnifying-glass", tr("Nothing found"), holds_none)
        else:
            says.say("highlighter-circle", tr("No highlights yet"), _explain_keys())
        if self._of_one:
            says.add_link(tr("Look in all documents")).clicked.connect(self._look_in_all)

    def _look_in_all(self) -> None:
        self.scope.setCurrentIndex(self.scope.count() - 1)
        self.search.setFocus()
        self.refresh()

    def _choose(self) -> None:
        chosen = self.chosen
        self.show_button.setEnabled(len(chosen) == 1 and chosen[0].standing is not Standing.GONE)
        self.edit_button.setEnabled(len(chosen) == 1)
        self.copy_button.setEnabled(bool(chosen))
        self.remove_button.setEnabled(bool(chosen))
        self.remove_button.setText(
            trn("Remove {n} note", "Remove {n} notes", len(chosen)) if len(chosen) > 1 else tr("Remove")
        )
        self.export_button.setEnabled(bool(self.notes))

    def _copy(self) -> None:
        if self.chosen:
            QGuiApplication.clipboard().setText("\n\n".join(map(_write, self.chosen)))

    def _remove(self) -> None:
        if self.chosen:
            self._kept.remove(self.chosen)

    def _export(self) -> None:
        self.export_wanted.emit(self._document.id if self._of_one and self._document is not None else None)

    def _show_failure(self, failure: Failed) -> None:
        self.error.say(failure.message)


def told(note: Note) -> str:
    """Where a note is, its colour, its tags, and, if its words are not there any more, that."""
    said = f" · {tr(STANDING[note.standing])}" if STANDING[note.standing] else ""
    tags = f" · {name_tags(note.tags)}" if note.tags else ""
    return f"{note.title} · {name_spot(note)} · {tr(COLOUR_NAMES[note.colour])}{tags}{said}"


def _write(note: Note) -> str:
    """A note to be pasted elsewhere: its words, where they stand, and the comment."""
    quote = quote_with_place(note.quote, name_place(note))
    return f"{quote}\n{note.comment}" if note.comment else quote


class _NoteDelegate(QStyledItemDelegate):
    """Paints the marked words beside their colour, the comment, and where they stand."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = fonts()
        comment = bool(index.data(ROW).comment)
        lines = (1 + comment) * QFontMetrics(body).height() + QFontMetrics(small).height()
        return QSize(120, lines + 4 + 2 * theme.tokens().space_s)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.tokens()
        note: Note = index.data(ROW)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        body, small = fonts()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, row, state)
        inner = row.adjusted(look.space_m, look.space_s, -look.space_m, -look.space_s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*INKS[note.colour]))
        stripe = QRect(inner.left(), inner.top(), _STRIPE, inner.height())
        painter.drawRoundedRect(mirror_rect(stripe, row), 2, 2)
        inner = mirror_rect(inner.adjusted(_STRIPE + look.space_s, 0, 0, 0), row)
        lines = [(isolate(f"“{note.quote}”"), body, look.text)]
        comment = isolate(" ".join(note.comment.split()))
        lines += [(comment, body, look.text_muted)] if comment else []
        lines.append((told(note), small, look.text_muted if not STANDING[note.standing] else look.warning))
        top = inner.top()
        for text, font, ink in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            line = QRect(inner.left(), top, inner.width(), metrics.height())
            shown = elided(text, metrics, line.width(), Qt.TextElideMode.ElideRight)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            top += metrics.height() + 2
        painter.restore()


def _explain_keys() -> str:
    """How words are highlighted."""
    highlight, note = write_keys("highlight"), write_keys("note")
    if highlight and note:
        return tr(
            "Select words on a page and press {highlight}, or {note} to write a note on them.",
            highlight=highlight,
            note=note,
        )
    return tr("Select words on a page, and choose what to do in the menu “Document”.")
