"""What people have noted in a Word file: comments, and what tracked changes have struck out.

pandoc leaves both out. Here they become paragraphs of their own after the ones they belong to (after the
table, for those in a table's cells), each with who wrote it and when, so that nothing that was struck out is
read as what stands there now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import lxml.etree

from app.ingest.formats.office.notes import describe_date
from app.ingest.formats.word.document import WordDocument

NOTE_MARK, NOTE_BODY = "\ue010", "\ue011"
"""What a noted paragraph begins with, and what stands between its label and its text, to be told from the
others after pandoc."""

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_MOST_COMMENTED = 80
"""Characters of what a comment is about that are said with it."""
_MOST_BEFORE = 240
"""Characters of what a sentence said before a change that are said with what was struck out."""


def write_notes(document: WordDocument) -> None:
    """Take what was struck out away from where it stood, and write it and the comments down as notes."""
    notes: defaultdict[lxml.etree._Element, list[str]] = defaultdict(list)
    _note_comments(document, notes)
    _note_struck_out(document, notes)
    _strike_out(document, notes)
    for block, texts in notes.items():
        for text in reversed(texts):
            block.addnext(document.make_paragraph(text))


def mark_note(label: str, text: str) -> str:
    """Mark the words of a paragraph as a note."""
    return f"{NOTE_MARK}{label}{NOTE_BODY}{text}"


def _find_block(document: WordDocument, element: lxml.etree._Element) -> lxml.etree._Element:
    """Find the paragraph that an element is in, or the outermost table."""
    tables = list(element.iterancestors(document.word + "tbl"))
    if tables:
        return tables[-1]
    if element.tag == document.word + "p":
        return element
    return next(element.iterancestors(document.word + "p"), element)


@dataclass(frozen=True, slots=True)
class _Comment:
    author: str
    date: str
    text: str
    is_reply: bool
    is_done: bool

    def told(self, about: str) -> str:
        """The comment as a note; `about` is what it is on."""
        label = f"{'Reply' if self.is_reply else 'Comment'} by {self.author or 'somebody'}"
        label += describe_date(self.date)
        if about:
            label += f" on “{shorten_subject(about)}”"
        return mark_note(f"{label}{' (resolved)' if self.is_done else ''}:", self.text)


def _note_comments(document: WordDocument, notes: dict[lxml.etree._Element, list[str]]) -> None:
    """Note comments; those that are on nothing, or on what is no part of the text, stand at the end."""
    comments = dict(_read_comments(document))
    told: set[str] = set()
    body = document.document
    about = _map_commented(document)
    for reference in body.iter(document.word + "commentReference", document.word + "commentRangeEnd"):
        name = document.get_attribute(reference, "id")
        if name in comments and name not in told:
            told.add(name)
            notes[_find_block(document, reference)].append(comments[name].told(about.get(name, "")))
    last = next(iter(reversed(list(body.iter(document.word + "p", document.word + "tbl")))), None)
    if last is not None:
        block = _find_block(document, last)
        notes[block] += [comment.told("") for name, comment in comments.items() if name not in told]


def _read_comments(document: WordDocument) -> Iterator[tuple[str, _Comment]]:
    tree, more = document.find_part("comments"), document.find_part("commentsExtended")
    said = {each.get(f"{_W15}paraId", ""): each for each in (() if more is None else more)}
    for element in () if tree is None else tree.iter(document.word + "comment"):
        paragraphs = list(element.iter(document.word + "p"))
        text = " ".join(filter(None, map(document.get_text, paragraphs)))
        extended = said.get(paragraphs[-1].get(f"{_W14}paraId", "-")) if paragraphs else None
        if text:
            yield (
                document.get_attribute(element, "id"),
                _Comment(
                    document.get_attribute(element, "author"),
                    document.get_attribute(element, "date"),
                    text,
                    extended is not None and extended.get(f"{_W15}paraIdParent") is not None,
                    extended is not None and extended.get(f"{_W15}done") in ("1", "true"),
                ),
            )


def _map_commented(document: WordDocument) -> dict[str, str]:
    """Map each comment to the words that it is on."""
    word = document.word
    start, end, text = word + "commentRangeStart", word + "commentRangeEnd", word + "t"
    found: dict[str, str] = {}
    current: dict[str, list[str]] = {}
    for element in document.document.iter(start, end, text, word + "p"):
        name = document.get_attribute(element, "id")
        if element.tag == start:
            current[name] = []
        elif element.tag == end:
            found[name] = " ".join("".join(current.pop(name, ())).split())
        else:
            for parts in current.values():
                parts.append(element.text or "" if element.tag == text else " ")
    return found


def _note_struck_out(document: WordDocument, notes: dict[lxml.etree._Element, list[str]]) -> None:
    word = document.word
    for row in document.document.iter(word + "tr"):
        mark = row.find(f"{word}trPr/{word}del")
        if mark is not None:
            notes[_find_block(document, row)].append(
                _format_told(document, mark, _read_before(document, row), "row ")
            )
    for paragraph in document.document.iter(word + "p"):
        row = next(paragraph.iterancestors(word + "tr"), None)
        if row is not None and row.find(f"{word}trPr/{word}del") is not None:
            continue
        before = _read_before(document, paragraph if row is None else row)
        for change, pieces in _find_struck_out(document, paragraph):
            told = _format_told(document, change, "; ".join(pieces))
            notes[_find_block(document, paragraph)].append(told + find_said_before(before, pieces[0]))


def _find_struck_out(
    document: WordDocument, paragraph: lxml.etree._Element
) -> Iterator[tuple[lxml.etree._Element, list[str]]]:
    """Find what each person has struck out of a paragraph on one day, piece by piece, and the first
    change.
    """
    word = document.word
    pieces: list[tuple[lxml.etree._Element, list[str]]] = []
    goes_on = False
    for text in paragraph.iter(word + "delText", word + "t"):
        change = next(text.iterancestors(word + "del"), None)
        if text.tag == word + "delText" and change is not None:
            if goes_on and _read_who(document, change) == _read_who(document, pieces[-1][0]):
                pieces[-1][1].append(text.text or "")
            else:
                pieces.append((change, [text.text or ""]))
            goes_on = True
        elif next(text.iterancestors(word + "ins"), None) is None:
            goes_on = False
    by_person: dict[tuple[str, str], tuple[lxml.etree._Element, list[str]]] = {}
    for change, parts in pieces:
        if piece := " ".join("".join(parts).split()):
            by_person.setdefault(_read_who(document, change), (change, []))[1].append(piece)
    yield from by_person.values()


def _read_who(document: WordDocument, change: lxml.etree._Element) -> tuple[str, str]:
    return document.get_attribute(change, "author"), document.get_attribute(change, "date")[:10]


def _format_told(document: WordDocument, change: lxml.etree._Element, text: str, what: str = "") -> str:
    author, _ = _read_who(document, change)
    when = describe_date(document.get_attribute(change, "date"))
    label = f"{what}struck out by {author or 'somebody'}{when}:"
    return mark_note(label[:1].upper() + label[1:], text)


def _read_before(document: WordDocument, element: lxml.etree._Element) -> str:
    """Read the words in an element as they were before the changes."""
    word = document.word
    added = (word + "ins", word + "moveTo")
    parts: list[str] = []
    for found in element.iter(word + "t", word + "delText", word + "tab", word + "br", word + "p"):
        if found.tag in (word + "tab", word + "br", word + "p"):
            parts.append(" ")
        elif found.tag == word + "delText" or next(found.iterancestors(*added), None) is None:
            parts.append(found.text or "")
    return " ".join("".join(parts).split())


def find_said_before(before: str, struck: str) -> str:
    """Find what is said, after what was struck out, of the sentence that it was in; "" if it was all of
    it.
    """
    said = _find_around(before, struck)
    return "" if said == struck else f" (before the change: “{said}”)"


def _find_around(before: str, struck: str) -> str:
    """Find the sentence that something was struck out of, or the part of it that there is room for."""
    at = before.find(struck)
    if at < 0 or len(before) <= _MOST_BEFORE:
        return before if at >= 0 else struck
    start = max(before.rfind(". ", 0, at) + 2 if ". " in before[:at] else 0, at - _MOST_BEFORE // 2)
    stop = before.find(". ", at + len(struck))
    end = min(stop + 1 if stop >= 0 else len(before), at + len(struck) + _MOST_BEFORE // 2)
    while start and before[start - 1] != " ":
        start -= 1
    while end < len(before) and before[end] != " ":
        end += 1
    return f"{'… ' if start else ''}{before[start:end].strip()}{' …' if end < len(before) else ''}"


def shorten_subject(text: str) -> str:
    """Shorten what a comment is about, or the beginning of it."""
    if len(text) <= _MOST_COMMENTED:
        return text.rstrip(" .;:,")
    return text[:_MOST_COMMENTED].rpartition(" ")[0].rstrip(" .;:,") + " …"


def _strike_out(document: WordDocument, notes: dict[lxml.etree._Element, list[str]]) -> None:
    """Leave what the document says now: paragraphs whose end was struck out are one with the next."""
    word = document.word
    body = document.document
    for row in [row for row in body.iter(word + "tr") if row.find(f"{word}trPr/{word}del") is not None]:
        row.getparent().remove(row)
    for change in [*body.iter(word + "del"), *body.iter(word + "moveFrom")]:
        if change.getparent().tag not in (word + "rPr", word + "trPr"):
            change.getparent().remove(change)
    for paragraph in list(body.iter(word + "p")):
        marks = (f"{word}pPr/{word}rPr/{word}{kind}" for kind in ("del", "moveFrom"))
        if any(paragraph.find(mark) is not None for mark in marks):
            _join(document, paragraph, notes)


def _join(
    document: WordDocument, paragraph: lxml.etree._Element, notes: dict[lxml.etree._Element, list[str]]
) -> None:
    word = document.word
    following = paragraph.getnext()
    content = [each for each in paragraph if each.tag != word + "pPr"]
    if following is None or following.tag != word + "p":
        return
    first = following.find(word + "pPr")
    place = 0 if first is None else following.index(first) + 1
    for each in reversed(content):
        following.insert(place, each)
    if paragraph in notes:
        notes[following] = notes.pop(paragraph) + notes.get(following, [])
    paragraph.getparent().remove(paragraph)
