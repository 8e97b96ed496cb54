"""What the operating system tells of changes in a folder."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

import psutil

log = logging.getLogger(__name__)

QUIET, _BURST = 250, 1500
"""Milliseconds without a change that end a burst of them, and the longest one."""

_REMOTE = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "vboxsf"})


def is_below(path: str, folder: str) -> bool:
    """Tell whether `path` is `folder` or lies in it, going by their names."""
    return path == folder or path.startswith(os.path.join(folder, ""))  # noqa: PTH118 - Path drops the end


class Follower:
    """Calls `changed` with the files and folders in `folder`, and below, that changed; from a thread of its
    own, once a burst, and first with `folder` itself when it has begun to follow.
    """

    def __init__(
        self, folder: str, changed: Callable[[set[str]], None], passed_over: Callable[[str], bool]
    ) -> None:
        """Changes at a path that is `passed_over` are not told."""
        self._folder = folder
        self._changed = changed
        self._passed_over = passed_over
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="carrel-follower", daemon=True)
        self.blind = False
        """Nothing is told of this folder; who wants to know must look."""
        self._thread.start()

    def stop(self) -> None:
        """End it, in a moment."""
        self._stop.set()

    def join(self, timeout: float) -> None:
        """Wait for its end."""
        self._thread.join(timeout)

    def _run(self) -> None:
        try:
            self.blind = _is_remote(self._folder)
            if not self.blind:
                self._follow()
        except Exception as error:  # too many folders for this system, a file system that tells nothing
            self.blind = True
            log.warning("A folder is looked at now and then: %s", type(error).__name__)
            log.debug("A folder cannot be followed", exc_info=error)
        if self.blind and not self._stop.is_set():
            self._changed({self._folder})

    def _follow(self) -> None:
        from watchfiles import Change, watch  # brings much along

        told = watch(
            self._folder,
            watch_filter=None,
            debounce=_BURST,
            step=QUIET,
            stop_event=self._stop,
            rust_timeout=QUIET,
            yield_on_timeout=True,  # the first of these says that following has begun
            raise_interrupt=False,
            force_polling=False,
            ignore_permission_denied=True,
        )
        paths = {self._folder}
        real = os.path.realpath(self._folder)
        for changes in told:
            for change, path in changes:
                path = self._name_as_given(path, real)
                # On Windows a folder changes with every file in it.
                if self._passed_over(path) or (change is Change.modified and Path(path).is_dir()):
                    continue
                paths.add(path)
            if paths and not self._stop.is_set():
                self._changed(paths)
            paths = set()

    def _name_as_given(self, path: str, real: str) -> str:
        """Name a path as it was given: macOS tells real paths, also where the folder was named through a
        link.
        """
        if is_below(path, self._folder):
            return path
        return self._folder + path[len(real) :] if is_below(path, real) else self._folder


def _is_remote(folder: str) -> bool:
    """Tell whether `folder` lies on another machine; nobody tells of changes that are made there."""
    real = os.path.realpath(folder)
    if real.startswith("\\\\"):
        return True
    mounts = [mount for mount in psutil.disk_partitions(all=True) if is_below(real, mount.mountpoint)]
    if not mounts:
        return False
    nearest = max(mounts, key=lambda mount: len(mount.mountpoint))
    kind = nearest.fstype.lower()
    return kind in _REMOTE or kind.startswith("fuse.") or "remote" in nearest.opts.split(",")
