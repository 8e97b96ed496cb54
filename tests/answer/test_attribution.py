"""What a sentence rests on is found by alignment, whatever the model says it rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.answer.composition.extractive import select_best_quotes
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.verification.attribution import Checked, attribute_sentences, quote_stands, select_tight_quote
from app.core.answers import Citation, Support
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add, made_page


def checked(sentence: str, evidence: Evidence) -> Checked:
    (one,) = attribute_sentences([sentence], evidence)
    return one


def cited(one: Checked) -> list[Citation]:
    citations = [quote.make_citation(number) for number, quote in enumerate(one.quotes, 1)]
    for citation, quote in zip(citations, one.quotes, strict=True):
        assert quote_stands(citation, quote.source.page)
    return citations


def test_a_copied_sentence_is_supported_by_the_very_words(evidence: Evidence) -> None:
    one = checked("Overtime is paid at 150 percent of the hourly wage.", evidence)
    (citation,) = cited(one)
    assert one.support is Support.SUPPORTED and not one.warnings
    assert citation.quote == "Overtime is paid at 150 percent of the hourly wage."
    assert (citation.title, citation.page) == ("Staff handbook", 1)


@pytest.mark.parametrize(
    ("sentence", "words", "page"),
    [
        ("The tenant must pay $1,577.50 in rent every month.", "rent of $1,577.50", 1),
        ("Nurses get 25 days of paid leave per year.", "25 days of paid leave", 1),
        ("The landlord is the one who repairs the heating.", "the heating", 2),
        ("The deposit is paid back within 30 days of moving out.", "within 30 days", 1),
        ("Used needles go into the yellow container.", "yellow container", 2),
    ],
)
def test_a_paraphrase_rests_on_the_sentence_it_was_made_from(
    evidence: Evidence, sentence: str, words: str, page: int
) -> None:
    one = checked(sentence, evidence)
    (citation, *_) = cited(one)
    assert one.support is not Support.UNSUPPORTED and not one.warnings
    assert words in citation.quote and citation.page == page


def test_letters_explained_before_stand_for_the_whole_name(library: Library, embedder: Embedder) -> None:
    text = "The Harbour Guard (HG) is paid by the town. The HG patrols the quays at night."
    add(library, embedder, "Harbour rules", (text,))
    hits = library.search("Harbour Guard", embedder.embed_query("Harbour Guard"), (), 5)
    evidence = Evidence("What does the Harbour Guard do?", read_sources(library, hits), embedder)
    one = checked("The Harbour Guard (HG) patrols the quays at night.", evidence)
    assert one.support is Support.SUPPORTED
    assert [citation.quote for citation in cited(one)] == [
        "The HG patrols the quays at night.",
        "The Harbour Guard (HG) is paid by the town.",
    ]
    assert checked("The Marine Guard patrols the quays at night.", evidence).support is not Support.SUPPORTED


@pytest.mark.parametrize(
    "sentence",
    [
        "The stadium seats forty thousand people.",
        "Photosynthesis turns light into chemical energy.",
        "Yes.",
    ],
)
def test_a_sentence_that_rests_on_nothing_is_marked(evidence: Evidence, sentence: str) -> None:
    one = checked(sentence, evidence)
    assert one.support is Support.UNSUPPORTED
    assert not one.quotes


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The tenant pays a rent of $1,600 for each month, due on the first day of the month.", "$1,600"),
        ("Overtime is paid at 175% of the hourly wage.", "175%"),
        ("Every nurse has 28 days of paid leave a year.", "28"),
    ],
)
def test_a_number_that_is_not_there_is_a_warning(evidence: Evidence, sentence: str, number: str) -> None:
    one = checked(sentence, evidence)
    assert one.warnings == (f"The number {number} is not on the cited page.",)
    assert one.support is Support.PARTIAL


def test_numbers_may_be_written_otherwise(evidence: Evidence) -> None:
    assert not checked("The rent is 1577.5 dollars a month, due on its first day.", evidence).warnings
    assert not checked("A deposit of 2 months' rent is paid back within 30 days.", evidence).warnings


def test_a_name_that_is_not_there_is_a_warning(evidence: Evidence) -> None:
    one = checked("The landlord Bartholomew repairs the roof, the heating and the water pipes.", evidence)
    assert one.support is Support.PARTIAL
    assert one.warnings == ("The name “Bartholomew” is not on the cited page.",)


def test_what_the_page_denies_is_not_fully_supported(evidence: Evidence) -> None:
    one = checked("Leave that is taken by the end of March is lost.", evidence)
    assert one.support is Support.UNSUPPORTED
    assert one.reasons == ("The cited words deny it: “not”.",)


def test_a_sentence_may_rest_on_two(evidence: Evidence) -> None:
    one = checked("Nurses wear gloves when blood is drawn, and the landlord repairs the roof.", evidence)
    assert {citation.title for citation in cited(one)} == {"Harbour Street lease", "Staff handbook"}


def test_a_bare_number_is_cited_where_the_question_is_answered(evidence: Evidence) -> None:
    (citation, *_) = cited(checked("$1,577.50", evidence))
    assert "rent of $1,577.50" in citation.quote


def test_a_word_cut_at_the_line_end_is_quoted_as_it_stands(evidence: Evidence) -> None:
    one = checked("Small repairs of up to $80 each are the tenant's own business.", evidence)
    (citation,) = cited(one)
    assert one.support is Support.SUPPORTED
    assert citation.quote.endswith("own busi- ness.")
    assert len(citation.boxes) == 3


def test_a_long_sentence_is_quoted_whole_and_of_a_very_long_one_the_clauses_that_matter(
    evidence: Evidence,
) -> None:
    clauses = "\n".join(f"item {row} of the stock is {row * 111} boxes," for row in range(1, 30))
    page = made_page(7, clauses)

    def quoted(count: int) -> list[str]:
        source = Source(evidence.sources[0].hit, 0, page, 0, count)
        quote = select_tight_quote(source, ["item", "5", "555"], evidence)
        return [word.text for word in page.words[quote.first : quote.last]]

    assert len(quoted(88)) == 88
    words = quoted(len(page.words))
    assert "555" in words and len(words) < 30
    assert words[0] == "item" and words[-1] == "boxes,"


def citation_on(page_text: str, quote: str) -> Citation:
    page = made_page(1, page_text)
    words = quote.split()
    texts = [word.text for word in page.words]
    first = next(i for i in range(len(texts)) if texts[i : i + len(words)] == words)
    boxes = tuple(word.box for word in page.words[first : first + 1])
    return Citation(1, "id", "title", "path", 1, quote, boxes)


def test_quote_stands_only_word_for_word_and_under_its_boxes() -> None:
    text = "The roof is green.\nThe door is green."
    page = made_page(1, text)
    citation = citation_on(text, "green.")
    assert quote_stands(citation, page)
    second = page.words[7]
    assert quote_stands(replace(citation, boxes=(second.box,)), page), "the other place where it stands"
    assert not quote_stands(replace(citation, quote="red."), page)
    assert not quote_stands(replace(citation, boxes=(page.words[0].box,)), page)
    assert not quote_stands(replace(citation, boxes=()), page)
    assert not quote_stands(citation, made_page(2, text))


def test_quotes_answer_without_a_model(evidence: Evidence) -> None:
    best, *others = select_best_quotes(evidence)
    (citation,) = cited(best)
    assert citation.quote.startswith("The tenant pays a rent of $1,577.50")
    assert best.text == citation.quote
    assert best not in select_best_quotes(evidence, beside=best.quotes)
    assert all(other.text != best.text for other in others)


def test_another_number_of_the_same_thing_is_a_warning(evidence: Evidence) -> None:
    one = checked("The deposit is paid back within two days after the tenant has moved out.", evidence)
    assert one.support is Support.PARTIAL
    assert len(one.warnings) == 1
    assert not checked("The deposit is paid back within 30 days after moving out.", evidence).warnings


@pytest.mark.parametrize(
    ("sentence", "support"),
    [
        ("The tenant may keep one dog or one cat.", Support.SUPPORTED),
        ("Every doctor has 31 days of paid leave a year.", Support.SUPPORTED),
        ("Every doctor has 31 weeks of paid leave a year.", Support.PARTIAL),
        ("The deposit is paid back within 30 days before the tenant has moved out.", Support.PARTIAL),
        ("Small repairs of up to €80 each are the tenant's own business.", Support.PARTIAL),
    ],
)
def test_units_opposites_and_clauses_count(evidence: Evidence, sentence: str, support: Support) -> None:
    one = checked(sentence, evidence)
    assert one.support is support, one.warnings
    assert bool(one.warnings) is (support is Support.PARTIAL)
