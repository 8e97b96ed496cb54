"""Tags."""

from __future__ import annotations

import pytest

from app.core.errors import CarrelError
from app.core.tags import clean_tag


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
