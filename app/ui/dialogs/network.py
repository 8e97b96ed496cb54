"""Lists what of Carrel asked for the network, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.network_log import Attempt
from app.engine.protocol import Failed, NetworkLog
from app.ui.dialogs.base import Dialog
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.widgets.card_list import CardList

_SHOWN = 200
"""The last of them; “carrel doctor --network” has all."""


class NetworkDialog(Dialog):
    """A row for each attempt, the newest first, and what leaves this computer now."""

    def __init__(self, bridge: EngineBridge, leaves: str, parent: QWidget | None = None) -> None:
        """`leaves` says what goes to the servers that are chosen; "" for nothing."""
        super().__init__(parent)
        self.setWindowTitle(tr("Network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[QFrame] = []
        self.is_filled = False
        """Whether the engine has told what there is."""
        look = theme.tokens()
        heading = QLabel(tr("What asked for the network"))
        heading.setProperty("kind", "title")
        self.now = QLabel(leaves or tr("Nothing leaves this computer."), wordWrap=True)
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setProperty("kind", "caution" if leaves else "good")
        self.note = QLabel(
            tr(
                "Only getting a model, and a server if you choose one, may reach another machine. All "
                "else is refused, and written down here."
            ),
            wordWrap=True,
        )
        self.note.setProperty("kind", "muted")
        self._list = CardList(tr("Attempts to reach another machine"))
        self._list.placeholder.say("hourglass-medium", tr("Looking…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        for widget in (heading, self.now, self.note):
            layout.addWidget(widget)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self.resize(580, 480)
        bridge.request(NetworkLog(), owner=self, on_done=self._show, on_failed=self._show_failure)

    def _show(self, attempts: Sequence[Attempt]) -> None:
        self.is_filled = True
        if not attempts:
            self._list.placeholder.say("check-circle", tr("Nothing has asked for the network so far"))
            return
        refused = sum(not attempt.allowed for attempt in attempts)
        heading = QLabel(
            trn(
                "{n} attempt, {refused} of them refused",
                "{n} attempts, {refused} of them refused",
                len(attempts),
                refused=grouped(refused),
            )
        )
        heading.setProperty("kind", "heading")
        self._list.cards.addWidget(heading)
        for attempt in reversed(attempts[-_SHOWN:]):
            self.rows.append(_make_row(attempt))
            self._list.cards.addWidget(self.rows[-1])
        self._list.cards.addStretch(1)
        self._list.show_cards(True)

    def _show_failure(self, failure: Failed) -> None:
        self._list.placeholder.say("warning-circle", tr("The log could not be read"), failure.message)


def _make_row(attempt: Attempt) -> QFrame:
    look = theme.tokens()
    row = QFrame()
    row.setProperty("kind", "card")
    host = QLabel(attempt.host or tr("another machine"), textFormat=Qt.TextFormat.PlainText)
    what = QLabel(tr("allowed: {purpose}", purpose=attempt.purpose) if attempt.allowed else tr("refused"))
    what.setTextFormat(Qt.TextFormat.PlainText)
    what.setProperty("kind", "caution" if attempt.allowed else "good")
    when = QDateTime.fromString(attempt.when, Qt.DateFormat.ISODate).toLocalTime()
    said = QLocale().toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else attempt.when
    date = QLabel(said)
    date.setProperty("kind", "small")
    layout = QHBoxLayout(row)
    layout.setContentsMargins(look.space_m, look.space_s, look.space_m, look.space_s)
    layout.addWidget(host)
    layout.addWidget(what, 1)
    layout.addWidget(date)
    row.setAccessibleName(f"{host.text()}, {what.text()}, {said}")
    return row
