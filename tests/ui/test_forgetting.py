"""Deleting everything, as the end of the window does it."""

from __future__ import annotations

from pathlib import Path

import filelock
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.core.library_files import LOCK
from app.ui.shell import forgetting
from app.ui.shell.forgetting import forget


def test_nothing_is_deleted_while_another_has_the_library_open(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "library.sqlite"
    database.write_text("kept")
    said: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    with filelock.FileLock(tmp_path / LOCK):
        QTimer.singleShot(0, close)
        forget(tmp_path)
    assert said == ["Another Carrel has this library open; close it there first."]

    def fail(_: Path) -> list[Path]:
        raise ValueError

    monkeypatch.setattr(forgetting, "delete_everything", fail)
    QTimer.singleShot(0, close)
    forget(tmp_path)
    assert said[1:] == ["Something went wrong in Carrel."]
    assert database.exists()
