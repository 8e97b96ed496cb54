"""Write out what is ticked and chosen in the older form fields of a Word file, which pandoc leaves out."""

from __future__ import annotations

import lxml.etree

from app.ingest.formats.typeset.form_controls import NOT_TICKED, TICKED
from app.ingest.formats.word.document import WordDocument


def write_form_fields(document: WordDocument) -> None:
    """Write before each such box whether it is ticked, and for each list what is chosen of it."""
    word = document.word
    for field in list(document.document.iter(word + "ffData")):
        said = _read_box(document, field) or _read_list(document, field)
        run = next(field.iterancestors(word + "r"), None)
        if said and run is not None:
            written = lxml.etree.Element(word + "r")
            lxml.etree.SubElement(written, word + "t").text = said
            run.addprevious(written)


def _read_box(document: WordDocument, field: lxml.etree._Element) -> str:
    box = field.find(document.word + "checkBox")
    if box is None:
        return ""
    checked = box.find(document.word + "checked")
    if checked is None:
        checked = box.find(document.word + "default")
    return TICKED if document.is_on(checked) else NOT_TICKED


def _read_list(document: WordDocument, field: lxml.etree._Element) -> str:
    word = document.word
    choices = field.find(word + "ddList")
    if choices is None:
        return ""
    entries = [document.get_attribute(each) for each in choices.findall(word + "listEntry")]
    result = choices.find(word + "result")
    if result is None:
        result = choices.find(word + "default")
    number = document.get_attribute(result, default="0")
    return entries[int(number)] if number.isdecimal() and int(number) < len(entries) else ""
