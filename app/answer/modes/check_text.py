"""Check a text that somebody wrote against the documents: which of its sentences they bear out."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from itertools import chain, groupby

from app.answer.composition.compose import Written, compose_prose
from app.answer.entailment.entail import Judge, judge_claim, states
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import SourceReader
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Checked, attribute_sentences
from app.core.answers import CheckedText, Hit, Support
from app.core.documents import Page, join_words
from app.core.errors import NothingToCheck
from app.core.events import Progress
from app.library.library import Library
from app.models.embedder import Embedder
from app.pages.lines import goes_on
from app.pages.sentences import find_sentences

_AT_ONCE = 16
"""Sentences that are looked for together: embedding them one by one takes four times as long."""
_HITS = 8
"""Passages that are looked at for a sentence."""
_FRAGMENT = 4
"""Words: a shorter line without an end is a heading, and says nothing by itself."""
_RUNNING = 3
"""Pages that begin or end alike, save for numbers, from which on that is a running head or foot."""
_LONGEST_HEADING = 8
_BULLET = re.compile(r"^\s*(?:[-*•–#>]+|\(?\d{1,2}[.)])\s+")
_ENDS = re.compile(r"[.!?;:。！？][\"'”’)\]]*$")
_ASKS = "It asks, and says nothing that could be checked."


def check_text(
    sentences: Sequence[str],
    *,
    library: Library,
    embedder: Embedder,
    find: Callable[[Sequence[str], int], Sequence[Sequence[Hit]]],
    judges: Sequence[Judge] = (judge_claim,),
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Progress, None, CheckedText]:
    """Check sentences by what `find`, which gets some and how many passages are wanted for each, finds, and
    tell how far these bear them out. When it is cancelled, what was checked by then is the result. Raises
    NothingToCheck.
    """
    told = [sentence for sentence in sentences if not is_heading(sentence)]
    if not told:
        raise NothingToCheck("There is no sentence in this text that could be checked.")
    started = time.monotonic()
    checked: list[Checked] = []
    hits: list[Sequence[Hit]] = []
    reader = SourceReader(library)
    for number, sentence in enumerate(told):
        if cancelled():
            break
        yield Progress("Checking", number, len(told))
        if number == len(hits):
            hits += find(told[number : number + _AT_ONCE], _HITS)
            reader = SourceReader(library)  # sentences near each other mostly rest on the same pages
        checked.append(_check(sentence, hits[number], reader, embedder, judges))
    written = [Written("", each.text) for each in checked]
    _, marked, citations = compose_prose(written, checked)
    seconds = round(time.monotonic() - started, 3)
    stopped = len(checked) < len(told)
    return CheckedText(marked, citations, seconds, len(sentences) - len(told), stopped)


def split_text(text: str) -> list[str]:
    """Split a plain text in sentences: paragraphs are cut into sentences, lines that go on are joined."""
    paragraphs: list[str] = []
    goes = False
    for line in text.splitlines():
        plain = _BULLET.sub("", line).strip()
        if not plain:
            goes = False
            continue
        if goes and paragraphs and plain == line.strip() and _runs_on(paragraphs[-1], plain):
            paragraphs[-1] = f"{paragraphs[-1]} {plain}"
        else:
            paragraphs.append(plain)
        goes = True
    return _cut(paragraphs)


def split_pages(pages: Iterable[Page]) -> list[str]:
    """Split a document's pages in sentences, one block after another, without running heads and feet."""
    blocks = [
        [
            _BULLET.sub("", join_words(list(words))[0])
            for _, words in groupby(page.words, key=lambda word: word.block)
        ]
        for page in pages
    ]
    edges = Counter(_without_digits(text) for page in blocks for text in {*page[:1], *page[-1:]})
    running = {text for text, times in edges.items() if times >= _RUNNING}
    paragraphs: list[str] = []
    for text in chain.from_iterable(blocks):
        if _without_digits(text) in running:
            continue
        if paragraphs and goes_on(paragraphs[-1], text):
            paragraphs[-1] = f"{paragraphs[-1]} {text}"
        else:
            paragraphs.append(text)
    return _cut(paragraphs)


def _without_digits(text: str) -> str:
    return "".join(character for character in text if not character.isdigit())


def is_heading(sentence: str) -> bool:
    """Whether it is a heading or a label, in which nothing is said."""
    words = len(sentence.split())
    if _ENDS.search(sentence) or words > _LONGEST_HEADING:
        return False
    return words < _FRAGMENT or not find_stems(sentence) or not states(sentence)


def _runs_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before, which may be a heading."""
    return not _ENDS.search(before) and (goes_on(before, line) or not is_heading(before))


def _cut(paragraphs: Sequence[str]) -> list[str]:
    return [
        text
        for paragraph in paragraphs
        for start, end in find_sentences(paragraph)
        if (text := paragraph[start:end].strip()) and any(map(str.isalnum, text))
    ]


def _check(
    sentence: str, hits: Sequence[Hit], reader: SourceReader, embedder: Embedder, judges: Sequence[Judge]
) -> Checked:
    if sentence.endswith("?"):
        return Checked(sentence, Support.UNSUPPORTED, reasons=(_ASKS,))
    evidence = Evidence("", reader.read(hits), embedder, embedded=0)
    (checked,) = attribute_sentences([sentence], evidence, judges)
    return checked
