"""Explain why nothing may have been found: another language, or an index that is not ready."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from app.answer.request import Request
from app.core.answers import Hit
from app.core.documents import DocumentState
from app.core.languages import mark_text
from app.core.stop_words import STOP_WORDS

_NAMES = {
    "en": mark_text("English"),
    "de": mark_text("German"),
    "fr": mark_text("French"),
    "es": mark_text("Spanish"),
}
_SCRIPTS = {
    "LATIN": "",
    "CJK": mark_text("Chinese or Japanese"),
    "HIRAGANA": mark_text("Japanese"),
    "KATAKANA": mark_text("Japanese"),
    "HANGUL": mark_text("Korean"),
    "ARABIC": mark_text("Arabic letters"),
    "HEBREW": mark_text("Hebrew"),
    "CYRILLIC": mark_text("Cyrillic letters"),
    "GREEK": mark_text("Greek"),
    "DEVANAGARI": mark_text("Devanagari letters"),
    "THAI": mark_text("Thai"),
}
_SHARE, _FEWEST, _LEAD = 0.2, 2, 1.5
"""Share and number of a text's words that must be stop words of a language for it to be in that, and how many
times as many they must be as those of any other. Judged: tests/benchmarks/thresholds.py.
"""
_LOOKED_AT = 5
"""Passages whose language is looked at."""
_BEGINNINGS = 30
"""Documents of which nothing was found, whose first page is looked at."""
_THIRD = 1 / 3
"""Share of the documents that must be in another language for that to be told. *Judged.*"""


def explain_not_found(request: Request, alone: str, hits: Sequence[Hit]) -> Iterable[str]:
    """Explain in sentences why there may be no answer although the documents hold one."""
    asked, written = (
        detect_script_or_language(alone, fewest=1, share=0.0),
        detect_script_or_language(" ".join(hit.text for hit in hits[:_LOOKED_AT])),
    )
    if asked and written and asked != written:
        yield (
            f"The question is in {asked} and what comes nearest to it is in {written}: Carrel does not "
            f"translate, so ask in the language of the documents."
        )
    elif asked and (other := _find_other_language(request, hits, asked)):
        yield f"Some of your documents are in {other}: Carrel does not translate, so ask in their language."
    unread = sum(
        document.state is DocumentState.READING
        and (not request.documents or document.id in request.documents)
        for document in request.library.list_documents()
    )
    if unread:
        are = "document is" if unread == 1 else "documents are"
        yield f"{unread:,} {are} still being read: ask again when that is done."
    missing = sum(
        document.passages - document.embedded
        for document in request.documents_in_scope
        if document.state is not DocumentState.READING and document.embedded < document.passages
    )
    if missing:
        passages = "1 passage is" if missing == 1 else f"{missing:,} passages are"
        yield f"{passages} not indexed by meaning yet and can be found by words only."


def _find_other_language(request: Request, hits: Sequence[Hit], asked: str) -> str | None:
    """Find the language other than the one `asked` that most documents are in of those in which something was
    found and of the others in scope, told by what was found and by their first page; None where it is
    neither that of more of them than the one asked nor of a third.
    """
    texts: dict[str, list[str]] = {hit.document: [] for hit in hits}
    others = [each.id for each in request.documents_in_scope if each.id not in texts and each.pages]
    firsts = request.library.load_hits_on({(id_, 1) for id_ in (*texts, *others[:_BEGINNINGS])})
    for hit in (*hits, *firsts):
        texts.setdefault(hit.document, []).append(hit.text)
    told = Counter(detect_script_or_language(" ".join(some)) for some in texts.values())
    other, count = next(((each, n) for each, n in told.most_common() if each and each != asked), (None, 0))
    return other if count > told[asked] or count >= _THIRD * told.total() else None


def detect_script_or_language(text: str, fewest: int = _FEWEST, share: float = _SHARE) -> str | None:
    """Detect what a text is written in, as far as letters or stop words tell: "German", "Arabic letters".
    Of a question, the `fewest` stop words and their `share` may be less than of a page.
    """
    scripts = Counter(
        unicodedata.name(character, "").partition(" ")[0] for character in text if character.isalpha()
    )
    if not scripts:
        return None
    script = max(scripts, key=scripts.__getitem__)
    if {"HIRAGANA", "KATAKANA"} & scripts.keys():
        script = "HIRAGANA"
    if script != "LATIN":
        return _SCRIPTS.get(script)
    words = ["".join(filter(str.isalpha, word)) for word in text.casefold().split()]
    counts = Counter({name: sum(word in little for word in words) for name, little in STOP_WORDS.items()})
    (best, most), (_, second) = counts.most_common(2)
    if most < max(fewest, share * len(words)) or most < _LEAD * second:
        return None
    return _NAMES[best]
