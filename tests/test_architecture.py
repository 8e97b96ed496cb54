"""The boundaries between the parts: convention erodes, these do not."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

HEAVY = ("chromadb", "llama_cpp", "pymupdf", "sentence_transformers", "tokenizers", "torch", "transformers")

IMPORT_ALL = f"""
import importlib, pkgutil, sys
part = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(part, "__path__", []), part.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted(set({HEAVY!r}) & set(sys.modules)))
"""


def test_imports_point_one_way(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(repository / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capfd.readouterr().out


@pytest.mark.parametrize("part", ["app.ui", "app.cli"])
def test_window_and_terminal_import_nothing_heavy(part: str, repository: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, part], cwd=repository, capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.strip() == ""


def test_core_needs_little(repository: Path) -> None:
    """`core` is read by every process at its start."""
    allowed = sys.stdlib_module_names | {"app", "platformdirs"}
    for file in (repository / "app" / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            for name in names:
                assert name.partition(".")[0] in allowed, f"{file.name} imports {name}"
