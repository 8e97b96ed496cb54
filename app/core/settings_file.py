"""The file of the person's choices, as plain data. The first frame of the window waits for some of them, so
that nothing is imported here for the others.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.core.paths import find_settings_file


def read_settings_file(file: Path) -> dict[str, Any]:
    """Read a file of choices. Raises OSError, and ValueError where it is not ours to read."""
    data = json.loads(file.read_text("utf-8"))
    if not isinstance(data, dict):
        raise ValueError("settings are a JSON object")
    return data


def read_choice(name: str) -> object:
    """Read one choice as it is kept, None where there is none or the file cannot be read."""
    try:
        return read_settings_file(find_settings_file()).get(name)
    except (OSError, ValueError):
        return None
