"""XML with entities that multiply, or that stand for other files."""

from __future__ import annotations

from pathlib import Path

from tests.ingest.attacks.files import SHEET, SLIDE, SVG, docx, epub, odp, ods, odt, pptx, xlsx
from tests.ingest.attacks.kit import NOWHERE, SAYS, attack, replaced, secret_beside, unzipped

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
QUADRATIC = f'<!DOCTYPE q [<!ENTITY l11 "{"ha " * 50_000}">]>'
OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY l11 SYSTEM "file://{secret}"><!ENTITY % other SYSTEM "'
    + NOWHERE
    + '/x.dtd"> %other; <!ENTITY web SYSTEM "'
    + NOWHERE
    + '/x">]>'
)


def with_entity(kind: str, before: str, entity: str) -> bytes | str:
    """A file of a kind with `before` before its root element and `entity` in its text."""
    match kind:
        case "docx":
            return docx(f"<w:p><w:r><w:t>{SAYS} {entity}</w:t></w:r></w:p>", before=before)
        case "core.docx":
            core = f'<?xml version="1.0"?>{before}<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{entity}</dc:title></c>'
            return docx(parts={"docProps/core.xml": core, "word/header1.xml": core})
        case "odt":
            return odt(f"{SAYS} {entity}", before=before)
        case "ods":
            return ods(f"{SAYS} {entity}", before=before)
        case "odp":
            return odp(f"{SAYS} {entity}", before=before)
        case "epub":
            return epub(f"<p>{SAYS} {entity}</p>", before=before)
        case "svg":
            text = f'<text x="9" y="50">{SAYS} {entity}</text>'
            return f'<?xml version="1.0"?>{before}<svg {SVG} width="500" height="90">{text}</svg>'
        case "html":
            before = before.replace("<!DOCTYPE x", "<!DOCTYPE html")
            return f"{before}<html><body><p>{SAYS} {entity}</p></body></html>"
        case "fb2":
            return (
                f'<?xml version="1.0"?>{before}<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">'
                f"<body><section><p>{SAYS} {entity}</p></section></body></FictionBook>"
            )
        case "xlsx" | "pptx":
            made, part = (xlsx(), SHEET) if kind == "xlsx" else (pptx(), SLIDE)
            text = unzipped(made)[part].decode().rpartition("?>")[2]
            text = text.replace(SAYS, f"{SAYS} {entity}")
            return replaced(made, {part: f'<?xml version="1.0"?>{before}{text}'})
    raise ValueError(kind)


_KINDS = ("docx", "core.docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "svg", "html", "fb2")
for _kind in _KINDS:
    for _title, _before, _entity in (
        ("laughs", LAUGHS, "&l11;"),
        ("quadratic", QUADRATIC, "&l11;" * 10_000),
        ("outside", OUTSIDE, "&l11; &web;"),
    ):

        def _made(path: Path, kind: str = _kind, before: str = _before, entity: str = _entity) -> bytes | str:
            return with_entity(kind, before.replace("{secret}", str(secret_beside(path))), entity)

        attack(f"{_title}.{_kind}")(_made)
