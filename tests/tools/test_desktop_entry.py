"""What the file manager of a Linux desktop is told of Carrel."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.formats import KINDS
from app.core.kept_places import list_kept_places
from installer import desktop_entry


def read_entry(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_it_opens_documents_with_this_very_carrel() -> None:
    entry = read_entry(desktop_entry.write_entry())
    types = entry["MimeType"].rstrip(";").split(";")
    assert {"application/pdf", "application/epub+zip", "message/rfc822"} <= set(types)
    assert len(set(types)) == len(types) and not [each for each in types if each.startswith("image/")]
    assert entry["TryExec"] == str(desktop_entry.COMMAND) and entry["Exec"].endswith(" %F")


def test_a_folder_may_have_any_name() -> None:
    command = Path('/home/ada/my "own" $HOME/100 %/back\\slash/carrel')
    entry = read_entry(desktop_entry.write_entry(command))
    quoted = entry["Exec"].replace("\\\\", "\\").removesuffix(" %F").replace("%%", "%")
    assert quoted[0] == quoted[-1] == '"'
    assert re.sub(r"\\(.)", r"\1", quoted[1:-1]) == str(command)
    assert entry["TryExec"].replace("\\\\", "\\") == str(command)


def test_every_type_is_of_one_format_only() -> None:
    types = [name for kind in KINDS for each in kind.formats for name in each.types.split()]
    assert len(types) == len(set(types)) > 15


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such entries")
def test_it_is_installed_for_one_person_and_taken_away_again(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    command = [sys.executable, "-m", "installer.desktop_entry"]
    entry, picture = tmp_path / desktop_entry.ENTRY, tmp_path / desktop_entry.PICTURE
    said = [subprocess.check_output(command, cwd=repository, text=True) for _ in range(2)]
    assert str(entry) in said[0] and said[1] == ""
    kept = [place.path for place in list_kept_places(tmp_path / "library")]
    assert entry in kept and picture in kept
    assert entry.read_text("utf-8") == desktop_entry.write_entry()
    assert picture.read_bytes().startswith(b"\x89PNG")
    if checker := shutil.which("desktop-file-validate"):
        subprocess.run([checker, str(entry)], check=True)
    subprocess.run([*command, "--remove"], cwd=repository, check=True)
    assert [each for each in tmp_path.rglob("*") if each.is_file() and each.name != "mimeinfo.cache"] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such entries")
def test_the_entry_of_another_carrel_stays(tmp_path: Path) -> None:
    entry = tmp_path / desktop_entry.ENTRY
    entry.parent.mkdir(parents=True)
    entry.write_text(desktop_entry.write_entry(Path("/opt/carrel")), "utf-8")
    desktop_entry.remove(tmp_path)
    assert entry.is_file()


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    command = [sys.executable, "-m", "installer.desktop_entry"]
    done = subprocess.run(command, cwd=repository, text=True, capture_output=True, check=False)
    assert done.returncode == 1 and done.stderr.startswith("Carrel's entry in your menu could not be changed")
    assert "Traceback" not in done.stderr
