"""Keys that servers want, each kept for its address in a file that only the person may read; never in the
settings, which people pass on, nor in a log.
"""

from __future__ import annotations

import errno
import json
import os
import re
from pathlib import Path
from typing import Any

from app.core.errors import ModelUnusable
from app.core.paths import locate_settings

_OWN = 0o600
_KEY = re.compile(r"[\x21-\x7e]{1,4096}")
"""What may stand in the header of a request."""
_ADDRESS = re.compile(r"https?://")


def find_keys_file() -> Path:
    """Find where they are kept: beside the settings, not where a link leads, into a folder that people may
    publish.
    """
    return locate_settings().with_name("keys.json")


def find_key(address: str) -> str | None:
    """Find the key that is kept for a server, if any is."""
    key = _load().get(address)
    return key if isinstance(key, str) and _KEY.fullmatch(key) else None


def keep_key(address: str, key: str | None) -> None:
    """Keep a key for a server, or (None) forget it. Raises ModelUnusable where it is none, and OSError."""
    if key is not None and not _KEY.fullmatch(key):
        raise ModelUnusable("An API key is made of letters, digits and signs, without blanks.")
    kept = _load()
    if key is None and address not in kept:
        return
    file = find_keys_file()
    if not kept and file.exists() and file.stat().st_size:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))  # another program’s
    kept.pop(address, None)
    kept |= {address: key} if key is not None else {}
    if not kept:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)  # whoever made it may read it
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWN), "w") as written:
        json.dump(kept, written)
    os.replace(draft, file)


def holds_keys() -> bool:
    """Tell whether the file holds what is kept here: another program may have one of that name."""
    return bool(_load())


def _load() -> dict[str, Any]:
    """Load those that are kept; none where the file is not ours to read."""
    try:
        kept = json.loads(find_keys_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    is_ours = isinstance(kept, dict) and all(_ADDRESS.match(address) for address in kept)
    return kept if is_ours else {}
