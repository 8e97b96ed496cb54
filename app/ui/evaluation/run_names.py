"""What runs of measuring are called, and how far one is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from app.core.answers import Mode
from app.core.evaluation import Run
from app.core.events import Progress
from app.core.languages import mark_text
from app.ui.theme.translation import tr
from app.ui.widgets.activity_bar import time_left
from app.ui.widgets.share_bars import percent

_MODES = {
    Mode.AUTO: mark_text("auto", "a mode"),
    Mode.QUICK: mark_text("quick", "a mode"),
    Mode.THOROUGH: mark_text("thorough", "a mode"),
    Mode.COVERAGE: mark_text("coverage", "a mode"),
    Mode.QUOTES: mark_text("quotes", "a mode"),
}


def describe_run(run: Run) -> str:
    """A run in one line: "4 Mar, 10:15 · 67 % right · Leases · quick · SmolLM2"."""
    when = datetime.fromisoformat(run.date).astimezone()
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMM")
    parts = [f"{day}, {when:%H:%M}"]
    if run.accuracy is not None:
        parts.append(tr("{percent} right", percent=percent(run.accuracy)))
    if not run.finished:
        parts.append(tr("stopped after {done}", done=run.done))
    # With how it is packed: that may be all in which two runs differ.
    parts += [run.name, tr(_MODES[run.mode], "a mode"), run.model or tr("no model")]
    return " · ".join(parts)


def describe_progress(progress: Progress) -> str:
    """How far a run is: "Answering: question 3 of 20 · about 2 min left"."""
    total = progress.total or 0
    says = (
        tr(
            "{stage}: question {number} of {total}",
            stage=progress.stage,
            number=min(progress.done + 1, total),
            total=total,
        )
        if total
        else progress.stage
    )
    left = progress.seconds_left
    return says if left is None else f"{says} · {time_left(left)}"
