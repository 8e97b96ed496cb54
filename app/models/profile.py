"""Tell what a language model may be asked to do when an answer is made, and with which budget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.models import catalogue


@dataclass(frozen=True, slots=True)
class AnswerProfile:
    """What may be left to a model, and what must not be."""

    writes: bool
    """Its own words are borne out often enough to be worth checking; else the documents' are given."""
    suggests_queries: bool
    selects: bool
    """It chooses among sentences better than the program does."""
    is_warned: bool
    """It is told how the passages stand to its instructions; another would only be distracted."""
    long_answer: int
    """Tokens of an answer in a style that is more than a few sentences."""
    closed_book_sentences: int
    selected_share: float
    """Share of the best sentence's relevance that one must have which the model selected,"""
    passed_over_share: float
    """and one which it did not."""


ABLE = AnswerProfile(
    writes=True,
    suggests_queries=True,
    selects=True,
    is_warned=True,
    long_answer=512,
    closed_book_sentences=5,
    selected_share=0.0,
    passed_over_share=0.9,
)
SMALL = AnswerProfile(
    writes=False,
    suggests_queries=False,
    selects=False,
    is_warned=False,
    long_answer=256,
    closed_book_sentences=2,
    selected_share=0.5,
    passed_over_share=0.7,
)


@lru_cache(maxsize=8)
def find_profile(model: Path | None) -> AnswerProfile:
    """Finds the profile of a model file; where there is none, nothing is held back for its sake. Raises
    ModelUnusable.
    """
    return SMALL if model is not None and catalogue.inspect(model).small else ABLE
