from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.ui.widgets.eliding import elided

MIDDLE, RIGHT = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
TITLE = "Lab Report TML-2291: Durability of three marine varnishes"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(qapp.font())


def test_what_fits_is_whole(metrics: QFontMetrics) -> None:
    assert elided(TITLE, metrics, metrics.horizontalAdvance(TITLE), MIDDLE) == TITLE


@pytest.mark.parametrize("mode", [MIDDLE, RIGHT])
@pytest.mark.parametrize("share", [0.45, 0.6, 0.75, 0.9])
def test_no_word_is_cut(metrics: QFontMetrics, mode: Qt.TextElideMode, share: float) -> None:
    width = int(share * metrics.horizontalAdvance(TITLE))
    said = elided(TITLE, metrics, width, mode)
    assert metrics.horizontalAdvance(said) <= width
    head, tail = said.replace(":", "").split("…")
    assert all(word in TITLE.replace(":", "").split() for word in (*head.split(), *tail.split()))
    assert head.startswith("Lab") and (mode is RIGHT or tail.endswith("varnishes"))


def test_a_word_too_long_for_its_place_is_cut(metrics: QFontMetrics) -> None:
    name = "quarterly_figures_2025_final_version_for_the_board_of_directors.xlsx Costs"
    width = metrics.horizontalAdvance(name) // 2
    assert elided(name, metrics, width, MIDDLE) == metrics.elidedText(name, MIDDLE, width)
