"""The folders that are followed, and which of those just added could be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.core.events import Event, FoldersChanged
from app.engine.protocol import Failed, Unwatch, Watch, Watched, WatchedFolder
from app.ui.services.engine_bridge import EngineBridge
from app.ui.widgets.folder_look import look_for


class WatchedFolders(QObject):
    """Keeps in step with the engine. Signals: changed(); followed(WatchedFolder) and left(path) once what was
    asked for is done; searched(folders) when it is known which of added paths are folders; offered(path) for
    one that was added and could be followed; failed(Failed).
    """

    changed = Signal()
    followed = Signal(object)
    left = Signal(str)
    offered = Signal(str)
    failed = Signal(object)
    searched = Signal(list)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asking = self._stale = False
        self.folders: tuple[WatchedFolder, ...] = ()
        self.known = False
        """Whether the engine has said which there are."""
        self.failure: Failed | None = None
        """Why it could not say."""
        bridge.broadcast.connect(self._hear)
        self.searched.connect(self._offer, Qt.ConnectionType.QueuedConnection)

    @property
    def missing(self) -> tuple[WatchedFolder, ...]:
        """Those that cannot be followed now."""
        return tuple(folder for folder in self.folders if folder.reason)

    def refresh(self) -> None:
        """Asks the engine which there are."""
        if self._asking:
            self._stale = True
            return
        self._asking = True
        self._bridge.request(Watched(), owner=self, on_done=self._list, on_failed=self._not_listed)

    def watch(self, folder: str) -> None:
        """Indexes a folder and follows it from now on."""
        self._bridge.request(Watch(folder), owner=self, on_done=self._watched, on_failed=self.failed.emit)

    def unwatch(self, folder: str) -> None:
        """Follows a folder no longer."""

        def done(_nothing: object) -> None:
            self.left.emit(folder)
            self.refresh()

        self._bridge.request(Unwatch(folder), owner=self, on_done=done, on_failed=self.failed.emit)

    def consider(self, paths: Sequence[str]) -> None:
        """Offers the folder among `paths`, if there is just one and it is not followed yet."""
        look_for(paths, self.searched.emit)

    def _offer(self, folders: list[str]) -> None:
        if len(folders) == 1 and not self._covers(Path(folders[0])):
            self.offered.emit(folders[0])

    def _covers(self, folder: Path) -> bool:
        return any(folder.is_relative_to(watched.path) for watched in self.folders)

    def _watched(self, folder: WatchedFolder) -> None:
        self.followed.emit(folder)
        self.refresh()

    def _list(self, folders: tuple[WatchedFolder, ...]) -> None:
        self.folders, self.known, self.failure = folders, True, None
        self._settled()

    def _not_listed(self, failure: Failed) -> None:
        self.failure = failure
        self._settled()

    def _settled(self) -> None:
        self._asking = False
        self.changed.emit()
        if self._stale:
            self._stale = False
            self.refresh()

    def _hear(self, event: Event) -> None:
        if isinstance(event, FoldersChanged):
            self.refresh()
