"""How long the program has been running."""

from __future__ import annotations

import time


def since_start() -> float:
    """Seconds since this process was started, to about 10 ms."""
    import psutil  # only for measuring, after the window is painted

    return time.time() - float(psutil.Process().create_time())
