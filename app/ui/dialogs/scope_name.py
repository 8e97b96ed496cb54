"""What a saved scope is called."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.facets import SavedScope
from app.ui.dialogs.base import Dialog
from app.ui.services.saved_scopes import SavedScopes
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr

_WIDTH = 400
_LONGEST = 80


class ScopeNameDialog(Dialog):
    """Asks for a name: of a new scope, which may take the place of another, or for the one `renamed`.

    Signals: named(str).
    """

    named = Signal(str)

    def __init__(
        self, saved: SavedScopes, says: str, renamed: SavedScope | None = None, parent: QWidget | None = None
    ) -> None:
        """`says` is what is in the scope."""
        super().__init__(parent)
        self.setWindowTitle(tr("Save a scope") if renamed is None else tr("Rename a scope"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._saved, self._renamed = saved, renamed
        look = theme.tokens()
        self.name = QLineEdit(renamed.name if renamed is not None else "", maxLength=_LONGEST)
        self.name.setAccessibleName(tr("Name of the scope"))
        self.name.setPlaceholderText(tr("Name of the scope"))
        self.name.selectAll()
        self.name.textChanged.connect(self._update)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setProperty("kind", "muted")
        self._holds = says
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.default_button = self.save_button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_s)
        layout.addWidget(self.name)
        layout.addWidget(self.says)
        layout.addSpacing(look.space_s)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._update()
        self.name.setFocus()

    def _update(self) -> None:
        other = self._saved.find(self.name.text())
        own = self._renamed.name if self._renamed is not None else None
        is_taken = other is not None and other.name != own  # what is in it may be other by now
        self.says.setText(self._holds)
        if is_taken and other is not None:
            name = isolate(other.name)
            self.says.setText(
                tr("There is a scope “{name}” already; it would be replaced.", name=name)
                if self._renamed is None
                else tr("There is a scope “{name}” already.", name=name)
            )
        self.save_button.setText(tr("Replace") if is_taken and self._renamed is None else tr("Save"))
        is_ready = bool(self.name.text().strip()) and not (is_taken and self._renamed is not None)
        self.save_button.setEnabled(is_ready)

    def _save(self) -> None:
        self.named.emit(self.name.text())
        self.accept()
