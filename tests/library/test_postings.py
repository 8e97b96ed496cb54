from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.library.library import Library
from app.library.search import keywords
from app.library.store import postings
from app.library.store.postings import Lengths, Owners
from tests.library.made_documents import FINGERPRINT, HANDBOOK, LEASE, page, passage, read

LONG = read(
    "Regulations",
    "Rents and leave: " + "the rent is due, the deposit too, and leave is leave. " * 40,
    "日本語の文書には家賃と敷金のことが書いてある。家賃は毎月払う。",
)


@pytest.fixture
def connection(library: Library) -> Iterator[sqlite3.Connection]:
    for one in (LEASE, HANDBOOK, LONG):
        library.store(*one)
    with library.database.reading() as connection:
        yield connection


@pytest.mark.parametrize("word", ["rent", "leave", "deposits", "days", "文書"])
def test_scores_are_those_of_fts5_but_for_the_weight_of_the_word(
    connection: sqlite3.Connection, word: str
) -> None:
    theirs = connection.execute(
        "SELECT rowid, -bm25(keywords) FROM keywords WHERE keywords MATCH ? ORDER BY rowid", (f'"{word}"',)
    ).fetchall()
    (total,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    weight = max(1e-6, math.log((total - len(theirs) + 0.5) / (len(theirs) + 0.5)))
    rarity = math.log(1 + (total - len(theirs) + 0.5) / (len(theirs) + 0.5))

    (ours,) = keywords.find_matches(connection, word, (), Lengths(connection)).values()

    assert ours.rows.tolist() == [row for row, _ in theirs]
    assert ours.scores / rarity == pytest.approx([score / weight for _, score in theirs], rel=1e-6)


def test_a_phrase_counts_once_in_a_passage(connection: sqlite3.Connection) -> None:
    rows, times = postings.find_of_phrase(connection, "leave is leave")
    assert rows.size == 1 and times.tolist() == [1]
    assert "leave is leave" not in postings.find_tokens(connection, ["leave is leave", "leaving"])
    assert postings.find_tokens(connection, ["leave is leave", "leaving"]) == {"leaving": "leav"}


def test_a_single_character_stands_for_what_begins_with_it(connection: sqlite3.Connection) -> None:
    assert not postings.find_tokens(connection, ["家"])
    assert postings.find_of_phrase(connection, "家").rows.size == 1


def test_only_what_is_searched_counts(connection: sqlite3.Connection) -> None:
    numbers = dict(connection.execute("SELECT title, number FROM documents"))
    lengths = Lengths(connection)
    within = keywords.find_matches(connection, "leave", (numbers["Staff handbook"],), lengths)["leave"]
    everywhere = keywords.find_matches(connection, "leave", (), lengths)["leave"]
    assert set(within.rows.tolist()) < set(everywhere.rows.tolist())
    assert within.rows.size == 2
    assert (
        keywords.find_matches(connection, "rent", (numbers["Staff handbook"],), lengths)["rent"].rows.size
        == 0
    )


def test_passages_that_came_since_count_as_if_of_middling_length(library: Library) -> None:
    library.store(*LEASE)
    with library.database.reading() as connection:
        lengths = Lengths(connection)
    library.store(*HANDBOOK)
    with library.database.reading() as connection:
        found = keywords.find_matches(connection, "leave", (), lengths)
    assert found["leave"].rows.size == 2
    assert lengths.get(found["leave"].rows).tolist() == [lengths.mean] * 2


def test_an_empty_index_has_no_postings(library: Library) -> None:
    with library.database.reading() as connection:
        lengths = Lengths(connection)
        assert keywords.find_matches(connection, "rent", (), lengths) == {}
        assert lengths.passages == 0 and lengths.get(np.array([7])).tolist() == [lengths.mean]


def test_what_is_kept_in_memory_follows_the_library(folder: Path) -> None:
    """Rows of passages that went are given to others."""
    letter = read("Letter", "A letter about geese and about swans and about all the other birds there are.")
    short = page(1, "Geese!")

    def scores(library: Library) -> list[float]:
        return [hit.score for hit in library.search("geese letter", None)]

    with Library.open(folder, FINGERPRINT) as library:
        library.store(*read("Other", "Geese, geese, and a letter."))
        library.store(*letter)
        before = scores(library)
        library.store_page(letter[0].id, short, [passage(letter[0].id, short)])
        after = scores(library)
    with Library.open(folder, FINGERPRINT) as library:
        assert scores(library) == after != before


def test_which_document_a_passage_is_of(connection: sqlite3.Connection) -> None:
    owners = Owners(connection)
    rows = connection.execute("SELECT rowid, document FROM passages").fetchall()
    places = owners.find(np.array([row for row, _ in rows]))
    assert owners.documents[places].tolist() == [document for _, document in rows]
    sizes, searched = owners.find_sizes(())
    assert searched == len(rows) == sizes[-1]
    assert sizes[:-1].tolist() == np.bincount(places).tolist()
    sizes, searched = owners.find_sizes([rows[0][1]])
    assert searched == sizes[0]
    # What was added since is of no document yet.
    assert owners.find(np.array([rows[-1][0] + 5])).tolist() == [owners.documents.size]


def test_the_passages_of_no_document(library: Library) -> None:
    with library.database.reading() as connection:
        assert Owners(connection).find_sizes(())[1] == 0


def test_words_of_one_document_are_all_of_its_passages(connection: sqlite3.Connection) -> None:
    """Where one document is searched, nothing tells documents apart."""
    (number,) = connection.execute("SELECT number FROM documents WHERE title = 'Regulations'").fetchone()
    found = keywords.find_matches(connection, "rent deposit leave", (number,), Lengths(connection))
    words = keywords.part_scores(found, Owners(connection), (number,), 10)
    assert words.passages == pytest.approx(keywords.select_best(found, 10))
    assert not words.documents or max(words.documents.values()) == pytest.approx(0)


def test_parted_words_add_up_to_what_they_say_together(connection: sqlite3.Connection) -> None:
    found = keywords.find_matches(connection, "rent deposit leave handbook", (), Lengths(connection))
    words = keywords.part_scores(found, Owners(connection), (), 100)
    together = keywords.select_best(found, 100)
    owner = dict(connection.execute("SELECT rowid, document FROM passages"))
    assert words.passages.keys() == together.keys()
    assert any(words.documents.values())
    for row, share in words.passages.items():
        assert 0 < share <= together[row] + 1e-9
        assert together[row] <= share + words.documents.get(owner[row], 0.0) + 1e-9 <= 1 + 1e-6
