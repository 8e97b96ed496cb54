"""What a command's end tells who started it; scripts rely on these."""

from __future__ import annotations

ALL_DONE, PARTLY_DONE, WRONG_USAGE, NOTHING_DONE, INTERRUPTED = 0, 1, 2, 3, 130
