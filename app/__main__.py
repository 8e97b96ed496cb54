"""Starts Carrel: `python -m app` and the command `carrel`."""

from __future__ import annotations

import multiprocessing
import sys

from app.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
