"""Answers in the forms that styles ask for: what the model wrote, and what the program makes of quotes."""

from __future__ import annotations

import json
from collections.abc import Callable

import jsonschema
import pytest

from app.answer.composition.compose import Written
from app.answer.composition.formats import NO_FORM, compose_answer
from app.answer.pipeline import answer_question
from app.answer.verification.attribution import Checked, quote_stands
from app.core.answers import Answer, Support
from app.core.styles import Form, Style, load_styles
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from tests.answer.scripted import Scripted

QUESTION = "How many days of paid leave does a nurse have a year?"
Ask = Callable[..., Answer]

SHIPPED = {style.name: style for style in load_styles().styles}
TABLE, DATA, BULLETS = SHIPPED["Comparison table"], SHIPPED["Data (JSON)"], SHIPPED["Bullet points"]


@pytest.fixture
def ask(library: Library, embedder: Embedder) -> Ask:
    """Asks, and checks what must hold in every form."""

    def ask(
        style: Style, model: models.Generator | None, question: str = QUESTION, **options: object
    ) -> Answer:
        work = answer_question(
            question,
            library=library,
            embedder=embedder,
            generator=model,
            style=style,
            **options,  # type: ignore[arg-type]
        )
        while True:
            try:
                next(work)
            except StopIteration as end:
                answer: Answer = end.value
                break
        for citation in answer.citations:
            assert quote_stands(
                citation, library.load_pages(citation.document, [citation.page])[citation.page]
            )
        used = {number for sentence in answer.sentences for number in sentence.citations}
        assert used == {citation.number for citation in answer.citations}
        assert answer.style == style.name
        if answer.form is Form.JSON:
            jsonschema.validate(json.loads(answer.answer), json.loads(style.schema))
        return answer

    return ask


def test_a_table_is_cited_row_by_row(ask: Ask) -> None:
    model = Scripted(
        "| Who | Paid leave |\n| --- | --- |\n| Every nurse | 25 days [7] |\n| Every doctor | 31 days |\n"
        "| The king | 12 palaces |"
    )
    answer = ask(TABLE, model)
    assert (answer.form, answer.columns) == (Form.TABLE, ("Who", "Paid leave"))
    assert [sentence.cells for sentence in answer.sentences][:2] == [
        ("Every nurse", "25 days"),
        ("Every doctor", "31 days"),
    ]
    supports = [sentence.support for sentence in answer.sentences]
    assert supports == [Support.SUPPORTED, Support.SUPPORTED, Support.UNSUPPORTED]
    assert answer.answer.splitlines()[2] == "| Every nurse | 25 days [1] |"


def test_data_is_cited_value_by_value(ask: Ask) -> None:
    said = {
        "answer": "Every nurse has 25 days of paid leave a year",
        "facts": [{"about": "nurse", "value": "40 days"}],
    }
    answer = ask(DATA, Scripted(json.dumps(said)))
    assert json.loads(answer.answer) == said
    assert [sentence.text for sentence in answer.sentences] == [said["answer"], "nurse", "40 days"]
    assert answer.sentences[0].support is Support.SUPPORTED
    assert any("40" in warning for warning in answer.warnings) or (
        answer.sentences[2].support is Support.UNSUPPORTED
    )


@pytest.mark.parametrize("text", ["I think that", '{"answer": 3}', "| a |\n| b |"])
@pytest.mark.parametrize("style", [TABLE, DATA], ids=lambda style: style.form)
def test_what_is_in_no_form_gives_way_to_the_documents_words_in_it(ask: Ask, style: Style, text: str) -> None:
    answer = ask(style, Scripted(text))
    assert answer.found and answer.form is style.form
    assert answer.notice is not None and "own words" in answer.notice
    assert all(sentence.support is Support.SUPPORTED for sentence in answer.sentences)
    assert "25 days" in answer.answer


def test_bullets_are_lines_with_their_marks(ask: Ask) -> None:
    answer = ask(BULLETS, Scripted("A nurse has 25 days of paid leave a year. Every doctor has 31 days."))
    assert answer.answer == (
        "- A nurse has 25 days of paid leave a year. [1]\n- Every doctor has 31 days. [1]"
    )


def test_what_an_example_says_is_not_the_documents_word(ask: Ask) -> None:
    leaked = BULLETS.examples[0].answer.splitlines()[0].lstrip("- ")
    answer = ask(BULLETS, Scripted(f"Every nurse has 25 days of paid leave a year. {leaked}"))
    assert leaked not in answer.answer and "25 days" in answer.answer


def test_data_by_a_schema_of_ones_own(ask: Ask) -> None:
    schema = {
        "type": "object",
        "properties": {
            "days": {"type": "integer", "description": "Days of paid leave a year"},
            "who": {"type": "string", "enum": ["patient", "nurse"]},
            "note": {"type": ["string", "null"]},
        },
        "required": ["days", "who"],
    }
    style = Style("Leave", "Give the leave.", form=Form.JSON, schema=json.dumps(schema))
    answer = ask(style, None)
    data = json.loads(answer.answer)
    assert (data["days"], data["who"]) == (25, "nurse")
    impossible = {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"]}
    answer = ask(Style("On", "Say.", form=Form.JSON, schema=json.dumps(impossible)), None)
    assert answer.form is Form.PROSE and "schema" in (answer.notice or "")


@pytest.mark.parametrize("name", SHIPPED)
def test_quotes_come_in_every_form(ask: Ask, name: str) -> None:
    answer = ask(SHIPPED[name], None)
    assert answer.found and answer.form is SHIPPED[name].form
    assert "25 days" in answer.citations[0].quote


@pytest.mark.parametrize("style", [BULLETS, TABLE, DATA], ids=lambda style: style.form)
def test_the_starter_model_answers_in_every_form(ask: Ask, generator: models.Generator, style: Style) -> None:
    answer = ask(style, generator)
    name = style.name
    assert answer.found and answer.form is SHIPPED[name].form
    assert any("25 days" in citation.quote for citation in answer.citations)


def test_what_is_not_there_is_not_found_in_any_form(ask: Ask, generator: models.Generator) -> None:
    for style in (TABLE, DATA):
        answer = ask(style, generator, "Who won the 1998 World Cup?")
        assert not answer.found and answer.answer.startswith("No answer")


def test_a_schema_holds_the_real_model(generator: models.Generator) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    messages = [{"role": "user", "content": "Write me a poem."}]
    text = "".join(generator.generate(messages, max_tokens=40, schema=json.dumps(schema)))
    assert text.lstrip().startswith("{") and '"n"' in text


@pytest.mark.parametrize(
    ("properties", "text", "data"),
    [
        (
            {"rent": "number", "year": "integer"},
            "The rent is 1,200 euros from 2024.",
            {"rent": 1200, "year": 2024},
        ),
        ({"deposit": "number"}, "The rent is 1,200 euros and the deposit 2,400 euros.", {"deposit": 2400}),
        ({"rent": "number"}, "The rent is 1,200 to 1,400 euros.", None),
        ({"rent": "number"}, "2.3 The rent is 1,180 pounds a month.", {"rent": 1180}),
        ({"rent": "number"}, "Dogs up to 12 kg are allowed.", None),
        ({"amount": "number"}, "Pets are allowed.", None),
        ({"allowed": "boolean"}, "Pets are allowed.", None),
        ({"value": "string"}, "It is due on 1 April.", {"value": "It is due on 1 April."}),
    ],
)
def test_values_are_put_in_where_they_belong_or_not_at_all(
    properties: dict[str, str], text: str, data: dict[str, object] | None
) -> None:
    schema = {"type": "object", "properties": {name: {"type": kind} for name, kind in properties.items()}}
    style = Style("A", "b", form=Form.JSON, schema=json.dumps(schema))
    made = compose_answer(style, [Written("", text)], [Checked(text, Support.SUPPORTED, ())])
    if data is None:
        assert (made.form, made.text, made.notice) == (Form.PROSE, text, NO_FORM)
    else:
        assert json.loads(made.text) == data


def test_a_short_answer_is_one_sentence_also_of_the_documents_own_words(ask: Ask) -> None:
    short = SHIPPED["Short answer"]
    assert len(ask(short, None).sentences) == 1
    answer = ask(short, Scripted("Every nurse has 25 days of paid leave a year."))
    assert [sentence.text for sentence in answer.sentences] == [
        "Every nurse has 25 days of paid leave a year."
    ]
