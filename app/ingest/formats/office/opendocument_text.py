"""The text of a paragraph in an OpenDocument file."""

from __future__ import annotations

from typing import Any

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_MOST_BLANKS = 100


def extract_text(element: Any) -> str:
    """Extract all characters in an XML element, without comments; line breaks as such, tabulators as
    blanks.
    """
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            parts.append(" " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS))
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{_TEXT}tab":
            parts.append(" ")
        elif isinstance(child.tag, str) and child.tag != f"{_OFFICE}annotation":
            parts.append(extract_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
