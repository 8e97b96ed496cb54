"""Find what another document says to change in a clause that an answer cites: a deed of variation, a letter.

A clause goes on standing in its contract as it was made, also when a later paper has replaced it. Whether
that is of the same contract is told by the parties that both begin with; whether it holds, a person tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from app.answer.question.clause_reference import CLAUSE_WORDS, find_references
from app.answer.request import Request
from app.answer.retrieval.sentences import read_sources
from app.answer.text.normalize import fold
from app.core.answers import Answer, Citation
from app.core.documents import Document, join_words
from app.core.stop_words import STOP_WORDS

_NUMBERED = re.compile(r"\W*(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\W*[^\W\d_])")
_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"|‘[^’]*’(?!\w)")
"""The words that are changed, or put there, which say nothing of whether they are."""
_IS_CHANGED = (
    r"(?:(?:is|are|be|was|were|been)\s+(?:\w+\s+){0,3}?"
    r"(?:amended|changed|deleted|replaced|substituted|inserted|superseded|varied|modified)"
    r"|(?:wird|werden|wurden?)\b[^;]{0,120}?\b(?:geändert|ersetzt|gestrichen|aufgehoben|eingefügt)"
    r"|(?:est|sont|sera|seront)\s+(?:\w+\s+){0,3}?(?:modifi|remplac|supprim)é\w*"
    r"|(?:se|queda|quedan)\s+(?:\w+\s+){0,2}?(?:modific|sustitu|suprim)\w+)"
)
_CHANGE = (
    r"(?:amend(?:s|ed)?|delet(?:es?|ed)|replac(?:es?|ed)|substitut(?:es?|ed)"
    r"|supersed(?:es?|ed)|var(?:y|ies|ied)|modif(?:y|ies|ied)|insert(?:s|ed)?)"
)
_WORDING = (
    r"(?:(?:the|of|in|from|to|into|as|a|new|whole|entire|first|second|last|sentence|words?|wording|text)"
    r"|“”)"
)
"""What may stand between a word of changing and the clause that it changes."""
_HEDGED = re.compile(
    r"\b(?:not|no(?!\.?\s*\d)|nothing|never|neither|nor|cannot|(?-i:may)|can|could|might|would|only|unless|until|if|where|when|whenever"
    r"|nicht|kein\w*|darf|dürfen|kann|können|wenn|falls|soweit|ne|pas|peut|peuvent|si|puede|pueden)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\s+(?:only|if|unless|where|when|wenn|falls|si)\b", re.IGNORECASE)
_BY_IT = re.compile(
    r"(?:\b(?:under|pursuant to|accordance with|by|with|per|from|to|subject to|unter|nach|gemäß|laut|aus"
    r"|selon|à|vertu de|según|conforme a|virtud de)"
    r"|\b\w+(?:ed|out|forth)(?: to)? in)\s+(?:(?:the|der|la)\s+|l['’])?$",
    re.IGNORECASE,
)
"""What makes of a clause that by which something is done."""
_SEARCHED = "clause {} amended replaced deleted varied"
_MOST_CITED, _MOST_HITS, _MOST_TOLD, _MOST_DOCUMENTS = 6, 8, 2, 300
_BEGINNING = 120
"""Words of a document's first page among which its parties are named."""
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'&-]+"
_NAME = re.compile(rf"(?P<the>\b(?:the|The|THE)\s+)?\b{_WORD}(?:\s+{_WORD})+")
"""More than one word: a Landlord or a Tenant is in every lease."""
_NUMBER = re.compile(r"\b[A-Z]{0,2}\d{6,}\b")
_LITTLE = frozenset(fold(word) for words in STOP_WORDS.values() for word in words)
_SHARED, _SHARE = 2, 2 / 3
"""Names that two documents of one contract share, at least, and the share of those of the document that
changes the other which these must be more than. *Judged.*
"""


def find_amendments(request: Request, answer: Answer) -> list[str]:
    """Find the sentences of other documents in scope that change a clause that is cited, and say so."""
    documents = {each.id: each for each in request.documents_in_scope}
    if not answer.found or not 1 < len(documents) <= _MOST_DOCUMENTS:
        return []
    cited = {each.shown for each in answer.citations}
    found: dict[str, None] = {}
    names: dict[str, frozenset[str]] = {}
    for citation in answer.citations[:_MOST_CITED]:
        for number, title, document, text in _list_changes(request, citation, documents):
            if any(text in each or each in text for each in cited):
                continue
            names = names or _name_parties(request, documents)
            if is_of_contract(document, citation.document, names):
                found[f"“{title}” speaks of changing clause {number}, cited here: “{text}” Read both."] = None
    return list(found)[:_MOST_TOLD]


def is_changed(text: str, number: str) -> bool:
    """Whether a sentence says that the clause of this number is changed, or words in it; not whether one that
    may be, nor that something else is by it.
    """
    plain = _QUOTED.sub("“”", text)
    place = rf"(?:{CLAUSE_WORDS.pattern})\s*{re.escape(number)}(?!\w|\.\d)"
    ways = (
        rf"(?P<in>\b(?:in|im|dans|en)\s+(?:(?:the|der|la)\s+|l['’])?){place}"
        rf"(?:(?:(?!\b(?:that|which)\b)[^;]){{0,200}}?\b{_IS_CHANGED}|\W{{0,3}}{_CHANGE})\b",
        rf"(?<!\w){place}(?:\s*\([^)]*\))?(?:\s+(?:of|and|to|in|und|der|des|et|de|du)\b[^;]{{0,120}}?)?,?\s+"
        rf"(?:(?:shall|will|is to|are to)\s+)?{_IS_CHANGED}",
        rf"\b(?!\w+ed\s+(?:in|from|to|into|as|of)\b){_CHANGE}\s+(?:{_WORDING}\s+){{0,8}}?{place}",
    )
    for way in ways:
        match = re.search(way, plain, re.IGNORECASE)
        if match is None or _HEDGED.search(plain[: match.end()]) or _IF.match(plain[match.end() :]):
            continue
        start = match.end("in") if "in" in match.re.groupindex else match.start()
        if not _BY_IT.search(plain[:start]):
            return True
    return False


def is_of_contract(document: str, contract: str, names: Mapping[str, Collection[str]]) -> bool:
    """Whether a document is of a contract by the names that each document begins with: those of its parties
    are in that one, and in no other one more of them.
    """
    own = set(names.get(document, ()))
    shared = own.intersection(names.get(contract, ()))
    if len(shared) < _SHARED or len(shared) <= _SHARE * len(own):
        return False
    others = (some for id_, some in names.items() if id_ != document)
    return all(len(own.intersection(some)) <= len(shared) for some in others)


def find_names(text: str) -> frozenset[str]:
    """Find the names of more than one word in a text, by their first two words, and numbers of registers."""
    names = {fold(each) for each in _NUMBER.findall(text)}
    for match in _NAME.finditer(text):
        words = fold(match[0]).split()
        while words and words[0] in _LITTLE:
            words.pop(0)
        if len(words) > 1 and not match["the"] and _LITTLE.isdisjoint(words):
            names.add(" ".join(words[:2]))
    return frozenset(names)


def _list_changes(
    request: Request, citation: Citation, documents: dict[str, Document]
) -> Iterator[tuple[str, str, str, str]]:
    """List the number of the clause, and the title, id and sentence of what others say to change in it."""
    numbered = _NUMBERED.match(citation.shown)
    others = [id_ for id_ in documents if id_ != citation.document]
    if numbered is None or not others:
        return
    number = numbered[1]
    hits = request.library.load_hits(
        request.library.score_words(_SEARCHED.format(number), others, _MOST_HITS)
    )
    for source in read_sources(request.library, [hit for hit in hits if number in hit.text]):
        names_it = any(each.steps[0].value == number for each in find_references(source.text))
        if names_it and not source.is_injection and is_changed(source.text, number):
            yield number, source.hit.title, source.hit.document, source.text


def _name_parties(request: Request, documents: Mapping[str, Document]) -> dict[str, frozenset[str]]:
    """Name those that the documents of the library begin with, those in scope first."""
    ids = dict.fromkeys((*documents, *(each.id for each in request.library.list_documents())))
    names = {}
    for id_ in list(ids)[:_MOST_DOCUMENTS]:
        page = request.library.load_pages(id_, [1]).get(1)
        names[id_] = find_names(join_words(page.words[:_BEGINNING])[0]) if page is not None else frozenset()
    return names
