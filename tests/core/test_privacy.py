"""Every switch that keeps libraries to themselves is set, whoever starts what, and old traces are removed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.core import privacy, settings
from app.engine import protocol
from app.engine.client import EngineClient


def test_the_switches_are_set_over_whatever_was_set(repository: Path) -> None:
    contrary = {**os.environ, "ORT_DISABLE_TELEMETRY": "0", "ANONYMIZED_TELEMETRY": "True"}
    for name in privacy.SWITCHES.keys() - contrary.keys():
        contrary.pop(name, None)
    script = (
        "import app, os, subprocess, sys\n"
        "names = sys.argv[1:]\n"
        "assert 'onnxruntime' not in sys.modules and 'chromadb' not in sys.modules\n"
        "child = 'import os, sys; print(*[os.environ[name] for name in sys.argv[1:]])'\n"
        "subprocess.run([sys.executable, '-c', child, *names], check=True)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, *privacy.SWITCHES],
        cwd=repository,
        env=contrary,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == list(privacy.SWITCHES.values())


def test_the_entry_point_sets_them_before_it_imports_anything(repository: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in privacy.SWITCHES}
    script = (
        "import builtins, os, runpy, sys\n"
        "real, early = builtins.__import__, []\n"
        "def watched(name, *rest, **more):\n"
        "    if name.partition('.')[0] in {'rich', 'chromadb', 'onnxruntime', 'PySide6', 'torch'}:\n"
        "        early.append('ORT_DISABLE_TELEMETRY' in os.environ)\n"
        "    return real(name, *rest, **more)\n"
        "builtins.__import__ = watched\n"
        "sys.argv = ['carrel', 'styles']\n"
        "try:\n"
        "    runpy.run_module('app', run_name='__main__')\n"
        "except SystemExit:\n"
        "    pass\n"
        "print(early and all(early), file=sys.stderr)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=repository, env=bare, capture_output=True, text=True, check=True
    )
    assert told.stderr.split()[-1] == "True"


def test_temporary_files_have_a_folder_that_nobody_else_looks_into(tmp_path: Path, repository: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "CARREL_TEMPORARY"}
    script = "import app, os, tempfile; print(tempfile.gettempdir(), os.environ['SQLITE_TMPDIR'], sep='\\n')"
    for _ in range(2):
        told = subprocess.run(
            [sys.executable, "-c", script],
            cwd=repository,
            env={**environment, "TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        )
        folder, of_sqlite = map(Path, told.stdout.splitlines())
        assert folder == of_sqlite == next(tmp_path.glob("carrel-*"))
        assert folder.name.startswith("carrel-")
        assert sys.platform == "win32" or stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="its folder for temporary files is each user's own")
def test_a_folder_that_somebody_else_could_read_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CARREL_TEMPORARY", "TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "TORCHINDUCTOR_CACHE_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("CARREL_TEMPORARY")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    taken = tmp_path / f"carrel-{os.getuid()}"
    taken.mkdir()
    taken.chmod(0o755)
    privacy.keep_private()
    assert privacy.find_temporary_folder() != taken
    assert stat.S_IMODE(privacy.find_temporary_folder().stat().st_mode) == 0o700


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder is another on other systems")
def test_the_engine_removes_once_what_earlier_versions_left(
    tmp_path: Path, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    left = tmp_path / "cache" / "Microsoft" / "DeveloperTools" / ".onnxruntime"

    def leave() -> None:
        left.mkdir(parents=True)
        (left / "deviceid").write_text("0b5e")
        (left / "onnxruntime.db").write_bytes(b"SQLite format 3\0")

    leave()
    assert privacy.find_left_behind() == left
    with EngineClient(library_folder) as engine:
        engine.call(protocol.Documents())
    assert list((tmp_path / "cache").iterdir()) == []
    assert settings.load().telemetry_removed
    leave()  # by another program, whose it is
    with EngineClient(library_folder) as engine:
        engine.call(protocol.Documents())
    assert left.is_dir()


def test_what_lies_beside_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        privacy, "find_left_behind", lambda: tmp_path / "Microsoft" / "Tools" / ".onnxruntime"
    )
    (tmp_path / "Microsoft" / "Tools" / ".onnxruntime").mkdir(parents=True)
    (tmp_path / "Microsoft" / "edge").mkdir()
    privacy.remove_left_behind()
    assert [path.name for path in (tmp_path / "Microsoft").iterdir()] == ["edge"]
