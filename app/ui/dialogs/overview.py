"""The library at a glance: what is indexed, by kind, state, day and size, and what is being done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.overview import Overview, Tally, summarize_library
from app.ui.dialogs.base import Dialog
from app.ui.services.indexing import Indexing
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import name_size
from app.ui.widgets.activity_bar import ActivityBar
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.share_bars import Share, ShareBars

_TOLD_MS = 400
"""Between two counts while documents change."""
_BESIDE = 80
"""Logical pixels of the screen that stay free."""
_MOST = 6
"""Kinds that are shown; the others are counted together."""


@dataclass(frozen=True, slots=True)
class _Counted(Share):
    """A share that is told as a number of documents."""

    number: int = 0

    @property
    def says(self) -> str:
        return grouped(self.number)


class OverviewDialog(Dialog):
    """Keeps up with the library while it is open."""

    def __init__(self, indexing: Indexing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Library overview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._indexing = indexing
        self.title, self.says = QLabel(), QLabel(wordWrap=True)
        self.title.setProperty("kind", "title")
        self.says.setProperty("kind", "muted")
        self.kinds, self.states, self.added, self.sizes = (ShareBars() for _ in range(4))
        self.activity = ActivityBar()
        self.activity.paused.connect(indexing.pause)
        self.activity.resumed.connect(indexing.resume)
        self.activity.stopped.connect(indexing.stop)
        self.idle = QWidget()
        self._lay_out()
        self._counting = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._counting.timeout.connect(self._count)
        documents = indexing.documents
        for changed in (
            documents.dataChanged,
            documents.rowsInserted,
            documents.rowsRemoved,
            documents.modelReset,
        ):
            changed.connect(self._count_soon)
        indexing.activity_changed.connect(self._show_activity)
        self._count()
        self._show_activity()

    def _lay_out(self) -> None:
        look = theme.tokens()
        self._inside = inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(*sides(0, 0, look.space_s, 0))
        grid.setHorizontalSpacing(look.space_xl)
        grid.setVerticalSpacing(look.space_l)
        parts = (
            (tr("Kind"), self.kinds),
            (tr("State"), self.states),
            (tr("Added"), self.added),
            (tr("Size"), self.sizes),
        )
        for place, (name, bars) in enumerate(parts):
            part = QVBoxLayout()
            part.setSpacing(look.space_s)
            heading = QLabel(name)
            heading.setProperty("kind", "heading")
            part.addWidget(heading)
            part.addWidget(bars)
            part.addStretch(1)
            grid.addLayout(part, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        grid.setRowStretch(2, 1)
        self._scroll = scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(tr("What the library holds"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self.idle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space_s)
        row.addWidget(IconLabel("check-circle", "success", 16))
        done = QLabel(tr("Nothing is being done: all that was added has been read."))
        done.setProperty("kind", "muted")
        row.addWidget(done, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_m)
        layout.addWidget(self.title)
        layout.addWidget(self.says)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.activity)
        layout.addWidget(self.idle)
        layout.addWidget(close)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not when it is put back from the task bar: a person may have sized it
            self._fit()  # once its texts have their font, and what is in it its size

    def _fit(self) -> None:
        """Is as high as what is told, where the screen is."""
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        wanted = around + self._inside.sizeHint().height()
        self.resize(640, min(wanted, self.screen().availableGeometry().height() - _BESIDE))

    def _count_soon(self) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        told = summarize_library(self._indexing.documents.documents, datetime.now())
        self.title.setText(
            trn("{n} document", "{n} documents", told.documents)
            if told.documents
            else tr("Your library is empty")
        )
        self.says.setText(_tell(told))
        for bars, tallies in (
            (self.kinds, _put_rest_together(told.kinds)),
            (self.states, told.states),
            (self.added, told.added),
            (self.sizes, told.sizes),
        ):
            whole = max(told.documents, 1)
            bars.show_shares(
                [_Counted(tr(each.name), each.number / whole, number=each.number) for each in tallies]
            )

    def _show_activity(self) -> None:
        activity = self._indexing.activity
        self.activity.display(activity, self._indexing.stoppable)
        self.idle.setVisible(activity is None or activity.progress is None)


def _tell(told: Overview) -> str:
    if not told.documents:
        return tr("Drop files or folders anywhere in the window.")
    found = 100 * told.embedded // told.passages if told.passages else 100
    parts = (
        trn("{n} page", "{n} pages", told.pages),
        name_size(told.size),
        tr("{found} % found by meaning, the rest by words", found=found),
    )
    return " · ".join(parts[:2] if found == 100 else parts)


def _put_rest_together(tallies: Sequence[Tally]) -> list[Tally]:
    if len(tallies) <= _MOST:
        return list(tallies)
    rest = tallies[_MOST - 1 :]
    return [
        *tallies[: _MOST - 1],
        Tally(trn("{n} other kind", "{n} other kinds", len(rest)), sum(each.number for each in rest)),
    ]
