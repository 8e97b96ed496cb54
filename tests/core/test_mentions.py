"""What a question names with “@”, and what that leaves of it."""

from __future__ import annotations

import pytest

from app.core.documents import Document, DocumentState
from app.core.facets import Facets, list_folders, narrow
from app.core.mentions import Mentions


def made(path: str, title: str, *tags: str) -> Document:
    return Document(path, title, (path,), path.rpartition(".")[2], DocumentState.READY, 1, tags=tags)


ALDER = made("/cases/leases/alder.pdf", "Alder Road 5", "leases", "2026")
BIRCH = made("/cases/leases/birch.docx", "Birch House", "leases", "Müller")
COSTS = made("/cases/costs.xlsx", "costs", "2026", "board-minutes", "租约")
LIBRARY = (ALDER, BIRCH, COSTS)


@pytest.mark.parametrize(
    ("asked", "question", "documents"),
    [
        ("@leases When does it end?", "When does it end?", (ALDER, BIRCH)),
        ("@LEASES: when does it end?", "when does it end?", (ALDER, BIRCH)),
        ("When does it end? @leases @2026", "When does it end?", LIBRARY),
        ("@leases @pdf When does it end?", "When does it end?", (ALDER,)),
        ("What do the @board-minutes say?", "What do the board minutes say?", (COSTS,)),
        ("@Müller, Miete?", "Miete?", (BIRCH,)),
        ("@租约 租金多少？", "租金多少？", (COSTS,)),
        ("租金多少？ @租约", "租金多少？", (COSTS,)),
        ("@Alder-Road-5 when does it end?", "when does it end?", (ALDER,)),
        ("@birch.docx When does it end?", "When does it end?", (BIRCH,)),
        ("@leases/ When does it end?", "When does it end?", (ALDER, BIRCH)),
        ("Compare @alder and @birch", "Compare Alder Road 5 and Birch House", (ALDER, BIRCH)),
        (
            "@alder and @birch: which is longer?",
            "Alder Road 5 and Birch House: which is longer?",
            (ALDER, BIRCH),
        ),
        ("Who signed @birch?", "Who signed Birch House?", (BIRCH,)),
        ("@costs", "costs", (COSTS,)),
        ("@birch @excel How much?", "How much?", ()),
        ("Who is ann@leases of?", "Who is ann@leases of?", LIBRARY),
        ("What is @home worth?", "What is @home worth?", LIBRARY),
        ("Nothing is named.", "Nothing is named.", LIBRARY),
    ],
)
def test_names_in_a_question(asked: str, question: str, documents: tuple[Document, ...]) -> None:
    rest, facets = Mentions(LIBRARY).split(asked)
    assert rest == question
    assert narrow(LIBRARY, facets) == documents


def test_a_tag_goes_before_a_document_and_both_before_a_kind() -> None:
    pdf = made("/x/pdf.docx", "pdf")
    mentions = Mentions((pdf, made("/x/other.pdf", "Other", "costs"), COSTS))
    assert mentions.split("@pdf Why?")[1] == Facets(documents=(pdf.id,))
    assert mentions.split("@costs Why?")[1] == Facets(tags=("costs",))
    assert mentions.words == tuple(sorted(mentions.words, key=str.casefold))
    assert "x/" not in mentions.words and "Other" in mentions.words


def test_documents_of_one_name_are_all_meant() -> None:
    twins = (made("/a/lease.pdf", "Lease"), made("/b/lease.pdf", "Lease"))
    assert narrow(twins, Mentions(twins).split("@lease Why?")[1]) == twins


def test_facets_narrow_together_and_one_of_a_sort_is_enough() -> None:
    assert narrow(LIBRARY, Facets(tags=("LEASES", "2026"))) == LIBRARY
    assert narrow(LIBRARY, Facets(tags=("2026",), kinds=("pdf", "word"))) == (ALDER,)
    assert narrow(LIBRARY, Facets(tags=("2026",)), Facets(tags=("board-minutes",))) == (COSTS,)
    assert narrow(LIBRARY, Facets(folders=("/cases/leases",))) == (ALDER, BIRCH)
    assert narrow(LIBRARY, Facets(folders=("/cases/lea",))) == ()
    assert list_folders(LIBRARY) == {"/cases/leases": 2, "/cases": 1}
    assert Facets(("a",), ("pdf",), ("/cases/leases",)).name() == ("@a", "PDF documents", "“leases”")
