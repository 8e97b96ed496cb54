"""Runs the terminal program as a person or a script does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def carrel(*arguments: object, library: Path, typed: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments), "--library", str(library)],
        capture_output=True,
        input=typed,
        text=True,
        timeout=150,
        check=False,
    )


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]
