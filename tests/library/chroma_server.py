"""The real Chroma server on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.models.model_server import free_port
from tests.tracing import NOT_CHECKED

_PATIENCE = 150.0


@contextmanager
def chroma_server(folder: Path, port: int | None = None) -> Iterator[str]:
    """Its address."""
    command = Path(sys.executable).with_name("chroma.exe" if os.name == "nt" else "chroma")
    if not command.exists():
        pytest.skip(f"{NOT_CHECKED}: vectors on a Chroma server; there is no {command.name}")
    port = port or free_port()
    environment = {name: value for name, value in os.environ.items() if name != "CARREL_NETWORK_LOG"}
    with subprocess.Popen(
        [str(command), "run", "--path", str(folder), "--host", "127.0.0.1", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as server:
        try:
            with pytest.MonkeyPatch.context() as patched:
                patched.setenv("CARREL_TEST_HUB", f"127.0.0.1:{port}")
                _await(server, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.kill()


def _await(server: subprocess.Popen[bytes], port: int) -> None:
    """Waits until it answers."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            pytest.fail("the Chroma server did not start")
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/api/v2/heartbeat")
            with connection.getresponse() as response:
                if response.status == 200:
                    return
        except OSError:
            time.sleep(0.05)  # it says nothing until it listens
        finally:
            connection.close()
    pytest.fail("the Chroma server does not answer")
