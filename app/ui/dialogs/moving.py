"""How far moving the library is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from app.core.errors import CarrelError
from app.core.events import Progress
from app.core.moving import MovedLibrary
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.setting_cards import make_note
from app.ui.services.library_move import LibraryMove
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import breakable
from app.ui.widgets.activity_bar import time_left

_WIDTH = 480


class MovingDialog(Dialog):
    """Moves the library to `target`, and closes when that has ended: `outcome` is where it is now, what went
    wrong, or None where it was stopped.
    """

    def __init__(self, library: Path, target: Path) -> None:
        super().__init__()
        self.setWindowTitle(tr("Move the library"))
        self.setMinimumWidth(_WIDTH)
        self.outcome: MovedLibrary | CarrelError | None = None
        self._move, self._target = LibraryMove(library, self), target
        self._move.progressed.connect(self.tell)
        self._move.ended.connect(self._end)
        title = QLabel(tr("The library goes to"))
        title.setProperty("kind", "heading")
        place = QLabel(isolate(breakable(str(target))), wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Move the library"))
        self.says = make_note(tr("Looking…"))
        stays = make_note(tr("Until the copy is checked, nothing is deleted where the library is now."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (title, place, self._bar, self.says, stays, buttons):
            layout.addWidget(widget)

    def begin(self) -> None:
        """Begins, and waits for the end."""
        self._move.start(self._target)
        self.exec()

    def tell(self, progress: Progress) -> None:
        """Says how far it is."""
        done, total = grouped(progress.done), grouped(progress.total or 0)
        said = [tr_known(progress.stage), tr("{done} of {total} MB", done=done, total=total)]
        if progress.seconds_left is not None:
            said.append(time_left(progress.seconds_left))
        self.says.setText(" · ".join(said))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)

    def reject(self) -> None:
        """Has it stop; what was copied is taken away first."""
        self.cancel_button.setEnabled(False)
        self.says.setText(tr("Stopping; the library stays where it is…"))
        self._move.stop()

    def _end(self, outcome: MovedLibrary | CarrelError | None) -> None:
        self.outcome = outcome
        self.done(0)
