"""Other keys for what the window does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import BadShortcut
from app.core.shortcuts import Chosen, choose, find_keys, find_owner, is_reserved, read_key, restore_keys
from app.engine.protocol import Failed
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.setting_cards import make_note
from app.ui.services.engine_setting import EngineSetting
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.key_box import KeyBox
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.shortcuts import write_key

_NAME = Qt.ItemDataRole.UserRole


class KeysDialog(Dialog):
    """Lists what is done by keys, menu by menu, and takes others for what is selected. All takes effect at
    once.
    """

    def __init__(
        self,
        setting: EngineSetting[Chosen],
        groups: Mapping[str, Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """`groups`: the names of what is done by keys, and what a person calls it, by the title of a menu."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change keys"))
        self._setting = setting
        self._does = {name: does for entries in groups.values() for name, does in entries}
        self._key = ""
        """What was pressed, and can be used."""
        self.search = SearchBox(tr("Search the keys"), tr("Search the keys"))
        self.search.textChanged.connect(self._find)
        self._make_tree(groups)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.box = KeyBox()
        self.box.setPlaceholderText(tr("Press the new keys"))
        self.box.pressed.connect(self._take)
        self.box.taken.connect(self._use)
        self.use_button = self._make_button(tr("Use"), self._use)
        self.use_button.setProperty("kind", "primary")
        self.none_button = self._make_button(tr("No key"), lambda: self._choose(""))
        self.reset_button = self._make_button(tr("As at first"), self._reset)
        self.note = make_note("")
        self.error = ErrorLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_all_button = buttons.addButton(
            tr("All as at first"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset_all_button.clicked.connect(lambda: self._keep({}))
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        setting.changed.connect(self._update)
        setting.failed.connect(self._tell_failure)
        self._update()
        self.tree.setCurrentItem(self._items[next(iter(self._items))])
        self.search.setFocus()

    @property
    def chosen(self) -> str:
        """The name of what is selected."""
        item = self.tree.currentItem()
        return (item.data(0, _NAME) or "") if item is not None else ""

    def select(self, name: str) -> None:
        """Selects what is done by keys, by its name."""
        self.tree.setCurrentItem(self._items[name])

    # --- parts

    def _make_button(self, says: str, do: object) -> QPushButton:
        button = QPushButton(says)
        button.clicked.connect(do)
        return button

    def _make_tree(self, groups: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        self.tree = QTreeWidget(columnCount=2)
        self.tree.setAccessibleName(tr("What is done by keys"))
        self.tree.setHeaderLabels([tr("What is done"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setItemsExpandable(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._headings: dict[str, tuple[QTreeWidgetItem, list[str]]] = {}
        """By what a heading says, that and the names below it."""
        for title, entries in groups.items():
            heading = QTreeWidgetItem(self.tree, [title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFirstColumnSpanned(True)
            heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, title)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            self._headings[title] = heading, [name for name, _ in entries]
            for name, does in entries:
                item = QTreeWidgetItem(heading, [does])
                item.setData(0, _NAME, name)
                self._items[name] = item
        self.tree.expandAll()
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.tree.itemActivated.connect(lambda *_: self.box.setFocus())

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        look = theme.tokens()
        row = QHBoxLayout()
        row.setSpacing(look.space_s)
        row.addWidget(self.box, 1)
        for button in (self.use_button, self.none_button, self.reset_button):
            row.addWidget(button)
        below = QGridLayout()
        below.setVerticalSpacing(look.space_xs)
        below.addWidget(self.says, 0, 0)
        below.addLayout(row, 1, 0)
        below.addWidget(self.note, 2, 0)
        below.addWidget(self.error, 3, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_m)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(below)
        layout.addWidget(buttons)
        # As high as two lines, so that nothing moves when something is said.
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.resize(560, 640)

    # --- what is chosen

    def _update(self) -> None:
        """Shows the keys as they are now."""
        chosen = self._setting.value
        for name, item in self._items.items():
            keys = tr(" or ").join(write_key(key) for key in find_keys(name, chosen))
            item.setText(1, keys or tr("none"))
            font = item.font(1)
            font.setBold(name in chosen)
            item.setFont(1, font)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Shows what is selected, with nothing pressed yet."""
        name = self.chosen
        does = self._does.get(name, "")
        self.says.setText(tr("New keys for “{does}”:", does=isolate(does)) if does else "")
        self.box.setAccessibleName(tr("New keys for “{does}”", does=does))
        self.box.clear()
        self._key = ""
        self.note.setText("")
        self.error.clear()
        self._allow()

    def _allow(self) -> None:
        """Offers what can be done now."""
        name, chosen, is_free = self.chosen, self._setting.value, not self._setting.changing
        self.box.setEnabled(bool(name))
        self.use_button.setEnabled(bool(name and self._key) and is_free)
        self.use_button.setText(tr("Use"))
        self.none_button.setEnabled(bool(name and find_keys(name, chosen)) and is_free)
        self.reset_button.setEnabled(name in chosen and is_free)
        self.reset_all_button.setEnabled(bool(chosen) and is_free)

    def _take(self, pressed: str) -> None:
        """Says what the keys that were pressed would mean."""
        native = isolate(write_key(pressed))
        self._key = ""
        self.error.clear()
        self.note.setText("")
        self._allow()
        try:
            key = read_key(pressed)
        except BadShortcut:
            self.note.setText(tr("{key} cannot be used.", key=native))
            return
        if is_reserved(key):
            self.note.setText(
                tr("{key} is needed for typing, moving or menus, and stays what it is.", key=native)
            )
            return
        self._key = key
        owner = find_owner(key, self._setting.value, but=self.chosen)
        self._allow()
        if owner is not None:
            does = isolate(self._does[owner])
            self.note.setText(tr("{key} does “{does}” now, which would lose it.", key=native, does=does))
            self.use_button.setText(tr("Take it"))

    def _use(self) -> None:
        if self._key and self.use_button.isEnabled():
            self._choose(self._key)

    def _choose(self, key: str) -> None:
        self._keep(choose(self._setting.value, self.chosen, key))

    def _reset(self) -> None:
        self._keep(restore_keys(self._setting.value, self.chosen))

    def _keep(self, chosen: Chosen) -> None:
        self._setting.use(chosen)

    def _tell_failure(self, failure: Failed) -> None:
        self.error.say(failure.message)

    def _find(self, typed: str) -> None:
        """Shows only what all the words stand by."""
        words = typed.casefold().split()
        found: list[str] = []
        for title, (heading, names) in self._headings.items():
            here = []
            for name in names:
                item = self._items[name]
                said = f"{title} {item.text(0)} {item.text(1)}".casefold()
                if all(word in said for word in words):
                    here.append(name)
                item.setHidden(name not in here)
            heading.setHidden(not here)
            found += here
        if found and self.chosen not in found:
            self.select(found[0])
