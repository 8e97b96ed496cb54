"""A small library of made-up documents, really indexed, and the starter models."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import read_sources
from app.core.documents import Box, Document, DocumentState, Page, Word
from app.ingest.chunking.passages import CHUNKING, add_headings, make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.library.library import Library
from app.models import catalogue
from app.models.embedder import Embedder
from app.models.generator import Generator

LEASE = (
    """The tenant pays a rent of $1,577.50 for each month, due on the first day of the month.
    The deposit is two months' rent and is paid back within 30 days after the tenant has moved out.
    The tenant may keep one dog or one cat, but no other animals, without asking the landlord.""",
    """The landlord repairs the roof, the heating and the water pipes at no cost to the tenant. Small
    repairs of up to $80 each are the tenant's own busi-
    ness. The landlord may visit the apartment after giving notice of 24 hours.""",
    """Either party may end the lease by a letter that arrives three months before the end of a quarter.
    The lease ends at once when the building burns down.""",
)
HANDBOOK = (
    """Every nurse has 25 days of paid leave a year, and every doctor has 31 days. Leave that is not taken
    by the end of March is lost. Overtime is paid at 150 percent of the hourly wage.""",
    """Staff wash their hands before and after touching a patient. Gloves are worn when blood is drawn.
    A needle that has been used goes into the yellow container and is never bent or broken by hand.""",
)


def made_page(number: int, text: str) -> Page:
    """A page that holds `text`, with its line breaks, in words of even width."""
    words = [
        Word(word, Box(72 + 40 * place, 90 + 14 * line, 108 + 40 * place, 101 + 14 * line), line, 0)
        for line, row in enumerate(text.splitlines())
        for place, word in enumerate(row.split())
    ]
    return Page(number, 612, 792, 0, tuple(words))


def add(
    library: Library, embedder: Embedder, title: str, texts: Sequence[str], *, vectors: bool = True
) -> Document:
    """Puts a made-up document in, vectors and all unless told otherwise."""
    id_ = hashlib.sha256(title.encode()).hexdigest()[:32]
    pages = [made_page(number, text) for number, text in enumerate(texts, 1)]
    tokens = TokenCounter(embedder.locate_tokenizer())
    passages = list(make_passages(id_, title, pages, tokens))
    document = Document(
        id_, title, (f"/documents/{title}.pdf",), "pdf", DocumentState.READING, passages=len(passages)
    )
    document = library.store(document, pages, passages)
    if vectors:
        made = embedder.embed([add_headings(title, passage.headings, passage.text) for passage in passages])
        library.vectors.add([passage.key for passage in passages], made)
    return document


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    embedder = Embedder()
    embedder.load("float32")
    return embedder


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("answer") / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Harbour Street lease", LEASE)
        add(library, embedder, "Staff handbook", HANDBOOK)
        yield library


@pytest.fixture(autouse=True)
def nothing_added_for_good(request: pytest.FixtureRequest) -> Iterator[None]:
    """Takes out what a test puts in the library, which others search as well."""
    if "library" not in request.fixturenames:
        yield
        return
    library: Library = request.getfixturevalue("library")
    before = {document.id for document in library.list_documents()}
    yield
    library.remove([each.id for each in library.list_documents() if each.id not in before])


@pytest.fixture(scope="session")
def generator() -> Iterator[Generator]:
    path: Path | None = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    generator = Generator()
    generator.load(path)
    yield generator
    generator.close()


@pytest.fixture(scope="session")
def evidence(library: Library, embedder: Embedder) -> Evidence:
    """All that the library holds, weighed for a question about the rent."""
    question = "How much is the rent?"
    hits = library.search(question, embedder.embed_query(question), (), 20)
    return Evidence(question, read_sources(library, hits), embedder)
