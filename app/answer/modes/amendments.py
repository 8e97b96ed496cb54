"""Find what another document says to change in a clause that an answer cites: a deed of variation, a letter.

A clause goes on standing in its contract as it was made, also when a later paper has replaced it. Whether
that is of the same contract is told by the names that both begin with; whether it holds, a person tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from app.answer.question.clause_reference import find_references
from app.answer.request import Request
from app.answer.retrieval.sentences import read_sources
from app.answer.text.normalize import fold
from app.core.answers import Answer, Citation
from app.core.documents import Document, join_words

_NUMBERED = re.compile(r"\W*(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\W*[^\W\d_])")
_CHANGES = re.compile(
    r"\b(?:amend|delet|replac|substitut|insert|supersed|var(?:y|ie[sd]\b|iation)|geändert|ersetz|gestrichen"
    r"|aufgehoben|eingefügt|modifi|remplac|supprim|sustitu|suprim)",
    re.IGNORECASE,
)
_SEARCHED = "clause {} amended replaced deleted varied"
_MOST_CITED, _MOST_HITS, _MOST_TOLD, _MOST_DOCUMENTS = 6, 8, 2, 300
_BEGINNING = 120
"""Words of a document's first page among which its parties are named."""
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'&-]{3,}|[A-Z]{0,2}\d{5,}")
_FEW, _SHARED = 3, 2
"""Documents of a library that a name of one contract is at the beginning of, at most; and names that two
documents of one contract share, at least. *Judged.*
"""


def find_amendments(request: Request, answer: Answer) -> list[str]:
    """Find the sentences of other documents in scope that change a clause that is cited, and say so."""
    documents = {each.id: each for each in request.documents_in_scope}
    if not answer.found or not 1 < len(documents) <= _MOST_DOCUMENTS:
        return []
    cited = {each.shown for each in answer.citations}
    found: dict[str, None] = {}
    names: dict[str, set[str]] = {}
    for citation in answer.citations[:_MOST_CITED]:
        for number, title, document, text in _list_changes(request, citation, documents):
            if any(text in each or each in text for each in cited):
                continue
            names = names or _name_parties(request, documents)
            shared = names.get(document, set()) & names.get(citation.document, set())
            if len(shared) >= _SHARED:
                found[f"“{title}” speaks of changing clause {number}, cited here: “{text}” Read both."] = None
    return list(found)[:_MOST_TOLD]


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
        if names_it and not source.is_injection and _CHANGES.search(source.text):
            yield number, source.hit.title, source.hit.document, source.text


def _name_parties(request: Request, documents: dict[str, Document]) -> dict[str, set[str]]:
    """Name those that each document begins with, but for names that many do."""
    names = {}
    for id_ in documents:
        page = request.library.load_pages(id_, [1]).get(1)
        text = join_words(page.words[:_BEGINNING])[0] if page is not None else ""
        names[id_] = {fold(each) for each in _NAME.findall(text)}
    count = Counter(name for some in names.values() for name in some)
    return {id_: {name for name in some if count[name] <= _FEW} for id_, some in names.items()}
