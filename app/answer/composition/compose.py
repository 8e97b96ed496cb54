"""Compose an answer of checked sentences: its marks and the numbers of its citations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from app.answer.text.function_words import BE, DETERMINERS, LOOSE, PAST, PERFECT, PRESENT
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Checked
from app.core.answers import Citation, Sentence
from app.pages.sentences import find_sentences

_MARK = re.compile(
    r"\s*(?:\[(?:(?:passage|source)\s*)?\d+(?:\s*[,;–-]\s*\d+)*\]|【[^】]*】|\((?:passage|source)s?\s+\d+[^)]*\))",
    re.IGNORECASE,
)
_FENCE = re.compile(r'"{3}')
_MARKUP = re.compile(r"\*\*|__|^#+ |`", re.MULTILINE)
_ENUMERATOR = re.compile(r"\(?\d{1,2}[.)]")
_BULLET = re.compile(r"\s*(?:(?:[-*•–]|\(?\d{1,2}[.)])\s+)?")
_REFUSAL = re.compile(
    r"\b(?:documents?|passages?|text|context|information)\b[^.]{0,40}"
    r"\b(?:do(?:es)? not|don['’]t|doesn['’]t|is not|isn['’]t|are not|no)\b[^.]{0,30}"
    r"\b(?:say|state|mention|hold|contain|provide|specif|include|answer|give|available)"
    r"|\bnot (?:mentioned|stated|specified|provided|found|given|included)\b[^.]{0,30}"
    r"\b(?:documents?|passages?|text|context)\b"
    r"|\bthere is no (?:mention|information|answer)\b"
    r"|\bI (?:do not|don['’]t|cannot|can['’]t) (?:know|find|answer)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?:and |so |in |of |at |by |to |for |on |from |with )*"
    r"(?:who|whom|whose|what|when|where|which|why|how|wer|wem|wen|wann|wo|wie|warum|welche[nrms]?|was)\b",
    re.IGNORECASE,
)
_MEANING = re.compile(
    r"\b(?:stands? for|means?|meaning|abbreviat\w+|short for|spelled|bedeutet)\b", re.IGNORECASE
)
_CHOICE = re.compile(r"\b(?:or|oder)\b", re.IGNORECASE)
"""What stands between things of which one is asked for: the answer says a word of the question again."""
_ABBREVIATION = re.compile(r"\b[A-Z]{2,6}\b")
_SPOKEN = re.compile(r"[\w’'&-]+")
_DEFINED = 2
"""Telling words, with fewer of which a question asks what the one is."""
_STOP_WORDS = DETERMINERS | BE | PAST | PRESENT | PERFECT | LOOSE | {"and"}
"""Words that add nothing to what a question has said."""
_ALIKE = 92.0
"""Percent of likeness above which a sentence is said twice. Judged: tests/benchmarks/thresholds.py."""
_HERALDS = frozenset(
    find_stems("follows following list listed include included answer question documents passages")
)
"""Words of a sentence that only announces the next."""


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence that the model wrote. `lead` is what stands before it: a line end, a bullet, a space."""

    lead: str
    text: str


def split_sentences(text: str) -> list[Written]:
    """Split the model's text in sentences, without its own marks and without those it repeats."""
    found: list[Written] = []
    for each in _sentences(text):
        if not any(_alike(each.text, other.text) for other in found):
            found.append(each)
    return found


def repeats_itself(text: str, most: int) -> bool:
    """Whether the text just ended with a sentence that was there before, or with its `most`-th sentence:
    a small model may never stop by itself.
    """
    if text[-1:] not in ".!?\n":
        return False
    sentences = list(_sentences(text))
    return len(sentences) >= most or any(_alike(sentences[-1].text, s.text) for s in sentences[:-1])


def announces(text: str, question: str) -> bool:
    """Whether a sentence only says the question over again before a list or an answer."""
    return text.endswith(":") and set(find_stems(question)).issuperset(set(find_stems(text)) - _HERALDS)


def restates(text: str, question: str) -> bool:
    """Whether an answer to who, what, when, where, which or how says no more than the question, or only what
    the letters of an abbreviation in it stand for: "The CEO is the Chief Executive Officer".
    """
    asked = _OPEN.match(question)
    if asked is None or _MEANING.search(question) or len(find_stems(question)) < _DEFINED:
        return False
    if _CHOICE.search(question) and not _CHOICE.search(text):
        return False
    words = _SPOKEN.findall(text)
    for letters in dict.fromkeys(_ABBREVIATION.findall(question)):
        initials = "".join(word[0].upper()[0] for word in words)
        if (start := initials.find(letters)) >= 0:
            del words[start : start + len(letters)]
    known = {word.casefold() for word in _SPOKEN.findall(question)} | _STOP_WORDS
    new = [word for word in words if word.casefold() not in known]
    return (
        bool(text.strip())
        and set(find_stems(" ".join(new))) <= set(find_stems(question))
        and all(map(find_stems, new))
    )


def drop_cut_sentence(sentences: Sequence[Written], *, even_alone: bool = False) -> list[Written]:
    """Drop the last sentence when the writing ended in the middle of it; where it is all there is, only if
    that goes `even_alone`.
    """
    if len(sentences) > (not even_alone) and sentences[-1].text[-1:] not in '.!?…:;"”)':
        return list(sentences[:-1])
    return list(sentences)


def refuses(text: str) -> bool:
    """Whether a sentence says that the documents do not hold the answer."""
    return bool(_REFUSAL.search(text))


def compose_prose(
    written: Sequence[Written], checked: Sequence[Checked]
) -> tuple[str, tuple[Sentence, ...], tuple[Citation, ...]]:
    """Compose the answer's text with its marks, its sentences, and the citations numbered as they come."""
    citations: dict[tuple[str, int, int, int], Citation] = {}
    sentences: list[Sentence] = []
    parts: list[str] = []
    for piece, check in zip(written, checked, strict=True):
        numbers: list[int] = []
        for quote in check.quotes:
            place = (quote.source.hit.document, quote.source.page.number, quote.first, quote.last)
            if place not in citations:
                citations[place] = quote.make_citation(len(citations) + 1)
            if citations[place].number not in numbers:
                numbers.append(citations[place].number)
        marks = "".join(f" [{number}]" for number in numbers)
        parts.append(f"{piece.lead if parts else piece.lead.lstrip()}{piece.text}{marks}")
        sentences.append(
            Sentence(piece.text, check.support, tuple(numbers), check.warnings, reasons=check.reasons)
        )
    return "".join(parts), tuple(sentences), tuple(citations.values())


def strip_markup(text: str) -> str:
    """Strip the model's text of its thoughts, its own marks and its markup."""
    return _MARKUP.sub("", _FENCE.sub(" ", _MARK.sub("", text))).strip()


def _sentences(text: str) -> Iterator[Written]:
    text = strip_markup(text)
    lead = ""
    for line in text.splitlines():
        bullet = _BULLET.match(line)
        assert bullet is not None
        body = line[bullet.end() :].rstrip()
        lead += bullet[0].lstrip()
        for start, end in find_sentences(body):
            if _plain(body[start:end]) and not _ENUMERATOR.fullmatch(body, start, end):
                yield Written(lead, body[start:end])
                lead = " "
        lead = "\n"


def _alike(one: str, other: str) -> bool:
    return fuzz.ratio(_plain(one), _plain(other)) >= _ALIKE


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
