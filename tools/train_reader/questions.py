"""Build examples of questions and passages out of SQuAD: where the answer stands, or that it does not.

SQuAD 1.1 train and SQuAD 2.0 dev (Rajpurkar et al. 2016, 2018; CC BY-SA 4.0), a paragraph a line:
`{"title", "context", "qas": [{"question", "answers": [text, ...]}]}`. Dev is split by article:

- articles whose position is 0 or 1 modulo 5 train unanswerable questions,
- position 2 tunes (temperature, thresholds),
- positions 3 and 4 measure and are never looked at otherwise.

XQuAD's paragraphs, which stand in dev, are left out of what trains and tunes.

Of SQuAD 2.0's training part, 17,000 questions that people wrote to look answerable are had in pairs with an
answerable one about the same paragraph (Zhu et al. 2019, "Learning to Ask Unanswerable Questions for Machine
Reading Comprehension", folder QG of their repository haichao592/UnAnsQ); the paragraph is SQuAD 1.1's.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NONE = (-1, -1)
"""The span of a question that the passage does not answer."""

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z0-9\"'(])")
_NAME = re.compile(r"\b[A-Z][\w'-]+(?: (?:of |the |and )?[A-Z][\w'-]+)*")
_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of an article with its questions: (question, spans in characters)."""

    title: str
    context: str
    questions: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]


@dataclass(frozen=True)
class Example:
    """A question beside a passage; `span` in the passage's characters, NONE when it holds no answer."""

    question: str
    passage: str
    span: tuple[int, int]


def read_paragraphs(path: Path) -> list[Paragraph]:
    """Read a gzipped file of paragraphs; answers that cannot be found in their context are dropped."""
    made = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            context = row["context"]
            questions = []
            for qa in row["qas"]:
                spans = tuple(find_spans(context, qa["answers"], qa["question"]))
                if spans or not qa["answers"]:
                    questions.append((qa["question"].strip(), spans))
            made.append(Paragraph(row["title"].replace("_", " "), context, tuple(questions)))
    return made


def find_spans(context: str, answers: list[str], question: str = "") -> Iterator[tuple[int, int]]:
    """Find each answer's span: whole words, and of several places the one whose sentence the question's
    words stand in.
    """
    asked = set(_WORD.findall(question.lower()))
    for answer in dict.fromkeys(answers):
        places = [m.start() for m in re.finditer(re.escape(answer), context)]
        whole = [at for at in places if not _cuts_word(context, at, at + len(answer))] or places
        if whole:
            start = (
                max(whole, key=lambda at: _count_asked(context, at, asked)) if len(whole) > 1 else whole[0]
            )
            yield start, start + len(answer)


def _cuts_word(text: str, start: int, end: int) -> bool:
    """Tell whether a span begins or ends inside a word."""
    return any(text[at - 1 : at + 1].isalnum() for at in (start, end) if 0 < at < len(text))


def _count_asked(text: str, at: int, asked: set[str]) -> int:
    """Count the question's words in the sentence around a place."""
    begin = text.rfind(". ", 0, at) + 1
    end = text.find(". ", at)
    return len(asked & set(_WORD.findall(text[begin : end if end >= 0 else None].lower())))


_UNIT = re.compile(
    r"(?:-| )(?:(?:thousand|million|billion|trillion) ?)?(?:days?|weeks?|months?|years?|hours?|minutes?"
    r"|seconds?|decades?|centuries|century|percent|per cent|%|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?"
    r"|feet|foot|inches|acres?|hectares?|tons?|tonnes?|pounds?|kg|kilograms?|dollars?|euros?|degrees?"
    r"|million|billion|trillion)\b"
)
_HOW = re.compile(
    r"\bhow (?:long|far|much|high|tall|old|large|big|deep|wide|heavy|fast|hot|cold|often)\b", re.I
)


_NUMERAL = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|half|hundred|thousand|million"
    r"|billion|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|.*\d)$"
)


def widen_span(question: str, context: str, span: tuple[int, int]) -> tuple[int, int]:
    """Widen a span that ends in a number by its unit and money's sign: "two months", not "two"."""
    start, end = span
    if not _HOW.search(question):
        return span
    if start and context[start - 1] in "$£€¥" and context[start].isdigit():
        start -= 1
    last = context[start:end].rsplit(" ", 1)[-1].lower()
    if _NUMERAL.match(last) and (unit := _UNIT.match(context, end)):
        end = unit.end()
    return start, end


def read_pairs(folder: Path) -> Iterator[tuple[str, str]]:
    """Read pairs of an answerable question and one about the same paragraph that has no answer there."""
    for part in ("train", "dev"):  # their "test" is of SQuAD's dev
        lines = [
            (folder / f"{part}-{kind}-questions.txt").read_text("utf-8").splitlines()
            for kind in ("answerable", "unanswerable")
        ]
        for answerable, unanswerable in zip(*lines, strict=True):
            yield answerable.split("\t")[1], unanswerable.split("\t")[1]


def pick_written(paragraphs: list[Paragraph], pairs: Iterator[tuple[str, str]]) -> list[Paragraph]:
    """Pick the paragraphs that questions without an answer were written about, with these and their pairs."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, paragraph in enumerate(paragraphs):
        for number, (question, _) in enumerate(paragraph.questions):
            places[_spell(question)].append((place, number))
    written: dict[int, list[tuple[str, tuple[tuple[int, int], ...]]]] = defaultdict(list)
    for answerable, unanswerable in pairs:
        found = places[_spell(answerable)]
        if len(found) == 1:  # "What is it called?" is asked of many
            place, number = found[0]
            written[place] += [paragraphs[place].questions[number], (unanswerable, ())]
    return [
        Paragraph(paragraphs[place].title, paragraphs[place].context, tuple(questions))
        for place, questions in written.items()
    ]


def _spell(text: str) -> str:
    """Spell a question without case, spaces and punctuation, which the pairs have otherwise than SQuAD."""
    return "".join(_WORD.findall(text.lower()))


def split_dev(paragraphs: list[Paragraph], measuring_only: set[str]) -> dict[str, list[Paragraph]]:
    """Split dev by article into "train", "tune" and "measure"; `measuring_only` are contexts (XQuAD's)
    that neither train nor tune.
    """
    titles = sorted({paragraph.title for paragraph in paragraphs})
    share = dict(zip(titles, ("train", "train", "tune", "measure", "measure") * len(titles), strict=False))
    parts: dict[str, list[Paragraph]] = defaultdict(list)
    for paragraph in paragraphs:
        part = share[paragraph.title]
        if part == "measure" or normalize(paragraph.context) not in measuring_only:
            parts[part].append(paragraph)
    return dict(parts)


def normalize(text: str) -> str:
    """Normalize white space and case, to tell whether two contexts are the same."""
    return " ".join(text.lower().split())


class NegativeMaker:
    """Makes questions that a passage does not answer, out of such as it does, and of other passages."""

    def __init__(self, paragraphs: list[Paragraph], seed: int) -> None:
        self._random = random.Random(seed)
        self._by_title: dict[str, list[Paragraph]] = defaultdict(list)
        for paragraph in paragraphs:
            self._by_title[paragraph.title].append(paragraph)
        self._words = {id(each): set(_WORD.findall(each.context.lower())) for each in paragraphs}
        frequency = Counter(word for words in self._words.values() for word in words)
        self._weight = {word: math.log(len(paragraphs) / count) for word, count in frequency.items()}

    def pick_other_passage(self, paragraph: Paragraph, question: str, answer: str) -> str | None:
        """Pick another passage of the article that shares the question's words and lacks the answer."""
        asked = set(_WORD.findall(question.lower()))
        others = [
            each
            for each in self._by_title[paragraph.title]
            if each is not paragraph and answer.lower() not in each.context.lower()
        ]
        scored = sorted(
            others,
            key=lambda each: -sum(self._weight.get(word, 0.0) for word in asked & self._words[id(each)]),
        )
        return self._random.choice(scored[:4]).context if scored else None

    def remove_answer(self, paragraph: Paragraph, answer: str) -> str | None:
        """Remove each sentence that holds the answer; None when too little is left."""
        kept = [each for each in _SENTENCE.split(paragraph.context) if answer.lower() not in each.lower()]
        text = " ".join(kept)
        return text if len(kept) >= 2 else None

    def change_question(self, paragraph: Paragraph, question: str) -> str | None:
        """Put another name or number of the article, that the passage lacks, into the question."""
        for pattern in self._random.sample((_NUMBER, _NAME), 2):
            places = [m for m in pattern.finditer(question) if m.start() > 0]
            if not places:
                continue
            place = self._random.choice(places)
            source = self._random.choice(self._by_title[paragraph.title]).context
            others = [
                m[0] for m in pattern.finditer(source) if m.start() > 0 and m[0] not in paragraph.context
            ]
            if others:
                return question[: place.start()] + self._random.choice(others) + question[place.end() :]
        return None


def make_examples(
    paragraphs: list[Paragraph], seed: int, others: float = 0.3, removed: float = 0.1, changed: float = 0.2
) -> list[Example]:
    """Make examples of all questions, and of a share of them such as the passage does not answer."""
    chance, maker = random.Random(seed), NegativeMaker(paragraphs, seed)
    made = []
    for paragraph in paragraphs:
        for question, spans in paragraph.questions:
            title = f"{paragraph.title}: " if chance.random() < 0.5 else ""
            if not spans:
                made.append(Example(question, title + paragraph.context, NONE))
                continue
            start, end = widen_span(question, paragraph.context, spans[0])
            shift = len(title)
            made.append(Example(question, title + paragraph.context, (start + shift, end + shift)))
            answer = paragraph.context[slice(*spans[0])]
            draw = chance.random()
            if draw < others:
                passage = maker.pick_other_passage(paragraph, question, answer)
            elif draw < others + removed:
                passage = maker.remove_answer(paragraph, answer)
            elif draw < others + removed + changed:
                changed_question = maker.change_question(paragraph, question)
                if changed_question:
                    made.append(Example(changed_question, title + paragraph.context, NONE))
                continue
            else:
                continue
            if passage:
                made.append(Example(question, title + passage, NONE))
    return made
