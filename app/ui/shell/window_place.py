"""Where the window stands, how large it is and how its panes share it: put back for the first frame."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QPoint, QSettings
from PySide6.QtWidgets import QMainWindow, QStyle

from app.ui.shell.panes import CHAT, LIBRARY

PANES = (264, 606, 410)
"""Widths of the three panes in a window of 1280 logical pixels."""


class WindowPlace(NamedTuple):
    """`geometry` is Qt's own (empty: never saved), `panes` the widths of library, viewer and chat in logical
    pixels (empty: never saved), `hidden` the names of those that are not shown.
    """

    geometry: bytes = b""
    panes: tuple[int, ...] = ()
    hidden: tuple[str, ...] = ()

    @property
    def shown_panes(self) -> tuple[int, ...]:
        """The widths of the panes; 0 of one that is hidden."""
        named = zip((LIBRARY, "", CHAT), self.panes or PANES, strict=True)
        return tuple(0 if name in self.hidden else width for name, width in named)


def open_file(library: Path) -> QSettings:
    """The file in a library's folder in which its window is remembered."""
    return QSettings(str(library / "window.ini"), QSettings.Format.IniFormat)


def load(library: Path) -> WindowPlace:
    """What was saved. What is missing or makes no sense is as at the first start."""
    saved = open_file(library)
    geometry = saved.value("window/geometry")
    panes = as_integers(saved.value("window/panes"))
    return WindowPlace(
        bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
        panes if len(panes) == 3 and min(panes) >= 0 and sum(panes) > 0 else (),
        as_strings(saved.value("window/hidden")),
    )


def restore(window: QMainWindow, before: WindowPlace) -> None:
    """Gives a window the size and the place that it had."""
    room = window.screen().availableGeometry()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    window.resize(min(1280, room.width()), min(800, room.height() - title))
    if before.geometry:
        window.restoreGeometry(QByteArray(before.geometry))


def fit_screen(window: QMainWindow) -> None:
    """Keeps a window with its frame, whose size is known once it is shown, on the screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    window.resize(window.size() - (frame.size() - frame.size().boundedTo(room.size())))
    frame.setSize(frame.size().boundedTo(room.size()))
    left = min(max(frame.left(), room.left()), room.right() + 1 - frame.width())
    top = min(max(frame.top(), room.top()), room.bottom() + 1 - frame.height())
    if frame.topLeft() != QPoint(left, top):
        window.move(left, top)


def as_strings(value: object) -> tuple[str, ...]:
    """QSettings gives a list of one as a plain string, and an empty list as None."""
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def as_integers(value: object) -> tuple[int, ...]:
    """Numbers that were saved; none where one of them is none."""
    try:
        return tuple(int(item) for item in as_strings(value))
    except ValueError:
        return ()
