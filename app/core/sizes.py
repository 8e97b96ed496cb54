"""Sizes of files, in words."""

from __future__ import annotations


def describe_size(size: int) -> str:
    """Describe a number of bytes: "260 kB", "98 MB", "4.1 GB"."""
    if size < 1e6:
        return f"{size / 1e3:.0f} kB"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
