"""The window in another language while it is open."""

from __future__ import annotations

import gc
from enum import Enum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.core.languages import mark_text
from app.ui.chat.question_box import QuestionBox
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.shell.main_window import MainWindow
from app.ui.theme import translation
from app.ui.viewer.page_box import PageBox
from app.ui.widgets.search_box import SearchBox

_SETTLED_MS = 2000
"""After which the old window and all that was made on the way are gone."""


class Hindrance(Enum):
    """Why a window is not given up for one in another language: what would be lost with it. Its value says so
    to the person.
    """

    WORK = mark_text("The language changes as soon as what Carrel is doing now is done.")
    TYPING = mark_text("The language changes as soon as what you typed is sent, saved or taken back.")
    MESSAGES = mark_text(
        "The language changes as soon as the messages with a button above the panes are gone."
    )

    @property
    def can_be_insisted_on(self) -> bool:
        """Whether the person may say that it does not matter."""
        return self is Hindrance.MESSAGES


def find_hindrance(window: MainWindow) -> Hindrance | None:
    """Find what would be lost by a new window in this one's place: something under way that tells how far it
    is (an answer being written, files being added, a model being fetched), something typed that is not kept,
    or a message that offers something, such as to undo what was done.
    """
    if window.bridge.has_long_work:
        return Hindrance.WORK
    holds_work = any(dialog.isVisible() and dialog.holds_work for dialog in window.findChildren(Dialog))
    if holds_work or any(_holds_typing(each) for each in window.findChildren(QWidget)):
        return Hindrance.TYPING
    has_offer = any(message.button is not None for message in window.messages.messages())
    return Hindrance.MESSAGES if has_offer else None


def is_left_alone(window: MainWindow) -> bool:
    """Whether no dialog but the settings and no menu is open over the window."""
    over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return over is None or (isinstance(over, SettingsDialog) and over.parent() is window)


def open_anew(app: QApplication, window: MainWindow, language: str) -> MainWindow:
    """Puts a window in this language in the place of one in another, with the documents, chat and question
    that are open in it, and shows the choice again where it was shown.
    """
    gc.unfreeze()  # the old one's parts must not stay for good
    shows_choice = any(dialog.isVisible() for dialog in window.findChildren(SettingsDialog))
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
    if shows_choice:
        anew.settings_actions.show().show_language()
    else:
        anew.show_questions()
    return anew


def _holds_typing(field: QWidget) -> bool:
    """Whether something was typed here that would be gone; questions are kept, and searches soon typed."""
    is_passing = isinstance(field, QuestionBox | SearchBox | PageBox)
    if is_passing or isinstance(field.parent(), QAbstractSpinBox) or not field.isVisible():
        return False
    if isinstance(field, QLineEdit):
        return field.isModified() and bool(field.text())
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return not field.isReadOnly() and document.isModified() and not document.isEmpty()
    return False


def _keep_from_collector() -> None:
    """Has the collector pass over what stays, as it does from the start on."""
    gc.collect()
    gc.freeze()
