from __future__ import annotations

import sqlite3

import pytest

from app.library.language import german
from app.library.language.segmentation import TOKENIZER, make_index_terms, make_phrase, make_query_terms
from app.library.search.keywords import list_terms


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The tenant pays “12,500” euros – naïve façade…",
        "Привет, мир",
        "Quelle est la durée du bail ?",
        "die in war",
        "Der 1. FC",
    ],
)
def test_text_with_spaces_stays_as_it_is(text: str) -> None:
    assert make_index_terms(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("豐年玉，", "豐年 年玉 玉 ,"),
        ("猫", "猫"),
        ("Python編程2023年", "Python 編程 程 2023 年"),
        ("家賃を", "家賃 賃を を"),
        ("서울은 수도", "서울 울은 은 수도 도"),
        ("ราคาห้อง", "ราคา คาห้ ห้อ อง ง"),
        ("ភាសាខ្មែរ", "ភាសា សាខ្មែ ខ្មែរ រ"),
        ("ﾃｽﾄ", "テス スト ト"),
        ("والمجلات الأُولى", "مجل اول"),
        ("كتاب الكتاب بالكتاب", "كتاب كتاب كتاب"),
        ("הילדים בגן", "הילדים ילדים בגן"),
    ],
)
def test_other_scripts_are_cut_up(text: str, expected: str) -> None:
    assert make_index_terms(text).split() == expected.split()


def test_a_question_is_cut_up_alike() -> None:
    assert make_query_terms("皇帝之言？ 皇帝") == ["皇帝", "帝之", "之言"]
    assert make_query_terms("What IS the «rent»?") == ["what", "is", "the", "rent"]
    assert make_query_terms("\ud800 rent\0 _x_ %") == ["rent", "x"]
    assert make_query_terms("हिन्दी भाषा") == ["हिन्दी", "भाषा"]
    assert make_phrase("rent") == '"rent"' and make_phrase("猫") == '"猫"*' and make_phrase("a") == '"a"'


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mietvertrag", ("miet", "vertrag")),
        ("nebenkostenabrechnung", ("neben", "kosten", "abrechnung")),
        ("kündigungsfristen", ("kündigung", "fristen", "frist")),
        ("krankenversicherungen", ("kranken", "versicherungen", "versicherung")),
        ("steuerbescheid", ("steuer", "bescheid")),
        ("versicherungsnehmer", ("versicherung", "nehmer")),
        ("kaltmiete", ("kalt", "miete")),
        ("vertrag", ()),
        ("vermieter", ()),
        ("entsprechend", ()),
        ("vereinbarung", ()),
        ("gesellschaft", ()),
        ("verantwortung", ()),
        ("unverzüglich", ()),
    ],
)
def test_german_compounds(word: str, expected: tuple[str, ...]) -> None:
    assert german.find_parts(word) == expected


def test_compounds_have_their_parts_beside_them_in_german_text() -> None:
    text = "Der Mieter erhält die Nebenkostenabrechnung und zahlt das, was fällig ist."
    assert "Nebenkostenabrechnung neben kosten abrechnung und" in make_index_terms(text)
    english = "The words Mietvertrag and Kaltmiete stand in an English text, and der and die do too."
    assert make_index_terms(english) == english
    assert make_query_terms("Welche Kündigungsfrist gilt?") == [
        "welche",
        "kündigungsfrist",
        "kündigung",
        "frist",
        "gilt",
    ]
    assert make_query_terms("Kaltmiete") == ["kaltmiete", "kalt", "miete"]
    assert make_query_terms("What is the Kaltmiete?")[-1] == "kaltmiete"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the rent of the house?", ["rent", "house"]),
        ("Was kostet die Miete für das Haus?", ["kostet", "miete", "haus"]),
        ("Quelle est la durée du bail ?", ["durée", "bail"]),
        ("¿Cuál es el plazo del contrato?", ["plazo", "contrato"]),
        ("Who died in the war?", ["died", "war"]),
        ("the of and", ["the", "of", "and"]),
    ],
)
def test_words_that_stand_in_every_text_are_not_looked_for(question: str, expected: list[str]) -> None:
    assert list_terms(question) == expected


TEXTS = (
    "田中さんの猫はかわいいですね。",
    "王皇爲皇，五帝爲帝。以德行仁者王。",
    "마우스는 언제나 큰 도시에 가보고 싶었다.",
    "وهناك أهدوه نسخة من إعلان الاستقلال الشهير والمجلات الأخرى",
    "ผู้เช่าต้องจ่ายค่าเช่าทุกวันที่หนึ่งของเดือน",
    "Die Kündigungsfrist beträgt drei Monate, und das gilt auch für den Keller.",
    "हिन्दी भाषा में लिखा गया पाठ",
    "The notice period is three months.",
)


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("猫はどこですか", 0),
        ("猫", 0),
        ("五帝是誰", 1),
        ("帝", 1),
        ("도시", 2),
        ("المجلات", 3),
        ("الإستقلال", 3),
        ("ค่าเช่า", 4),
        ("Frist der Kündigung", 5),
        ("भाषा", 6),
        ("period of notice", 7),
    ],
)
def test_the_index_finds_words_of_all_scripts(question: str, place: int) -> None:
    connection = sqlite3.connect(":memory:")
    connection.create_function("index_terms", 1, make_index_terms, deterministic=True)
    connection.execute(
        f"CREATE VIRTUAL TABLE keywords USING fts5 (text, content = '', tokenize = \"{TOKENIZER}\")"
    )
    for number, text in enumerate(TEXTS):
        connection.execute("INSERT INTO keywords (rowid, text) VALUES (?, index_terms(?))", (number, text))
    matching = " OR ".join(map(make_phrase, list_terms(question)))
    found = connection.execute("SELECT rowid FROM keywords WHERE keywords MATCH ? ORDER BY rank", (matching,))
    assert found.fetchone() == (place,)
