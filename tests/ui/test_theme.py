"""Colours that can be told apart, and icons that are there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.ui.theme import theme

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark


def luminance(colour: QColor) -> float:
    """WCAG 2 relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_text_can_be_read_on_every_background(scheme: Qt.ColorScheme) -> None:
    theme.force(scheme)
    look = theme.tokens()
    for ink in (look.text, look.text_muted, look.accent, look.success, look.warning, look.danger):
        for ground in (look.window, look.surface, look.surface_alt):
            assert contrast(ink, ground) >= 4.5, (ink.name(), ground.name())
    assert contrast(look.accent_text, look.accent) >= 4.5


def test_forcing_a_scheme_repaints_and_tells(qtbot: QtBot, qapp: QApplication) -> None:
    theme.force(LIGHT)
    with qtbot.waitSignal(theme.notifier.changed):
        theme.force(DARK)
    assert qapp.palette().window().color() == theme.tokens().window
    assert theme.tokens().dark


def test_icons_follow_the_scheme(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(theme.icon("plus"))

    def ink() -> QColor:
        image = button.icon().pixmap(32, 32).toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2)

    theme.force(LIGHT)
    assert ink() == theme.tokens().text
    theme.force(DARK)
    assert ink() == theme.tokens().text


def test_painting_an_icon_leaves_the_tokens_alone() -> None:
    before = theme.tokens().text.rgba()
    theme.icon("plus").pixmap(16, 16, theme.QIcon.Mode.Disabled)
    assert theme.tokens().text.rgba() == before


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        theme.icon("no-such-icon")
