"""What the engine tells a person who reads a document, on the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Document
from app.core.reading import SearchBy, WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    CopyText,
    Documents,
    FindWords,
    Outline,
    PageLabels,
    PageLinks,
    PageWords,
    Render,
    Search,
)
from tests.made_pdfs import GARDEN, make_pdf, scan_pdf

COLUMNS = (
    "The tenant pays the rent on the first day of the month without deduc-\ntion or set-off of any kind. "
    "The land-\nlord's agent confirms receipt.",
    "Second column begins here and speaks of a deposit that is kept apart.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    client = EngineClient(tmp_path_factory.mktemp("library"), lambda event: None)
    client.start()
    try:
        yield client
    finally:
        client.stop()


def added(engine: EngineClient, path: Path) -> Document:
    for _ in engine.stream(Add((str(path),))):
        pass
    return next(each for each in engine.call(Documents()) if Path(each.path).name == path.name)


def linked_pdf(path: Path) -> Path:
    """Three pages, the second on its side, with an outline, a link inside and one outside."""
    made = pymupdf.open()
    for number in range(3):
        made.new_page(width=595, height=842).insert_text((72, 100), f"Chapter {number + 1} of the report")
    first = made[0]
    inside = {"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(72, 188, 140, 204), "page": 2}
    first.insert_link({**inside, "to": pymupdf.Point(72, 300)})
    made[1].insert_link(
        {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(72, 88, 140, 104), "uri": "https://example.org/a?b=1"}
    )
    made[1].set_rotation(90)
    made.set_toc([[1, "Chapter 1", 1, 90], [2, "A part", 2, 50], [1, "Chapter 3", 3, 200]])
    made.save(path)
    made.close()
    return path


def column_pdf(path: Path) -> Path:
    made = pymupdf.open()
    page = made.new_page(width=595, height=842)
    for number, text in enumerate(COLUMNS):
        left = 60 + 260 * number
        page.insert_textbox(pymupdf.Rect(left, 72, left + 210, 770), text, fontsize=11, fontname="helv")
    made.save(path)
    made.close()
    return path


def test_pages_tell_what_is_printed_on_them(engine: EngineClient, tmp_path: Path) -> None:
    made = pymupdf.open()
    for number in range(4):
        made.new_page().insert_text((72, 72), f"The words of page {number}.")
    made.set_page_labels(
        [{"startpage": 0, "style": "r", "firstpagenum": 1}, {"startpage": 2, "style": "D", "firstpagenum": 1}]
    )
    made.save(tmp_path / "thesis.pdf")
    made.close()
    document = added(engine, tmp_path / "thesis.pdf")
    assert engine.call(PageLabels(document.id)) == ("i", "ii", "1", "2")
    plain = added(engine, make_pdf(tmp_path / "plain.pdf", ["One.", "Two."]))
    assert engine.call(PageLabels(plain.id)) == ()


def test_words_are_found_whatever_cuts_or_dresses_them(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, column_pdf(tmp_path / "lease.pdf"))
    call = lambda wanted, whole=False: engine.call(FindWords(document.id, wanted, whole)).found  # noqa: E731
    words = engine.call(PageWords(document.id, 1))
    (cut,) = call("deduction")
    assert len(cut.boxes) == 2
    assert len(call("DEDUCTION  or")) == 1
    assert len(call("set-off")) == 1
    assert len(call("landlord\u2019s agent")) == 1
    assert len(call("the")) == len([word for word in words if "the" in word.text.casefold()])
    assert len(call("the", whole=True)) == 5
    (part,) = call("epos")
    whole = next(word.box for word in words if word.text == "deposit")
    assert whole.x0 < part.boxes[0].x0 < part.boxes[0].x1 < whole.x1
    assert len(call("no such words")) == 0
    assert len(call("  ")) == 0
    assert len(call("(.*")) == 0


def test_text_is_copied_down_one_column_and_then_the_next(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, column_pdf(tmp_path / "lease.pdf"))
    words = [word.text for word in engine.call(PageWords(document.id, 1))]
    first, last = WordPlace(1, words.index("confirms")), WordPlace(1, words.index("begins"))
    assert engine.call(CopyText(document.id, first, last)) == "confirms receipt.\nSecond column begins"
    whole = engine.call(CopyText(document.id))
    assert "without deduction or set-off" in whole
    assert whole.endswith("kept apart.")


def test_a_scan_is_searched_by_what_was_read_on_it(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, scan_pdf(tmp_path / "scan.pdf", GARDEN[1:], text_pages=GARDEN[:1]))
    found = engine.call(FindWords(document.id, "mulberry"))
    assert [match.page for match in found.found] == [2]
    assert found.unread == 0


def test_outline_and_links_come_from_the_file(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, linked_pdf(tmp_path / "report.pdf"))
    outline = engine.call(Outline(document.id))
    assert [(each.level, each.title, each.page) for each in outline] == [
        (1, "Chapter 1", 1),
        (2, "A part", 2),
        (1, "Chapter 3", 3),
    ]
    assert outline[2].y == pytest.approx(200)
    (inside,) = engine.call(PageLinks(document.id, 1))
    assert (inside.page, inside.y, inside.address) == (3, pytest.approx(300), "")
    (outside,) = engine.call(PageLinks(document.id, 2))
    assert outside.address == "https://example.org/a?b=1"
    assert outside.box == pytest.approx((72, 88, 140, 104))  # as the page stood before it was turned
    assert engine.call(PageLinks(document.id, 3)) == ()


def test_without_an_outline_the_headings_found_are_it(engine: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "handbook.md"
    text = "Nothing here may be lent, and nothing may be sold to anyone outside of the house.\n\n"
    path.write_text(f"# Lending\n\n{text}## Books\n\n{text}## Maps\n\n{text}# Visits\n\n{text}")
    document = added(engine, path)
    outline = engine.call(Outline(document.id))
    assert [each.title for each in outline] == ["Lending", "Books", "Maps", "Visits"]
    assert [each.level for each in outline] == [1, 2, 2, 1]
    heights = [each.y for each in outline]
    assert heights == sorted(heights)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_is_turned_and_its_words_stay_under_their_boxes(
    engine: EngineClient, tmp_path: Path, turn: int
) -> None:
    document = added(engine, make_pdf(tmp_path / "garden.pdf", GARDEN))
    image = engine.call(Render(document.id, 1, 2.0, turn))
    assert (image.width > image.height) is (turn in (90, 270))
    word = engine.call(PageWords(document.id, 1))[0]
    a, b, c, d, e, f = image.matrix
    x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
    column, row = round(a * x + c * y + e), round(b * x + d * y + f)
    around = [
        image.pixels[(row + down) * image.stride + 3 * (column + across)]
        for down in range(-6, 7)
        for across in range(-6, 7)
    ]
    assert min(around) < 128
    assert column < image.width / 2 if turn in (0, 270) else column > image.width / 2


def test_passages_are_found_by_words_or_by_meaning_alone(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, make_pdf(tmp_path / "trees.pdf", (*GARDEN, "Prices are reviewed yearly.")))
    scope = (document.id,)
    by_words = engine.call(Search("mulberry", scope, by=SearchBy.WORDS))
    assert [hit.page for hit in by_words] == [2]
    assert engine.call(Search("zeppelin", scope, by=SearchBy.WORDS)) == ()
    near = engine.call(Search("What does it cost to get in?", scope, by=SearchBy.MEANING))
    assert near[0].page in (1, 3)
    assert [hit.score for hit in near] == sorted((hit.score for hit in near), reverse=True)
    assert len({hit.number for hit in near}) == len(near)
