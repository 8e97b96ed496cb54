"""Comments and tracked changes of OpenDocument texts, which pandoc leaves out, written down as notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import lxml.etree

from app.ingest.formats.office.notes import describe_date
from app.ingest.formats.office.opendocument_text import extract_text
from app.ingest.formats.word.notes import find_said_before, mark_note, shorten_subject

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_OFFICE, _TEXT, _TABLE = (_NS % name for name in ("office", "text", "table"))
_DC = "{http://purl.org/dc/elements/1.1/}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")


def write_notes(tree: lxml.etree._Element) -> None:
    """Write what people have noted, as paragraphs after those it belongs to."""
    regions = {
        region.get(f"{_TEXT}id") or region.get("{http://www.w3.org/XML/1998/namespace}id"): region
        for region in tree.iter(f"{_TEXT}changed-region")
    }
    notes: defaultdict[lxml.etree._Element, list[str]] = defaultdict(list)
    for element in tree.iter(f"{_OFFICE}annotation", f"{_TEXT}change"):
        paragraph = next(element.iterancestors(*_PARAGRAPHS), None)
        if paragraph is None or any(True for _ in element.iterancestors(f"{_TEXT}tracked-changes")):
            continue
        table = next(reversed(list(element.iterancestors(f"{_TABLE}table"))), None)
        block = paragraph if table is None else table
        if element.tag == f"{_OFFICE}annotation":
            notes[block] += _read_comment(element, paragraph)
        else:
            region = regions.get(element.get(f"{_TEXT}change-id"))
            notes[block] += _read_struck_out(element, region, paragraph)
    for block, texts in notes.items():
        for text in reversed(texts):
            added = lxml.etree.Element(f"{_TEXT}p")
            added.text = text
            added.tail, block.tail = block.tail, None
            block.addnext(added)


def _read_comment(annotation: lxml.etree._Element, paragraph: lxml.etree._Element) -> Iterator[str]:
    text = " ".join(" ".join(extract_text(each) for each in annotation.iter(f"{_TEXT}p")).split())
    about = shorten_subject(" ".join(extract_text(paragraph).split()))
    if text:
        yield mark_note(f"Comment by {_read_who(annotation)}{f' on “{about}”' if about else ''}:", text)


def _read_struck_out(
    change: lxml.etree._Element, region: lxml.etree._Element | None, paragraph: lxml.etree._Element
) -> Iterator[str]:
    deletion = None if region is None else region.find(f"{_TEXT}deletion")
    if deletion is None:
        return
    text = " ".join(" ".join(extract_text(each) for each in deletion.iter(*_PARAGRAPHS)).split())
    if text:
        label = f"Struck out by {_read_who(deletion)}:"
        yield mark_note(label, text + find_said_before(_read_before(paragraph, change, text), text))


def _read_before(paragraph: lxml.etree._Element, change: lxml.etree._Element, struck: str) -> str:
    """Read what a paragraph said before a change, and before what was added to it."""
    parts: list[str] = []
    is_added = False
    skipped: lxml.etree._Element | None = None
    for event, element in lxml.etree.iterwalk(paragraph, events=("start", "end")):
        if element.tag == f"{_OFFICE}annotation":
            skipped = element if event == "start" else None
        elif event == "start" and skipped is None:
            is_added = (is_added or element.tag == f"{_TEXT}change-start") and (
                element.tag != f"{_TEXT}change-end"
            )
            parts.append(struck if element is change else "" if is_added else element.text or "")
        if event == "end" and element is not paragraph and skipped is None and not is_added:
            parts.append(element.tail or "")
    return " ".join("".join(parts).split())


def _read_who(noted: lxml.etree._Element) -> str:
    name = noted.findtext(f".//{_DC}creator") or "somebody"
    return name + describe_date((noted.findtext(f".//{_DC}date") or "")[:19])
