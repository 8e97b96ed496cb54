"""Finds the texts that are to be translated in Carrel's source.

Qt's own lupdate knows a translated text by the class around it; here all are messages of one context, with
named places (“{name}”) and with the English plural beside the singular.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.translations.behind import ROOMS, find_templates

ONE, PLURAL = frozenset({"tr", "mark_text"}), frozenset({"trn", "mark_plural"})


_FOR_MODELS = (
    "app/answer/calculation/accounts/parse_question.py",
    "app/answer/generation/self_test.py",
    "app/answer/question/suggest.py",
    "app/core/tracing.py",
    "app/engine/server/rerankers.py",
    "app/evaluate/export.py",
    "app/models/speed.py",
)
"""What these say is for models or files, in the terminal only, or in a document's language."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to be translated. `about` tells apart what reads the same; a `plural` has a form for each
    number. `files` hold it, and are not what makes it that one.
    """

    source: str
    about: str = ""
    plural: bool = False
    files: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_behind(self) -> bool:
        """Whether it is made behind the window."""
        return any(name.split("/")[1] in ROOMS for name in self.files)


def extract_messages(root: Path) -> list[Message]:
    """Find all messages of the program in the folder `root`, in the order of files and lines."""
    found: dict[Message, list[str]] = {}
    for file in sorted((root / "app").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        tree = ast.parse(file.read_text("utf-8"))
        is_behind = name.split("/")[1] in ROOMS and name not in _FOR_MODELS
        for message in (*find_messages(tree), *(map(Message, find_templates(tree)) if is_behind else ())):
            files = found.setdefault(message, [])
            if name not in files:
                files.append(name)
    for name, text in _list_resources(root):
        found.setdefault(Message(text), []).append(name)
    return [Message(each.source, each.about, each.plural, tuple(files)) for each, files in found.items()]


def _list_resources(root: Path) -> Iterator[tuple[str, str]]:
    """List what a person reads of files that are no source: what models are good for, and names of styles."""
    models = root / "resources" / "models.toml"
    styles = sorted((root / "resources" / "answer_styles").glob("*.toml"))
    for file in (models, *styles):
        name, inside = file.relative_to(root).as_posix(), tomllib.loads(file.read_text("utf-8"))
        given = [each["good_for"] for each in inside.get("model", ())] if file == models else [inside["name"]]
        yield from ((name, text) for text in given)


def find_messages(tree: ast.Module) -> Iterator[Message]:
    """Find the messages in a file. A call with something else than texts passes on what was marked
    elsewhere.
    """
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in ONE:
            text, *about = call.args
            yield from _make(text, about, call, plural=False)
        elif name in PLURAL:
            text, *about = call.args[1:2] if name == "trn" else call.args
            yield from _make(text, about, call, plural=True)


def _make(text: ast.expr, about: list[ast.expr], call: ast.Call, *, plural: bool) -> Iterator[Message]:
    named = [keyword.value for keyword in call.keywords if keyword.arg == "about"]
    told = next((each.value for each in (*about, *named) if isinstance(each, ast.Constant)), "")
    if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
        yield Message(text.value, str(told), plural)
