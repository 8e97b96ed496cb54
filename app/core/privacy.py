"""What keeps Carrel to itself: libraries' telemetry off, temporary files in a folder of its own.

`app` calls `keep_private` before anything else of it is imported, however it was started; the environment
hands it on to every process that is started from there.
"""

from __future__ import annotations

import os
import shutil
import socket
import stat
import sys
import tempfile
from pathlib import Path

import platformdirs

SWITCHES = {
    "ORT_DISABLE_TELEMETRY": "1",  # onnxruntime: a device id, a queue of events, an uploader
    "ANONYMIZED_TELEMETRY": "False",  # Chroma's
    "CHROMA_OTEL_GRANULARITY": "none",  # else a .env file in the working folder could switch its traces on
    "OTEL_SDK_DISABLED": "true",  # OpenTelemetry, which Chroma loads
    "OTEL_TRACES_EXPORTER": "none",
    "OTEL_METRICS_EXPORTER": "none",
    "OTEL_LOGS_EXPORTER": "none",
    "HF_HUB_OFFLINE": "1",  # Hugging Face: its hub's client and transformers
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DISABLE_SAFETENSORS_CONVERSION": "1",
    "DISABLE_TELEMETRY": "1",  # what several libraries agree on
    "DO_NOT_TRACK": "1",
}
"""Environment variables that keep the libraries in use from telling anybody anything."""

_OWN = "CARREL_TEMPORARY"


def keep_private() -> None:
    """Sets every switch, over whatever was set, and where temporary files go. May be called again."""
    os.environ.update(SWITCHES)
    # urllib3, which RapidOCR loads and nobody uses, would open a socket when imported, to find this out.
    socket.has_ipv6 = False
    folder = os.environ.get(_OWN) or _make_temporary_folder()
    if folder is None:
        return
    os.environ[_OWN] = folder
    # SQLite (Chroma's too) and torch would else choose /var/tmp and folders of their own.
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "TORCHINDUCTOR_CACHE_DIR"):
        os.environ[name] = folder


def temporary_folder() -> Path:
    """Where Carrel's processes put temporary files."""
    return Path(os.environ.get(_OWN) or tempfile.gettempdir())


def left_behind() -> Path | None:
    """The folder with the device id and the queue that onnxruntime made under earlier versions, if any."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(platformdirs.user_cache_dir())
    folder = base / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    return folder if folder.is_dir() else None


def remove_left_behind() -> None:
    """Removes what earlier versions left, and the folders above that are empty then. Raises OSError."""
    folder = left_behind()
    if folder is None:
        return
    shutil.rmtree(folder)
    for parent in list(folder.parents)[:2]:
        try:
            parent.rmdir()
        except OSError:  # something else of Microsoft's is in it
            return


def _make_temporary_folder() -> str | None:
    """A folder that only this user can look into; None where there can be none."""
    try:
        if sys.platform == "win32":  # there, the folder for temporary files is each user's own
            folder = Path(tempfile.gettempdir()) / "carrel"
            folder.mkdir(exist_ok=True)
            return str(folder)
        # `tempfile` would try out, with a file, whether it can write here.
        folder = Path(os.environ.get("TMPDIR") or "/tmp") / f"carrel-{os.getuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid() or status.st_mode & 0o077:
            return tempfile.mkdtemp(prefix="carrel-")  # somebody else has taken the name
    except OSError:
        return None
    return str(folder)
