"""Lay out answers in the form a style asks for: prose, bullets, a table, or data by a schema.

The model is held to a form by a grammar where one can hold it, and what it wrote is read again and checked
piece by piece: each bullet, row and value is cited like a sentence. Where it fails, the program lays the
documents' own words out in the same form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jsonschema
from rapidfuzz import fuzz

from app.answer.composition import compose as composing
from app.answer.composition.compose import Written
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import Quantity, find_figures
from app.answer.verification.attribution import Checked
from app.core.answers import Citation, Sentence, Support
from app.core.errors import BadStyle
from app.core.styles import Form, Style, resolve_reference

NOT_IN_FORM = (
    "The language model could not fill in this form reliably, so it holds your documents’ own words."
)
NO_FORM = "The documents’ words do not fit the schema of this style, so here they are as they stand."

_MOST_ROWS = 12
_DEEPEST = 12
_VERBATIM_COLUMNS = ("What the documents say", "Where")
_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")
_CELL_END = re.compile(r"(?<!\\)\|")
_ALIKE = 85.0
"""Percent of likeness to an example's answer above which a sentence comes from there. Judged:
tests/benchmarks/thresholds.py.
"""
_FIGURE = re.compile(r"value|number|amount|figure|sum|total|cost|price|quantity|count|percent|date|year")
_CLAUSES = re.compile(r"[,;:](?=\s)|\b(?:and|but|while|und|aber|et|mais|y|pero)\b")
_ENUMERATOR = re.compile(r"^\s*\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[A-ZÀ-ÖØ-Þ])")
"""The number of a clause."""
_YEAR = re.compile(r"1\d{3}|20\d\d")
_YES_NO = "Whether this is so cannot be checked by the words: please read the source."


@dataclass(frozen=True, slots=True)
class Row(Written):
    """A table's row; `text` is its cells in one line."""

    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaf(Written):
    """A value within data, which as a whole is `root`."""

    root: Any = None
    is_claim: bool = True
    """Not so of yes and no, which say nothing that could be found."""


@dataclass(frozen=True, slots=True)
class Composed:
    """An answer laid out. `form` is the one it has: prose where the one wanted could not be filled."""

    text: str
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]
    form: Form = Form.PROSE
    columns: tuple[str, ...] = ()
    notice: str | None = None


class _Unfillable(Exception):
    """A part of a schema for which there is nothing."""


def is_structured(style: Style | None) -> bool:
    """Whether its answers are more than sentences in a row."""
    return style is not None and style.form in (Form.TABLE, Form.JSON)


def check_schema(style: Style) -> None:
    """Check a style's schema. Raises BadStyle when the style's schema is none."""
    if style.form is Form.JSON:
        try:
            jsonschema.Draft202012Validator.check_schema(json.loads(style.schema))
        except (jsonschema.SchemaError, ValueError, RecursionError):
            raise BadStyle("The schema is not a JSON schema as the standard has it.") from None


def describe_format(style: Style) -> str:
    """Describe what the model is told of a style."""
    if style.form is Form.TABLE and style.columns:
        return f"{style.instruction} The columns of the table: {', '.join(style.columns)}."
    if style.form is Form.JSON:
        schema = json.dumps(json.loads(style.schema), ensure_ascii=False, separators=(",", ":"))
        return f"{style.instruction} Reply with JSON by this schema and nothing else: {schema}"
    return style.instruction


def build_grammar(style: Style | None) -> str | None:
    """Build the grammar (GBNF) that holds a model to a table; JSON has its schema for that."""
    if style is None or style.form is not Form.TABLE:
        return None
    most = (style.longest or _MOST_ROWS) - 1
    lines = [r'cell ::= " " [^|\n\r ] [^|\n\r]* "|"']
    tables = []
    for columns in (len(style.columns),) if style.columns else range(2, 6):
        cells = " ".join(["cell"] * columns)
        head = json.dumps(f"| {' | '.join(style.columns)} |") if style.columns else f"row{columns}"
        rule = json.dumps("|" + " --- |" * columns)
        lines += (
            f'row{columns} ::= "|" {cells}',
            rf'table{columns} ::= {head} "\n" {rule} "\n" row{columns} ("\n" row{columns}){{0,{most}}}',
        )
        tables.append(f"table{columns}")
    return "\n".join([f"root ::= {' | '.join(tables)}", *lines]) + "\n"


def build_schema(style: Style | None) -> str | None:
    """Build the JSON schema that a model is held to."""
    return style.schema if style is not None and style.form is Form.JSON else None


def split_pieces(style: Style, text: str) -> list[Written]:
    """Split what is to be checked of a text in a form; nothing where the text is not in that form."""
    if style.form is Form.TABLE:
        return list(_rows(style, text))
    if style.form is Form.JSON:
        return list(_leaves_of(style, text))
    return composing.split_sentences(text)[: style.longest or None]


def is_of_example(style: Style | None, text: str) -> bool:
    """Whether a sentence seems to be an example's instead of the documents'."""
    return style is not None and any(
        fuzz.partial_ratio(text.casefold(), example.answer.casefold()) >= _ALIKE for example in style.examples
    )


def compose_answer(style: Style | None, written: Sequence[Written], checked: Sequence[Checked]) -> Composed:
    """Compose the answer in the style's form. Sentences that are in no form yet are laid out in it."""
    if not written or style is None or style.form is Form.PROSE:
        return Composed(*composing.compose_prose(written, checked))
    if style.form is Form.BULLETS:
        bullets = [Written("\n- " if index else "- ", each.text) for index, each in enumerate(written)]
        return Composed(*composing.compose_prose(bullets, checked), form=Form.BULLETS)
    if style.form is Form.TABLE:
        rows = [each for each in written if isinstance(each, Row)]
        return _table(rows if len(rows) == len(written) else _verbatim_rows(checked), checked)
    if all(isinstance(each, Leaf) for each in written):
        return _data(written, checked)
    try:
        root, leaves = _filled(json.loads(style.schema), checked)
        if not leaves:
            raise _Unfillable
        _validate(style, root)
    except (_Unfillable, jsonschema.ValidationError):
        return replace(Composed(*composing.compose_prose(written, checked)), notice=NO_FORM)
    return _data(
        [Leaf("\n", text, root) for text, _ in leaves],
        [replace(checked[index], text=text) for text, index in leaves],
    )


# Tables


def _rows(style: Style, text: str) -> Iterator[Row]:
    lines = [cells for line in text.splitlines() if (cells := _cells(line)) is not None]
    if len(lines) < 3 or lines[1] is None or any(not _RULE.fullmatch(cell or "-") for cell in lines[1]):
        return
    columns = lines[0]
    for cells in lines[2:][: style.longest or _MOST_ROWS]:
        if len(cells) == len(columns) and any(cells):
            yield Row("\n", " · ".join(filter(None, cells)), cells, columns)


def _cells(line: str) -> tuple[str, ...] | None:
    line = line.strip()
    if not line.startswith("|") or not line.endswith("|") or len(line) < 2:
        return None
    return tuple(composing.strip_markup(cell.replace("\\|", "|")) for cell in _CELL_END.split(line[1:-1]))


def _verbatim_rows(checked: Sequence[Checked]) -> list[Row]:
    rows = []
    for each in checked:
        cited = each.quotes[0].make_citation(0) if each.quotes else None
        where = cited.place if cited else ""
        rows.append(Row("\n", each.text, (each.text, where), _VERBATIM_COLUMNS))
    return rows


def _table(rows: Sequence[Row], checked: Sequence[Checked]) -> Composed:
    _, sentences, citations = composing.compose_prose(rows, checked)
    columns = rows[0].columns
    lines = [_line(columns), "|" + " --- |" * len(columns)]
    lines += [_line(row.cells, sentence.citations) for row, sentence in zip(rows, sentences, strict=True)]
    with_cells = tuple(
        replace(sentence, cells=row.cells) for row, sentence in zip(rows, sentences, strict=True)
    )
    return Composed("\n".join(lines), with_cells, citations, Form.TABLE, columns)


def _line(cells: Sequence[str], marks: Sequence[int] = ()) -> str:
    escaped = [cell.replace("|", "\\|") for cell in cells]
    if marks:
        escaped[-1] += "".join(f" [{number}]" for number in marks)
    return f"| {' | '.join(escaped)} |"


# Data


def _leaves_of(style: Style, text: str) -> Iterator[Leaf]:
    try:
        root = json.loads(text)
        _validate(style, root)
    except (ValueError, RecursionError, jsonschema.ValidationError):
        return
    for key, value in _values(root):
        if isinstance(value, bool):
            yield Leaf("\n", f"{key}: {'yes' if value else 'no'}", root, is_claim=False)
        elif value is not None and str(value).strip():
            yield Leaf("\n", str(value), root)


def _validate(style: Style, root: Any) -> None:
    """Validate data. Raises jsonschema.ValidationError."""
    jsonschema.Draft202012Validator(json.loads(style.schema)).validate(root)


def _values(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _values(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, key)
    else:
        yield key, value


def _data(written: Sequence[Written], checked: Sequence[Checked]) -> Composed:
    told = [
        replace(check, support=min(check.support, Support.PARTIAL, key=_WORST.index), warnings=(_YES_NO,))
        if isinstance(leaf, Leaf) and not leaf.is_claim
        else check
        for leaf, check in zip(written, checked, strict=True)
    ]
    _, sentences, citations = composing.compose_prose(written, told)
    first = written[0]
    assert isinstance(first, Leaf)
    text = json.dumps(first.root, ensure_ascii=False, indent=2)
    return Composed(text, sentences, citations, Form.JSON)


_WORST = (Support.UNSUPPORTED, Support.PARTIAL, Support.SUPPORTED)


class _Filler:
    """Fills data by `schema` with the documents' own words. `leaves` are its values so far, each with the
    place in `checked` of the words that it was taken from.
    """

    def __init__(self, schema: Mapping[str, Any], checked: Sequence[Checked]) -> None:
        self._schema, self._checked = schema, checked
        self.leaves: list[tuple[str, int]] = []

    def fill(self, part: Any, key: str, pool: Sequence[int], depth: int) -> Any:
        """Fill a part of the schema from the sentences at the places `pool`. Raises _Unfillable."""
        if depth > _DEEPEST or not isinstance(part, dict):
            raise _Unfillable
        if "$ref" in part:
            return self.fill(resolve_reference(self._schema, part["$ref"]), key, pool, depth + 1)
        for choice in (*part.get("anyOf", ()), *part.get("oneOf", ())):
            if (value := self._attempt(choice, key, pool, depth)) is not None:
                return value
        wanted = set(find_stems(f"{key} {part.get('title', '')} {part.get('description', '')}"))
        order = sorted(
            pool, key=lambda index: -len(wanted.intersection(find_stems(self._checked[index].text)))
        )
        for value in (*part.get("enum", ()), *([part["const"]] if "const" in part else ())):
            for index in order:
                if str(value).casefold() in self._checked[index].text.casefold():
                    self.leaves.append((str(value), index))
                    return value
        if "enum" in part or "const" in part:
            raise _Unfillable
        kinds = part.get("type", "string")
        for kind in (kinds,) if isinstance(kinds, str) else kinds:
            if (value := self._fill_kind(kind, part, key, order, depth)) is not None:
                return value
        raise _Unfillable

    def _attempt(self, part: Any, key: str, pool: Sequence[int], depth: int) -> Any:
        before = len(self.leaves)
        try:
            return self.fill(part, key, pool, depth + 1)
        except _Unfillable:
            del self.leaves[before:]
            return None

    def _fill_kind(
        self, kind: str, part: Mapping[str, Any], key: str, pool: Sequence[int], depth: int
    ) -> Any:
        if kind == "object":
            made = {}
            for name, each in part.get("properties", {}).items():
                if (value := self._attempt(each, name, pool, depth)) is not None:
                    made[name] = value
                elif name in part.get("required", ()):
                    raise _Unfillable
            return made
        if kind == "array":
            items = part.get("items", {"type": "string"})
            each_from = sorted(pool)[: part.get("maxItems")]
            made_of = [self._attempt(items, key, [index], depth) for index in each_from]
            return [value for value in made_of if value is not None] or None
        if kind in ("number", "integer"):
            for index in pool:
                figure = _figure_for(key, part, self._checked[index].text)
                if figure is not None and (kind == "number" or figure.values[0] == int(figure.values[0])):
                    self.leaves.append((figure.shown, index))
                    value = figure.values[0]
                    return int(value) if value == int(value) else float(value)
        if kind == "string":
            for index in pool:
                text = self._checked[index].text
                figure = _figure_for(key, part, text) if _FIGURE.search(key.casefold()) else None
                said = figure.shown if figure is not None else text
                if len(said) <= part.get("maxLength", len(said)):
                    self.leaves.append((said, index))
                    return said
        return None


def _filled(schema: Mapping[str, Any], checked: Sequence[Checked]) -> tuple[Any, list[tuple[str, int]]]:
    """Fill data by `schema` in the documents' own words; also list its values with the place in `checked` of
    the words each was taken from. Raises _Unfillable.
    """
    filler = _Filler(schema, checked)
    return filler.fill(schema, "", range(len(checked)), 0), filler.leaves


def _figure_for(key: str, part: Mapping[str, Any], text: str) -> Quantity | None:
    """The number in `text` that can be what `key` asks for: the one that there is, or of several the one
    whose clause shares most words with it. None where none does, or where it can be read in two ways.
    """
    named = f"{key} {part.get('title', '')} {part.get('description', '')}"
    is_year = "year" in key.casefold()
    wanted, generic = set(find_stems(named)), is_year or bool(_FIGURE.search(key.casefold()))
    found = []
    for clause in _CLAUSES.split(_ENUMERATOR.sub("", text)):
        for each in find_figures(clause).quantities:
            if not each.unit.startswith("#") and is_year == (
                not each.unit and bool(_YEAR.fullmatch(each.shown))
            ):
                found.append((len(wanted.intersection(find_stems(clause))), each))
    most = max((shared for shared, _ in found), default=0)
    best = [each for shared, each in found if shared == most]
    if len(best) != 1 or not (most or (generic and len(found) == 1)):
        return None
    return best[0] if len(set(best[0].values)) == 1 else None
