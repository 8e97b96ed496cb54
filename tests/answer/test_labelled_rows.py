"""Rows below heads as the reader reads them: each cell behind the head of its column."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.answer.composition.short_answers import extract_answers
from app.answer.pipeline import answer_question
from app.answer.retrieval.labelled_rows import LabelledRow, label_rows
from app.answer.retrieval.readings import PassageReadings, SentenceReading
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.text.abbreviations import find_initials
from app.core.answers import Mode
from app.core.events import run_to_end
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader, Reading
from tests.answer.test_rows import put
from tests.answer.test_short_answers import Pointing, extract
from tools.screenshots import scene_files

COSTS = (
    ("Item", "January", "March", "Total"),
    ("Timber", 5210, 4890, 10100),
    ("Varnish", 940, 1015, 1955),
    ("Boat shows", 0, 310, 310),
)


def list_rows(library: Library, document: str, words: str) -> dict[str, tuple[Source, LabelledRow]]:
    """List the rows below heads that a search finds, by their first word."""
    sources = read_sources(library, library.search(words, None, (document,), 5))
    rows = label_rows(dict(enumerate(sources)))
    return {sources[index].words[0].text: (sources[index], row) for index, row in rows.items()}


def test_each_cell_stands_behind_its_head(tmp_path: Path, library: Library, embedder: Embedder) -> None:
    document = put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", COSTS), embedder)
    rows = list_rows(library, document.id, "varnish timber boat shows")
    source, row = rows["Varnish"]
    assert row.text == "Item: Varnish; January: 940; March: 1015; Total: 1955"
    words = row.find_words(row.text.index("1015"), row.text.index("1015") + 4)
    assert words is not None
    assert [word.text for word in source.page.words[slice(*words)]] == ["1015"]
    assert rows["Boat"][1].text == "Item: Boat shows; January: 0; March: 310; Total: 310"


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("What did varnish cost in March?", "Item: Varnish; March: 1015"),
        ("What did varnish cost in January and March?", "Item: Varnish; January: 940; March: 1015"),
        ("What was it that cost 940?", None),
        ("What did varnish cost?", None),
    ],
)
def test_only_what_stands_below_named_heads_is_pointed_into(
    question: str, kept: str | None, tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    document = put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", COSTS), embedder)
    _, row = list_rows(library, document.id, "varnish timber boat shows")["Varnish"]
    named = row.keep_named(question)
    assert (named and named.text) == kept


def test_the_name_is_kept_where_another_column_comes_first(
    tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    hours = (("No.", "Name", "Team", "March"), (1, "Anna", "Blue", 31), (2, "Bruno", "Red", 29))
    document = put(library, scene_files.xlsx(tmp_path / "hours.xlsx", "Hours", hours), embedder)
    sources = read_sources(library, library.search("Bruno Anna March", None, (document.id,), 5))
    (row,) = (row for row in label_rows(dict(enumerate(sources))).values() if "Bruno" in row.text)
    for question, kept in (
        ("How much was worked in March?", "No.: 2; Name: Bruno; March: 29"),
        ("Who worked most in March?", None),
    ):
        named = row.keep_named(question)
        assert (named and named.text) == kept


def put_results(path: Path, library: Library, embedder: Embedder) -> str:
    """Put results of tests on three days into a library; their document."""
    lines = (
        ("Test", "18 Jun 2024", "12 Mar 2024", "04/12/2023", "Unit"),
        ("Copper", "11.4", "12.9", "13.6", "umol/L"),
        ("Zinc", "9.1 L", "10.2", "14.8", "umol/L"),
        ("Selenium", "0.8", "0.9", "1.1", "umol/L"),
    )
    with pymupdf.open() as made:
        page = made.new_page()
        for place, line in enumerate(lines):
            for column, text in enumerate(line):
                page.insert_text((60 + 100 * column, 80 + 14 * place), text)
        made.save(path)
    return put(library, path, embedder).id


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("What was the zinc on 18 June 2024?", "Test: Zinc; 18 Jun 2024: 9.1 L"),
        ("What was the zinc in March 2024?", "Test: Zinc; 12 Mar 2024: 10.2"),
        ("Wie hoch war Zink im Dezember 2023?", "Test: Zinc; 04/12/2023: 14.8"),
        ("What was the zinc in May 2021?", None),
    ],
)
def test_of_days_at_the_head_the_one_that_is_named_is_pointed_into(
    question: str, kept: str | None, tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    document = put_results(tmp_path / "results.pdf", library, embedder)
    _, row = list_rows(library, document, "zinc copper selenium")["Zinc"]
    named = row.keep_named(question)
    assert (named and named.text) == kept


@pytest.mark.parametrize(("day", "shown"), [("12 March 2024", ["10.2"]), ("3 May 2021", [])])
def test_a_value_of_another_day_is_no_short_answer(
    day: str, shown: list[str], tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    document = put_results(tmp_path / "results.pdf", library, embedder)
    hits = library.search("zinc", None, (document,), 5)
    sources = read_sources(library, hits)
    question, pointing = f"What was the zinc on {day}?", Pointing("10.2")
    readings = PassageReadings(question, hits, library, pointing, sources)  # type: ignore[arg-type]
    alone = {
        index: SentenceReading(0.9, Reading(0.9, (at, at + 4), -0.05), row)
        for index, row in label_rows(dict(enumerate(sources))).items()
        if (at := row.text.find("10.2")) >= 0
    }
    assert [each.text for each in extract_answers(readings, alone, lambda _quote: 1)] == shown


def test_a_label_and_several_cells_are_no_cell(tmp_path: Path, library: Library, embedder: Embedder) -> None:
    document = put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", COSTS), embedder)
    _, row = list_rows(library, document.id, "varnish timber boat shows")["Varnish"]
    at = row.text.index
    assert row.find_words(at("March"), at("March") + 5) is None
    assert row.find_words(at("940"), len(row.text)) is None
    assert row.find_words(at("Varnish"), at("Varnish") + 7) is not None


def test_a_head_over_several_columns_stands_before_the_head_of_each(
    tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    file = tmp_path / "fees.pdf"
    lines = (
        ((200, "Adults"), (360, "Children")),
        ((60, "Pool"), (180, "Summer"), (250, "Winter"), (340, "Summer"), (410, "Winter")),
        ((60, "Alderwick"), (180, "12.50"), (250, "9.00"), (340, "6.50"), (410, "4.00")),
        ((60, "Birchfield"), (180, "11.50"), (250, "8.00"), (340, "5.50"), (410, "3.00")),
        ((60, "Cedarton"), (180, "10.50"), (250, "7.00"), (340, "5.00"), (410, "2.00")),
    )
    with pymupdf.open() as made:
        page = made.new_page()
        for place, line in enumerate(lines):
            for x, text in line:
                page.insert_text((x, 80 + 13 * place), text)
        made.save(file)
    document = put(library, file, embedder)
    _, row = list_rows(library, document.id, "Birchfield Alderwick pool")["Birchfield"]
    assert row.text.startswith("Pool: Birchfield; Adults Summer: 11.50; ")
    assert row.text.endswith("Children Winter: 3.00")


def test_what_is_pointed_at_behind_a_label_is_shown(
    tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    document = put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", COSTS), embedder)
    hits = library.search("varnish", None, (document.id,), 5)
    sources = read_sources(library, hits)
    pointing = Pointing("940")
    readings = PassageReadings("What did varnish cost in March?", hits, library, pointing, sources)  # type: ignore[arg-type]
    alone = {
        index: SentenceReading(
            0.9, Reading(0.9, (row.text.index("1015"), row.text.index("1015") + 4), -0.05), row
        )
        for index, row in label_rows(dict(enumerate(sources))).items()
        if "1015" in row.text
    }
    found = extract_answers(readings, alone, lambda _quote: 1)
    assert [each.text for each in found] == ["1015"]
    assert found[0].quote.text == "1015"


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("What did timber cost in January?", "5210"),
        ("What did boat shows cost in March?", "310"),
    ],
)
def test_the_cell_of_the_named_column_is_the_short_answer(
    question: str, shown: str, tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", COSTS), embedder)
    answer = run_to_end(
        answer_question(
            question,
            library=library,
            embedder=embedder,
            generator=None,
            mode=Mode.QUOTES,
            cancelled=lambda: False,
            reader=Reader(embedder.folder),
        )
    )
    assert [short.text for short in answer.shorts] == [shown]
    assert shown in answer.citations[0].quote


def test_a_head_is_named_by_the_words_that_it_is_short_for() -> None:
    assert find_initials("Cases HR (95% CI)", "What is the hazard ratio of oats?") == {"hr"}
    assert find_initials("Cases HR (95% CI)", "How rich are oats?") == set()
    assert find_initials("Cases hr", "What is the hazard ratio of oats?") == set()


def test_letters_name_no_head_where_another_is_named_in_full(
    tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    prices = (("Product", "Germany", "PL"), ("Lamp", 40, 55), ("Chair", 30, 20))
    document = put(library, scene_files.xlsx(tmp_path / "prices.xlsx", "Prices", prices), embedder)
    _, row = list_rows(library, document.id, "lamp chair")["Lamp"]
    in_germany = "What was the price level of the lamp in Germany?"
    for question, kept in (
        (in_germany, "Product: Lamp; Germany: 40"),
        ("What was the price level of the lamp?", "Product: Lamp; PL: 55"),
    ):
        named = row.keep_named(question)
        assert named is not None and named.text == kept
    hits = library.search("lamp", None, (document.id,), 5)
    assert extract(Pointing("55"), hits, library, in_germany) == []
    assert extract(Pointing("40"), hits, library, in_germany) == ["40"]
