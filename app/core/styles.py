"""Answer styles: what a person wants answers to be like, and where they are kept.

A style is one readable TOML file. Those that ship lie in resources/answer_styles; the person's own lie beside
the settings, where one of the same name takes the place of a shipped one.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.errors import BadStyle
from app.core.paths import RESOURCES, find_styles_folder

SHIPPED = RESOURCES / "answer_styles"

_LONGEST_NAME = 60
_LONGEST_TEXT = 4000
"""Characters of an instruction, or of any text of an example."""
_MOST_EXAMPLES = 8
_MOST_COLUMNS = 8
_LARGEST = 200_000
"""Bytes of a file."""


class Form(StrEnum):
    """What an answer looks like."""

    PROSE = "prose"
    BULLETS = "bullets"
    TABLE = "table"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Example:
    """A question on a text, and an answer as the person would like it."""

    question: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Style:
    """`columns` are those of a table (none: the model chooses), `schema` the JSON schema, as text, of data.

    `longest` is the most sentences, bullets or rows (0: as many as it takes). `own`: the person made or
    changed it; `shipped`: there is one of this name that came with Carrel.
    """

    name: str
    instruction: str
    examples: tuple[Example, ...] = ()
    form: Form = Form.PROSE
    columns: tuple[str, ...] = ()
    schema: str = ""
    longest: int = 0
    own: bool = False
    shipped: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles there are, shipped ones first, and a sentence for each file that could not be used."""

    styles: tuple[Style, ...]
    problems: tuple[str, ...] = ()

    def find(self, name: str) -> Style:
        """Find the style of this name, in whatever case. Raises BadStyle."""
        for style in self.styles:
            if style.name.casefold() == name.strip().casefold():
                return style
        known = ", ".join(f"“{style.name}”" for style in self.styles)
        raise BadStyle(f"There is no answer style “{name}”; there are {known}.")


def load_styles() -> Styles:
    """Load all styles. A file that is broken becomes a sentence in `problems`; the others are there."""
    shipped, problems = _load_folder(SHIPPED)
    own, more = _load_folder(find_styles_folder())
    owned = {style.name.casefold(): style for style in own}
    known = {style.name.casefold() for style in shipped}
    first = [
        replace(owned[key], own=True, shipped=True)
        if (key := style.name.casefold()) in owned
        else replace(style, shipped=True)
        for style in shipped
    ]
    rest = [replace(style, own=True) for key, style in owned.items() if key not in known]
    return Styles((*first, *sorted(rest, key=lambda style: style.name.casefold())), (*problems, *more))


def read_style(file: Path) -> Style:
    """Read the style in a TOML file. Raises BadStyle."""
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError:
        raise BadStyle(f"“{file.name}” could not be read.") from None
    if len(data) > _LARGEST:
        raise BadStyle(f"“{file.name}” is too long to be an answer style.")
    try:
        return _style_of(tomllib.loads(data.decode("utf-8")))
    except (ValueError, RecursionError):
        raise BadStyle(f"“{file.name}” is not an answer style: it is not written as TOML.") from None
    except BadStyle as error:
        raise BadStyle(f"“{file.name}” is not an answer style: {error}") from None


def save_style(style: Style, replaces: str | None = None) -> None:
    """Keep a style of the person's own; `replaces` is the name it had before. Raises BadStyle."""
    check_style(style)
    folder = find_styles_folder()
    file = folder / _file_name(style.name)
    for other in _files(folder):
        # By what is in it: a person may have named the file otherwise.
        if _name_in(other) == style.name.casefold():
            file = other
    draft = file.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(format_toml(style), "utf-8")
        draft.replace(file)
    except OSError:
        raise BadStyle(f"The answer style could not be saved in {folder}.") from None
    if replaces is not None and replaces.casefold() != style.name.casefold():
        delete_style(replaces)


def delete_style(name: str) -> None:
    """Take away a style of the person's own; one that ships is then as it came. Raises BadStyle when it
    cannot be taken away.
    """
    for file in _files(find_styles_folder()):
        if _name_in(file) == name.strip().casefold():
            try:
                file.unlink()
            except OSError:
                raise BadStyle(f"The answer style “{name}” could not be deleted.") from None


def check_style(style: Style) -> None:
    """Check a style. Raises BadStyle, with one sentence, when the style cannot be used."""
    if not style.name.strip() or not style.name.isprintable():
        raise BadStyle("An answer style needs a name.")
    if len(style.name) > _LONGEST_NAME:
        raise BadStyle(f"The name of an answer style can have {_LONGEST_NAME} characters at most.")
    if not style.instruction.strip():
        raise BadStyle("An answer style needs an instruction: what should the answers be like?")
    texts = [style.instruction]
    for number, example in enumerate(style.examples, 1):
        texts += (example.question, example.text, example.answer)
        if not (example.question.strip() and example.text.strip() and example.answer.strip()):
            raise BadStyle(f"Example {number} needs a question, a text and an answer.")
    if max(map(len, texts)) > _LONGEST_TEXT or len(style.examples) > _MOST_EXAMPLES:
        raise BadStyle(
            f"An answer style can have {_MOST_EXAMPLES} examples at most, "
            f"and texts of {_LONGEST_TEXT:,} characters."
        )
    if len(style.columns) > _MOST_COLUMNS or any(not column.strip() for column in style.columns):
        raise BadStyle(f"A table can have {_MOST_COLUMNS} columns at most, each with a name.")
    if not 0 <= style.longest <= 100:
        raise BadStyle("The most that an answer may be long is a number from 0 (any) to 100.")
    if style.form is Form.JSON:
        _check_json(style)


def format_toml(style: Style) -> str:
    """Format the style as the text of its file."""
    lines = [f"name = {_quoted(style.name)}", f"instruction = {_quoted(style.instruction)}"]
    lines.append(f"form = {_quoted(style.form.value)}")
    if style.columns:
        lines.append(f"columns = [{', '.join(map(_quoted, style.columns))}]")
    if style.longest:
        lines.append(f"longest = {style.longest}")
    if style.schema:
        lines.append(f"schema = {_quoted(style.schema)}")
    for example in style.examples:
        lines += ("", "[[examples]]")
        lines += (f"{name} = {_quoted(getattr(example, name))}" for name in ("question", "text", "answer"))
    return "\n".join(lines) + "\n"


def _load_folder(folder: Path) -> tuple[list[Style], list[str]]:
    styles, problems = list[Style](), list[str]()
    for file in _files(folder):
        try:
            styles.append(read_style(file))
        except BadStyle as error:
            problems.append(str(error))
    return styles, problems


def _files(folder: Path) -> Sequence[Path]:
    try:
        return sorted(folder.glob("*.toml"))
    except OSError:
        return ()


def _name_in(file: Path) -> str | None:
    try:
        return read_style(file).name.casefold()
    except BadStyle:
        return None


def _style_of(data: dict[str, Any]) -> Style:
    known = {"name", "instruction", "examples", "form", "columns", "schema", "longest"}
    if strange := sorted(set(data) - known):
        raise BadStyle(f"“{strange[0]}” means nothing in it.")
    examples, columns = data.get("examples", []), data.get("columns", [])
    texts = [data.get("name", ""), data.get("instruction", ""), data.get("schema", "")]
    if not isinstance(examples, list) or not all(isinstance(each, dict) for each in examples):
        raise BadStyle("its examples are not written as [[examples]].")
    if not isinstance(columns, list) or not all(isinstance(each, str) for each in (*columns, *texts)):
        raise BadStyle("its name, instruction, columns and schema must be texts.")
    if any(set(each) - {"question", "text", "answer"} for each in examples):
        raise BadStyle("an example has a question, a text and an answer, and nothing else.")
    worked = [[each.get(name, "") for name in ("question", "text", "answer")] for each in examples]
    if not all(isinstance(text, str) for each in worked for text in each):
        raise BadStyle("the question, text and answer of an example must be texts.")
    longest = data.get("longest", 0)
    if not isinstance(longest, int) or isinstance(longest, bool):
        raise BadStyle("“longest” must be a whole number.")
    if data.get("form", "prose") not in tuple(Form):
        raise BadStyle(f"its form must be one of {', '.join(Form)}.")
    style = Style(
        name=texts[0].strip(),
        instruction=texts[1].strip(),
        examples=tuple(Example(*map(str.strip, each)) for each in worked),
        form=Form(data.get("form", "prose")),
        columns=tuple(column.strip() for column in columns),
        schema=texts[2].strip(),
        longest=longest,
    )
    check_style(style)
    return style


_HELD_TO = """
    $schema $id $defs $ref title description type properties required additionalProperties items minItems
    maxItems enum const anyOf oneOf minLength maxLength minimum maximum default examples
"""
_KEYWORDS = frozenset(_HELD_TO.split())
"""Of JSON schema: what a language model can be held to, or what is checked afterwards."""


def _check_json(style: Style) -> None:
    try:
        schema = json.loads(style.schema)
    except ValueError:
        raise BadStyle("The schema is not written as JSON.") from None
    if not isinstance(schema, dict) or schema.get("type") not in ("object", "array"):
        raise BadStyle('The schema must describe an "object" or an "array".')
    _check_schema(schema, schema)
    for number, example in enumerate(style.examples, 1):
        try:
            json.loads(example.answer)
        except ValueError:
            raise BadStyle(f"The answer of example {number} is not written as JSON.") from None


def resolve_reference(schema: Any, reference: str) -> Any:
    """Resolve what "#/…" refers to within a schema; None where it is not there."""
    for name in reference.removeprefix("#/").split("/"):
        schema = schema.get(name) if isinstance(schema, dict) else None
    return schema


def _check_schema(schema: Any, whole: Any, depth: int = 0) -> None:
    if depth > 12:
        raise BadStyle("The schema goes too deep.")
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        raise BadStyle("A part of the schema is no schema.")
    if strange := sorted(set(schema) - _KEYWORDS):
        raise BadStyle(f"The schema uses “{strange[0]}”, which answers cannot be held to.")
    if (reference := schema.get("$ref")) is not None:
        if not str(reference).startswith("#/"):
            raise BadStyle("The schema refers to something outside itself.")
        if not isinstance(resolve_reference(whole, str(reference)), dict):
            raise BadStyle(f"The schema refers to “{reference}”, which is not in it.")
    parts = [schema[name] for name in ("items", "additionalProperties") if name in schema]
    for name in ("properties", "$defs"):
        if not isinstance(schema.get(name, {}), dict):
            raise BadStyle(f"“{name}” in the schema must be an object.")
        parts += schema.get(name, {}).values()
    for name in ("anyOf", "oneOf"):
        if not isinstance(schema.get(name, []), list):
            raise BadStyle(f"“{name}” in the schema must be a list.")
        parts += schema.get(name, [])
    for part in parts:
        _check_schema(part, whole, depth + 1)


def _file_name(name: str) -> str:
    return (re.sub(r"[^\w-]+", "-", name.casefold()).strip("-") or "style") + ".toml"


def _quoted(text: str) -> str:
    """A TOML string; its escapes are those of JSON."""
    lines = [
        json.dumps(line, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f") for line in text.split("\n")
    ]
    return f'"{lines[0]}"' if len(lines) == 1 else '"""\n' + "\n".join(lines) + '"""'
