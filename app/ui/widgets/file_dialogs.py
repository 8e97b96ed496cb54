"""The system's dialogs for files and folders, which open where the last one of their kind was left."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

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
    file, _ = QFileDialog.getOpenFileName(parent, title, _folder(purpose), kinds)
    _remember(file, purpose)
    return file


def ask_for_files(parent: QWidget, title: str, kinds: str) -> list[str]:
    """Has files chosen to be read."""
    files, _ = QFileDialog.getOpenFileNames(parent, title, _folder(Purpose.READ), kinds)
    _remember(files[0] if files else "", Purpose.READ)
    return files


def ask_for_folder(parent: QWidget, title: str, purpose: Purpose = Purpose.READ) -> str:
    """Has a folder chosen, "" for none."""
    folder = QFileDialog.getExistingDirectory(parent, title, _folder(purpose))
    _remember(folder, purpose)
    return folder


def ask_where(parent: QWidget, title: str, name: str, kinds: Sequence[str]) -> str:
    """Has it said where a file is to be written, "" for nowhere; it is of one of `kinds`, such as
    "Markdown (*.md)". `name` is offered, with the ending of the first; a name that has none of their endings
    gets that of the kind that was chosen.
    """
    endings = {kind: re.findall(r"\*(\.\w+)", kind) for kind in map(tr, kinds)}
    usual = next(iter(endings.values()))
    offered = str(Path(_folder(Purpose.WRITE)) / f"{strip_marks(name)}{usual[0]}")
    file, kind = QFileDialog.getSaveFileName(parent, title, offered, ";;".join(endings))
    _remember(file, Purpose.WRITE)
    if file and Path(file).suffix.lower() not in chain(*endings.values()):
        file += endings.get(kind, usual)[0]
    return file


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
