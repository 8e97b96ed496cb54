"""Pages painted in a process of their own."""

from __future__ import annotations

from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.cards import FileProperties
from app.core.errors import CarrelError, Damaged
from app.core.reading import Comment, Heading, Link
from app.ingest.processes.child import GIB, Died, Servant, TooSlow
from app.ingest.render.page import Mark, RenderedPage


class PageRenderer(Servant):
    """Paints pages, one after the other; threads wait for their turn.

    The process is started at the first request, and again by the request after one that broke it or
    took more than `seconds`. The methods raise NotReadable, Unsupported, NeedsPassword and Damaged.
    """

    def __init__(self, *, seconds: float = 30, memory: int = 4 * GIB) -> None:
        super().__init__(_run_painter, memory, name="carrel-painter", seconds=seconds)

    def list_sizes(self, path: str | Path, password: str | None = None) -> tuple[tuple[float, float], ...]:
        """List width and height in points of each page as shown (rotated)."""
        sizes: tuple[tuple[float, float], ...] = self._ask(("sizes", str(path), password))
        return sizes

    def render(
        self, path: str | Path, page: int, scale: float, password: str | None = None, turn: int = 0
    ) -> RenderedPage:
        """Render page `page`, counted from 1, at `scale` device pixels a point, turned clockwise by `turn`
        degrees from the way it stands in the file.
        """
        rendered: RenderedPage = self._ask(("render", str(path), password, page, scale, turn))
        return rendered

    def read_outline(self, path: str | Path, password: str | None = None) -> tuple[Heading, ...]:
        """Read the outline that the file brings along, if any."""
        headings: tuple[Heading, ...] = self._ask(("outline", str(path), password))
        return headings

    def list_labels(self, path: str | Path, password: str | None = None) -> tuple[str, ...]:
        """List what is printed on each page as its number; see PageLabels."""
        labels: tuple[str, ...] = self._ask(("labels", str(path), password))
        return labels

    def find_links(self, path: str | Path, page: int, password: str | None = None) -> tuple[Link, ...]:
        """Find the links of page `page`, counted from 1."""
        links: tuple[Link, ...] = self._ask(("links", str(path), password, page))
        return links

    def list_comments(self, path: str | Path, password: str | None = None) -> tuple[Comment, ...]:
        """List what readers wrote on the pages of the file."""
        comments: tuple[Comment, ...] = self._ask(("comments", str(path), password))
        return comments

    def read_properties(self, path: str | Path, password: str | None = None) -> FileProperties:
        """Read what a file of any kind says of itself."""
        properties: FileProperties = self._ask(("properties", str(path), password))
        return properties

    def annotate(self, path: str | Path, marks: Sequence[Mark], password: str | None = None) -> bytes:
        """Annotate a copy of the file in which words are highlighted."""
        copy: bytes = self._ask(("annotated", str(path), password, tuple(marks)))
        return copy

    def paint_places(
        self, path: str | Path, marks: Sequence[Mark], password: str | None = None
    ) -> tuple[bytes, ...]:
        """Paint a picture (PNG) of each place, with its words highlighted."""
        pictures: tuple[bytes, ...] = self._ask(("pictures", str(path), password, tuple(marks)))
        return pictures

    def typeset(self, html: str, title: str, *, linked: bool = False) -> bytes:
        """Typeset a PDF of what is to be read in HTML, with the links between its places if it is to be
        `linked`.
        """
        content: bytes = self._ask(("typeset", "", None, html, title, linked))
        return content

    def _ask(self, request: tuple[Any, ...]) -> Any:
        try:
            answer = self.ask(request)
        except TooSlow as error:
            raise Damaged("This page took too long to draw; the file may be damaged.") from error
        except Died as error:
            raise Damaged("This page could not be drawn; the file may be damaged.") from error
        if isinstance(answer, CarrelError):
            raise answer
        return answer


def _run_painter(connection: Connection, memory: int) -> None:
    # The parent names this function but must not load MuPDF to do so.
    from app.ingest.render import painter

    painter.run(connection, memory)
