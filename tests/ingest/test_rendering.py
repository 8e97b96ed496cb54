from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pymupdf
import pytest

from app.core.errors import Damaged, NeedsPassword, NotReadable, Unsupported
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.render.page import RenderedPage
from app.ingest.render.renderer import PageRenderer
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture(scope="module")
def renderer() -> Iterator[PageRenderer]:
    renderer = PageRenderer()
    yield renderer
    renderer.close()
    assert renderer.pid is None


@pytest.fixture(scope="module")
def garden(folder: Path) -> Path:
    return make_pdf(folder / "shown.pdf", GARDEN)


def inked(page: RenderedPage) -> tuple[int, int, int, int]:
    """The smallest box of device pixels that holds everything dark."""
    dark = [
        (x, y)
        for y in range(page.height)
        for x in range(page.width)
        if page.pixels[y * page.stride + 3 * x] < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_matrix_takes_boxes_of_words_to_their_pixels(
    renderer: PageRenderer, tmp_path: Path, rotation: int
) -> None:
    document = pymupdf.open()
    page = document.new_page(width=240, height=200)
    page.insert_text((80, 120), "Mulberry", fontsize=14)
    page.set_cropbox(pymupdf.Rect(30, 40, 220, 190))
    page.set_rotation(rotation)
    document.save(tmp_path / "turned.pdf")
    document.close()
    with open_pdf(tmp_path / "turned.pdf")[0] as document:
        (word,) = read_page(document, 1).words
    shown = renderer.render(tmp_path / "turned.pdf", 1, 2.0)
    assert (shown.width, shown.height) == ((300, 380) if rotation % 180 else (380, 300))
    assert len(shown.pixels) == shown.stride * shown.height
    a, b, c, d, e, f = shown.matrix
    corners = [
        (a * x + c * y + e, b * x + d * y + f)
        for x in (word.box.x0, word.box.x1)
        for y in (word.box.y0, word.box.y1)
    ]
    x0, y0, x1, y1 = inked(shown)
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    assert left - 2 <= x0 < x1 <= right + 2 and top - 2 <= y0 < y1 <= bottom + 2
    # The word fills its box along its direction, so a box elsewhere would not hold it.
    along, box_along = (y1 - y0, bottom - top) if rotation % 180 else (x1 - x0, right - left)
    assert along > 0.9 * box_along
    assert renderer.list_sizes(tmp_path / "turned.pdf") == ((150, 190) if rotation % 180 else (190, 150),)


def test_huge_pages_are_painted_smaller(renderer: PageRenderer, tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page(width=14000, height=14000)
    document.save(tmp_path / "poster.pdf")
    document.close()
    shown = renderer.render(tmp_path / "poster.pdf", 1, 4.0)
    assert shown.width * shown.height < 60_000_000
    assert shown.matrix[0] == pytest.approx(shown.width / 14000, rel=0.01)


def test_what_cannot_be_shown(renderer: PageRenderer, tmp_path: Path, garden: Path) -> None:
    secret = make_pdf(tmp_path / "secret.pdf", BOILER, password="valve")
    (tmp_path / "text.pdf").write_text("no")
    for path, page, password, error in (
        (tmp_path / "gone.pdf", 1, None, NotReadable),
        (tmp_path / "text.pdf", 1, None, Unsupported),
        (secret, 1, None, NeedsPassword),
        (secret, 1, "lamp", NeedsPassword),
        (garden, 0, None, Damaged),
        (garden, 3, None, Damaged),
    ):
        with pytest.raises(error) as raised:
            renderer.render(path, page, 1.0, password)
        assert str(raised.value).endswith(".")
    assert renderer.render(secret, 1, 0.5, "valve").width == 298
    with pytest.raises(NeedsPassword):
        renderer.list_sizes(secret)


def test_a_file_that_changes_or_vanishes_is_noticed(renderer: PageRenderer, tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", GARDEN)
    assert len(renderer.list_sizes(path)) == 2
    make_pdf(tmp_path / "b.pdf", BOILER).replace(path)
    assert len(renderer.list_sizes(path)) == 1
    path.unlink()
    with pytest.raises(NotReadable):
        renderer.render(path, 1, 1.0)


def test_more_documents_than_are_kept_open(renderer: PageRenderer, tmp_path: Path) -> None:
    paths = [make_pdf(tmp_path / f"{n}.pdf", BOILER * (n + 1)) for n in range(7)]
    with ThreadPoolExecutor(3) as threads:
        sizes = list(threads.map(renderer.list_sizes, paths * 2))
    assert [len(one) for one in sizes] == [*range(1, 8)] * 2


def test_a_crash_costs_one_page_at_most(garden: Path) -> None:
    renderer = PageRenderer()
    try:
        before = renderer.render(garden, 1, 0.5)
        assert renderer.pid is not None
        os.kill(renderer.pid, signal.SIGTERM)
        try:
            after = renderer.render(garden, 1, 0.5)
        except Damaged:  # the kill was not known yet
            after = renderer.render(garden, 1, 0.5)
        assert after == before
    finally:
        renderer.close()


def test_a_page_that_takes_too_long(bomb: Path, garden: Path) -> None:
    renderer = PageRenderer(seconds=30)
    try:
        renderer.list_sizes(garden)
        renderer.seconds = 0.2
        with pytest.raises(Damaged, match="too long"):
            renderer.render(bomb, 1, 3.0)
        renderer.seconds = 30
        assert renderer.list_sizes(garden)
    finally:
        renderer.close()
