from __future__ import annotations

import numpy as np
import pytest

from app.library.ranking import Candidate, rank

NORTH, EAST = np.array([1, 0], np.float32), np.array([0, 1], np.float32)
NORTH_EAST = (NORTH + EAST) / np.float32(np.sqrt(2))
A, B, C = Candidate(1, 1, 1), Candidate(2, 1, 2), Candidate(3, 2, 1)


def order(*args: Candidate, **given: object) -> list[int]:
    defaults: dict[str, object] = {"words": {}, "query": None, "vectors": {}, "names": {}, "pages": ()}
    ranked = rank(args, **(defaults | given))  # type: ignore[arg-type]
    assert all(0 <= score <= 1 for _, score in ranked)
    assert [score for _, score in ranked] == sorted((score for _, score in ranked), reverse=True)
    return [rowid for rowid, _ in ranked]


def test_words_alone_leave_out_what_nothing_speaks_for() -> None:
    assert order(A, B, C, words={3: 2.0, 1: 7.5}) == [1, 3]


def test_meaning_outweighs_words() -> None:
    vectors = {1: NORTH, 2: EAST, 3: NORTH_EAST}
    assert order(A, B, C, words={2: 9.0}, query=NORTH, vectors=vectors) == [1, 3, 2]


def test_words_decide_between_equals() -> None:
    vectors = {1: NORTH_EAST, 2: NORTH_EAST, 3: NORTH_EAST}
    assert order(A, B, C, words={2: 4.0, 3: 5.0}, query=NORTH, vectors=vectors) == [3, 2, 1]


def test_a_page_that_is_about_it_lifts_its_passages() -> None:
    beside = Candidate(4, 1, 2)
    vectors = {1: NORTH_EAST, 2: NORTH_EAST, 4: NORTH}
    assert order(A, B, beside, query=NORTH, vectors=vectors) == [4, 2, 1]


def test_a_document_without_vectors_yet_is_found_by_its_words() -> None:
    vectors = {1: NORTH, 2: EAST}
    assert order(A, B, C, words={3: 5.0}, query=NORTH, vectors=vectors) == [3, 1, 2]
    assert order(A, B, C, words={1: 5.0}, query=NORTH, vectors=vectors)[-1] == 3


def test_no_vectors_at_all() -> None:
    assert order(A, B, C, words={2: 1.0, 3: 2.0}, query=NORTH)[:2] == [3, 2]


@pytest.mark.parametrize("hint", [{"names": {2: 5.0}}, {"pages": {2}}])
def test_hints_lift(hint: dict[str, object]) -> None:
    same = {1: NORTH_EAST, 2: NORTH_EAST, 3: NORTH_EAST}
    first = order(A, B, C, query=NORTH, vectors=same, **hint)[0]
    assert first == (3 if "names" in hint else 2)


def test_nothing() -> None:
    assert order() == []
    assert order(query=NORTH) == []
