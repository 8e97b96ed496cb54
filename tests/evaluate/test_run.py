"""A whole run against a library of two documents whose every answer is written down here."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any, Literal

import pytest

from app.core.answers import Answer, Citation, Hit, Mode, Seconds
from app.core.documents import Box, Document, DocumentState
from app.core.errors import EngineDied, LibraryUnusable
from app.core.evaluation import Question
from app.core.events import Event, Progress, Token
from app.evaluate.closed_book import ClosedBook
from app.evaluate.judge import Judged
from app.evaluate.run import evaluate

LEASE = Document("1ea5e", "Lease", ("docs/lease.pdf",), "pdf", DocumentState.READY)
REPORT = Document("4e904", "Report", ("docs/report.pdf",), "pdf", DocumentState.READY)
DOCUMENTS = {"lease.pdf": LEASE, "report.pdf": REPORT}
BOX = Box(72, 90, 540, 104)

NOTICE = Question(
    "notice", ("lease.pdf",), "How long is the notice?", ("30 days",), True, (("lease.pdf", 2),)
)
SALES = Question("sales", ("report.pdf",), "What were the sales?", ("$1,200",), True, (("report.pdf", 4),))
PETS = Question("pets", ("lease.pdf",), "Are pets allowed?", ("Not answerable",), answerable=False)
WEATHER = Question("weather", ("lease.pdf",), "How is the weather?", (), answerable=False)
GONE = Question("gone", ("gone.pdf",), "Where is it?", ("here",), True, (("gone.pdf", 1),))
UNPLACED = Question("unplaced", ("lease.pdf",), "Who is the tenant?", ("Ada Lovelace",))

# What a search finds, as (document, page), best first.
FOUND = {
    NOTICE.question: [(LEASE, 1), (LEASE, 1), (LEASE, 1), (LEASE, 2)],  # the second distinct page is right
    SALES.question: [(LEASE, 9), (REPORT, 5), (REPORT, 6)],  # only the page after the right one
    PETS.question: [(LEASE, 7)],
    WEATHER.question: [],
    UNPLACED.question: [(LEASE, 1)],
}
# What is answered, and the cited pages.
ANSWERS: dict[str, tuple[str, list[tuple[Document, int]]]] = {
    NOTICE.question: ("The notice is 30 days. [1] [2]", [(LEASE, 2), (LEASE, 3)]),
    SALES.question: ("They were 1,300 [1].", [(REPORT, 4)]),
    WEATHER.question: ("It is fine.", []),
    UNPLACED.question: ("Ada Lovelace.", []),
}


def hit(document: Document, page: int) -> Hit:
    return Hit(document.id, page, document.title, document.path, page, "text", 0.5, (BOX,))


def search(question: str, documents: tuple[str, ...], limit: int) -> Sequence[Hit]:
    found = [hit(*place) for place in FOUND[question] if not documents or place[0].id in documents]
    return found[:limit]


def answer_to(question: str) -> Answer:
    text, places = ANSWERS.get(question, ("The documents do not hold the answer.", []))
    citations = tuple(
        Citation(number, document.id, document.title, document.path, page, f"page {page}", (BOX,))
        for number, (document, page) in enumerate(places, start=1)
    )
    return Answer(
        question,
        question in ANSWERS,
        text,
        Mode.QUICK,
        "model.gguf",
        (question,),
        (),
        citations,
        (),
        Seconds(0.1, 0.2, 0.3),
    )


def ask(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
    yield Token("The ")
    return answer_to(question)


def report_of(
    questions: Sequence[Question], scope: Literal["doc", "all"] = "all", **changes: Any
) -> dict[str, Any]:
    parts: dict[str, Any] = {
        "documents": DOCUMENTS,
        "search": search,
        "ask": ask,
        "quote_stands": lambda citation: citation.page != 3,
        **changes,
    }
    running = evaluate(questions, scope=scope, **parts)
    while True:
        try:
            next(running)
        except StopIteration as stop:
            report: dict[str, Any] = stop.value
            return report


def test_retrieval_counts_distinct_pages() -> None:
    retrieval = report_of([NOTICE, SALES, PETS, UNPLACED])["retrieval"]
    assert retrieval == {
        "page_hit@1": 0.0,
        "page_hit@3": 0.5,
        "page_hit@5": 0.5,
        "page_hit@10": 0.5,
        "mrr": 0.25,
        "document_hit@1": pytest.approx(2 / 3),
        "page_or_next_hit@5": 1.0,
        "questions_with_pages": 2,
    }


def test_scope_doc_searches_and_asks_in_the_questions_documents() -> None:
    asked: list[tuple[str, ...]] = []

    def watched(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
        asked.append(documents)
        return (yield from ask(question, documents))

    report = report_of([SALES], scope="doc", ask=watched)
    assert report["per_question"][0]["pages"][0] == {"document": REPORT.id, "page": 5}
    assert report["retrieval"]["document_hit@1"] is None
    assert asked == [(REPORT.id,)]


def test_answers() -> None:
    # notice: said "notice is 30 days" of "30 days" (F1 2·2/(4+2)); sales: "they were 1300" of "1200".
    answers = report_of([NOTICE, SALES, PETS])["answers"]
    assert answers["token_f1"] == pytest.approx(1 / 3)
    assert answers["number_match"] == 0.5
    assert answers["accuracy"] == 0.5
    assert answers["completeness"] == 0.5


def test_citation_marks_are_no_numbers_of_the_answer() -> None:
    one = Question("one", ("lease.pdf",), NOTICE.question, ("2",))
    assert report_of([one])["answers"]["number_match"] == 0.0


def test_citations() -> None:
    # notice cites pages 2 and 3 for 2, sales page 4 for 4; one of the three quotes does not stand.
    assert report_of([NOTICE, SALES])["citations"] == {
        "page_precision": 0.75,
        "page_recall": 1.0,
        "quotes_verbatim": pytest.approx(2 / 3),
        "span_quoted": 0.0,
    }


def test_abstention() -> None:
    abstention = report_of([NOTICE, SALES, PETS, WEATHER])["abstention"]
    assert abstention == {"answered_when_answerable": 1.0, "refused_when_not": 0.5}


def test_a_refused_question_scores_nothing_but_is_no_citation() -> None:
    who = Question("who", ("lease.pdf",), PETS.question, ("Ada",), True, (("lease.pdf", 1),))
    report = report_of([who])
    assert report["abstention"] == {"answered_when_answerable": 0.0, "refused_when_not": None}
    assert report["answers"]["accuracy"] == 0.0
    assert report["citations"] == {
        "page_precision": None,
        "page_recall": 0.0,
        "quotes_verbatim": None,
        "span_quoted": 0.0,
    }


def test_a_document_that_is_not_there_is_told_and_not_measured() -> None:
    report = report_of([GONE, NOTICE])
    assert report["questions"] == 2
    assert report["not_measured"] == 1
    assert report["per_question"][0] == {
        "id": "gone",
        "type": None,
        "question": "Where is it?",
        "answerable": True,
        "reason": "Not in the library: gone.pdf.",
    }
    assert report["retrieval"]["page_hit@3"] == 1.0


def test_retrieval_only_leaves_the_answers_null() -> None:
    report = report_of([NOTICE, PETS], ask=None)
    assert report["retrieval"]["mrr"] == 0.5
    for group in ("answers", "citations", "abstention"):
        assert set(report[group].values()) == {None}
    assert report["seconds"]["answer_p50"] is None
    assert report["seconds"]["search_p95"] >= report["seconds"]["search_p50"] >= 0


def test_a_dead_engine_is_no_answer_and_the_rest_goes_on() -> None:
    def dying(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
        if question == NOTICE.question:
            raise EngineDied("The language model stopped.")
        return (yield from ask(question, documents))

    report = report_of([NOTICE, UNPLACED], ask=dying)
    assert report["per_question"][0]["reason"] == "The language model stopped."
    assert report["abstention"]["answered_when_answerable"] == 0.5
    assert report["answers"]["accuracy"] == 0.5


def test_what_concerns_every_question_is_raised() -> None:
    def broken(question: str, documents: tuple[str, ...], limit: int) -> Sequence[Hit]:
        raise LibraryUnusable("The library is damaged.")

    with pytest.raises(LibraryUnusable):
        report_of([NOTICE], search=broken)


def test_progress_counts_the_questions() -> None:
    events = list(
        evaluate(
            [NOTICE, GONE],
            documents=DOCUMENTS,
            search=search,
            ask=None,
            quote_stands=lambda citation: True,
            scope="all",
        )
    )
    assert all(isinstance(event, Progress) and event.total == 2 for event in events)
    assert [event.done for event in events if isinstance(event, Progress)] == [0, 1, 2]


def test_closing_stops_the_answer_that_is_being_written() -> None:
    closed: list[str] = []

    def endless(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
        try:
            while True:
                yield Token("and ")
        finally:
            closed.append(question)

    running = evaluate(
        [NOTICE],
        documents=DOCUMENTS,
        search=search,
        ask=endless,
        quote_stands=lambda citation: True,
        scope="all",
    )
    next(running)
    next(running)  # told again while the answer is being written
    running.close()
    assert closed == [NOTICE.question]


def closed(question: str) -> Generator[Event, None, ClosedBook]:
    yield Progress("thinking", 0)
    said = {NOTICE.question: ClosedBook(("30 days", "a year"), ("30 days",))}
    return said.get(question, ClosedBook(("No idea", "None"), ("none",)))


def from_page(question: str, pages: frozenset[tuple[str, int]]) -> Generator[Event, None, Answer]:
    yield from ()
    text = {((LEASE.id, 2),): "30 days", ((REPORT.id, 4),): "$1,200"}[tuple(sorted(pages))]
    return replace(answer_to(question), answer=text)


def marks(question: str, references: Sequence[str], answer: str) -> Generator[Event, None, Judged]:
    yield from ()
    return Judged(0.75, 0.25) if answer else Judged(0, 0)


def test_three_conditions_side_by_side() -> None:
    report = report_of([NOTICE, SALES, UNPLACED, PETS], ask_page=from_page, close_book=closed)
    conditions = report["conditions"]
    assert {name: figures["questions"] for name, figures in conditions.items()} == {
        "closed": 3,
        "documents": 3,
        "page": 2,
    }
    assert {name: figures["shared"]["questions"] for name, figures in conditions.items()} == dict.fromkeys(
        conditions, 2
    )
    assert [conditions[name]["shared"]["answers"]["accuracy"] for name in conditions] == [0.5, 0.5, 1.0]
    assert conditions["documents"]["answers"] == report["answers"]
    assert report["per_question"][1]["conditions"]["page"]["accuracy"] == 1.0
    assert report["per_question"][3].get("conditions") is None  # nobody knows what is not there


def test_classes_of_what_the_model_knows() -> None:
    report = report_of([NOTICE, SALES, UNPLACED], close_book=closed)
    assert [row["known"] for row in report["per_question"]] == ["MaybeKnown", "Unknown", "Unknown"]
    assert report["slick"]["questions"] == 3
    assert report["slick"]["classes"]["Unknown"] == {
        "questions": 2,
        "closed": 0.0,
        "documents": 0.5,
        "page": None,
    }


def test_prose_is_judged_and_the_judge_is_compared_with_the_rules() -> None:
    why = Question(
        "why", ("lease.pdf",), NOTICE.question, ("Because the landlord has to find another tenant.",)
    )
    report = report_of([NOTICE, SALES, why, PETS], judge=marks)
    answers = report["answers"]
    assert answers["accuracy"] == 0.5  # as the rules have it
    assert answers["judged_accuracy"] == 0.75
    assert answers["accuracy_with_judge"] == pytest.approx((1 + 0 + 0.75) / 3)
    assert answers["completeness_with_judge"] == pytest.approx((1 + 0 + 0.25) / 3)
    assert report["judge"]["answers"] == 3
    assert report["judge"]["agreement"]["questions"] == 2
    assert report["judge"]["agreement"]["share"] == 0.5
    assert "judged_accuracy" not in report["per_question"][3]


def test_what_is_measured_so_far_is_kept() -> None:
    kept: list[dict[str, Any]] = []
    report = report_of([NOTICE, GONE, SALES], keep=kept.append)
    assert [len(each["per_question"]) for each in kept] == [1, 3]
    assert kept[-1] == report


def test_a_question_that_names_no_document_is_asked_of_all() -> None:
    anywhere = Question("x", (), NOTICE.question, ("30 days",))
    report = report_of([anywhere], scope="doc")
    assert report["answers"]["accuracy"] == 1.0
    assert report_of([anywhere])["retrieval"]["document_hit@1"] is None
