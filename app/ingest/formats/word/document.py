"""The parts of a Word file, changed before pandoc reads it."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

import lxml.etree

from app.core.errors import Damaged

NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
"""Of its elements: as Office writes them, and as the strict standard has them."""
_DOCUMENT = re.compile(r"word/document\d*\.xml")
_OFF = frozenset({"0", "false", "off", "none"})
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MOST_BYTES = 256 << 20


class WordDocument:
    """A .docx file as the trees of its parts. Raises Damaged where its main part cannot be read, and
    ValueError where there is none.

    `word` is the namespace of its elements.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._trees: dict[str, lxml.etree._Element | None] = {}
        with zipfile.ZipFile(BytesIO(content)) as archive:
            name = next(filter(_DOCUMENT.fullmatch, archive.namelist()), "")
        body = self._parse_tree(name) if name else None
        if not name:
            raise ValueError("no main part")
        if body is None:
            raise Damaged("This document is damaged and could not be read.")
        self._name = name
        self.document = body
        self.word = next((each for each in NAMESPACES if body.tag == f"{each}document"), NAMESPACES[0])
        self._targets: dict[str, str] = {}
        self._names: dict[str, str] = {}
        for kind, own_name, target in self._read_relations():
            self._targets[kind] = self._names[own_name] = target

    def find_related(self, name: str) -> lxml.etree._Element | None:
        """Find the tree of the part that the main part calls `name`, where there is one that can be read."""
        target = self._names.get(name)
        return self._parse_tree(target) if target is not None else None

    def find_target(self, name: str) -> str:
        """Find the part within the file that the main part calls `name`; "" for none."""
        target = self._names.get(name, "")
        with zipfile.ZipFile(BytesIO(self._content)) as archive:
            return target if target in archive.namelist() else ""

    def read_part(self, target: str) -> bytes:
        """Read a part of the file. Raises Damaged for one that is too large, and what zipfile raises."""
        with zipfile.ZipFile(BytesIO(self._content)) as archive:
            if archive.getinfo(target).file_size > _MOST_BYTES:
                raise Damaged("It is too large to be read.")
            return archive.read(target)

    def find_part(self, kind: str) -> lxml.etree._Element | None:
        """Find the tree of the part of a kind ("comments", "styles"), where there is one that can be read."""
        name = self._targets.get(kind)
        return self._parse_tree(name) if name is not None else None

    def get_attribute(self, element: lxml.etree._Element | None, name: str = "val", default: str = "") -> str:
        """Get what an attribute in Word's namespace says."""
        return default if element is None else str(element.get(self.word + name, default))

    def is_on(self, element: lxml.etree._Element | None) -> bool:
        """Whether a property that is either on or off is on."""
        return element is not None and self.get_attribute(element, default="1") not in _OFF

    def get_text(self, element: lxml.etree._Element) -> str:
        """Get the words in an element as they are now, without what was struck out."""
        word = self.word
        gaps = (word + "tab", word + "br", word + "cr")
        runs = element.iter(word + "t", *gaps)
        return " ".join("".join(" " if run.tag in gaps else run.text or "" for run in runs).split())

    def make_paragraph(self, text: str) -> lxml.etree._Element:
        """Make a new paragraph of these words."""
        paragraph = lxml.etree.Element(self.word + "p")
        run = lxml.etree.SubElement(paragraph, self.word + "r")
        lxml.etree.SubElement(run, self.word + "t").text = text
        return paragraph

    def save(self) -> bytes:
        """Save the file with the parts as they are now, without those that cannot be read."""
        result = BytesIO()
        with zipfile.ZipFile(BytesIO(self._content)) as archive, zipfile.ZipFile(result, "w") as copy:
            for entry in archive.infolist():
                tree = self._trees.get(entry.filename)
                if tree is not None:
                    changed = lxml.etree.tostring(tree, encoding="utf-8", xml_declaration=True)
                    copy.writestr(entry.filename, changed)
                    continue
                try:
                    copy.writestr(entry.filename, archive.read(entry))
                except MemoryError:
                    raise
                except Exception:  # as below
                    continue
        return result.getvalue()

    def _read_relations(self) -> Iterator[tuple[str, str, str]]:
        """Read kind, name and target of each relation of the main part."""
        folder, name = posixpath.split(self._name)
        tree = self._parse_tree(f"{folder}/_rels/{name}.rels")
        for relation in () if tree is None else tree.iter(_RELATIONSHIP):
            target = posixpath.normpath(posixpath.join(f"/{folder}", relation.get("Target", "")))
            yield relation.get("Type", "").rsplit("/", 1)[-1], relation.get("Id", ""), target.lstrip("/")

    def _parse_tree(self, name: str) -> lxml.etree._Element | None:
        if name not in self._trees:
            parser = lxml.etree.XMLParser(
                resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
            )
            try:
                with zipfile.ZipFile(BytesIO(self._content)) as archive:
                    if archive.getinfo(name).file_size > _MOST_BYTES:
                        raise ValueError("too large")
                    self._trees[name] = lxml.etree.fromstring(archive.read(name), parser)
            except MemoryError:
                raise
            except Exception:  # zipfile lets through what its parts raise at broken files
                self._trees[name] = None
        return self._trees[name]
