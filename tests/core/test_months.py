from __future__ import annotations

import pytest

from app.core.months import ENGLISH_SHORT, MONTH_OF, MONTHS


def test_every_language_has_twelve_months() -> None:
    for names in MONTHS.values():
        assert [MONTH_OF[name] for name in names] == list(range(1, 13))
    assert sorted({MONTH_OF[name] for name in ENGLISH_SHORT}) == list(range(1, 13))


@pytest.mark.parametrize(("name", "number"), [("jänner", 1), ("maerz", 3), ("sept", 9), ("dic", 12)])
def test_months_by_other_names(name: str, number: int) -> None:
    assert MONTH_OF[name] == number
