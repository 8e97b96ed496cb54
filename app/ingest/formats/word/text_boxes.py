"""Text boxes of Word files, which pandoc mostly leaves out, put after the paragraphs they are anchored in."""

from __future__ import annotations

import lxml.etree

from app.ingest.formats.word.document import WordDocument
from app.ingest.formats.word.notes import mark_note

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


LABEL = "Text box:"


def unbox_text(document: WordDocument) -> None:
    """Put what is in text boxes after the paragraphs that they are anchored in, under a label."""
    word = document.word
    boxes = list(document.document.iter(word + "txbxContent"))
    repeated = {box for box in boxes if _is_repeated(box)}
    # From the last to the first, so that those in one paragraph keep their order.
    for box in reversed(boxes):
        anchor = next(box.iterancestors(word + "p"), None)
        if anchor is not None and box not in repeated:
            has_words = bool(document.get_text(box))
            for part in reversed(box):
                anchor.addnext(part)
            if has_words:
                anchor.addnext(document.make_paragraph(mark_note(LABEL, "")))
        box.getparent().remove(box)


def _is_repeated(box: lxml.etree._Element) -> bool:
    """Whether this is what programs show that do not understand the box that was given first."""
    for fallback in box.iterancestors(_FALLBACK):
        alternatives = fallback.getparent()
        if alternatives is not None and alternatives.tag == _ALTERNATIVES:
            choices = alternatives.iterfind(_CHOICE)
            return any(True for choice in choices for _ in choice.iter(box.tag))
    return False
