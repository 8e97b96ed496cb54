"""How much a program has done: on a busy machine it waits for the processor, and is no slower for that."""

from __future__ import annotations

from contextlib import suppress

import psutil

from app.engine.client import EngineClient


def measure_effort(client: EngineClient) -> float:
    """Seconds of the processor that the engine and what it started have used so far."""
    assert client.process is not None and client.process.pid is not None
    engine = psutil.Process(client.process.pid)
    used = 0.0
    for process in (engine, *engine.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            used += times.user + times.system + times.children_user + times.children_system
    return used
