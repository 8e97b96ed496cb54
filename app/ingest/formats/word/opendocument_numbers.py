"""The numbers of lists and headings in OpenDocument texts, written out as they are printed.

pandoc knows neither "2.2" nor lists that go on after a paragraph, and leaves those of headings out. Bullets
it does well, and they are left to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.etree

from app.ingest.formats.office.numerals import write_numeral
from app.ingest.formats.word.numbering import LEVEL_MARKS

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _STYLE, _OFFICE = (_NS % name for name in ("text", "style", "office"))
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_NUMERALS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_PLACE = re.compile(r"%(\d{1,2})%")
_LISTS = (f"{_TEXT}list-style", f"{_TEXT}outline-style")
_NUMBERED = (f"{_TEXT}list-level-style-number", f"{_TEXT}outline-level-style")
_OUTLINE = ""
"""The name of the style that numbers headings."""


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is numbered; `pattern` is with places for the numbers of levels: "%1%.%2%"."""

    style: str
    pattern: str
    start: int


@dataclass(slots=True)
class _Counter:
    """The numbers that a list has come to, by level, from 1."""

    counts: dict[int, int] = field(default_factory=dict)

    def count(self, level: int, levels: dict[int, _Level], start: int | None) -> str:
        """Count one more on a level. Returns its label."""
        first = levels[level].start if start is None else start
        is_new = level not in self.counts or start is not None
        self.counts[level] = first if is_new else self.counts[level] + 1
        for deeper in [each for each in self.counts if each > level]:
            del self.counts[deeper]

        def number(place: re.Match[str]) -> str:
            other = levels.get(int(place[1]))
            if other is None:
                return ""
            return write_numeral(self.counts.get(int(place[1]), other.start), other.style)

        return _PLACE.sub(number, levels[level].pattern) if levels[level].style else ""


def write_numbers(tree: lxml.etree._Element, styles: lxml.etree._Element | None) -> None:
    """Write the number of each numbered paragraph and heading before it, and take it out of its list."""
    known: dict[str, dict[int, _Level]] = {}
    for root in (styles, tree):
        for style in () if root is None else root.iter(*_LISTS):
            name = _OUTLINE if style.tag == _LISTS[1] else style.get(f"{_STYLE}name", "")
            known[name] = dict(_read_levels(style))
    writer = _Writer(known)
    body = next(tree.iter(f"{_OFFICE}text"), None)
    for element in [] if body is None else list(body.iter(f"{_TEXT}list", f"{_TEXT}h")):
        above = {each.tag for each in element.iterancestors()}
        if f"{_TEXT}list" in above or f"{_TEXT}tracked-changes" in above:
            continue
        if element.tag == f"{_TEXT}h":
            writer.write_heading(element)
        else:
            writer.write_list(element)


def _read_levels(style: lxml.etree._Element) -> Iterator[tuple[int, _Level]]:
    for level in style.iterfind("*"):
        depth = level.get(f"{_TEXT}level", "")
        if level.tag not in _NUMBERED or not depth.isdecimal() or not 1 <= int(depth) <= 10:
            continue
        shown = level.get(f"{_TEXT}display-levels", "1")
        first = max(int(depth) - (int(shown) if shown.isdecimal() else 1) + 1, 1)
        pattern = ".".join(f"%{each}%" for each in range(first, int(depth) + 1))
        pattern = f"{level.get(f'{_STYLE}num-prefix', '')}{pattern}{level.get(f'{_STYLE}num-suffix', '')}"
        start = level.get(f"{_TEXT}start-value", "1")
        yield (
            int(depth),
            _Level(
                _NUMERALS.get(level.get(f"{_STYLE}num-format", ""), ""),
                level.get(f"{_LOEXT}num-list-format", pattern),
                int(start) if start.isdecimal() else 1,
            ),
        )


class _Writer:
    def __init__(self, styles: dict[str, dict[int, _Level]]) -> None:
        self._styles = styles
        self._headings = _Counter()
        self._by_style: dict[str, _Counter] = {}
        self._by_name: dict[str, _Counter] = {}

    def write_heading(self, heading: lxml.etree._Element) -> None:
        """Write the number of a heading."""
        level = heading.get(f"{_TEXT}outline-level", "1")
        levels = self._styles.get(_OUTLINE, {})
        is_counted = heading.get(f"{_TEXT}is-list-header") != "true" and level.isdecimal()
        if is_counted and int(level) in levels and levels[int(level)].style:
            _write(heading, 0, self._headings.count(int(level), levels, _read_start(heading)))

    def write_list(self, element: lxml.etree._Element) -> None:
        """Write the numbers of a list, and put what is in it in its place, but for lists with bullets."""
        style = element.get(f"{_TEXT}style-name", "")
        continued = element.get(f"{_TEXT}continue-list")
        counter = self._by_name.get(continued or "")
        if counter is None:
            goes_on = element.get(f"{_TEXT}continue-numbering") == "true"
            counter = (self._by_style.get(style) if goes_on else None) or _Counter()
        self._by_style[style] = counter
        if name := element.get(f"{_XML}id"):
            self._by_name[name] = counter
        self._write_level(element, style, 1, counter)

    def _write_level(self, element: lxml.etree._Element, style: str, level: int, counter: _Counter) -> None:
        style = element.get(f"{_TEXT}style-name", style)
        levels = self._styles.get(style, {})
        is_numbered = level in levels and bool(levels[level].style)
        for item in element.iterfind("*"):
            if is_numbered and item.tag == f"{_TEXT}list-item":
                label = counter.count(level, levels, _read_start(item))
                first = next((each for each in item if each.tag in (f"{_TEXT}p", f"{_TEXT}h")), None)
                if first is not None:
                    _write(first, level - 1, label)
            for inner in item.findall(f"{_TEXT}list"):
                self._write_level(inner, style, level + 1, counter)
        if is_numbered:
            _unwrap(element)


def _read_start(element: lxml.etree._Element) -> int | None:
    start = element.get(f"{_TEXT}start-value", "")
    return int(start) if start.isdecimal() else None


def _write(paragraph: lxml.etree._Element, level: int, label: str) -> None:
    if label.strip():
        mark = LEVEL_MARKS[min(level, len(LEVEL_MARKS) - 1)]
        paragraph.text = f"{mark}{label.strip()} {paragraph.text or ''}"


def _unwrap(element: lxml.etree._Element) -> None:
    """Put what is in a list in its place."""
    parent = element.getparent()
    if parent is None:
        return
    for item in element.iterfind("*"):
        for inner in list(item):
            if inner.tag != f"{_TEXT}number":
                element.addprevious(inner)
    parent.remove(element)
