"""What a command really does, as the system sees it: network calls, and files written. Linux, by strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_OPENS = ("open", "openat", "openat2", "creat")
_CHANGES = (
    *(*_OPENS, "mkdir", "mkdirat", "mknod", "mknodat", "rename", "renameat", "renameat2", "link", "linkat"),
    *("symlink", "symlinkat", "unlink", "unlinkat", "rmdir", "truncate"),
)
_CALLS = ",".join(("%network", "io_uring_setup", "execve", "chdir", *_CHANGES))
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+|\?)(?:<(?P<opened>.*)>)?")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FOLDER = re.compile(r"(?:AT_FDCWD|\d+)<([^>]*)>")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|(.))")
_WRITES = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b")
_NETWORK = re.compile(r"\bAF_(?!UNIX|LOCAL|NETLINK|ALG|UNSPEC)\w+")
"""Sockets of any kind but those that end on this machine, with another process or the system itself."""
_NOT_FILES = ("/dev/", "/proc/", "/sys/")
"""What stands for devices, memory and the system's own tables; nothing there is on a disk."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What the processes of a command did.

    `network` holds each call that had to do with a network's protocols, `outside` each path that was
    written, made, renamed or deleted outside the folders given; `written` counts those inside.
    """

    processes: int
    network: tuple[str, ...]
    outside: tuple[str, ...]
    written: int

    def __add__(self, other: Trace) -> Trace:
        return Trace(
            self.processes + other.processes,
            self.network + other.network,
            tuple(dict.fromkeys(self.outside + other.outside)),
            self.written + other.written,
        )


class CannotTrace(Exception):
    """System calls cannot be seen here; the message says why, and what would help."""


def check_tracer() -> str:
    """Check the version of strace. Raises CannotTrace where it is missing or may not be used."""
    if sys.platform != "linux":
        raise CannotTrace("System calls can be watched on Linux only.")
    if shutil.which("strace") is None:
        raise CannotTrace("strace is not installed (Debian, Ubuntu: sudo apt-get install strace).")
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder:
        tried = subprocess.run(
            [*_strace(Path(folder)), sys.executable, "-c", ""], capture_output=True, text=True, check=False
        )
        if tried.returncode or not any(Path(folder).iterdir()):
            said = tried.stderr.strip().splitlines() or ["it ended without a word"]
            raise CannotTrace(f"strace may not be used on this system: {said[-1]}")
    version = subprocess.run(["strace", "--version"], capture_output=True, text=True, check=False)
    return version.stdout.partition("\n")[0].strip()


def trace(
    command: Sequence[str], own: Sequence[Path], *, environment: Mapping[str, str] | None = None, cwd: Path
) -> tuple[Trace, subprocess.CompletedProcess[str]]:
    """Runs `command` and tells what it and every process it started did, and what it said.

    Files below the folders `own` may be written.
    """
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder:
        done = subprocess.run(
            [*_strace(Path(folder)), *command],
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            check=False,
        )
        total = Trace(0, (), (), 0)
        for log in sorted(Path(folder).iterdir()):
            with log.open(encoding="utf-8", errors="replace") as lines:
                total += read_trace(lines, own, cwd)
    return total, done


def read_trace(lines: Iterable[str], own: Sequence[Path], cwd: Path) -> Trace:
    """Read what the lines of one thread's trace tell."""
    allowed = [os.path.realpath(folder) for folder in own]
    processes = written = 0
    network: list[str] = []
    outside: dict[str, None] = {}
    here = str(cwd)
    for line in lines:
        call = _CALL.match(line)
        if call is None:
            continue
        name, result = call["name"], call["result"]
        # What goes through an io_uring is not seen.
        if _NETWORK.search(_TEXT.sub("", line)) or name == "io_uring_setup":
            network.append(line.strip())
        if result.startswith("-") or result == "?":
            continue
        processes += name == "execve"
        paths = [_unescaped(text) for text in _TEXT.findall(call["arguments"])]
        if name == "chdir" and paths:
            here = str(Path(here) / paths[0])
        for path in _changed(name, call["arguments"], paths, call["opened"], here):
            real = str(path.parent.resolve() / path.name)
            if real.startswith(_NOT_FILES) or (name.startswith("mkdir") and _is_above(real, allowed)):
                continue
            if any(real == folder or real.startswith(folder + os.sep) for folder in allowed):
                written += 1
            else:
                outside[real] = None
    return Trace(processes, tuple(network), tuple(outside), written)


def _strace(folder: Path) -> list[str]:
    # A file for each thread, or their lines would be cut into one another.
    return [
        *("strace", "-ff", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e", "signal=none"),
        *("-e", f"trace={_CALLS}", "-o", str(folder / "trace")),
    ]


def _changed(
    name: str, arguments: str, paths: Sequence[str], opened: str | None, here: str
) -> Iterable[Path]:
    """The paths that a call wrote, made, renamed or deleted."""
    if name == "bind" and "sun_path=" in arguments and "sun_path=@" not in arguments:
        yield Path(here) / paths[0]  # a socket that has a place among the files
    if name not in _CHANGES or (name in _OPENS and name != "creat" and not _WRITES.search(arguments)):
        return
    if name in _OPENS and opened:
        yield Path(_unescaped(opened))
        return
    if "symlink" in name:  # the first is what the link says, not a place
        paths = paths[1:]
    folders = _FOLDER.findall(arguments)
    for index, path in enumerate(paths):
        # Calls ending in "at" name a folder before each path.
        base = folders[min(index, len(folders) - 1)] if folders else here
        yield Path(base) / path


def _is_above(path: str, folders: Sequence[str]) -> bool:
    return any(folder.startswith(path + os.sep) for folder in folders)


def _unescaped(text: str) -> str:
    """A path as strace writes it, which escapes bytes in octal."""
    if "\\" not in text:
        return text
    raw = bytearray()
    last = 0
    for found in _ESCAPE.finditer(text):
        raw += text[last : found.start()].encode("utf-8", "surrogateescape")
        plain = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "f": "\f"}.get(found[2] or "", found[2] or "")
        raw += bytes([int(found[1], 8)]) if found[1] else plain.encode("utf-8", "surrogateescape")
        last = found.end()
    raw += text[last:].encode("utf-8", "surrogateescape")
    return os.fsdecode(bytes(raw))
