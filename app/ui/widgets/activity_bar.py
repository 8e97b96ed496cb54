"""What goes on with the documents and how far it is, at the foot of the library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.events import Activity
from app.core.languages import mark_text
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import grouped, tr, trn
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.icon_label import IconLabel

PAUSED = mark_text("Indexing is paused")
_GLUE = "\u00a0"


class ActivityBar(QFrame):
    """Files, pages and time left, why it is slow, a button to pause or go on, and one to stop adding. Hidden
    when nothing goes on.

    Signals: paused(), resumed(), stopped() when the person asks for it.
    """

    paused = Signal()
    resumed = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "footer")
        look = theme.tokens()
        self._text = QLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._counts, self._left = _small(), _small()
        self._counts.setWordWrap(True)
        self._slowed = QWidget()
        self._why = _small()
        slowed = QHBoxLayout(self._slowed)
        slowed.setContentsMargins(0, 0, 0, 0)
        slowed.setSpacing(look.space_xs)
        slowed.addWidget(IconLabel("leaf", "text_muted", 14))
        slowed.addWidget(self._why, 1)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Indexing progress"))
        self.pause_button = IconButton("pause", "", colour="text_muted")
        self.pause_button.clicked.connect(self._toggle)
        self.stop_button = IconButton("x", tr("Stop adding files"), colour="text_muted")
        self.stop_button.setToolTip(tr("Stop: files not read yet are left out"))
        self.stop_button.clicked.connect(self.stopped)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._text, 1)
        top.addWidget(self.pause_button)
        top.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*sides(look.space_m, look.space_xs, look.space_xs, look.space_s))
        layout.setSpacing(look.space_xs)
        layout.addLayout(top)
        bar = QHBoxLayout()
        bar.setContentsMargins(*sides(0, 0, look.space_s, 0))
        bar.addWidget(self._bar)
        layout.addLayout(bar)
        for label in (self._counts, self._left, self._slowed):
            layout.addWidget(label)
        self._shown: tuple[Activity | None, bool] = (None, False)
        self.hide()

    def display(self, activity: Activity | None, stoppable: bool = False) -> None:
        """Shows what goes on, and offers to stop it if it can be."""
        if (activity, stoppable) == self._shown:
            return
        self._shown = (activity, stoppable)
        progress = activity.progress if activity is not None else None
        self.setVisible(progress is not None)
        if activity is None or progress is None:
            return
        paused, total = activity.paused, progress.total or 0
        counts = [_count_files(*activity.files), _count_pages(*activity.pages)]
        if not any(counts):
            counts = [
                tr("{done} of {total}", done=grouped(progress.done), total=grouped(total)) if total else ""
            ]
        hurried = not paused and progress.seconds_left is not None
        self._text.setText(tr(PAUSED) if paused else progress.stage)
        # Broken between the parts only, where the bar is narrow.
        _show(self._counts, " · ".join(part.replace(" ", _GLUE) for part in counts if part))
        _show(self._left, time_left(progress.seconds_left or 0) if hurried else "")
        self._why.setText("" if paused else activity.slowed or "")
        self._slowed.setVisible(bool(self._why.text()))
        self._bar.setRange(0, total or int(paused))  # a range of 0 keeps it moving
        self._bar.setValue(progress.done)
        name = tr("Go on with indexing") if paused else tr("Pause indexing")
        self.pause_button.setVisible(paused or bool(total) or any(counts))
        self.pause_button.setIcon(theme.icon("play" if paused else "pause", "text_muted"))
        self.pause_button.setAccessibleName(name)
        self.pause_button.setToolTip(name)
        self.stop_button.setVisible(stoppable)
        said = (self._text, self._counts, self._left, self._why)
        self.setAccessibleName(", ".join(label.text() for label in said if label.text()).replace(_GLUE, " "))

    def _toggle(self) -> None:
        activity, _ = self._shown
        paused = activity is not None and activity.paused
        (self.resumed if paused else self.paused).emit()


def _small() -> QLabel:
    label = QLabel()
    label.setProperty("kind", "small")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setToolTip(text)
    label.setVisible(bool(text))


def _count_files(done: int, total: int) -> str:
    if total:
        return trn("{done} of {n} files", "{done} of {n} files", total, done=grouped(done))
    return trn("{n} files", "{n} files", done) if done else ""


def _count_pages(done: int, total: int) -> str:
    if total:
        return trn("{done} of {n} pages", "{done} of {n} pages", total, done=grouped(done))
    return trn("{n} pages", "{n} pages", done) if done else ""


def time_left(seconds: float) -> str:
    """Roughly, as a person would say it."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("about {seconds} s left", seconds=round(seconds / 10) * 10)
    if seconds < 90 * 60:
        return tr("about {seconds} min left", seconds=max(1, round(seconds / 60)))
    return tr("about {seconds} h left", seconds=round(seconds / 3600))
