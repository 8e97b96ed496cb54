"""The sentences of passages, kept when a file is read; told anew where they were not."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from app.core.documents import Box, Document, DocumentState, Page, Passage, Piece, Word, join_words
from app.engine.indexing.content_upkeep import ContentUpkeepThread
from app.engine.indexing.scheduler import Scheduler
from app.ingest.chunking.passages import make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.library.library import Library
from app.library.store import contents
from tests.library.made_documents import FINGERPRINT

LINES = (
    "Water damage report",
    "The pump failed on Monday. Mr. Hale called",
    "the plumber at once. He came in the evening.",
    "Room Rent",
    "Attic 1,200",
    "Cellar 90",
)
ID = "a" * 32


def lay_out(*lines: str) -> Page:
    """A page with a line under the other; those of two words are the rows of a table."""
    words: list[Word] = []
    for number, line in enumerate(lines):
        texts = line.split()
        step = 200.0 if len(texts) == 2 else 60.0
        for place, text in enumerate(texts):
            x, y = 50 + step * place, 50.0 + 14 * number
            block = -1 - number if len(texts) == 2 else number
            words.append(Word(text, Box(x, y, x + 50, y + 12), number, block))
    return Page(1, 612, 792, 0, tuple(words))


@pytest.fixture
def stored(tmp_path: Path, tokens: TokenCounter) -> tuple[Path, list[Passage]]:
    """A library with one document, and the passages that were made of it."""
    page = lay_out(*LINES)
    made = list(make_passages(ID, "Report", [page], tokens))
    document = Document(ID, "Report", ("/report.pdf",), "pdf", DocumentState.READING)
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.store(document, [page], made)
    return tmp_path / "library", made


def make_old(folder: Path) -> None:
    """Make the library one whose passages were stored before their sentences were kept."""
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.execute("UPDATE passages SET sentences = NULL")
    connection.commit()
    connection.close()


def say(pieces: tuple[Piece, ...] | None) -> list[str]:
    page = lay_out(*LINES)
    return [join_words(page.words[piece.first : piece.last])[0] for piece in pieces or ()]


def kept_sentences(folder: Path) -> list[tuple[Piece, ...] | None]:
    """What is stored, without what is told meanwhile."""
    with Library.open(folder, FINGERPRINT) as library, library.database.reading() as connection:
        keys = [each.key for each in contents.load_document_passages(connection, ID)]
        return [each.sentences for each in contents.load_passages(connection, keys, with_sentences=True)]


def test_the_sentences_and_rows_of_a_passage_are_kept(stored: tuple[Path, list[Passage]]) -> None:
    folder, made = stored
    said = [text for passage in made for text in say(passage.sentences)]
    assert "Mr. Hale called the plumber at once." in said and "He came in the evening." in said
    assert "Attic 1,200" in said
    assert kept_sentences(folder) == [passage.sentences for passage in made]


def test_an_old_library_answers_meanwhile_and_is_brought_up(stored: tuple[Path, list[Passage]]) -> None:
    folder, made = stored
    make_old(folder)
    with Library.open(folder, FINGERPRINT) as library:
        loaded = library.load_segmented_passages([passage.key for passage in made])
        assert [each.sentences for each in loaded] == [passage.sentences for passage in made]
    assert kept_sentences(folder) == [None] * len(made)
    with Library.open(folder, FINGERPRINT) as library:
        assert library.content.complete_some() and not library.content.complete_some()
    assert kept_sentences(folder) == [passage.sentences for passage in made]


def test_the_sentences_of_an_old_library_are_told_in_the_background(
    stored: tuple[Path, list[Passage]],
) -> None:
    folder, made = stored
    make_old(folder)
    asleep = threading.Event()

    class Thread(ContentUpkeepThread):
        def _rest(self) -> None:
            asleep.set()

    with Library.open(folder, FINGERPRINT) as library:
        scheduler = Scheduler(lambda: False)
        thread = Thread(library.content, scheduler)
        thread.start()
        thread.wake()
        assert asleep.wait(150)
        scheduler.close()
        thread.close()
    assert kept_sentences(folder) == [passage.sentences for passage in made]


def test_other_rules_for_sentences_have_them_told_anew(
    stored: tuple[Path, list[Passage]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, made = stored
    monkeypatch.setattr("app.library.content_upkeep.SENTENCES", "another")
    with Library.open(folder, FINGERPRINT) as library:
        assert library.content.complete_some()
        assert library.load_segmented_passages([made[0].key])[0].sentences == made[0].sentences
