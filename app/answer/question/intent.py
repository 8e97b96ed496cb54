"""Classify what a question asks to be done: look up, count, list, summarise or compare; and about what.

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


THINGS = (
    r"(?:documents?|files?|contracts?|papers?|reports?|letters?|e-?mails?|invoices?|leases?|pages?|passages?"
    r"|sections?|chapters?|mentions?|dokumente?n?|dateien|verträge?n?|seiten|fichiers?|contrats?"
    r"|documentos?|archivos?|contratos?|páginas?)"
)
"""What documents and their parts are called."""
_THESE = (
    r"(?:this|the|these|those|my|our|all|of|diese[srn]?|das|die|den|der|alle[rn]?|meine|ces?|cet|cette"
    r"|l[ae]s?|mes|est[ea]|est[ao]s|el|los|mis|todos)"
)
_PLEASE = (
    r"^\W*(?:(?:please|kindly|can|could|would|will|you|i|i['’]d|we|want|need|like|to|just|now|then|and|so|let"
    r"|us|help|me|bitte|por favor|puedes|podrías|veuillez|pouvez-vous|peux-tu|s['’]il (?:te|vous) plaît)"
    r"[\s,]+){0,8}"
)
"""How an order begins: what stands later is often the name of a thing, such as "the executive summary"."""
_MAKE = (
    r"(?:(?:give|write|make|show|provide|prepare|create|draft|produce|get|have|want|need)(?:\s+(?:me|us))?"
    r"\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}?)"
)
_OF = r"(?=\s+(?:of|over|on|about|for|in|please|that|with)\b|\W*$)"
_MENTIONED = (
    r"(?:mention(?:s|ed)?|appears?|appeared|occurs?|occurred|named|cited|quoted|stated|said"
    r"|comes? up|came up|referred to|talked about|spoken of|words?|terms?|phrases?)"
)
_OF_A_LIST = (
    r"[ -](?:prices?|pricing|values?|rates?|numbers?|items?|ids?|views?|box(?:es)?|servers?|managers?)\b"
    r"(?!.*\b(?:all|each|every)\b)"
)
"""What follows "list" where that is no order."""
_MENTIONED_DE = (
    r"(?:erwähnt|genannt|vorkomm\w*|kommt|kommen|erscheint|erscheinen|auftauch\w*|taucht|wort|begriff)"
)
_MENTIONED_FR = r"(?:mentionn\w+|apparaît|apparaissent|citée?s?|figurent?|mots?|termes?)"
_MENTIONED_ES = r"(?:mencion\w+|aparecen?|citan?|nombran?|palabras?|términos?)"
_ASKS = {
    Task.SUMMARY: (
        rf"{_PLEASE}(?:summari[sz]e|sum up)\b",
        rf"{_PLEASE}{_MAKE}?(?:(?:an?|the|brief|short|quick|concise|executive)\s+){{0,3}}"
        rf"(?:summary|overview|synopsis|gist){_OF}",
        r"^\W*tl;?dr\b|\btl;?dr\W*$|^what(?:['’]s| is) the gist\b",
        r"^what (?:are|were) the (?:key|main) (?:points|takeaways|ideas)\b",
        rf"^what (?:are|were) the (?:key|main) topics(?=\W*$| (?:of|in) (?:{_THESE}\s+)+{THINGS}\b)",
        rf"{_PLEASE}(?:{_MAKE}|(?:list|tell|extract|name)\s+(?:me\s+)?)(?:the\s+)?"
        r"(?:key|main) (?:points|takeaways|ideas|topics)\b",
        rf"^what (?:is|are) (?:{_THESE}\s+)+{THINGS} about\b",
        rf"{_PLEASE}fass(?:e|t|en)?\b(?=.*\bzusammen\b)|^\W*(?:können|könnten|kannst|würden)\b.*\bzusammenfassen\b",
        r"^\W*(?:bitte\s+)?(?:(?:gib|geben|schreib|erstell|mach|zeig|verfass)\w*\s+(?:(?:mir|uns|sie|bitte)\s+)*)?"
        r"(?:(?:eine?n?|kurze?n?|knappe?n?)\s+){0,2}(?:zusammenfassung|überblick|übersicht)"
        r"(?=\s+(?:über|von|der|des|zu|aller?|meiner)\b|\W*$)",
        rf"{_PLEASE}résume[rz]?\b(?!\s*['’]s)",
        r"^\W*(?:(?:donne|fai|écri|rédige|montre|fourni)\w*(?:-(?:moi|nous))?\s+)?"
        r"(?:(?:une?|le|bref|court)\s+){0,2}(?:résumé|aperçu|vue d['’]ensemble)"
        r"(?=\s+(?:d[eu]s?\b|d['’])|\W*$)",
        rf"{_PLEASE}(?:resume|resumir|resuma|resumid)"
        r"(?=\s+(?:el|las?|los|est[aeo]s?|tod[ao]s?|mis?|lo|un|brevemente|en)\b|\W*$)",
        r"^\W*(?:(?:da|dame|danos|haz|hazme|escribe|escríbeme|prepara|muestra|muéstrame)\s+)?"
        r"(?:(?:una?|el|breve|corto)\s+){0,2}(?:resumen|panorama general|visión general)"
        r"(?=\s+(?:del?|sobre)\b|\W*$)",
    ),
    Task.COMPARISON: (
        rf"\bcompare\b.*\b(?:all|across|between|each|every|both)\b.*\b{THINGS}\b",
        rf"\bcompare\b\s+(?:{_THESE}\s+)*{THINGS}\b",
        rf"\bdifferences? between (?:{_THESE}\s+)*{THINGS}\b",
        rf"\b(?:vergleiche?|compare[rz]|compara(?:r)?)\b.*\b{THINGS}\b",
    ),
    Task.COUNT: (
        rf"\bhow many (?:\w+\s+){{0,2}}{THINGS}\b|\bnumber of {THINGS}\b",
        rf"\b(?:how often|how many times|number of times)\b.*\b{_MENTIONED}\b",
        rf"\bwie viele (?:\w+\s+)?{THINGS}\b|\bwie (?:oft|viele Male)\b.*\b{_MENTIONED_DE}\b",
        rf"\bcombien de {THINGS}\b|\bcombien de fois\b.*\b{_MENTIONED_FR}\b",
        rf"\bcuánt[oa]s {THINGS}\b|\bcuántas veces\b.*\b{_MENTIONED_ES}\b",
    ),
    Task.ITEMS: (
        rf"{_PLEASE}(?:list\b(?!{_OF_A_LIST})|enumerate\b)",
        rf"{_PLEASE}{_MAKE}(?:the\s+)?list{_OF}",
        rf"{_PLEASE}(?:name|find|show|give|tell)\s+(?:me\s+)?(?:a list|all|every|each)\b",
        rf"\b(?:which|what) (?:of (?:the|my) )?{THINGS}\b.*"
        r"\b(?:mention|say|contain|talk|deal|cover|describe|discuss)",
        rf"\bin (?:which|what) {THINGS}\b|\bwhat are all\b|\b(?:who|what|which) (?:are|is) (?:all|every)\b",
        r"\bevery (?:mention|occurrence|place)\b",
        r"^\W*(?:bitte\s+)?(?:liste|nenne|zähle)\b.*\b(?:alle|jede[nrs]?|sämtliche)\b",
        rf"\bin welchen {THINGS}\b",
        r"^\W*(?:liste[rz]?(?! des? (?:prix|tarifs)\b)|énumère[rz]?|cite[rz]?)\b"
        r".*\b(?:tous|toutes|chaque|les)\b",
        r"^\W*(?:lista(?! de (?:precios|tarifas)\b)|enumera|nombra)\b.*\b(?:todos|todas|cada|los|las)\b",
    ),
}
_WRITING = (
    rf"(?:it|this|that|(?:(?:(?:{_THESE}|dem|diesem)\s+)+|[\w-]+['’]s\s+)(?:[\w'’-]+\s+){{0,2}}?"
    rf"(?:{THINGS}|mails?|messages?|texts?|notes?|memos?|minutes|meetings?|nachricht|schreiben|brief\w*|text\w*|protokoll\w*))"
)
_ABOUT_WHAT = re.compile(
    rf"^\W*(?:what(?: (?:is|was|are|were)|['’]s) {_WRITING} (?:all )?about"
    rf"|what (?:does|do|did) {_WRITING} (?:deal with|concern)"
    rf"|what(?: (?:is|was)|['’]s) the (?:subject|topic|purpose)(?: line)?(?: of {_WRITING})?"
    rf"|(?:worum|um was) geht es(?: (?:hier|(?:in|bei) {_WRITING}))?|wovon handelt {_WRITING}"
    rf"|de quoi (?:parle|s['’]agit-il dans) {_WRITING}|de qué trata {_WRITING})\W*$",
    re.IGNORECASE,
)
_PATTERNS = tuple((task, re.compile("|".join(asks), re.IGNORECASE)) for task, asks in _ASKS.items())
_SUMMARY = dict(_PATTERNS)[Task.SUMMARY]
_COUNTED = re.compile(
    r"\b(?:how many|which|what|number of|wie viele|welche[nrms]?|combien de|quel(?:le)?s?|cuánt[oa]s|qué)\s+"
    rf"(?:(?:of|{_THESE})\s+)*{THINGS}\b",
    re.IGNORECASE,
)
"""The documents that are counted or listed: what they are called is not what to look for in them."""
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


def classify_task(question: str) -> Task:
    """Classify what the question asks for, as far as its words tell for certain."""
    return next((task for task, pattern in _PATTERNS if pattern.search(question)), Task.LOOKUP)


def asks_how_many(question: str) -> bool:
    """Whether it asks for a number of things, be it one that is stated or one to be counted."""
    return bool(_HOW_MANY.search(question))


def asks_what_about(question: str) -> bool:
    """Whether it asks what a document is about, and nothing else."""
    return _ABOUT_WHAT.search(question) is not None


def find_topic(question: str) -> str:
    """Find what the question is about, without the words that only ask for all of it; may be empty."""
    ordered = _SUMMARY.sub(" ", question)
    for left in (_COUNTED.sub(" ", ordered), ordered):
        topic = " ".join(_ASKING.sub(" ", left).split()).strip(" ?!.,:;")
        if topic:
            return topic
    return ""
