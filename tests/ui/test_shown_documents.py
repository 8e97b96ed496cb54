"""The rows of the list of documents while documents come, change and go."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.core.document_order import Order
from app.core.documents import Document, DocumentState
from app.ui.services.document_model import DocumentModel, DocumentRole
from app.ui.services.shown_documents import Group, Grouping, GroupRole, ShownDocumentsModel
from tests.ui.window_bridge import document

STATES = (DocumentState.READY, DocumentState.SEARCHABLE, DocumentState.FAILED)
TAGS: tuple[tuple[str, ...], ...] = ((), ("lease",), ("tax",), ("lease", "tax"))
SEED, CHANGES = 7, 150


@pytest.mark.parametrize("grouping", Grouping)
def test_a_document_that_changes_moves_and_all_others_stay(qapp: QApplication, grouping: Grouping) -> None:
    chance = random.Random(SEED)
    documents = DocumentModel()
    documents.sort_by(Order.PAGES)
    shown = ShownDocumentsModel(documents)
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.want("e")
    shown.group_by(grouping)
    for number in range(12):
        documents.put(_make(chance, f"lease {number}"))
    closed = _close(shown, None)
    resets: list[None] = []
    shown.modelReset.connect(lambda: resets.append(None))
    kept = documents.find("lease 3")
    assert kept is not None
    at = [QPersistentModelIndex(shown.index(row)) for row in shown.rows_of("lease 3")]
    for step in range(CHANGES):
        name = f"lease {chance.randrange(4, 15)}"
        if chance.random() < 0.2:
            documents.remove(name)
        else:
            documents.put(_make(chance, name))
        afresh = ShownDocumentsModel(documents)
        afresh.want("e")
        afresh.group_by(grouping)
        _close(afresh, closed)
        assert _rows(shown) == _rows(afresh), step
        assert all(each.data(DocumentRole) == kept for each in at)
    assert not resets
    del tester


def _make(chance: random.Random, name: str) -> Document:
    """A document under that name whose state, length, kind, folder, tags and title are chance."""
    made = document(name, chance.choice(STATES), pages=chance.randrange(1, 9), tags=chance.choice(TAGS))
    title = chance.choice((name, "Another lease", "No"))
    folder, kind = chance.choice(("/docs", "/tax")), chance.choice(("pdf", "xlsx"))
    return replace(made, title=title, paths=(f"{folder}/{chance.choice('ex')}.{kind}",), format=kind)


def _close(shown: ShownDocumentsModel, key: str | None) -> str | None:
    """Close the group with that key, or else the first. Return its key."""
    groups = [row for row in _rows(shown) if isinstance(row, Group) and key in (None, row.key)]
    for group in groups[:1]:
        shown.toggle(group)
        return group.key
    return key


def _rows(shown: ShownDocumentsModel) -> Sequence[Document | Group]:
    rows = (shown.index(row) for row in range(shown.rowCount()))
    return [row.data(GroupRole) or row.data(DocumentRole) for row in rows]
