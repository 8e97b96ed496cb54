"""Titles that are cut: different documents look different."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.eliding import elided
from app.ui.widgets.row_painting import fonts

SETS = (
    [
        f"Annual report of the regional water board {year} (consolidated, audited)"
        for year in range(2019, 2024)
    ],
    [
        f"Lease agreement between Meridian Holdings and {who}, {floor} floor, signed copy"
        for who, floor in product(("A. Barker", "J. Ortega"), ("second", "third"))
    ],
    [f"2021_q{quarter}_board_minutes_final_version_signed_by_all_members" for quarter in range(1, 5)],
    [f"中华人民共和国国家标准化管理委员会二〇二{each}年度工作报告第一部分" for each in "一二三"],
    [f"Supercalifragilisticexpialidociousdocumentnumber{each}" for each in ("one", "two")],
    [f"تقرير سنوي عن أعمال الهيئة العامة للمياه في المنطقة الشرقية لعام {each}" for each in (2020, 2021)],
    ["Minutes", "Minutes of the meeting", "Minutes of the meeting of the board of the harbour trust (2)"],
)


@pytest.mark.parametrize("width", [150, 190, 240])
@pytest.mark.parametrize("titles", SETS, ids=lambda titles: titles[0][:12])
def test_no_two_look_the_same_and_all_fit(qapp: QApplication, titles: list[str], width: int) -> None:
    metrics = QFontMetrics(fonts()[0])
    shown = [Titles(titles).shortened(title, metrics, width) for title in titles]
    assert all(one != other for one, other in combinations(shown, 2))
    assert all(metrics.horizontalAdvance(each) <= width for each in shown)


def test_what_has_nothing_like_it_is_cut_as_ever(qapp: QApplication) -> None:
    metrics = QFontMetrics(fonts()[0])
    title = "A very long title about one thing that nothing else in the whole library is like"
    alone = Titles([title, "Something else that is altogether different from it, and as long as that"])
    assert alone.shortened(title, metrics, 200) == elided(title, metrics, 200, Qt.TextElideMode.ElideMiddle)
    assert alone.shortened("Short", metrics, 200) == "Short"
