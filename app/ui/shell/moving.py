"""The library is moved, or another is begun, while no window is open on it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.core.errors import CarrelError
from app.core.library_place import find_library_folder
from app.core.moving import MovedLibrary, leave_moved
from app.ui.dialogs.moving import MovingDialog
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable


def move(app: QApplication, library: Path, target: Path) -> Path:
    """Moves the library, and says what a person must know of it. Returns where it is then."""
    title = tr("Move the library")
    app.setQuitOnLastWindowClosed(False)  # the next window would be closed by it
    dialog = MovingDialog(library, target)
    dialog.begin()
    outcome = dialog.outcome
    dialog.deleteLater()
    if isinstance(outcome, CarrelError):
        _say(title, tr_known(str(outcome)))
    if isinstance(outcome, MovedLibrary):
        library = outcome.folder
        if not outcome.is_found:
            _say(title, tr("The library is moved. Name its new place when you start Carrel:"), (library,))
        if outcome.left:
            says = tr("The library is moved. This could not be deleted; please delete it by hand:")
            _say(title, says, outcome.left)
    app.setQuitOnLastWindowClosed(True)
    return library


def begin_anew(app: QApplication, library: Path) -> Path:
    """Has the library be in the usual place again, in place of one that is away, or says why it cannot be.
    Returns where it is then.
    """
    try:
        leave_moved()
    except CarrelError as error:
        app.setQuitOnLastWindowClosed(False)  # as above
        _say(tr("Begin a new library"), tr_known(str(error)))
        app.setQuitOnLastWindowClosed(True)
        return library
    return find_library_folder()


def _say(title: str, text: str, paths: Iterable[Path] = ()) -> None:
    box = QMessageBox()
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText("\n".join(isolate(breakable(str(path))) for path in paths))
    box.exec()
