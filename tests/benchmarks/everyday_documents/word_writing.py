"""How Word files are written: paragraphs, headings, tables, and clauses that Word numbers by itself."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.ingest.attacks.files import OFFICE, W, relations
from tests.ingest.attacks.kit import zipped

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_LEVELS = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("bullet", "•"))
"""Of clauses; the last is for points of a list."""


class WordFile:
    """A document in the making."""

    def __init__(self) -> None:
        self.body: list[str] = []

    def say(self, text: str, style: str = "", bold: bool = False) -> None:
        """Adds a paragraph; a line's end in it is a break, and a tabulator one."""
        about = f'<w:pStyle w:val="{style}"/>' if style else ""
        self.body.append(_write_paragraph(text, about, bold))

    def head(self, text: str, level: int = 1) -> None:
        self.say(text, f"Heading{level}")

    def number(self, text: str, depth: int = 0) -> None:
        """Adds a clause with the number that Word gives it; those of depth 0 are headings."""
        style = '<w:pStyle w:val="Heading2"/>' if depth == 0 else ""
        about = f'{style}<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
        self.body.append(_write_paragraph(text, about))

    def point(self, text: str) -> None:
        """Adds a point of a list."""
        about = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
        self.body.append(_write_paragraph(text, about))

    def tabulate(self, rows: Sequence[Sequence[str]], bold_head: bool = True) -> None:
        """Adds a table."""
        written = []
        for number, row in enumerate(rows):
            bold = bold_head and number == 0
            cells = "".join(f"<w:tc><w:tcPr/>{_write_paragraph(cell, '', bold)}</w:tc>" for cell in row)
            written.append(f"<w:tr>{cells}</w:tr>")
        columns = "".join("<w:gridCol/>" for _ in rows[0])
        self.body.append(
            f"<w:tbl><w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>"
            f"<w:tblGrid>{columns}</w:tblGrid>{''.join(written)}</w:tbl><w:p/>"
        )

    def save(self, path: Path) -> None:
        parts = {
            "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/>'
            f'<Override PartName="/word/numbering.xml" ContentType="{_KIND}.numbering+xml"/></Types>',
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/_rels/document.xml.rels": relations(
                ("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml")
            ),
            "word/document.xml": f'{_HEAD}<w:document xmlns:w="{W}" xmlns:r="{OFFICE}"><w:body>'
            f"{''.join(self.body)}</w:body></w:document>",
            "word/styles.xml": _write_styles(),
            "word/numbering.xml": _write_numbering(),
        }
        path.write_bytes(zipped(parts))


def _write_paragraph(text: str, about: str, bold: bool = False) -> str:
    kind = "<w:rPr><w:b/></w:rPr>" if bold else ""
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    pieces, start = [], 0
    for at, character in [*enumerate(text), (len(text), "")]:
        if character in marks or not character:
            if text[start:at]:
                pieces.append(f'<w:t xml:space="preserve">{escape(text[start:at])}</w:t>')
            pieces.append(marks.get(character, ""))
            start = at + 1
    return f"<w:p><w:pPr>{about}</w:pPr><w:r>{kind}{''.join(pieces)}</w:r></w:p>"


def _write_styles() -> str:
    styles = [("Normal", "Normal", 21), ("Title", "Title", 36)]
    styles += [(f"Heading{level}", f"heading {level}", size) for level, size in ((1, 28), (2, 24), (3, 22))]
    written = []
    for identity, name, size in styles:
        bold = "<w:b/>" if name != "Normal" else ""
        is_usual = ' w:default="1"' if name == "Normal" else ""
        outline = f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>' if name[-1].isdigit() else ""
        written.append(
            f'<w:style w:type="paragraph"{is_usual} w:styleId="{identity}"><w:name w:val="{name}"/>'
            f'<w:pPr>{outline}</w:pPr><w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr></w:style>'
        )
    return f'{_HEAD}<w:styles xmlns:w="{W}">{"".join(written)}</w:styles>'


def _write_numbering() -> str:
    levels = "".join(_write_level(depth, *_LEVELS[depth]) for depth in range(3))
    return (
        f'{_HEAD}<w:numbering xmlns:w="{W}">'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2">{_write_level(0, *_LEVELS[3])}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )


def _write_level(depth: int, style: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{400 * (depth + 1)}" w:hanging="400"/></w:pPr></w:lvl>'
    )
