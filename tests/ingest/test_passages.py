from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.core.cells import CellGrid
from app.core.documents import PASSAGES_A_PAGE, Box, Page, PageHealth, Passage, Word, join_words
from app.ingest.chunking.passages import add_headings, make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.layout.repetitions import Repetitions
from app.ingest.pdf.document import open_pdf, read_page
from app.pages.lines import find_lines

TITLE = "Harbour Trust 2022"


def read(path: Path) -> list[Page]:
    with open_pdf(path)[0] as document:
        return [read_page(document, number + 1) for number in range(document.page_count)]


def page_of(number: int, *paragraphs: Sequence[str]) -> Page:
    """A page of paragraphs, each given as its lines; cells of a row are parted by tabs."""
    words: list[Word] = []
    line, y = 0, 50.0
    for block, paragraph in enumerate(paragraphs):
        for text in paragraph:
            x = 50.0
            for cell in text.split("\t"):
                for word in cell.split():
                    words.append(Word(word, Box(x, y, x + 5 * len(word), y + 12), line, block))
                    x += 5 * len(word) + 3
                x += 60
            line, y = line + 1, y + 13
        y += 13
    return Page(number, 595, 842, 0, tuple(words))


def words_of(passage: Passage, pages: Sequence[Page]) -> list[Word]:
    by_number = {page.number: page for page in pages}
    return [word for span in passage.spans for word in by_number[span.page].words[span.first : span.last]]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("limit", [256, 96])
def test_what_holds_of_all_passages(
    report: Callable[[int], Path], tokens: TokenCounter, seed: int, limit: int
) -> None:
    pages = read(report(seed))
    passages = list(make_passages("abc", TITLE, pages, tokens, limit))
    for page in pages:
        on_page = [passage.number for passage in passages if passage.page == page.number]
        assert on_page == [page.number * PASSAGES_A_PAGE + i for i in range(len(on_page))]
    used: list[tuple[int, int]] = []
    for passage in passages:
        assert passage.document == "abc"
        assert passage.text == join_words(words_of(passage, pages))[0]
        assert tokens.count(add_headings(TITLE, passage.headings, passage.text)) + 2 <= limit
        used += [(span.page, i) for span in passage.spans for i in range(span.first, span.last)]
    # Every word is in a passage, in order, but for what is repeated on every page; only the heads of tables
    # are in several.
    repetitions = Repetitions()
    for page in pages:
        repetitions.add(page, find_lines(page))
    repeated = repetitions.find_words()
    assert list(dict.fromkeys(used)) == [
        (page.number, i)
        for page in pages
        for i in range(len(page.words))
        if i not in repeated.get(page.number, ())
    ]
    if limit == 256:
        fill = [tokens.count(passage.text) for passage in passages]
        assert sum(fill) / len(fill) > 100


def test_headers_and_page_numbers_are_in_no_passage_but_the_first(
    report: Callable[[int], Path], tokens: TokenCounter
) -> None:
    text = [passage.text for passage in make_passages("abc", TITLE, read(report(2)), tokens)]
    assert sum("Harbour Trust Annual Report" in one for one in text) == 1
    assert not any("Page " in one for one in text)


def test_sentences_are_never_cut(tokens: TokenCounter) -> None:
    sentences = [
        f"Sentence number {i} tells about the roof, the boiler and the walls of it all." for i in range(60)
    ]
    text = " ".join(sentences).split()
    lines = [" ".join(text[i : i + 12]) for i in range(0, len(text), 12)]
    found = [passage.text for passage in make_passages("abc", TITLE, [page_of(1, lines)], tokens)]
    assert len(found) > 3
    assert " ".join(found) == " ".join(sentences)
    assert all(one.startswith("Sentence number") and one.endswith("all.") for one in found)


def test_passages_end_before_headings(tokens: TokenCounter) -> None:
    prose = ["The tenant pays the rent on the first day of the month to the landlord."] * 10
    pages = [page_of(1, prose, ["2. The Roof"], prose, ["3. The Boiler"], prose)]
    found = [passage.text for passage in make_passages("abc", TITLE, pages, tokens)]
    assert [one.split()[0] for one in found] == ["The", "2.", "3."]
    assert not found[0].endswith("The Roof")


def test_rows_of_tables_stay_whole(tokens: TokenCounter) -> None:
    rows = [f"Expense {i}\t{i * 111}\t{i * 999}" for i in range(60)]
    pages = [page_of(1, rows)]
    found = list(make_passages("abc", TITLE, pages, tokens))
    assert len(found) > 1
    for passage in found:
        words = words_of(passage, pages)
        for line in {words[0].line, words[-1].line}:
            whole = [word for word in pages[0].words if word.line == line]
            assert [word for word in words if word.line == line] == whole


def test_a_sentence_longer_than_a_passage_is_cut_at_clauses(tokens: TokenCounter) -> None:
    clauses = [f"the tenant of house {i} shall keep the roof and the walls in repair;" for i in range(60)]
    found = [p.text for p in make_passages("abc", TITLE, [page_of(1, clauses)], tokens)]
    assert len(found) > 2
    assert " ".join(found) == " ".join(clauses)
    assert all(one.endswith(";") for one in found)


def test_a_clause_longer_than_a_passage_is_cut_at_words(tokens: TokenCounter) -> None:
    lines = ["rain and wind and hail and snow " * 3] * 60
    found = list(make_passages("abc", TITLE, [page_of(1, lines)], tokens))
    assert all(tokens.count(add_headings(TITLE, p.headings, p.text)) + 2 <= 256 for p in found)
    assert " ".join(p.text for p in found).split() == " ".join(lines).split()


def test_a_sentence_may_run_over_the_end_of_the_page(tokens: TokenCounter) -> None:
    first = page_of(1, ["It starts here. The tenant of the", "house must inform the land-"])
    second = page_of(2, ["lord of any damage. The rest is on this page."])
    one, two = make_passages("abc", TITLE, [first, second], tokens)
    assert one.text == "It starts here. The tenant of the house must inform the landlord of any damage."
    assert [(span.page, span.first, span.last) for span in one.spans] == [(1, 0, 12), (2, 0, 4)]
    assert two.text == "The rest is on this page." and two.page == 2


def test_otherwise_a_passage_is_of_one_page(tokens: TokenCounter) -> None:
    pages = [page_of(n, [f"Whole sentences fill {'this ' * n}page."]) for n in (1, 2, 3)]
    assert [p.spans for p in make_passages("abc", TITLE, pages, tokens)] == [
        ((n, 0, n + 4),) for n in (1, 2, 3)
    ]


def test_words_cut_at_line_ends_are_joined(tokens: TokenCounter) -> None:
    page = page_of(1, ["The exam-", "ple of the soft\u00ad", "ened well-", "Known Mid-", "atlantic word."])
    (passage,) = make_passages("abc", "", [page], tokens)
    assert passage.text == "The example of the softened well- Known Midatlantic word."
    assert passage.spans == ((1, 0, 12),)


def test_dotted_lines_are_left_out(tokens: TokenCounter) -> None:
    page = page_of(1, ["The roof ................ 12", "The walls . . . . . . 14", "Wait ... for it."])
    text = " ".join(p.text for p in make_passages("abc", TITLE, [page], tokens))
    assert text == "The roof 12 The walls 14 Wait ... for it."


def test_a_word_too_long_for_any_passage_is_left_out(tokens: TokenCounter) -> None:
    page = page_of(1, ["before " + "!?" * 300 + " after"])
    assert " ".join(p.text for p in make_passages("abc", TITLE, [page], tokens)) == "before after"


def test_sentences_of_scripts_without_spaces(tokens: TokenCounter) -> None:
    sentences = "賃借人は毎月一日に家賃を支払う。屋根は家主が直す。"
    found = [p.text for p in make_passages("abc", TITLE, [page_of(1, [sentences * 2] * 30)], tokens)]
    assert len(found) > 2
    assert "".join(found) == sentences * 60
    assert all(one.startswith("賃借") and one.endswith("。") for one in found)


def test_nothing_comes_of_nothing(tokens: TokenCounter) -> None:
    assert list(make_passages("abc", TITLE, [], tokens)) == []
    assert list(make_passages("abc", TITLE, [page_of(1), page_of(2, ["....... ......"])], tokens)) == []


def test_a_title_that_leaves_no_room_is_refused(tokens: TokenCounter) -> None:
    with pytest.raises(ValueError, match="title"):
        list(make_passages("abc", "long title " * 100, [page_of(1, ["text"])], tokens))


PROSE = ["The tenant pays the rent on the first day of the month to the landlord."] * 6


def test_passages_know_the_headings_above_them(tokens: TokenCounter) -> None:
    first = page_of(1, ["1.1 The Roof"], PROSE, ["1.2 The Boiler"], PROSE)
    second = page_of(2, PROSE, ["2.1 The Garden"], PROSE)
    found = list(make_passages("abc", TITLE, [first, second], tokens, 160))
    assert [(p.page, p.headings) for p in found] == [
        (1, "1.1 The Roof"),
        (1, "1.2 The Boiler"),
        (2, "1.2 The Boiler"),
        (2, "2.1 The Garden"),
    ]
    assert found[1].text.startswith("1.2 The Boiler The tenant")


def test_the_outline_names_headings_and_their_levels(tokens: TokenCounter) -> None:
    pages = [page_of(1, ["Lease"], ["the roof"], PROSE), page_of(2, ["the boiler"], PROSE)]
    outline = [(1, "Lease", 1), (2, "The Roof", 1), (2, "2. The boiler", 2)]
    found = list(make_passages("abc", TITLE, pages, tokens, outline=outline))
    assert [p.headings for p in found] == ["Lease › The Roof", "Lease › 2. The boiler"]


def test_of_many_and_long_headings_the_innermost_stand_in_front(tokens: TokenCounter) -> None:
    pages = [page_of(1, *([f"Heading {n}"] for n in range(1, 6)), PROSE)]
    outline = [(n, f"Heading {n}", 1) for n in range(1, 6)]
    (passage,) = make_passages("abc", TITLE, pages, tokens, outline=outline)
    assert passage.headings == "Heading 3 › Heading 4 › Heading 5"
    long = "Obligations of contractors regarding remediation of hydrocarbon contamination underneath premises"
    (passage,) = make_passages("abc", TITLE, [page_of(1, [long], PROSE)], tokens, outline=[(1, long, 1)])
    assert long.startswith(passage.headings) and 10 < tokens.count(passage.headings) <= 24


def test_a_passage_that_starts_in_a_table_repeats_the_heads_of_its_columns(tokens: TokenCounter) -> None:
    rows = [f"Expense of the kind {i}\t{i * 1111}\t{i * 9999}" for i in range(1, 50)]
    page = page_of(1, PROSE, ["In euros\t2022\t2021", *rows])
    first, *others = make_passages("abc", TITLE, [page], tokens)
    assert "In euros 2022 2021 Expense of the kind 1 " in first.text
    assert len(others) > 1
    for passage in others:
        assert passage.text.startswith("In euros 2022 2021 Expense of the kind ")
        assert passage.text.count("In euros") == 1
        assert passage.text == join_words(words_of(passage, [page]))[0]
        head, *_ = passage.spans
        assert [word.text for word in page.words[head.first : head.last]] == ["In", "euros", "2022", "2021"]


def test_a_table_of_figures_alone_has_no_heads(tokens: TokenCounter) -> None:
    rows = [f"Expense of the kind {i}\t{i * 1111}\t{i * 9999}" for i in range(50)]
    page = page_of(1, rows)
    found = list(make_passages("abc", TITLE, [page], tokens))
    assert sum(span.last - span.first for passage in found for span in passage.spans) == len(page.words)


def test_what_stands_in_the_gutter_is_in_no_passage(tokens: TokenCounter) -> None:
    page = page_of(1, ["A\tB", "17 Rent\t500", "18 Heating\t120"])
    places = {"A": (72, 20, 80, 32), "B": (200, 20, 208, 32)}
    words = [
        word._replace(box=Box(*places[word.text]))
        if word.text in places
        else word._replace(box=Box(5, word.box.y0, 15, word.box.y1))
        if word.text in ("17", "18")
        else word
        for word in page.words
    ]
    page = Page(1, 595, 842, 0, tuple(words), "Budget!A17:B18", cells=CellGrid((), ()))
    sheet = [(1, "Budget", 1)]
    (passage,) = make_passages("abc", TITLE, [page], tokens, outline=sheet, names_pages=True)
    assert passage.text == "Rent 500 Heating 120"
    assert passage.headings == "Budget"
    (passage,) = make_passages("abc", TITLE, [page], tokens, outline=sheet)
    assert passage.headings == ""


def test_pages_out_of_the_middle_have_the_numbers_they_would_have_had(tokens: TokenCounter) -> None:
    pages = [
        page_of(n, [f"Whole sentences fill {'this ' * n}page, though it ends without a stop"])
        for n in range(1, 9)
    ]
    tail = page_of(8, ["and goes on here."])
    whole = {p.number: p.text for p in make_passages("abc", TITLE, pages, tokens)}
    some = list(make_passages("abc", TITLE, [pages[4], tail], tokens))
    assert [p.number for p in some] == [5 * PASSAGES_A_PAGE, 8 * PASSAGES_A_PAGE]
    assert some[0].text == whole[5 * PASSAGES_A_PAGE]


def test_pages_without_words_are_passed_over(tokens: TokenCounter) -> None:
    pages = [
        page_of(1, PROSE),
        Page(2, 595, 842, 0, (), health=PageHealth.WAITING),
        Page(3, 0, 0, 0, (), health=PageHealth.FAILED, reason="Page 3 is damaged."),
        page_of(4, PROSE[:1]),
    ]
    assert [p.page for p in make_passages("abc", TITLE, pages, tokens)] == [1, 4]


def test_what_the_embedder_reads() -> None:
    assert add_headings("Lease", "Roof › Repairs", "The text.") == "Lease › Roof › Repairs: The text."
    assert add_headings("Lease", "Roof › Repairs", "Repairs The text.") == "Lease › Roof: Repairs The text."
    assert add_headings("Lease", "Roof › Repairs", "Roof Repairs") == "Lease › Roof › Repairs: Roof Repairs"
    assert add_headings("Lease", "", "The text.") == "Lease: The text."
    assert add_headings("", "Roof", "The text.") == "Roof: The text."
    assert add_headings("", "", "The text.") == "The text."
