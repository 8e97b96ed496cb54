"""What people have noted about the cells of an Excel workbook: notes, and comments with their replies."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any

from app.ingest.formats.office.notes import describe_date
from app.ingest.tables.sheet import Sheet
from app.pages.cells import parse_cell

_THREADED = "{http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments}"
_FOR_OLDER_PROGRAMS = re.compile(r"^\[Threaded comment\]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BY_MACHINE = re.compile(r"^tc=\{")
"""What stands for the author of a comment that is told elsewhere with its author."""


def add_comments(sheet: Sheet, archive: zipfile.ZipFile, part: str) -> None:
    """Reads those of the sheet that is the part `part` of a workbook. Raises what openpyxl raises."""
    from openpyxl.packaging.relationship import get_dependents, get_rels_path

    names = set(archive.namelist())
    relations = get_rels_path(part)
    if relations not in names:
        return
    by_kind: dict[str, list[str]] = {}
    for relation in get_dependents(archive, relations):
        if relation.target in names:
            by_kind.setdefault(relation.Type.rsplit("/", 1)[-1], []).append(relation.target)
    threaded: set[str] = set()
    for target in by_kind.get("threadedComment", ()):
        people = _read_people(archive)
        for place, text, author, kind in _read_threaded(archive.read(target), people):
            threaded.add(place)
            sheet.comment(*parse_cell(place), text, author, kind)
    for target in by_kind.get("comments", ()):
        for place, text, author in _read_notes(archive.read(target)):
            if place not in threaded and not _FOR_OLDER_PROGRAMS.match(text):
                sheet.comment(*parse_cell(place), text, author)


def _read_notes(content: bytes) -> Iterator[tuple[str, str, str]]:
    from openpyxl.comments.comment_sheet import CommentSheet
    from openpyxl.xml.functions import fromstring

    for place, comment in CommentSheet.from_tree(fromstring(content)).comments:
        text, author = unescape(comment.content or "").strip(), str(comment.author or "")
        # Excel puts the author's name before what was noted.
        text = text.removeprefix(f"{author}:").strip() if author else text
        if text:
            yield str(place), text, "" if _BY_MACHINE.match(author) else author


def _read_people(archive: zipfile.ZipFile) -> dict[str, str]:
    """Read the names of those who comment, by what they are called in comments."""
    found: dict[str, str] = {}
    for name in archive.namelist():
        if name.startswith("xl/persons/") and name.endswith(".xml"):
            for person in _parse_tree(archive.read(name)).iter(f"{_THREADED}person"):
                found[str(person.get("id"))] = str(person.get("displayName") or "")
    return found


def _read_threaded(content: bytes, people: dict[str, str]) -> Iterator[tuple[str, str, str, str]]:
    for comment in _parse_tree(content).iter(f"{_THREADED}threadedComment"):
        text = " ".join(comment.findtext(f"{_THREADED}text", default="").split())
        author = people.get(str(comment.get("personId")), "") or "somebody"
        kind = "Reply" if comment.get("parentId") else "Comment"
        if text:
            yield str(comment.get("ref")), text, author + describe_date(comment.get("dT", "")), kind


def _parse_tree(content: bytes) -> Any:
    from lxml import etree

    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def unescape(text: str) -> str:
    """Unescape a text of a workbook with the characters that XML cannot hold."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return text
