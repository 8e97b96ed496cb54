from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE
from app.library.search.keywords import Words
from app.library.search.ranking import rank
from app.library.store.places import Candidate, Place

Vectors = NDArray[np.float32]

NORTH, EAST = np.array([1, 0], np.float32), np.array([0, 1], np.float32)
NORTH_EAST = (NORTH + EAST) / np.float32(np.sqrt(2))
PAGE = PASSAGES_A_PAGE
A, B, C = Candidate(1, 1, PAGE), Candidate(2, 1, 2 * PAGE), Candidate(3, 2, PAGE)
BESIDE_B = Candidate(4, 1, 2 * PAGE + 1)


def by_place(
    vectors: Mapping[Candidate, Vectors], pages: Mapping[Place, Vectors] | None = None
) -> dict[tuple[int, int], Vectors]:
    """Vectors as `rank` takes them: by document, and number of the passage or last of the page."""
    return {
        **{(candidate.document, candidate.number): vector for candidate, vector in vectors.items()},
        **{(place.document, place.last): vector for place, vector in (pages or {}).items()},
    }


def order(
    *args: Candidate,
    words: Mapping[int, float] | None = None,
    of_documents: Mapping[int, float] | None = None,
    **given: object,
) -> list[int]:
    defaults: dict[str, object] = {"query": None, "vectors": {}, "names": {}, "pages": ()}
    said = Words(dict(words or {}), dict(of_documents or {}))
    ranked = rank(args, words=said, **(defaults | given))  # type: ignore[arg-type]
    assert all(0 <= score <= 1 for _, score in ranked)
    assert [score for _, score in ranked] == sorted((score for _, score in ranked), reverse=True)
    return [rowid for rowid, _ in ranked]


def test_words_alone_leave_out_what_nothing_speaks_for() -> None:
    assert order(A, B, C, words={3: 0.2, 1: 0.75}) == [1, 3]


def test_words_speak_for_whole_documents_too() -> None:
    said = {"words": {1: 0.3, 2: 0.1, 3: 0.2}, "of_documents": {2: 0.5}}
    assert order(A, B, C, **said) == [3, 1, 2]
    same = by_place({A: NORTH_EAST, B: NORTH_EAST, C: NORTH_EAST})
    assert order(A, B, C, query=NORTH, vectors=same, **said) == [3, 1, 2]
    # They find no passage in which none of them is.
    assert order(A, B, C, words={1: 0.3}, of_documents={1: 0.5}) == [1]


def test_meaning_outweighs_words() -> None:
    vectors = by_place({A: NORTH, B: EAST, C: NORTH_EAST})
    assert order(A, B, C, words={2: 0.9}, query=NORTH, vectors=vectors) == [1, 3, 2]


def test_words_that_are_nowhere_together_say_little() -> None:
    vectors = by_place({A: NORTH, B: NORTH_EAST})
    assert order(A, B, words={2: 0.5}, query=NORTH, vectors=vectors) == [1, 2]
    assert order(A, B, words={2: 1.0}, query=NORTH, vectors=vectors) == [2, 1]


def test_words_decide_between_equals() -> None:
    vectors = by_place({A: NORTH_EAST, B: NORTH_EAST, C: NORTH_EAST})
    assert order(A, B, C, words={2: 0.4, 3: 0.5}, query=NORTH, vectors=vectors) == [3, 2, 1]


def test_a_page_that_is_about_it_lifts_its_passages() -> None:
    vectors = by_place({A: NORTH_EAST, B: NORTH_EAST, BESIDE_B: NORTH})
    for candidates in ((A, B, BESIDE_B), (BESIDE_B, A, B)):
        assert order(*candidates, query=NORTH, vectors=vectors) == [4, 2, 1]


def test_a_page_stands_for_its_passages_until_all_have_vectors() -> None:
    pages = {A.place: NORTH_EAST, B.place: NORTH, C.place: EAST}
    vectors = by_place({}, pages)
    assert order(A, B, C, BESIDE_B, query=NORTH, vectors=vectors) == [2, 4, 1, 3]
    # One passage of page 2 has its own, which is worse than the page's; the page's still counts for both.
    vectors = by_place({A: NORTH_EAST, B: NORTH_EAST}, pages)
    assert order(A, B, C, BESIDE_B, query=NORTH, vectors=vectors) == [4, 2, 1, 3]
    # All have: what was made of the page's beginning alone counts no longer.
    vectors = by_place({A: NORTH, B: NORTH, BESIDE_B: EAST}, pages)
    assert order(A, B, C, BESIDE_B, query=NORTH, vectors=vectors) == [1, 2, 4, 3]


def test_meaning_as_it_is_defined() -> None:
    """The mean of a passage's cosine and its page's, whose vector is the sum of its passages'."""
    random = np.random.default_rng(3)

    def unit() -> Vectors:
        vector = random.standard_normal(16).astype(np.float32)
        return vector / np.linalg.norm(vector)

    candidates = [
        Candidate(10 * document + 3 * page + index, document, page * PAGE + index)
        for document in (1, 2)
        for page in (1, 2, 3)
        for index in range(page)
    ]
    random.shuffle(candidates)
    vectors = {candidate: unit() for candidate in candidates}
    query = unit()
    expected = {}
    for candidate in candidates:
        page = sum(vectors[other] for other in candidates if other.place == candidate.place)
        cosine = float(query @ page) / float(np.linalg.norm(page))
        expected[candidate.rowid] = (float(query @ vectors[candidate]) + cosine) / 2
    ranked = rank(candidates, words=Words({}, {}), query=query, vectors=by_place(vectors), names={}, pages=())
    assert [rowid for rowid, _ in ranked] == sorted(expected, key=lambda rowid: -expected[rowid])
    for rowid, score in ranked:
        assert score == pytest.approx(max(0, expected[rowid] / 1.65), abs=1e-5)


def test_a_document_without_vectors_yet_is_found_by_its_words() -> None:
    vectors = by_place({A: NORTH, B: EAST})
    assert order(A, B, C, words={3: 0.5}, query=NORTH, vectors=vectors) == [3, 1, 2]
    assert order(A, B, C, words={1: 0.5}, query=NORTH, vectors=vectors)[-1] == 3


def test_no_vectors_at_all() -> None:
    assert order(A, B, C, words={2: 0.1, 3: 0.2}, query=NORTH)[:2] == [3, 2]


@pytest.mark.parametrize("hint", [{"names": {2: 5.0}}, {"pages": {2}}])
def test_hints_lift(hint: dict[str, object]) -> None:
    same = by_place({A: NORTH_EAST, B: NORTH_EAST, C: NORTH_EAST})
    first = order(A, B, C, query=NORTH, vectors=same, **hint)[0]
    assert first == (3 if "names" in hint else 2)


def test_nothing() -> None:
    assert order() == []
    assert order(query=NORTH) == []
