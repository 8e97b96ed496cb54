"""The library's documents as Qt's list views see them: in an order that can be chosen, each with a tick."""

from __future__ import annotations

import time
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.core.document_order import Order, make_sort_key
from app.core.documents import Document, DocumentState, FileStanding
from app.core.formats import classify_kind
from app.core.languages import mark_text
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import tool_tip
from app.ui.widgets.distinct_titles import Titles

Index = QModelIndex | QPersistentModelIndex

DocumentRole = Qt.ItemDataRole.UserRole + 1
OpenRole = DocumentRole + 1
"""Whether the document is shown in the viewer, on either side."""
StandingRole = OpenRole + 1
"""The value of the FileStanding of its file."""
TitlesRole = StandingRole + 1
"""The Titles of all rows."""

MISSING = mark_text("Its file is not there any more. What was read of it can still be asked about.")
CHANGED = mark_text("Its file has changed since it was read. Answers are from what it said then.")
_ASTRAY = {FileStanding.MISSING: MISSING, FileStanding.CHANGED: CHANGED}
"""What is said of a document that no longer has the file which was read."""

_NOT_KEPT = "unread:"


def has_problem(document: Document) -> bool:
    """Whether it reached an end in which it cannot be used."""
    return not (document.state.is_usable or document.state.is_unfinished)


def needs_attention(document: Document) -> bool:
    """Whether it, or some of its pages, cannot be used as things are."""
    return has_problem(document) or (bool(trouble(document)) and document.state is DocumentState.READY)


def is_kept(document: Document) -> bool:
    """False for a file that could not even be read: it is listed here, and not in the library."""
    return not document.id.startswith(_NOT_KEPT)


def status(document: Document) -> str:
    """What has become of it, in a few words."""
    match document.state:
        case DocumentState.READING:
            return tr("Reading…")
        case DocumentState.SEARCHABLE if _waits_for_ocr(document):
            return tr(
                "Reading scans · {ocr_pages} of {scans}",
                ocr_pages=grouped(document.ocr_pages),
                scans=grouped(_scans(document)),
            )
        case DocumentState.SEARCHABLE if document.waiting_pictures and _is_embedded(document):
            return trn(
                "Reading pictures · {n} picture left",
                "Reading pictures · {n} pictures left",
                document.waiting_pictures,
            )
        case DocumentState.SEARCHABLE:
            return tr("Words ready · {percent} %", percent=percent(document))
        case DocumentState.READY if document.failed_pages:
            return tr(
                "{failed_pages} of {pages} unreadable",
                failed_pages=grouped(document.failed_pages),
                pages=count_pages(document),
            )
        case DocumentState.READY if document.waiting_pages:
            return tr(
                "{waiting_pages} of {pages} not read",
                waiting_pages=grouped(document.waiting_pages),
                pages=count_pages(document),
            )
        case DocumentState.READY if document.reason:
            return tr("{pages} · not all read", pages=count_pages(document))
        case DocumentState.READY:
            return count_pages(document)
        case DocumentState.NEEDS_PASSWORD:
            return tr("Needs a password")
        case _:
            return tr_known(document.reason) or tr("Cannot be used")


def percent(document: Document) -> int:
    """How far it is: how much can be found by meaning, and after that how many of its scans are read."""
    if _waits_for_ocr(document):
        return 100 * document.ocr_pages // _scans(document)
    return 100 * document.embedded // max(document.passages, 1)


def trouble(document: Document) -> str:
    """What is wrong with its pages, in a sentence; "" if nothing is."""
    if not document.state.is_usable:
        return ""
    if document.state is DocumentState.READY and document.reason:
        return tr_known(document.reason)
    if document.failed_pages:
        return trn("{n} page could not be read.", "{n} pages could not be read.", document.failed_pages)
    if not document.waiting_pages:
        return ""
    if document.state is DocumentState.READY:
        return trn("{n} scanned page not read.", "{n} scanned pages not read.", document.waiting_pages)
    return trn(
        "{read} of {n} scanned page read.",
        "{read} of {n} scanned pages read.",
        _scans(document),
        read=grouped(document.ocr_pages),
    )


def count_pages(document: Document) -> str:
    """How long it is: "12 pages"."""
    if classify_kind(document).page == "slide":
        return trn("{n} slide", "{n} slides", document.pages)
    return trn("{n} page", "{n} pages", document.pages)


def _scans(document: Document) -> int:
    return document.ocr_pages + document.waiting_pages


def _waits_for_ocr(document: Document) -> bool:
    return document.waiting_pages > 0 and _is_embedded(document)


def _is_embedded(document: Document) -> bool:
    return document.embedded >= document.passages


class DocumentModel(QAbstractListModel):
    """Holds the documents. Signals: ticks_changed(), also when a ticked document leaves; renamed(Document)
    when one has another title; files_looked_at() when it is known which have their files.
    """

    ticks_changed = Signal()
    renamed = Signal(object)
    files_looked_at = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._keys: list[tuple[Any, ...]] = []
        """What each row is sorted by."""
        self._places: dict[str, int] = {}
        self.order = Order.NEWEST
        self._astray: dict[str, FileStanding] = {}
        self._labels: dict[str, str] | None = None
        self._titles = Titles(())
        self._ticked: set[str] = set()
        self._open: frozenset[str] = frozenset()
        self._usable = self._ready = self._needing = 0

    # What there is

    @property
    def documents(self) -> tuple[Document, ...]:
        """All rows."""
        return tuple(self._documents)

    @property
    def usable(self) -> int:
        """How many there are that questions can, or soon will, be asked of."""
        return self._usable

    @property
    def ready(self) -> int:
        """How many there are that questions can be asked of now."""
        return self._ready

    @property
    def needing(self) -> int:
        """How many need attention."""
        return self._needing

    @property
    def tags(self) -> dict[str, int]:
        """How many documents have each tag, in the order of the letters."""
        number = Counter(tag for document in self._documents for tag in document.tags)
        return dict(sorted(number.items(), key=lambda each: each[0].casefold()))

    @property
    def ticked(self) -> tuple[Document, ...]:
        """Those that are ticked, in the order of the rows."""
        places = sorted(self._places[identity] for identity in self._ticked)
        return tuple(self._documents[place] for place in places)

    def row_of(self, identity: str) -> int:
        """The row of the document with that id, which there must be."""
        return self._places[identity]

    def find(self, identity: str) -> Document | None:
        """The document with that id."""
        place = self._places.get(identity)
        return None if place is None else self._documents[place]

    # Changes

    def reset(self, documents: Iterable[Document]) -> None:
        """Replaces all that the library keeps; `documents` come oldest first. Ticks stay."""
        unread = [document for document in self._documents if not is_kept(document)]
        self.beginResetModel()
        self._sort([*documents, *unread])
        self._usable = self._ready = self._needing = 0
        for document in self._documents:
            self._count(document, 1)
        self._ticked &= self._places.keys()
        self.endResetModel()
        self.ticks_changed.emit()

    def sort_by(self, order: Order) -> None:
        """Lists the documents in another order."""
        self.beginResetModel()
        self.order = order
        self._sort(self._documents)
        self.endResetModel()

    def put(self, document: Document) -> None:
        """Updates a document's row, or adds one where it belongs."""
        place, key = self._places.get(document.id), make_sort_key(document, self.order)
        if place is None:
            self._labels = None
            place = bisect(self._keys, key)
            self.beginInsertRows(QModelIndex(), place, place)
            self._insert(place, document, key)
            self._count(document, 1)
            self.endInsertRows()
            return
        before = self._documents[place]
        if (before.title, before.paths) != (document.title, document.paths):
            self._labels = None
        self._count(before, -1)
        self._count(document, 1)
        if key != self._keys[place]:
            to = bisect(self._keys, key)
            if to not in (place, place + 1):
                self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), to)
                self._take(place)
                place = to - (to > place)
                self._insert(place, document, key)
                self.endMoveRows()
        self._documents[place], self._keys[place] = document, key
        row = self.index(place)
        self.dataChanged.emit(row, row)
        if document.title != before.title:
            self.renamed.emit(document)

    def put_unread(self, document: Document) -> None:
        """Lists a file that the library could not keep, known by its path."""
        self.put(replace(document, id=_NOT_KEPT + document.path, added=time.time()))

    def remove(self, identity: str) -> None:
        """Takes a document's row out, if there is one."""
        place = self._places.get(identity)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            ticked = identity in self._ticked
            self._ticked.discard(identity)
            self._count(self._documents[place], -1)
            self._take(place)
            self._labels = None
            self.endRemoveRows()
            if ticked:
                self.ticks_changed.emit()

    def find_standing(self, document: Document) -> FileStanding:
        """Whether it still has the file that was read, as far as was looked."""
        return self._astray.get(document.id, FileStanding.THERE)

    def mark_astray(self, standings: Mapping[str, FileStanding]) -> None:
        """Marks the documents that no longer have the file that was read, by their ids, and no others."""
        before, self._astray = self._astray, dict(standings)
        either = {*before, *self._astray} & self._places.keys()
        changed = {each for each in either if before.get(each) != self._astray.get(each)}
        for each in changed:
            document = self._documents[self._places[each]]
            self._needing += (each in self._astray) - (each in before) if not needs_attention(document) else 0
        self._tell_changed(changed)
        self.files_looked_at.emit()

    def mark_open(self, identities: Iterable[str]) -> None:
        """Marks the documents that are shown in the viewer, and no others."""
        before, self._open = self._open, frozenset(identities)
        for each in (before ^ self._open) & self._places.keys():
            row = self.index(self._places[each])
            self.dataChanged.emit(row, row, [OpenRole])

    def tick(self, identities: Iterable[str], on: bool) -> None:
        """Ticks documents, or takes their ticks away."""
        changed = {
            identity
            for identity in identities
            if identity in self._places and (identity in self._ticked) is not on
        }
        if not changed:
            return
        self._ticked ^= changed
        self._tell_changed(changed, Qt.ItemDataRole.CheckStateRole)
        self.ticks_changed.emit()

    def _tell_changed(self, identities: Collection[str], *roles: int) -> None:
        """Tells once of the rows from the first to the last of these: whoever hears of one counts anew."""
        if identities:
            rows = [self._places[each] for each in identities]
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), list(roles))

    def _at(self, index: Index) -> Document:
        return self._documents[index.row()]

    def _sort(self, documents: Iterable[Document]) -> None:
        keyed = sorted(((make_sort_key(each, self.order), each) for each in documents), key=itemgetter(0))
        self._keys, self._documents = [key for key, _ in keyed], [each for _, each in keyed]
        self._labels = None
        self._find_places(0)

    def _insert(self, place: int, document: Document, key: tuple[Any, ...]) -> None:
        self._documents.insert(place, document)
        self._keys.insert(place, key)
        self._find_places(place)

    def _take(self, place: int) -> None:
        del self._places[self._documents.pop(place).id], self._keys[place]
        self._find_places(place)

    def _find_places(self, first: int) -> None:
        if first == 0:
            self._places.clear()
        for place in range(first, len(self._documents)):
            self._places[self._documents[place].id] = place

    def _label(self, document: Document) -> str:
        """The title; where others have the same, what the file is called as well."""
        if self._labels is None:
            alike: dict[str, list[Document]] = {}
            for each in self._documents:
                alike.setdefault(each.title, []).append(each)
            self._labels = {
                each.id: f"{each.title} · {name}"
                for same in alike.values()
                if len(same) > 1
                for each, name in zip(same, _file_names(same), strict=True)
            }
            self._titles = Titles(self._labels.get(each.id, each.title) for each in self._documents)
        return self._labels.get(document.id, document.title)

    def _count(self, document: Document, change: int) -> None:
        self._usable += change * (not has_problem(document))
        self._ready += change * document.state.is_usable
        self._needing += change * (needs_attention(document) or document.id in self._astray)

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._documents)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not has_problem(self._at(index)):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        document = self._at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._label(document)
            case Qt.ItemDataRole.CheckStateRole:
                if has_problem(document):
                    return None
                return Qt.CheckState.Checked if document.id in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                astray = _ASTRAY.get(self.find_standing(document))
                lines = (
                    document.title,
                    document.path,
                    tr(astray) if astray else "",
                    tr_known(document.reason),
                    trouble(document),
                )
                return tool_tip("\n".join(line for line in dict.fromkeys(lines) if line))
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr(", ").join(self._describe(document))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return tr_known(document.reason) or trouble(document) or document.path
            case _ if role == OpenRole:
                return document.id in self._open
            case _ if role == StandingRole:
                return self.find_standing(document).value
            case _ if role == TitlesRole:
                self._label(document)
                return self._titles
        return document if role == DocumentRole else None

    def _describe(self, document: Document) -> Iterator[str]:
        """What a screen reader says of a document."""
        yield self._label(document)
        yield status(document)
        if document.tags:
            yield tr("tagged {tags}", tags=", ".join(document.tags))
        match self.find_standing(document):
            case FileStanding.MISSING:
                yield tr("file not found")
            case FileStanding.CHANGED:
                yield tr("changed since it was read")
        if document.id in self._ticked:
            yield tr("ticked")
        if document.id in self._open:
            yield tr("open", "a document that is shown")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick((self._at(index).id,), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _file_names(documents: Sequence[Document]) -> list[str]:
    """The names of their files, with the folder before them where the names are the same."""
    files = [Path(document.path) for document in documents]
    names = [file.name for file in files]
    return names if len(set(names)) == len(names) else [str(Path(*file.parts[-2:])) for file in files]
