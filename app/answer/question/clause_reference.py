"""Parse the numbered places of a question: "clause 3.1(a)", "§ 4 Abs. 2", "paragraph 2 of Schedule 1"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.answer.question.answer_type import find_telling_stems
from app.answer.text.normalize import find_stems

_PARTS = (
    "schedule|annex(?:ure)?|appendix|exhibit|attachment|addendum|chapter|part|title|anlage|anhang|kapitel|teil"
    "|annexe|chapitre|anexo|cap[ií]tulo"
)
"""Words that stand before the number of a part which counts its clauses anew."""
_CLAUSES = (
    r"(?:sub-?)?(?:clause|section|paragraph)|sec|art|article|para|item|point|rule|artikel|absatz|abs|nummer|nr"
    r"|ziffer|ziff|punkt|klausel|paragraf|buchstabe|lit|alin[ée]a|art[ií]culo|cl[aá]usula|apartado|p[aá]rrafo"
)
_WORD = rf"(?P<word>{_PARTS}|{_CLAUSES})s?\b\.?|(?P<sign>§{{1,2}})"
_VALUE = r"(?P<value>\d+[a-z]?(?:\.\d+[a-z]?)*|[a-z]|[ivxlc]+)(?![\w%]|\.\w)(?P<items>(?: ?\(\w{1,5}\))*)"
_NAMED = re.compile(rf"(?<!\w)(?:{_WORD})\s*{_VALUE}", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w.,(])(?P<value>\d+(?:\.\d+)*)(?P<items>(?:\(\w{1,5}\))+)(?!\w)")
"""A number with letters in brackets right behind it needs no word before it."""
_INNER_FIRST = re.compile(
    r"\W*(?:of|in|to|under|von|der|des|aus|zu|du|de l['’]?|de|del)(?: the)?\W*", re.IGNORECASE
)
_OUTER_FIRST = re.compile(r"[\s,]*")
PART_WORDS = re.compile(rf"(?:{_PARTS})s?", re.IGNORECASE)
_SAYING = frozenset(
    find_stems(
        "say says said read provide state tell content wording summarise explain sagt besagt lautet steht"
        " regelt nenne dit prévoit dice establece"
    )
)
"""What is asked of a place of which all is asked."""
CLAUSE_WORDS = re.compile(rf"(?:{_CLAUSES})s?\.?|§{{1,2}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """One number of a reference, in lower case; `part` is the word before it, "" for that of a clause."""

    value: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A place by its numbers, the outermost first."""

    steps: tuple[Step, ...]


def find_references(question: str) -> list[Reference]:
    """Find the places that the question speaks of, in order."""
    matches = sorted((*_NAMED.finditer(question), *_BARE.finditer(question)), key=lambda match: match.start())
    found: list[Reference] = []
    end = -1
    for match in matches:
        if match.start() < end:
            continue
        steps = _steps(match)
        between = question[end : match.start()] if end >= 0 else "-"
        if _OUTER_FIRST.fullmatch(between):
            found[-1] = Reference((*found[-1].steps, *steps))
        elif _INNER_FIRST.fullmatch(between):
            found[-1] = Reference((*steps, *found[-1].steps))
        else:
            found.append(Reference(steps))
        end = match.end()
    return found


def asks_only_for(question: str, references: list[Reference]) -> bool:
    """Whether nothing is asked but what stands at these places."""
    rest = _BARE.sub(" ", _NAMED.sub(" ", question))
    named = {*find_stems(question)} - {*find_stems(rest)}
    return bool(references) and _SAYING.union(named).issuperset(find_telling_stems(question))


def _steps(match: re.Match[str]) -> tuple[Step, ...]:
    named = match.groupdict()
    word = (named.get("word") or "").casefold()
    part = word if PART_WORDS.fullmatch(word) else ""
    items = re.findall(r"\w+", match["items"])
    return (Step(match["value"].casefold(), part), *(Step(item.casefold()) for item in items))
