"""What this machine has for computing."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import NamedTuple

import psutil


def count_cores() -> int:
    """Count the cores that this process may use, not counting the second thread of a core."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = min(cores, len(os.sched_getaffinity(0)))
    return max(1, cores)


def measure_memory() -> int:
    """Measure the bytes that can be taken without swapping."""
    return int(psutil.virtual_memory().available)


class Held(NamedTuple):
    """What a loaded model would give back to another in its place: bytes of memory, and of a card."""

    memory: int = 0
    card: int = 0


def measure_held(process: int) -> int:
    """Measure the bytes of memory that come free when a process ends: without files that it maps, whose pages
    count as free already where the system tells them apart.
    """
    try:
        told = psutil.Process(process).memory_info()
    except psutil.Error:
        return 0
    return int(told.rss - getattr(told, "shared", 0))


def runs_on_battery() -> bool:
    """Whether this machine runs on its battery; machines without one do not."""
    try:
        battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    except (OSError, ValueError, RuntimeError):  # virtual machines report nonsense now and then
        return False
    return battery is not None and battery.power_plugged is False


def give_back_memory() -> None:
    """Return to the system what this process has freed; glibc keeps it otherwise."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).malloc_trim(0)
        except AttributeError:  # another C library
            pass


def measure_card_memory() -> int:
    """Measure the bytes free on the largest graphics card that llama.cpp can use here; 0 without one. Loads
    llama.cpp and its drivers: for the generator's process.
    """
    import llama_cpp

    from app.models.probe import find_cards

    if not llama_cpp.llama_supports_gpu_offload():
        return 0
    llama_cpp.llama_backend_init()
    return max((card.free for card in find_cards()), default=0)
