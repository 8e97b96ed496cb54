"""Other keys for what the window does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt
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
from app.core.shortcuts import (
    SHORTCUTS,
    Chosen,
    choose,
    find_keys,
    find_owners,
    is_reserved,
    read_key,
    restore_keys,
)
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
        list_lost: Callable[[], Chosen],
        parent: QWidget | None = None,
    ) -> None:
        """`groups`: the names of what is done by keys, and what a person calls it, by the title of a menu;
        `list_lost` tells the own keys that cannot be used any more.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change keys"))
        self._setting, self._list_lost = setting, list_lost
        self._does = {name: does for entries in groups.values() for name, does in entries}
        self._offered: Chosen | None = None
        """What is chosen once *Use* is pressed."""
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
        self.none_button = self._make_button(tr("No key"), self._choose_none)
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
            keys = tr(" or ").join(isolate(write_key(key)) for key in find_keys(name, chosen)) or tr("none")
            is_own = name in chosen
            item.setText(1, tr("{keys} (yours)", keys=keys) if is_own else keys)
            font = item.font(1)
            font.setBold(is_own)
            item.setFont(1, font)
        self._show_chosen()
        self._find(self.search.text())

    def _show_chosen(self) -> None:
        """Shows what is selected, with nothing pressed yet."""
        name = self.chosen
        does = self._does.get(name, "")
        self.says.setText(tr("New keys for “{does}”:", does=isolate(does)) if does else "")
        self.box.setAccessibleName(tr("New keys for “{does}”", does=does))
        self.box.clear()
        self.error.clear()
        self._offer(None)

    def _offer(self, chosen: Chosen | None, taken: Iterable[str] = (), says: str = "") -> None:
        """Offers what can be done now, to use what would be `chosen` with it, and says what that means: which
        keys would be `taken` from what they do, or something else.
        """
        name, now, is_free = self.chosen, self._setting.value, not self._setting.changing
        owners = find_owners(taken, now, but=name)
        self._offered = chosen
        self.use_button.setText(tr("Take it") if owners else tr("Use"))
        told = [
            tr(
                "{key} does “{does}” now, which would lose it.",
                key=isolate(write_key(key)),
                does=isolate(self._does[owner]),
            )
            for key, owner in owners.items()
        ]
        self.note.setText("\n".join(told) or says)
        for part, can_be in (
            (self.box, bool(name)),
            (self.use_button, chosen is not None and is_free),
            (self.none_button, bool(name and find_keys(name, now)) and is_free),
            (self.reset_button, name in now and is_free),
            (self.reset_all_button, bool(now or self._list_lost()) and is_free),
        ):
            if part.hasFocus() and not can_be:
                self.tree.setFocus()  # else the keyboard would get to *Close*
            part.setEnabled(can_be)

    def _take(self, pressed: str) -> None:
        """Says what the keys that were pressed would mean."""
        native = isolate(write_key(pressed))
        self.error.clear()
        try:
            key = read_key(pressed)
        except BadShortcut:
            self._offer(None, says=tr("{key} cannot be used.", key=native))
            return
        if is_reserved(key):
            says = tr("{key} is needed for typing, moving or menus, and stays what it is.", key=native)
            self._offer(None, says=says)
            return
        self._offer(choose(self._setting.value, self.chosen, key), (key,))

    def _use(self) -> None:
        if self._offered is not None and self.use_button.isEnabled():
            self._keep(self._offered)

    def _choose_none(self) -> None:
        self._keep(choose(self._setting.value, self.chosen, ""))

    def _reset(self) -> None:
        """Puts back the keys that came with what is selected, or offers to, where something has them now."""
        name, chosen = self.chosen, self._setting.value
        restored = restore_keys(chosen, name)
        if find_owners(SHORTCUTS[name], chosen, but=name):
            self.box.clear()
            self._offer(restored, SHORTCUTS[name])
        else:
            self._keep(restored)

    def _keep(self, chosen: Chosen) -> None:
        # Keys that were lost are told until some are kept, be it those of now.
        self._setting.use(chosen, even_if_same=bool(self._list_lost()))

    def _tell_failure(self, failure: Failed) -> None:
        self.error.say(failure.message)

    def _find(self, typed: str) -> None:
        """Shows only what all the words stand by, and has nothing selected that is not shown."""
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
        if not found:
            self.tree.setCurrentIndex(QModelIndex())
        elif self.chosen not in found:
            self.select(found[0])
