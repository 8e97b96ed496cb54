"""The engine's process: how it begins and ends."""

from __future__ import annotations

import logging
import os
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from app.core import crash_reports
from app.engine.server.dispatch import Server


def run(connection: Connection, library: str) -> None:
    """Serve `connection` until it is closed or None comes, then end the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stderr is None:  # a windowed build has none, and libraries write to it
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - lives as long as the process
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    logging.basicConfig(level=logging.DEBUG if os.environ.get("CARREL_VERBOSE") else logging.ERROR)
    # Reading, embedding and writing an answer share the cores: threads that spin while they wait for each
    # other take the time from those they wait for.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # torch keeps a compiled kernel for each shape of batch it met, up to a thousand.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    with crash_reports.watch("engine", os.getpid()):
        server = Server(connection, Path(library))
        try:
            server.serve()
        finally:
            server.close()
    # Threads of native libraries may still be starting up; waiting for them would keep the window open.
    os._exit(0)
