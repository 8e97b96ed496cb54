"""Text boxes of Word files, which pandoc mostly leaves out, put after the paragraphs they are anchored in."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

import lxml.etree

_DOCUMENT = re.compile(r"word/document\d*\.xml")
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)


def unboxed(content: bytes) -> bytes:
    """The same .docx file without text boxes; one that has none, or is broken, is returned as it is."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        name = next(filter(_DOCUMENT.fullmatch, archive.namelist()), None)
        if name is None:
            return content
        try:
            document = archive.read(name)
            if b"txbxContent" not in document:
                return content
            rewritten = _without_boxes(document)
        except Exception:  # zipfile lets through what its parts raise; pandoc will say what is wrong
            return content
        result = BytesIO()
        with zipfile.ZipFile(result, "w") as copy:
            for entry in archive.infolist():
                copy.writestr(entry, rewritten if entry.filename == name else archive.read(entry))
    return result.getvalue()


def _without_boxes(document: bytes) -> bytes:
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    tree = lxml.etree.fromstring(document, parser)
    for word in _NAMESPACES:
        boxes = list(tree.iter(word + "txbxContent"))
        repeated = {box for box in boxes if _is_repeated(box)}
        # From the last to the first, so that those in one paragraph keep their order.
        for box in reversed(boxes):
            anchor = next(box.iterancestors(word + "p"), None)
            if anchor is not None and box not in repeated:
                for part in reversed(box):
                    anchor.addnext(part)
            box.getparent().remove(box)
    return bytes(lxml.etree.tostring(tree, encoding="utf-8", xml_declaration=True))


def _is_repeated(box: lxml.etree._Element) -> bool:
    """Whether this is what programs show that do not understand the box that was given first."""
    for fallback in box.iterancestors(_FALLBACK):
        alternatives = fallback.getparent()
        if alternatives is not None and alternatives.tag == _ALTERNATIVES:
            choices = alternatives.iterfind(_CHOICE)
            return any(True for choice in choices for _ in choice.iter(box.tag))
    return False
