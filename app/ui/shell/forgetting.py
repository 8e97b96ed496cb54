"""The end of everything that Carrel keeps: deleted once nothing uses it any more, and told."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.core.errors import CarrelError
from app.core.forgetting import delete_everything
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable

log = logging.getLogger(__name__)


def forget(library: Path) -> None:
    """Deletes everything that Carrel keeps, and says that it is gone, or what could not be deleted. Nothing
    is while another Carrel has the library open.
    """
    box = QMessageBox()
    box.setWindowTitle(tr("Delete everything"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    try:
        left = delete_everything(library)
    except CarrelError as error:
        box.setText(tr_known(str(error)))
    except Exception:  # no window is left that could tell it
        log.exception("A bug")
        box.setText(tr("Something went wrong in Carrel."))
    else:
        box.setText(tr("Everything that Carrel kept of you is deleted."))
        if left:
            box.setText(tr("This could not be deleted; please delete it by hand:"))
            box.setInformativeText("\n".join(isolate(breakable(str(path))) for path in left))
    box.exec()
