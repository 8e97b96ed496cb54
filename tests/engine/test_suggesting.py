"""Questions to begin with come from a document's headings, and only those that it answers are offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.answer.question.suggest import propose_questions
from app.core.answers import Mode
from app.core.documents import Passage, Span
from app.engine.protocol import Add, Ask, Documents, Suggest
from tests.engine.conftest import Shared
from tests.made_pdfs import html_pdf

FILLED = (
    "The club was founded by nine rowers of the town and keeps its boats in the old salt house, where the "
    "river is wide and slow and the bank is low enough to carry an eight down to it."
)


def fill(*numbers: str) -> str:
    """Sentences enough for a passage of its own."""
    return " ".join(FILLED.replace("nine", number) for number in numbers)


RULES = f"""
<h1>Rules of the rowing club</h1><p>{FILLED}</p>
<h2>1. Subscription</h2><p>The subscription is 140 pounds a year and is paid by the first of March. Members
who join after the first of September pay half of it in their first year, and nothing is paid back to those
who leave. {fill("two", "three", "four", "five")}</p>
<h2>2. Damage to boats</h2><p>Whoever damages a boat writes it into the red book on the same day. Damage
to boats is repaired by the boatman, and the crew pays for what its carelessness has broken.
{fill("six", "seven", "eight", "ten")}</p>
<h2>3. Etiquette</h2><p>Boats going upstream keep to the bank. Crews greet each other, and nobody coaches
through a megaphone before eight in the morning or after nine in the evening.
{fill("twelve", "thirteen", "twenty", "fifty")}</p>
<h2>Who may steer?</h2><p>Members who have passed the steering test may steer, and for a year after it only
with the captain in the boat, who answers for what happens on the river meanwhile.</p>
"""


def passage(headings: str, text: str, page: int = 1) -> Passage:
    return Passage("a", page * 1000, text, (Span(page, 0, 5),), headings)


def test_headings_propose_questions_in_the_language_of_the_document() -> None:
    english = [
        passage("Rules › 4.2 Carrying leave over", FILLED),
        passage("Rules › Deposit", FILLED, 2),
        passage("Rules › Summary of NASA", FILLED, 3),
        passage("Rules › Can I bring a dog?", FILLED, 4),
        passage("Rules › Too short", "Nothing much stands here.", 5),
    ]
    proposed = [[each.question for each in some] for some in propose_questions(english)]
    assert proposed[0] == ["How much is the deposit?"]
    assert sorted(proposed[1:]) == [
        ["Can I bring a dog?"],
        ["What is said about Summary of NASA?"],
        ["What is said about carrying leave over?"],
    ]
    german = [passage("§ 3 Kündigung des Vertrags", "Der Vertrag kann von jedem der beiden " * 5)]
    (some,) = propose_questions(german)
    assert [each.question for each in some] == ["Was steht zu „Kündigung des Vertrags“ darin?"]


@pytest.mark.parametrize("heading", ["", "7.", "***", "A heading that goes on for more words than one asks"])
def test_what_is_no_heading_proposes_nothing(heading: str) -> None:
    assert list(propose_questions([passage(heading, FILLED)])) == []


def test_only_questions_that_are_answered_are_offered(shared: Shared, tmp_path: Path) -> None:
    engine = shared.client
    html_pdf(tmp_path / "rules.pdf", RULES)
    for _ in engine.stream(Add((str(tmp_path / "rules.pdf"),))):
        pass
    (document,) = engine.call(Documents())
    offered = engine.call(Suggest((document.id,), most=4))
    assert "How much is the subscription?" in offered  # the reader is sure of an amount
    assert "What is said about damage to boats?" in offered
    assert not any("tiquette" in question for question in offered)  # has no amount
    for question in offered:
        answer = engine.call(Ask(question, mode=Mode.QUOTES))
        assert answer.found and answer.citations[0].document == document.id
    assert engine.call(Suggest((document.id,), most=4)) == offered
    assert engine.call(Suggest((document.id,), most=1)) == offered[:1]
