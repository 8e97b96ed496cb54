"""Paints all scenes, and sheets to look through them: `python -m tools.screenshots.sheets FOLDER [SCENE…]`.

Both themes, a language with long words, one that runs leftwards, and a finer screen: each has a folder of
pictures, and sheets of them beside it. What could not be painted is told.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tools.screenshots.scenes import SCENES

LOOKS: dict[str, tuple[str, ...]] = {
    "light": (),
    "dark": ("--theme", "dark"),
    "german": ("--language", "de"),
    "arabic": ("--language", "ar", "--theme", "dark"),
    "fine": (),
}
"""By name, the options of `tools.screenshots`."""
SCALES = {"fine": "1.5"}
ACROSS, DOWN = 3, 4
"""Pictures of a sheet."""
WIDTH, TITLE, GAP = 800, 24, 12
"""Pixels of a picture on its sheet, of its name above it, and between two of them."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Paint all scenes in all looks, and sheets of them.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help="all if none")
    parser.add_argument("--look", action="append", choices=LOOKS, help="only this one; may be given again")
    options = parser.parse_args()
    missing = []
    for look in options.look or LOOKS:
        folder = options.folder / look
        folder.mkdir(parents=True, exist_ok=True)
        scenes = [scene for scene in options.scenes or SCENES if paint_scene(folder, scene, look)]
        missing += [f"{look}: {scene}" for scene in options.scenes or SCENES if scene not in scenes]
        make_sheets(options.folder, look, scenes)
    print(*(f"not painted: {each}" for each in missing), sep="\n", end="\n" if missing else "")
    return 1 if missing else 0


def paint_scene(folder: Path, scene: str, look: str) -> bool:
    """Paints one, in a process of its own: how fine a screen is can be told to Qt once only."""
    scale = {"QT_SCALE_FACTOR": SCALES[look]} if look in SCALES else {}
    command = [sys.executable, "-m", "tools.screenshots", str(folder / f"{scene}.png"), "--scene", scene]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **scale}
    return subprocess.run([*command, *LOOKS[look]], env=environment, check=False).returncode == 0


def make_sheets(folder: Path, look: str, scenes: Sequence[str]) -> list[Path]:
    """Puts the pictures of a look side by side, each under its name; returns the sheets."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    alive = QGuiApplication.instance() or QGuiApplication([])  # fonts need one
    made = []
    for first in range(0, len(scenes), ACROSS * DOWN):
        some = scenes[first : first + ACROSS * DOWN]
        pictures = [
            QImage(str(folder / look / f"{scene}.png")).scaledToWidth(
                WIDTH, Qt.TransformationMode.SmoothTransformation
            )
            for scene in some
        ]
        height = max(picture.height() for picture in pictures) + TITLE + GAP
        rows = -(-len(some) // ACROSS)
        sheet = QImage(ACROSS * (WIDTH + GAP) + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.gray)
        painter = QPainter(sheet)
        for place, (scene, picture) in enumerate(zip(some, pictures, strict=True)):
            left, top = GAP + place % ACROSS * (WIDTH + GAP), GAP + place // ACROSS * height
            painter.drawText(QRect(left, top, WIDTH, TITLE), Qt.AlignmentFlag.AlignVCenter, scene)
            painter.drawImage(left, top + TITLE, picture)
        painter.end()
        file = folder / f"{look}-{first // (ACROSS * DOWN) + 1}.png"
        sheet.save(str(file))
        made.append(file)
    del alive
    return made


if __name__ == "__main__":
    sys.exit(main())
