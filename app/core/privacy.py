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
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs

from app.core import network_log
from app.core.reach import Reach, classify_reach

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
_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
"""The switches that would keep the hub's client, which heeds both, from what a person has asked of it."""
_ASKED = ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.sendto", "socket.sendmsg")
_HERE = ("", "localhost", "::1")

_guarded = False
allowed_servers: Mapping[str, tuple[bool, str]] = {}
"""The servers that this process may ask, by name: whether one may be on the internet, and what for. Empty in
all processes but those for which a person has chosen one. Never changed, but replaced: any thread may look.
"""
_fetching: str | None = None
"""What this process fetches; None in all but the one that a person's click has started."""


def keep_private() -> None:
    """Set every switch, over whatever was set, and where temporary files go. May be called again."""
    os.environ.update(SWITCHES)
    # urllib3, which RapidOCR loads and nobody uses, would open a socket when imported, to find this out.
    socket.has_ipv6 = False
    _guard()
    folder = os.environ.get(_OWN) or _make_temporary_folder()
    if folder is None:
        return
    os.environ[_OWN] = folder
    # SQLite (Chroma's too) and torch would else choose /var/tmp and folders of their own.
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "TORCHINDUCTOR_CACHE_DIR"):
        os.environ[name] = folder


def allow_fetching(purpose: str) -> None:
    """Let this process, and no other, reach the network for what a person has asked for. What it reaches is
    logged with the purpose. To be called first of all in the process that fetches a model; there is no way
    back, but the process ends with what it fetches.
    """
    global _fetching
    _fetching = purpose
    for name in _OFFLINE:
        os.environ.pop(name, None)
    socket.has_ipv6 = True


def allow_server(host: str, on_internet: bool, purpose: str) -> None:
    """Let this process reach one machine more, and only on the person's own network unless it may be
    `on_internet`. What it looks up is logged with the purpose.
    """
    global allowed_servers
    allowed_servers = {**allowed_servers, host: (on_internet, purpose)}


def refuse_servers(*, but: str | None = None) -> None:
    """Has this process reach no machine any more `but` one."""
    global allowed_servers
    allowed_servers = {host: known for host, known in allowed_servers.items() if host == but}


def _guard() -> None:
    """Has every attempt of this process to reach another machine refused, and logged."""
    global _guarded
    if not _guarded:
        _guarded = True
        sys.addaudithook(check_event)


def check_event(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _ASKED:
        return
    if isinstance(arguments[0], socket.socket):
        if arguments[0].family not in (socket.AF_INET, socket.AF_INET6):
            return
        arguments = arguments[1:]
    target = arguments[0]
    host = target[0] if isinstance(target, tuple) else target
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
    if _fetching is not None:
        if event == _ASKED[0]:
            network_log.log_attempt(name, allowed=True, purpose=_fetching)
    elif _is_of_server(event, name, servers := allowed_servers):
        if event == _ASKED[0]:
            network_log.log_attempt(name, allowed=True, purpose=servers[name][1])
    elif name not in _HERE and not name.startswith("127."):
        network_log.log_attempt(name, allowed=False)
        raise OSError("Carrel reaches no other machine.")


def _is_of_server(event: str, name: str, servers: Mapping[str, tuple[bool, str]]) -> bool:
    """Whether it is the name of one of the servers that is looked up, or a machine that may be connected to:
    where a name leads is looked at each time.
    """
    if event == _ASKED[0]:
        return name in servers
    if event != "socket.connect" or not servers:
        return False
    if any(on_internet for on_internet, _ in servers.values()):
        return True
    try:
        return classify_reach(name) is not Reach.INTERNET
    except ValueError:  # a name, which could lead anywhere
        return False


def find_temporary_folder() -> Path:
    """Find where Carrel's processes put temporary files."""
    return Path(os.environ.get(_OWN) or tempfile.gettempdir())


def find_left_behind() -> Path | None:
    """Find the folder with the device id and the queue that onnxruntime made under earlier versions, if
    any.
    """
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(platformdirs.user_cache_dir())
    folder = base / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    return folder if folder.is_dir() else None


def remove_left_behind() -> None:
    """Remove what earlier versions left, and the folders above that are empty then. Raises OSError."""
    folder = find_left_behind()
    if folder is None:
        return
    shutil.rmtree(folder)
    for parent in list(folder.parents)[:2]:
        try:
            parent.rmdir()
        except OSError:  # something else of Microsoft's is in it
            return


def _make_temporary_folder() -> str | None:
    """Make a folder that only this user can look into; None where there can be none."""
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
