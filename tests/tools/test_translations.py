"""The translations are complete and agree with the texts in the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from app.core.languages import ENGLISH, LANGUAGES
from tools.translations.behind import find_templates, make_template
from tools.translations.extract import Message, extract_messages, find_messages
from tools.translations.linguist import (
    FORMS,
    Translations,
    read_translations,
    write_templates,
    write_translations,
)

PLACE = re.compile(r"\{(\w+)\}")
FILES = re.compile(r"\*\.\w+")


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return extract_messages(Path(__file__).resolve().parents[2])


@pytest.fixture(scope="module", params=FORMS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def translations(language: str) -> Translations:
    return read_translations(_find_file(language))


def _find_file(language: str) -> Path:
    folder = Path(__file__).resolve().parents[2] / "resources" / "translations"
    return folder / f"carrel_{language}.ts"


def test_every_language_that_can_be_chosen_has_translations() -> None:
    assert {*FORMS, ENGLISH} == set(LANGUAGES)


def test_every_text_is_translated(messages: list[Message], translations: Translations) -> None:
    """Where this fails, `python -m tools.translations` adds what is new; then it is to be translated."""
    assert [message.source for message in messages if not all(translations.get(message, ("",)))] == []


def test_nothing_is_translated_that_is_not_said(messages: list[Message], translations: Translations) -> None:
    assert set(translations) - set(messages) == set()


def test_plurals_have_the_forms_of_the_language(language: str, translations: Translations) -> None:
    plurals = {message: forms for message, forms in translations.items() if message.plural}
    assert [message for message, forms in plurals.items() if len(forms) != FORMS[language]] == []


def test_places_are_kept(translations: Translations) -> None:
    """Each form names what the text names; the number itself may be a word in it ("ein Dokument"), but not
    in the last form, which stands for most numbers.
    """
    wrong = []
    for message, forms in translations.items():
        wanted = set(PLACE.findall(message.source))
        wrong += [form for form in forms if set(PLACE.findall(form)) - {"n"} != wanted - {"n"}]
        wrong += (
            [forms[-1]] if message.plural and ("n" in wanted) != ("n" in PLACE.findall(forms[-1])) else []
        )
    assert wrong == []


def test_keys_endings_and_edges_are_kept(language: str, translations: Translations) -> None:
    wrong = []
    for message, forms in translations.items():
        for form in forms:
            same = _count_keys(form) == _count_keys(message.source)
            same &= ("\t" in form) == ("\t" in message.source)
            same &= FILES.findall(form) == FILES.findall(message.source)
            same &= form.count("\n") == message.source.count("\n")
            if language not in ("ar", "zh"):  # which join words otherwise
                same &= (form != form.strip()) == (message.source != message.source.strip())
            wrong += [] if same else [form]
    assert wrong == []


def _count_keys(text: str) -> int:
    return text.replace("&&", "").count("&")


def test_the_templates_of_what_is_made_behind_the_window_are_kept(
    repository: Path, messages: list[Message], tmp_path: Path
) -> None:
    write_templates(tmp_path / "templates.txt", messages)
    kept = repository / "resources" / "translations" / "templates.txt"
    assert kept.read_text("utf-8") == (tmp_path / "templates.txt").read_text("utf-8")


def test_no_reason_for_not_computing_is_left_in_english(messages: list[Message]) -> None:
    """Each is given to what is looked through for texts, or is a constant that was marked."""
    known = {message.source for message in messages}
    rooms = (Path(__file__).resolve().parents[2] / "app" / "answer" / "calculation").rglob("*.py")
    nodes = [node for file in rooms for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    given = [
        node.value
        for node in nodes
        if isinstance(node, ast.Assign)
        and any(isinstance(each, ast.Attribute) and each.attr == "missing" for each in node.targets)
    ]
    assert [ast.unparse(each) for each in given if make_template(each)] == []
    assert "it does not tell which column is meant" in known


def test_texts_are_found_by_the_calls_that_they_are_given_to() -> None:
    tree = ast.parse(
        'tr("Open")\ntr("open", "a group")\ntrn("{n} page", "{n} pages", 3)\nmark_text("Red")\ntr(NAME)\n'
    )
    assert list(find_messages(tree)) == [
        Message("Open"),
        Message("open", "a group"),
        Message("{n} pages", plural=True),
        Message("Red"),
    ]


def test_what_errors_and_stages_say_is_found_with_its_places() -> None:
    tree = ast.parse(
        '"""This is a docstring, and no one\'s to read."""\n'
        'raise Damaged(f"Page {number} of “{file.name}” is damaged")\n'
        'yield Progress("Reading files", 3)\n'
        'log.warning("This is for the log only.")\n'
        'WHY = "There is nothing in this file."\n'
        'KEY = "nothing"\n'
    )
    assert list(find_templates(tree)) == [
        "There is nothing in this file.",
        "Page {a} of “{b}” is damaged",
        "Reading files",
    ]


def test_values_that_are_called_alike_have_places_of_their_own() -> None:
    text = ast.parse('f"{one.name} and {other.name}, {one.name}"', mode="eval").body
    assert make_template(text) == "{name} and {name2}, {name}"


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "carrel_de.ts"
    one, many, new = Message("A & <b>", "what"), Message("{n} pages", plural=True), Message("New")
    known: Translations = {one: ("Ä & <b>",), many: ("{n} Seite", "{n} Seiten")}
    write_translations(file, "de", (one, many, new), known)
    assert read_translations(file) == known


GIVEN = {
    "QLabel",
    "QPushButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addTab",
    "say",
    "setLabelText",
}
GIVEN |= {"setAccessibleDescription", "setAccessibleName", "setInformativeText", "setPlaceholderText", "tell"}
GIVEN |= {"setText", "setTitle", "setToolTip", "setWindowTitle"}
"""What a person reads is given to these."""


def test_no_text_is_shown_as_it_stands_in_the_source(repository: Path) -> None:
    found = []
    for file in sorted((repository / "app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in GIVEN:
                found += [f"{file.name}:{node.lineno}" for text in node.args if _holds_words(text)]
    assert found == []


def _holds_words(text: ast.expr) -> bool:
    """Whether a text, or one with values in it, has words of its own."""
    if isinstance(text, ast.JoinedStr):
        return any(_holds_words(part) for part in text.values)
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return False
    plain = re.sub(r"<[^>]*>|Carrel|^\{.*", "", text.value)  # markup, the name, and an example of data
    return re.search(r"[A-Za-z]{2,}", plain) is not None and not re.fullmatch(r"[a-z0-9-]+", text.value)


def test_texts_have_the_marks_of_print(messages: list[Message]) -> None:
    wrong = [each.source for each in messages if re.search(r"\w'|\.\.\.| - ", each.source)]
    assert wrong == []
