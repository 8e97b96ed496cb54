"""How the program looks: colours, sizes, the style sheet and the icons, in light and in dark.

Widgets take their colours from `tokens()` when they paint, never keep them, and repaint when
`notifier.changed` is emitted (Qt repaints everything then, so only caches need to listen).

The style sheet knows widgets by a `kind` property set before they are shown:
QPushButton "primary" | "link", QToolButton (always flat), QLabel "title" | "muted" | "small" | "heading",
QFrame "card" | "header" (a pane's header, `header_height` tall) | "band" (the
same, as tall as it needs). Panes' own background is `window`;
QWidget `kind` "surface" is for what lies on it.
"""

from __future__ import annotations

import functools
from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.core.appearance import Appearance
from app.core.paths import RESOURCES
from app.ui.theme import motion
from app.ui.theme.icons import GlyphEngine
from app.ui.theme.mirroring import mirror_icon
from app.ui.theme.tokens import Tokens, make_tokens


class _Notifier(QObject):
    """Signals: changed() after another colour scheme has been put on."""

    changed = Signal()

    @Slot()
    def follow(self) -> None:
        _put_on()


notifier = _Notifier()

_forced: Qt.ColorScheme | None = None
_chosen = Appearance()
_worn: Tokens | None = None


def tokens() -> Tokens:
    """Those of the look now in use."""
    return make_tokens(_dark(), _is_contrast_high(), _base_size(), _chosen.text_size / 100)


def choose(appearance: Appearance) -> None:
    """Puts another look on, at once and everywhere."""
    global _chosen
    _chosen = appearance
    motion.keep_still(appearance.less_motion)
    _put_on()


def apply(app: QApplication) -> None:
    """Puts the look on the application, and again whenever the system's colours change."""
    global _worn
    app.setStyle("Fusion")
    _worn = None  # of another style
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(notifier.follow, Qt.ConnectionType.UniqueConnection)
    hints.accessibility().contrastPreferenceChanged.connect(
        notifier.follow, Qt.ConnectionType.UniqueConnection
    )
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
    return QIcon(GlyphEngine(mirror_icon(name), paint))


def _colour(name: str) -> QColor:
    value = getattr(tokens(), name)
    assert isinstance(value, QColor)
    return value


def _dark() -> bool:
    if _forced is None and _chosen.scheme:
        return _chosen.scheme == "dark"
    scheme = QApplication.styleHints().colorScheme() if _forced is None else _forced
    return scheme is Qt.ColorScheme.Dark


def _is_contrast_high() -> bool:
    hints = QApplication.styleHints()  # held: its accessibility hints go with it
    asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return asked or _chosen.high_contrast


@functools.cache
def _base_size() -> float:
    """The system's own text size, within what the layout can take."""
    return min(max(QFont().pointSizeF(), 9.0), 14.0)


def _put_on() -> None:
    global _worn
    app = QApplication.instance()
    if not isinstance(app, QApplication) or (now := tokens()) == _worn:
        return  # a style sheet that is put on is laid on every widget anew, also the same
    _worn, focused = now, app.focusWidget()
    app.setPalette(_palette(now))
    app.setStyleSheet(_style_sheet(now))
    if focused is not None and app.focusWidget() is not focused:
        focused.setFocus()  # boxes lay out their buttons anew, and Enter would delete what it was to leave
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
    values = {field.name: _css(getattr(now, field.name)) for field in fields(now)}
    return template.substitute(values, header_room=now.header_height - 1)  # without its edge


def _css(value: object) -> str:
    if isinstance(value, QColor):
        return f"rgba({value.red()}, {value.green()}, {value.blue()}, {value.alpha()})"
    return str(value)
