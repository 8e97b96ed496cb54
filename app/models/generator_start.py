"""The first steps of the generator's process, before the second or so that loading llama.cpp takes.

A module of its own, so that the process imports little before them.
"""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from typing import Any


def run_local(connection: Connection, stop: Any) -> None:
    """Run the child that computes a model on this machine."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # llama.cpp writes its log to the terminal whatever it is told.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    # Its threads wait for each other by spinning. Where other work wants the cores too, such as indexing,
    # the default of millions of rounds makes it ten times slower; this many cost nothing on a quiet machine.
    os.environ.setdefault("GOMP_SPINCOUNT", "2000")
    from app.models.generator_process import run

    run(connection, stop)


def run_remote(connection: Connection, stop: Any) -> None:
    """Run the child that asks a server."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from app.models.remote_process import run

    run(connection, stop)
