"""The window in another language while it is open."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.shell.main_window import MainWindow
from app.ui.theme import translation

_SETTLED_MS = 2000
"""After which the old window and all that was made on the way are gone."""


def can_change_now(window: MainWindow, language: str) -> bool:
    """Whether the window speaks another language than this and nothing is under way that tells it how far
    it is: an answer being written, files being added, a model being fetched.
    """
    return language != translation.get_language() and not window.bridge.has_long_work


def open_anew(app: QApplication, window: MainWindow, language: str) -> MainWindow:
    """Puts a window in this language in the place of one in another, with all that is open in it, and shows
    the choice again.
    """
    gc.unfreeze()  # the old one's parts must not stay for good
    window.keep_work()
    translation.speak(app, language)
    anew = MainWindow(window.bridge)
    anew.show()
    anew.start()
    for dialog in window.findChildren(QDialog):
        dialog.hide()
    window.hide()
    window.deleteLater()
    QTimer.singleShot(_SETTLED_MS, anew, _keep_from_collector)
    anew.settings_actions.show().show_language()
    return anew


def _keep_from_collector() -> None:
    """Has the collector pass over what stays, as it does from the start on."""
    gc.collect()
    gc.freeze()
