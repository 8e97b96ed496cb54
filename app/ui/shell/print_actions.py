"""What the window does when a document is to be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import grouped, tr
from app.ui.widgets.message_bar import Message, Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from app.core.documents import Document
    from app.ui.shell.main_window import MainWindow
    from app.ui.viewer.printing import PrintJob


class PrintActions(QObject):
    """Asks which pages, and prints them while the window goes on."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._told: Message | None = None

    def ask(self) -> QPrintDialog | None:
        """Shows the printer's dialog for the document that is open; None where none is."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter  # seldom needed

        viewer = self._window.viewer
        document, count = viewer.document, viewer.view.page_count
        if document is None or not count:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.setMinMax(1, count)
        dialog.setFromTo(1, count)
        dialog.accepted.connect(lambda: self.print_document(printer, document))
        dialog.finished.connect(viewer.take_focus)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own asks for a receiver
        return dialog

    def print_document(self, printer: QPrinter, document: Document) -> None:
        """Prints the pages of a document that were chosen in the printer's dialog."""
        from app.ui.viewer.printing import PrintJob, pages_to_print

        viewer = self._window.viewer
        pages = pages_to_print(printer, viewer.view.page_count, viewer.current_page)
        job = PrintJob(self._bridge, printer, document.id, pages, viewer.view.images.turn, parent=self)
        job.progressed.connect(self._tell)
        job.finished.connect(lambda: self._end(job, tr("“{title}” is printed.", title=document.title)))
        job.failed.connect(lambda says: self._end(job, says, Tone.ERROR))
        self._told = self._window.messages.tell(tr("Printing…"), action=(tr("Stop"), lambda: self._stop(job)))
        job.start()

    def _tell(self, done: int, of: int) -> None:
        if self._told is not None:
            self._told.say(tr("Printing… {done} of {of}", done=grouped(done), of=grouped(of)))

    def _stop(self, job: PrintJob) -> None:
        job.stop()
        self._end(job, "")

    def _end(self, job: PrintJob, says: str, tone: Tone = Tone.INFO) -> None:
        if self._told is not None:
            self._told.dismiss()
            self._told = None
        job.deleteLater()
        if says:
            self._window.messages.tell(says, tone)
