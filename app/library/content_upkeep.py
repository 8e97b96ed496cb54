"""What reading a file finds out, found for documents that were read before it was kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from app.library.store import contents, facts, figure_tables, sentences
from app.library.store.database import Database
from app.pages.figure_tables.find_tables import FIGURE_TABLES
from app.pages.passage_sentences import SENTENCES

_AT_ONCE = 20
"""Passages or pages: some tenths of a second of work."""


class ContentUpkeep:
    """Brings up the sentences of passages and the tables on pages. Until then they are found whenever they
    are asked for, so that nothing fails when this does. Any thread may call any method.
    """

    def __init__(self, database: Database) -> None:
        """What was found by other rules is forgotten. Raises DiskFull and LibraryUnusable."""
        self._database = database
        with database.writing() as connection:
            _forget_outdated(connection, "sentences", SENTENCES, sentences.forget_sentences)
            _forget_outdated(connection, "figure_tables", FIGURE_TABLES, figure_tables.forget_figure_tables)

    def complete_some(self) -> bool:
        """Find and keep what is missing of some passages or pages. Returns whether anything was."""
        return self._segment_sentences() or self._find_tables()

    def _segment_sentences(self) -> bool:
        with self._database.reading() as connection:
            keys = sentences.list_unsegmented(connection, _AT_ONCE)
            segmented = contents.add_missing_sentences(connection, contents.load_passages(connection, keys))
        with self._database.writing() as connection:
            sentences.store_sentences(connection, segmented)
        return bool(keys)

    def _find_tables(self) -> bool:
        with self._database.reading() as connection:
            found = [
                figure_tables.find_content(each)
                for each in figure_tables.list_pages_without(connection, _AT_ONCE)
            ]
        with self._database.writing() as connection:
            figure_tables.store_content(connection, found)
        return bool(found)


def _forget_outdated(
    connection: sqlite3.Connection, fact: str, rules: str, forget: Callable[[sqlite3.Connection], None]
) -> None:
    """Forget what was found by other `rules` than those that `fact` is to name."""
    if facts.find_fact(connection, fact) != rules:
        forget(connection)
        facts.set_fact(connection, fact, rules)
