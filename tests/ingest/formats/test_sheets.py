from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.styles import Font
from PIL import Image as PILImage

from app.core.documents import join_words
from app.core.errors import Damaged, NeedsPassword, NoText
from app.ingest.formats.sheets import sheets
from app.ingest.tables.rendition_rows import join_rows
from app.pages.cells import name_cells, read_gutter
from app.pages.lines import find_lines
from tests.ingest.formats.made_documents import with_part
from tests.ingest.formats.reading import boxes, page, rendered, text


def budget(path: Path) -> Path:
    """A sheet that begins at B3, with heads, figures, a merged cell, a note, and a hidden sheet after it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Budget"
    sheet["B3"], sheet["C3"], sheet["D3"], sheet["E3"] = "Department", "Costs", "Share", "Due"
    for row in range(4, 124):
        sheet.cell(row, 2, f"Team {row}")
        sheet.cell(row, 3, row * 1000.5).number_format = "#,##0.00"
        sheet.cell(row, 4, row / 1000).number_format = "0.0%"
        sheet.cell(row, 5, datetime(2024, 3, 7)).number_format = "yyyy-mm-dd"
    sheet["B124"] = "=SUM(C4:C123)"
    sheet["B125"] = "Approved by the whole board"
    sheet.merge_cells("B125:D126")
    sheet["C4"].comment = Comment("An estimate only", "Ann")
    sheet["B5"].font = Font(bold=True)
    hidden = book.create_sheet("Notes to it")
    hidden["A1"] = "Nobody sees this"
    hidden.sheet_state = "hidden"
    book.create_sheet("Nothing")
    book.save(path)
    return path


@pytest.fixture(scope="module")
def budget_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return budget(tmp_path_factory.mktemp("sheets") / "budget.xlsx")


def test_values_show_as_the_workbook_shows_them(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    assert rendition.format == "xlsx"
    words = text(rendition)
    assert "Department Costs Share Due Team 4 4,002.00" in words
    assert "Team 7 7,003.50 0.7% 2024-03-07" in words
    assert "Team 4 4,002.00 0.4% 2024-03-07 Comment on C4 by Ann: An estimate only" in words


def test_a_page_ends_where_its_cells_do(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    small, long, wide = book.active, book.create_sheet("Long"), book.create_sheet("Wide")
    small["A1"] = "Goats"
    for row in range(1, 40):
        long.cell(row, 1, "Milk")
    for column in range(1, 12):
        wide.cell(1, column, "Sold to the village")
    small["A1"].comment = Comment("Counted by hand on the first of May, before any of them was sold", "Ann")
    book.save(tmp_path / "goats.xlsx")
    with rendered(tmp_path / "goats.xlsx").pdf as pdf:
        sizes = [(round(each.rect.width), round(each.rect.height)) for each in pdf]
        ends = [max(word[2] for word in each.get_text("words")) for each in pdf]
    assert sizes[0] == (400, 200), "letters are not to fill the screen"
    assert sizes[1][0] == 400 and 400 < sizes[1][1] < 700 and sizes[2][0] > 600 and sizes[2][1] == 200
    assert all(end < width for end, (width, _) in zip(ends, sizes, strict=True))


def test_pages_are_labelled_with_the_range_they_show(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    first, *middle, last = rendition.labels
    assert first.startswith("Budget!B3:E")
    assert middle[-1].endswith(":E125")
    assert last == "Notes to it (hidden sheet)!A1"
    ends = [int(label.rpartition("E")[2]) for label in rendition.labels[:-1]]
    starts = [int(label.partition(":")[0].rpartition("B")[2]) for label in rendition.labels[:-1]]
    assert starts[1:] == [end + 1 for end in ends[:-1]]
    assert [entry[1:] for entry in rendition.pdf.get_toc()] == [
        ["Budget", 1],
        ["Notes to it (hidden sheet)", len(ends) + 1],
    ]


def test_heads_stand_above_every_page_with_their_own_row(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    second = page(rendition, 2)
    assert text(rendition, 2).startswith("Department Costs Share Due")
    assert name_cells(second, boxes(second, "Costs")) == "Budget!C3"


def test_cells_are_where_the_painted_gutter_shows_them(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    for number in range(1, rendition.pdf.page_count + 1):
        found = page(rendition, number)
        as_read = replace(found, cells=read_gutter(found))
        assert found.cells is not None
        assert [label for _, label in found.cells.rows] == [label for _, label in as_read.cells.rows]
        assert [column for _, column in found.cells.columns] == [each for _, each in as_read.cells.columns]
        for word in found.words:
            assert name_cells(found, [word.box]) == name_cells(as_read, [word.box])


def test_quotes_are_found_in_their_cells(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    first = page(rendition)
    assert name_cells(first, boxes(first, "7,003.50")) == "Budget!C7"
    assert name_cells(first, boxes(first, "Team 7 7,003.50 0.7%")) == "Budget!B7:D7"
    assert name_cells(first, [*boxes(first, "Team 8"), *boxes(first, "10,005.00")]) == "Budget!B8:C10"
    assert name_cells(first, boxes(first, "An estimate only")) == "Budget!C4"
    for number in range(1, rendition.pdf.page_count):
        found = page(rendition, number)
        for word in found.words:
            if word.text.startswith("2024"):
                assert name_cells(found, [word.box]).startswith("Budget!E")


def test_only_a_formula_without_a_stored_value_shows_itself(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    assert "=SUM(C4:C123)" in text(rendition, rendition.pdf.page_count - 1)


def test_a_merged_cell_spreads_over_its_columns(budget_path: Path) -> None:
    rendition = rendered(budget_path)
    last = page(rendition, rendition.pdf.page_count - 1)
    found = boxes(last, "Approved by the whole board")
    assert max(box.y1 for box in found) - min(box.y0 for box in found) < 14


def test_a_head_merged_downwards_is_not_broken_within_a_word(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("Neighbourhood", "2022", None), (None, "Q1", "Q2"), ("Elm", 4, 5), ("Ash", 6, 7)):
        book.active.append(row)
    book.active.merge_cells("A1:A2")
    book.active.merge_cells("B1:C1")
    book.save(tmp_path / "merged.xlsx")
    assert "Neighbourhood" in text(rendered(tmp_path / "merged.xlsx"))


def test_columns_that_do_not_fit_go_on_beside_the_first(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in range(1, 30):
        book.active.append([f"Item {row}", *(f"Some words {row}.{column}" for column in range(2, 31))])
    book.save(tmp_path / "wide.xlsx")
    rendition = rendered(tmp_path / "wide.xlsx")
    assert rendition.pdf.page_count > 2
    second = page(rendition, 2)
    assert not second.label.startswith("Sheet!A")
    assert name_cells(second, boxes(second, "Item 7")) == "Sheet!A7"
    last = page(rendition, rendition.pdf.page_count)
    assert last.label.endswith(":AD29")
    assert name_cells(last, boxes(last, "words 7.30")) == "Sheet!AD7"
    assert sum("7.17" in text(rendition, n + 1).split() for n in range(rendition.pdf.page_count)) == 1


def test_the_text_of_a_large_cell_is_all_there(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "before"
    book.active["A2"] = " ".join(f"word{number}" for number in range(3000))
    book.active["B2"] = "beside"
    book.active["A3"] = "after"
    book.save(tmp_path / "long.xlsx")
    rendition = rendered(tmp_path / "long.xlsx")
    words = " ".join(text(rendition, number + 1) for number in range(rendition.pdf.page_count)).split()
    assert words.index("before") < words.index("word0") < words.index("word2999") < words.index("after")
    assert [word for word in words if word.startswith("word")] == [f"word{number}" for number in range(3000)]


def test_scripts_of_all_kinds_are_read_back_as_written(tmp_path: Path) -> None:
    samples = [
        "مرحبا بالعالم لا إله",
        "שלום עולם",
        "中文字 東京都",
        "Привет Ελλάδα",
        "हिन्दी क्षेत्र",
        "ภาษาไทย",
        "한국어",
        "✓ 😀",
    ]
    book = openpyxl.Workbook()
    for number, sample in enumerate(samples, 1):
        book.active.append([number * 1000, sample, f"end {number}"])
    book.save(tmp_path / "scripts.xlsx")
    rendition = rendered(tmp_path / "scripts.xlsx")
    found = page(rendition)
    for number, sample in enumerate(samples, 1):
        in_cell = [word for word in found.words if name_cells(found, [word.box]) == f"Sheet!B{number}"]
        assert "".join(word.text for word in in_cell) == sample.replace(" ", "")


def test_rows_that_are_only_formatted_are_nothing(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 100_000))
    cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>first</t></is></c></row>'
    last = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>last</t></is></c></row>'
    path = workbook_of(tmp_path / "far.xlsx", f"<sheetData>{cells}{rows}{last}</sheetData>")
    rendition = rendered(path)
    assert rendition.pdf.page_count == 1
    assert rendition.labels == ("Sheet!A1:XFD1048576",)
    found = page(rendition)
    assert name_cells(found, boxes(found, "last")) == "Sheet!XFD1048576"


def workbook_of(path: Path, sheet_data: str) -> Path:
    """A workbook whose only sheet holds this XML."""
    book = openpyxl.Workbook()
    plain = io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                content = f'<worksheet xmlns="{space}">{sheet_data}</worksheet>'.encode()
            new.writestr(name, content)
    return path


def test_more_pages_than_are_painted_are_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ingest.formats.sheets import painting
    from app.ingest.tables.sheet import Sheet

    sheet = Sheet("Data")
    for row in range(1, 1000):
        sheet.put(row, 1, f"row {row}")
    pdf, labels, cells = painting.paint([sheet], most_pages=3)
    assert pdf.page_count == len(labels) == len(cells) == 3
    assert "has read only its first 3 pages" in pdf[2].get_text().replace("\n", " ")


def test_a_password_opens_a_workbook(tmp_path: Path) -> None:
    plain = budget(tmp_path / "plain.xlsx")
    path = tmp_path / "protected.xlsx"
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("tulip", target)
    with pytest.raises(NeedsPassword):
        rendered(path)
    rendition = rendered(path, "rose", "tulip")
    assert rendition.password == "tulip"
    assert "Department" in text(rendition)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    workbook_of(path, f"<sheetData>{' ' * (150 << 20)}</sheetData>")
    with pytest.raises(Damaged, match="far too large"):
        rendered(path)


def test_what_is_no_workbook_is_damaged(tmp_path: Path) -> None:
    path = budget(tmp_path / "cut.xlsx")
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(Damaged):
        rendered(path)


def test_a_damaged_sheet_leaves_the_others(tmp_path: Path) -> None:
    whole = budget(tmp_path / "whole.xlsx")
    path = tmp_path / "part.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[:4000] if name == "xl/worksheets/sheet1.xml" else content)
    rendition = rendered(path)
    assert rendition.labels[-1] == "Notes to it (hidden sheet)!A1"
    assert "Department" in text(rendition)
    damaged = rendition.labels.index("Notes to it (hidden sheet)!A1")
    assert "This sheet is damaged" in text(rendition, damaged)


def test_an_empty_workbook_has_no_text(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(NoText):
        rendered(tmp_path / "empty.xlsx")


def test_entities_and_links_to_other_files_are_left_alone(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("swordfish")
    path = tmp_path / "hostile.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "harmless"
    book.active["A2"] = f"='[{secret}]Sheet1'!A1"
    plain = io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/sharedStrings.xml":
                head = f'<!DOCTYPE sst [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
                content = head + content.replace(b"harmless", b"harmless &x;")
            new.writestr(name, content)
    try:
        shown = text(rendered(path))
    except Damaged:
        return
    assert "swordfish" not in shown


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables_in_text_files_are_parted_as_they_are(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "table.csv"
    rows = [("Name", "Größe", "Note"), ("Ann", "1,5" if delimiter == ";" else "1.5", "a b"), ("Bo", "12", "")]
    path.write_text("\n".join(delimiter.join(row) for row in rows), encoding="cp1252")
    rendition = rendered(path)
    assert rendition.labels == ("Table!A1:C3",)
    assert text(rendition).startswith("Name Größe Note Ann")
    found = page(rendition)
    assert name_cells(found, boxes(found, "12")) == "Table!B3"


def test_quoted_cells_hold_delimiters_and_lines(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes('\ufeffa,b\n"one, two\nthree",4\n'.encode())
    rendition = rendered(path)
    found = page(rendition)
    assert name_cells(found, boxes(found, "one, two three")) == "Table!A2"
    assert name_cells(found, boxes(found, "4")) == "Table!B2"


_ODS = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="Flats">
 <table:table-header-rows><table:table-row>
  <table:table-cell><text:p>Tenant</text:p></table:table-cell>
  <table:table-cell><text:p>Rent</text:p></table:table-cell></table:table-row></table:table-header-rows>
 <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/>
 </table:table-row>
 <table:table-row><table:table-cell><text:p>Ann<text:s text:c="2"/>Lee</text:p></table:table-cell>
  <table:table-cell office:value-type="currency" office:value="900"><text:p>€ 900.00</text:p>
  <office:annotation><text:p>to be raised</text:p></office:annotation></table:table-cell></table:table-row>
 <table:table-row table:number-rows-repeated="1048571">
  <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def test_an_opendocument_sheet_shows_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "flats.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS)
    rendition = rendered(path)
    assert (rendition.format, rendition.labels) == ("ods", ("Flats!A1:B5",))
    assert text(rendition) == "Tenant Rent Ann Lee € 900.00 Comment on B5: to be raised"
    found = page(rendition)
    assert name_cells(found, boxes(found, "900.00")) == "Flats!B5"


def test_a_quotation_mark_that_nothing_closes_is_a_character(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "LONGEST_CELL", 500)
    path = tmp_path / "table.csv"
    path.write_text('a,b\n"open,2\n' + "".join(f"{n},{n * n}\n" for n in range(200)))
    rendition = rendered(path)
    found = page(rendition)
    assert name_cells(found, boxes(found, '"open')) == "Table!A2"
    assert name_cells(found, boxes(found, "49")) == "Table!B10"


def hidden(path: Path) -> Path:
    """A sheet with a hidden row, a hidden column and comments, one of them on a row without cells."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Staff"
    for row in (["Name", "Post", "Salary"], ["Ada Lund", "cook", 3100], ["Bo Hart", "pilot", 4700]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["B2"].comment = Comment("Leaves in May. Look for another.", "Eva Sand")
    sheet["A9"].comment = Comment("Two more to come", "Jo")
    book.save(path)
    return path


def test_what_is_hidden_is_read_and_said_to_be_hidden(tmp_path: Path) -> None:
    rendition = rendered(hidden(tmp_path / "a.xlsx"))
    assert text(rendition).startswith("Name Post Salary (hidden column) Ada Lund cook 3100 Comment")
    assert "Bo Hart pilot 4700 (hidden row)" in text(rendition)
    first = page(rendition)
    assert first.label == "Staff!A1:C9"
    assert name_cells(first, boxes(first, "4700")) == "Staff!C3"


def test_a_comment_is_a_line_of_its_own_and_names_its_cell(tmp_path: Path) -> None:
    rendition = rendered(hidden(tmp_path / "a.xlsx"))
    first = join_rows(page(rendition), rendition.pdf[0])
    rows = [join_words(first.words[line.first : line.last])[0] for line in find_lines(first)]
    assert "Ada Lund cook 3100" in rows
    assert "Comment on B2 by Eva Sand: Leaves in May. Look for another." in rows
    assert name_cells(first, boxes(first, "Leaves in May. Look")) == "Staff!B2"
    assert "Comment on A9 by Jo: Two more to come" in rows


def test_comments_with_replies_say_whose_they_are(tmp_path: Path) -> None:
    path = hidden(tmp_path / "a.xlsx")
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    with zipfile.ZipFile(path) as archive:
        relations = archive.read("xl/worksheets/_rels/sheet1.xml.rels").decode()
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    relation = f'<Relationship Id="t" Type="{kind}" Target="/xl/threadedComments/threadedComment1.xml"/>'
    with_part(path, "xl/worksheets/_rels/sheet1.xml.rels", relations.replace("</Rel", f"{relation}</Rel", 1))
    comments = (
        f'<ThreadedComments xmlns="{space}">'
        '<threadedComment ref="B2" id="1" personId="p" dT="2024-05-03T08:00:00.00"><text>Why?</text>'
        '</threadedComment><threadedComment ref="B2" id="2" parentId="1" personId="q"><text>So.</text>'
        "</threadedComment></ThreadedComments>"
    )
    with_part(path, "xl/threadedComments/threadedComment1.xml", comments)
    people = '<person displayName="Max Roe" id="p"/><person displayName="Kim Poe" id="q"/>'
    with_part(path, "xl/persons/person.xml", f'<personList xmlns="{space}">{people}</personList>')
    found = text(rendered(path))
    assert "Comment on B2 by Max Roe on 3 May 2024: Why?" in found
    assert "Reply on B2 by Kim Poe: So." in found
    assert "Eva Sand" not in found


def test_a_day_has_no_time(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Seen", datetime(2024, 3, 7), datetime(2024, 3, 8, 14, 30)])
    book.save(tmp_path / "a.xlsx")
    assert text(rendered(tmp_path / "a.xlsx")) == "Seen 2024-03-07 2024-03-08 14:30:00"


def test_what_lies_over_the_cells_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Eels"
    for row in (["Place", "Eels"], ["Mill", 12], ["Weir", 38]):
        sheet.append(row)
    chart = BarChart()
    chart.title = "Catch in 2023"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "A2")
    buffer = io.BytesIO()
    PILImage.new("RGB", (60, 30), "navy").save(buffer, "PNG")
    sheet.add_image(Image(buffer), "B3")
    book.save(tmp_path / "a.xlsx")
    rendition = rendered(tmp_path / "a.xlsx")
    assert rendition.labels == ("Eels!A1:B3", "Eels, picture on B3")
    assert "Mill 12 Chart on A2: Catch in 2023" in text(rendition)
    assert len(rendition.pdf[1].get_images()) == 1


def test_a_sheet_that_is_a_chart_is_a_page_with_what_it_shows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Eels"
    for row in (["Place", "Eels"], ["Mill", 12], ["Weir", 38]):
        sheet.append(row)
    chart = BarChart()
    chart.title = "Catch in 2023"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
    book.create_chartsheet("Catch").add_chart(chart)
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        part = archive.read("xl/charts/chart1.xml").decode()
    # What Excel stores of the cells, openpyxl does not.
    for kind, range_, values in (("num", "$B$2:$B$3", ("12", "38")), ("num", "$A$2:$A$3", ("Mill", "Weir"))):
        points = "".join(f'<pt idx="{place}"><v>{value}</v></pt>' for place, value in enumerate(values))
        formula = f"<f>'Eels'!{range_}</f>"
        assert formula in part
        part = part.replace(formula, f"{formula}<{kind}Cache>{points}</{kind}Cache>")
    with_part(tmp_path / "a.xlsx", "xl/charts/chart1.xml", part)
    rendition = rendered(tmp_path / "a.xlsx")
    assert rendition.labels == ("Eels!A1:B3", "Catch")
    assert text(rendition, 2).startswith("Catch in 2023") and text(rendition, 2).endswith("Mill 12 Weir 38")


def test_boxes_and_lists_over_the_cells_say_what_is_ticked_and_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Question", "Answer"], ["Smoker"], ["Port"], [], ["Looe"], ["Fowey"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    kind = "http://schemas.openxmlformats.org"
    vml = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shape><v:textbox><div>never<br></div></v:textbox><x:ClientData ObjectType="Checkbox">'
        "<x:Anchor>1, 0, 1, 0, 2, 0, 1, 9</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape>"
        '<v:shape><x:ClientData ObjectType="Drop"><x:Anchor>1, 0, 2, 0, 2, 0, 2, 9</x:Anchor>'
        "<x:FmlaRange>$A$5:$A$6</x:FmlaRange><x:Sel>2</x:Sel></x:ClientData></v:shape></xml>"
    )
    with_part(tmp_path / "a.xlsx", "xl/drawings/vmlDrawing1.vml", vml)
    relation = (
        f'<Relationship Id="d" Type="{kind}/officeDocument/2006/relationships/vmlDrawing"'
        ' Target="../drawings/vmlDrawing1.vml"/>'
    )
    with_part(
        tmp_path / "a.xlsx",
        "xl/worksheets/_rels/sheet1.xml.rels",
        f'<Relationships xmlns="{kind}/package/2006/relationships">{relation}</Relationships>',
    )
    found = text(rendered(tmp_path / "a.xlsx"))
    assert found == "Question Answer Smoker never [ticked] Port Fowey Looe Fowey"


def test_controls_and_pictures_of_an_opendocument_sheet_are_read(tmp_path: Path) -> None:
    names = 'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    names += ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    box = '<form:form><form:checkbox form:id="c1" form:label="Let" form:current-state="checked"/></form:form>'
    control = '<draw:control draw:control="c1" table:end-cell-address="Flats.C5"/>'
    over = f"<office:forms>{box}</office:forms><table:shapes>{control}</table:shapes>"
    image = '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
    start = _ODS.index("<table:table ")
    inside = _ODS.index(">", start) + 1
    content = _ODS[:inside] + over + _ODS[inside:]
    content = content.replace("<office:annotation>", f"{image}<office:annotation>", 1)
    content = content.replace("<office:document-content", f"<office:document-content {names}", 1)
    buffer = io.BytesIO()
    PILImage.new("RGB", (60, 30), "navy").save(buffer, "PNG")
    path = tmp_path / "flats.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("Pictures/a.png", buffer.getvalue())
    rendition = rendered(path)
    assert "Ann Lee € 900.00 ☒ Let" in text(rendition)
    assert rendition.labels[-1] == "Flats, picture on B5"
