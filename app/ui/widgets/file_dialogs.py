"""The system's dialogs for files and folders, which open where the last one of their kind was left."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from app.ui.theme.mirroring import strip_marks
from app.ui.theme.translation import tr
from app.ui.widgets.folder_look import FolderLook


class Purpose(StrEnum):
    """What files are chosen for; each is looked for elsewhere."""

    READ = "read"
    """Documents, and other files to take in."""
    WRITE = "write"
    """Files to be written."""
    MODEL = "model"
    """Models."""
    LIBRARY = "library"
    """Where the library is to be."""


_last: dict[Purpose, str] = {}


def last_folders() -> Mapping[Purpose, str]:
    """Where the last dialog of each kind was left."""
    return dict(_last)


def remember_folders(folders: Mapping[Purpose, str]) -> None:
    """Goes on from where dialogs were left before."""
    _last.clear()
    _last.update(folders)


def ask_for_file(parent: QWidget, title: str, kinds: str, purpose: Purpose = Purpose.READ) -> str:
    """Has a file chosen, "" for none."""
    file, _ = QFileDialog.getOpenFileName(_find_asking(parent), title, _folder(purpose), kinds)
    _remember(file, purpose)
    return file


def ask_for_files(parent: QWidget, title: str, kinds: str) -> list[str]:
    """Has files chosen to be read."""
    files, _ = QFileDialog.getOpenFileNames(_find_asking(parent), title, _folder(Purpose.READ), kinds)
    _remember(files[0] if files else "", Purpose.READ)
    return files


def ask_for_folder(parent: QWidget, title: str, purpose: Purpose = Purpose.READ) -> str:
    """Has a folder chosen, "" for none."""
    folder = QFileDialog.getExistingDirectory(_find_asking(parent), title, _folder(purpose))
    _remember(folder, purpose)
    return folder


def ask_where(parent: QWidget, title: str, name: str, kinds: Sequence[str]) -> str:
    """Has it said where a file is to be written, "" for nowhere; it is of one of `kinds`, such as
    "Markdown (*.md)". `name` is offered, with the ending of the first; a name that has none of their endings
    gets that of the kind that was chosen. A file that is there is replaced only if that was agreed to.
    """
    endings = {kind: re.findall(r"\*(\.\w+)", kind) for kind in map(tr, kinds)}
    usual = next(iter(endings.values()))
    offered = str(Path(_folder(Purpose.WRITE)) / f"{strip_marks(name)}{usual[0]}")
    file: str
    while True:
        file, kind = QFileDialog.getSaveFileName(_find_asking(parent), title, offered, ";;".join(endings))
        _remember(file, Purpose.WRITE)
        if not file or Path(file).suffix.lower() in chain(*endings.values()):
            return file  # Qt has asked, if it is to be replaced
        file += endings.get(kind, usual)[0]
        if FolderLook().wait_for([file], _is_free) or _ask_to_replace(parent, title, Path(file).name):
            return file
        offered = file


def _find_asking(parent: QWidget) -> QWidget:
    """The dialog over `parent` that has the keyboard, which is to have it back then, or `parent` itself."""
    active = above = QApplication.activeWindow()
    while above is not None and above is not parent:
        above = above.parentWidget()
    return active if active is not None and above is parent else parent


def _is_free(path: Path) -> bool:
    return not path.exists()


def _ask_to_replace(parent: QWidget, title: str, name: str) -> bool:
    """Asks whether a file is to be replaced. Enter leaves it as it is."""
    box = QMessageBox(_find_asking(parent))
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("“{name}” is there already. Replace it?", name=name))
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace


def name_file(text: str, otherwise: str) -> str:
    """A name for a file, without ending, made of a text."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", text).strip(" .…") or otherwise


def _folder(purpose: Purpose) -> str:
    """Where the last dialog was left, else where people keep their documents: Qt would open the folder that
    Carrel was started in, which is that of its program.
    """
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = FolderLook().wait_for([folder for folder in (_last.get(purpose), usual) if folder])
    return there[0] if there else QDir.homePath()


def _remember(chosen: str, purpose: Purpose) -> None:
    """Keeps the folder around what was chosen: of a folder, too, as those beside it come next."""
    if chosen:
        _last[purpose] = str(Path(chosen).parent)
