"""Python's constants survive Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_qt_does_not_use_none_and_the_booleans_up(repository: Path) -> None:
    code = (
        "import app.ui\n"
        "from PySide6.QtCore import QObject, QRect, Signal\n"
        "class Teller(QObject):\n"
        "    told = Signal(bool)\n"
        "rect, teller = QRect(), Teller()\n"
        "teller.told.connect(lambda _: None)\n"
        "for n in range(50_000):\n"
        "    rect.setWidth(1), rect.isValid(), teller.told.emit(n % 2 == 0)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=repository, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
