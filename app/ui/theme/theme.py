"""How the program looks: colours, sizes, the style sheet and the icons, in light and in dark.

Widgets take their colours from `tokens()` when they paint, never keep them, and repaint when
`notifier.changed` is emitted (Qt repaints everything then, so only caches need to listen).

The style sheet knows widgets by a `kind` property set before they are shown:
QPushButton "primary" | "link", QToolButton (always flat), QLabel "title" | "muted" | "small" | "heading",
QFrame "card" | "header" (a pane's header, `header_height` tall). Panes' own background is `window`;
QWidget `kind` "surface" is for what lies on it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.core.paths import RESOURCES
from app.ui.theme.icons import GlyphEngine


@dataclass(frozen=True, slots=True)
class Tokens:
    """Design tokens of one colour scheme. Lengths are in logical pixels, font sizes in points."""

    dark: bool
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
    radius: int = 6
    space_xs: int = 4
    space_s: int = 8
    space_m: int = 12
    space_l: int = 16
    space_xl: int = 24
    header_height: int = 44
    icon_size: int = 18


class _Notifier(QObject):
    """Signals: changed() after another colour scheme has been put on."""

    changed = Signal()

    @Slot()
    def follow(self) -> None:
        _put_on()


notifier = _Notifier()

_forced: Qt.ColorScheme | None = None


def tokens() -> Tokens:
    """Those of the colour scheme now in use."""
    return _tokens(_dark(), _base_size())


def apply(app: QApplication) -> None:
    """Puts the look on the application, and again whenever the system's colour scheme changes."""
    app.setStyle("Fusion")
    app.styleHints().colorSchemeChanged.connect(notifier.follow, Qt.ConnectionType.UniqueConnection)
    _put_on()


def force(scheme: Qt.ColorScheme | None) -> None:
    """Keeps to one colour scheme, or (None) follows the system again."""
    global _forced
    _forced = scheme
    _put_on()


def icon(name: str, colour: str | QColor | None = None) -> QIcon:
    """The Phosphor icon `name` ("file-text", "warning-fill"; no prefix).

    `colour` is the name of a colour token, which is looked up whenever the icon is painted, or a
    fixed colour; None means "text". Raises KeyError for a name there is no icon of.
    """
    paint = (lambda: QColor(colour)) if isinstance(colour, QColor) else (lambda: _colour(colour or "text"))
    return QIcon(GlyphEngine(name, paint))


def _colour(name: str) -> QColor:
    value = getattr(tokens(), name)
    assert isinstance(value, QColor)
    return value


def _dark() -> bool:
    scheme = QApplication.styleHints().colorScheme() if _forced is None else _forced
    return scheme is Qt.ColorScheme.Dark


@functools.cache
def _base_size() -> float:
    """The system's own text size, within what the layout can take."""
    return min(max(QFont().pointSizeF(), 9.0), 14.0)


@functools.cache
def _tokens(dark: bool, base: float) -> Tokens:
    if dark:
        return Tokens(
            dark=True,
            window=QColor("#1b1c1e"),
            surface=QColor("#242629"),
            surface_alt=QColor("#2e3135"),
            border=QColor("#3d4046"),
            outline=QColor("#85888f"),
            text=QColor("#eceae6"),
            text_muted=QColor("#b3b0a9"),
            accent=QColor("#92baf9"),
            accent_text=QColor("#0f2340"),
            accent_soft=QColor(138, 180, 248, 38),
            hover=QColor(255, 255, 255, 18),
            highlight=QColor(255, 208, 0, 90),
            highlight_strong=QColor(255, 170, 0, 150),
            success=QColor("#7ccb98"),
            warning=QColor("#e8b45a"),
            danger=QColor("#f59f97"),
            shadow=QColor(0, 0, 0, 140),
            small=base - 1,
            body=base,
            title=round(base * 1.35, 1),
        )
    return Tokens(
        dark=False,
        window=QColor("#f6f5f2"),
        surface=QColor("#ffffff"),
        surface_alt=QColor("#efede8"),
        border=QColor("#d9d6cf"),
        outline=QColor("#857f75"),
        text=QColor("#1d1c1a"),
        text_muted=QColor("#5f5b54"),
        accent=QColor("#2757a6"),
        accent_text=QColor("#ffffff"),
        accent_soft=QColor(42, 93, 176, 26),
        hover=QColor(30, 25, 10, 14),
        highlight=QColor(255, 208, 0, 90),
        highlight_strong=QColor(255, 170, 0, 150),
        success=QColor("#1f6a3d"),
        warning=QColor("#7f5000"),
        danger=QColor("#a93127"),
        shadow=QColor(40, 35, 20, 50),
        small=base - 1,
        body=base,
        title=round(base * 1.35, 1),
    )


def _put_on() -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    now = tokens()
    app.setPalette(_palette(now))
    app.setStyleSheet(_style_sheet(now))
    notifier.changed.emit()


def _palette(now: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: now.window,
        role.WindowText: now.text,
        role.Base: now.surface,
        role.AlternateBase: now.surface_alt,
        role.Text: now.text,
        role.Button: now.surface,
        role.ButtonText: now.text,
        role.BrightText: now.danger,
        role.ToolTipBase: now.surface,
        role.ToolTipText: now.text,
        role.PlaceholderText: now.text_muted,
        role.Highlight: now.accent,
        role.HighlightedText: now.accent_text,
        role.Accent: now.accent,
        role.Link: now.accent,
        role.LinkVisited: now.accent,
        role.Light: now.surface,
        role.Midlight: now.surface_alt,
        role.Mid: now.border,
        role.Dark: now.border,
        role.Shadow: now.shadow,
    }.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        faint = QColor(now.text_muted)
        faint.setAlphaF(0.6)
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette


def _style_sheet(now: Tokens) -> str:
    template = Template((RESOURCES / "styles" / "carrel.qss").read_text("utf-8"))
    return template.substitute({field.name: _css(getattr(now, field.name)) for field in fields(now)})


def _css(value: object) -> str:
    if isinstance(value, QColor):
        return f"rgba({value.red()}, {value.green()}, {value.blue()}, {value.alpha()})"
    return str(value)
