"""OpenDocument texts made ready for pandoc, which leaves out much of what is noted, filled in and shown."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO

import lxml.etree

from app.core.errors import Damaged
from app.ingest.formats.attachments import MOST_BYTES
from app.ingest.formats.office.embedded import make_attachment
from app.ingest.formats.office.opendocument_forms import map_controls
from app.ingest.formats.office.opendocument_objects import render_object
from app.ingest.formats.word.drawings import DRAWING_MARK, Said
from app.ingest.formats.word.notes import NOTE_BODY
from app.ingest.formats.word.opendocument_notes import write_notes
from app.ingest.formats.word.opendocument_numbers import write_numbers
from app.ingest.formats.word.prepare import MARKS, WordFile

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_OFFICE, _TEXT, _TABLE, _DRAW, _STYLE = (
    _NS % name for name in ("office", "text", "table", "drawing", "style")
)
_XLINK = "{http://www.w3.org/1999/xlink}"
_CONTENT, _STYLES = "content.xml", "styles.xml"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")


def prepare_open_document(content: bytes) -> WordFile:
    """Prepare an .odt file with its numbers, comments, changes, controls and charts written out; a broken one
    is left as it is, for pandoc to say what is wrong.
    """
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            tree = lxml.etree.fromstring(archive.read(_CONTENT), parser)
            names = archive.namelist()
            styles = lxml.etree.fromstring(archive.read(_STYLES), parser) if _STYLES in names else None
            for element in tree.iter():
                # Nobody's own private characters are to be taken for marks.
                element.text = MARKS.sub(" ", element.text) if element.text else element.text
                element.tail = MARKS.sub(" ", element.tail) if element.tail else element.tail
            has_hidden = _remove_hidden(tree, styles)
            _write_controls(tree)
            drawings = _write_objects(tree, archive, content)
            write_notes(tree)
            write_numbers(tree, styles)
            changed = lxml.etree.tostring(tree, encoding="utf-8", xml_declaration=True)
            result = BytesIO()
            with zipfile.ZipFile(result, "w") as copy:
                for entry in archive.infolist():
                    copy.writestr(entry, changed if entry.filename == _CONTENT else archive.read(entry))
    except MemoryError:
        raise
    except Exception:  # zipfile lets through what its parts raise; pandoc will say what is wrong
        return WordFile(content)
    return WordFile(result.getvalue(), has_hidden, drawings=drawings)


def _remove_hidden(tree: lxml.etree._Element, styles: lxml.etree._Element | None) -> bool:
    """Take out what the document does not show. Returns whether there was any."""
    unseen = {
        style.get(f"{_STYLE}name")
        for root in (styles, tree)
        if root is not None
        for style in root.iter(f"{_STYLE}style")
        if any(each.get(f"{_TEXT}display") == "none" for each in style)
    }
    removed = False
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        is_hidden = (
            element.get(f"{_TEXT}is-hidden") == "true"
            or (element.tag == f"{_TEXT}section" and element.get(f"{_TEXT}display") == "none")
            or (element.get(f"{_TEXT}style-name") in unseen and element.tag in (*_PARAGRAPHS, f"{_TEXT}span"))
        )
        if is_hidden:
            target = element
            if element.tag == f"{_TEXT}hidden-paragraph":
                target = next(element.iterancestors(*_PARAGRAPHS), element)
            removed |= bool("".join(target.itertext()).strip() or target.get(f"{_TEXT}string-value"))
            _remove(target)
    return removed


def _remove(element: lxml.etree._Element) -> None:
    """Take an element out; what stands after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _write_controls(tree: lxml.etree._Element) -> None:
    """Write what the controls of forms say in their places."""
    said = map_controls(tree)
    for control in list(tree.iter(f"{_DRAW}control")):
        text = said.get(control.get(f"{_DRAW}control", ""), "")
        is_within = next(control.iterancestors(*_PARAGRAPHS), None) is not None
        written = lxml.etree.Element(f"{_TEXT}span" if is_within else f"{_TEXT}p")
        written.text = f" {text} " if is_within else text
        written.tail, control.tail = control.tail, None
        control.addprevious(written)
        parent = control.getparent()
        if parent is not None:
            parent.remove(control)


def _write_objects(tree: lxml.etree._Element, archive: zipfile.ZipFile, content: bytes) -> list[Said]:
    """Write marks where charts and other objects are. Returns what they say, and files."""
    found: list[tuple[lxml.etree._Element, Said]] = []
    for element in tree.iter(f"{_DRAW}object", f"{_DRAW}object-ole"):
        paragraph = next(element.iterancestors(*_PARAGRAPHS), None)
        if paragraph is None:
            continue
        tables = list(element.iterancestors(f"{_TABLE}table"))
        for said in _read_object(element, archive, content):
            found.append((tables[-1] if tables else paragraph, said))
    for number, (anchor, _) in reversed(list(enumerate(found))):
        added = lxml.etree.Element(f"{_TEXT}p")
        added.text = f"{DRAWING_MARK}{number}{NOTE_BODY}"
        added.tail, anchor.tail = anchor.tail, None
        anchor.addnext(added)
    return [said for _, said in found]


def _read_object(element: lxml.etree._Element, archive: zipfile.ZipFile, content: bytes) -> Iterator[Said]:
    reference = element.get(f"{_XLINK}href", "")
    if element.tag == f"{_DRAW}object":
        if said := render_object(archive, reference) if reference else "":
            yield said
    elif reference.removeprefix("./") in archive.namelist():
        yield make_attachment("", partial(_read_part, content, reference.removeprefix("./")))


def _read_part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if archive.getinfo(name).file_size > MOST_BYTES:
            raise Damaged("It is too large to be read.")
        return archive.read(name)
