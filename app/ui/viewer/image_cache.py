"""Pages that were drawn lately, within a bound of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection

from PySide6.QtGui import QImage

PICTURE_BYTES = 80 * 2**20
"""What the pictures of pages may take, of all sides together: with it the window stays below 200 MB."""
Key = tuple[str, int, int]
"""A document's id, a page of it, and the degrees that it is turned by."""


class ImageCache:
    """One image a page; the page unused for longest goes first when `limit` bytes are exceeded."""

    def __init__(self, limit: int = PICTURE_BYTES) -> None:
        self.limit = limit
        self.size = 0
        self._images: OrderedDict[Key, tuple[QImage, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._images)

    def get(self, key: Key) -> tuple[QImage, float] | None:
        """The page's image and the scale (device pixels a point) it was made at."""
        if key not in self._images:
            return None
        self._images.move_to_end(key)
        return self._images[key]

    def scale(self, key: Key) -> float | None:
        """The scale of the page's image, without counting as a use."""
        found = self._images.get(key)
        return found and found[1]

    def put(self, key: Key, image: QImage, scale: float, keep: Collection[Key] = ()) -> None:
        """Replaces the page's image. Pages in `keep` stay even when they alone exceed the limit."""
        self._drop(key)
        self._images[key] = (image, scale)
        self.size += image.sizeInBytes()
        self._trim({key, *keep})

    def set_limit(self, limit: int, keep: Collection[Key] = ()) -> None:
        """Keeps within other bounds."""
        self.limit = limit
        self._trim(keep)

    def _trim(self, keep: Collection[Key]) -> None:
        for old in list(self._images):
            if self.size <= self.limit:
                break
            if old not in keep:
                self._drop(old)

    def forget(self, document: str) -> None:
        """Drops all pages of a document."""
        for key in [key for key in self._images if key[0] == document]:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        found = self._images.pop(key, None)
        if found is not None:
            self.size -= found[0].sizeInBytes()
