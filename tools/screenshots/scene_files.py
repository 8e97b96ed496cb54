"""Small files of many formats, made for the pictures of the window."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

PASSWORD = "quayside"

_CONTENT = "application/vnd.openxmlformats-officedocument"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

MINUTES = (
    "Minutes of the board meeting",
    "The board met on 3 March 2026 in the harbour office. All five members were there.",
    "The board agreed to renew the insurance of the slipway with Northgate Mutual for three years, at a "
    "yearly premium of 8,450 pounds.",
    "The treasurer reported that the reserve fund stands at 61,200 pounds.",
)
TERMS = {
    "Alder timber supply": (
        "Supply of timber",
        "Alder Sawmill delivers larch and oak to the yard on the first Monday of each month.",
        "The notice period is 30 days, and notice must be given in writing.",
    ),
    "Birch sail repairs": (
        "Repair of sails",
        "Birch Sailmakers repair the sails of the yard in the winter months.",
        "The notice period is 60 days, and begins at the end of a month.",
    ),
}
STATUTES = (
    "Statutes of the sailing club",
    "The club has its seat at the harbour of Penrow, and sails from April to October.",
    "The members of the board are Ana Ruiz, Ben Okoro and Chen Li.",
    "Meetings of the board are open to members, guests and the press.",
)
BERTHS = (
    "Rules for berths",
    "The harbour of Penrow lets berths by the year, from April to March.",
    "Open fires are not allowed on the pier.",
    "The rent of a berth includes water.",
)
LETTER = (
    "HARBOUR & PINE BOATYARD",
    "14 September 1987",
    "Dear Mrs Aldous,",
    "Thank you for your letter about the mooring. We are glad to confirm that berth 27 is kept for your "
    "family until the end of October 1992.",
    "The yearly fee for berth 27 is 340 pounds, and is paid on the first of April.",
    "Yours sincerely,",
    "E. Whitcombe, Harbour Master",
)
COSTS = (
    ("Item", "January", "February", "March", "Total"),
    ("Timber", 5210, 4890, 6105, 16205),
    ("Varnish", 940, 1015, 880, 2835),
    ("Electricity", 1420, 1390, 1265, 4075),
    ("Travel to boat shows", 0, 2310, 4780, 7090),
    ("Insurance of the slipway", 704, 704, 704, 2112),
    ("Wages", 18250, 18250, 18900, 55400),
)
SLIDES = (
    ("Boatyard review 2025", ("Harbour & Pine", "Spring meeting of the owners")),
    (
        "What we built",
        ("Eleven clinker dinghies, two more than planned", "One pilot cutter, delivered in June"),
    ),
    (
        "What comes next",
        ("A second steam box for the workshop is ordered for May", "Two apprentices start in September"),
    ),
)


def mixed_folder(folder: Path) -> Path:
    """A folder with a file of every common format, one of them long, and some that cannot be read."""
    (folder / "Correspondence").mkdir(parents=True)
    docx(folder / "Board minutes March.docx", MINUTES)
    xlsx(folder / "Costs 2026.xlsx", "Costs", COSTS)
    pptx(folder / "Spring review.pptx")
    scan(folder / "Letter about berth 27.pdf", (LETTER,))
    picture(folder / "Receipt chandlery.png", ("CHANDLERY QUAY 4", "Rope 12 mm, 40 m", "Total 86.40"))
    locked(folder / "Salaries 2026.docx", ("Salaries", "The foreman earns 41,000 pounds."))
    arabic(folder / "عقد الإيجار.html")
    (folder / "Torn download.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    for name, text in {
        "Moorings.csv": "Berth,Owner,Paid\n26,Hale,yes\n27,Aldous,yes\n28,Okafor,no\n",
        "Notes on varnish.md": "# Varnish\n\nThe third coat needs **36 hours** at 15 °C before sanding.\n",
        "Tide log.txt": "High water at 06:12 on 4 May, 5.1 metres.\n",
        "Opening hours.html": "<h1>Opening hours</h1><p>The yard is open from 8 to 17 on weekdays.</p>",
        "Correspondence/Re crane hire.eml": _MAIL,
        "Slipway rules.rtf": r"{\rtf1\ansi Boats longer than nine metres use the large slipway only.\par}",
    }.items():
        (folder / name).write_text(text, "utf-8")
    days = [
        f"Day {day}. Wind force {day % 7}, {10 + day % 9} boats in the yard, {day * 3 % 40} hours of work on "
        f"hull {day % 11}; the crane lifted {day * 17 % 900} kilograms.\n"
        for day in range(1, 9000)
    ]
    (folder / "Yard diary.txt").write_text("".join(days), "utf-8")
    return folder


def docx(path: Path, paragraphs: tuple[str, ...]) -> Path:
    """A Word document; the first paragraph is its heading."""
    path.write_bytes(_docx(paragraphs))
    return path


def locked(path: Path, paragraphs: tuple[str, ...]) -> Path:
    """The same, encrypted with PASSWORD."""
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = io.BytesIO(_docx(paragraphs))
    with zipfile.ZipFile(plain, "a") as archive:
        archive.comment = bytes(4096)  # msoffcrypto encrypts shorter files in a way that nothing can open
    with path.open("wb") as file:
        OOXMLFile(plain).encrypt(PASSWORD, file)
    return path


def xlsx(path: Path, sheet: str, rows: tuple[tuple[str | int, ...], ...]) -> Path:
    """A workbook of one sheet."""

    def cell(value: str | int, place: str) -> str:
        if isinstance(value, int):
            return f'<c r="{place}"><v>{value}</v></c>'
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    body = "".join(
        f'<row r="{number}">'
        + "".join(cell(value, f"{chr(65 + column)}{number}") for column, value in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    path.write_bytes(
        _package(
            "xl/workbook.xml",
            f"{_CONTENT}.spreadsheetml.sheet.main+xml",
            f'<workbook xmlns="{main}" xmlns:r="{_RELATION}"><sheets>'
            f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
            {
                "xl/worksheets/sheet1.xml": (
                    f"{_CONTENT}.spreadsheetml.worksheet+xml",
                    f'<worksheet xmlns="{main}"><cols><col min="1" max="1" width="26" customWidth="1"/>'
                    f"</cols><sheetData>{body}</sheetData></worksheet>",
                )
            },
            f'<Relationship Id="rId1" Type="{_RELATION}/worksheet" Target="worksheets/sheet1.xml"/>',
        )
    )
    return path


def pptx(path: Path) -> Path:
    """A presentation."""
    from pptx import Presentation

    made = Presentation()
    for title, points in SLIDES:
        slide = made.slides.add_slide(made.slide_layouts[1])
        if slide.shapes.title is not None:
            slide.shapes.title.text = title
        slide.placeholders[1].text_frame.text = "\n".join(points)
    made.save(str(path))
    return path


def arabic(path: Path) -> Path:
    """A web page in Arabic."""
    path.write_text(
        '<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عقد إيجار المرسى</title></head><body>'
        "<h1>عقد إيجار المرسى</h1>"
        "<p>أبرم هذا العقد بين إدارة الميناء والسيدة ليلى حداد في الأول من مارس 2026.</p>"
        "<h2>الإيجار</h2>"
        "<p>تبلغ قيمة الإيجار السنوي للمرسى رقم 27 ثلاثة آلاف وأربعمئة دينار، "
        "وتدفع في اليوم الأول من شهر أبريل.</p>"
        "<h2>مدة العقد</h2>"
        "<p>مدة هذا العقد خمس سنوات، ويجدد لمدة مماثلة ما لم يخطر أحد الطرفين الآخر قبل ثلاثة أشهر.</p>"
        "</body></html>",
        "utf-8",
    )
    return path


def picture(path: Path, lines: tuple[str, ...]) -> Path:
    """Lines of text as a photograph."""
    image = _paper(900, 600, lines, turned=-1.2)
    image.save(str(path))
    return path


def scan(path: Path, pages: tuple[tuple[str, ...], ...], text: tuple[str, ...] = (), blank: int = 0) -> Path:
    """A PDF with pages of `text`, then scanned `pages`, slightly askew, then blank sheets."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(writer.pageLayout().minimumMargins())
    writer.setResolution(150)
    painter = QPainter(writer)
    paper = QRectF(0, 0, writer.width(), writer.height())
    first = True
    contents: list[str | tuple[str, ...]] = [*text, *pages, *[""] * blank]
    for content in contents:
        if not first:
            writer.newPage()
        first = False
        if isinstance(content, str):
            painter.setFont(QFont("DejaVu Serif", 12))
            painter.drawText(paper.adjusted(150, 150, -150, -150), Qt.TextFlag.TextWordWrap, content)
        elif content:
            painter.drawImage(paper, _paper(1240, 1754, content, turned=0.7))
    painter.end()
    return path


def _paper(width: int, height: int, lines: tuple[str, ...], turned: float) -> QImage:
    """Typewritten lines on yellowed paper."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#f1ead8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QPointF(width / 2, height / 2))
    painter.rotate(turned)
    painter.translate(QPointF(-width / 2, -height / 2))
    font = QFont("DejaVu Serif")
    font.setPixelSize(32)
    painter.setFont(font)
    painter.setPen(QColor("#33302a"))
    top = 170.0
    room = QSizeF(width - 300, height)
    for line in lines:
        area = QRectF(QPointF(150, top), room)
        drawn = painter.boundingRect(area, Qt.TextFlag.TextWordWrap, line)
        painter.drawText(area, Qt.TextFlag.TextWordWrap, line)
        top += drawn.height() + 34
    painter.end()
    return image


def _docx(paragraphs: tuple[str, ...]) -> bytes:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    heading, *rest = paragraphs
    body = f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{escape(heading)}</w:t></w:r></w:p>'
    body += "".join(f"<w:p><w:r><w:t>{escape(each)}</w:t></w:r></w:p>" for each in rest)
    return _package(
        "word/document.xml",
        f"{_CONTENT}.wordprocessingml.document.main+xml",
        f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>',
        {
            "word/styles.xml": (
                f"{_CONTENT}.wordprocessingml.styles+xml",
                f'<w:styles xmlns:w="{main}"><w:style w:type="paragraph" w:styleId="Heading1">'
                '<w:name w:val="heading 1"/></w:style></w:styles>',
            )
        },
        f'<Relationship Id="rId1" Type="{_RELATION}/styles" Target="styles.xml"/>',
    )


def _package(main: str, kind: str, content: str, parts: dict[str, tuple[str, str]], relations: str) -> bytes:
    """An Office Open XML file of a main part and those it relates to."""
    folder, name = main.split("/")
    kinds = {main: kind} | {part: of for part, (of, _) in parts.items()}
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{of}"/>' for part, of in kinds.items())
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="{main}"/></Relationships>',
        f"{folder}/_rels/{name}.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>',
        main: content,
    } | {part: text for part, (_, text) in parts.items()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return packed.getvalue()


_MAIL = """\
From: Ida Whitcombe <ida@harbourandpine.example>
To: crane@quayhire.example
Subject: Re: Crane hire in May
Date: Tue, 14 Apr 2026 09:30:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Thank you. We take the 30-tonne crane from 11 to 13 May at 720 pounds a day.

Ida
"""
