from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.documents import PASSAGES_A_PAGE, DocumentState, Passage, Span, box_lines, join_words
from app.library.library import Library
from app.library.search import hybrid
from app.library.search.keywords import list_pairs, list_terms
from app.library.store.vectors import VectorStore
from tests.library.made_documents import HANDBOOK, LEASE, embed, embed_all, page, passage, read, vector_of

ODD_QUERIES = [
    "",
    " ",
    "?",
    '"',
    "'",
    '"rent',
    "rent*",
    "*",
    "^rent",
    "text:rent",
    "{text}: rent",
    "rent AND",
    "NEAR(rent deposit, 2)",
    "NOT rent OR",
    "(rent",
    "rent)",
    "rent + deposit",
    "-rent",
    "rent; DROP TABLE passages; --",
    "%s %d {} \\",
    "🙂 rent 🙂",
    "日本語 مرحبا",
    "the of and",
    "\0rent\0",
    "\ud800 rent",
    "rent\n\t\r\u2028",
    "r" * 100_000,
    " ".join(f"word{number}" for number in range(10_000)) + " rent",
    "rent " * 10_000,
    "9" * 40,
]


@pytest.mark.parametrize("query", ODD_QUERIES)
@pytest.mark.parametrize("scope", [(), (LEASE[0].id,)])
def test_no_question_is_a_syntax_error(filled: Library, query: str, scope: tuple[str, ...]) -> None:
    found = filled.search(query, None, scope)
    assert all(0 <= hit.score <= 1 for hit in found)
    assert filled.search(query, vector_of("rent"), scope)


@pytest.mark.parametrize(
    "query", ['"rent', "rent*", "NEAR(rent, 2)", "🙂 RENT 🙂", "\0rent\0", "-rent", "rents"]
)
def test_words_are_found_whatever_stands_around_them(filled: Library, query: str) -> None:
    assert filled.search(query, None)[0].document == LEASE[0].id


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("What is the rent?", ["rent"]),
        ("the of and", ["the", "of", "and"]),
        ("Größe GRÖSSE größe", ["größe", "grösse"]),
        ("under_score 10-K", ["under", "score", "10", "k"]),
        ("growth in FY18", ["growth", "fy18", "2018"]),
        ("?", []),
    ],
)
def test_the_words_worth_looking_for(query: str, found: list[str]) -> None:
    # "under" is left out elsewhere, as a word that tells nothing.
    assert list_terms(query) == [word for word in found if word != "under"]


def test_a_long_question_is_cut_to_its_first_words() -> None:
    assert len(list_terms(" ".join(f"w{number}" for number in range(10_000)))) == 64


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("What is the notice period for tenants?", ["notice period"]),
        ("Notice period, notice period of the lease", ["notice period", "period notice"]),
        ("the rent", []),
        ("net software development costs", ["net software", "software development", "development costs"]),
        ("幼學瓊林", ["幼學 學瓊", "學瓊 瓊林"]),
        ("?", []),
    ],
)
def test_the_pairs_of_words_worth_looking_for(query: str, found: list[str]) -> None:
    assert list_pairs(query) == found


def test_a_long_question_has_not_more_pairs_than_can_be_looked_for() -> None:
    assert len(list_pairs(" ".join(f"w{number}" for number in range(10_000)))) == 32


@pytest.mark.parametrize(
    ("one", "other"), [("policy", "police"), ("party", "part"), ("county", "count"), ("city", "cited")]
)
def test_words_that_only_look_alike_are_not_found(library: Library, one: str, other: str) -> None:
    documents = [read(word, f"Here the {word} is named.") for word in (one, other)]
    for document in documents:
        library.store(*document)
    for word, document in zip((one, other), documents, strict=True):
        assert library.score_words(word, (), 10).keys() == {document[2][0].key}


@pytest.mark.parametrize(("said", "asked"), [("operations", "operating"), ("Verträge", "Vertrag")])
def test_forms_of_a_word_are_found(library: Library, said: str, asked: str) -> None:
    document = read("One", f"Here are the {said}.")
    library.store(*document)
    assert library.score_words(asked, (), 10).keys() == {document[2][0].key}


def test_words_side_by_side_say_more_than_the_same_words_apart(library: Library) -> None:
    accounts = read(
        "Accounts",
        "Rent of the year is an expense that fell",
        "Expense of the year is a rent that fell",
        "That fell the rent expense of the year is",
    )
    library.store(*accounts)
    embed_all(library)
    for vector in (None, vector_of("rent expense")):
        assert library.search("What was the rent expense?", vector)[0].page == 3


@pytest.mark.parametrize("question", ["What was our capex?", "capital expenditure?"])
def test_what_documents_call_otherwise(filled: Library, question: str) -> None:
    accounts = read("Accounts", "Cash flows", "Purchases of property, plant and equipment (116)")
    filled.store(*accounts)
    assert [(hit.document, hit.page) for hit in filled.search(question, None)] == [(accounts[0].id, 2)]


def test_a_year_in_short(filled: Library) -> None:
    report = read("Report", "We grew in 2018 more than before.")
    filled.store(*report)
    assert filled.search("FY18", None)[0].document == report[0].id


def test_what_the_first_page_tells_of_a_document(library: Library) -> None:
    same = "The risk of the business is told here"
    reports = [
        read("0e94b4197b10", "Annual report of Acme Bolts", same),
        read("f8d3a162ab95", "Annual report of Borealis Nuts", same),
    ]
    for report in reports:
        library.store(*report)
    embed_all(library)
    for question, (document, _, _) in zip(
        ("Which risk does Acme have?", "Which risk does Borealis have?"), reports, strict=True
    ):
        hits = library.search(question, vector_of("the risk of the business"))
        assert next(hit.document for hit in hits if hit.page == 2) == document.id


def test_a_first_page_that_was_read_anew(library: Library) -> None:
    document, pages, passages = read("scan", "qqq", "The risk of the business is told here")
    library.store(document, pages, passages)
    library.search("Acme", None)
    fresh = page(1, "Annual report of Acme Bolts")
    library.store_page(document.id, fresh, [passage(document.id, fresh)])
    assert [hit.page for hit in library.search("Acme risk", vector_of("risk"))][:2] in ([1, 2], [2, 1])


def test_hits_say_where_their_words_stand(filled: Library) -> None:
    (hit, *_) = filled.search("pets deposit", None)
    document, pages, passages = LEASE
    assert (hit.document, hit.title, hit.path) == (document.id, "Lease", document.path)
    assert (hit.page, hit.number, hit.text) == (2, passages[1].number, passages[1].text)
    assert hit.boxes == box_lines(pages[1].words)


def test_a_passage_over_two_pages_shows_the_boxes_of_its_first(library: Library) -> None:
    document, _, _ = read("Essay")
    pages = [page(1, "One two three and so the sentence"), page(2, "goes on to a zebra. Another begins.")]
    spans = (Span(1, 4, 7), Span(2, 0, 5))
    words = [word for span in spans for word in pages[span.page - 1].words[span.first : span.last]]
    library.store(document, pages, [Passage(document.id, PASSAGES_A_PAGE, join_words(words)[0], spans)])
    (hit,) = library.search("zebra", None)
    assert (hit.page, hit.boxes) == (1, box_lines(pages[0].words[4:7]))


def test_meaning_finds_what_words_do_not(filled: Library) -> None:
    assert filled.search("canine", None) == []
    (hit, *_) = filled.search("canine", vector_of("Pets are not allowed"))
    assert (hit.document, hit.page) == (LEASE[0].id, 2)


def test_words_are_searched_before_any_vector_is_there(library: Library) -> None:
    library.store(*LEASE)
    assert library.search("euros", None)[0].page == 1
    assert library.search("euros", vector_of("euros"))[0].page == 1


def test_a_new_document_stands_beside_embedded_ones(filled: Library) -> None:
    new = read("Garden", "The mulberry tree was planted in 1684.")
    filled.store(*new)
    (hit, *_) = filled.search("mulberry tree", vector_of("mulberry tree"))
    assert hit.document == new[0].id


def test_scope(filled: Library) -> None:
    for vector in (None, vector_of("days of leave")):
        found = filled.search("days of leave or rent", vector, (HANDBOOK[0].id,))
        assert {hit.document for hit in found} == {HANDBOOK[0].id}
        both = filled.search("days of leave or rent", vector, (LEASE[0].id, HANDBOOK[0].id))
        assert both == filled.search("days of leave or rent", vector)
        assert filled.search("rent", vector, ("f" * 32,)) == []


def test_words_weigh_by_how_rare_they_are_in_the_scope(library: Library) -> None:
    """In a filing of Verizon's, "Verizon" tells nothing; across filings it tells most."""
    verizon = read(
        "A", *[f"Verizon note {number}." for number in range(8)], "Verizon dividend.", "The auditor."
    )
    others = [read(f"Other {number}", f"Auditor statement {number}.") for number in range(8)]
    for one in (verizon, *others):
        library.store(*one)
    (hit, *_) = library.search("verizon auditor", None, (verizon[0].id,))
    assert hit.text == "The auditor."


def test_a_name_tells_which_document_but_not_which_of_its_passages(library: Library) -> None:
    """The first page of a filing says the company's name most often, and answers least."""
    ours = read(
        "A",
        "Zephyr Wind, Zephyr Wind, Zephyr Wind",
        *[f"Zephyr Wind and matter {number}" for number in range(8)],
        "Zephyr Wind paid wages of 12 in all that time, as in the time before, and so on",
    )
    others = [read(f"Other {number}", "Wages of the town", f"Matter {number}") for number in range(3)]
    for one in (ours, *others):
        library.store(*one)
    (first, second, *_) = library.search("What wages did Zephyr Wind pay?", None)
    assert (first.document, first.page) == (ours[0].id, 10)
    assert second.document == ours[0].id


@pytest.mark.parametrize("few", [0, 4000])
def test_a_large_scope_is_searched_whole(library: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking among all passages and leaving some out must not lose what lies far off, nor comparing all."""
    monkeypatch.setattr(hybrid, "MOST_COMPARED", few)
    near = read("Near", *[f"alpha beta {number}" for number in range(400)])
    far = read("Far", *[f"gamma delta {number}" for number in range(300)])
    for one in (near, far):
        library.store(*one)
    embed_all(library, 500)
    found = library.search("zzz", vector_of("alpha beta"), (far[0].id,), limit=20)
    assert len(found) == 20
    assert {hit.document for hit in found} == {far[0].id}


def test_the_nearest_of_a_small_scope_are_those_of_all_its_vectors(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, other = (
        read("Ours", *[f"word{n} and word{n + 1}" for n in range(40)]),
        read("Other", "word7 and word8"),
    )
    for one in (ours, other):
        library.store(*one)
    embed_all(library)
    monkeypatch.delattr(VectorStore, "find_nearest")  # Chroma would take longer
    (hit, *_) = library.search("zzz", vector_of("word7 and word8"), (ours[0].id,), limit=5)
    assert (hit.document, hit.page) == (ours[0].id, 8)


def test_a_document_named_in_the_question_comes_first(library: Library) -> None:
    texts = ("Revenue was 12 million.", "Costs were 8 million.")
    reports = [
        read(name, *texts, path=f"/x/{name}.pdf") for name in ("ACME_2021", "ACME_2022", "GLOBEX_2022")
    ]
    for one in reports:
        library.store(*one)
    embed_all(library)
    for vector in (None, vector_of("Revenue was 12 million.")):
        (hit, *_) = library.search("What was the revenue of Acme in 2022?", vector)
        assert hit.title == "ACME_2022"
        (hit, *_) = library.search("What was the revenue of Globex?", vector)
        assert hit.title == "GLOBEX_2022"


def test_a_name_alone_finds_the_documents_beginning(filled: Library) -> None:
    (hit, *_) = filled.search("handbook", None)
    assert (hit.document, hit.page) == (HANDBOOK[0].id, 1)
    filled.add_path(LEASE[0].id, "/documents/Baker_Street.pdf")
    assert filled.search("Baker Street", None)[0].document == LEASE[0].id


def test_a_page_named_in_the_question_comes_first(filled: Library) -> None:
    query = "What is said on page 3?"
    for vector in (None, vector_of(query)):
        assert filled.search(query, vector, (HANDBOOK[0].id,))[0].page == 3


def test_limit(filled: Library) -> None:
    assert len(filled.search("days", vector_of("days"), limit=2)) == 2
    assert len(filled.search("days", vector_of("days"), limit=1000)) == 5


def test_half_embedded_documents_keep_their_order(library: Library) -> None:
    library.store(*HANDBOOK)
    embed(library, library.vectors.list_unembedded(3))
    embed(library, library.vectors.list_unembedded(1))
    (document,) = library.list_documents()
    assert (document.state, document.embedded) == (DocumentState.SEARCHABLE, 1)
    assert library.search("expenses", vector_of("expenses"))[0].page == 3


def test_pages_are_found_by_meaning_before_their_passages_have_vectors(library: Library) -> None:
    for one in (LEASE, HANDBOOK):
        library.store(*one)
    embed(library, library.vectors.list_unembedded(9))
    assert library.vectors.count_missing() == (0, 5)
    for scope in ((), (LEASE[0].id,)):
        (hit, *_) = library.search("canine", vector_of("Pets are not allowed"), scope)
        assert (hit.document, hit.page) == (LEASE[0].id, 2)


def test_headings_are_searched(library: Library) -> None:
    document, pages, passages = read("Report", "It was good.", "It was bad.")
    library.store(document, pages, [passages[0], replace(passages[1], headings="Results › Liquidity")])
    (hit, *_) = library.search("liquidity", None)
    assert hit.page == 2


def test_a_page_that_no_document_has(filled: Library) -> None:
    """SQLite's numbers end where a question's need not."""
    for number in (0, 99, 10**9, 10**17, 10**30):
        assert filled.search(f"What is on page {number} of the handbook?", vector_of("leave"))


def test_the_passages_of_known_pages(filled: Library) -> None:
    hits = filled.load_hits_on([(HANDBOOK[0].id, 3), (HANDBOOK[0].id, 1), ("gone", 1), (LEASE[0].id, 99)])
    assert [(hit.document, hit.page) for hit in hits] == [(HANDBOOK[0].id, 1), (HANDBOOK[0].id, 3)]
    assert hits[1].text.startswith("Expenses")
    assert hits[0].boxes
