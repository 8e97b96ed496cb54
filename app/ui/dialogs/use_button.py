"""What uses a model that is here, and shows how far the index is that a new embedding model is given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import ModelInfo, OfferInfo
from app.ui.services.model_offers import ModelOffers
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr


class UseButton(QPushButton):
    """Uses a model, or ends its use where answers can do without one of its kind."""

    def __init__(self, offers: ModelOffers, model: OfferInfo | ModelInfo) -> None:
        super().__init__()
        self._offers, self._model = offers, model
        self.setAccessibleDescription(model.name)
        self.clicked.connect(self._press)

    def show_model(self, model: OfferInfo | ModelInfo) -> None:
        """Shows how things stand with the model now."""
        self._model = model
        offers = self._offers
        if not offers.in_use(model):
            self.setText(tr("Use it") if model.name in offers.fresh else tr("Use"))
            self.setEnabled(not offers.is_changing(model.kind))
        else:
            can_leave = offers.can_leave(model.kind)
            self.setText(tr("Stop using it") if can_leave else tr("In use"))
            self.setEnabled(can_leave)

    def _press(self) -> None:
        if self._offers.in_use(self._model):
            self._offers.leave(self._model)
        else:
            self._offers.use(self._model)


class BuildingBar(QWidget):
    """How far the index of an embedding model is, and a button that gives it up; hidden without one."""

    def __init__(self, offers: ModelOffers, model: OfferInfo | ModelInfo) -> None:
        super().__init__()
        self._offers = offers
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setProperty("kind", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Building the index of “{building}”", building=model.name))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAccessibleDescription(model.name)
        self.cancel_button.clicked.connect(offers.embedders.keep)
        last = QHBoxLayout()
        last.addWidget(self.bar, 1)
        last.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens().space_xs)
        layout.addWidget(self.text)
        layout.addLayout(last)
        self.show_model(model)

    def show_model(self, model: OfferInfo | ModelInfo) -> None:
        """Shows how things stand with the model now."""
        embedders = self._offers.embedders
        self.setVisible(model.path is not None and embedders.is_building(model.path))
        progress = embedders.progress
        said = [tr("Building the index of “{building}”", building=model.name)]
        total = (progress.total or 0) if progress is not None else 0
        if progress is not None and total:
            said.append(tr("{done} of {total}", done=grouped(progress.done), total=grouped(total)))
        self.text.setText(" · ".join(said))
        self.bar.setRange(0, total)
        self.bar.setValue(progress.done if progress is not None else 0)
