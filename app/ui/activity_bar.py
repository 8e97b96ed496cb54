"""How far indexing is, at the foot of the library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.indexing import Activity


class ActivityBar(QFrame):
    """Progress with time left, a button to pause or go on, and one to stop. Hidden when nothing goes on.

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
        self._left = QLabel()
        self._left.setProperty("kind", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName("Indexing progress")
        self.pause_button = QToolButton()
        self.pause_button.clicked.connect(self._toggle)
        self.stop_button = QToolButton()
        self.stop_button.setIcon(theme.icon("x", "text_muted"))
        self.stop_button.setAccessibleName("Stop adding files")
        self.stop_button.setToolTip("Stop: files not read yet are left out")
        self.stop_button.clicked.connect(self.stopped)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._text, 1)
        top.addWidget(self.pause_button)
        top.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_m, look.space_xs, look.space_xs, look.space_s)
        layout.setSpacing(look.space_xs)
        layout.addLayout(top)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, look.space_s, 0)
        bar.addWidget(self._bar)
        layout.addLayout(bar)
        layout.addWidget(self._left)
        self._shown: Activity | None = None
        self.hide()

    def display(self, activity: Activity | None) -> None:
        """Shows what goes on."""
        if activity == self._shown:
            return
        self._shown = activity
        self.setVisible(activity is not None)
        if activity is None:
            return
        self._text.setText(activity.text)
        self._bar.setRange(0, activity.total)
        self._bar.setValue(activity.done)
        count = f"{activity.done:,} of {activity.total:,}" if activity.total else ""
        left = time_left(activity.seconds_left) if activity.seconds_left is not None else ""
        self._left.setText(" · ".join(part for part in (count, left) if part))
        self._left.setVisible(bool(self._left.text()))
        name = "Go on with indexing" if activity.paused else "Pause indexing"
        self.pause_button.setVisible(activity.paused or bool(activity.total))
        self.pause_button.setIcon(theme.icon("play" if activity.paused else "pause", "text_muted"))
        self.pause_button.setAccessibleName(name)
        self.pause_button.setToolTip(name)
        self.stop_button.setVisible(activity.stoppable)
        self.setAccessibleName(f"{activity.text} {self._left.text()}".strip())

    def _toggle(self) -> None:
        paused = self._shown is not None and self._shown.paused
        (self.resumed if paused else self.paused).emit()


def time_left(seconds: float) -> str:
    """Roughly, as a person would say it."""
    if seconds < 10:
        return "a few seconds left"
    if seconds < 55:
        return f"about {round(seconds / 10) * 10} s left"
    if seconds < 90 * 60:
        return f"about {max(1, round(seconds / 60))} min left"
    return f"about {round(seconds / 3600)} h left"
