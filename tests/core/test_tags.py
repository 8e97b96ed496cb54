"""Tags, and how a question names them."""

from __future__ import annotations

import pytest

from app.core.errors import CarrelError
from app.core.tags import clean_tag, split_tags

KNOWN = ("leases", "2026", "board-minutes", "Müller", "租约")


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        (" leases ", "leases"),
        ("@leases", "leases"),
        ("#board  minutes", "board-minutes"),
        ("Müller & Söhne", "Müller-&-Söhne"),
        ("租约", "租约"),
    ],
)
def test_a_tag_is_one_word(typed: str, tag: str) -> None:
    assert clean_tag(typed) == tag


@pytest.mark.parametrize("typed", ["", "  ", "@", "--", "a@b", "x" * 41])
def test_what_is_no_tag_is_refused(typed: str) -> None:
    with pytest.raises(CarrelError):
        clean_tag(typed)


@pytest.mark.parametrize(
    ("asked", "question", "tags"),
    [
        ("@leases When does it end?", "When does it end?", ("leases",)),
        ("@LEASES: when does it end?", "when does it end?", ("leases",)),
        ("When does it end? @leases @2026", "When does it end?", ("leases", "2026")),
        ("What do the @board-minutes say?", "What do the say?", ("board-minutes",)),
        ("@Müller, Miete?", "Miete?", ("Müller",)),
        ("@租约 租金多少？", "租金多少？", ("租约",)),
        ("Who is ann@leases of?", "Who is ann@leases of?", ()),
        ("What is @home worth?", "What is @home worth?", ()),
        ("No tag here.", "No tag here.", ()),
    ],
)
def test_tags_in_a_question(asked: str, question: str, tags: tuple[str, ...]) -> None:
    assert split_tags(asked, KNOWN) == (question, tags)
