from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml.etree import SubElement
from msoffcrypto.format.ooxml import OOXMLFile
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches, Pt

from app.core.errors import Damaged, NeedsPassword, NoText
from tests.ingest.formats.made_documents import with_part
from tests.ingest.formats.reading import boxes, page, rendered, text


def picture(colour: str = "red") -> io.BytesIO:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(buffer, "PNG")
    buffer.seek(0)
    return buffer


_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def deck(path: Path) -> Path:
    """A title, points with notes, a table with a chart, and a hidden slide with a group and a picture."""
    presentation = Presentation()
    presentation.core_properties.title = "Harbour Trust"
    layouts = presentation.slide_layouts
    first = presentation.slides.add_slide(layouts[0])
    first.shapes.title.text = "Harbour Trust 2024"
    first.placeholders[1].text = "Annual meeting"
    second = presentation.slides.add_slide(layouts[1])
    second.shapes.title.text = "What we did"
    body = second.placeholders[1].text_frame
    body.text = "Roof repaired"
    inner = body.add_paragraph()
    inner.text, inner.level = "by the volunteers", 1
    second.notes_slide.notes_text_frame.text = "Thank the volunteers by name."
    third = presentation.slides.add_slide(layouts[5])
    third.shapes.title.text = "Figures"
    table = third.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    for row, values in enumerate((("Item", "Euros"), ("Boiler", "4,200"))):
        for column, value in enumerate(values):
            table.cell(row, column).text = value
    data = CategoryChartData()
    data.categories = ["2023", "2024"]
    data.add_series("Visitors", (1250, 1391.5))
    third.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(4), Inches(5), Inches(2), data)
    fourth = presentation.slides.add_slide(layouts[6])
    fourth._element.set("show", "0")
    group = fourth.shapes.add_group_shape()
    box = group.shapes.add_textbox(Inches(6), Inches(5), Inches(3), Inches(1))
    box.text_frame.text = "In the corner"
    fourth.shapes.add_picture(picture(), Inches(1), Inches(1), Inches(2))
    presentation.save(path)
    return path


@pytest.fixture(scope="module")
def deck_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deck(tmp_path_factory.mktemp("slides") / "deck.pptx")


def test_every_slide_is_a_page_and_so_are_its_notes(deck_path: Path) -> None:
    rendition = rendered(deck_path)
    assert rendition.labels == ("Slide 1", "Slide 2", "Slide 2, notes", "Slide 3", "Slide 4 (hidden)")
    assert (rendition.format, rendition.title) == ("pptx", "Harbour Trust")
    assert (rendition.pdf[0].rect.width, rendition.pdf[0].rect.height) == (720, 540)
    assert text(rendition, 1) == "Harbour Trust 2024 Annual meeting"
    assert text(rendition, 2) == "What we did • Roof repaired – by the volunteers"
    assert text(rendition, 3) == "Notes to slide 2 Thank the volunteers by name."


def test_titles_are_the_outline(deck_path: Path) -> None:
    assert rendered(deck_path).pdf.get_toc() == [
        [1, "Harbour Trust 2024", 1],
        [1, "What we did", 2],
        [1, "Figures", 4],
        [1, "In the corner", 5],
    ]


def test_tables_and_charts_give_their_figures(deck_path: Path) -> None:
    shown = text(rendered(deck_path), 4)
    assert "Item Euros Boiler 4,200" in shown
    assert "Visitors 2023 1,250 2024 1,391.5" in shown


def test_things_stand_where_they_stand_on_the_slide(deck_path: Path) -> None:
    rendition = rendered(deck_path)
    (found, *_) = boxes(page(rendition, 5), "In the corner")
    assert 6 * 72 <= found.x0 <= 6 * 72 + 20
    assert 5 * 72 <= found.y0 <= 5 * 72 + 20
    (image,) = rendition.pdf[4].get_image_info()
    assert image["bbox"] == pytest.approx((72, 72, 216, 180), abs=1)


def test_text_that_does_not_fit_goes_on_overleaf(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    for left, name in ((0, "left"), (5, "right")):
        frame = slide.shapes.add_textbox(Inches(left), Inches(1), Inches(4), Inches(1)).text_frame
        frame.word_wrap = True
        frame.text = " ".join(f"{name}{number}" for number in range(900))
        frame.paragraphs[0].runs[0].font.size = Pt(18)
    last = presentation.slides.add_slide(presentation.slide_layouts[5])
    last.shapes.title.text = "The end"
    presentation.save(tmp_path / "long.pptx")
    rendition = rendered(tmp_path / "long.pptx")
    assert set(rendition.labels[:-1]) == {"Slide 1"}
    assert rendition.labels[-1] == "Slide 2"
    assert text(rendition, rendition.pdf.page_count) == "The end"
    words = " ".join(text(rendition, number + 1) for number in range(rendition.pdf.page_count - 1)).split()
    for name in ("left", "right"):
        assert [w for w in words if w.startswith(name)] == [f"{name}{number}" for number in range(900)]


def test_a_word_wider_than_its_frame_is_shrunk(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    frame = slide.shapes.add_textbox(Inches(1), Inches(1), Inches(1.2), Inches(2)).text_frame
    frame.word_wrap = True
    frame.text = "Haftpflichtversicherung"
    frame.paragraphs[0].runs[0].font.size = Pt(24)
    presentation.save(tmp_path / "narrow.pptx")
    (found,) = boxes(page(rendered(tmp_path / "narrow.pptx")), "Haftpflichtversicherung")
    assert found.x1 <= 72 * 2.2 + 1


def test_arabic_reads_as_it_was_written(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "مرحبا بالعالم"
    presentation.save(tmp_path / "arabic.pptx")
    found = page(rendered(tmp_path / "arabic.pptx"))
    assert sorted(word.text for word in found.words) == sorted(["مرحبا", "بالعالم"])


def test_a_password_opens_a_presentation(deck_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "protected.pptx"
    with deck_path.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("tulip", target)
    with pytest.raises(NeedsPassword, match="This PowerPoint presentation is protected"):
        rendered(path)
    assert rendered(path, "tulip").password == "tulip"


def test_a_slide_show_opens_as_a_presentation_does(deck_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "show.ppsx"
    with zipfile.ZipFile(deck_path) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(
                name,
                old.read(name).replace(b"presentationml.presentation.main", b"presentationml.slideshow.main"),
            )
    assert rendered(path).labels[0] == "Slide 1"


def test_a_broken_slide_leaves_the_others(deck_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "part.pptx"
    with zipfile.ZipFile(deck_path) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(
                name, content.replace(b'<a:off x="', b'<a:off x="x') if "slide3.xml" in name else content
            )
    rendition = rendered(path)
    assert "Slide 4 (hidden)" in rendition.labels
    assert "Boiler" in text(rendition, 4)


def test_what_is_no_presentation_is_damaged(deck_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.pptx"
    path.write_bytes(deck_path.read_bytes()[:5000])
    with pytest.raises(Damaged):
        rendered(path)


def test_a_presentation_without_slides_has_no_text(tmp_path: Path) -> None:
    Presentation().save(tmp_path / "empty.pptx")
    with pytest.raises(NoText):
        rendered(tmp_path / "empty.pptx")


_ODP = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:presentation>
<draw:page>
 <draw:frame svg:x="10cm" svg:y="15cm" svg:width="6cm" svg:height="2cm"><draw:text-box>
  <text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list>
 </draw:text-box></draw:frame>
 <draw:frame presentation:class="title" svg:x="2cm" svg:y="1cm" svg:width="20cm" svg:height="3cm">
  <draw:text-box><text:p>The <text:span>garden</text:span></text:p></draw:text-box></draw:frame>
 <draw:g><draw:custom-shape svg:x="1in" svg:y="6in" svg:width="2in" svg:height="1in">
  <text:p>In a group</text:p>
 </draw:custom-shape></draw:g>
 <draw:frame svg:x="1in" svg:y="2in" svg:width="1in" svg:height="1in">
  <draw:image xlink:href="Pictures/red.png"/></draw:frame>
 <draw:frame svg:x="1in" svg:y="2in" svg:width="1in" svg:height="1in">
  <draw:image xlink:href="http://example.org/far.png"/></draw:frame>
 <presentation:notes><draw:frame presentation:class="notes"><draw:text-box><text:p>Say hello</text:p>
 </draw:text-box></draw:frame></presentation:notes>
</draw:page>
<draw:page><draw:frame svg:x="1in" svg:y="1in" svg:width="4in" svg:height="2in"><table:table>
 <table:table-row><table:table-cell><text:p>Trees</text:p></table:table-cell>
 <table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table></draw:frame></draw:page>
</office:presentation></office:body></office:document-content>"""


def test_an_opendocument_presentation_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "garden.odp"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.presentation")
        archive.writestr("content.xml", _ODP)
        archive.writestr("Pictures/red.png", picture().getvalue())
    rendition = rendered(path)
    assert (rendition.format, rendition.labels) == ("odp", ("Slide 1", "Slide 1, notes", "Slide 2"))
    assert text(rendition, 1) == "The garden • A point In a group"
    assert text(rendition, 2) == "Notes to slide 1 Say hello"
    assert text(rendition, 3) == "Trees 14"
    assert rendition.pdf.get_toc() == [[1, "The garden", 1], [1, "Trees", 3]]
    assert len(rendition.pdf[0].get_image_info()) == 1
    (found, *_) = boxes(page(rendition, 1), "A point")
    assert 10 / 2.54 * 72 <= found.x0 <= 10 / 2.54 * 72 + 30


def test_comments_say_whose_they_are(deck_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "remarks.pptx"
    path.write_bytes(deck_path.read_bytes())
    space = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    for name, kind, target in (
        ("ppt/slides/_rels/slide1.xml.rels", "comments", "/ppt/comments/comment1.xml"),
        ("ppt/_rels/presentation.xml.rels", "commentAuthors", "/ppt/commentAuthors.xml"),
    ):
        with zipfile.ZipFile(path) as archive:
            relations = archive.read(name).decode()
        relation = f'<Relationship Id="rIdX" Type="{kinds}/{kind}" Target="{target}"/>'
        with_part(path, name, relations.replace("</Relationships>", f"{relation}</Relationships>"))
    said = '<p:cm authorId="3" dt="2024-05-03T10:00:00"><p:text>Too long. Cut it.</p:text></p:cm>'
    with_part(path, "ppt/comments/comment1.xml", f"<p:cmLst {space}>{said}</p:cmLst>")
    authors = f'<p:cmAuthorLst {space}><p:cmAuthor id="3" name="Ute Berg"/></p:cmAuthorLst>'
    with_part(path, "ppt/commentAuthors.xml", authors)
    rendition = rendered(path)
    assert rendition.labels[1] == "Slide 1, comments"
    assert text(rendition, 2) == "Comments to slide 1 Comment by Ute Berg on 3 May 2024: Too long. Cut it."


def test_numbered_points_have_the_numbers_that_are_shown(tmp_path: Path) -> None:
    presentation = Presentation()
    body = presentation.slides.add_slide(presentation.slide_layouts[1]).placeholders[1].text_frame
    for index, kind in enumerate(("alphaLcParenR", "alphaLcParenR", "romanUcPeriod", "arabicParenBoth")):
        paragraph = body.paragraphs[0] if not index else body.add_paragraph()
        paragraph.text, paragraph.level = f"point {index}", 0 if index < 2 else index - 1
        SubElement(paragraph._p.get_or_add_pPr(), f"{{{_DRAWING}}}buAutoNum").set("type", kind)
    presentation.save(tmp_path / "a.pptx")
    assert text(rendered(tmp_path / "a.pptx")) == "a) point 0 b) point 1 I. point 2 (1) point 3"
