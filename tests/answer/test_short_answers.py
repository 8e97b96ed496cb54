"""The short answer: what the reader points at becomes words of the page, or nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from app.answer.composition.short_answers import extract_answers
from app.answer.pipeline import answer_question
from app.answer.retrieval.readings import PassageReadings, SentenceReading, find_sources_pointed_at
from app.answer.retrieval.sentences import read_sources
from app.core.answers import Hit, Mode
from app.core.events import run_to_end
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Calibration, Reader, Reading
from tests.answer.conftest import add
from tests.answer.test_rows import put
from tools.screenshots import scene_files

TEXT = (
    "Staff have 25 days of leave. The deposit is $ 900, held by Ashdown Trust (of Hull). "
    "The fee is $4,218.50. A lot costs CHF 3’607 from 17.05.2031, see chapters 7,8,6."
)


class Pointing:
    """A reader that points at given words, surely."""

    def __init__(self, words: str, chance: float = 0.95) -> None:
        self.calibration = Calibration(short_weights=(0.5, 1.0, 0.5, 1.0), shown_from=0.9)
        self._words, self._log_chance = words, math.log(chance)

    def read(self, question: str, passages: list[str], breaks: list[list[int]]) -> list[Reading]:
        made = []
        for passage in passages:
            at = passage.index(self._words)
            made.append(Reading(0.9, (at, at + len(self._words)), self._log_chance))
        return made


def read_alone(relevance: float) -> SentenceReading:
    """What the reader makes of a sentence by itself that answers with this chance."""
    return SentenceReading(relevance, Reading(relevance, (0, 0), 0.0))


@pytest.fixture
def hits(library: Library, embedder: Embedder) -> Callable[[], list[Hit]]:
    document = add(library, embedder, "Handbook", (TEXT,))
    return lambda: library.search("leave", embedder.embed_query("leave"), (document.id,), 5)


def extract(
    pointing: Pointing, hits: list[Hit], library: Library, question: str = "How many?", alone: float = 0.9
) -> list[str]:
    sources = read_sources(library, hits)
    readings = PassageReadings(question, hits, library, pointing, sources)  # type: ignore[arg-type]
    found = extract_answers(readings, dict.fromkeys(range(len(sources)), read_alone(alone)), lambda _quote: 1)
    for each in found:
        assert each.quote.boxes
        assert each.text.split()[0] in sources[each.source].text
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("pointed", "shown"),
    [
        ("25", "25 days"),
        ("Ashdown Trust (of Hull).", "Ashdown Trust (of Hull)"),
        (" Ashdown Trust", "Ashdown Trust"),
        ("900", "$ 900"),
        ("4", "$4,218.50"),  # a figure is not cut
        ("218", "$4,218.50"),
        ("$4,218", "$4,218.50"),
        ("607", "CHF 3’607"),
        ("2031", "2031"),  # a date is no figure, nor is a list
        ("8,6", "8,6"),
        ("held by Ashdown Trust", "held by Ashdown Trust"),
    ],
)
def test_what_is_pointed_at_is_shown_whole(
    pointed: str, shown: str, hits: Callable[[], list[Hit]], library: Library
) -> None:
    assert extract(Pointing(pointed), hits(), library) == [shown]


@pytest.mark.parametrize(
    ("question", "pointed", "is_shown"),
    [
        ("Who are the trustees?", "Ashdown Trust", False),
        ("Which firms have the deposit?", "Ashdown Trust", False),
        ("Which firms have the deposit?", "$ 900, held by Ashdown Trust", True),
        ("What are the sums?", "900", True),
        ("Who holds the deposit of tenants who are gone?", "Ashdown Trust", True),
        ("Who has the deposit?", "Ashdown Trust", True),
        ("What did tenants pay?", "Ashdown Trust", True),
        ("Which business has the deposit?", "Ashdown Trust", True),
        ("What is the basis?", "Ashdown Trust", True),
    ],
)
def test_one_thing_is_no_answer_where_several_are_asked_for(
    question: str, pointed: str, is_shown: bool, hits: Callable[[], list[Hit]], library: Library
) -> None:
    assert bool(extract(Pointing(pointed), hits(), library, question)) is is_shown


def test_what_the_question_says_itself_is_no_answer(hits: Callable[[], list[Hit]], library: Library) -> None:
    question = "Who is Ashdown Trust?"
    assert extract(Pointing("Ashdown Trust"), hits(), library, question) == []
    assert extract(Pointing("$ 900, held by Ashdown Trust"), hits(), library, question)
    choice = "Who holds the deposit, Ashdown Trust or the tenants?"
    assert extract(Pointing("Ashdown Trust"), hits(), library, choice) == ["Ashdown Trust"]


@pytest.fixture(scope="module")
def reader(embedder: Embedder) -> Reader:
    return Reader(embedder.folder)


BOARD = (
    "The club has its seat in Ardley. The members of the board are Ana Ruiz, Ben Okoro and Chen Li.\n"
    "Meetings are open to members, guests and the press. Guests may not vote.\n"
)
OUTING = """The outing begins at nine at the gate of the school.
Please bring:
• a raincoat
• a packed lunch
• walking boots
The trip costs £14 and ends at four."""


@pytest.mark.parametrize(
    ("text", "question", "shown"),
    [
        (BOARD, "Who are the members of the board?", ["Ana Ruiz", "Ben Okoro", "Chen Li"]),
        (BOARD, "Which groups are meetings open to?", ["members", "guests", "the press"]),
        (BOARD, "Where is the seat of the club?", ["Ardley"]),
        (BOARD, "Which trophies did the club win?", []),
        (OUTING, "What are the things to bring?", ["a raincoat", "a packed lunch", "walking boots"]),
    ],
)
def test_the_reader_shows_all_things_of_a_list_each_with_its_place(
    text: str, question: str, shown: list[str], library: Library, embedder: Embedder, reader: Reader
) -> None:
    document = add(library, embedder, f"Notes of {text.split()[2]}", (text,))
    answer = run_to_end(
        answer_question(
            question,
            library=library,
            embedder=embedder,
            generator=None,
            documents=(document.id,),
            mode=Mode.QUOTES,
            reader=reader,
        )
    )
    assert [each.text for each in answer.shorts] == shown
    assert len({each.boxes for each in answer.shorts}) == len(shown)
    quotes = {citation.number: citation.quote for citation in answer.citations}
    assert all(each.boxes and each.text in quotes[each.citation] for each in answer.shorts)


def test_the_surest_of_what_is_cited_is_shown(library: Library, embedder: Embedder) -> None:
    document = add(library, embedder, "Rules", (TEXT, "Trainees have 25 hours of leave."))
    hits = library.search("leave", embedder.embed_query("leave"), (document.id,), 5)
    sources = read_sources(library, hits)
    readings = PassageReadings("How many?", hits, library, Pointing("25"), sources)  # type: ignore[arg-type]
    alone = {
        index: read_alone(0.9 if source.page.number == 1 else 0.8) for index, source in enumerate(sources)
    }

    def show(*pages: int) -> list[tuple[str, int]]:
        cite = {page: 10 + page for page in pages}
        found = extract_answers(readings, alone, lambda quote: cite.get(quote.source.page.number))
        return [(each.text, each.citation) for each in found]

    assert show(1, 2) == [("25 days", 11)]
    assert show(2) == [("25 hours", 12)]
    assert show() == []


def test_what_the_reader_is_not_sure_of_is_not_shown(hits: Callable[[], list[Hit]], library: Library) -> None:
    assert extract(Pointing("25", chance=0.2), hits(), library) == []
    assert (
        extract(Pointing("25"), hits(), library, alone=0.1) == []
    )  # by itself, the sentence answers nothing


def test_what_is_pointed_at_counts_for_more_unless_it_is_struck_out(
    library: Library, embedder: Embedder
) -> None:
    text = "The deposit is high. Struck out by R. Quill on 3 May 2024: the deposit of 2,000 crowns."
    document = add(library, embedder, "Draft", (text,))
    hits = library.search("deposit", embedder.embed_query("deposit"), (document.id,), 5)
    sources = read_sources(library, hits)
    for words, counts in (("high", True), ("2,000 crowns", False)):
        pointing = Pointing(words)
        readings = PassageReadings("How high?", hits, library, pointing, sources)  # type: ignore[arg-type]
        found = find_sources_pointed_at(readings)
        assert [words in sources[index].text for index in found] == [True] * counts


def test_what_was_struck_out_is_no_answer_unless_it_is_asked_for(
    library: Library, embedder: Embedder
) -> None:
    text = "The deposit is high. Struck out by R. Quill on 3 May 2024: the deposit of 2,000 crowns."
    document = add(library, embedder, "Draft", (text,))
    hits = library.search("deposit", embedder.embed_query("deposit"), (document.id,), 5)
    pointing = Pointing("2,000 crowns")
    assert extract(pointing, hits, library, "How high is the deposit?") == []
    assert extract(pointing, hits, library, "What was the original deposit?") == ["2,000 crowns"]


@pytest.mark.parametrize(
    ("question", "pointed", "shown"),
    [
        ("What is the pulse?", "71 bpm 60-100 bpm", "71 bpm"),
        ("What is the pulse?", "Pulse 71 bpm", "71 bpm"),
        ("What is the fee?", "$ 12.50 19%", "$ 12.50"),
        ("Who is the keeper?", "Orla", "Orla Trench"),
        ("Who is the keeper?", "Trench", "Trench"),
        ("Who is the visitor?", "Ewan", "Ewan Birch"),
    ],
)
def test_of_a_row_one_cell_is_shown_and_a_name_in_it_whole(
    question: str, pointed: str, shown: str, tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    file = tmp_path / "visit.pdf"
    rows = (
        ("Measured", "Value", "Normal"),
        ("Pulse", "71 bpm", "60-100 bpm"),
        ("Keeper", "Orla Trench", "On duty"),
        ("Visitor", "", "Ewan Birch"),
        ("Fee", "$", "12.50", "19%"),
    )
    with pymupdf.open() as made:
        page = made.new_page()
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                page.insert_text((60 + 120 * column, 80 + 20 * place), cell)
        made.save(file)
    document = put(library, file, embedder)
    hits = library.search("pulse fee keeper", None, (document.id,), 5)
    assert extract(Pointing(pointed), hits, library, question) == [shown]


@pytest.mark.parametrize(
    ("question", "pointed", "shown"),
    [
        ("What did varnish cost in March?", "940", []),
        ("What did varnish cost in March?", "1015", ["1015"]),
        ("What did the item varnish cost in January?", "940", ["940"]),
        ("What did varnish cost?", "940", ["940"]),
        ("What did varnish cost on average?", "940", []),
        ("Which is the largest item?", "Varnish", []),
        ("What is the highest cost of at least one item?", "940", []),
        ("What did varnish cost at most?", "940", ["940"]),
        ("What does the largest boat cost?", "88", ["88"]),
    ],
)
def test_a_figure_below_another_head_than_is_named_is_no_answer(
    question: str, pointed: str, shown: list[str], tmp_path: Path, library: Library, embedder: Embedder
) -> None:
    rows = (
        ("Item", "January", "March"),
        ("Timber", 5210, 4890),
        ("Varnish", 940, 1015),
        ("Largest boat", 77, 88),
    )
    document = put(library, scene_files.xlsx(tmp_path / "costs.xlsx", "Costs", rows), embedder)
    hits = library.search("varnish", None, (document.id,), 5)
    assert extract(Pointing(pointed), hits, library, question) == shown


def test_a_title_is_no_answer(hits: Callable[[], list[Hit]], library: Library) -> None:
    assert extract(Pointing("Handbook"), hits(), library) == []


def test_the_number_of_a_clause_is_no_answer(library: Library, embedder: Embedder) -> None:
    text = "3.1 The service charge is settled once a year. 4.5 per cent of it is kept back."
    document = add(library, embedder, "Terms", (text,))
    hits = library.search("charge", embedder.embed_query("charge"), (document.id,), 5)
    assert extract(Pointing("3.1"), hits, library) == []
    assert extract(Pointing("4.5 per cent"), hits, library) == ["4.5 per cent"]


@pytest.mark.parametrize(
    ("text", "pointed", "shown"),
    [
        ("The hall has 3,820 square metres of floor.", "3,820", "3,820 square metres"),
        ("Staff have 25 working days of leave.", "25", "25 working days"),
        ("In all 12 per cent of the tenants left.", "12", "12 per cent"),
        ("On the day 12 people stayed for hours.", "12", "12 people"),
        ("The walk takes 20 minutes downhill.", "20", "20 minutes"),
        ("It was sold for 3.5 million euros in May.", "3.5", "3.5 million euros"),
        ("The road is 7 m wide.", "7", "7 m"),
    ],
)
def test_a_number_is_shown_with_all_that_it_counts(
    text: str, pointed: str, shown: str, library: Library, embedder: Embedder
) -> None:
    document = add(library, embedder, "Facts", (text,))
    hits = library.search(text, None, (document.id,), 5)
    assert extract(Pointing(pointed), hits, library) == [shown]


def test_what_was_struck_out_within_a_sentence_is_no_short_answer(
    library: Library, embedder: Embedder
) -> None:
    text = "The deposit is [struck out: 900 crowns in cash] 750 crowns."
    document = add(library, embedder, "Draft", (text,))
    hits = library.search("deposit", None, (document.id,), 5)
    assert extract(Pointing("900 crowns"), hits, library, "How high is the deposit?") == []
    assert extract(Pointing("750"), hits, library, "How high is the deposit?") == ["750 crowns"]
    assert extract(Pointing("900"), hits, library, "How high was the original deposit?") == ["900 crowns"]


@pytest.mark.parametrize(
    ("question", "pointed", "is_shown"),
    [
        ("What is the notice period?", "11/2/25", False),
        ("What is the notice period for tenants?", "3 March 2025", False),
        ("How long is the notice period?", "11/2/25", False),
        ("What is the notice period?", "three months", True),
        ("What does the notice period end on?", "3 March 2025", True),
        ("What is the last day of the notice period?", "3 March 2025", True),
        ("Which day ends the notice period?", "3 March 2025", True),
        ("What does the letter bear?", "11/2/25", True),
    ],
)
def test_a_day_is_no_period(
    question: str, pointed: str, is_shown: bool, library: Library, embedder: Embedder
) -> None:
    text = "The letter of 11/2/25 gives notice of three months to tenants, up to 3 March 2025."
    document = add(library, embedder, "Notice", (text,))
    hits = library.search("notice", None, (document.id,), 5)
    assert extract(Pointing(pointed), hits, library, question) == [pointed] * is_shown
