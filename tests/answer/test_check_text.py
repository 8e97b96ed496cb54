"""A text that somebody wrote, sentence by sentence against the documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.answer.modes.check_text import check_text, is_heading, split_pages, split_text
from app.core.answers import CheckedText, Hit, Support
from app.core.documents import Page, Word
from app.core.errors import NothingToCheck
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import made_page
from tests.benchmarks.claims import check_notes, read_notes

MEMO = """# The flat at the harbour

The tenant may keep one dog
or one cat. Is that so?

- Overtime is paid at 150 percent of the hourly wage.
- Overtime is not paid at 150 percent of the hourly wage.
Whales sing in the deep sea.
"""


def test_a_text_becomes_its_sentences() -> None:
    assert split_text(MEMO) == [
        "The flat at the harbour",
        "The tenant may keep one dog or one cat.",
        "Is that so?",
        "Overtime is paid at 150 percent of the hourly wage.",
        "Overtime is not paid at 150 percent of the hourly wage.",
        "Whales sing in the deep sea.",
    ]


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    pages = [made_page(1, "The roof is green. The door"), made_page(2, "is red.")]
    assert split_pages(pages) == ["The roof is green.", "The door is red."]


def test_running_heads_are_no_part_of_the_text() -> None:
    pages = [
        Page(number, 612, 792, 0, (*blocked(f"Memo of May, page {number}", 0), *blocked(text, 1)))
        for number, text in enumerate(("The roof is green. The", "door is red.", "It rained all day."), 1)
    ]
    assert split_pages(pages) == ["The roof is green.", "The door is red.", "It rained all day."]


def blocked(text: str, block: int) -> list[Word]:
    return [word._replace(block=block) for word in made_page(1, text).words]


@pytest.mark.parametrize("line", ["Introduction", "The flat at the harbour", "§ 5", "***"])
def test_headings_say_nothing(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize("line", ["The door is red", "Deposit of the flat: 3,450 crowns", "It rained."])
def test_lines_that_say_something_are_no_headings(line: str) -> None:
    assert not is_heading(line)


def run(text: str, library: Library, embedder: Embedder, stop_after: int = 99) -> CheckedText:
    done = 0

    def find(some: Sequence[str], limit: int) -> list[list[Hit]]:
        vectors = embedder.embed(some)
        return [library.search(t, v, (), limit) for t, v in zip(some, vectors, strict=True)]

    work = check_text(
        split_text(text),
        library=library,
        embedder=embedder,
        find=find,
        cancelled=lambda: done >= stop_after,
    )
    while True:
        try:
            event = next(work)
        except StopIteration as finished:
            checked: CheckedText = finished.value
            return checked
        assert event.total is not None
        done += 1


def test_each_sentence_gets_its_support_reasons_and_citations(library: Library, embedder: Embedder) -> None:
    checked = run(MEMO, library, embedder)
    assert [each.support for each in checked.sentences] == [
        Support.SUPPORTED,
        Support.UNSUPPORTED,
        Support.SUPPORTED,
        Support.UNSUPPORTED,
        Support.UNSUPPORTED,
    ]
    assert [each.reasons for each in checked.sentences] == [
        (),
        ("It asks, and says nothing that could be checked.",),
        (),
        ("The cited words do not say “not”.",),
        ("Nothing like it was found in the documents.",),
    ]
    assert [each.citations for each in checked.sentences] == [(1,), (), (2,), (2,), ()]
    assert [citation.title for citation in checked.citations] == ["Harbour Street lease", "Staff handbook"]
    assert checked.headings == 1 and not checked.stopped


def test_what_was_checked_when_it_is_stopped_is_there(library: Library, embedder: Embedder) -> None:
    checked = run(MEMO, library, embedder, stop_after=2)
    assert len(checked.sentences) == 2 and checked.stopped


def test_a_text_without_sentences_is_refused(library: Library, embedder: Embedder) -> None:
    with pytest.raises(NothingToCheck):
        run("# Title\n\n---\n", library, embedder)


def test_every_sentence_of_the_documents_is_supported(library: Library, embedder: Embedder) -> None:
    for title in ("Harbour Street lease", "Staff handbook"):
        (document,) = library.find((title,))
        pages = library.load_pages(document.id, range(1, document.pages + 1))
        checked = run("\n\n".join(split_pages(pages.values())), library, embedder)
        assert {each.support for each in checked.sentences} == {Support.SUPPORTED}, checked


@pytest.mark.timeout(600)
@pytest.mark.parametrize("half", ["seen", "held_out"])
def test_claims_about_notes_are_judged_rightly(half: str, tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        judged = list(check_notes(read_notes(half), library, embedder))
    false = [claim for claim, _ in judged if not claim.is_true]
    passed = [claim for claim, said in judged if not claim.is_true and said.support is Support.SUPPORTED]
    right = [claim for claim, said in judged if claim.is_true is (said.support is Support.SUPPORTED)]
    assert len(passed) <= 0.05 * len(false), passed
    assert len(right) >= 0.9 * len(judged)
