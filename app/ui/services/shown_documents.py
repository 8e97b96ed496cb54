"""The documents that the list shows: those that are wanted, under the headings of their groups."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from app.core.document_order import order_naturally
from app.core.document_query import Test, find_days, parse_query, write_searched_text
from app.core.documents import Document, DocumentState, FileStanding
from app.core.formats import classify_kind
from app.core.overview import STATE_NAMES
from app.ui.services.document_model import (
    DocumentModel,
    DocumentRole,
    Index,
    OpenRole,
    TitlesRole,
    needs_attention,
)
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import tool_tip

GroupRole = TitlesRole + 1
"""The Group whose heading a row is."""


class Grouping(StrEnum):
    """By what the documents stand under headings."""

    NONE = "none"
    TAG = "tag"
    """A document stands under each of its tags."""
    KIND = "kind"
    FOLDER = "folder"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of a group: `key` is what its documents have in common."""

    key: str
    title: str
    number: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown: of each that is not empty, a document must have one. `added` is one of PERIODS."""

    kinds: frozenset[str] = frozenset()
    states: frozenset[DocumentState] = frozenset()
    tags: frozenset[str] = frozenset()
    added: str = ""

    def __bool__(self) -> bool:
        return bool(self.kinds or self.states or self.tags or self.added)


class ShownDocumentsModel(QAbstractListModel):
    """Rows are documents of the DocumentModel, in its order, and headings. It is no proxy of Qt's: those tell
    of each row that comes and goes, and thousands do with a letter typed.
    """

    def __init__(self, documents: DocumentModel, parent: Any = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._words: Sequence[str] = ()
        self._tests: Sequence[Test] = ()
        self._only_problems = False
        self.wanted = Wanted()
        self.grouping = Grouping.NONE
        self._closed: set[tuple[Grouping, str]] = set()
        self._rows: list[str | Group] = []
        """The id of a document, or a heading."""
        self._places: dict[str, list[int]] | None = None
        """In which rows a document is under headings, where somebody asked since they were made."""
        self._texts: dict[str, tuple[Document, str]] = {}
        self._keys: dict[str, Sequence[str]] = {}
        """Under which headings a document stands."""
        documents.modelAboutToBeReset.connect(self.beginResetModel)
        documents.modelReset.connect(self._end_rebuilding)
        documents.rowsMoved.connect(self._rebuild)
        documents.rowsInserted.connect(self._insert)
        documents.rowsAboutToBeRemoved.connect(self._remove)
        documents.rowsRemoved.connect(self._removed)
        documents.dataChanged.connect(self._change)
        self._fill()

    # What is wanted

    @property
    def is_narrowed(self) -> bool:
        """Whether only some kinds, states, tags or days are shown."""
        return bool(self.wanted)

    def narrow(self, wanted: Wanted) -> None:
        """Shows only what is wanted."""
        self.wanted = wanted
        self._rebuild()

    def want(self, text: str) -> None:
        """Shows only what matches what was typed; nothing typed shows all."""
        self._words, self._tests = parse_query(text, datetime.now())
        self._rebuild()

    def want_problems(self, only: bool) -> None:
        """Shows only what needs attention, or all."""
        self._only_problems = only
        self._rebuild()

    def group_by(self, grouping: Grouping) -> None:
        """Puts the documents under headings, or not."""
        self.grouping = grouping
        self._rebuild()

    def toggle(self, group: Group) -> None:
        """Shows the documents of a group, or only its heading."""
        self._closed ^= {(self.grouping, group.key)}
        self._rebuild()

    def rows_of(self, identity: str) -> Sequence[int]:
        """The rows in which a document is shown."""
        if self._documents.find(identity) is None:
            return ()
        if self.grouping is Grouping.NONE:
            place = self._find_place(self._documents.row_of(identity))
            return (place,) if self._rows[place : place + 1] == [identity] else ()
        if self._places is None:
            self._places = {}
            for place, row in enumerate(self._rows):
                if isinstance(row, str):
                    self._places.setdefault(row, []).append(place)
        return self._places.get(identity, ())

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._row(index)
        if isinstance(row, str):
            return self._documents.flags(self._documents.index(self._documents.row_of(row)))
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        if isinstance(row, str):
            return self._documents.index(self._documents.row_of(row)).data(role)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole if self.grouping is Grouping.FOLDER:
                return tool_tip(row.key)
            case Qt.ItemDataRole.AccessibleTextRole:
                number = trn("{n} document", "{n} documents", row.number)
                is_open = tr("open", "a group that is unfolded") if row.is_open else tr("closed")
                return tr(", ").join((row.title, number, is_open))
        return row if role == GroupRole else None

    def _row(self, index: Index) -> str | Group | None:
        return self._rows[index.row()] if index.isValid() else None

    def _find_place(self, row: int) -> int:
        """Finds where a row of the DocumentModel is shown, or would be, as long as there are no headings."""
        return bisect_left(self._rows, row, key=self._documents.row_of)  # type: ignore[arg-type]

    # Keeping up

    def _list_tests(self) -> list[Test]:
        """What a document must pass to be shown; each costs, over thousands."""
        wanted, tests = self.wanted, list(self._tests)
        if wanted.kinds:
            tests.append(lambda document: classify_kind(document).name in wanted.kinds)
        if wanted.states:
            tests.append(lambda document: document.state in wanted.states)
        if wanted.tags:
            tests.append(lambda document: not wanted.tags.isdisjoint(document.tags))
        if wanted.added:
            first, after = find_days(wanted.added, datetime.now())
            tests.append(lambda document: first <= document.added < after)
        tests += (self._make_word_test(word) for word in self._words)
        if self._only_problems:
            tests.append(lambda document: needs_attention(document) or self._is_astray(document))
        return tests

    def _is_astray(self, document: Document) -> bool:
        return self._documents.find_standing(document) is not FileStanding.THERE

    def _make_word_test(self, word: str) -> Test:
        return lambda document: word in self._text(document)

    def _accepts(self, document: Document) -> bool:
        return all(test(document) for test in self._list_tests())

    def _text(self, document: Document) -> str:
        known = self._texts.get(document.id)
        if known is None or known[0] is not document:
            known = self._texts[document.id] = (document, write_searched_text(document))
        return known[1]

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._end_rebuilding()

    def _end_rebuilding(self) -> None:
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        accepted: Sequence[Document] = self._documents.documents
        for test in self._list_tests():
            accepted = [document for document in accepted if test(document)]
        if self.grouping is Grouping.NONE:
            self._rows = [document.id for document in accepted]
        else:
            self._rows = list(self._put_under_headings(accepted))
        self._places = None

    def _put_under_headings(self, documents: Sequence[Document]) -> Iterator[str | Group]:
        groups: dict[str, list[Document]] = {}
        self._keys = {}
        for document in documents:
            self._keys[document.id] = _keys_of(document, self.grouping)
            for key in self._keys[document.id]:
                groups.setdefault(key, []).append(document)
        for key in sorted(groups, key=lambda key: _place_group(key, self.grouping)):
            is_open = (self.grouping, key) not in self._closed
            yield Group(key, _name_group(key, self.grouping), len(groups[key]), is_open)
            if is_open:
                yield from (document.id for document in groups[key])

    def _insert(self, _parent: Index, first: int, last: int) -> None:
        if self.grouping is not Grouping.NONE:
            self._rebuild()
            return
        for number in range(first, last + 1):
            document: Document = self._documents.index(number).data(DocumentRole)
            if self._accepts(document):
                place = self._find_place(number)
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, document.id)
                self.endInsertRows()

    def _remove(self, _parent: Index, first: int, last: int) -> None:
        if self.grouping is not Grouping.NONE:
            self.beginResetModel()  # the headings tell how many there are
        for number in range(first, last + 1):
            document: Document = self._documents.index(number).data(DocumentRole)
            self._texts.pop(document.id, None)
            if self.grouping is Grouping.NONE:
                for place in self.rows_of(document.id):
                    self.beginRemoveRows(QModelIndex(), place, place)
                    del self._rows[place]
                    self.endRemoveRows()

    def _removed(self) -> None:
        if self.grouping is not Grouping.NONE:
            self._end_rebuilding()

    def _change(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        for number in range(first.row(), last.row() + 1):
            document: Document = self._documents.index(number).data(DocumentRole)
            places = self.rows_of(document.id)
            may_move = not roles or set(roles) - {OpenRole, Qt.ItemDataRole.CheckStateRole}
            if may_move and self._is_elsewhere(document, places):
                self._rebuild()
                return
            for place in places:
                self.dataChanged.emit(self.index(place), self.index(place), list(roles))

    def _is_elsewhere(self, document: Document, places: Sequence[int]) -> bool:
        """Whether a document that changed comes, goes, or stands under other headings."""
        if self.grouping is Grouping.NONE:
            return self._accepts(document) is not bool(places)
        keys = _keys_of(document, self.grouping) if self._accepts(document) else ()
        return tuple(keys) != tuple(self._keys.get(document.id, ()))


def _keys_of(document: Document, grouping: Grouping) -> Sequence[str]:
    match grouping:
        case Grouping.TAG:
            return document.tags or ("",)
        case Grouping.KIND:
            return (classify_kind(document).name,)
        case Grouping.FOLDER:
            return (document.path.rpartition(os.sep)[0],)
    return (document.state.value,)


def _place_group(key: str, grouping: Grouping) -> tuple[Any, ...]:
    """What groups are sorted by: what needs the person first, what has no tag last, else by name."""
    if grouping is Grouping.STATE:
        return (-list(DocumentState).index(DocumentState(key)),)
    return not key, order_naturally(key)


def _name_group(key: str, grouping: Grouping) -> str:
    match grouping:
        case Grouping.TAG:
            return f"@{key}" if key else tr("Without a tag")
        case Grouping.FOLDER:
            return PurePath(key).name or key or tr("Without a folder")
        case Grouping.STATE:
            return tr(STATE_NAMES[DocumentState(key)])
    return tr(key)
