"""Has the file manager and the menu of a Linux desktop know Carrel, for whoever runs this:

    .venv/bin/python -m installer.desktop_entry
    python3 -m installer.desktop_entry --remove

Run in Carrel's folder. It writes two files below ~/.local/share, or XDG_DATA_HOME: an entry, which names the
documents that Carrel opens, and its picture. What opens a kind of file without being asked is left as it is.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMAND = ROOT / ".venv" / "bin" / "carrel"
ENTRY = Path("applications", "carrel.desktop")
PICTURE = Path("icons", "hicolor", "128x128", "apps", "carrel.png")
"""Both are named in `app.core.kept_places`, too: what cleans up runs without anything installed."""
_PIXELS = 128


def main() -> None:
    parser = argparse.ArgumentParser(description="Put Carrel into the menu and the file manager.")
    parser.add_argument("--remove", action="store_true", help="take it out")
    do = remove if parser.parse_args().remove else install
    try:
        do(find_data_folder())
    except OSError as error:
        sys.exit(f"Carrel's entry in your menu could not be changed: {error}.")


def find_data_folder() -> Path:
    """Find where a person's own entries are."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(folder: Path) -> None:
    """Write the entry and its picture, unless they are there already, and say so."""
    wanted, entry, picture = write_entry(), folder / ENTRY, folder / PICTURE
    if not picture.is_file():
        picture.parent.mkdir(parents=True, exist_ok=True)
        paint_picture(picture)
    if not entry.is_file() or entry.read_text("utf-8") != wanted:
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(wanted, "utf-8")
        _tell_desktop(entry.parent)
        print(f'Carrel is in your menu now, by {entry}; "make clean" takes it out again.', flush=True)


def remove(folder: Path) -> None:
    """Delete what `install` wrote, unless another Carrel on this computer has written its own since."""
    entry = folder / ENTRY
    if entry.is_file() and _name_command(COMMAND) not in entry.read_text("utf-8").splitlines():
        return
    for file in (entry, folder / PICTURE):
        file.unlink(missing_ok=True)
    if entry.parent.is_dir():
        _tell_desktop(entry.parent)


def write_entry(command: Path = COMMAND) -> str:
    """Write the entry, as the Desktop Entry Specification has it."""
    from app.core.formats import KINDS

    types = [name for kind in KINDS for each in kind.formats for name in each.types.split()]
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Carrel",
            f"Exec={quote_argument(str(command))} %F",
            _name_command(command),
            "Icon=carrel",
            "Terminal=false",
            "StartupNotify=true",
            "StartupWMClass=carrel",
            "Categories=Office;Viewer;",
            "InitialPreference=1",
            f"MimeType={';'.join(types)};",
            "",
        )
    )


def _name_command(command: Path) -> str:
    return f"TryExec={escape(str(command))}"


def quote_argument(text: str) -> str:
    """Quote an argument of a command: for the shell-like rules of Exec, and then as any value."""
    for character in ("\\", '"', "`", "$"):
        text = text.replace(character, f"\\{character}")
    return escape(f'"{text}"'.replace("%", "%%"))


def escape(text: str) -> str:
    """Escape a value."""
    return text.replace("\\", "\\\\")


def paint_picture(file: Path) -> None:
    """Paint the picture that the window has, too."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.ui.shell.application import make_application
    from app.ui.theme import theme

    app = make_application()
    theme.icon("books", "accent").pixmap(_PIXELS, _PIXELS).save(str(file), "PNG")
    app.quit()


def _tell_desktop(folder: Path) -> None:
    """Have the list of which program opens what made anew, where that is done by hand."""
    if command := shutil.which("update-desktop-database"):
        subprocess.run([command, "-q", str(folder)], check=False)


if __name__ == "__main__":
    main()
