"""Processes that tests start as copies of one that has imported what they need.

What an engine imports takes a machine longer than what most tests ask of it. Where a system cannot copy
processes, or not those with such libraries, they are started as the program starts them.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from multiprocessing.context import BaseContext, ForkServerContext, ForkServerProcess
from typing import Any

_wanted: dict[str, None] = {}


class _Copy(ForkServerProcess):
    """A copy that has the environment of who starts it, as any process has."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._environment = dict(os.environ)

    def run(self) -> None:
        os.environ.clear()
        os.environ.update(self._environment)
        tempfile.tempdir = None
        super().run()


class _Context(ForkServerContext):
    Process = _Copy  # type: ignore[assignment]


def prepare(*modules: str) -> BaseContext:
    """Make the context of processes that find these modules imported. To be called while tests are collected:
    what is asked for after the first start is imported by each process for itself.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    _wanted.update(dict.fromkeys(modules))
    context = _Context()
    context.set_forkserver_preload(list(_wanted))
    return context
