"""The pictures of the window, and the files that are made for them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.errors import NeedsPassword
from app.ingest.detect.kinds import detect_format
from app.ingest.formats.office.protection import decrypt
from tools.screenshots import scene_files
from tools.screenshots.painting import paint
from tools.screenshots.stage import SIZE


def test_a_mixed_folder_is_mixed(qapp: QApplication, tmp_path: Path) -> None:
    folder = scene_files.mixed_folder(tmp_path / "boatyard")
    formats = {detect_format(file) for file in folder.rglob("*") if file.is_file()}
    assert formats == {
        *("pdf", "docx", "xlsx", "pptx", "rtf", "html", "md", "txt", "csv", "eml", "png"),
    }


def test_a_locked_file_opens_with_its_password_only(tmp_path: Path) -> None:
    file = scene_files.locked(tmp_path / "salaries.docx", scene_files.MINUTES)
    with pytest.raises(NeedsPassword):
        decrypt(file, ("wrong",))
    assert decrypt(file, (scene_files.PASSWORD,))[1] == scene_files.PASSWORD


def test_a_scene_that_there_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert paint(tmp_path / "x.png", "sunset") == 2
    assert "mixed-folder" in capsys.readouterr().err


def test_a_scene_with_the_real_engine_leaves_the_library_and_the_settings_alone(
    qapp: QApplication, tmp_path: Path, library_folder: Path, settings_path: Path
) -> None:
    settings_path.unlink()
    file = tmp_path / "slide.png"
    assert paint(file, "slide") == 0
    assert os.environ["CARREL_SETTINGS"] == str(settings_path)
    assert not settings_path.exists() and not library_folder.exists()
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) == SIZE
    marked = sum(
        picture.pixelColor(x, y).blue() < 190 and picture.pixelColor(x, y).red() > 240
        for x in range(270, 860, 4)
        for y in range(70, 800, 4)
    )
    assert marked > 100  # the words on the slide
