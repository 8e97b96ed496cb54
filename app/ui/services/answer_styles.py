"""The answer styles as the window knows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core.styles import Style, Styles
from app.engine.protocol import AnswerStyles, DeleteStyle, Failed, SaveStyle
from app.ui.services.engine_bridge import EngineBridge


class StyleShelf(QObject):
    """The styles there are. Signals: changed(); failed(Failed) when one could not be kept or deleted."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.styles: tuple[Style, ...] = ()
        self.problems: tuple[str, ...] = ()

    def refresh(self) -> None:
        """Asks the engine what there is."""
        self._bridge.request(AnswerStyles(), owner=self, on_done=self._list, on_failed=self._fail)

    def save(self, style: Style, replaces: str | None) -> None:
        """Keeps a style of the person's own."""
        request = SaveStyle(style, replaces)
        self._bridge.request(request, owner=self, on_done=self._list, on_failed=self._fail)

    def delete(self, name: str) -> None:
        """Takes a style of the person's own away; one that ships is then as it came."""
        self._bridge.request(DeleteStyle(name), owner=self, on_done=self._list, on_failed=self._fail)

    def _list(self, styles: Styles) -> None:
        self.styles, self.problems = styles.styles, styles.problems
        self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self.failed.emit(failure)
