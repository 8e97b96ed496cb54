"""What was not read is told: when files are added, in the list, and with every answer over them."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from app.core.answers import Answer, Mode
from app.core.documents import Document, DocumentState, PageHealth
from app.core.errors import NothingToSearch
from app.core.events import FileFinished
from app.core.unread import PAGE_DAMAGED, TOOK_TOO_LONG
from app.engine.client import EngineClient
from app.engine.indexing.recognition import RecognitionThread
from app.engine.indexing.scheduler import Scheduler
from app.engine.protocol import Add, Ask, Documents, Pages, Remove, Search, UseOcr
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.ocr.recognizer import Recognizer
from app.ingest.processes.pool import PagesRead, ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder
from tests.made_pdfs import BOILER, GARDEN, make_pdf, scan_pdf

SECONDS = 300
DAMAGED_2 = "Page 2 of “leaflet” could not be read (damaged)."


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    with EngineClient(tmp_path_factory.mktemp("unread") / "library") as client:
        yield client


@pytest.fixture
def engine(shared: EngineClient) -> Iterator[EngineClient]:
    yield shared
    shared.call(UseOcr(True))
    shared.call(Remove(tuple(document.id for document in shared.call(Documents()))))


def add(engine: EngineClient, path: Path, *, ocr: bool | None = None) -> FileFinished:
    (event,) = [each for each in engine.stream(Add((str(path),), ocr=ocr)) if isinstance(each, FileFinished)]
    return event


def ask(engine: EngineClient, question: str) -> Answer:
    answer = engine.call(Ask(question, mode=Mode.QUOTES))
    assert isinstance(answer, Answer)
    return answer


def damaged_leaflet(folder: Path) -> Path:
    document = pymupdf.open(make_pdf(folder / "whole.pdf", (*GARDEN, BOILER[0])))
    document.update_stream(document[1].get_contents()[0], b"BT /helv 12 Tf (cut off")
    document.save(folder / "leaflet.pdf")
    document.close()
    return folder / "leaflet.pdf"


def picture_page(path: Path, caption: str, seen: str) -> Path:
    """A page of text with a picture of other text on it."""
    drawn = pymupdf.open()
    drawn.new_page(width=300, height=80).insert_text((15, 45), seen, fontsize=15)
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    page.insert_textbox(pymupdf.Rect(72, 72, 523, 300), caption, fontsize=11)
    page.insert_image(pymupdf.Rect(72, 320, 372, 400), pixmap=drawn[0].get_pixmap(dpi=150))
    document.save(path)
    document.close()
    drawn.close()
    return path


def test_a_damaged_page_is_told_when_it_is_added_and_with_answers_and_refusals(
    engine: EngineClient, tmp_path: Path
) -> None:
    event = add(engine, damaged_leaflet(tmp_path))
    assert (event.status, event.document.failed_pages) == ("ready", 1)
    assert event.document.reason == "Page 2 could not be read (damaged)."
    assert engine.call(Documents())[0].reason == event.document.reason
    pages = engine.call(Pages(event.document.id))
    assert [(page.health, page.reason) for page in pages] == [
        (PageHealth.TEXT, None),
        (PageHealth.FAILED, PAGE_DAMAGED),
        (PageHealth.TEXT, None),
    ]
    found = ask(engine, "When does the walled garden open?")
    assert found.found
    assert found.notice == DAMAGED_2
    refused = ask(engine, "Which satellites orbit Neptune?")
    assert not refused.found
    assert DAMAGED_2 in (refused.notice or "")


def test_a_document_that_is_locked_is_told_with_answers_and_refusals(
    engine: EngineClient, tmp_path: Path
) -> None:
    document = pymupdf.open(make_pdf(tmp_path / "open.pdf", GARDEN))
    document.save(tmp_path / "secret.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="k", owner_pw="o")
    document.close()
    locked = add(engine, tmp_path / "secret.pdf").document
    said = f"“{locked.title}” was not read: it needs a password."
    with pytest.raises(NothingToSearch, match=f"^None of these documents can be searched. {said}$"):
        engine.call(Ask("When does the walled garden open?", documents=(locked.id,), mode=Mode.QUOTES))
    add(engine, tmp_path / "open.pdf")
    assert said in (ask(engine, "When does the walled garden open?").notice or "")
    assert said in (ask(engine, "Which satellites orbit Neptune?").notice or "")


def test_scans_that_are_left_unread_are_told(engine: EngineClient, tmp_path: Path) -> None:
    event = add(engine, scan_pdf(tmp_path / "mixed.pdf", BOILER, text_pages=GARDEN), ocr=False)
    said = "is a picture that was not read: reading scanned pages is switched off."
    assert event.document.reason == f"Page 3 {said}"
    assert ask(engine, "When does the walled garden open?").notice == f"Page 3 of “mixed” {said}"


def test_what_stands_in_a_picture_is_found_and_stands_where_it_is_seen(
    engine: EngineClient, tmp_path: Path
) -> None:
    long = " ".join(GARDEN).replace("\n\n", " ")
    event = add(engine, picture_page(tmp_path / "plan.pdf", long, "Depth of the pond: 212 cm"))
    assert (event.status, event.document.reason, event.document.waiting_pictures) == ("ready", None, 0)
    answer = ask(engine, "How deep is the pond?")
    (citation, *_) = answer.citations
    assert "212 cm" in citation.quote
    assert citation.quote.startswith("[In a picture:]")
    for box in citation.boxes:
        assert 72 <= box.x0 < box.x1 <= 372
        assert 320 <= box.y0 < box.y1 <= 400
    assert "mulberry" in engine.call(Search("Who planted the oldest tree?"))[0].text


def test_pictures_that_are_left_unread_are_counted_on_their_page(
    engine: EngineClient, tmp_path: Path
) -> None:
    long = " ".join(GARDEN).replace("\n\n", " ")
    event = add(engine, picture_page(tmp_path / "plan.pdf", long, "Depth of the pond: 212 cm"), ocr=False)
    assert event.document.reason == "1 picture on page 1 was not read yet."
    (page,) = engine.call(Pages(event.document.id))
    assert page.reason == "1 picture on this page was not read yet."
    engine.call(UseOcr(False))
    assert engine.call(Documents())[0].reason == event.document.reason


def read_into(library: Library, path: Path, tokenizer: Path, folder: Path) -> Document:
    """The document as a reader reads it, stored."""
    pool = ReaderPool(1, tokenizer)
    try:
        parts = list(pool.read(str(path), "a" * 32, (), str(folder / "rendition.pdf")))
    finally:
        pool.close()
    pages = [page for part in parts if isinstance(part, PagesRead) for page in part.pages]
    document = Document("a" * 32, path.stem, (str(path),), "pdf", DocumentState.READING)
    return library.store(document, pages, ())


def test_a_page_that_took_too_long_is_tried_again_by_itself(tmp_path: Path) -> None:
    tokenizer = Embedder().locate_tokenizer()
    scan = scan_pdf(tmp_path / "scan.pdf", BOILER)
    told: queue.SimpleQueue[Document] = queue.SimpleQueue()
    with Library.open(tmp_path / "library", "test/1") as library:
        read_into(library, scan, tokenizer, tmp_path)

        def recognised(recognizer: Recognizer) -> Document:
            """What becomes of the page, from one start to the next."""
            scheduler = Scheduler(lambda: False)
            thread = RecognitionThread(
                library,
                scheduler,
                TokenCounter(tokenizer),
                lambda _: (str(scan), None),
                told.put,
                _fail,
                recognizer,
            )
            scheduler.work()
            thread.start()
            thread.wake()
            try:
                return told.get(timeout=SECONDS)
            finally:
                scheduler.close()
                thread.close()

        failed = recognised(Recognizer(seconds=0.05))
        assert failed.failed_pages == 1
        assert library.list_page_healths(failed.id)[0][2:] == (PageHealth.FAILED, TOOK_TOO_LONG)
        read = recognised(Recognizer())
        assert (read.failed_pages, read.ocr_pages) == (0, 1)
        assert "1.4 bar" in library.load_document_passages(read.id)[0].text


def _fail(error: BaseException, _: float) -> None:
    raise error
