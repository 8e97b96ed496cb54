"""Paints one scene: `python -m tools.screenshots FILE.png --scene NAME --theme dark --language de`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.core.appearance import TEXT_SIZES, Appearance
from app.core.languages import ENGLISH, LANGUAGES
from tools.screenshots.painting import run

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Paints the window in a named state.")
    parser.add_argument("file", type=Path, metavar="FILE.png")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scene", default="answer", metavar="NAME")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH)
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100)
    parser.add_argument("--high-contrast", action="store_true")
    options = parser.parse_args()
    appearance = Appearance(options.theme, options.text_size, options.high_contrast)
    sys.exit(run(options.file, appearance, options.scene, options.language))
