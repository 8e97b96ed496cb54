"""Find the clauses that a question names, by the numbers that stand on the pages.

A clause begins where its number begins a line, or stands in brackets after a stop, and ends where the next of
its level, or of one above, begins. What numbers enclose it is told by their order, as a reader does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.answer.question.clause_reference import CLAUSE_WORDS, PART_WORDS, Reference, Step, find_references
from app.answer.retrieval.sentences import Source, get_passage_key
from app.core.answers import Hit
from app.core.documents import Document, Page, Word
from app.library.library import Library

_MOST_PAGES = 600
"""Pages that are looked through for a number; of more only the documents that were found first."""
_FIRST = 3
_BEGINS, _WITHIN = 1.5, 1.0
"""What it counts that a sentence begins the clause that is named by its number, or stands within it. Judged:
tests/benchmarks/thresholds.py.
"""
_DECIMAL = re.compile(r"(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)([.):]?)", re.IGNORECASE)
_ITEM = re.compile(r"(\(?)([a-z]{1,5}|\d{1,2}[a-z]?)\)|([a-z])\.", re.IGNORECASE)
_SHORT_NUMBER = re.compile(r"(\d{1,3}[a-z]?(?:\.\d{1,3})*|[a-z]|[ivxlc]+)[.:)]?", re.IGNORECASE)
_ROMAN = re.compile(r"[ivxlc]+")
_AFTER = re.compile(r"[.:;,]$|^(?:and|or|und|oder|et|ou|y|o)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a clause stands: from the word `first` of the page `page` of a document to what is before `end`,
    a page and a word.
    """

    document: str
    page: int
    first: int
    end: tuple[int, int]

    def holds(self, source: Source) -> bool:
        """Whether a sentence is of the clause, or the clause is a part of it."""
        place = (source.page.number, source.first)
        is_within = source.hit.document == self.document and (self.page, self.first) <= place < self.end
        return is_within or self.begins_in(source)

    def begins_in(self, source: Source) -> bool:
        """Whether the clause begins in a sentence."""
        is_there = source.hit.document == self.document and source.page.number == self.page
        return is_there and source.first <= self.first < source.last


@dataclass(frozen=True, slots=True)
class _Number:
    """A number that begins a clause, its level and where it stands."""

    step: Step
    level: str
    page: int
    word: int


def find_clauses(
    question: str, library: Library, documents: Sequence[Document], hits: Sequence[Hit]
) -> list[Clause]:
    """Find the clauses that the question names, in the documents in scope; `hits` were found in them."""
    references = find_references(question)
    if not references:
        return []
    if sum(document.pages or 0 for document in documents) > _MOST_PAGES:
        first = list(dict.fromkeys(hit.document for hit in hits))[:_FIRST]
        documents = [document for document in documents if document.id in first]
    found: list[Clause] = []
    for document in documents:
        pages = library.load_pages(document.id, range(1, (document.pages or 0) + 1))
        found += _find_in_document(document.id, [pages[number] for number in sorted(pages)], references)
    return found


def weigh_sources(clauses: Sequence[Clause], sources: Sequence[Source]) -> dict[int, float]:
    """Weigh each sentence of one of the clauses, by its index: most where a clause begins, as what comes
    behind its last number may belong to a clause above.
    """
    return {
        index: _BEGINS if any(each.begins_in(source) for each in clauses) else _WITHIN
        for index, source in enumerate(sources)
        if any(each.holds(source) for each in clauses)
    }


def put_clauses_first(hits: tuple[Hit, ...], clauses: Sequence[Clause], library: Library) -> tuple[Hit, ...]:
    """Put the passages in which the clauses begin before the other hits."""
    if not clauses:
        return hits
    known = {(hit.document, hit.number): hit for hit in hits}
    score = max((hit.score for hit in hits), default=1.0)
    first: list[Hit] = []
    for hit in library.load_hits_on({(clause.document, clause.page) for clause in clauses}):
        spans = [span for passage in library.load_passages([get_passage_key(hit)]) for span in passage.spans]
        if any(
            span.page == clause.page and span.first <= clause.first < span.last
            for span in spans
            for clause in clauses
            if clause.document == hit.document
        ):
            first.append(replace(known.pop((hit.document, hit.number), hit), score=score))
    return (*first, *(hit for hit in hits if (hit.document, hit.number) in known))


def _find_in_document(
    document: str, pages: Sequence[Page], references: Sequence[Reference]
) -> Iterator[Clause]:
    """Find the clauses of one document."""
    past_all = (pages[-1].number + 1, 0) if pages else (0, 0)
    open_: list[tuple[int, _Number]] = []  # the depth and the beginning of clauses that are asked for
    for path, number in _list_paths(_list_numbers(pages)):
        here = (number.page, number.word)
        yield from (_clause(document, begun, here) for depth, begun in open_ if depth >= len(path))
        open_ = [each for each in open_ if each[0] < len(path)]
        if any(_leads_to(path, reference) for reference in references):
            open_.append((len(path), number))
    yield from (_clause(document, begun, past_all) for _, begun in open_)


def _clause(document: str, begun: _Number, end: tuple[int, int]) -> Clause:
    return Clause(document, begun.page, begun.word, end)


def _list_paths(numbers: Iterable[_Number]) -> Iterator[tuple[list[_Number], _Number]]:
    """List each number with those that enclose it, itself the last."""
    path: list[_Number] = []
    for number in numbers:
        if number.step.part:
            path = []
        levels = [each.level for each in path]
        if number.level == "item:roman" and levels[-1:] == ["item:letter"] and _follows(path[-1], number):
            number = replace(number, level="item:letter")
        if number.level in levels:
            path = path[: levels.index(number.level)]
        elif number.level.startswith("decimal"):
            path = [each for each in path if each.level < number.level or each.step.part or _is_named(each)]
        path = [*path, number]
        yield path, number


def _is_named(number: _Number) -> bool:
    return number.level.startswith("named")


def _follows(one: _Number, other: _Number) -> bool:
    """Whether a letter is the next in the alphabet: the "(i)" after "(h)"."""
    return len(other.step.value) == 1 and ord(other.step.value) == ord(one.step.value[0]) + 1


def _leads_to(path: Sequence[_Number], reference: Reference) -> bool:
    """Whether a path ends with the last step of a reference and holds the others in order."""
    rest = list(reference.steps)
    if not _is(path[-1], rest.pop()):
        return False
    for number in reversed(path[:-1]):
        if rest and _is(number, rest[-1]):
            rest.pop()
    return not rest


def _is(number: _Number, step: Step) -> bool:
    return number.step.value == step.value and number.step.part[:4] == step.part[:4]


def _list_numbers(pages: Sequence[Page]) -> Iterator[_Number]:
    """List every number that begins a clause, in reading order."""
    for page in pages:
        words = page.words
        for index, word in enumerate(words):
            before = words[index - 1] if index else None
            begins = before is None or before.line != word.line or before.block != word.block
            number = _read_number(words, index, before if not begins else None)
            if number is not None:
                yield replace(number, page=page.number)


def _read_number(words: Sequence[Word], index: int, before: Word | None) -> _Number | None:
    """Read the number that begins at a word, if one does. `before` stands before it in its line."""
    text = words[index].text
    following = words[index + 1].text if index + 1 < len(words) else ""
    item = _ITEM.fullmatch(text)
    if before is not None:
        is_item = item is not None and item[1] and _AFTER.search(before.text)
        return _item(item, index) if item is not None and is_item else None
    part = PART_WORDS.fullmatch(text)
    if part is not None or CLAUSE_WORDS.fullmatch(text):
        value = _SHORT_NUMBER.fullmatch(following)
        if value is None:
            return None
        word = text.casefold().rstrip(".") if part is not None else ""
        return _Number(Step(value[1].casefold(), word), f"named:{text.casefold()[:4]}", 0, index)
    if text.startswith("§") and (sign := _SHORT_NUMBER.fullmatch(text.lstrip("§"))):
        return _Number(Step(sign[1].casefold()), "named:§", 0, index)
    if item is not None:
        return _item(item, index)
    decimal = _DECIMAL.fullmatch(text)
    if decimal is None or (not decimal[2] and "." not in decimal[1] and not following[:1].isupper()):
        return None
    depth = decimal[1].count(".") + 1
    return _Number(Step(decimal[1].casefold()), f"decimal:{depth}", 0, index)


def _item(item: re.Match[str], index: int) -> _Number:
    value = (item[2] or item[3]).casefold()
    kind = "digit" if value[0].isdigit() else "roman" if _ROMAN.fullmatch(value) else "letter"
    style = "item" if item[1] else "side"
    return _Number(Step(value), f"{style}:{kind}", 0, index)
