"""Score passages by the words of a question: which words and phrases count, and their BM25."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.stop_words import UNTELLING_WORDS
from app.library.language import periods
from app.library.language.segmentation import make_query_terms, split_query
from app.library.language.thesaurus import find_related
from app.library.store import postings
from app.library.store.postings import Lengths, Owners


class Matches(NamedTuple):
    """The passages that hold a word or phrase: their rows [n], and their BM25 scores for it [n]."""

    rows: NDArray[np.int64]
    scores: NDArray[np.float64]


class Words(NamedTuple):
    """What words say for passages, by row, and for whole documents, by number: both added are a share of what
    they would say for a passage that is best for every word.
    """

    passages: dict[int, float]
    documents: dict[int, float]


Found = Mapping[str, Matches]
"""What matches each word or phrase looked for."""

_MOST_TERMS = 64
_MOST_PAIRS = 32
_PAIR = 0.4
"""What two words side by side count beside a word that is as rare (tests/benchmarks/ablation.py)."""
_K1, _B = 1.2, 0.75
"""Of BM25, as most search engines have them; not fitted here. Judged: tests/benchmarks/thresholds.py."""
_MOST_MATCHES = 20_000
"""How many rows the words of one query may touch in all: what is scored in a few hundredths of a second."""


def keep_telling(words: Sequence[str]) -> list[str]:
    """Return those of the lower-case `words` that do not stand in every text of their language; all of them
    if none is left.
    """
    frequent = max(UNTELLING_WORDS.values(), key=lambda frequent: sum(word in frequent for word in words))
    return [word for word in words if word not in frequent] or list(words)


def list_terms(query: str) -> list[str]:
    """List the distinct words of `query` worth looking for, in order, at most 64; years also as four
    digits.
    """
    _, spoken_of = periods.split_periods(query)
    years = sorted(period for period in spoken_of if period.isdigit())
    return list(dict.fromkeys([*keep_telling(make_query_terms(query)), *years]))[:_MOST_TERMS]


def list_pairs(query: str) -> list[str]:
    """List the words of `query` that stand side by side and are both worth looking for, at most 32 pairs:
    Metzler and Croft, "A Markov random field model for term dependencies", SIGIR 2005.
    """
    words = split_query(query)
    worth = set(keep_telling(words))
    beside = (f"{one} {next_}" for one, next_ in pairwise(words) if {one, next_} <= worth)
    return list(dict.fromkeys(beside))[:_MOST_PAIRS]


def find_matches(
    connection: sqlite3.Connection, query: str, documents: Sequence[int], lengths: Lengths
) -> Found:
    """Find which passages hold which of the words of `query`, of its pairs of words and of the phrases
    related to it. `documents` are numbers; none means all.

    BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with FTS5's constants, but a
    word weighs by how rare it is among the passages searched: in a filing of Verizon's, "Verizon" tells
    nothing. The commonest words are left out of a long query over a large library.
    """
    phrases = [" ".join(make_query_terms(each)) for each in find_related(query)]
    weights = dict.fromkeys(list_pairs(query), _PAIR) | dict.fromkeys([*list_terms(query), *phrases], 1.0)
    wanted = list(weights)
    tokens = postings.find_tokens(connection, wanted)
    within = postings.find_rows(connection, documents) if documents else None
    searched = lengths.passages if within is None else within.size
    in_phrases = {term: postings.find_of_phrase(connection, term) for term in wanted if term not in tokens}
    counted = [(where.rows.size, term) for term, where in in_phrases.items()]
    counted += [(postings.count(connection, token), term) for term, token in tokens.items()]
    matches: dict[str, Matches] = {}
    touched = 0
    for count, term in sorted(each for each in counted if each[0]):
        if touched and touched + count > _MOST_MATCHES:
            break
        if term in in_phrases:
            rows, times = in_phrases[term]
        else:
            rows, times = postings.find_of_token(connection, tokens[term])
        if within is not None:
            inside = np.isin(rows, within, assume_unique=True)
            rows, times = rows[inside], times[inside]
        touched += rows.size if len(documents) == 1 else count
        dampened = times + _K1 * (1 - _B + _B * lengths.get(rows) / lengths.mean)
        weight = weights[term] * _weigh_rarity(rows.size, searched) * (_K1 + 1)
        matches[term] = Matches(rows, weight * times / dampened)
    return matches


def select_best(found: Found, limit: int) -> dict[int, float]:
    """Select the passages for which most speaks, best first: row and summed BM25 score, as a share of what it
    would be for a passage that is best for every word.
    """
    matches = [each for each in found.values() if each.rows.size]
    if not matches:
        return {}
    rows, places = np.unique(np.concatenate([each.rows for each in matches]), return_inverse=True)
    highest = sum(float(each.scores.max()) for each in matches) or 1.0
    summed = np.bincount(places, np.concatenate([each.scores for each in matches])) / highest
    order = np.lexsort((rows, -summed))[:limit]
    return dict(zip(rows[order].tolist(), summed[order].tolist(), strict=True))


def part_scores(found: Found, owners: Owners, documents: Sequence[int], limit: int) -> Words:
    """Score as `select_best` does, parted into what tells passages of a document apart and what tells
    documents apart.

    Which document is meant is told by words that are rare among all, such as a company's name; which of its
    passages, only by words that are rare in it. So a word counts for a passage as much as it would were its
    document searched alone, and the rest of what it counts goes to the document as a whole. `documents` are
    those that were searched.
    """
    matches = [each for each in found.values() if each.rows.size]
    if not matches:
        return Words({}, {})
    sizes, searched = owners.find_sizes(documents)
    of_documents = np.zeros(sizes.size)
    scores = []
    for each in matches:
        of = owners.find(each.rows)
        holding = np.bincount(of, minlength=sizes.size)
        inside = np.log(1 + (np.maximum(sizes - holding, 0) + 0.5) / (holding + 0.5))
        apart = np.minimum(1.0, inside / _weigh_rarity(each.rows.size, searched))[of]
        scores.append(each.scores * apart)
        rest = np.zeros(sizes.size)
        np.maximum.at(rest, of, each.scores * (1 - apart))
        of_documents += rest
    highest = sum(float(each.scores.max()) for each in matches) or 1.0
    rows, places = np.unique(np.concatenate([each.rows for each in matches]), return_inverse=True)
    summed = np.bincount(places, np.concatenate(scores)) / highest
    of_documents /= highest
    order = np.lexsort((rows, -(summed + of_documents[owners.find(rows)])))[:limit]
    told = np.flatnonzero(of_documents[:-1])
    return Words(
        dict(zip(rows[order].tolist(), summed[order].tolist(), strict=True)),
        dict(zip(owners.documents[told].tolist(), of_documents[told].tolist(), strict=True)),
    )


def _weigh_rarity(matching: int, total: int) -> float:
    """Weigh a word by inverse document frequency as Lucene has it, which is never negative."""
    return math.log(1 + (max(total, matching) - matching + 0.5) / (matching + 0.5))
