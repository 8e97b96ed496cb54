"""Follow-ups on real documents: what was cited before is looked at again, with and without a model."""

from __future__ import annotations

import pytest

from app.answer.modes.locate import asks_where
from app.answer.pipeline import answer_question
from app.answer.retrieval.cited_before import find_cited_before
from app.answer.retrieval.retrieve import fuse_rankings
from app.core.answers import Answer, Citation, Hit, Mode, Turn
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.generator import Generator

DEPOSIT = "How much is the deposit that the tenant pays?"


def ask(
    library: Library, embedder: Embedder, model: models.Generator | None, *questions: str
) -> list[Answer]:
    """The answers to questions that follow on each other."""
    turns: list[Turn] = []
    answers: list[Answer] = []
    for question in questions:
        work = answer_question(
            question, library=library, embedder=embedder, generator=model, mode=Mode.QUICK, turns=turns
        )
        while True:
            try:
                next(work)
            except StopIteration as end:
                answer: Answer = end.value
                break
        answers.append(answer)
        turns.append(Turn(question, answer.answer, answer.citations))
    return answers


def test_without_a_model_the_thread_is_kept(library: Library, embedder: Embedder) -> None:
    first, second = ask(library, embedder, None, DEPOSIT, "And when is it paid back?")
    assert "two months' rent" in first.answer
    assert "within 30 days" in second.answer
    assert second.citations[0].title == "Harbour Street lease"


def test_with_the_starter_model_the_thread_is_kept(
    library: Library, embedder: Embedder, generator: Generator
) -> None:
    _, second = ask(library, embedder, generator, DEPOSIT, "And when is it paid back?")
    assert any("30 days" in citation.quote for citation in second.citations)


@pytest.mark.parametrize("question", ["Which page is that on?", "Where is that written?", "On which page?"])
def test_where_something_stands_is_known_from_what_was_cited(
    library: Library, embedder: Embedder, question: str
) -> None:
    first, second = ask(library, embedder, None, "What happens when the building burns down?", question)
    assert first.citations[0].page == 3
    assert second.answer.startswith("Harbour Street lease, page 3: “The lease ends at once")
    assert second.citations[0].page == 3
    assert second.queries == (question,)


@pytest.mark.parametrize(
    ("question", "where"),
    [
        ("Which document is that from?", True),
        ("Auf welcher Seite steht das?", True),
        ("Sur quelle page est-ce écrit ?", True),
        ("¿En qué página está eso?", True),
        ("Where is the office of the landlord?", False),
        ("Where is it repaired?", False),
        ("Which page is that on and who wrote it for the tenant?", False),
    ],
)
def test_where_is_asked_only_when_nothing_else_is(question: str, where: bool) -> None:
    cited = Citation(1, "d", "Lease", "/l.pdf", 1, "The rent is 900 euros.", ())
    assert asks_where(question, [Turn("?", "!", (cited,))]) is where
    assert not asks_where(question, [Turn("?", "!")])
    assert not asks_where(question, [])


def test_what_was_cited_is_among_the_passages(library: Library, embedder: Embedder) -> None:
    (first,) = ask(library, embedder, None, "What happens when the building burns down?")
    turn = Turn(first.question, first.answer, first.citations)
    hits = find_cited_before(library, [turn])
    assert (hits[0].title, hits[0].page) == ("Harbour Street lease", 3)
    assert find_cited_before(library, [turn], ("another",)) == []


def hit(number: int, score: float) -> Hit:
    return Hit("d", number, "T", "/t", 1, "text", score, ())


def test_what_several_queries_find_comes_first_whatever_their_scores() -> None:
    one, two = [hit(1, 0.9), hit(2, 0.8), hit(3, 0.7)], [hit(3, 9.0), hit(4, 8.0)]
    both = fuse_rankings([one, two], [1.0, 0.5])
    assert [each.number for each in both] == [3, 1, 2, 4]
    assert both[0].score == 9.0
    assert fuse_rankings([one, []], [1.0, 0.5]) == one
    assert fuse_rankings([], []) == []
