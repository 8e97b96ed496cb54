"""What all dialogs have in common: Enter does what a person sees that it will do."""

from __future__ import annotations

from typing import Self

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton, QWidget

from app.ui.widgets.enter_key import ENTER, press_focused
from app.ui.widgets.menu_key import offer_menus


class Dialog(QDialog):
    """Enter presses the button that has the focus, and from anywhere else the default button, if there is
    one. Qt by itself takes the first button that is enabled when the dialog is shown, whichever that is.
    """

    default_button: QPushButton | None = None
    """To be set before the dialog is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_menus(self)

    @property
    def holds_work(self) -> bool:
        """Whether something would be lost with it, besides what stands in its fields."""
        return False

    def come_forward(self) -> Self:
        """Raises the dialog over other windows, with the keyboard."""
        self.raise_()
        self.activateWindow()
        return self

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setDefault(button is self.default_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_focused(event, self.focusWidget()):
            return
        if event.key() in ENTER and isinstance(self.focusWidget(), QAbstractItemView):
            return  # the list has opened what is chosen there, though it lets the key pass
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.default_button is not None and self.default_button.isVisible():
            self.default_button.click()
