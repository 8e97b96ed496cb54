"""What is known of a crash: written by the process that crashes, and offered to the person at the next start.

A report says in which lines of which program files a process ended and why. It holds no values: neither
text nor names of documents, nor whose machine it is.
"""

from __future__ import annotations

import faulthandler
import platform
import re
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.core.paths import log_folder

_NAMED = "crash-{name}-{pid}.log"
_NAMES = re.compile(r"crash-(\w+)-(\d+)\.log")
_PATHS = re.compile(r'File "([^"]*)"')
_LINES = re.compile(r'\s+File "[^"]*", line \d+(?:, in [\w.<>]+)?')
"""Where an error came about."""
_KINDS = re.compile(r"[A-Za-z_][\w.]*")
"""What a line begins with that tells of which kind it is; lines of code, and signs below them, are set in."""
_ROOTS = ("app", "site-packages")
"""Folders from which on a program file is named."""
_LONGEST = 20_000
"""Characters of what one process wrote."""


@contextmanager
def watch(name: str, pid: int) -> Iterator[None]:
    """Have a crash of this process written down, whether it is Python's own or a native library's."""
    try:
        file = _locate(name, pid)
        file.parent.mkdir(parents=True, exist_ok=True)
        stream = file.open("w", encoding="utf-8")
    except OSError:
        yield
        return
    with stream:
        faulthandler.enable(stream)
        try:
            yield
        except Exception as error:
            stream.write(describe(error))
            raise
        finally:
            faulthandler.disable()
    with suppress(OSError):
        if file.stat().st_size == 0:
            file.unlink()


def note_end(name: str, pid: int, code: int) -> None:
    """Write down how a process ended that could not do so itself; `code` is negative for a signal's."""
    how = f"exit code {code}"
    with suppress(ValueError):
        how = signal.Signals(-code).name if code < 0 else how
    with suppress(OSError), _locate(name, pid).open("a", encoding="utf-8") as stream:
        stream.write(f"Ended by {how}\n")


def describe(error: BaseException) -> str:
    """Tell the kind of an error and where it came about; its message may hold names, and is left out."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f'  File "{frame.filename}", line {frame.lineno} in {frame.name}\n' for frame in frames]
    return f"{type(error).__name__}\n{''.join(lines)}"


def collect(version: str, is_alive: Callable[[int], bool]) -> str:
    """Take what processes that are gone have left, as one report, "" for none: it is offered once."""
    parts = []
    with suppress(OSError):
        for file in sorted(log_folder().glob(_NAMED.format(name="*", pid="*"))):
            named = _NAMES.fullmatch(file.name)
            if named is None or is_alive(int(named[2])):
                continue
            with suppress(OSError):
                text = file.read_text("utf-8", "replace")[:_LONGEST].strip()
                day = datetime.fromtimestamp(file.stat().st_mtime, UTC).date()
                file.unlink()
                if text:
                    parts.append(f"{named[1]}, {day}\n{_PATHS.sub(_shorten, text)}")
    return "\n\n".join((_head(version), *parts)) if parts else ""


def sanitize(trace: str, version: str) -> str:
    """Make a report of what Python tells of errors: of which kinds they are, and in which lines of which
    program files they came about. What they say may hold names or text, and so is left out.
    """
    lines: list[str] = []
    after_files = False
    for line in trace.splitlines():
        if file := _LINES.match(line):
            lines.append(_PATHS.sub(_shorten, file[0]))
            after_files = True
        elif after_files and (kind := _KINDS.match(line)):
            lines.append(kind[0])
            after_files = False
    return "\n".join((_head(version), "", *lines))


def _head(version: str) -> str:
    return f"Carrel {version}, Python {platform.python_version()}, {sys.platform} {platform.machine()}"


def _locate(name: str, pid: int) -> Path:
    return log_folder() / _NAMED.format(name=name, pid=pid)


def _shorten(path: re.Match[str]) -> str:
    """Leave out of a program file's path where it lies on this machine."""
    parts = re.split(r"[/\\]", path[1])
    roots = [place for place, part in enumerate(parts) if part in _ROOTS or part.startswith("python3")]
    return f'File "{"/".join(parts[roots[-1] if roots else -1 :])}"'
