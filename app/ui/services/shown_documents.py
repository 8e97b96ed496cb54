"""The documents that the list shows: those that are wanted, under the headings of their groups."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import zip_longest
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
from app.ui.theme.wording import name_tag, tool_tip

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
        documents.rowsInserted.connect(self._insert)
        documents.rowsAboutToBeRemoved.connect(self._remove)
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
        return Qt.ItemFlag.NoItemFlags if row is None else Qt.ItemFlag.ItemIsEnabled

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
        for number in range(first, last + 1):
            self._settle(self._documents.index(number).data(DocumentRole))

    def _remove(self, _parent: Index, first: int, last: int) -> None:
        for number in range(first, last + 1):
            document: Document = self._documents.index(number).data(DocumentRole)
            self._texts.pop(document.id, None)
            for key in self._list_headings(document):
                self._move(document, key, None)
            self._keys.pop(document.id, None)

    def _change(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # A row that was moved in the order is told of as changed right after, and only then moved here.
        rows = range(first.row(), last.row() + 1)
        changed: list[Document] = [self._documents.index(number).data(DocumentRole) for number in rows]
        if not roles or set(roles) - {OpenRole, Qt.ItemDataRole.CheckStateRole}:
            if len(changed) == 1:
                self._settle(changed[0])
                for key in self._list_headings(changed[0]):
                    self._tell_changed(self._find_row(changed[0], key))
                return
            if any(self._is_elsewhere(document) for document in changed):
                self._rebuild()
                return
        for document in changed:
            for place in self.rows_of(document.id):
                self._tell_changed(place, roles)

    def _tell_changed(self, place: int | None, roles: Sequence[int] = ()) -> None:
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place), list(roles))

    def _is_elsewhere(self, document: Document) -> bool:
        """Whether a document that changed comes, goes, or stands under other headings."""
        if self.grouping is Grouping.NONE:
            return self._accepts(document) is not bool(self.rows_of(document.id))
        return tuple(self._list_wanted_headings(document)) != tuple(self._list_headings(document))

    def _list_headings(self, document: Document) -> Sequence[str]:
        """The keys of the groups that a document is shown in; where there are no groups, all are in one."""
        if self.grouping is Grouping.NONE:
            return ("",) if document.id in self._rows else ()
        return self._keys.get(document.id, ())

    def _list_wanted_headings(self, document: Document) -> Sequence[str]:
        if not self._accepts(document):
            return ()
        return ("",) if self.grouping is Grouping.NONE else _keys_of(document, self.grouping)

    # Moving one document

    def _settle(self, document: Document) -> None:
        """Shows one document where it belongs by now and leaves all others alone: to make a list of thousands
        anew for each document that is being indexed would hold the window up.
        """
        before, wanted = self._list_headings(document), self._list_wanted_headings(document)
        for key in wanted:
            if key in before:
                self._move(document, key, key)
        gone = (key for key in before if key not in wanted)
        come = (key for key in wanted if key not in before)
        for source, target in zip_longest(gone, come):
            self._move(document, source, target)
        self._keys[document.id] = wanted

    def _move(self, document: Document, source: str | None, target: str | None) -> None:
        """Moves a document from one group to another, or to where it belongs in the same; None is none."""
        if target is not None and target != source:
            self._count(target, 1)
        place, to = self._find_row(document, source), self._find_new_row(document, target)
        if place is not None and to is not None:
            if to not in (place, place + 1):
                self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), to)
                self._rows.insert(to - (to > place), self._rows.pop(place))
                self._places = None
                self.endMoveRows()
        elif place is not None:
            self._take_row(place)
        elif to is not None:
            self._put_row(to, document.id)
        if source is not None and target != source:
            self._count(source, -1)

    def _find_row(self, document: Document, key: str | None) -> int | None:
        """Finds the row of a document in a group; None where that is closed."""
        span = self._find_span(key)
        return None if span is None else self._rows.index(document.id, span.start, span.stop)

    def _find_new_row(self, document: Document, key: str | None) -> int | None:
        """Finds before which row a document belongs in a group; None where that is closed."""
        span = self._find_span(key)
        if span is None:
            return None
        inside = self._rows[span.start : span.stop]
        at = inside.index(document.id) if document.id in inside else len(inside)
        del inside[at : at + 1]
        row = self._documents.row_of(document.id)
        to = bisect_left(inside, row, key=self._documents.row_of)  # type: ignore[arg-type]
        return span.start + to + (to > at)

    def _find_span(self, key: str | None) -> range | None:
        """Finds the rows of the documents of a group; None where it is closed, or `key` is None."""
        if key is None:
            return None
        if self.grouping is Grouping.NONE:
            return range(len(self._rows))
        headings = self._list_groups()
        at = next(at for at, (_, group) in enumerate(headings) if group.key == key)
        if not headings[at][1].is_open:
            return None
        end = headings[at + 1][0] if at + 1 < len(headings) else len(self._rows)
        return range(headings[at][0] + 1, end)

    def _list_groups(self) -> list[tuple[int, Group]]:
        """The headings, each with its row."""
        return [(place, row) for place, row in enumerate(self._rows) if isinstance(row, Group)]

    def _count(self, key: str, change: int) -> None:
        """Counts a document that comes into a group or leaves it; a heading comes and goes with its first."""
        if self.grouping is Grouping.NONE:
            return
        groups = self._list_groups()
        for place, group in groups:
            if group.key == key:
                number = group.number + change
                if number:
                    self._rows[place] = replace(group, number=number)
                    self._tell_changed(place)
                else:
                    self._take_row(place)
                return
        mine = _place_group(key, self.grouping)
        later = (place for place, group in groups if _place_group(group.key, self.grouping) > mine)
        is_open = (self.grouping, key) not in self._closed
        heading = Group(key, _name_group(key, self.grouping), change, is_open)
        self._put_row(next(later, len(self._rows)), heading)

    def _put_row(self, place: int, row: str | Group) -> None:
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self._places = None
        self.endInsertRows()

    def _take_row(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self._places = None
        self.endRemoveRows()


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
            return name_tag(key) if key else tr("Without a tag")
        case Grouping.FOLDER:
            return PurePath(key).name or key or tr("Without a folder")
        case Grouping.STATE:
            return tr(STATE_NAMES[DocumentState(key)])
    return tr(key)
