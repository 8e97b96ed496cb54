"""Questions answered from real documents by the real starter model, and by scripted ones where the words
of a model must be known.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.answer import request as requests
from app.answer.generation import prompt, select_sentences, write
from app.answer.generation.closed_book import LEAD
from app.answer.pipeline import LONGEST_QUESTION, WITHOUT_MODEL, answer_question
from app.answer.request import NeedsVectors, Request
from app.answer.retrieval.rerank import Evidence
from app.answer.verification.attribution import quote_stands
from app.core.answers import STOPPED, TOO_SMALL, Answer, Mode, NotFound, Support, Turn
from app.core.errors import CarrelError, NothingToSearch, QuestionTooLong
from app.core.events import Event, Progress, Quoted, Searched, Token
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.profile import ABLE
from tests.answer.scripted import Scripted

Ask = Callable[..., tuple[Answer, list[Event]]]
ANSWERABLE = "How many days of paid leave does a nurse have a year?"


@pytest.fixture
def ask(library: Library, embedder: Embedder) -> Ask:
    """Asks, and checks what must hold for every answer."""

    def ask(question: str, model: models.Generator | None, **options: Any) -> tuple[Answer, list[Event]]:
        events: list[Event] = []
        asking = answer_question(
            question, **{"library": library, "embedder": embedder, "generator": model, **options}
        )
        while True:
            try:
                events.append(next(asking))
            except StopIteration as end:
                answer: Answer = end.value
                break
        for citation in answer.citations:
            assert quote_stands(
                citation, library.load_pages(citation.document, [citation.page])[citation.page]
            )
            assert f"[{citation.number}]" in answer.answer
        used = {number for sentence in answer.sentences for number in sentence.citations}
        assert used == {citation.number for citation in answer.citations}
        assert answer.found is bool(answer.citations)
        assert answer.queries[0] == question
        return answer, events

    return ask


@pytest.fixture
def able(generator: models.Generator, monkeypatch: pytest.MonkeyPatch) -> models.Generator:
    """The starter model, taken for one whose words are worth having."""
    monkeypatch.setattr(requests, "find_profile", lambda *_: ABLE)
    return generator


@pytest.mark.parametrize(
    ("question", "page", "words"),
    [
        (ANSWERABLE, ("Staff handbook", 1), "25 days"),
        ("How much rent does the tenant pay?", ("Harbour Street lease", 1), "$1,577.50"),
        ("Who repairs the roof?", ("Harbour Street lease", 2), "repairs the roof"),
    ],
)
def test_with_the_starter_model_a_quick_answer_is_quotes_of_the_right_page(
    ask: Ask, generator: models.Generator, question: str, page: tuple[str, int], words: str
) -> None:
    answer, events = ask(question, generator)
    assert answer.found
    cited = [c for c in answer.citations if (c.title, c.page) == page]
    assert any(words in citation.quote for citation in cited)
    assert answer.mode is Mode.QUOTES and answer.model is None and answer.notice == TOO_SMALL
    assert isinstance(events[0], Searched)
    assert events[0].hits == answer.passages and events[0].queries == answer.queries
    assert not any(isinstance(event, Token) for event in events)


def test_an_able_model_writes_and_before_it_the_quotes_are_there(ask: Ask, able: models.Generator) -> None:
    answer, events = ask(ANSWERABLE, able)
    assert answer.found and answer.tokens.prompt > answer.tokens.answer > 0
    assert answer.seconds.first_token is not None
    assert answer.seconds.search < answer.seconds.first_token <= answer.seconds.total
    first_token = next(place for place, event in enumerate(events) if isinstance(event, Token))
    (place,) = (place for place, event in enumerate(events) if isinstance(event, Quoted))
    quoted = events[place]
    assert place < first_token and isinstance(quoted, Quoted)
    assert "25 days" in quoted.answer.answer and quoted.answer.citations and quoted.answer.notice is None


@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.THOROUGH])
def test_nothing_is_quoted_beforehand_where_nothing_bears_on_the_question(ask: Ask, mode: Mode) -> None:
    _, events = ask("Who won the 1998 World Cup?", Scripted("France did."), mode=mode)
    assert not any(isinstance(event, Quoted) for event in events)


@pytest.mark.parametrize("question", ["Who won the 1998 World Cup?", "What is the CEO's blood type?"])
@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.QUOTES])
def test_what_the_documents_do_not_hold_is_not_found(
    ask: Ask, generator: models.Generator, question: str, mode: Mode
) -> None:
    answer, _ = ask(question, generator, mode=mode)
    assert not answer.found
    assert answer.answer.startswith("No answer to this question was found")
    assert answer.passages and not answer.sentences


def test_without_a_model_the_answer_is_quotes(ask: Ask) -> None:
    answer, events = ask(ANSWERABLE, None)
    assert answer.mode is Mode.QUOTES and answer.model is None
    assert answer.seconds.first_token is None
    assert not any(isinstance(event, Token) for event in events)
    assert answer.answer.startswith(
        "“Every nurse has 25 days of paid leave a year, and every doctor has 31 days.” [1]"
    )
    assert answer.notice == WITHOUT_MODEL


def test_the_thorough_way_reads_every_passage_that_may_help(ask: Ask, generator: models.Generator) -> None:
    answer, events = ask(ANSWERABLE, generator, mode=Mode.THOROUGH)
    assert answer.mode is Mode.THOROUGH and answer.found
    read = [event for event in events if isinstance(event, Progress) and event.total]
    assert answer.read is not None and answer.read[0] == answer.read[1] >= 4
    assert [event.done for event in read] == list(range(answer.read[1] + 1))
    assert any("25 days" in citation.quote for citation in answer.citations)


def test_only_the_chosen_documents_are_searched(ask: Ask, library: Library) -> None:
    (lease,) = library.find(["Harbour Street lease"])
    answer, _ = ask(ANSWERABLE, None, documents=(lease.id,))
    assert {hit.document for hit in answer.passages} == {lease.id}


def test_words_nobody_can_confirm_give_way_to_quotes(ask: Ask) -> None:
    answer, _ = ask(ANSWERABLE, Scripted("The moon is made of green cheese."))
    assert answer.found
    assert answer.notice is not None and "could not be confirmed" in answer.notice
    assert "cheese" not in answer.answer and "25 days" in answer.answer


def test_sentences_that_rest_on_nothing_stay_and_are_marked(ask: Ask) -> None:
    answer, _ = ask(
        ANSWERABLE, Scripted("A nurse has 25 days of paid leave a year [7]. The moon is made of cheese.")
    )
    assert [sentence.support for sentence in answer.sentences] == [Support.SUPPORTED, Support.UNSUPPORTED]
    assert answer.answer == "A nurse has 25 days of paid leave a year. [1] The moon is made of cheese."


def test_a_wrong_number_is_marked(ask: Ask) -> None:
    answer, _ = ask(ANSWERABLE, Scripted("Every nurse has 28 days of paid leave a year."))
    (sentence,) = answer.sentences
    assert sentence.support is Support.PARTIAL
    assert sentence.warnings == ("The number 28 is not on the cited page.",)


def test_a_model_that_says_no_is_believed(ask: Ask) -> None:
    answer, _ = ask("May the tenant keep a horse?", Scripted("The documents do not say."))
    assert not answer.found and answer.not_found is NotFound.NOT_ANSWERED
    assert "of 2 documents were searched" in answer.answer and answer.searched is not None


def test_the_models_own_knowledge_is_told_only_when_wanted_and_marked(ask: Ask) -> None:
    model = Scripted("France won the World Cup in 1998.")
    question = "Who won the 1998 World Cup?"
    answer, _ = ask(question, model)
    assert answer.not_found is NotFound.NOTHING_RELEVANT and "France" not in answer.answer
    answer, _ = ask(question, model, own_knowledge=True)
    assert answer.not_found is NotFound.OWN_KNOWLEDGE and not answer.found and not answer.citations
    assert f"{LEAD} France won the World Cup in 1998." in answer.answer
    assert [sentence.support for sentence in answer.sentences] == [Support.UNSUPPORTED]
    assert answer.passages

    answer, _ = ask(question, Scripted("I do not know."), own_knowledge=True)
    assert answer.not_found is NotFound.NOTHING_RELEVANT


def test_a_model_without_room_for_the_question_is_not_asked_what_it_knows(ask: Ask) -> None:
    model = Scripted("France won the World Cup in 1998.")
    model.room = prompt.WRITE
    answer, _ = ask("Who won the 1998 World Cup?", model, own_knowledge=True)
    assert answer.notice == prompt.TOO_LONG and "France" not in answer.answer and not model.read


def test_a_question_too_long_to_write_about_is_refused_before_anything_is_read(
    library: Library, embedder: Embedder, generator: models.Generator
) -> None:
    question = "How many days of paid leave does a nurse have a year? " * 60
    asking = answer_question(
        question, library=library, embedder=embedder, generator=generator, mode=Mode.THOROUGH
    )
    events: list[Event] = []
    with pytest.raises(QuestionTooLong, match=r"in fewer words\.$"):
        events.extend(asking)
    assert not any(isinstance(event, Progress) and event.total for event in events)


def test_a_model_with_little_room_reads_less_of_a_passage(
    evidence: Evidence, library: Library, embedder: Embedder, generator: models.Generator
) -> None:
    model = Scripted("0", generator.path)
    request = Request(evidence.question, Mode.THOROUGH, library, embedder, model)
    indices = [index for index, source in enumerate(evidence.sources) if source.rank == 0]
    assert len(indices) > 1
    assert select_sentences.select_of_passage(request, evidence, model, indices)[0] == set()
    model.room = len(" ".join(m["content"] for m in prompt.build_selection_prompt("", ())).split()) + 45
    assert select_sentences.select_of_passage(request, evidence, model, indices)[0] == set()
    assert 1 <= model.read[1].count("\n") < model.read[0].count("\n")
    model.room = 20
    kept, _ = select_sentences.select_of_passage(request, evidence, model, indices)
    assert kept == set(indices) and len(model.read) == 2


def test_a_model_that_goes_round_is_stopped(ask: Ask) -> None:
    model = Scripted("A nurse has 25 days of paid leave a year. " * 30)
    answer, events = ask(ANSWERABLE, model)
    assert len(answer.sentences) == 1
    assert sum(isinstance(event, Token) for event in events) < 30


def test_a_model_that_writes_for_minutes_is_stopped(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "LONGEST", -1.0)
    answer, events = ask(ANSWERABLE, Scripted("A nurse has 25 days of paid leave a year."))
    assert sum(isinstance(event, Token) for event in events) == 1
    # Half a sentence is none: the documents' own words take its place.
    assert answer.found and answer.citations and write.STOPPED_LATE in (answer.notice or "")
    assert "wrote no whole sentence" in (answer.notice or "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "wrote nothing"),
        ("**", "wrote no whole sentence"),
        ("Here is the answer:", "announced an answer and wrote none"),
        ("The paid leave of a nurse is listed as follows:", "announced an answer and wrote none"),
    ],
)
def test_a_model_that_writes_no_answer_gives_way_to_quotes(ask: Ask, text: str, told: str) -> None:
    answer, _ = ask(ANSWERABLE, Scripted(text))
    assert answer.found and answer.citations and told in (answer.notice or "")


@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.THOROUGH, Mode.AUTO])
def test_a_small_model_is_not_asked_to_write(ask: Ask, generator: models.Generator, mode: Mode) -> None:
    model = Scripted("Gloves are worn when blood is drawn.", generator.path)
    answer, events = ask("What is the deposit under the lease?", model, mode=mode)
    assert "Gloves" not in answer.answer and answer.notice == TOO_SMALL
    assert not any(isinstance(event, Token) for event in events)
    assert any("The deposit is two months’ rent".replace("’", "'") in c.quote for c in answer.citations)


def test_a_follow_up_is_understood(ask: Ask) -> None:
    model = Scripted("Every doctor has 31 days.")
    turns = [Turn(ANSWERABLE, "A nurse has 25 days of paid leave a year. [1]")]
    answer, _ = ask("And doctors?", model, turns=turns)
    assert answer.queries[0] == "And doctors?"
    assert "leave" in answer.queries[1]
    assert any("31 days" in citation.quote for citation in answer.citations)


def test_bad_questions_are_one_sentence(ask: Ask) -> None:
    with pytest.raises(CarrelError, match=r"^Please type a question\.$"):
        ask("  \n ", None)
    with pytest.raises(QuestionTooLong, match=r"^This question has 10,000 words: .* at most 1,000\.$"):
        ask("why " * 10_000, None)
    assert LONGEST_QUESTION == 1000


def test_an_empty_library_has_nothing_to_search(tmp_path: Path, embedder: Embedder, ask: Ask) -> None:
    with (
        Library.open(tmp_path / "empty", embedder.identify("1")) as empty,
        pytest.raises(NothingToSearch, match="add some documents"),
    ):
        ask("Why?", None, library=empty)


def test_stop_while_the_model_reads_leaves_what_was_found(ask: Ask, able: models.Generator) -> None:
    ask(ANSWERABLE, able)
    stopped_at: list[float] = []

    def cancelled() -> bool:
        stopped_at.append(time.monotonic())
        return len(stopped_at) > 3

    answer, _ = ask("What does the landlord repair in the apartment?", able, cancelled=cancelled)
    assert time.monotonic() - stopped_at[3] < 20  # a part of one on a machine that has nothing else to do
    assert answer.stopped and answer.found and answer.notice == STOPPED
    assert any("repairs the roof" in citation.quote for citation in answer.citations)
    assert ask(ANSWERABLE, able)[0].found


def test_closing_the_answer_stops_the_model(
    library: Library, embedder: Embedder, able: models.Generator
) -> None:
    asking = answer_question(ANSWERABLE, library=library, embedder=embedder, generator=able)
    while not isinstance(next(asking), Token):
        pass
    asking.close()
    assert able.count([{"role": "user", "content": "Still there?"}]) > 0


def test_where_a_model_dies_the_answer_is_quotes_and_the_next_question_works(
    ask: Ask, library: Library, embedder: Embedder, able: models.Generator
) -> None:
    asking = answer_question(ANSWERABLE, library=library, embedder=embedder, generator=able)
    while not isinstance(next(asking), Token):
        pass
    assert able.process is not None
    able.process.kill()
    while True:
        try:
            next(asking)
        except StopIteration as end:
            answer = end.value
            break
    assert answer.found and "25 days" in answer.citations[0].quote
    assert answer.notice.startswith("The language model stopped unexpectedly. It starts again with your next")
    assert ask(ANSWERABLE, able)[0].found


def test_without_an_embedder_words_alone_find_it(ask: Ask) -> None:
    answer, _ = ask(ANSWERABLE, None, embedder=None, mode=Mode.AUTO)
    assert answer.found and "25 days" in answer.citations[0].quote
    assert not ask("Who won the 1998 World Cup?", None, embedder=None)[0].found
    with pytest.raises(NeedsVectors):
        ask("List all rooms in the documents", None, embedder=None, mode=Mode.AUTO)
