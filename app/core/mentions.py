"""What a question names with “@”: a tag, a document, a kind of file or a folder (“@leases/”)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from app.core.documents import Document
from app.core.facets import Facets, list_folders
from app.core.formats import classify_kind

_MENTION = re.compile(r"(?<!\S)@([^\s@]+)")
"""Not within a word, as in an address."""
_AFTER = ",.;:!?…。，；：！？"
"""What may follow a name without belonging to it."""
_BETWEEN = " \t\n,:;，：；"


@dataclass(frozen=True, slots=True)
class Mention:
    """What a word after “@” stands for: `sort` is a field of Facets, `values` go into it, `said` is how it is
    said without the sign.
    """

    sort: str
    values: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    mention: Mention


class Mentions:
    """The words by which documents can be named."""

    def __init__(self, documents: Iterable[Document]) -> None:
        documents = tuple(documents)
        self._known: dict[str, Mention] = {}
        self._written: list[str] = []
        for tag in sorted({tag for document in documents for tag in document.tags}, key=str.casefold):
            self._add(tag, Mention("tags", (tag,), tag.replace("-", " ")))
        named: dict[str, dict[str, Document]] = {}
        for document in documents:
            file = PurePath(document.path)
            for name in filter(None, (document.title, document.file_title, file.name, file.stem)):
                named.setdefault(make_word(name), {})[document.id] = document
        for word, same in named.items():
            self._add(word, Mention("documents", tuple(same), next(iter(same.values())).title))
        folders: dict[str, list[str]] = {}
        for folder in list_folders(documents):
            folders.setdefault(make_word(PurePath(folder).name) + "/", []).append(folder)
        for word, paths in folders.items():
            self._add(word, Mention("folders", tuple(paths), PurePath(paths[0]).name))
        for kind in dict.fromkeys(map(classify_kind, documents)):
            self._add(kind.word, Mention("kinds", (kind.word,), kind.name))

    @property
    def words(self) -> tuple[str, ...]:
        """The words, as they are written, in the order of the letters."""
        return tuple(sorted(self._written, key=str.casefold))

    def find(self, word: str) -> Mention | None:
        """Find what a word stands for, in any case."""
        return self._known.get(word.casefold())

    def split(self, question: str) -> tuple[str, Facets]:
        """Split a question into what it asks and what it asks of. Names at its beginning, and at its end
        after a full stop or the like, are no part of what is asked; where others stand, all stay as plain
        words. What names nothing stays as it is.
        """
        found = [each for each in map(self._take, _MENTION.finditer(question)) if each is not None]
        if not found:
            return question, Facets()
        values: dict[str, list[str]] = {}
        for each in found:
            values.setdefault(each.mention.sort, []).extend(each.mention.values)
        facets = Facets(**{sort: tuple(dict.fromkeys(some)) for sort, some in values.items()})
        return _strip(question, found) or _say(question, found), facets

    def _add(self, word: str, mention: Mention) -> None:
        if len(word.strip("/")) > 1 or word.isalnum():
            if word.casefold() not in self._known:
                self._written.append(word)
            self._known.setdefault(word.casefold(), mention)

    def _take(self, match: re.Match[str]) -> _Found | None:
        for word in (match[1], match[1].rstrip(_AFTER)):
            if (mention := self.find(word)) is not None:
                return _Found(match.start(), match.start() + 1 + len(word), mention)
        return None


def make_word(name: str) -> str:
    """Make one word of a name, as it is written after “@”."""
    return "-".join(name.replace("@", " ").split())


def _strip(question: str, found: list[_Found]) -> str:
    """Strip the names off both ends; "" where one stands elsewhere, or nothing else is there."""
    start, at_start = 0, 0
    while at_start < len(found) and not question[start : found[at_start].start].strip(_BETWEEN):
        start, at_start = found[at_start].end, at_start + 1
    end, rest = len(question), list(found[at_start:])
    while rest and not question[rest[-1].end : end].strip(_BETWEEN + _AFTER):
        end = rest.pop().start
    before = question[start:end].strip(_BETWEEN)
    if rest or (end < len(question) and before[-1:] not in tuple(_AFTER)):
        return ""
    return before


def _say(question: str, found: list[_Found]) -> str:
    for each in reversed(found):
        question = question[: each.start] + each.mention.said + question[each.end :]
    return question
