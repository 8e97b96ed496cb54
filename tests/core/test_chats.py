"""Records as JSON and back, and chats as Markdown."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.core.answers import (
    Answer,
    Citation,
    Hit,
    Mode,
    Seconds,
    Sentence,
    Standing,
    Support,
    Tokens,
)
from app.core.chats import Chat, Conversation, KeptTurn, markdown
from app.core.documents import Box
from app.core.records import from_json, to_json

ANSWER = Answer(
    question="How long is the lease?",
    found=True,
    answer="It runs for two years. [1]",
    mode=Mode.QUICK,
    model=None,
    queries=("How long is the lease?",),
    sentences=(Sentence("It runs for two years.", Support.PARTIAL, (1,), ("“Two” is not there.",)),),
    citations=(Citation(1, "d", "The *lease*", "/l.pdf", 3, "two years", (Box(1, 2.5, 3, 4),)),),
    passages=(Hit("d", 4096, "The lease", "/l.pdf", 3, "It runs …", 0.5, (Box(1, 2, 3, 4),)),),
    seconds=Seconds(0.1, None, 2.0),
    tokens=Tokens(3, 2, 1),
    notice="Ein Hinweis mit Ümlaut.",
)


def test_an_answer_comes_back_as_it_was() -> None:
    assert from_json(Answer, to_json(ANSWER)) == ANSWER


def test_fields_that_came_later_take_their_defaults_and_unknown_ones_are_left_out() -> None:
    record = json.loads(to_json(ANSWER))
    del record["chat"], record["citations"][0]["standing"]
    record["colour"] = "red"
    assert from_json(Answer, json.dumps(record)) == ANSWER


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(TypeError):
        from_json(Answer, '{"question": "Half of it"}')


def test_a_chat_as_markdown_keeps_its_sources_and_takes_nothing_for_markup() -> None:
    gone = replace(ANSWER.citations[0], number=2, standing=Standing.GONE, label="Slide 3")
    answer = replace(ANSWER, citations=(*ANSWER.citations, gone))
    turn = KeptTurn(1, "How long is\nthe # lease?", (), 0.0, answer)
    text = markdown(Conversation(Chat(1, "Leases", 0.0, 0.0, 1), (turn,)))
    assert text.startswith("# Leases\n")
    assert "## How long is the \\# lease?\n" in text
    assert "It runs for two years. \\[1\\]" in text
    assert "- \\[1\\] The \\*lease\\*, page 3: “two years”\n" in text
    assert "Slide 3: “two years” *(No longer in the library.)*" in text
    assert "> “Two” is not there.\n" in text
    assert "> Only partly on the cited page: “It runs for two years.”\n" in text
