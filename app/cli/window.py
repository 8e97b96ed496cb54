"""carrel without a command: the window."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

from app.cli.exit_codes import WRONG_USAGE
from app.core.appearance import Appearance
from app.core.errors import CarrelError
from app.core.library_place import find_library_folder
from app.core.paths import RESOURCES


def open_window(args: argparse.Namespace) -> int:
    """Open the window, or do what is measured and painted with it."""
    if args.demo:
        from app.cli.demo import show_demo

        return show_demo(args)
    unknown = [name for name in args.files if not Path(name).suffix and not Path(name).expanduser().exists()]
    if unknown:
        print(f"carrel: “{unknown[0]}” is neither a command nor a file; see carrel --help.", file=sys.stderr)
        return WRONG_USAGE
    if args.screenshot:
        return _paint(args)
    if not _has_display():
        raise CarrelError("There is no display here to open a window on; see carrel --help.")
    from app.ui.shell import application  # Qt is for the window only

    return application.run_window(
        find_library_folder(args.library), args.files, time_to_window=args.time_to_window
    )


def _paint(args: argparse.Namespace) -> int:
    """Paint a scene, for which the tools beside the program are needed."""
    sys.path.insert(0, str(RESOURCES.parent))
    try:
        painting = import_module("tools.screenshots.painting")
    except ModuleNotFoundError:
        raise CarrelError("Pictures of the window can only be painted in Carrel's source folder.") from None
    return int(painting.run(Path(args.screenshot), Appearance(args.theme), args.scene))


def _has_display() -> bool:
    """Tell whether Qt would find a screen; where it finds none, it ends the program there and then."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))
