"""What a question asks to be done: to look something up, count, list, summarise or compare; and about what.

By its words, in English and, for the commonest ways of asking, in German, French and Spanish.
"""

from __future__ import annotations

import re
from enum import Enum, auto


class Task(Enum):
    """What is to be done."""

    LOOKUP = auto()
    """Say what some place in the documents says."""
    COUNT = auto()
    """Say how many of something there are in the documents."""
    ITEMS = auto()
    """List everything of a kind."""
    SUMMARY = auto()
    COMPARISON = auto()
    """Say what each document says."""


_THINGS = (
    r"(?:documents?|files?|contracts?|papers?|reports?|letters?|e-?mails?|invoices?|leases?|pages?|passages?"
    r"|sections?|chapters?|mentions?|times|dokumente?n?|dateien|verträge?n?|seiten|fichiers?|contrats?"
    r"|documentos?|archivos?|contratos?|páginas?)"
)
_THESE = (
    r"(?:this|the|these|those|my|our|all|of|diese[srn]?|das|die|den|der|alle[rn]?|meine|ces?|cet|cette"
    r"|l[ae]s?|mes|est[ea]|est[ao]s|el|los|mis|todos)"
)
_ASKS = {
    Task.SUMMARY: (
        r"\b(?:summari[sz]e|sum up|summary|overview|tl;?dr|gist)\b",
        r"\b(?:key|main) (?:points|takeaways|ideas|topics)\b",
        rf"^what (?:is|are) (?:{_THESE}\s+)+{_THINGS} about\b",
        r"\b(?:fasse?\b.*\bzusammen|zusammenfassung|überblick|übersicht)\b",
        r"\b(?:résume[rz]?|résumé|aperçu|vue d['’]ensemble)\b",
        r"^\W*(?:resume|resumir)\b|\b(?:resumen|panorama general)\b",
    ),
    Task.COMPARISON: (
        rf"\bcompare\b.*\b(?:all|across|between|each|every|both)\b.*\b{_THINGS}\b",
        rf"\bcompare\b\s+(?:{_THESE}\s+)*{_THINGS}\b",
        rf"\bdifferences? between (?:{_THESE}\s+)*{_THINGS}\b",
        rf"\b(?:vergleiche?|compare[rz]|compara(?:r)?)\b.*\b{_THINGS}\b",
    ),
    Task.COUNT: (
        rf"\bhow many (?:\w+\s+){{0,2}}{_THINGS}\b|\bhow often\b",
        rf"\bnumber of (?:times|mentions|{_THINGS})\b",
        rf"\bwie (?:viele (?:\w+\s+)?{_THINGS}|oft)\b",
        rf"\bcombien de (?:fois|{_THINGS})\b|\bcuánt[oa]s (?:veces|{_THINGS})\b",
    ),
    Task.ITEMS: (
        r"^\W*(?:please\s+)?(?:list|enumerate)\b",
        r"^\W*(?:please\s+)?(?:name|find|show|give|tell)\s+(?:me\s+)?(?:a list|all|every|each)\b",
        rf"\b(?:which|what) (?:of (?:the|my) )?{_THINGS}\b.*"
        r"\b(?:mention|say|contain|talk|deal|cover|describe|discuss)",
        rf"\bin (?:which|what) {_THINGS}\b|\bwhat are all\b|\b(?:who|what|which) (?:are|is) (?:all|every)\b",
        r"\bevery (?:mention|occurrence|place)\b",
        r"^\W*(?:bitte\s+)?(?:liste|nenne|zähle)\b.*\b(?:alle|jede[nrs]?|sämtliche)\b",
        rf"\bin welchen {_THINGS}\b",
        r"^\W*(?:liste[rz]?|énumère[rz]?|cite[rz]?)\b.*\b(?:tous|toutes|chaque|les)\b",
        r"^\W*(?:lista|enumera|nombra)\b.*\b(?:todos|todas|cada|los|las)\b",
    ),
}
_PATTERNS = tuple((task, re.compile("|".join(asks), re.IGNORECASE)) for task, asks in _ASKS.items())
_HOW_MANY = re.compile(r"\bhow many\b|\bwie ?viele\b|\bcombien de\b|\bcuánt[oa]s\b", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:please|summari[sz]e|sum up|summary|overview|(?:key|main) (?:points|takeaways|ideas|topics)|tl;?dr"
    r"|gist|compare|differences?|between|across|how many|how often|number of|list|name|enumerate|find|show"
    r"|give|tell|me|a|an|on|all|every|each|which|what|mention(?:s|ed|ing)?|occurrences?|says?|contain(?:s|ed)?"
    r"|talks?|deals?|covers?|describes?|discuss(?:es)?|documents?|files?|passages?|times|different|are|is"
    r"|there|about|of|in|the|this|these|my|our"
    r"|fasse?|zusammen|zusammenfassung|überblick|übersicht|vergleiche?|wie ?viele|wie oft|liste|nenne|zähle"
    r"|alle|jede[nrs]?|sämtliche|welche[nrms]?|dokumente?n?|dateien|bitte|die|der|das|den|von|in"
    r"|résume[rz]?|résumé|aperçu|combien de|fois|liste[rz]?|tous|toutes|chaque|fichiers?|les|des|du"
    r"|resume|resumir|resumen|cuánt[oa]s|veces|lista|enumera|nombra|todos|todas|cada|documentos?|archivos?"
    r"|los|las|de)\b",
    re.IGNORECASE,
)


def task_of(question: str) -> Task:
    """What the question asks for, as far as its words tell for certain."""
    return next((task for task, pattern in _PATTERNS if pattern.search(question)), Task.LOOKUP)


def asks_how_many(question: str) -> bool:
    """Whether it asks for a number of things, be it one that is stated or one to be counted."""
    return bool(_HOW_MANY.search(question))


def topic_of(question: str) -> str:
    """What the question is about, without the words that only ask for all of it; may be empty."""
    return " ".join(_ASKING.sub(" ", question).split()).strip(" ?!.,:;")
