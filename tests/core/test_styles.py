from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import BadStyle
from app.core.paths import find_styles_folder
from app.core.styles import (
    Example,
    Form,
    Style,
    check_style,
    delete_style,
    format_toml,
    load_styles,
    read_style,
    save_style,
)

MINE = Style(
    "Für Anwälte",
    'Cite the "clause".\nBe \\brief.',
    (Example("Who?", "A \t tab and '''quotes'''.", "She.\n- He."),),
    columns=("One", "Two"),
    form=Form.TABLE,
    longest=3,
)


def test_five_styles_ship_and_each_is_sound() -> None:
    known = load_styles()
    assert len(known.styles) == 5 and not known.problems
    assert {style.form for style in known.styles} == set(Form)
    for style in known.styles:
        assert style.shipped and not style.own and style.examples


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    save_style(MINE)
    assert load_styles().find("für anwälte") == replace(MINE, own=True)
    (tmp_path / "style.toml").write_text(format_toml(MINE), "utf-8")
    assert read_style(tmp_path / "style.toml") == MINE
    save_style(replace(MINE, name="For lawyers"), replaces=MINE.name)
    assert [style.name for style in load_styles().styles][5:] == ["For lawyers"]


def test_a_shipped_style_is_changed_and_reset() -> None:
    shipped = load_styles().styles[0]
    save_style(replace(shipped, instruction="Be rude."))
    changed = load_styles().styles[0]
    assert (changed.instruction, changed.own, changed.shipped) == ("Be rude.", True, True)
    delete_style(shipped.name)
    assert load_styles().styles[0] == shipped


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name = ", "not written as TOML"),
        ('name = "A"', "needs an instruction"),
        ('name = 3\ninstruction = "x"', "must be texts"),
        ('name = "A"\ninstruction = "x"\nform = "song"', "its form must be one of"),
        ('name = "A"\ninstruction = "x"\nform = "json"\nschema = "{"', "not written as JSON"),
        ('name = "A"\ninstruction = "x"\ncolour = "x"', "“colour” means nothing"),
        (
            'name = "A"\ninstruction = "x"\n[[examples]]\nquestion = "q"',
            "needs a question, a text and an answer",
        ),
    ],
)
def test_a_broken_file_is_one_sentence_and_the_others_are_there(text: str, says: str) -> None:
    find_styles_folder().mkdir(parents=True)
    (find_styles_folder() / "broken.toml").write_text(text, "utf-8")
    save_style(MINE)
    known = load_styles()
    assert len(known.styles) == 6
    (problem,) = known.problems
    assert problem.startswith("“broken.toml” is not an answer style: ") and says in problem


@pytest.mark.parametrize(
    "schema",
    [
        '{"type": "object", "properties": {"a": {"$ref": "https://example.org/schema.json"}}}',
        '{"type": "object", "properties": {"a": {"$ref": "#/$defs/none"}}}',
        '{"type": "object", "properties": {"a": {"pattern": "(a+)+$"}}}',
        '{"type": "string"}',
        "[]",
    ],
)
def test_a_schema_that_answers_cannot_be_held_to_is_refused(schema: str) -> None:
    with pytest.raises(BadStyle):
        check_style(Style("A", "b", form=Form.JSON, schema=schema))
