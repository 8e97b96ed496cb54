"""A bar that moves while something goes on of which nobody knows how long it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class BusyBar(QProgressBar):
    """Keeps its room while it is hidden, so that nothing moves when it comes."""

    def __init__(self, name: str) -> None:
        """`name` is its accessible name: what is going on."""
        super().__init__(textVisible=False)
        self.setRange(0, 0)
        self.setAccessibleName(name)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
