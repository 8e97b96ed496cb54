"""The boundaries between the parts: convention erodes, these do not."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HEAVY = ("chromadb", "llama_cpp", "pymupdf", "sentence_transformers", "tokenizers", "torch", "transformers")

IMPORT_ALL = f"""
import importlib, pkgutil, sys
part = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(part, "__path__", []), part.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted(set({HEAVY!r}) & set(sys.modules)))
"""


@pytest.mark.parametrize("part", ["app.ui", "app.cli"])
def test_window_and_terminal_import_nothing_heavy(part: str, repository: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, part], cwd=repository, capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.strip() == ""


def test_core_needs_little(repository: Path) -> None:
    """`core` is read by every process at its start."""
    allowed = sys.stdlib_module_names | {"app", "filelock", "platformdirs"}
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


_PATH = re.compile(r"`(\w[\w.-]*/[\w./-]*\w|[\w-]+\.(?:py|toml|txt|qss|md))`")
"""What looks like a file or folder of the source, in full or its end: "answer/pipeline.py"."""


def test_files_and_folders_that_documents_name_are_there(repository: Path) -> None:
    there = {f"/{path.name}" for path in repository.iterdir()}
    for part in ("app", "docs", "installer", "resources", "tests", "tools"):
        for path in (repository / part).rglob("*"):
            there.add(f"/{path.relative_to(repository).as_posix()}")
    documents = (
        *(repository / "docs").glob("*.md"),
        repository / "CONTRIBUTING.md",
        repository / "README.md",
    )
    missing = [
        f"{document.name}: {named}"
        for document in documents
        for named in _PATH.findall(document.read_text("utf-8"))
        if not any(path.endswith(f"/{named}") for path in there)
    ]
    assert missing == []


LONGEST_FILE, LONGEST_FUNCTION = 500, 60


def test_files_and_functions_are_short(repository: Path) -> None:
    files: dict[str, int] = {}
    functions: dict[str, int] = {}
    for file in _sources(repository):
        name = file.relative_to(repository).as_posix()
        text = file.read_text("utf-8")
        files[name] = text.count("\n")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                key, size = f"{name}:{node.name}", node.end_lineno - node.lineno + 1
                functions[key] = max(size, functions.get(key, 0))
    assert {name: size for name, size in files.items() if size > LONGEST_FILE} == {}
    assert {name: size for name, size in functions.items() if size > LONGEST_FUNCTION} == {}


def test_no_file_imports_itself_by_way_of_others(repository: Path) -> None:
    imported = {name: _imported(name, file) for name, file in _modules(repository).items()}
    while leaves := [name for name, others in imported.items() if others.isdisjoint(imported)]:
        for name in leaves:
            del imported[name]
    assert sorted(imported) == []


def test_a_cycle_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "first.py").write_text("from app import second\n")
    (tmp_path / "app" / "second.py").write_text("def f():\n    from app.first import x\n")
    with pytest.raises(AssertionError):
        test_no_file_imports_itself_by_way_of_others(tmp_path)


ENDINGS = {
    "QAbstractItemModel": "Model",
    "QAbstractListModel": "Model",
    "QAbstractTableModel": "Model",
    "QComboBox": "Box",
    "QDialog": "Dialog",
    "QLabel": "Label",
    "QLineEdit": "Box",
    "QListView": "List",
    "QMenu": "Menu",
    "QMessageBox": "Dialog",
    "QPlainTextEdit": "Box",
    "QPushButton": "Button",
    "QStyledItemDelegate": "Delegate",
    "QTableView": "Table",
    "QToolButton": "Button",
}
"""What the name of a class of the window ends in, by what it is to Qt; `docs/glossary.md` tells people."""


_VERBS = """
    accepts add align allow annotate announces answer append apply arrange ask asks attach attribute
    await bears begin begins box branch breathe budget build calibrate call can cancel catch change
    check choose classify clean close collect comment compare complete completes compose compute
    condense convert copy count crop decide decode decompose decrypt deduplicate delete dequeue
    describe detect differs disarm discard draw drop embed empty encode end ends enqueue enter
    escape estimate evaluate expand explain export extract fail feed fill filter finalize find
    finish fit fits fold forget format forward fulfil fuse generate get give go goes hand handle has hash
    heed hold holds identify index insert inspect interpret introduces is join judge keep kill knows
    label lay leave lies limit line link list load locate log look looks make map mark matches may measure
    merge migrate move must name names narrow needs negates nest normalize note number open order pack
    paint pair parse part pause plan prepare print probe propose put quote rank reach read reads
    reanchor receive recognise recommend recount recover refuse refuses remember remove rename
    render reopen repeats replace reports rerank resolve respell rest restates restore restrict
    retracts retrieve retry review rewrite run runs sanitize save say score search select send serve
    set shift shorten show speaks split stamp stands start states stem step stop store stream strike strip
    summarise summarize swap sweep sync take takes tell tells test tokenize trace translate try turn
    typeset unbox unescape unindex unlock unpack unwatch unwrap use vary vet visit wait wake warm watch
    weigh widen work wrap write
"""
VERBS = frozenset(_VERBS.split())
"""What the public functions of these rooms begin with. A new verb is added here; a noun is not."""
BEGINNING_WITH_VERBS = ("answer", "cli", "core", "engine", "evaluate", "ingest", "library", "models", "pages")


def test_public_functions_begin_with_a_verb(repository: Path) -> None:
    found = [
        f"{file.relative_to(repository)}: {node.name}"
        for room in BEGINNING_WITH_VERBS
        for file in (repository / "app" / room).rglob("*.py")
        for node in _list_public_functions(ast.parse(file.read_text("utf-8")))
        if node.name.split("_")[0] not in VERBS
    ]
    assert found == []


BESIDES = "account bring do fetch follow have let raise re return throw whether yield"
"""What docstrings begin with, too, where the name says it otherwise or asks whether something is so."""


def test_docstrings_of_public_functions_begin_with_a_verb(repository: Path) -> None:
    allowed = VERBS.union(BESIDES.split())
    found = [
        f"{file.relative_to(repository)}: {node.name}: {said[:40]}"
        for room in BEGINNING_WITH_VERBS
        for file in (repository / "app" / room).rglob("*.py")
        for node in _list_public_functions(ast.parse(file.read_text("utf-8")))
        if (said := ast.get_docstring(node) or "") and re.split(r"\W", said)[0].lower() not in allowed
    ]
    assert found == []


def test_a_function_without_a_verb_would_be_found() -> None:
    source = """
def words(): ...
def _hidden(): ...
def main(): ...
class Page:
    @property
    def size(self): ...
    def lines(self): ...
class _Hidden:
    def lines(self): ...
"""
    assert [node.name for node in _list_public_functions(ast.parse(source))] == ["words", "lines"]


def _list_public_functions(module: ast.Module) -> Iterator[ast.FunctionDef]:
    """What is called from elsewhere: no properties, which name what they give, nor contexts."""
    classes = [
        node for node in module.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    for body in (module.body, *(each.body for each in classes)):
        for node in body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.name != "main":
                marks = {ast.unparse(each).rpartition(".")[2] for each in node.decorator_list}
                if not marks & {"property", "cached_property", "setter", "contextmanager"}:
                    yield node


def test_thresholds_say_where_they_come_from(repository: Path) -> None:
    """Fractions at the head of modules of searching and answering: shares, cosines, weights. Times are told
    in seconds, and are what a person waits.
    """
    missing = [
        f"{file.relative_to(repository)}: {name}"
        for room in ("answer", "library/search")
        for file in (repository / "app" / room).rglob("*.py")
        for name, said in _list_thresholds(ast.parse(file.read_text("utf-8")))
        if not re.search(r"tests/benchmarks/\w+\.py|^Seconds", said)
    ]
    assert missing == []


def test_a_threshold_without_origin_would_be_found() -> None:
    source = '_SHARE, _MOST = 0.5, 3\n"""Of all."""\n_NEAR = 0.7\n_MOST_READ = 4\n'
    assert list(_list_thresholds(ast.parse(source))) == [("_SHARE, _MOST", "Of all."), ("_NEAR", "")]


def _list_thresholds(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The names that are given fractions, and what is said of them below."""
    for node, following in zip(module.body, [*module.body[1:], None], strict=True):
        if isinstance(node, ast.Assign):
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            if any(isinstance(each, ast.Constant) and isinstance(each.value, float) for each in values):
                said = following.value if isinstance(following, ast.Expr) else None
                is_text = isinstance(said, ast.Constant) and isinstance(said.value, str)
                yield ast.unparse(node.targets[0]).strip("()"), str(said.value) if is_text else ""


def test_tests_use_no_private_names(repository: Path) -> None:
    private = {
        name
        for file in _sources(repository)
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if (name := _defined_name(node)).startswith("_") and not name.startswith("__")
    }
    found = [
        f"{file.relative_to(repository)}: {name}"
        for file in (repository / "tests").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in _list_private_uses(node)
        if name in private
    ]
    assert found == []


def _defined_name(node: ast.AST) -> str:
    """The name that a function, a class or an assignment gives."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
            return name
    return ""


def _list_private_uses(node: ast.AST) -> list[str]:
    """The private names of others that a node reads, imports or puts something in the place of."""
    match node:
        case ast.Attribute(value=ast.Name(id="self" | "cls")):
            return []
        case ast.Attribute(attr=name):
            return [name]
        case ast.ImportFrom(module=str(module), names=names) if module.startswith("app."):
            return [each.name for each in names]
        case ast.Call(func=ast.Attribute(attr="setattr"), args=[_, ast.Constant(value=str(name)), *_]):
            return [name]
    return []


def test_classes_of_the_window_end_as_the_glossary_says(repository: Path) -> None:
    bases = {
        node.name: [ast.unparse(base).partition("[")[0] for base in node.bases]
        for file in _sources(repository)
        if "/app/ui/" in file.as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert _misnamed(bases) == []
    glossary = (repository / "docs" / "glossary.md").read_text("utf-8")
    assert [ending for ending in {*ENDINGS.values(), *FREE_ENDINGS} if f"`…{ending}`" not in glossary] == []


FREE_ENDINGS = ("Panel", "View", "Bar")
"""Those that the glossary names and that are widgets of any kind."""
STRICT_ENDINGS = {"Dialog", "Model", "Delegate", "Table"}
"""Those that nothing else may have; a label or menu may be made of several widgets."""


def test_a_misnamed_class_would_be_found() -> None:
    bases = {
        "Dialog": ["QDialog"],
        "Asker": ["Dialog"],
        "_Row": ["QLabel"],
        "RowModel": ["QWidget"],
        "NoteDialog": ["Dialog"],
    }
    assert _misnamed(bases) == ["Asker", "RowModel"]


def _misnamed(bases: dict[str, list[str]]) -> list[str]:
    """Those that lack the ending of what they are to Qt, or have the ending of what they are not. What a
    module keeps to itself (`_Row`) is named as it likes.
    """

    def kinds(name: str) -> set[str]:
        own = {ENDINGS[name]} if name in ENDINGS else set()
        return own.union(*(kinds(base) for base in bases.get(name, ())))

    found = []
    for name in bases:
        told = {ending for ending in ENDINGS.values() if name.endswith(ending)}
        is_private = name.startswith("_")
        if (not is_private and not kinds(name) <= told) or not told & STRICT_ENDINGS <= kinds(name):
            found.append(name)
    return found


def _sources(repository: Path) -> list[Path]:
    return sorted((repository / "app").rglob("*.py"))


def _modules(repository: Path) -> dict[str, Path]:
    return {
        ".".join(file.relative_to(repository).with_suffix("").parts).removesuffix(".__init__"): file
        for file in _sources(repository)
    }


def _imported(name: str, file: Path) -> set[str]:
    """What a file imports anywhere in it, but for annotations only."""
    tree = ast.parse(file.read_text("utf-8"))
    for_annotations = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in for_annotations:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found - {name}
