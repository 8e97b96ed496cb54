"""What indexing as a whole is doing, told a few times a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from app.core.events import Activity, Event, Progress
from app.engine.indexing.embedding import EmbeddingThread
from app.engine.indexing.recognition import RecognitionThread
from app.engine.indexing.scheduler import Scheduler
from app.library.library import Library

TOLD_EVERY = 0.3
"""Seconds between two reports."""


class ActivityReporter:
    """Counts the work of one bout, from the first file until nothing is left, and tells how far it is."""

    def __init__(
        self,
        library: Library,
        scheduler: Scheduler,
        embedding: EmbeddingThread,
        recognition: RecognitionThread,
        announce: Callable[[Event], None],
    ) -> None:
        self._library, self._scheduler, self._announce = library, scheduler, announce
        self._embedding, self._recognition = embedding, recognition
        self._latest = Activity(None)
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._files = self._files_read = self._pages_read = 0
        self._most_texts = self._most_scans = self._most_pages = 0
        self._awake = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="carrel-activity", daemon=True)
        self._thread.start()

    def count_files(self, count: int) -> None:
        """Count so many more (fewer) files to be read."""
        with self._lock:
            if self._files_read == self._files:
                self._began = time.monotonic()
            self._files += count
        self.wake()

    def count_read(self) -> None:
        """Count one more file as read."""
        with self._lock:
            self._files_read += 1

    def count_pages(self, count: int) -> None:
        """Count so many more pages as read."""
        with self._lock:
            self._pages_read += count

    def wake(self) -> None:
        """Note that there may be something to tell."""
        self._awake.set()

    def close(self) -> None:
        """End the reports."""
        self._closed.set()
        self._awake.set()
        self._thread.join(timeout=5)

    @property
    def latest(self) -> Activity:
        """How far it was when that was last told."""
        return self._latest

    def _describe_now(self) -> Activity:
        texts = sum(self._library.vectors.count_missing())
        unfinished, in_hand, scans = self._library.count_unfinished()
        change_total, change_left = self._library.vectors.count_left()
        with self._lock:
            self._most_texts = max(self._most_texts, texts)
            self._most_scans = max(self._most_scans, scans)
            files = self._files - self._files_read
            if not (files or texts or scans or unfinished or change_left) or (
                self._scheduler.resting and not files
            ):
                self._files = self._files_read = self._pages_read = self._most_texts = self._most_scans = 0
                self._most_pages = 0
                return Activity(None, paused=self._scheduler.paused)
            embedding = (texts + change_left) / self._embedding.rate if self._embedding.rate else None
            scanning = scans * (self._recognition.seconds_a_page or 2.0)
            if files:
                each = (time.monotonic() - self._began) / self._files_read if self._files_read else None
                left = None if each is None else files * each
                progress = Progress("Reading files", self._files_read, self._files, left)
            elif texts:
                left = None if embedding is None else embedding + scanning
                done = self._most_texts - texts
                progress = Progress("Indexing passages", done, self._most_texts, left)
            elif scans:
                progress = Progress(
                    "Reading scanned pages", self._most_scans - scans, self._most_scans, scanning
                )
            elif change_left:
                progress = Progress(
                    "Building the new index", change_total - change_left, change_total, embedding
                )
            else:
                progress = Progress("Finishing", 0)
            if self._scheduler.paused:
                progress = Progress("Indexing is paused", progress.done, progress.total)
            self._most_pages = most = max(self._most_pages, self._pages_read, in_hand)
            # A page is done with its passages, or once it was read by OCR; how many there are is known when
            # all files are read.
            undone = -(-most * texts // self._most_texts) if texts else 0
            pages = (self._pages_read, 0) if files else (most - min(most, max(undone, scans)), most)
            return Activity(
                progress,
                (self._files_read, self._files),
                pages,
                self._scheduler.paused,
                self._scheduler.slowed,
            )

    def _run(self) -> None:
        while not self._closed.is_set():
            self._awake.wait()
            self._awake.clear()
            while not self._closed.is_set():
                activity = self._latest = self._describe_now()
                self._announce(activity)
                if activity.progress is None or self._scheduler.resting:
                    break
                self._closed.wait(TOLD_EVERY)
