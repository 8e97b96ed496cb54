"""The documents' own words as an answer: the sentences that bear most on the question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from rapidfuzz import fuzz

from app.answer.evidence import Evidence
from app.answer.verify import Checked, tight_quote
from app.answer.wording import stems
from app.core.answers import Support
from app.core.documents import join_words

_MOST = 3
_FROM_ONE = 2
"""Quotes from one passage."""
_AS_GOOD = 0.6
"""Share of the best sentence's merit that another must have."""
_ALIKE = 88.0
"""Percent of likeness above which two sentences say the same."""


def best_quotes(
    evidence: Evidence, most: int = _MOST, beside: Collection[tuple[str, int]] = ()
) -> list[Checked]:
    """Up to `most` different sentences, word for word, from different passages, the best first. Pages
    (document, number) in `beside` are left out.
    """
    chosen: list[Checked] = []
    asked = stems(evidence.question)
    merits = evidence.merits
    order = sorted(range(len(merits)), key=lambda index: -merits[index])
    order = [i for i in order if evidence.sources[i].tells] or order
    used = Counter[int]()
    for index in order:
        source = evidence.sources[index]
        if len(chosen) == most or merits[index] < _AS_GOOD * merits[order[0]]:
            break
        if used[source.rank] >= _FROM_ONE or (source.hit.document, source.page.number) in beside:
            continue
        if any(fuzz.ratio(source.text, other.quotes[0].source.text) > _ALIKE for other in chosen):
            continue
        used[source.rank] += 1
        quote = tight_quote(source, asked, evidence)
        text = join_words(source.page.words[quote.first : quote.last])[0]
        chosen.append(Checked(text, Support.SUPPORTED, (quote,)))
    return chosen
