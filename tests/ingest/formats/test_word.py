from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import lxml.etree
import pytest

from app.core.documents import join_words
from app.ingest.formats.office.numerals import write_numeral
from app.ingest.formats.word.opendocument import prepare_open_document
from app.ingest.tables.rendition_rows import join_rows
from app.pages.lines import find_lines
from tests.ingest.formats.made_documents import make_document, with_part
from tests.ingest.formats.reading import page, rendered

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def make_word(path: Path, body: str, **parts: str) -> Path:
    """A Word file of this body, in Word's XML, and further parts of the kinds that are their names."""
    make_document(path, "<p>MARK</p>", title="")
    with zipfile.ZipFile(path) as archive:
        document = archive.read("word/document.xml").decode()
        relations = archive.read("word/_rels/document.xml.rels").decode()
    paragraph = re.search(r"<w:p>.*?MARK.*?</w:p>", document, re.DOTALL)
    assert paragraph is not None
    with_part(path, "word/document.xml", document.replace(paragraph[0], body))
    for kind, content in parts.items():
        with_part(path, f"word/{kind}.xml", f'<?xml version="1.0"?><w:{kind} {WORD}>{content}</w:{kind}>')
        if f"/{kind}.xml" not in relations and f'"{kind}.xml' not in relations:
            relation = f'<Relationship Id="x{kind}" Type="{_KINDS}/{kind}" Target="{kind}.xml"/>'
            relations = relations.replace("</Relationships>", f"{relation}</Relationships>")
    return with_part(path, "word/_rels/document.xml.rels", relations)


def read(path: Path) -> list[str]:
    """The lines of the first page, a row of a table in each."""
    rendition = rendered(path)
    found = join_rows(page(rendition), rendition.pdf[0])
    return [join_words(found.words[line.first : line.last])[0] for line in find_lines(found)]


def said(text: str, about: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{about}</w:pPr>' if about else ''}<w:r><w:t>{text}</w:t></w:r></w:p>"


def item(text: str, depth: int, number: int = 1) -> str:
    return said(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def level(depth: int, style: str, text: str, more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, more: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="1">{"".join(levels)}</w:abstractNum>{more}'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )


LEGAL = (level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))


def test_clauses_have_the_numbers_that_word_prints(tmp_path: Path) -> None:
    body = (
        item("Ferries", 0) + item("The ferry runs daily.", 1) + item("It stops in ice.", 1) + said("A note.")
        + item("Fares", 0) + item("Children ride free.", 1) + item("Prams too.", 2) + item("Bikes too.", 2)
        + item("Dogs pay half.", 1)
    )  # fmt: skip
    assert read(make_word(tmp_path / "a.docx", body, numbering=numbering(*LEGAL))) == [
        "1. Ferries",
        "1.1 The ferry runs daily.",
        "1.2 It stops in ice.",
        "A note.",
        "2. Fares",
        "2.1 Children ride free.",
        "(a) Prams too.",
        "(b) Bikes too.",
        "2.2 Dogs pay half.",
    ]


def test_lists_go_on_and_begin_anew_as_they_say(tmp_path: Path) -> None:
    anew = (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = item("One", 0) + said("Between") + item("On", 0, 3) + item("Anew", 0, 2) + item("Next", 0, 2)
    found = read(
        make_word(tmp_path / "a.docx", body, numbering=numbering(level(0, "decimal", "%1)"), more=anew))
    )
    assert found == ["1) One", "Between", "2) On", "7) Anew", "8) Next"]


def test_levels_that_do_not_begin_anew_and_legal_numbers(tmp_path: Path) -> None:
    levels = (
        level(0, "upperRoman", "Article %1"),
        level(1, "decimal", "Section %1.%2", "<w:isLgl/>"),
        level(2, "lowerRoman", "(%3)", '<w:lvlRestart w:val="0"/>'),
    )
    body = item("Ice", 0) + item("Snow", 1) + item("sleet", 2) + item("Rain", 0) + item("Hail", 1)
    found = read(make_word(tmp_path / "a.docx", body + item("fog", 2), numbering=numbering(*levels)))
    assert found == [
        "Article I Ice",
        "Section 1.1 Snow",
        "(i) sleet",
        "Article II Rain",
        "Section 2.1 Hail",
        "(ii) fog",
    ]


def test_headings_are_numbered_by_their_style(tmp_path: Path) -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Annex"><w:name w:val="Annex"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Part"><w:basedOn w:val="Annex"/></w:style>'
    )
    levels = level(0, "decimal", "Schedule %1", '<w:pStyle w:val="Annex"/><w:suff w:val="space"/>')
    body = said("Rates", '<w:pStyle w:val="Annex"/>') + said("Not numbered.")
    body += said("Times", '<w:pStyle w:val="Part"/>')
    body += said("Plain", '<w:pStyle w:val="Part"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    found = read(make_word(tmp_path / "a.docx", body, numbering=numbering(levels), styles=style))
    assert found == ["Schedule 1 Rates", "Not numbered.", "Schedule 2 Times", "Plain"]


def test_bullets_stay_bullets(tmp_path: Path) -> None:
    body = item("Coal", 0) + item("hard", 1) + item("Peat", 0)
    found = read(
        make_word(
            tmp_path / "a.docx",
            body,
            numbering=numbering(level(0, "decimal", "%1."), level(1, "bullet", "•")),
        )
    )
    assert [found[0], found[-1]] == ["1. Coal", "2. Peat"]
    assert found[1].endswith("hard")
    assert not found[1].startswith("1")


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (49, "lowerRoman", "xlix"),
        (1994, "upperRoman", "MCMXCIV"),
        (27, "lowerLetter", "aa"),
        (54, "upperLetter", "BBB"),
        (22, "ordinal", "22nd"),
        (113, "ordinal", "113th"),
        (21, "cardinalText", "Twenty-one"),
        (30, "ordinalText", "Thirtieth"),
        (42, "ordinalText", "Forty-second"),
        (12, "chineseCounting", "十二"),
        (0, "upperRoman", "0"),
        (7, "something new", "7"),
        (7, "none", ""),
    ],
)
def test_numerals(number: int, style: str, written: str) -> None:
    assert write_numeral(number, style) == written


def changed(kind: str, text: str, who: str = 'w:author="Ida Holm" w:date="2023-02-09T08:00:00Z"') -> str:
    tag = "delText" if kind == "del" else "t"
    return f'<w:{kind} w:id="1" {who}><w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r></w:{kind}>'


def test_what_is_ticked_and_chosen_in_older_form_fields(tmp_path: Path) -> None:
    def field(about: str) -> str:
        begin = f'<w:fldChar w:fldCharType="begin"><w:ffData>{about}</w:ffData></w:fldChar>'
        return f'<w:r>{begin}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

    ticked = field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    left = field('<w:checkBox><w:default w:val="0"/></w:checkBox>')
    entries = '<w:listEntry w:val="Red"/><w:listEntry w:val="Blue"/>'
    chosen = field(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>Beef</w:t></w:r>"
    body = (
        f"<w:p>{ticked}<w:r><w:t> Smoker </w:t></w:r>{left}<w:r><w:t> Driver</w:t></w:r></w:p>"
        f'<w:p><w:r><w:t xml:space="preserve">Colour </w:t></w:r>{chosen}</w:p><w:p>{struck}</w:p>'
    )
    make_word(tmp_path / "a.docx", body)
    said = " ".join(read(tmp_path / "a.docx"))
    assert "☒" in said.partition("Smoker")[0] and "☐" in said.partition("Smoker")[2].partition("Driver")[0]
    assert "Colour Blue" in said and "Red" not in said and "[struck out: Beef]" in said


def test_what_was_struck_out_is_told_with_who_did_it_and_when(tmp_path: Path) -> None:
    start, end = (f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in ("Fee: ", " francs."))
    body = f"<w:p>{start}{changed('del', '40')}{changed('ins', '55')}{end}</w:p>"
    assert read(make_word(tmp_path / "a.docx", body)) == [
        "Fee: 55 francs.",
        "Struck out by Ida Holm on 9 February 2023: 40 (before the change: “Fee: 40 francs.”)",
    ]


def test_a_paragraph_whose_end_was_struck_out_is_one_with_the_next(tmp_path: Path) -> None:
    struck = (
        f'<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="Ida Holm"/></w:rPr></w:pPr>{changed("del", "Gone.")}'
    )
    found = read(
        make_word(tmp_path / "a.docx", struck + "</w:p>" + item("Stays.", 0), numbering=numbering(*LEGAL))
    )
    assert found == ["1. Stays.", "Struck out by Ida Holm on 9 February 2023: Gone."]


def test_changes_in_tables_are_told_after_them(tmp_path: Path) -> None:
    def cell(content: str) -> str:
        return f"<w:tc><w:p>{content}</w:p></w:tc>"

    words = "<w:r><w:t>%s</w:t></w:r>"
    gone = '<w:tr><w:trPr><w:del w:id="4" w:author="Ida Holm" w:date="2023-02-09T08:00:00Z"/></w:trPr>'
    body = (
        f"<w:tbl><w:tr>{cell(words % 'Bond')}{cell(changed('del', '200') + changed('ins', '310'))}</w:tr>"
        f"{gone}{cell(changed('del', 'Levy'))}{cell(changed('del', '9'))}</w:tr>"
        f"<w:tr>{cell(words % 'Rent')}{cell(words % '80')}</w:tr></w:tbl>" + said("End.")
    )
    assert read(make_word(tmp_path / "a.docx", body)) == [
        "Bond 310",
        "Rent 80",
        "Row struck out by Ida Holm on 9 February 2023: Levy 9",
        "Struck out by Ida Holm on 9 February 2023: 200 (before the change: “Bond 200”)",
        "End.",
    ]


def test_comments_say_whose_they_are_and_what_they_are_on(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The well is </w:t></w:r><w:commentRangeStart w:id="5"/>'
        '<w:r><w:t>nine metres</w:t></w:r><w:commentRangeEnd w:id="5"/>'
        '<w:r><w:commentReference w:id="5"/></w:r>'
        "<w:r><w:t> deep.</w:t></w:r></w:p>"
    )
    note = (
        '<w:comment w:id="%s" w:author="Per Dahl"%s>'
        + said("Measure it.")
        + said("Ask Olga.")
        + "</w:comment>"
    )
    comments = note % (5, ' w:date="2024-01-31T10:00:00Z"') + note % (6, "")
    assert read(make_word(tmp_path / "a.docx", body, comments=comments)) == [
        "The well is nine metres deep.",
        "Comment by Per Dahl on 31 January 2024 on “nine metres”: Measure it. Ask Olga.",
        "Comment by Per Dahl: Measure it. Ask Olga.",
    ]


def test_hidden_words_are_in_no_comment_and_no_change(tmp_path: Path) -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:%s>obey</w:%s></w:r>"
    body = (
        said("Body.") + f'<w:p><w:del w:id="1" w:author="A">{hidden % ("delText", "delText")}</w:del></w:p>'
    )
    comments = f'<w:comment w:id="1" w:author="A"><w:p>{hidden % ("t", "t")}</w:p></w:comment>'
    path = make_word(tmp_path / "a.docx", body, comments=comments)
    assert read(path) == ["Body."]
    assert rendered(path).has_hidden


def test_footnotes_and_endnotes_are_labelled(tmp_path: Path) -> None:
    reference = '<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:%sReference w:id="2"/></w:r></w:p>'
    path = make_word(
        tmp_path / "a.docx",
        reference % "footnote" + reference % "endnote",
        footnotes=f'<w:footnote w:id="2">{said("Below.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{said("At last.")}</w:endnote>',
    )
    assert read(path)[-2:] == ["Footnote 1: Below.", "Endnote 2: At last."]


def test_private_characters_are_no_marks(tmp_path: Path) -> None:
    assert read(make_word(tmp_path / "a.docx", said("a \ue010b\ue011 c \ue003d"))) == ["a b c d"]


DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"


def test_charts_and_diagrams_are_read_and_what_is_embedded_is_named(tmp_path: Path) -> None:
    def drawing(inside: str) -> str:
        return f"<w:p><w:r><w:drawing>{inside}</w:drawing></w:r></w:p>"

    names = f'xmlns:r="{_KINDS}" xmlns:c="{DRAWN}/chart" xmlns:d="{DRAWN}/diagram" xmlns:a="{DRAWN}/main"'
    body = said("Above.") + drawing(f'<c:chart {names} r:id="xchart"/>') + said("Between.")
    body += drawing(f'<d:relIds {names} r:dm="xdata"/>')
    body += '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" '
    body += 'ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>'
    path = make_word(tmp_path / "a.docx", body, chart="", data="")

    def points(kind: str, *values: str) -> str:
        found = "".join(
            f'<c:pt idx="{place}"><c:v>{value}</c:v></c:pt>' for place, value in enumerate(values)
        )
        return f"<c:{kind}>{found}</c:{kind}>"

    series = (
        f"<c:ser><c:tx>{points('strCache', 'Eels')}</c:tx><c:cat>{points('strCache', 'Mill', 'Weir')}</c:cat>"
        f"<c:val>{points('numCache', '1250', '38')}</c:val></c:ser>"
    )
    title = "<c:title><a:t>Catch in 2023</a:t></c:title>"
    chart = f"<c:chart>{title}<c:plotArea><c:barChart>{series}</c:barChart></c:plotArea></c:chart>"
    with_part(path, "word/chart.xml", f"<c:chartSpace {names}>{chart}</c:chartSpace>")
    with_part(
        path, "word/data.xml", f"<d:dm {names}><d:pt><a:t>Net</a:t></d:pt><d:pt><a:t>Boat</a:t></d:pt></d:dm>"
    )
    found = read(path)
    assert found[:6] == ["Above.", "Chart:", "Catch in 2023", "Eels", "Mill 1,250", "Weir 38"]
    assert found[6:8] == ["Between.", "Diagram:"]
    assert [line.split()[-1] for line in found[8:10]] == ["Net", "Boat"]
    assert found[10] == "Not read: an embedded file of Excel."


def test_a_picture_that_cannot_be_shown_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<p>A <img src="data:image/x-emf;base64,AAAA" alt="a plan"> B</p>')
    assert read(tmp_path / "a.html") == ["A Picture not read: a plan B"]


def test_comments_and_changes_of_opendocument_texts_are_told(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.odt", "<p>The toll is MARK.</p><p>End.</p>", title="")
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()
    who = "<dc:creator>Ann Roe</dc:creator><dc:date>2024-05-03T10:00:00</dc:date>"
    struck = f"<office:change-info>{who}</office:change-info><text:p>4 pence</text:p>"
    changes = (
        f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>{struck}</text:deletion>'
        '</text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region>'
        "</text:tracked-changes>"
    )
    now = (
        '<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>6 pence'
        f'<text:change-end text:change-id="c2"/><office:annotation>{who}<text:p>Ask again.</text:p>'
        "</office:annotation>"
    )
    content = content.replace("MARK", now).replace("<office:text>", f"<office:text>{changes}")
    if "xmlns:dc=" not in content:
        space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
        content = content.replace("<office:document-content", f"<office:document-content {space}", 1)
    with_part(path, "content.xml", content)
    assert read(path) == [
        "The toll is 6 pence.",
        "Struck out by Ann Roe on 3 May 2024: 4 pence (before the change: “The toll is 4 pence.”)",
        "Comment by Ann Roe on 3 May 2024 on “The toll is 6 pence”: Ask again.",
        "End.",
    ]


def open_text(path: Path, body: str, head: str = "", **parts: str) -> Path:
    """An OpenDocument text of this body, with styles and the like before it."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for name, space in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
            ("form", "form"),
            ("chart", "chart"),
        )
    )
    names += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    make_document(path, "<p>x</p>", title="")
    content = (
        f'<office:document-content {names} office:version="1.3"><office:automatic-styles>{head}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    with_part(path, "content.xml", content)
    for name, part in parts.items():
        with_part(
            path,
            f"Object {name}/content.xml",
            f"<office:document-content {names}>{part}</office:document-content>",
        )
    return path


def test_an_opendocument_text_is_written_out_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write, written = lxml.etree.tostring, []

    def count(*args: Any, **how: Any) -> Any:
        written.append(args)
        return write(*args, **how)

    path = open_text(tmp_path / "a.odt", "<text:p>The toll is 4 pence.</text:p>")
    monkeypatch.setattr(lxml.etree, "tostring", count)
    with zipfile.ZipFile(io.BytesIO(prepare_open_document(path.read_bytes()).content)) as archive:
        assert b"4 pence" in archive.read("content.xml")
    assert len(written) == 1


def test_lists_of_opendocument_texts_have_the_numbers_that_are_printed(tmp_path: Path) -> None:
    def level(depth: int, style: str, shown: int = 1, suffix: str = ".", start: int = 1) -> str:
        return (
            f'<text:list-level-style-number text:level="{depth}" style:num-format="{style}" '
            f'style:num-suffix="{suffix}" text:display-levels="{shown}" text:start-value="{start}"/>'
        )

    def items(*said: str) -> str:
        return "".join(f"<text:list-item>{each}</text:list-item>" for each in said)

    bullets = '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    head = f'<text:list-style style:name="L">{level(1, "1", start=4)}{level(2, "1", 2, "")}</text:list-style>'
    head += f'<text:list-style style:name="B">{bullets}</text:list-style>'
    inner = items("<text:p>pays</text:p>", "<text:p>leaves</text:p>")
    inner = f"<text:p>The tenant</text:p><text:list>{inner}</text:list>"
    body = f'<text:list text:style-name="L">{items("<text:p>The lease</text:p>", inner)}</text:list>'
    body += "<text:p>Between.</text:p>"
    more = items("<text:p>The end</text:p>")
    body += f'<text:list text:style-name="L" text:continue-numbering="true">{more}</text:list>'
    body += f'<text:list text:style-name="B">{items("<text:p>Tin</text:p>")}</text:list>'
    assert read(open_text(tmp_path / "a.odt", body, head)) == [
        "4. The lease",
        "5. The tenant",
        "5.1 pays",
        "5.2 leaves",
        "Between.",
        "6. The end",
        "• Tin",
    ]


def test_controls_and_charts_of_opendocument_texts_are_read(tmp_path: Path) -> None:
    forms = (
        "<office:forms><form:form>"
        '<form:checkbox form:id="c1" form:label="Smoker" form:current-state="checked"/>'
        '<form:text form:id="c2" form:current-value="Loveday Rowe"/>'
        '<form:password form:id="c4" form:current-value="tulip"/>'
        '<form:listbox form:id="c3"><form:option form:label="Looe"/>'
        '<form:option form:label="Fowey" form:current-selected="true"/></form:listbox>'
        "</form:form></office:forms>"
    )
    controls = "".join(
        f'<text:p>{label}<draw:control draw:control="c{number}"/></text:p>'
        for number, label in ((1, ""), (2, "Name:"), (3, "Port:"), (4, "Word:"))
    )
    drawn = '<text:p>Catch<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>'
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{one}</text:p></table:table-cell>"
        f"<table:table-cell><text:p>{other}</text:p></table:table-cell></table:table-row>"
        for one, other in (("", "Eels"), ("Mill", "12"))
    )
    chart = (
        "<office:body><office:chart><chart:chart><chart:title><text:p>In 2023</text:p></chart:title>"
        f"<table:table>{rows}</table:table></chart:chart></office:chart></office:body>"
    )
    path = open_text(tmp_path / "a.odt", forms + controls + drawn, **{"1": chart})
    assert read(path) == [
        "☒ Smoker",
        "Name: Loveday Rowe",
        "Port: Fowey",
        "Word:",
        "Catch",
        "Chart:",
        "In 2023",
        "Eels",
        "Mill 12",
    ]


def test_what_an_opendocument_text_hides_is_left_out_and_said(tmp_path: Path) -> None:
    looks = '<style:text-properties text:display="none"/>'
    head = f'<style:style style:name="H" style:family="text">{looks}</style:style>'
    body = '<text:p>Open <text:span text:style-name="H">secret </text:span>day.</text:p>'
    body += '<text:section text:name="s" text:display="none"><text:p>Never.</text:p></text:section>'
    path = open_text(tmp_path / "a.odt", body, head)
    assert read(path) == ["Open day."]
    assert rendered(path).has_hidden
