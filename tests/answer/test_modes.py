"""Reading many passages: what is kept, what is covered, and what there is when it is stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.answer.modes import choose_mode, coverage
from app.answer.pipeline import answer_question
from app.answer.question.intent import Task, classify_task
from app.answer.request import Request
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Mode, NotFound, Support
from app.core.errors import Cancelled
from app.core.events import Event, Progress
from app.core.records import pack_record, unpack_record
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.generated import Generated
from tests.answer.conftest import add
from tests.answer.scripted import Choosing, Scripted
from tests.answer.test_pipeline import ANSWERABLE

DOGS = ("Rex", "Bella", "Otto", "Fleck", "Luna", "Minka", "Zottel")


@pytest.fixture(scope="module")
def kennel(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    """Two diaries in which each of seven dogs arrives, among days on which none does."""
    folder = tmp_path_factory.mktemp("kennel") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        for title, names in (("Spring diary", DOGS[:4]), ("Autumn diary", DOGS[4:])):
            pages = [
                f"""It rained all morning and the roof of the shed was mended by the carpenter.
                The dog {name} arrived at the kennel and was given a bed by the window.
                In the evening the accounts were written up and the invoices were paid."""
                for name in names
            ]
            pages.append("The price of coal went up again. The carpenter sent his bill for the shed roof.")
            add(library, embedder, title, pages)
        yield library


def run(work: Generator[Event, None, Answer], library: Library) -> tuple[Answer, list[Event]]:
    events: list[Event] = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            answer: Answer = end.value
            break
    for citation in answer.citations:
        assert quote_stands(citation, library.load_pages(citation.document, [citation.page])[citation.page])
    return answer, events


@pytest.fixture
def ask(kennel: Library, embedder: Embedder) -> Callable[..., tuple[Answer, list[Event]]]:
    def ask(question: str, **options: Any) -> tuple[Answer, list[Event]]:
        given = {"library": kennel, "embedder": embedder, "generator": None, "mode": Mode.AUTO}
        return run(answer_question(question, **{**given, **options}), kennel)

    return ask


def test_every_item_is_listed_by_document_and_counted(ask: Callable[..., Any]) -> None:
    answer, events = ask("List all dogs that arrived at the kennel")
    assert answer.mode is Mode.COVERAGE and answer.found
    quotes = [citation.quote for citation in answer.citations]
    assert len(quotes) == len(DOGS) and all(any(name in q for q in quotes) for name in DOGS)
    assert answer.answer.startswith("7 mentions found, in 2 documents.")
    assert answer.answer.index("Spring diary:") > 0 < answer.answer.index("Autumn diary:")
    assert answer.coverage is not None and answer.searched is not None
    assert (answer.coverage.documents, answer.coverage.bearing_documents, answer.coverage.items) == (2, 2, 7)
    passages = answer.searched.passages
    assert answer.coverage.passages == passages and answer.read == (passages, passages)
    read = [event for event in events if isinstance(event, Progress) and event.total == passages]
    assert read[-1].done == passages
    assert unpack_record(Answer, pack_record(answer)) == answer  # as chats keep it


def test_the_line_that_counts_cites_what_it_counted(ask: Callable[..., Any]) -> None:
    answer, _ = ask("List all dogs that arrived at the kennel")
    lead = answer.sentences[0]
    assert lead.counted and lead.support is Support.SUPPORTED and lead.citations == tuple(range(1, 8))
    assert answer.answer.startswith(f"{lead.text}\n")  # the marks stand at the items


def test_a_line_that_counts_more_than_is_listed_is_borne_out_in_part(
    ask: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coverage, "MOST_LISTED", 3)
    answer, _ = ask("List all dogs that arrived at the kennel")
    lead = answer.sentences[0]
    assert lead.text.startswith("7 mentions found") and lead.support is Support.PARTIAL
    assert lead.citations == (1, 2, 3) and not answer.coverage.at_least


@pytest.fixture(scope="module")
def contracts(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    """Thirty contracts with the same clause, each beside two pages of other things."""
    folder = tmp_path_factory.mktemp("contracts") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        for number in range(30):
            pages = [
                "The supplier delivers the goods to the warehouse on working days and takes pallets back.",
                f"Prices are reviewed each spring. {CLAUSE} The goods are insured until then.",
                "Disputes are heard by the courts of the city of Leith, and by no others.",
            ]
            add(library, embedder, f"Contract {number}", pages)
        yield library


CLAUSE = "A late fee of five percent is charged for each invoice that is paid after the due date."


@pytest.fixture
def ask_contracts(
    contracts: Library, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[Answer, list[Event]]]:
    """Asks where no more than a few passages are read in any case."""
    monkeypatch.setattr(coverage, "FIRST", 8)
    monkeypatch.setattr(coverage, "AT_ONCE", 4)

    def ask(question: str, **options: Any) -> tuple[Answer, list[Event]]:
        given = {"library": contracts, "embedder": embedder, "generator": None, "mode": Mode.AUTO}
        return run(answer_question(question, **{**given, **options}), contracts)

    return ask


def test_a_clause_that_every_document_repeats_is_found_in_all(ask_contracts: Callable[..., Any]) -> None:
    answer, events = ask_contracts("How often is a late fee mentioned?")
    assert answer.answer.startswith("30 sentences on 30 pages of 30 documents mention it; ")
    assert (answer.coverage.items, answer.coverage.at_least) == (30, False)
    read = [
        event for event in events if isinstance(event, Progress) and event.stage == "Reading the passages"
    ]
    assert read[-1].done == read[-1].total == answer.searched.passages
    assert [event.done for event in read] == sorted(event.done for event in read)


@pytest.mark.parametrize("limit", ["MOST", "MOST_FOUND", "MOST_COMPARED"])
def test_where_a_limit_is_met_at_least_so_many_were_found(
    ask_contracts: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(coverage, limit, 16)
    answer, _ = ask_contracts("How often is a late fee mentioned?")
    assert answer.coverage.at_least and 8 <= answer.coverage.items < 30
    assert answer.answer.startswith(f"At least {answer.coverage.items} sentences on ")
    assert "at least" in answer.coverage.said


def test_reading_on_that_is_stopped_gives_what_it_has(ask_contracts: Callable[..., Any]) -> None:
    looked: list[None] = []

    def cancelled() -> bool:
        looked.append(None)
        return len(looked) > 42

    answer, _ = ask_contracts("How often is a late fee mentioned?", cancelled=cancelled)
    assert answer.notice.startswith("Stopped after reading ") and answer.read[0] < answer.read[1]
    assert 8 <= answer.coverage.items < 30 and answer.answer.startswith("At least ")


def test_a_passage_without_a_vector_is_told_as_looked_at_by_its_words(
    tmp_path: Path, embedder: Embedder
) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Contract 1", [CLAUSE])
        add(library, embedder, "Contract 2", [CLAUSE], vectors=False)
        asked = {"library": library, "embedder": embedder, "generator": None, "mode": Mode.AUTO}
        answer, _ = run(answer_question("List all late fees", **asked), library)
        assert answer.coverage.items == 2
        assert answer.notice.startswith("1 passage has not been indexed by meaning yet")
        answer, _ = run(answer_question("Summarise the documents", **asked), library)
        assert answer.read == (1, 2) and answer.coverage.passages == 1
        assert answer.notice.startswith("1 passage has not been indexed by meaning yet and is left out")


def test_a_summary_of_many_documents_claims_only_those_it_opened(
    contracts: Library, embedder: Embedder
) -> None:
    work = answer_question(
        "Summarise the documents", library=contracts, embedder=embedder, generator=None, mode=Mode.AUTO
    )
    answer, events = run(work, contracts)
    assert answer.notice == "Of 30 documents, the 24 longest are summarised."
    assert answer.coverage.documents == 24 and answer.coverage.passages == answer.read[1]
    assert answer.read[0] == answer.read[1] < answer.searched.passages
    read = [event for event in events if isinstance(event, Progress)]
    assert {event.total for event in read} == {answer.read[1]}


@pytest.mark.parametrize(
    ("question", "speed", "mode"),
    [
        ("Who mended the roof?", None, Mode.QUICK),
        ("Who mended the roof?", 60.0, Mode.QUICK),
        ("Who mended the roof?", 400.0, Mode.QUICK),
        ("Who mended the roof?", 800.0, Mode.THOROUGH),
        ("List all dogs", 60.0, Mode.COVERAGE),
        ("Summarise the documents", 400.0, Mode.COVERAGE),
    ],
)
def test_the_way_is_chosen_by_the_question_and_the_models_speed(
    kennel: Library, embedder: Embedder, question: str, speed: float | None, mode: Mode
) -> None:
    class Measured(Scripted):
        """A capable model that was found to read so many tokens a second here."""

        @property
        def speed(self) -> float | None:
            return speed

    model = Measured("The carpenter.")
    profile = Request(question, Mode.AUTO, kennel, embedder, model).profile
    assert choose_mode.choose_mode(classify_task(question), model, profile) is mode


def test_a_small_model_is_not_made_to_read_thoroughly(
    kennel: Library, embedder: Embedder, generator: models.Generator
) -> None:
    """However fast: it chooses sentences no better than the program does."""
    list(generator.generate([{"role": "user", "content": "word " * 200}], max_tokens=1))
    assert generator.speed is not None
    profile = Request("Who mended the roof?", Mode.AUTO, kennel, embedder, generator).profile
    assert choose_mode.choose_mode(Task.LOOKUP, generator, profile) is Mode.QUICK
    assert choose_mode.choose_mode(Task.LOOKUP, None, profile) is Mode.QUOTES


def test_only_the_chosen_documents_are_covered(ask: Callable[..., Any], kennel: Library) -> None:
    (autumn,) = kennel.find(["Autumn diary"])
    answer, _ = ask("List all dogs that arrived at the kennel", documents=(autumn.id,))
    assert {citation.title for citation in answer.citations} == {"Autumn diary"}
    assert len(answer.citations) == 3 and answer.searched.documents == 1


def test_a_count_gives_no_number_as_if_it_were_the_answer(ask: Callable[..., Any]) -> None:
    answer, _ = ask("How many dogs arrived?")
    assert answer.mode is Mode.COVERAGE
    assert answer.answer.startswith("7 sentences on 7 pages of 2 documents mention it; what they say may ")
    assert "this is not a count of the things themselves." in answer.sentences[0].text
    assert answer.sentences[0].counted and answer.sentences[0].citations == tuple(range(1, 8))


def test_a_number_that_the_documents_state_comes_first(tmp_path: Path, embedder: Embedder) -> None:
    flats = [
        f"The apartment {name} has a kitchen and a bath. The roof was mended in {year}. It rained."
        for name, year in (("Elm", 2011), ("Oak", 2013), ("Ash", 2015))
    ]
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "House", [*flats, "There are 14 apartments in the house. Two have a balcony."])
        work = answer_question(
            "How many apartments are there in the house?",
            library=library,
            embedder=embedder,
            generator=None,
            mode=Mode.COVERAGE,
        )
        answer, _ = run(work, library)
    first, lead, *others = answer.sentences
    assert first.text == "“There are 14 apartments in the house.”" and first.citations == (1,)
    assert lead.counted and "other sentence" in lead.text and 1 not in lead.citations
    assert others and answer.coverage.items == len(answer.citations)


def test_a_number_that_is_stated_is_not_counted(library: Library, embedder: Embedder) -> None:
    work = answer_question(ANSWERABLE, library=library, embedder=embedder, generator=None, mode=Mode.AUTO)
    answer, _ = run(work, library)
    assert answer.mode is Mode.QUOTES and "25 days" in answer.answer


def test_a_summary_has_something_of_every_document(ask: Callable[..., Any]) -> None:
    answer, _ = ask("Summarise the documents")
    assert {citation.title for citation in answer.citations} == {"Spring diary", "Autumn diary"}
    quotes = [citation.quote for citation in answer.citations]
    assert len(set(quotes)) == len(quotes)


def test_a_summary_of_a_named_document_keeps_to_it(ask: Callable[..., Any]) -> None:
    answer, _ = ask("Give me an overview of the autumn diary")
    assert {citation.title for citation in answer.citations} == {"Autumn diary"}


def test_a_comparison_takes_something_from_each_document(ask: Callable[..., Any]) -> None:
    answer, _ = ask("Compare the documents on the shed roof")
    assert {citation.title for citation in answer.citations} == {"Spring diary", "Autumn diary"}


def test_nothing_that_bears_is_said_so(ask: Callable[..., Any]) -> None:
    answer, _ = ask("List all planets of the solar system")
    assert not answer.found and answer.not_found is NotFound.NOTHING_RELEVANT
    assert (
        "of 2 documents were searched" in answer.answer
        and "“List all planets of the solar system”" in answer.answer
    )
    assert answer.passages


def test_coverage_that_is_stopped_gives_what_it_has(ask: Callable[..., Any]) -> None:
    looked: list[None] = []

    def cancelled() -> bool:
        looked.append(None)
        return len(looked) > 3

    answer, _ = ask("List all dogs that arrived at the kennel", cancelled=cancelled)
    assert answer.notice is not None and answer.notice.startswith("Stopped after reading ")
    assert answer.read[0] < answer.read[1]


def test_a_choice_of_sentences_goes_into_the_answer(library: Library, embedder: Embedder) -> None:
    model = Choosing("1")
    work = answer_question(
        "How many days of leave does a doctor have?",
        library=library,
        embedder=embedder,
        generator=model,
        mode=Mode.THOROUGH,
    )
    answer, events = run(work, library)
    assert answer.read is not None and answer.read[0] == answer.read[1] == len(model.read) - 1
    assert any(isinstance(event, Progress) and event.seconds_left is not None for event in events)
    # The right sentence is first in its passage; those that nobody chose are not in what is written from.
    assert "31 days" in model.read[-1] and "Overtime" not in model.read[-1]


def test_a_model_that_keeps_nothing_does_not_lose_the_right_sentence(
    library: Library, embedder: Embedder, generator: models.Generator
) -> None:
    model = Choosing("0", generator.path)
    work = answer_question(
        ANSWERABLE, library=library, embedder=embedder, generator=model, mode=Mode.THOROUGH
    )
    answer, _ = run(work, library)
    assert "25 days" in answer.answer


def test_a_sentence_that_leans_on_another_brings_it_along(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(
            library,
            embedder,
            "Boats",
            ["The Marigold was built in Leith. It has a crew of nine. The harbour is deep and wide."],
        )
        model = Choosing("2")
        work = answer_question(
            "How large is the crew?", library=library, embedder=embedder, generator=model, mode=Mode.THOROUGH
        )
        run(work, library)
        assert "Marigold was built in Leith. It has a crew of nine." in model.read[-1]
        assert "deep and wide" not in model.read[-1]


def test_thorough_reading_that_is_stopped_gives_what_it_has(library: Library, embedder: Embedder) -> None:
    class Stopped(Choosing):
        def generate(self, messages: models.Messages, **options: Any) -> Generator[str, None, Generated]:
            if len(self.read) == 2:
                raise Cancelled("Stopped.")
            return (yield from super().generate(messages, **options))

    work = answer_question(
        ANSWERABLE, library=library, embedder=embedder, generator=Stopped("1"), mode=Mode.THOROUGH
    )
    answer, _ = run(work, library)
    assert answer.found and "25 days" in answer.answer
    assert answer.read is not None and answer.read[0] == 2
    assert answer.notice == f"Stopped after reading 2 of {answer.read[1]} passages."
