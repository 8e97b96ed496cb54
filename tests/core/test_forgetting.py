"""Everything that Carrel keeps is deleted, and nothing else."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import filelock
import pytest

from app.core import keys, settings
from app.core.errors import LibraryAway, LibraryBusy
from app.core.forgetting import delete_everything
from app.core.library_files import LOCK, hold_library
from app.core.network_log import log_attempt, log_file
from app.core.paths import find_models_folder, find_settings_file, find_styles_folder, locate_settings
from app.core.settings import Settings

ADDRESS = "http://192.168.1.5:8080"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CARREL_SETTINGS", str(tmp_path / "choices" / "settings.json"))
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "logs" / "network.jsonl"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("CARREL_MODELS", raising=False)
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "data" / "Carrel")
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: tmp_path / "logs")
    return tmp_path


def fill(home: Path) -> Path:
    """Keep something of each kind. Return the library."""
    library = home / "data" / "Carrel" / "library"
    made = (
        *("library.sqlite", "library.sqlite-wal", "window.ini", "in-use.lock"),
        *("renditions/kept", "vectors/kept", f"removed/{'a1' * 16}.sqlite", f"removed/{'a1' * 16}.pdf"),
        *("evaluations/20260304-101500-contracts.json", "evaluations/questions/contracts.jsonl"),
    )
    kept = [library / name for name in made]
    for file in (*kept, find_models_folder() / "kept", find_styles_folder() / "brief.toml"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("kept")
    settings.save(Settings(ocr=False))
    keys.keep_key(ADDRESS, "secret")
    log_attempt("example.org", allowed=False)
    (log_file().parent / "crash-window-1.log").write_text("crashed")
    return library


def test_nothing_is_left_of_what_was_kept(home: Path) -> None:
    library = fill(home)
    assert library.is_dir() and find_settings_file().is_file() and log_file().is_file()
    assert delete_everything(library) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert not library.exists() and not find_models_folder().exists() and not find_styles_folder().exists()


def test_what_a_person_has_beside_it_stays(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = fill(home)
    theirs = [
        *(
            library / name
            for name in ("lease.pdf", "vectors.svg", "evaluations/2023.docx", "removed/a.sqlite")
        ),
        find_styles_folder() / "notes.txt",
        find_settings_file().with_name("notes.txt"),
        home / "models" / "own.gguf",
    ]
    for file in theirs:
        file.parent.mkdir(exist_ok=True)
        file.write_text("theirs")
    monkeypatch.setenv("CARREL_MODELS", str(home / "models"))
    assert delete_everything(library) == []
    assert all(file.read_text() == "theirs" for file in theirs)
    assert {path for path in library.rglob("*") if path.is_file()} == {
        file for file in theirs if library in file.parents
    }


def test_a_folder_that_is_no_library_is_left_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = fill(home)
    (library / "library.sqlite").unlink()
    folder = home / "shared"
    folder.mkdir()
    (folder / "own.txt").write_text("theirs")
    monkeypatch.setenv("CARREL_SETTINGS", str(folder))
    monkeypatch.setenv("CARREL_NETWORK", str(folder))
    assert delete_everything(library) == []
    assert (library / "vectors" / "kept").exists() and (folder / "own.txt").exists()


def test_what_a_link_leads_to_stays_and_is_told(home: Path) -> None:
    library = fill(home)
    link, elsewhere = library / "window.ini", home / "elsewhere.ini"
    link.rename(elsewhere)
    link.symlink_to(elsewhere)
    assert delete_everything(library) == [elsewhere]
    assert not library.exists() and elsewhere.exists()


def test_settings_that_are_linked_stay_where_they_are(home: Path) -> None:
    library, link, elsewhere = fill(home), locate_settings(), home / "dotfiles" / "carrel.json"
    elsewhere.parent.mkdir()
    link.rename(elsewhere)
    link.symlink_to(elsewhere)
    settings.save(Settings(ocr=True))
    assert link.is_symlink() and settings.load().ocr  # also what is saved leaves the link
    theirs = elsewhere.with_name("keys.json")
    theirs.write_text('{"service": "secret"}')
    assert keys.find_key(ADDRESS) == "secret"  # what is kept beside the settings stays beside the link
    keys.keep_key(ADDRESS, "another-secret")
    assert keys.find_keys_file().parent == find_styles_folder().parent == link.parent
    assert delete_everything(library) == [elsewhere]
    assert not link.parent.exists() and elsewhere.exists()
    assert theirs.read_text() == '{"service": "secret"}'


@pytest.mark.parametrize("is_named", [True, False])
def test_keys_of_another_program_stay(home: Path, monkeypatch: pytest.MonkeyPatch, is_named: bool) -> None:
    if not is_named:
        monkeypatch.delenv("CARREL_SETTINGS")
        monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: home / "config" / "Carrel")
    library, file = fill(home), keys.find_keys_file()
    for theirs in ('{"service": "secret"}', "[]", "binary"):
        file.write_text(theirs)
        keys.keep_key(ADDRESS, None)
        with pytest.raises(FileExistsError):
            keys.keep_key(ADDRESS, "secret")
        assert file.read_text() == theirs
    assert delete_everything(library) == ([] if is_named else [file])  # in Carrel’s own folder it is told
    assert file.read_text() == "binary"


def test_nothing_is_deleted_under_the_hands_of_another(home: Path) -> None:
    library = fill(home)
    before = sorted(home.rglob("*"))
    with filelock.FileLock(library / LOCK), pytest.raises(LibraryBusy):
        delete_everything(library)
    assert sorted(home.rglob("*")) == before


def test_no_one_opens_a_library_that_is_being_deleted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, refused = fill(home), []
    rmtree = shutil.rmtree

    def try_to_open(path: Path) -> None:
        with pytest.raises(LibraryBusy), hold_library(library):
            pass
        refused.append(path.name)
        rmtree(path)

    monkeypatch.setattr(shutil, "rmtree", try_to_open)
    monkeypatch.setenv("CARREL_MODELS", str(home / "models"))
    assert delete_everything(library) == []
    assert refused == ["vectors", "renditions"] and not library.exists()


def test_what_cannot_be_deleted_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = fill(home)
    busy = library / "library.sqlite"
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == busy:
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert delete_everything(library) == [busy]
    assert [path.name for path in library.iterdir()] == ["library.sqlite"]


def test_a_folder_that_cannot_be_listed_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, styles, scandir = fill(home), find_styles_folder(), os.scandir

    def refuse(folder: object = ".") -> object:
        if folder in (styles, str(styles)):
            raise PermissionError(errno.EACCES, "")
        return scandir(folder)  # type: ignore[call-overload]

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        assert delete_everything(library) == [styles]
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["brief.toml"]


def test_nothing_is_deleted_while_the_drive_of_the_library_is_away(home: Path) -> None:
    fill(home)
    settings.save(Settings(library=str(home / "drive" / "library")))
    before = sorted(home.rglob("*"))
    with pytest.raises(LibraryAway):
        delete_everything(home / "drive" / "library")
    assert sorted(home.rglob("*")) == before
