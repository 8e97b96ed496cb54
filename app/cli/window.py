"""carrel without a command: the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from app.cli.base import WRONG_USAGE
from app.cli.demo import show_demo
from app.core.errors import CarrelError
from app.core.paths import library_folder


def open_window(args: argparse.Namespace) -> int:
    """Opens the window, or does what is measured and painted with it."""
    if args.demo:
        return show_demo(args)
    unknown = [name for name in args.files if not Path(name).suffix and not Path(name).expanduser().exists()]
    if unknown:
        print(f"carrel: “{unknown[0]}” is neither a command nor a file; see carrel --help.", file=sys.stderr)
        return WRONG_USAGE
    if not args.screenshot and not _has_display():
        raise CarrelError("There is no display here to open a window on; see carrel --help.")
    from app.ui.shell import application  # Qt is for the window only

    if args.screenshot:
        return application.run_screenshot(Path(args.screenshot), args.theme, args.scene)
    return application.run_window(
        library_folder(args.library), args.files, time_to_window=args.time_to_window
    )


def _has_display() -> bool:
    """Whether Qt would find a screen; where it finds none, it ends the program there and then."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))
