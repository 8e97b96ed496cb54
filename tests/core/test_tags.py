"""Tags."""

from __future__ import annotations

import pytest

from app.core.errors import CarrelError
from app.core.tags import clean_tag, find_last_tag, merge_tags, parse_tags, write_tags


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
    "typed", ["lease, to do", "@lease @to-do", "#to-do #lease", " lease ,, to do;Lease", "@to-do, lease"]
)
def test_tags_in_a_row_are_each_read_once(typed: str) -> None:
    assert [tag.casefold() for tag in parse_tags(typed)] == ["lease", "to-do"]
    assert parse_tags(write_tags(parse_tags(typed))) == parse_tags(typed)


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("", ""),
        ("le", "le"),
        ("@le", "@le"),
        ("@lease @to", "@to"),
        ("lease,to d", "to d"),
        ("@lease, ", " "),
    ],
)
def test_the_last_one_is_found_where_tags_are_parted(typed: str, last: str) -> None:
    assert find_last_tag(typed) == last


def test_a_row_without_tags_and_one_with_what_is_none() -> None:
    assert parse_tags(" , @ ") == ()
    with pytest.raises(CarrelError):
        parse_tags("lease, a@b")


def test_a_tag_that_is_known_is_written_as_it_is_there() -> None:
    assert merge_tags(("LEASE", "b", "lease"), ("Lease", "c")) == ("b", "Lease")
