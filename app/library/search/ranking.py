"""What words say and what meaning says become one ranking.

Scores are added, not ranks: BM25 among the passages searched, as a share of what it would be if one passage
were best for every word, counts half of cosine, and cosine is the mean of the passage's own and its
whole page's, whose vector is the sum of its passages'. On filings, handbooks, slides, papers and articles it
found more right pages than reciprocal rank fusion, words alone or meaning alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE
from app.library.search.keywords import Words
from app.library.store.places import Candidate

Vectors = NDArray[np.float32]

_WORDS = 0.55
"""What BM25, as a share of the best it could be, counts beside cosine (tests/benchmarks/ablation.py)."""
_NAME, _CLEARLY_NAMED = 0.01, 0.1
"""What it counts that the question names a document, and the most that this may count; whether names count
is measured by tests/benchmarks/ablation.py, how much is judged (tests/benchmarks/thresholds.py).
"""
_PAGE_NAMED = 0.5
"""What it counts that the question names a page (tests/benchmarks/ablation.py)."""
_LAST = PASSAGES_A_PAGE - 1
"""The bits of a number that tell passages of a page apart, all set in what stands for the page."""


def rank(
    candidates: Sequence[Candidate],
    *,
    words: Words,
    query: Vectors | None,
    vectors: Mapping[tuple[int, int], Vectors],
    names: Mapping[int, float],
    pages: Collection[int],
) -> list[tuple[int, float]]:
    """Rank candidates: `(rowid, score)`, best first; scores lie in [0, 1].

    `words` gives what words say, `vectors` unit vectors of passages and pages by document and number (those
    not embedded yet have none), `names` how clearly the question names documents, by number, and `pages` the
    pages it speaks of. Without a `query` vector, words alone decide, and passages that
    nothing speaks for are left out.
    """
    by_words = np.array([words.passages.get(candidate.rowid, 0.0) for candidate in candidates])
    spoken_for = by_words > 0
    by_words += [words.documents.get(candidate.document, 0.0) for candidate in candidates]
    named = {number: min(_CLEARLY_NAMED, _NAME * clearly) for number, clearly in names.items()}
    hints = np.array([named.get(candidate.document, 0.0) for candidate in candidates])
    if pages:
        hints += [_PAGE_NAMED * (candidate.place.page in pages) for candidate in candidates]
    most = by_words.max(initial=0.0) or 1.0
    if query is None:
        scores = np.where(spoken_for | (hints > 0), by_words / most, 0.0)
    else:
        meaning = _score_meaning(candidates, query, vectors)
        known = ~np.isnan(meaning)
        # The best words of a document without vectors yet stand beside the best meaning of the others.
        nearest = meaning[known].max() if known.any() else 1.0
        scores = np.where(known, meaning, nearest * by_words / most) + _WORDS * by_words
    scores = (scores + hints) / (1 + _WORDS + _CLEARLY_NAMED + _PAGE_NAMED * bool(pages))
    found = zip(scores.tolist(), (candidate.rowid for candidate in candidates), strict=True)
    best = sorted((-score, rowid) for score, rowid in found if query is not None or score > 0)
    return [(rowid, min(1.0, max(0.0, -score))) for score, rowid in best]


def _score_meaning(
    candidates: Sequence[Candidate], query: Vectors, vectors: Mapping[tuple[int, int], Vectors]
) -> NDArray[np.float64]:
    """Score by the mean of the passage's and its page's cosine to `query`; NaN where there is no vector.

    A page's vector is the sum of its passages'; while these are being made, its own stands for them.
    """
    if not vectors:
        return np.full(len(candidates), np.nan)
    rows = {key: row for row, key in enumerate(vectors)}
    matrix = np.concatenate(list(vectors.values())).reshape(len(vectors), -1)
    # `@` would share so little work among threads, and wait for those that get no core while others embed.
    cosines = np.append(np.einsum("nd,d", matrix, query), np.nan)  # the last: of whatever has no vector
    own_rows = np.array([rows.get((document, number), -1) for _, document, number in candidates])
    own = cosines[own_rows]

    places: dict[tuple[int, int], int] = {}
    lasts = ((document, number | _LAST) for _, document, number in candidates)
    on = np.array([places.setdefault(last, len(places)) for last in lasts])
    pages = cosines[[rows.get(last, -1) for last in places]]
    summed = np.full(len(places), np.nan)
    known = np.flatnonzero(own_rows >= 0)
    if known.size:
        known = known[np.argsort(on[known], kind="stable")]
        starts = np.flatnonzero(np.diff(on[known], prepend=-1))
        sums = _sum_scores(matrix, own_rows[known], starts)
        lengths = np.maximum(np.linalg.norm(sums, axis=1), 1e-9)
        summed[on[known[starts]]] = np.einsum("nd,d", sums, query) / lengths
    complete = np.bincount(on, own_rows < 0, len(places)) == 0
    pages = np.where(complete | np.isnan(pages), summed, pages)[on]
    meaning: NDArray[np.float64] = (np.where(np.isnan(own), pages, own) + pages) / 2
    return meaning


def _sum_scores(matrix: Vectors, rows: NDArray[np.int64], starts: NDArray[np.int64]) -> Vectors:
    """Sum [m, d] the rows of `matrix` in each of the runs of `rows` that begin at `starts` [m].
    What `np.add.reduceat` does, which is slow at many short runs.
    """
    lengths = np.diff(starts, append=rows.size)
    sums = matrix[rows[starts]]
    for place in range(1, lengths.max()):
        longer = np.flatnonzero(lengths > place)
        sums[longer] += matrix[rows[starts[longer] + place]]
    return sums
