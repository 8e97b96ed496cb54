"""Says what Carrel is and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.core.languages import mark_text
from app.ui.theme import theme
from app.ui.theme.translation import tr

_TEXT = (
    mark_text(
        "Answers questions about your own documents, and shows where each sentence comes from. "
        "Everything happens on this computer; nothing is sent anywhere."
    ),
    mark_text(
        "Free software under the GNU Affero General Public License, version 3 or later. It reads "
        "documents with "
        "PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with "
        "llama.cpp, and is drawn with Qt and the Phosphor icons."
    ),
)


class AboutDialog(QMessageBox):
    """The version, the licence, and what Carrel is made with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Carrel"))
        self.setIconPixmap(theme.icon("books", "accent").pixmap(48, 48))
        self.setText(f"<b>Carrel {__version__}</b>")
        self.setInformativeText("".join(f"<p>{tr(paragraph)}</p>" for paragraph in _TEXT))
        self.setStandardButtons(QMessageBox.StandardButton.Close)
