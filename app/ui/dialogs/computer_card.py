"""What this computer has to run models with, and how fast the one in use is on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.engine.protocol import Computer
from app.ui.services.model_offers import ModelOffers
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import name_size
from app.ui.widgets.error_label import ErrorLabel


class ComputerCard(QFrame):
    """Hidden until it is known."""

    def __init__(self, offers: ModelOffers) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = theme.tokens()
        self._offers = offers
        self.has = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.speed = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.speed.setProperty("kind", "muted")
        self.error = ErrorLabel()
        self.measure_button = QPushButton(tr("Measure it"))
        self.measure_button.clicked.connect(offers.measure)
        last = QHBoxLayout()
        last.addWidget(self.speed, 1)
        last.addWidget(self.measure_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_m, look.space_s, look.space_m, look.space_s)
        layout.setSpacing(look.space_xs)
        layout.addWidget(self.has)
        layout.addLayout(last)
        layout.addWidget(self.error)
        self.update_computer()

    def update_computer(self) -> None:
        """Shows what is known now."""
        computer = self._offers.computer
        self.setVisible(computer is not None)
        if computer is None:
            return
        self.has.setText(describe_computer(computer))
        self.speed.setText(_describe_speed(computer))
        self.speed.setVisible(computer.model is not None)
        self.measure_button.setVisible(computer.model is not None)
        self.measure_button.setText(tr("Measure it") if computer.reads is None else tr("Measure again"))
        self.measure_button.setEnabled(not self._offers.is_measuring)
        if self._offers.is_measuring:
            self.speed.setText(tr("Measuring how fast {model} is here…", model=computer.model or ""))
        failure = self._offers.not_measured
        if failure is not None:
            self.error.say(failure.message)
        else:
            self.error.clear()


def describe_computer(computer: Computer) -> str:
    """Describes what it has, in a line."""
    cards = [tr("{card}: {size} free", card=name, size=name_size(free)) for name, free in computer.cards]
    return " · ".join(
        (
            trn("{n} processor core", "{n} processor cores", computer.cores),
            tr("{size} of memory free", size=name_size(computer.memory)),
            *(cards or [tr("no graphics card that can be used")]),
        )
    )


def _describe_speed(computer: Computer) -> str:
    if computer.reads is None or computer.writes is None:
        return tr("How fast {model} is here was not measured yet.", model=computer.model or "")
    return tr(
        "{model} reads {reads} and writes {writes} tokens a second here.",
        model=computer.model or "",
        reads=grouped(round(computer.reads)),
        writes=grouped(round(computer.writes)),
    )
