"""A model that is on this computer already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.engine.protocol import ModelInfo
from app.ui.dialogs.use_button import BuildingBar, UseButton
from app.ui.services.model_offers import ModelOffers
from app.ui.theme import theme
from app.ui.theme.wording import breakable, name_size
from app.ui.widgets.error_label import ErrorLabel

_FOLDER = "folder"
"""In place of a program: it is in a folder that the person named."""


class FoundCard(QFrame):
    """What it is, whose it is, where it is, and the button that uses it."""

    def __init__(self, offers: ModelOffers, model: ModelInfo) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = theme.tokens()
        self._model = model
        name = QLabel(model.name, textFormat=Qt.TextFormat.PlainText)
        name.setProperty("kind", "heading")
        program = model.program if model.program != _FOLDER else None
        self.about = QLabel(" · ".join(filter(None, (name_size(model.size), program))))
        self.about.setProperty("kind", "small")
        path = QLabel(breakable(model.path), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        path.setProperty("kind", "muted")
        self.error = ErrorLabel()
        self.use_button = UseButton(offers, model)
        self.building = BuildingBar(offers, model)
        first = QHBoxLayout()
        first.addWidget(name, 1)
        first.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_m, look.space_m, look.space_m, look.space_m)
        layout.setSpacing(look.space_xs)
        layout.addLayout(first)
        for widget in (self.about, path, self.building, self.error):
            layout.addWidget(widget)
        self.update_use()

    def update_use(self) -> None:
        """Shows whether it is in use now, or about to be."""
        self.use_button.show_model(self._model)
        self.building.show_model(self._model)
