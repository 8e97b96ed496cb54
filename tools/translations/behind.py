"""Finds the texts that are made behind the window and shown in it: what errors and stages of long work say.

There all is in English, with values put in already, so that a text with values is known by its template.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from app.core import errors

ROOMS = ("core", "engine", "library", "models", "ingest", "answer", "evaluate")
"""The parts behind the window."""
_SAYING = {name: 0 for name, _ in inspect.getmembers(errors, inspect.isclass)}
_SAYING |= {"ServerLost": 0, "Progress": 0, "Failed": 1}
"""Which of the texts that they are given a person reads."""


def find_templates(tree: ast.Module) -> Iterator[str]:
    """Find what errors and stages say in a file."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        place = _SAYING.get(ast.unparse(call.func).rpartition(".")[2], len(call.args))
        if place < len(call.args) and (template := make_template(call.args[place])):
            yield template


def make_template(text: ast.expr) -> str:
    """Make of a text, with values in it or none, one with named places; "" where it is none."""
    if isinstance(text, ast.Constant):
        return text.value if isinstance(text.value, str) else ""
    if not isinstance(text, ast.JoinedStr):
        return ""
    template, known = "", dict[str, str]()
    for part in text.values:
        if isinstance(part, ast.Constant):
            template += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            value = ast.unparse(part.value)
            name = known.setdefault(value, _name_place(part.value, set(known.values())))
            template += f"{{{name}}}"
    return template


def _name_place(value: ast.expr, taken: set[str]) -> str:
    """Name a place by the last name in the value that stands there."""
    names = [
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(value)
        if isinstance(node, ast.Attribute | ast.Name)
    ]
    name = next((each.strip("_").lower() for each in names if not each.isdigit()), "value")
    number, free = 2, name
    while free in taken:
        free, number = f"{name}{number}", number + 1
    return free
