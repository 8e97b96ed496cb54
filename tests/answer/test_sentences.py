from __future__ import annotations

from app.answer.retrieval.sentences import Source, read_sources
from app.core.answers import Hit
from app.core.documents import Box, Document, DocumentState, Page, Passage, Span, Word, join_words
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import made_page


def test_a_sentence_over_the_page_end_is_quoted_from_one_page_at_a_time(
    library: Library, embedder: Embedder
) -> None:
    pages = [
        made_page(1, "Heads first. The long sentence starts here"),
        made_page(2, "Header\nand it ends there. Next."),
    ]
    words = [*pages[0].words, *pages[1].words[1:5]]
    passage = Passage("over", 0, join_words(words)[0], (Span(1, 0, 7), Span(2, 1, 5)))
    document = Document("over", "Over", ("/over.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, pages, [passage])
    try:
        hit = Hit("over", 0, "Over", "/over.pdf", 1, passage.text, 1.0, ())
        found = [(source.page.number, source.text) for source in read_sources(library, [hit])]
        assert found == [(1, "Heads first."), (1, "The long sentence starts here"), (2, "and it ends there.")]
        for source in read_sources(library, [hit])[1:]:  # whichever piece bears on the question
            whole = [(piece.page.number, piece.text) for piece in source.whole]
            assert whole == [(1, "The long sentence starts here"), (2, "and it ends there.")]
    finally:
        library.remove(["over"])


def test_what_has_left_the_library_is_no_source(library: Library) -> None:
    assert read_sources(library, [Hit("gone", 0, "Gone", "/gone.pdf", 1, "text", 1.0, ())]) == []


def test_rows_of_tables_and_paragraphs_are_parted(library: Library) -> None:
    def line(text: str, number: int, block: int, gap: float) -> list[Word]:
        words = []
        x = 72.0
        for word in text.split():
            x += gap if word[0].isdigit() else 4
            words.append(Word(word, Box(x, 90 + 14 * number, x + 30, 101 + 14 * number), number, block))
            x += 30
        return words

    words = [
        *line("The figures are as follows:", 0, 0, 4),
        *line("Item 2022 2021", 1, 1, 60),
        *line("Rent 1,200 1,100", 2, 1, 60),
        *line("Heating costs 300 250", 3, 1, 60),
        *line("They do not hold taxes. These", 4, 2, 4),
        *line("are paid apart.", 5, 2, 4),
    ]
    page = Page(1, 612, 792, 0, tuple(words))
    passage = Passage("table", 0, join_words(words)[0], (Span(1, 0, len(words)),))
    document = Document("table", "Table", ("/table.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, [page], [passage])
    try:
        found = read_sources(library, [Hit("table", 0, "Table", "/table.pdf", 1, passage.text, 1.0, ())])
    finally:
        library.remove(["table"])
    assert [(source.is_row, source.text) for source in found] == [
        (False, "The figures are as follows:"),
        (True, "Item 2022 2021"),
        (True, "Rent 1,200 1,100"),
        (True, "Heating costs 300 250"),
        (False, "They do not hold taxes."),
        (False, "These are paid apart."),
    ]


def test_headings_labels_and_heads_of_columns_tell_nothing() -> None:
    def tells(text: str, is_row: bool = False) -> bool:
        page = made_page(1, text)
        hit = Hit("id", 0, "Title", "/path.pdf", 1, text, 1.0, ())
        return Source(hit, 0, page, 0, len(page.words), is_row).is_statement

    assert not tells("Stock Award Plans and Compensation")
    assert not tells("8 Terms of the Lease")
    assert not tells("10.1 Notice")
    assert not tells("1. Revenue.")
    assert tells("12.5 mg daily")
    assert not tells("See below")
    assert not tells("2022 2021 2020", is_row=True)
    assert tells("The rent is due monthly.")
    assert tells("nurses have 25 days of leave")
    assert tells("Plaintiff: John Henry Miller")
    assert tells("Rent 1,200", is_row=True)


def test_what_was_kept_as_a_heading_tells_nothing(library: Library) -> None:
    text = "9. Cost over ten years\n9.1 What is counted\nThe mast costs more than the boat."
    page = made_page(1, text)
    headings = "9. Cost over ten years › 9.1 What is counted"
    passage = Passage("cost", 0, text, (Span(1, 0, len(page.words)),), headings)
    document = Document("cost", "Cost", ("/cost.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, [page], [passage])
    try:
        found = read_sources(library, [Hit("cost", 0, "Cost", "/cost.pdf", 1, text, 1.0, ())])
        assert [source.text for source in found if source.is_statement] == [
            "The mast costs more than the boat."
        ]
        assert [source.is_heading for source in found][-1] is False
    finally:
        library.remove(["cost"])


def test_the_numbers_of_a_list_in_one_piece_belong_to_what_follows(library: Library) -> None:
    text = "The roles: 1. Chief Executive Officer 2. Chief Operating Officer 3. Head of Sales. It met in May."
    page = made_page(1, text)
    passage = Passage("roles", 0, text, (Span(1, 0, len(page.words)),))
    document = Document("roles", "Roles", ("/roles.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, [page], [passage])
    try:
        hit = Hit("roles", 0, "Roles", "/roles.pdf", 1, text, 1.0, ())
        assert [source.text for source in read_sources(library, [hit])] == [
            "The roles:",
            "1. Chief Executive Officer",
            "2. Chief Operating Officer",
            "3. Head of Sales.",
            "It met in May.",
        ]
    finally:
        library.remove(["roles"])


def sources(library: Library, page: Page) -> list[Source]:
    """The sources of a document that is one page in one passage."""
    text = join_words(page.words)[0]
    passage = Passage("one", 0, text, (Span(1, 0, len(page.words)),))
    document = Document("one", "One", ("/one.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, [page], [passage])
    try:
        return read_sources(library, [Hit("one", 0, "One", "/one.pdf", 1, text, 1.0, ())])
    finally:
        library.remove(["one"])


def test_a_label_goes_on_to_its_value_below(library: Library) -> None:
    page = made_page(
        1,
        """VESSELS
        Hull number:
        HN 40992
        Home port:
        Skagen
        Berth fee
        1,240 euros
        The fee is due in May and covers the water.""",
    )
    found = {source.text: source for source in sources(library, page)}
    assert found["Hull number:"].statement == "Hull number: HN 40992" and found["Hull number:"].is_statement
    assert found["Home port:"].statement == "Home port: Skagen"
    assert found["Berth fee"].statement == "Berth fee 1,240 euros"
    assert not found["VESSELS"].is_statement and not found["Skagen"].is_statement


def test_a_colon_goes_on_to_all_that_it_introduces(library: Library) -> None:
    page = made_page(
        1, "Owner of the vessel:\nName: Brodie Macrae\nAddress: 4 Harbour Row\nHull number:\nHN 4"
    )
    owner = sources(library, page)[0]
    assert owner.statement == "Owner of the vessel: Name: Brodie Macrae Address: 4 Harbour Row"


def test_a_colon_does_not_go_on_to_the_table_that_it_introduces(library: Library) -> None:
    rows = (("Rope and sails", "4,210", "3,877"), ("Paint", "2,981", "3,102"))
    for introduction, says in (
        ("Stores at 31 December 2022 consisted of the following (in thousands):", False),
        ("The 14 yards held stores in 2022 as follows:", True),
        ("The warranty does not cover ropes, sold at the following prices:", True),
        ("What was lost is paid for within two weeks less these costs:", True),
    ):
        lines = [
            ((60.0, introduction),),
            ((250.0, "As of December 31,"),),
            ((250.0, "2022"), (350.0, "2021")),
        ]
        lines += [tuple(zip((60.0, 250.0, 350.0), row, strict=True)) for row in rows]
        words = []
        for number, cells in enumerate(lines):
            for x, text in cells:
                for word in text.split():
                    box = Box(x, 90.0 + 14 * number, x + 5 * len(word), 101.0 + 14 * number)
                    words.append(Word(word, box, number, min(number, 3)))
                    x = box.x1 + 3
        intro, *below = sources(library, Page(1, 612, 792, 0, tuple(words)))
        assert intro.statement == introduction and intro.is_statement == says
        assert below[-1].is_row and below[-1].is_statement


def test_a_label_keeps_its_value_above_a_table(library: Library) -> None:
    lines = [
        ((60.0, "Contact:"),),
        ((60.0, "Anna Berg"),),
        ((60.0, "Day"), (250.0, "Hours")),
        ((60.0, "Monday"), (250.0, "9 to 12")),
        ((60.0, "Tuesday"), (250.0, "10 to 12")),
    ]
    words = []
    for number, cells in enumerate(lines):
        for x, text in cells:
            for word in text.split():
                box = Box(x, 90.0 + 14 * number, x + 5 * len(word), 101.0 + 14 * number)
                words.append(Word(word, box, number, min(number, 2)))
                x = box.x1 + 3
    label, *_ = sources(library, Page(1, 612, 792, 0, tuple(words)))
    assert label.statement.startswith("Contact: Anna Berg") and label.is_statement


def test_a_heading_does_not_go_on_to_the_first_of_a_list(library: Library) -> None:
    page = made_page(1, "Project Kestrel\n• Budget: 48,000\n• Lead: Mirela Danko")
    heading, *items = sources(library, page)
    assert heading.statement == "Project Kestrel" and not heading.is_statement
    assert [item.statement for item in items] == ["• Budget: 48,000", "• Lead: Mirela Danko"]


def test_a_heading_does_not_go_on_to_the_first_of_several_rows(library: Library) -> None:
    words = []
    for number, row in enumerate((("Fares",), ("Adult", "11.40"), ("Child", "5.70"))):
        for place, word in enumerate(row):
            x = 60 + 160 * place
            words.append(Word(word, Box(x, 90 + 14 * number, x + 30, 101 + 14 * number), number, number))
    heading, *rows = sources(library, Page(1, 612, 792, 0, tuple(words)))
    assert heading.statement == "Fares" and not heading.is_statement
    assert [(row.statement, row.heading_stems) for row in rows] == [
        ("Adult 11.40", {"fare"}),
        ("Child 5.70", {"fare"}),
    ]


def test_a_label_goes_on_to_all_that_can_be_ticked(library: Library) -> None:
    label = sources(library, made_page(1, "Vehicle:\n☐ motorcycle\n☒ camper van\n☐ car"))[0]
    assert label.statement == "Vehicle: ☐ motorcycle ☒ camper van ☐ car"


def test_a_question_is_the_heading_of_its_answer(library: Library) -> None:
    page = made_page(1, "How long does the dam hold? It was built for ninety years. The mill is older.")
    question, answer, other = sources(library, page)
    assert question.asks and not answer.asks
    assert "dam" in answer.heading_stems and not other.heading_stems


def test_lines_that_were_broken_on_purpose_are_apart(library: Library) -> None:
    receipt = made_page(
        1,
        """Open on all days but Sunday from nine to five
        Soap 4.50
        Candle 9.00
        Total 13.50""",
    )
    assert [(source.text, source.is_statement) for source in sources(library, receipt)][1:] == [
        ("Soap 4.50", True),
        ("Candle 9.00", True),
        ("Total 13.50", True),
    ]
    prose = made_page(1, "The lease of the old mill ends in\nMay and the miller moves to the town of\nAske.")
    assert len(sources(library, prose)) == 1


def test_a_row_says_what_its_columns_are_called(library: Library) -> None:
    words = []
    for number, row in enumerate(("Item Amount", "Deposit 3,450", "Key 15")):
        for place, word in enumerate(row.split()):
            x = 60 + 120 * place
            words.append(Word(word, Box(x, 90 + 14 * number, x + 40, 101 + 14 * number), number, number))
    heads, deposit, _ = sources(library, Page(1, 612, 792, 0, tuple(words)))
    assert heads.is_head and not heads.is_statement
    assert deposit.is_row and deposit.is_statement and deposit.statement == "Item Amount: Deposit 3,450"
    assert "amount" in " ".join(deposit.stems)


def test_signs_stand_for_words(library: Library) -> None:
    found = sources(library, made_page(1, "From: Greta Holm\nTo: Sami Aalto in Turku\nPolicy # B-77"))
    assert "number" in found[2].stems and "number" not in found[0].stems


def placed(lines: list[tuple[str, float, float]]) -> Page:
    """A page of lines, a paragraph each: the text, its top and the height of its letters."""
    words = [
        Word(word, Box(72 + 50 * place, top, 118 + 50 * place, top + height), number, number)
        for number, (text, top, height) in enumerate(lines)
        for place, word in enumerate(text.split())
    ]
    return Page(1, 612, 792, 0, tuple(words))


def test_a_label_in_small_letters_goes_on_to_what_stands_below_it_in_its_box(library: Library) -> None:
    page = placed([("8. Carrier", 80, 8), ("Bluefin Post", 95, 13), ("9. Consignee", 130, 8)])
    found = {source.text: source for source in sources(library, page)}
    assert found["8. Carrier"].statement == "8. Carrier Bluefin Post" and found["8. Carrier"].is_statement


def test_a_heading_does_not_go_on_to_smaller_letters_below_it(library: Library) -> None:
    page = placed([("Summer Exhibition", 80, 16), ("Harbour Gallery", 100, 11)])
    assert sources(library, page)[0].statement == "Summer Exhibition"


def test_dots_lead_to_the_value_and_a_table_of_contents_tells_nothing(library: Library) -> None:
    page = placed([("Samphire salad ........ 8.10", 80, 11), ("3. Liability ........ 12", 100, 11)])
    words = [index for index, word in enumerate(page.words) if set(word.text) != {"."}]
    spans = (Span(1, 0, 2), Span(1, 3, 6), Span(1, 7, 8))
    assert words == [index for span in spans for index in range(span.first, span.last)]
    passage = Passage("dots", 0, "Samphire salad 8.10 3. Liability 12", spans)
    document = Document("dots", "Dots", ("/dots.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, [page], [passage])
    try:
        price, contents = read_sources(
            library, [Hit("dots", 0, "Dots", "/dots.pdf", 1, passage.text, 1.0, ())]
        )
        assert price.text == "Samphire salad ........ 8.10" and price.is_statement
        assert contents.text == "3. Liability ........ 12" and not contents.is_statement
    finally:
        library.remove(["dots"])
