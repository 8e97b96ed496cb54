"""Lists the chats that are kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTime,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.chats import Chat
from app.engine.protocol import Failed
from app.ui.dialogs.base import Dialog
from app.ui.services.chats import KeptChats
from app.ui.theme import theme
from app.ui.theme.translation import tr, trn, write_date
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.row_list import ROW, RowList, RowStack
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.titled_rows import SAYS, TitledRowDelegate

_TYPING_MS = 150

Index = QModelIndex | QPersistentModelIndex


class ChatsDialog(Dialog):
    """Signals: opened(int) the number of the chat to show; export_wanted(Chat); remove_wanted(list) Chats,
    where the empty list stands for all.
    """

    opened = Signal(int)
    export_wanted = Signal(object)
    remove_wanted = Signal(list)

    def __init__(self, kept: KeptChats, current: int, parent: QWidget | None = None) -> None:
        """`current` is the number of the chat that is open."""
        super().__init__(parent)
        self.setWindowTitle(tr("Chats"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kept, self._current = kept, current
        self._filling = self._filled = False
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(lambda: kept.search(self.search.text()))
        self.search.textChanged.connect(lambda: self._typing.start())
        kept.changed.connect(self._fill)
        kept.failed.connect(self._show_failure)
        kept.search("")
        self._choose()

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel(tr("Chats"))
        heading.setProperty("kind", "title")
        note = QLabel(tr("Kept on this computer, in the library’s own folder."))
        note.setProperty("kind", "muted")
        self.search = SearchBox(tr("Search questions and answers"), tr("Search questions and answers"))
        self.list = RowList(tr("Chats"), _ChatDelegate, self._delete)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.itemActivated.connect(self._open)
        self.list.itemChanged.connect(self._renamed)
        self.list.itemSelectionChanged.connect(self._choose)
        self._stack = RowStack(self.list)
        self.error = ErrorLabel()

        def button(text: str, do: object) -> QPushButton:
            made = QPushButton(text)
            made.clicked.connect(do)
            return made

        self.open_button = button(tr("Open"), lambda: self._open(self.list.currentItem()))
        self.open_button.setProperty("kind", "primary")
        self.rename_button = button(tr("Rename"), lambda: self.list.editItem(self.list.currentItem()))
        self.rename_button.setToolTip(tr("Rename (F2)"))
        self.export_button = button(tr("Export…"), lambda: self.export_wanted.emit(self.chosen[0]))
        self.export_button.setToolTip(tr("Write the chat with its sources, for Word, as PDF or as Markdown"))
        self.delete_button = button(tr("Delete…"), lambda: self.remove_wanted.emit(self.chosen))
        self.delete_button.setToolTip(tr("Delete for good (Del)"))
        self.delete_all_button = button(tr("Delete all chats…"), lambda: self.remove_wanted.emit([]))
        self.delete_all_button.setProperty("kind", "link")
        acts = QHBoxLayout()
        for each in (self.open_button, self.rename_button, self.export_button, self.delete_button):
            acts.addWidget(each)
        acts.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.delete_all_button)
        below.addStretch(1)
        below.addWidget(close)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)
        layout.addLayout(acts)
        layout.addWidget(self.error)
        layout.addLayout(below)
        self.resize(560, 520)

    @property
    def chosen(self) -> list[Chat]:
        """The chats that are selected, in the order of the list."""
        return self.list.chosen

    def _fill(self) -> None:
        self.error.clear()
        before = {chat.id for chat in self.chosen} or {self._current}
        self._filling = True
        self.list.clear()
        for chat in self._kept.chats:
            item = QListWidgetItem(chat.title)
            item.setData(ROW, chat)
            pinned = trn("{n} pinned", "{n} pinned", chat.pinned) if chat.pinned else ""
            asked = trn("{n} question", "{n} questions", chat.questions)
            item.setData(SAYS, tr(", ").join(filter(None, (asked, pinned, when(chat.changed)))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{chat.title}, {item.data(SAYS)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if chat.id in before:
                item.setSelected(True)
                self.list.setCurrentItem(item, self.list.selectionModel().SelectionFlag.NoUpdate)
        if self.list.count() and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self._filling = False
        searched = bool(self.search.text().strip())
        self._stack.show_rows(bool(self.list.count()))
        if searched:
            self._stack.placeholder.say(
                "magnifying-glass", tr("Nothing found"), tr("These words occur in no chat.")
            )
        else:
            self._stack.placeholder.say(
                "chats-circle",
                tr("No chats yet"),
                tr("What you ask is kept here, with the answers and their sources."),
            )
        self.delete_all_button.setEnabled(bool(self.list.count()) or searched)
        self._choose()
        if not self._filled and not self.search.text():
            (self.list if self.list.count() else self.search).setFocus()
        self._filled = True

    def _choose(self) -> None:
        chosen = len(self.list.selectedItems())
        for button in (self.open_button, self.rename_button, self.export_button):
            button.setEnabled(chosen == 1)
        self.delete_button.setEnabled(chosen > 0)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(item.data(ROW).id)
            self.accept()

    def _delete(self) -> None:
        if self.chosen:
            self.remove_wanted.emit(self.chosen)

    def _renamed(self, item: QListWidgetItem) -> None:
        chat: Chat = item.data(ROW)
        if not self._filling and item.text() != chat.title:
            self._kept.rename(chat.id, item.text())

    def _show_failure(self, failure: Failed) -> None:
        self.error.say(failure.message)


class _ChatDelegate(TitledRowDelegate):
    """Lets a chat's name be typed in its row."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Name of the chat"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.tokens()
        row: QRect = option.rect
        height = editor.sizeHint().height()
        editor.setGeometry(
            row.left() + look.space_xs,
            row.center().y() - height // 2,
            row.width() - 2 * look.space_xs,
            height,
        )

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.text().strip():
            model.setData(index, editor.text().strip())


def when(moment: float) -> str:
    """A moment (seconds since 1970) as a person says it: "today 14:05", "3 May 2026"."""
    local = datetime.fromtimestamp(moment)
    day = QDate(local.year, local.month, local.day)
    ago = day.daysTo(QDate.currentDate())
    if ago in (0, 1):
        time = QTime(local.hour, local.minute).toString("HH:mm")
        return tr("yesterday {time}", time=time) if ago else tr("today {time}", time=time)
    return write_date(day, tr("d MMMM yyyy", "a date, as Qt's QLocale writes it"))
