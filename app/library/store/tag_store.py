"""The tags of one library's documents."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.core.documents import Document
from app.library.store import catalogue
from app.library.store.database import Database
from app.library.store.tags import add_tags, remove_tags


class TagStore:
    """Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def change(self, ids: Sequence[str], add: Sequence[str], remove: Sequence[str]) -> tuple[Document, ...]:
        """Put tags on documents and take others off. Return these documents as they then are."""
        with self._database.writing() as connection:
            numbers = catalogue.find_numbers(connection, ids)
            add_tags(connection, numbers, add)
            remove_tags(connection, numbers, remove)
            some = "id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
            return tuple(catalogue.list_documents(connection, *some))
