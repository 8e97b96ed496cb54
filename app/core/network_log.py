"""What of Carrel asked for the network, and whether it was let: one line for each attempt, in a file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.core.paths import log_folder

_LONGEST = 256 << 10
"""Bytes at which the older half of the log is dropped."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to reach another machine, `when` in ISO 8601, for what it was, and what came of it."""

    when: str
    host: str
    allowed: bool
    purpose: str = ""


def log_file() -> Path:
    """Locate the log."""
    named = os.environ.get("CARREL_NETWORK")
    return Path(named) if named else log_folder() / "network.jsonl"


def log_attempt(host: str, *, allowed: bool, purpose: str = "") -> None:
    """Log an attempt. That it cannot be written down changes nothing of what is let and what is not."""
    line = {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "host": host,
        "allowed": allowed,
        "purpose": purpose,
    }
    try:
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LONGEST:
            lines = file.read_text("utf-8").splitlines(keepends=True)
            file.write_text("".join(lines[len(lines) // 2 :]), "utf-8")
        with file.open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
    except OSError:
        return


def list_attempts() -> tuple[Attempt, ...]:
    """List all that are in the log, the oldest first."""
    return tuple(_read())


def _read() -> Iterator[Attempt]:
    try:
        lines = log_file().read_text("utf-8", "replace").splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield Attempt(**json.loads(line))
        except (ValueError, TypeError):  # cut off when the power went
            continue
