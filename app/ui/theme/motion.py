"""Whether things may move: some people asked their system for less of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle


def allowed() -> bool:
    """False when the system asks for reduced motion or has animations turned off."""
    hints = QGuiApplication.styleHints()  # held: its accessibility hints go with it
    wish = hints.accessibility().motionPreference()
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return wish != Qt.MotionPreference.ReducedMotion and duration > 0
