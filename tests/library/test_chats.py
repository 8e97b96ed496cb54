"""Chats are kept with their answers, found by their words, and go for good when they are deleted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.chats import SearchedDocument
from app.core.errors import CarrelError, NoSuchChat
from app.library.library import Library
from tests.core.test_chats import ANSWER
from tests.library.made_documents import FINGERPRINT


def test_a_chat_outlives_the_program(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        chat = library.chats.keep_turn(0, "How long is the lease?", ("d",), ANSWER)
        assert library.chats.keep_turn(chat, "And the deposit?", (), ANSWER) == chat
        other = library.chats.keep_turn(0, "Something else?", (), ANSWER)
    with Library.open(folder, FINGERPRINT) as library:
        assert [(each.id, each.title, each.questions) for each in library.chats.list_chats()] == [
            (other, "Something else?", 1),
            (chat, "How long is the lease?", 2),
        ]
        first, second = library.chats.load(chat).turns
        assert (first.question, first.documents, first.answer) == ("How long is the lease?", ("d",), ANSWER)
        assert (first.number, second.number) == (1, 2)
        assert second.turn.citations == ANSWER.citations


def test_the_chat_that_went_on_last_comes_first(library: Library) -> None:
    old = library.chats.keep_turn(0, "Old?", (), ANSWER)
    new = library.chats.keep_turn(0, "New?", (), ANSWER)
    assert [chat.id for chat in library.chats.list_chats()] == [new, old]
    library.chats.keep_turn(old, "Again?", (), ANSWER)
    assert [chat.id for chat in library.chats.list_chats()] == [old, new]


def test_chats_are_found_by_words_of_questions_and_answers(library: Library) -> None:
    one = library.chats.keep_turn(0, "Wie hoch ist die MIETE?", (), replace(ANSWER, answer="900 Euro."))
    library.chats.keep_turn(0, "How high is the tower?", (), replace(ANSWER, answer="Thirty metres."))
    assert [chat.id for chat in library.chats.list_chats("miete euro")] == [one]
    assert library.chats.list_chats("miete metres") == ()
    assert len(library.chats.list_chats("  ")) == 2


def test_a_long_question_makes_a_short_title(library: Library) -> None:
    chat = library.chats.keep_turn(0, "What does the\nlease " + "say and " * 40, (), ANSWER)
    (listed,) = library.chats.list_chats()
    assert listed.title.startswith("What does the lease say")
    assert listed.title.endswith("…") and len(listed.title) <= 80
    assert library.chats.rename(chat, " The \n lease ").title == "The lease"
    with pytest.raises(CarrelError, match="name"):
        library.chats.rename(chat, "  ")


def test_what_is_deleted_is_gone_from_the_file(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        secret = library.chats.keep_turn(0, "Where is the Zanzibarium buried?", (), ANSWER)
        kept = library.chats.keep_turn(0, "And the Quagmirium?", (), ANSWER)
        assert library.chats.remove((secret, 77)) == 1
        with pytest.raises(NoSuchChat):
            library.chats.load(secret)
        with pytest.raises(NoSuchChat):
            library.chats.rename(secret, "x")
        library.chats.put_answer(secret, 1, ANSWER)
        assert [chat.id for chat in library.chats.list_chats()] == [kept]
        # A chat that went while its answer was made does not come back, and its number is not used again.
        with pytest.raises(NoSuchChat):
            library.chats.keep_turn(secret, "Still there?", (), ANSWER)
        assert library.chats.keep_turn(0, "Still there?", (), ANSWER) > kept
    stored = (folder / "library.sqlite").read_bytes()
    assert b"Quagmirium" in stored
    assert b"Zanzibarium" not in stored
    with Library.open(folder, FINGERPRINT) as library:
        assert library.chats.remove(None) == 2
        assert library.chats.list_chats() == ()


def test_words_that_are_no_text_are_kept_as_far_as_they_go(library: Library) -> None:
    library.chats.keep_turn(0, "Half a pair \ud800?", (), replace(ANSWER, answer="\udc00!"))
    assert library.chats.list_chats()[0].title == "Half a pair ??"


def test_what_was_searched_is_kept_once_and_goes_with_the_answers(library: Library) -> None:
    lease = SearchedDocument("d", "Lease", "/docs/lease.pdf")
    both = (lease, SearchedDocument("e", "Will", "/docs/\udc80.pdf"))
    chat = library.chats.keep_turn(0, "How long?", (), ANSWER, searched=both)
    library.chats.keep_turn(chat, "How much?", (), ANSWER, searched=both)
    library.chats.keep_turn(chat, "An old one?", (), ANSWER)
    listed = [library.chats.list_searched(chat, place) for place in (1, 2, 3, 4)]
    assert listed[0] == listed[1] == (lease, SearchedDocument("e", "Will", "/docs/?.pdf"))
    assert listed[2:] == [None, None]
    branch = library.chats.branch(chat, 1)
    library.chats.remove((chat,))
    assert library.chats.list_searched(branch, 1) == listed[0] and count_lists(library) == 1
    library.chats.remove(None)
    assert count_lists(library) == 0


def count_lists(library: Library) -> int:
    with library.database.reading() as connection:
        return int(connection.execute("SELECT count(*) FROM searched").fetchone()[0])
