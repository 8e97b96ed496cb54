"""What Carrel itself says of an answer, in the language of the question."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from app.core.answers import Answer, Coverage
from app.core.languages import LANGUAGES, mark_text
from app.pages.language import FUNCTION_WORDS
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import get_language, grouped, is_english, tr, trn

_BEARING = mark_text("Bearing on the question: {number}, in {documents}.")
_AT_LEAST = mark_text("Bearing on the question: at least {number}, in {documents}.")
_SEARCHED = re.compile(r" [\d,]+ passages? of [\d,]+ documents? (?:was|were) searched for .*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {"ARABIC": "ar", "CJK": "zh"}
_NOT_CHINESE = frozenset({"HIRAGANA", "KATAKANA"})


def find_language(question: str) -> str:
    """The language of a question, by its script and the words that stand in every text of one. It is the
    window's where these do not tell, or where the window does not speak it.
    """
    letters = filter(str.isalpha, question)
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in letters)
    script = max(scripts, key=scripts.__getitem__, default="")
    if script in _SCRIPTS and _NOT_CHINESE.isdisjoint(scripts):
        return _SCRIPTS[script]
    words = _WORD.findall(question.casefold())
    known = {code: FUNCTION_WORDS[code] for code in LANGUAGES if code in FUNCTION_WORDS}
    hits = {code: sum(word in common for word in words) for code, common in known.items()}
    best = [code for code, number in hits.items() if number == max(hits.values())]
    return best[0] if len(best) == 1 else get_language()


def tell_not_found(answer: Answer) -> str:
    """That there is no answer, why, and what was searched."""
    said = answer.answer.partition("\n\n")[0]
    found = _SEARCHED.search(said)
    if is_english() or found is None or answer.searched is None:
        return tr_known(said)
    searched = tr(
        "Searched for {queries}: {passages} in {documents}.",
        queries=tr(", ").join(f"“{query}”" for query in answer.queries),
        passages=trn("{n} passage", "{n} passages", answer.searched.passages),
        documents=_in_documents(answer.searched.documents),
    )
    return f"{tr_known(said[: found.start()])} {searched}"


def tell_coverage(coverage: Coverage) -> str:
    """How much was considered, and how much of it bears on the question."""
    if is_english():
        return coverage.said
    considered = tr(
        "Considered: {passages} in {documents}.",
        passages=trn("{n} passage", "{n} passages", coverage.passages),
        documents=_in_documents(coverage.documents),
    )
    if not coverage.bearing:
        return f"{considered} {tr('None bears on the question.')}"
    bearing = _AT_LEAST if coverage.at_least else _BEARING
    documents = _in_documents(coverage.bearing_documents)
    return f"{considered} {tr(bearing, number=grouped(coverage.bearing), documents=documents)}"


def _in_documents(number: int) -> str:
    return trn("{n} document", "{n} documents", number, about="in so many")
