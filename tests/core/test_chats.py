"""Records as JSON and back, and chats as Markdown."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape

import pypandoc
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
from app.core.chats import Chat, Conversation, KeptTurn, format_markdown
from app.core.documents import Box
from app.core.records import pack_record, unpack_record
from app.core.styles import Form
from tests.made_answers import answer_in_short

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
    assert unpack_record(Answer, pack_record(ANSWER)) == ANSWER


def test_fields_that_came_later_take_their_defaults_and_unknown_ones_are_left_out() -> None:
    record = json.loads(pack_record(ANSWER))
    del record["chat"], record["citations"][0]["standing"]
    record["colour"] = "red"
    assert unpack_record(Answer, json.dumps(record)) == ANSWER


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(TypeError):
        unpack_record(Answer, '{"question": "Half of it"}')


def test_a_chat_as_markdown_keeps_its_sources_and_takes_nothing_for_markup() -> None:
    gone = replace(ANSWER.citations[0], number=2, standing=Standing.GONE, label="Slide 3")
    answer = replace(ANSWER, citations=(*ANSWER.citations, gone))
    turn = KeptTurn(1, "How long is\nthe # lease?", (), 0.0, answer)
    text = format_markdown(Conversation(Chat(1, "Leases", 0.0, 0.0, 1), (turn,)))
    assert text.startswith("# Leases\n")
    assert "## How long is the \\# lease?\n" in text
    assert "It runs for two years. [^1-1]\n" in text
    assert "[^1-1]: The \\*lease\\*, page 3: “two years”\n" in text
    assert "Sources:\n\n- \\[2\\] The" in text  # which no sentence refers to
    assert "Slide 3: “two years” *(No longer in the library.)*" in text
    assert "> “Two” is not there.\n" in text
    assert "> Only partly on the cited page: “It runs for two years.”\n" in text


def rendered(answer: Answer) -> str:
    """The answer's part of the exported chat as a reader of Markdown shows it: HTML, on one line."""
    turn = KeptTurn(1, "What is owed?", (), 0.0, replace(answer, citations=(), sentences=answer.sentences))
    text = format_markdown(Conversation(Chat(1, "Owed", 0.0, 0.0, 1), (turn,)))
    shown = pypandoc.convert_text(text, "html", format="gfm", extra_args=["--wrap=none"])
    return shown.partition("</h2>")[2].strip()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("“Rent: 900” [1]\n“Deposit: 3” [2]", "<p>“Rent: 900” [1]<br />\n“Deposit: 3” [2]</p>"),
        ("1. The first day\n2) The second\n- 5 degrees below", "<li>5 degrees below</li>"),
        ("1. The first day\n2) The second", "<p>1. The first day<br />\n2) The second</p>"),
        ("First part.\n\nSecond part.", "<p>First part.</p>\n<p>Second part.</p>"),
        ("+ 5 %\n= 7 %\n# 9", "<p>+ 5 %<br />\n= 7 %<br />\n# 9</p>"),
        ("Held:\n  the keys\n  the card", "<p>Held:<br />\n\u2003the keys<br />\n\u2003the card</p>"),
        ("AT&amp;T pays ~~5~~ $6$", "<p>AT&amp;amp;T pays ~~5~~ $6$</p>"),
    ],
)
def test_an_exported_answer_keeps_its_lines(text: str, html: str) -> None:
    assert html in rendered(replace(ANSWER, answer=text, sentences=(), notice=None))


def test_an_exported_table_is_a_table_and_data_is_data() -> None:
    rows = (
        Sentence("Rent 900", Support.SUPPORTED, (1,), cells=("Rent | net", "900")),
        Sentence("Deposit 3,000", Support.SUPPORTED, (2,), cells=("Deposit", "3,000")),
    )
    table = replace(
        ANSWER, answer="| A | B |", form=Form.TABLE, columns=("What", "How much"), sentences=rows, notice=None
    )
    html = rendered(table)
    assert html.count("<tr>") == 3 and "<td>Rent | net</td>" in html and "900 [1]</td>" in html
    data = replace(ANSWER, answer='{\n  "rent": 900\n}', form=Form.JSON, sentences=(), notice=None)
    assert "json" in rendered(data) and html_lines(rendered(data)) == ["{", '  "rent": 900', "}"]


def html_lines(html: str) -> list[str]:
    return unescape(re.sub(r"<[^>]*>", "", html)).split("\n")


def test_an_exported_quote_keeps_its_lines() -> None:
    citation = replace(ANSWER.citations[0], quote="a", shown="Name: Ada\nBorn: 1815")
    turn = KeptTurn(1, "Who?", (), 0.0, replace(ANSWER, citations=(citation,)))
    text = format_markdown(Conversation(Chat(1, "Who", 0.0, 0.0, 1), (turn,)))
    html = pypandoc.convert_text(text, "html", format="gfm", extra_args=["--wrap=none"])
    assert re.search("“Name: Ada<br />\n\\s*Born: 1815”", html)


def test_the_short_answer_stands_first_in_markdown_with_its_footnotes() -> None:
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"))
    text = format_markdown(
        Conversation(Chat(1, "Terms", 0, 0, 1), (KeptTurn(1, answer.question, (), 0, answer),))
    )
    lines = [line for line in text.splitlines() if line]
    at = lines.index(f"## {answer.question}")
    assert lines[at + 1] == "**Alder: 30 days [^1-1] · Birch: 60 days [^1-2]**"
    assert lines[at + 2] == "Your documents say different things."
    assert lines[at + 3].startswith("“The answer is 30 days")
    html = pypandoc.convert_text(text, "html", "markdown")
    assert "<strong>Alder: 30 days" in html
    assert html.count('role="doc-noteref"') == 4
