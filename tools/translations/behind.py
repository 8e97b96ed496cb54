"""Finds the texts that are made behind the window and shown in it: what errors and stages of long work say.

There all is in English, with values put in already, so that a text with values is known by its template.
"""

from __future__ import annotations

import ast
import inspect
import re
import string
from collections.abc import Iterator

from app.core import errors

ROOMS = ("core", "engine", "library", "models", "ingest", "answer", "evaluate")
"""The parts behind the window."""
_SAYING = {name: 0 for name, _ in inspect.getmembers(errors, inspect.isclass)}
_SAYING |= {"ServerLost": 0, "Progress": 0, "Failed": 1, "mark_text": 0, "note_missing": 0}
"""Which of the texts that they are given a person reads; those of the last two are parts of sentences."""
_SENTENCE = re.compile(r"(?:[“{]|[A-Z](?![A-Z]))[^\n]*[.!?]")
_FEWEST = 3
"""Words of a sentence."""
_UNNAMED = re.compile(r"\{(?::,)?\}")
"""A place in a text that is filled in elsewhere."""
_PLACE = re.compile(r"\{(\w+)\}")
_GRAMMAR = frozenset({"are", "at_least", "be", "bear", "cause", "considered", "count", "documents"})
_GRAMMAR |= {"have", "instruction", "passages", "them", "was", "were"}
"""Values that are parts of the grammar, or whole sentences of it."""
_LOGGED = frozenset({"compile", "debug", "error", "exception", "info", "warning"})
"""Whose texts are no one's to read in the window."""


def find_templates(tree: ast.Module) -> Iterator[str]:
    """Find what a person reads in a file: what errors and stages are given, and whole sentences."""
    above = {id(child): node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        around = above[id(node)]
        if isinstance(around, ast.Expr | ast.JoinedStr | ast.FormattedValue):
            continue  # a docstring, or a part of another text
        template = make_template(node)
        is_logged = isinstance(around, ast.Call) and ast.unparse(around.func).rpartition(".")[2] in _LOGGED
        if template and not is_logged and (_is_said_by(around, node) or _is_sentence(template)):
            yield letter_places(template)


def letter_places(template: str) -> str:
    """Call the places of a template a, b, c …: what stands there may be called otherwise tomorrow."""
    letters: dict[str, str] = {}
    for name in _PLACE.findall(template):
        letters.setdefault(name, string.ascii_lowercase[len(letters)])
    return _PLACE.sub(lambda place: f"{{{letters[place[1]]}}}", template)


def _is_said_by(around: ast.AST, text: ast.expr) -> bool:
    """Whether a text is what an error or a stage says."""
    if not isinstance(around, ast.Call):
        return False
    place = _SAYING.get(ast.unparse(around.func).rpartition(".")[2], len(around.args))
    return place < len(around.args) and around.args[place] is text


def _is_sentence(template: str) -> bool:
    """Whether it is a sentence for a person, whose grammar does not hang on values."""
    words = _PLACE.sub("", template).split()
    is_whole = _SENTENCE.fullmatch(template) is not None and len(words) >= _FEWEST
    return is_whole and _GRAMMAR.isdisjoint(_PLACE.findall(template))


def make_template(text: ast.expr) -> str:
    """Make of a text, with values in it or none, one with named places; "" where it is none."""
    if isinstance(text, ast.Constant):
        return _UNNAMED.sub("{value}", text.value) if isinstance(text.value, str) else ""
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
