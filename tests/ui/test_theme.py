"""Colours that can be told apart, and icons that are there."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHBoxLayout,
    QProxyStyle,
    QPushButton,
    QStyle,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.appearance import Appearance
from app.core.paths import RESOURCES
from app.engine.protocol import PageImage
from app.ui.chat.citation_preview import crop_picture
from app.ui.theme import theme
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_layers import ink as ink_of

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark


def luminance(colour: QColor) -> float:
    """WCAG 2 relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(upper: QColor, ground: QColor) -> QColor:
    """What is seen where a translucent colour lies on another."""
    share = upper.alphaF()
    parts = zip(upper.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(mine * share + below * (1 - share) for mine, below in parts))


def grounds(look: theme.Tokens) -> list[QColor]:
    """All that text stands on: each surface as it is, under the pointer and selected."""
    plain = [look.window, look.surface, look.surface_alt]
    return [*plain, *(over(veil, each) for veil in (look.hover, look.accent_soft) for each in plain)]


LOOKS = [(scheme, high) for scheme in (LIGHT, DARK) for high in (False, True)]


def put_on(scheme: Qt.ColorScheme, high_contrast: bool) -> theme.Tokens:
    theme.force(scheme)
    theme.choose(Appearance(high_contrast=high_contrast))
    look = theme.tokens()
    assert (look.dark, look.high_contrast) == (scheme is DARK, high_contrast)
    return look


@pytest.mark.parametrize(("scheme", "high"), LOOKS)
def test_text_can_be_read_on_every_background(scheme: Qt.ColorScheme, high: bool) -> None:
    look, enough = put_on(scheme, high), 7 if high else 4.5
    for ink in (look.text, look.text_muted, look.accent, look.success, look.warning, look.danger):
        for ground in grounds(look):
            assert contrast(ink, ground) >= enough, (ink.name(), ground.name())
    assert contrast(look.accent_text, look.accent) >= enough
    if high:
        assert contrast(look.text, look.window) >= 20


@pytest.mark.parametrize(("scheme", "high"), LOOKS)
def test_what_is_no_text_can_be_seen(scheme: Qt.ColorScheme, high: bool) -> None:
    """Edges of fields, the ring of focus, scroll bars' handles, ticks and icons: WCAG 2.2, 1.4.11."""
    look = put_on(scheme, high)
    inks = [look.outline, look.accent, look.text_muted, look.warning, look.danger, look.success]
    for ink in (*inks, look.border) if high else inks:
        for ground in (look.window, look.surface, look.surface_alt):
            assert contrast(ink, ground) >= 3, (ink.name(), ground.name())


@pytest.mark.parametrize(("scheme", "high"), LOOKS)
def test_words_on_a_page_can_be_read_under_every_mark(scheme: Qt.ColorScheme, high: bool) -> None:
    """Ink is multiplied with the paper, so that black words stay black."""
    put_on(scheme, high)
    paper = QColor("white")
    for mark in (
        *(ink_of(layer) for layer in Layer if layer is not Layer.COMMENTED),
        theme.tokens().highlight,
        theme.tokens().highlight_strong,
    ):
        assert contrast(QColor("black"), over(mark, paper)) >= 4.5


def rules() -> list[tuple[str, dict[str, str]]]:
    """The style sheet's rules: selector and declarations."""
    text = re.sub(r"/\*.*?\*/", "", (RESOURCES / "styles" / "carrel.qss").read_text("utf-8"), flags=re.DOTALL)
    found = []
    for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\{\w+\})*)\}", text):
        said = (line.split(":", 1) for line in body.split(";") if ":" in line)
        found.append((" ".join(selector.split()), {name.strip(): value.strip() for name, value in said}))
    return found


@pytest.mark.parametrize(("scheme", "high"), LOOKS)
def test_every_rule_of_the_style_sheet_can_be_read(scheme: Qt.ColorScheme, high: bool) -> None:
    """What is disabled is left out, as WCAG does."""
    look, enough = put_on(scheme, high), 7 if high else 4.5
    checked = 0
    for selector, says in rules():
        ink = says.get("color", "$text" if "background" in says else "")
        if (
            not ink.startswith("$")
            or ":disabled" in selector
            or "::handle" in selector
            or "::chunk" in selector
            or "::separator" in selector
        ):
            continue
        on = getattr(look, says.get("background", "").removeprefix("$"), None)
        for ground in grounds(look) if on is None else [over(on, each) for each in grounds(look)]:
            checked += 1
            assert contrast(getattr(look, ink[1:]), ground) >= enough, (selector, ink, ground.name())
    assert checked > 100


def test_forcing_a_scheme_repaints_and_tells(qtbot: QtBot, qapp: QApplication) -> None:
    theme.force(LIGHT)
    with qtbot.waitSignal(theme.notifier.changed):
        theme.force(DARK)
    assert qapp.palette().window().color() == theme.tokens().window
    assert theme.tokens().dark


def test_a_look_that_is_on_already_is_not_put_on_again(qtbot: QtBot) -> None:
    theme.force(LIGHT)
    with qtbot.assertNotEmitted(theme.notifier.changed):
        theme.force(LIGHT)
        theme.choose(Appearance())
    with qtbot.waitSignal(theme.notifier.changed):
        theme.choose(Appearance(text_size=150))


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


class WithIcons(QProxyStyle):
    """What a desktop may ask for: buttons of dialogs with the icons of the system."""

    def styleHint(self, hint: QStyle.StyleHint, *others: Any) -> int:
        return int(hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons)


def test_buttons_of_dialogs_have_no_icons_of_the_system(qtbot: QtBot) -> None:
    theme.force(DARK)
    box, style = QDialogButtonBox(), WithIcons("Fusion")
    qtbot.addWidget(box)
    style.setParent(box)
    box.setStyle(style)
    box.setStandardButtons(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    assert [button.icon().isNull() for button in box.buttons()] == [True, True]


def test_a_button_with_the_keyboard_has_its_ring_and_no_second_mark(qtbot: QtBot) -> None:
    button, before = QPushButton("No key"), QPushButton("First")
    held = QWidget()
    qtbot.addWidget(held)
    row = QHBoxLayout(held)
    row.addWidget(before)
    row.addWidget(button)
    with qtbot.waitExposed(held):
        held.show()
    held.activateWindow()
    before.setFocus()
    within = button.rect().adjusted(4, 4, -4, -4)
    plain = button.grab(within).toImage()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab(within).toImage() == plain


def test_painting_an_icon_leaves_the_tokens_alone() -> None:
    before = theme.tokens().text.rgba()
    theme.icon("plus").pixmap(16, 16, theme.QIcon.Mode.Disabled)
    assert theme.tokens().text.rgba() == before


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        theme.icon("no-such-icon")


def test_a_picture_of_a_place_is_no_brighter_than_the_page_in_the_dark(qapp: QApplication) -> None:
    page = PageImage("lease", 1, 20, 20, 60, b"\xff" * 1200, (1, 0, 0, 1, 0, 0))
    for scheme, most in ((LIGHT, 255), (DARK, 229)):
        theme.force(scheme)
        assert crop_picture(page, (), 1).toImage().pixelColor(9, 9).value() == most
