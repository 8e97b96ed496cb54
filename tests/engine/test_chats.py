"""Chats as clients of the engine see them: kept with each answer, gone on with, opened after a restart."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.answers import Mode, Standing
from app.core.chats import NEW, NO_VERDICT, Verdict
from app.core.errors import CarrelError, NoSuchChat
from app.engine.client import EngineClient
from app.engine.protocol import (
    Ask,
    BranchChat,
    Chats,
    ExportChat,
    KeepVerdict,
    OpenChat,
    Remove,
    RemoveChats,
    RenameChat,
)
from tests.engine.test_engine import add
from tests.made_pdfs import BOILER, GARDEN, make_pdf

PLANTED = "When was the mulberry planted?"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineClient]:
    with EngineClient(tmp_path / "library") as client:
        add(client, make_pdf(tmp_path / "garden.pdf", GARDEN), make_pdf(tmp_path / "boiler.pdf", BOILER))
        yield client


def test_a_chat_survives_a_restart_a_change_and_a_removal(engine: EngineClient, tmp_path: Path) -> None:
    answer = engine.call(Ask(PLANTED, mode=Mode.QUOTES, chat=NEW))
    assert answer.chat is not None
    follow_up = engine.call(Ask("And who planted it?", mode=Mode.QUOTES, chat=answer.chat))
    assert follow_up.chat == answer.chat
    assert any("mulberry" in query for query in follow_up.queries), "the chat is the conversation"
    alone = engine.call(Ask("And who planted it?", mode=Mode.QUOTES, chat=answer.chat, turns=()))
    assert not any("mulberry" in query for query in alone.queries), "it was asked first"
    assert engine.call(Ask(PLANTED, mode=Mode.QUOTES)).chat is None

    engine.stop()
    (chat,) = engine.call(Chats())
    assert (chat.id, chat.title, chat.questions) == (answer.chat, PLANTED, 3)
    first, *_ = engine.call(OpenChat(chat.id)).turns
    assert first.answer.citations == answer.citations

    # The leaflet grows a page in front.
    (citation, *_) = answer.citations
    add(engine, make_pdf(tmp_path / "garden.pdf", ("A new cover.", *GARDEN)))
    moved = engine.call(OpenChat(chat.id)).turns[0].answer.citations[0]
    assert (moved.page, moved.standing) == (citation.page + 1, Standing.STANDS)
    assert moved.document != citation.document

    engine.call(Remove(("garden",)))
    gone = engine.call(OpenChat(chat.id)).turns[0].answer.citations[0]
    assert (gone.standing, gone.quote) == (Standing.GONE, citation.quote)


def test_chats_are_listed_named_and_deleted(engine: EngineClient) -> None:
    first = engine.call(Ask(PLANTED, mode=Mode.QUOTES, chat=NEW)).chat
    second = engine.call(Ask("What is the working pressure?", mode=Mode.QUOTES, chat=NEW)).chat
    assert [chat.id for chat in engine.call(Chats())] == [second, first]
    assert [chat.id for chat in engine.call(Chats("mulberry"))] == [first]
    assert engine.call(RenameChat(first, "Trees")).title == "Trees"
    with pytest.raises(CarrelError, match="name"):
        engine.call(RenameChat(first, " "))
    assert engine.call(RemoveChats((second,))) == 1
    for request in (OpenChat(second), RenameChat(second, "x"), Ask(PLANTED, chat=second)):
        with pytest.raises(NoSuchChat):
            engine.call(request)
    assert engine.call(RemoveChats(None)) == 1
    assert engine.call(Chats()) == ()


def test_a_chat_and_one_answer_are_written_with_footnotes(engine: EngineClient, tmp_path: Path) -> None:
    chat = engine.call(Ask(PLANTED, mode=Mode.QUOTES, chat=NEW)).chat
    engine.call(Ask("What is the working pressure?", mode=Mode.QUOTES, chat=chat))
    engine.call(ExportChat(chat, str(tmp_path / "all.md")))
    text = (tmp_path / "all.md").read_text("utf-8")
    assert f"## {PLANTED}" in text
    assert "## What is the working pressure?" in text
    first = engine.call(OpenChat(chat)).turns[0]
    assert f"[^{first.number}-1]: garden, page 2: “" in text
    engine.call(ExportChat(chat, str(tmp_path / "one.docx"), 1))
    with zipfile.ZipFile(tmp_path / "one.docx") as word:
        footnotes = word.read("word/footnotes.xml").decode()
        body = word.read("word/document.xml").decode()
    assert "1684" in footnotes
    assert "footnoteReference" in body
    assert "working pressure" not in body
    with pytest.raises(CarrelError, match="could not be written"):
        engine.call(ExportChat(chat, str(tmp_path / "no" / "x.md")))


def test_answers_are_marked_and_chats_branch(engine: EngineClient, tmp_path: Path) -> None:
    chat = engine.call(Ask(PLANTED, mode=Mode.QUOTES, chat=NEW)).chat
    assert chat is not None
    engine.call(Ask("What is the working pressure?", mode=Mode.QUOTES, chat=chat))
    verdict = Verdict(pinned=True, rating=-1, note="Ask the *gardener*")
    engine.call(KeepVerdict(chat, 2, verdict))
    with pytest.raises(NoSuchChat):
        engine.call(KeepVerdict(chat, 3, verdict))
    with pytest.raises(CarrelError, match="characters long at most"):
        engine.call(KeepVerdict(chat, 2, Verdict(note="x" * 20_001)))
    assert [turn.verdict for turn in engine.call(OpenChat(chat)).turns] == [NO_VERDICT, verdict]
    (listed,) = engine.call(Chats("gardener"))
    assert (listed.id, listed.pinned) == (chat, 1)
    engine.call(ExportChat(chat, str(tmp_path / "chat.md")))
    assert "Your note: Ask the \\*gardener\\*" in (tmp_path / "chat.md").read_text("utf-8")

    branch = engine.call(BranchChat(chat, 1))
    assert branch.chat.title == f"{PLANTED} (branch)"
    assert [turn.question for turn in branch.turns] == [PLANTED]
    engine.call(Ask("And who planted it?", mode=Mode.QUOTES, chat=branch.chat.id))
    assert [len(engine.call(OpenChat(each)).turns) for each in (chat, branch.chat.id)] == [2, 2]
    with pytest.raises(NoSuchChat):
        engine.call(BranchChat(999, 1))
