"""An engine killed while it indexes loses nothing; `python -m tests.benchmarks.kill` does it at length."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.documents import DocumentState
from app.core.events import DocumentChanged
from app.engine.protocol import Reply
from tests.benchmarks.kill import Contents, Disturbed, Moment, contents, differences
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf


def when(state: DocumentState) -> Moment:
    """When a document first comes to a state."""

    def moment(reply: Reply) -> bool:
        return isinstance(reply, DocumentChanged) and reply.document.state is state

    return moment


def some_vectors(reply: Reply) -> bool:
    """When a document has some of its vectors, and not all."""
    return isinstance(reply, DocumentChanged) and 0 < reply.document.embedded < reply.document.passages


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    make_pdf(folder / "boiler.pdf", BOILER)
    make_pdf(folder / "garden.pdf", GARDEN)
    long_pdf(folder / "lease.pdf", 80)  # more passages than one batch of vectors, and not just a few
    return folder


@pytest.fixture(scope="module")
def undisturbed(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Contents:
    library = Disturbed(tmp_path_factory.mktemp("undisturbed"), [papers])
    assert library.index()
    return contents(library.library)


def test_a_killed_engine_goes_on_where_it_was(papers: Path, undisturbed: Contents, tmp_path: Path) -> None:
    library = Disturbed(tmp_path / "disturbed", [papers])
    assert not library.index(when(DocumentState.READING))
    assert not library.index(some_vectors)
    library.finish()
    assert library.complaints == []
    assert len(undisturbed.documents) == 3
    assert differences(undisturbed, contents(library.library)) == []


def test_the_comparison_sees_what_is_missing(undisturbed: Contents) -> None:
    key = min(undisturbed.vectors)
    without = {name: vector for name, vector in undisturbed.vectors.items() if name != key}
    assert differences(undisturbed, replace(undisturbed, vectors=without)) == [
        "vectors differ: 1 are in one library only"
    ]
    turned = {**undisturbed.vectors, key: -undisturbed.vectors[key]}
    assert differences(undisturbed, replace(undisturbed, vectors=turned)) == [
        "vectors differ: the least cosine is -1.0000"
    ]
    unfound = {query: dict.fromkeys(scores, 0.0) for query, scores in undisturbed.found.items()}
    assert any(
        line.startswith("keyword index")
        for line in differences(undisturbed, replace(undisturbed, found=unfound))
    )
