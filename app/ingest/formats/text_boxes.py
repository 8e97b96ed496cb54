"""Text boxes of Word files, which pandoc mostly leaves out, put after the paragraphs they are anchored in."""

from __future__ import annotations

import lxml.etree

from app.ingest.formats.word_document import NAMESPACES, rewritten

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def unboxed(content: bytes) -> bytes:
    """The same .docx file without text boxes; one that has none, or is broken, is returned as it is."""
    return rewritten(content, (b"txbxContent",), _unbox)


def _unbox(tree: lxml.etree._Element) -> None:
    for word in NAMESPACES:
        boxes = list(tree.iter(word + "txbxContent"))
        repeated = {box for box in boxes if _is_repeated(box)}
        # From the last to the first, so that those in one paragraph keep their order.
        for box in reversed(boxes):
            anchor = next(box.iterancestors(word + "p"), None)
            if anchor is not None and box not in repeated:
                for part in reversed(box):
                    anchor.addnext(part)
            box.getparent().remove(box)


def _is_repeated(box: lxml.etree._Element) -> bool:
    """Whether this is what programs show that do not understand the box that was given first."""
    for fallback in box.iterancestors(_FALLBACK):
        alternatives = fallback.getparent()
        if alternatives is not None and alternatives.tag == _ALTERNATIVES:
            choices = alternatives.iterfind(_CHOICE)
            return any(True for choice in choices for _ in choice.iter(box.tag))
    return False
