"""The main part of a Word file, changed before pandoc reads it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO

import lxml.etree

NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
"""Of its elements: as Office writes them, and as the strict standard has them."""
_DOCUMENT = re.compile(r"word/document\d*\.xml")


def rewritten(
    content: bytes, marks: tuple[bytes, ...], change: Callable[[lxml.etree._Element], object]
) -> bytes:
    """The same .docx file after `change` of its main part, if any of `marks` is in it; a file without, or a
    broken one, is returned as it is.
    """
    with zipfile.ZipFile(BytesIO(content)) as archive:
        name = next(filter(_DOCUMENT.fullmatch, archive.namelist()), None)
        if name is None:
            return content
        try:
            document = archive.read(name)
            if not any(mark in document for mark in marks):
                return content
            parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            tree = lxml.etree.fromstring(document, parser)
            change(tree)
            changed = lxml.etree.tostring(tree, encoding="utf-8", xml_declaration=True)
        except Exception:  # zipfile lets through what its parts raise; pandoc will say what is wrong
            return content
        result = BytesIO()
        with zipfile.ZipFile(result, "w") as copy:
            for entry in archive.infolist():
                copy.writestr(entry, changed if entry.filename == name else archive.read(entry))
    return result.getvalue()
