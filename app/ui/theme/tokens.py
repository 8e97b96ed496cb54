"""Design tokens: the colours, sizes and lengths that everything in the window is painted with."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """Design tokens of one colour scheme. Lengths are in logical pixels, font sizes in points."""

    dark: bool
    high_contrast: bool
    window: QColor
    surface: QColor
    surface_alt: QColor
    border: QColor
    """Parts areas; where it alone shows that something can be typed into or dragged, `outline` does."""
    outline: QColor
    text: QColor
    text_muted: QColor
    accent: QColor
    accent_text: QColor
    """On a background of `accent`."""
    accent_soft: QColor
    """Translucent: behind what is selected."""
    hover: QColor
    """Translucent: behind what the pointer is over."""
    highlight: QColor
    """Translucent: quoted words on a page, which is white in both schemes."""
    highlight_strong: QColor
    success: QColor
    warning: QColor
    danger: QColor
    shadow: QColor
    small: float
    body: float
    title: float
    scale: float
    """Of what stands in line with text."""
    radius: int = 6
    space_xs: int = 4
    space_s: int = 8
    space_m: int = 12
    space_l: int = 16
    space_xl: int = 24

    @property
    def header_height(self) -> int:
        """Of a pane's header."""
        return self.scaled(44)

    @property
    def icon_size(self) -> int:
        """Of an icon beside text."""
        return self.scaled(18)

    def scaled(self, length: int) -> int:
        """A length that grows with text."""
        return round(length * self.scale)


@functools.cache
def make_tokens(dark: bool, high_contrast: bool, base: float, scale: float) -> Tokens:
    """Those for texts of `base` points made larger by `scale`, with what stands in line with them."""
    body, wider = base * scale, max(scale, 1.0)
    return Tokens(
        dark=dark,
        high_contrast=high_contrast,
        small=round(body - 1, 1),
        body=round(body, 1),
        title=round(body * 1.35, 1),
        scale=wider,
        **_COLOURS[dark, high_contrast],
    )


_COLOURS: dict[tuple[bool, bool], dict[str, Any]] = {
    (False, False): {
        "window": QColor("#f6f5f2"),
        "surface": QColor("#ffffff"),
        "surface_alt": QColor("#efede8"),
        "border": QColor("#d9d6cf"),
        "outline": QColor("#857f75"),
        "text": QColor("#1d1c1a"),
        "text_muted": QColor("#5f5b54"),
        "accent": QColor("#2757a6"),
        "accent_text": QColor("#ffffff"),
        "accent_soft": QColor(42, 93, 176, 26),
        "hover": QColor(30, 25, 10, 14),
        "highlight": QColor(255, 208, 0, 90),
        "highlight_strong": QColor(255, 170, 0, 150),
        "success": QColor("#1f6a3d"),
        "warning": QColor("#7f5000"),
        "danger": QColor("#a93127"),
        "shadow": QColor(40, 35, 20, 50),
    },
    (True, False): {
        "window": QColor("#1b1c1e"),
        "surface": QColor("#242629"),
        "surface_alt": QColor("#2e3135"),
        "border": QColor("#3d4046"),
        "outline": QColor("#85888f"),
        "text": QColor("#eceae6"),
        "text_muted": QColor("#b3b0a9"),
        "accent": QColor("#92baf9"),
        "accent_text": QColor("#0f2340"),
        "accent_soft": QColor(138, 180, 248, 38),
        "hover": QColor(255, 255, 255, 18),
        "highlight": QColor(255, 208, 0, 90),
        "highlight_strong": QColor(255, 170, 0, 150),
        "success": QColor("#7ccb98"),
        "warning": QColor("#e8b45a"),
        "danger": QColor("#f59f97"),
        "shadow": QColor(0, 0, 0, 140),
    },
    (False, True): {
        "window": QColor("#ffffff"),
        "surface": QColor("#ffffff"),
        "surface_alt": QColor("#f5f5f5"),
        "border": QColor("#000000"),
        "outline": QColor("#000000"),
        "text": QColor("#000000"),
        "text_muted": QColor("#2a2a2a"),
        "accent": QColor("#00339a"),
        "accent_text": QColor("#ffffff"),
        "accent_soft": QColor(0, 51, 154, 26),
        "hover": QColor(0, 0, 0, 16),
        "highlight": QColor(255, 208, 0, 110),
        "highlight_strong": QColor(255, 170, 0, 170),
        "success": QColor("#0b4a22"),
        "warning": QColor("#5a3800"),
        "danger": QColor("#860d08"),
        "shadow": QColor(0, 0, 0, 120),
    },
    (True, True): {
        "window": QColor("#000000"),
        "surface": QColor("#000000"),
        "surface_alt": QColor("#121212"),
        "border": QColor("#ffffff"),
        "outline": QColor("#ffffff"),
        "text": QColor("#ffffff"),
        "text_muted": QColor("#e2e2e2"),
        "accent": QColor("#a9cdff"),
        "accent_text": QColor("#000000"),
        "accent_soft": QColor(169, 205, 255, 44),
        "hover": QColor(255, 255, 255, 24),
        "highlight": QColor(255, 208, 0, 110),
        "highlight_strong": QColor(255, 170, 0, 170),
        "success": QColor("#93f0b4"),
        "warning": QColor("#ffd166"),
        "danger": QColor("#ffc4bd"),
        "shadow": QColor(0, 0, 0, 200),
    },
}
"""By whether they are dark, and whether they are of high contrast."""
