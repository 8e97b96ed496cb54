"""Whether things may move: some people asked their system for less of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

_kept_still = False


def keep_still(wanted: bool) -> None:
    """Has nothing move from now on, whatever the system asks for; or leaves it to the system again."""
    global _kept_still
    _kept_still = wanted


def allowed() -> bool:
    """False when the person or the system asks for reduced motion, or animations are turned off."""
    if _kept_still:
        return False
    hints = QGuiApplication.styleHints()  # held: its accessibility hints go with it
    wish = hints.accessibility().motionPreference()
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return wish != Qt.MotionPreference.ReducedMotion and duration > 0
