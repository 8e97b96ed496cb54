"""What only OCR can read: pages and pictures that wait for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.documents import Document
from app.library.store import catalogue, completion
from app.library.store.database import Database


class OcrQueue:
    """Tells what is to be read by OCR. Any thread may call any method."""

    def __init__(self, database: Database, slot: Callable[[], int]) -> None:
        """`slot` tells where the vectors in use are."""
        self._database, self._slot = database, slot

    def await_ocr(self, on: bool) -> tuple[Document, ...]:
        """Have all that only OCR can read waited for, or not. Return the documents this changed."""
        with self._database.writing() as connection:
            some = (
                "(EXISTS (SELECT 1 FROM pages WHERE document = documents.number AND health = 'waiting')"
                " OR EXISTS (SELECT 1 FROM pages WHERE document = documents.number AND pictures > 0))"
            )
            completion.await_ocr(connection, on, some)
            return tuple(completion.recount(connection, self._slot(), some))

    def put_back(self, document: str) -> Document | None:
        """Have the pages of a document that failed or are empty read by OCR, once more."""
        with self._database.writing() as connection:
            for number in catalogue.find_numbers(connection, (document,)):
                completion.put_back_for_ocr(connection, number)
                completion.await_ocr(connection, True, "number = ?", (number,))
                return completion.recount(connection, self._slot(), "number = ?", (number,))[0]
        return None

    def find_page(self, first: Sequence[str] = ()) -> tuple[str, int] | None:
        """Find the next page for OCR, as document and number, if any; those of the documents `first` come
        first.
        """
        with self._database.reading() as connection:
            return completion.find_waiting(connection, first)

    def find_pictures(self, first: Sequence[str] = ()) -> tuple[str, int] | None:
        """Find the next page with pictures for OCR, as `find_page` tells it."""
        with self._database.reading() as connection:
            return completion.find_with_pictures(connection, first)

    def list_failed(self, reason: str) -> list[tuple[str, int]]:
        """List the pages, as document and number, that failed for this reason."""
        with self._database.reading() as connection:
            return completion.list_failed(connection, reason)
