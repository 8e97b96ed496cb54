"""What was found bears on a question only when it speaks of what the question asks about."""

from __future__ import annotations

import pytest

from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.abstention import is_answerable, is_uncertain
from app.library.library import Library
from app.models.embedder import Embedder


def found(question: str, library: Library, embedder: Embedder) -> Evidence:
    hits = library.search(question, embedder.embed_query(question), (), 10)
    return Evidence(question, read_sources(library, hits), embedder)


@pytest.mark.parametrize(
    ("question", "does"),
    [
        ("Who pays repairs of up to $80?", True),
        ("Who pays the repair of a pump that costs $95?", False),
        ("How many days of paid leave has a nurse in 2031?", False),
        ("Is overtime paid at 150 percent of the wage?", True),
        ("Is overtime paid at 180 percent of the wage?", False),
        ("Who repairs roofs that cost less than $4,000?", True),
        ("How often does the moon turn around the earth?", False),
    ],
)
def test_amounts_and_years_that_a_question_names_must_be_on_the_page(
    library: Library, embedder: Embedder, question: str, does: bool
) -> None:
    assert is_answerable(found(question, library, embedder)) is does


@pytest.mark.parametrize(
    ("question", "does"),
    [
        ("What is the rent of the tenant?", True),
        ("What is the rent of a garage?", False),
        ("What rent does the tenant pay to Penhaligon?", False),
    ],
)
def test_what_is_measured_or_named_must_be_on_the_page(
    library: Library, embedder: Embedder, question: str, does: bool
) -> None:
    assert is_answerable(found(question, library, embedder)) is does


def test_a_sure_reader_outvotes_that_a_name_is_not_spoken_of_but_no_missing_figure(
    library: Library, embedder: Embedder
) -> None:
    named = found("What rent does the tenant pay to Penhaligon?", library, embedder)
    named.add_readings({}, 0.6)
    assert not is_answerable(named)
    named.add_readings({}, 0.95)
    assert is_answerable(named)
    figure = found("Who pays the repair of a pump that costs $95?", library, embedder)
    figure.add_readings({}, 0.95)
    assert not is_answerable(figure)


def test_of_few_passages_that_speak_of_something_else_an_unsure_reader_is_not_heard(
    library: Library, embedder: Embedder
) -> None:
    foreign = found("How often does the moon turn around the earth?", library, embedder)
    foreign.add_readings({}, 0.1)
    assert foreign.is_small_scope and not is_answerable(foreign)
    own = found("What is the rent of the tenant?", library, embedder)
    own.add_readings({}, 0.1)
    assert own.is_small_scope and is_answerable(own)


def test_what_is_as_likely_as_not_is_uncertain_where_the_reader_has_read(
    library: Library, embedder: Embedder
) -> None:
    roof = found("Who repairs the roof?", library, embedder)
    assert not is_uncertain(roof)
    roof.add_readings({}, 0.02)
    assert is_uncertain(roof)
    roof.add_readings({}, 0.95)
    assert not is_uncertain(roof)
