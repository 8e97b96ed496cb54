"""The guard that cuts the tests' network really cuts it, here and in the processes the tests start."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Attempts = Callable[[], list[str]]

CONNECT = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=5)"


def test_a_connection_is_refused_and_noted(network_attempts: Attempts) -> None:
    with pytest.raises(OSError, match="without a network"):
        socket.create_connection(("127.0.0.1", 9), timeout=5)
    assert any("127.0.0.1" in attempt for attempt in network_attempts())


def test_a_datagram_is_refused(network_attempts: Attempts) -> None:
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with datagrams, pytest.raises(OSError, match="without a network"):
        datagrams.sendto(b"hello", ("127.0.0.1", 9))
    assert network_attempts()


def test_a_child_process_is_refused_too(network_attempts: Attempts) -> None:
    child = subprocess.run([sys.executable, "-c", CONNECT], capture_output=True, text=True, check=False)
    assert "without a network" in child.stderr
    assert any("127.0.0.1" in attempt for attempt in network_attempts())


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no local sockets")
def test_local_sockets_work(tmp_path: Path, network_attempts: Attempts) -> None:
    with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as caller:
        listener.bind(str(tmp_path / "local"))
        listener.listen()
        caller.connect(str(tmp_path / "local"))
    assert not network_attempts()
