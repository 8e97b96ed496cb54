"""What the window does to measure how well questions are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.engine.protocol import Failed
from app.ui.services.document_model import is_kept
from app.ui.theme.translation import tr

if TYPE_CHECKING:
    from app.ui.evaluation.dialog import EvaluationDialog
    from app.ui.shell.main_window import MainWindow


class EvaluationActions(QObject):
    """Ties what is measured to a dialog and to messages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.evaluations.failed.connect(self._tell_failure)
        window.evaluations.stopped.connect(self._tell_failure)
        window.evaluations.ended.connect(self._tell_end)

    def show(self) -> EvaluationDialog:
        """Shows how well questions of the person's own are answered."""
        from app.ui.evaluation.dialog import EvaluationDialog

        for known in self._window.findChildren(EvaluationDialog):
            return known.come_forward()
        titles = [
            document.title for document in self._window.indexing.documents.documents if is_kept(document)
        ]
        dialog = EvaluationDialog(self._window.evaluations, self._window.models, titles, self._window)
        dialog.citation_activated.connect(self._window.source_actions.show)
        self._window.open_dialog(dialog, beside=True)
        return dialog

    def _tell_failure(self, failure: Failed) -> None:
        from app.ui.evaluation.dialog import EvaluationDialog

        if not self._window.findChildren(EvaluationDialog):
            self._window.tell_failure(failure)

    def _tell_end(self) -> None:
        from app.ui.evaluation.dialog import EvaluationDialog

        if not self._window.findChildren(EvaluationDialog):
            self._window.messages.tell(
                tr("Your questions are measured."), action=(tr("Show"), self.show_results)
            )

    def show_results(self) -> None:
        """Shows what was measured last."""
        self.show().results_button.click()
