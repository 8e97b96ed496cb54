"""The numbers of paragraphs and headings in Word files, written out as Word prints them.

pandoc makes plain lists of them, which begin anew after every other paragraph and know neither "2.2" nor
"Schedule 1"; those of headings it leaves out. Bullets it does well, and they are left to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import lxml.etree

from app.ingest.formats.office.numerals import write_numeral
from app.ingest.formats.word.document import WordDocument

LEVEL_MARKS = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008"
"""What a numbered paragraph begins with, to be told from the others after pandoc: one mark for each level."""

_PLACE = re.compile(r"%([1-9])")
_DEEPEST_STYLE = 20
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered. `restart`: after which level it begins anew (None: any above)."""

    style: str = "decimal"
    text: str = ""
    start: int = 1
    after: str = " "
    is_legal: bool = False
    restart: int | None = None
    paragraph_style: str = ""
    width: int = 0


@dataclass(frozen=True, slots=True)
class _List:
    """A list that paragraphs belong to: its levels, those that it starts anew, and what counts for it.

    Lists of one definition (`counter`) are counted on together.
    """

    counter: str
    levels: dict[int, _Level]
    starts: dict[int, int]


def write_numbers(document: WordDocument) -> None:
    """Put the number of each numbered paragraph before its words and take it out of its list."""
    numbering = document.find_part("numbering")
    if numbering is None:
        return
    lists = _Lists(document, numbering)
    counters: dict[str, dict[int, int]] = {}
    begun: set[tuple[str, int]] = set()
    for paragraph in list(document.document.iter(document.word + "p")):
        found = lists.of(paragraph)
        if found is None:
            continue
        name, one, depth = found
        level = one.levels.get(depth, _Level())
        counts = counters.setdefault(one.counter, {})
        first = one.starts.get(depth)
        if first is not None and (name, depth) not in begun:
            counts[depth] = first
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        begun.add((name, depth))
        for other in [other for other in counts if other > depth]:
            restart = one.levels.get(other, _Level()).restart
            if restart is None or (restart and depth < restart):
                del counts[other]
        if level.style != "bullet":
            _write(document, paragraph, depth, _label(one, depth, counts))


def _label(one: _List, depth: int, counts: dict[int, int]) -> str:
    level = one.levels.get(depth, _Level())

    def number(place: re.Match[str]) -> str:
        other = int(place[1]) - 1
        shown = one.levels.get(other, _Level())
        count = counts.get(other, shown.start)
        if shown.style == "bullet":
            return ""
        style = "decimal" if level.is_legal and shown.style != "none" else shown.style
        return write_numeral(count, style).zfill(shown.width)

    text = _PLACE.sub(number, level.text)
    return text + level.after if text.strip() else ""


def _write(document: WordDocument, paragraph: lxml.etree._Element, depth: int, label: str) -> None:
    word = document.word
    properties = paragraph.find(word + "pPr")
    if properties is None:
        properties = lxml.etree.Element(word + "pPr")
        paragraph.insert(0, properties)
    for name in ("numPr", "ind"):
        for found in properties.findall(word + name):
            properties.remove(found)
    # A style may number it, too.
    numbered = lxml.etree.SubElement(properties, word + "numPr")
    lxml.etree.SubElement(numbered, word + "numId").set(word + "val", "0")
    run = lxml.etree.Element(word + "r")
    text = lxml.etree.SubElement(run, word + "t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = LEVEL_MARKS[depth] + label
    paragraph.insert(paragraph.index(properties) + 1, run)


class _Lists:
    """The lists of a document, and which of them each paragraph belongs to."""

    def __init__(self, document: WordDocument, numbering: lxml.etree._Element) -> None:
        self._document = document
        word = document.word
        self._abstract = {
            document.get_attribute(each, "abstractNumId"): each
            for each in numbering.iter(word + "abstractNum")
        }
        self._numbers = {document.get_attribute(each, "numId"): each for each in numbering.iter(word + "num")}
        styles = document.find_part("styles")
        found = [] if styles is None else list(styles.iter(word + "style"))
        self._styles = {document.get_attribute(each, "styleId"): each for each in found}
        self._usual = next(
            (
                document.get_attribute(each, "styleId")
                for each in found
                if document.get_attribute(each, "type") == "paragraph"
                and document.get_attribute(each, "default") in ("1", "true", "on")
            ),
            "",
        )
        self._known: dict[str, _List | None] = {}

    def of(self, paragraph: lxml.etree._Element) -> tuple[str, _List, int] | None:
        """The name of the list a paragraph is numbered in, the list, and the level; None for the others."""
        word = self._document.word
        properties = paragraph.find(word + "pPr")
        if properties is not None and self._document.is_on(properties.find(f"{word}rPr/{word}vanish")):
            return None
        own = None if properties is None else properties.find(word + "numPr")
        style = self._usual
        if properties is not None:
            style = self._document.get_attribute(properties.find(word + "pStyle")) or style
        name, depth = self._read_said(own)
        if not name:
            name, by_style, styled = self._find_by_style(style)
            linked = self._find_linked(name, styled)
            depth = next((each for each in (depth, linked, by_style) if each is not None), 0)
        one = self._list(name) if name else None
        depth = min(max(depth or 0, 0), _LEVELS - 1)
        return (name, one, depth) if one is not None and depth in one.levels else None

    def _read_said(self, properties: lxml.etree._Element | None) -> tuple[str, int | None]:
        if properties is None:
            return "", None
        word = self._document.word
        name = self._document.get_attribute(properties.find(word + "numId"))
        depth = self._document.get_attribute(properties.find(word + "ilvl"))
        return name, int(depth) if depth.isdecimal() else None

    def _follow_styles(self, style: str) -> Iterator[tuple[str, lxml.etree._Element]]:
        """Follow a style to those it is based on; it comes first."""
        for _ in range(_DEEPEST_STYLE):
            found = self._styles.get(style)
            if found is None:
                return
            yield style, found
            style = self._document.get_attribute(found.find(self._document.word + "basedOn"))

    def _find_by_style(self, style: str) -> tuple[str, int | None, str]:
        """Find the list and level that a style brings, and which style of those it is based on does."""
        depth: int | None = None
        word = self._document.word
        for name, found in self._follow_styles(style):
            number, said = self._read_said(found.find(f"{word}pPr/{word}numPr"))
            depth = said if depth is None else depth
            if number:
                return number, depth, name
        return "", depth, ""

    def _find_linked(self, name: str, style: str) -> int | None:
        """Find the level of a list that says that paragraphs of a style are on it."""
        one = self._list(name) if name and style else None
        levels = {} if one is None else one.levels
        return next((depth for depth, level in levels.items() if level.paragraph_style == style), None)

    def _list(self, name: str) -> _List | None:
        if name not in self._known:
            self._known[name] = None  # one that leads to itself is none
            self._known[name] = self._find_list(name)
        return self._known[name]

    def _find_list(self, name: str) -> _List | None:
        number = self._numbers.get(name)
        if number is None:
            return None
        word, attribute = self._document.word, self._document.get_attribute
        counter = attribute(number.find(word + "abstractNumId"))
        definition = self._abstract.get(counter)
        if definition is None:
            return None
        levels: dict[int, _Level] = {}
        link = attribute(definition.find(word + "numStyleLink"))
        if link:
            linked = self._list(self._find_by_style(link)[0])
            if linked is not None:
                counter, levels = linked.counter, dict(linked.levels)
        levels |= dict(self._read_levels(definition))
        starts: dict[int, int] = {}
        for override in number.iter(word + "lvlOverride"):
            depth = attribute(override, "ilvl")
            start = attribute(override.find(word + "startOverride"))
            if depth.isdecimal():
                levels |= dict(self._read_levels(override))
                if start.isdecimal():
                    starts[int(depth)] = int(start)
                    levels[int(depth)] = replace(levels.get(int(depth), _Level()), start=int(start))
        return _List(counter, levels, starts)

    def _read_levels(self, definition: lxml.etree._Element) -> Iterator[tuple[int, _Level]]:
        word, attribute = self._document.word, self._document.get_attribute
        for level in definition.iterfind(word + "lvl"):
            depth = attribute(level, "ilvl")
            if not depth.isdecimal() or int(depth) >= _LEVELS:
                continue
            format = next(level.iter(word + "numFmt"), None)
            style = attribute(format, default="decimal")
            pattern = attribute(format, "format").split(",")[0]
            start = attribute(level.find(word + "start"), default="0")
            restart = attribute(level.find(word + "lvlRestart"))
            suffix = attribute(level.find(word + "suff"), default="tab")
            yield (
                int(depth),
                _Level(
                    style="decimal" if style == "custom" else style,
                    text=attribute(level.find(word + "lvlText")),
                    start=int(start) if start.isdecimal() else 0,
                    after="" if suffix == "nothing" else " ",
                    is_legal=self._document.is_on(level.find(word + "isLgl")),
                    restart=int(restart) if restart.isdecimal() else None,
                    paragraph_style=attribute(level.find(word + "pStyle")),
                    width=len(pattern) if style == "custom" and pattern.isdecimal() else 0,
                ),
            )
