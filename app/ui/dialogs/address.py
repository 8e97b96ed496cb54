"""Asks for the address of a server and tries it."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import OnInternet
from app.engine.protocol import Failed
from app.ui.dialogs.fitting import FittingDialog
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.busy_bar import BusyBar
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.form_rows import add_row
from app.ui.widgets.switch import Switch


@dataclass(frozen=True)
class Wording:
    """What an `AddressDialog` says: its title, heading and explanation, what the address is called, an
    example of one, what is insisted upon, what is being done while it is tried, and what its button says.
    """

    title: str
    heading: str
    explains: str
    address: str
    example: str
    insists: str
    trying: str
    use: str
    using: str


class AddressDialog(FittingDialog):
    """Closes once the server has answered. Where it is on the internet, a person must insist."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(wording.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wording = wording
        self._submitted = False
        self.address = QLineEdit(placeholderText=wording.example)
        self.address.setAccessibleName(tr(wording.address))
        self.insist = Switch(tr(wording.insists))
        self.insist.setAccessibleDescription(tr("Only to an address that begins with https://"))
        self.insist.hide()
        self.error = ErrorLabel()
        self._busy = BusyBar(tr(wording.trying))
        self._fields: list[QWidget] = [self.address, self.insist]
        self.form = QFormLayout()
        self._lay_out()
        self.address.textChanged.connect(self._update)

    def add_field(self, label: str, field: QLineEdit) -> None:
        """Add a field that is asked for beside the address."""
        add_row(self.form, label, field)
        self._fields.append(field)
        field.textChanged.connect(self._update)

    @abstractmethod
    def _is_trying(self) -> bool:
        """Whether a server is being tried."""

    @abstractmethod
    def _try(self, *, insisted: bool) -> None:
        """Have the server tried that the fields name."""

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel(tr(self._wording.heading))
        heading.setProperty("kind", "title")
        note = QLabel(tr(self._wording.explains), wordWrap=True)
        note.setProperty("kind", "muted")
        self.form.setSpacing(look.space_s)
        add_row(self.form, tr("&Address"), self.address)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = self.buttons.addButton(
            tr(self._wording.use), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.use_button.setProperty("kind", "primary")
        self.default_button = self.use_button
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addLayout(self.form)
        for widget in (self.error, self.insist, self._busy, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(560)

    def _submit(self) -> None:
        self.error.clear()
        self._submitted = True
        self._try(insisted=self.insist.isVisible() and self.insist.isChecked())

    def _update(self) -> None:
        trying = self._is_trying()
        if self._submitted and not trying:
            self.accept()
            return
        self._busy.setVisible(trying)
        self.use_button.setText(tr(self._wording.using if trying else self._wording.use))
        self.use_button.setEnabled(not trying and bool(self.address.text().strip()))
        for field in self._fields:
            field.setEnabled(not trying)

    def _show_failure(self, failure: Failed) -> None:
        self._submitted = False
        self.error.say(failure.message)
        if failure.kind == OnInternet.__name__:
            self.insist.show()
