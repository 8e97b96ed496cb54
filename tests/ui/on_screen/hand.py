"""A hand on mouse and keyboard: events that the display server sends, by xdotool."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.real_window import SLOW


class Hand:
    """Presses keys and moves the mouse. Nothing waits for the window to answer: tests wait for what should
    be seen.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """Press keys, one after another, such as "ctrl+f", on the window that has the keyboard."""
        _do("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        _do("type", "--delay", "2", text)

    def move(self, place: QPoint) -> None:
        """Move the mouse to a place on the screen."""
        _do("mousemove", str(place.x()), str(place.y()))

    def hold(self) -> None:
        """Press the left button and hold it."""
        _do("mousedown", "1")

    def let_go(self) -> None:
        """Let go of the left button."""
        _do("mouseup", "1")

    def drag(self, *places: QPoint) -> subprocess.Popen[bytes]:
        """Drag from the first place by way of the others to the last, and let go there: in a process of its
        own and as slowly as a hand does, because the window waits for the hand while something is dragged.
        """
        first, *rest = ([str(place.x()), str(place.y())] for place in places)
        steps = [part for place in rest for part in ("sleep", "0.1", "mousemove", *place)]
        command = ["xdotool", "mousemove", *first, "mousedown", "1", *steps, "sleep", "0.1", "mouseup", "1"]
        return subprocess.Popen(command)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, once that is there."""
        self._qtbot.waitUntil(widget.isVisible, timeout=SLOW)
        self.click_at(find_middle(widget))

    def click_at(self, place: QPoint, button: int = 1) -> None:
        """Click a place on the screen; button 2 is the middle one."""
        self.move(place)
        _do("click", str(button))

    def wait_for_dialog(self, parent: QWidget) -> QDialog:
        """Wait for the one dialog over a window to have the keyboard, and return it."""

        def find() -> list[QDialog]:
            return [each for each in parent.findChildren(QDialog) if each.isVisible()]

        self._qtbot.waitUntil(lambda: len(find()) == 1, timeout=SLOW)
        (dialog,) = find()
        self._qtbot.waitUntil(
            lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None, timeout=SLOW
        )
        return dialog


def find_middle(widget: QWidget) -> QPoint:
    """Find the middle of a widget on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def _do(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=30)
