"""Say what a document is about by its own beginning: its subject or title, and its first sentences.

Nothing of a question such as "What is the mail about?" stands in the document, so that no search finds the
answer; what a mail says of itself is its subject, and a letter or notice its heading and what comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.answer.composition.compose import Written
from app.answer.provenance import Provenance
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.text.normalize import keep_letters
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Support

_SENTENCES = 2
"""That are quoted below the heading."""


def answer_by_opening(provenance: Provenance) -> Answer | None:
    """Quote how the document begins that is spoken of: the only one in scope, or the one found first; None
    where there is nothing to quote.
    """
    if not provenance.hits:
        return None
    library = provenance.request.library
    first = library.load_hits_on({(provenance.hits[0].document, 1)})
    sources = sorted(
        (each for each in read_sources(library, first) if each.page.number == 1),
        key=lambda each: each.first,
    )
    quotes = [Quote(each, each.first, each.end) for each in _select_opening(sources)]
    if not quotes:
        return None
    checked = [Checked(each.text, Support.SUPPORTED, (each,)) for each in quotes]
    written = [Written("\n" if index else "", f"“{each.text}”") for index, each in enumerate(checked)]
    return provenance.compose_answer(written, checked)


def _select_opening(sources: Sequence[Source]) -> Iterator[Source]:
    """Give the heading and the first sentences that say something, without rows, labels and a mail's head,
    which is of no block of text.
    """
    title = next((each for each in sources if not each.is_injection and _is_title(each)), None)
    if title is not None:
        yield title
    left = _SENTENCES
    for source in sources:
        is_field = source.words[0].block < 0
        says = source.is_statement and not source.is_record and not source.is_injection and not is_field
        if left and source is not title and says:
            left -= 1
            yield source


def _is_title(source: Source) -> bool:
    """Whether it is the document's title over again, or a part of it, as the subject of a mail is."""
    said = keep_letters(source.text)
    return len(said) > 1 and said in keep_letters(source.hit.title)
