"""Finalize an answer: keep the sentences that hold, and put quotes in the place of what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress

from app.answer.composition import compose, formats
from app.answer.composition.compose import Written
from app.answer.composition.extractive import quote_chosen, select_best_quotes
from app.answer.composition.short_answers import extract_answers
from app.answer.generation.write import Draft
from app.answer.question.intent import find_topic
from app.answer.request import Request
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import read_sources
from app.answer.state import Work
from app.answer.verification.abstention import bears
from app.answer.verification.attribution import Checked, attribute_sentences
from app.core.answers import Answer, Mode, NotFound, Short, Support
from app.core.errors import Cancelled

_AT_LAST = 16
"""Sentences compared by meaning when the person has stopped it: no more than takes a moment."""
_OWN_WORDS = "The language model's own words could not be confirmed, so here is what the documents say."


@dataclass(frozen=True)
class Attributed:
    """The sentences of a draft that are worth checking, and what each of them rests on."""

    written: Sequence[Written]
    checked: Sequence[Checked]


def check_sentences(request: Request, alone: str, draft: Draft, evidence: Evidence) -> Attributed:
    """Check the sentences of a draft, without those that say nothing, by the evidence."""
    style = request.style
    pieces = formats.split_pieces(style, draft.text) if style else compose.split_sentences(draft.text)
    if draft.is_cut and not formats.is_structured(style):
        pieces = compose.drop_cut_sentence(pieces)
    written = [each for each in pieces if not compose.announces(each.text, alone)]
    checked = attribute_sentences([each.text for each in written], evidence, request.judges)
    if style is not None and not formats.is_structured(style):
        kept = [
            each.support is Support.SUPPORTED or not formats.is_of_example(style, each.text)
            for each in checked
        ]
        return Attributed(list(compress(written, kept)), list(compress(checked, kept)))
    return Attributed(written, checked)


def finalize_answer(work: Work, made: Attributed) -> Answer:
    """Finalize what the model wrote, now that it is checked."""
    refused = [each.support is not Support.SUPPORTED and compose.refuses(each.text) for each in made.checked]
    if formats.is_structured(work.request.style):
        return _finalize_form(work, made, refused=any(refused))
    written = [each for each, no in zip(made.written, refused, strict=True) if not no]
    checked = [each for each, no in zip(made.checked, refused, strict=True) if not no]
    supported = any(each.support is not Support.UNSUPPORTED for each in checked)
    if supported:
        return work.answer(written, checked)
    if bears(work.evidence) and not any(refused):
        return finalize_quotes(work, select_best_quotes(work.evidence), _OWN_WORDS)
    return work.answer((), ())


def _finalize_form(work: Work, made: Attributed, *, refused: bool) -> Answer:
    """Finalize a table or data, which stands or falls as a whole."""
    found = any(each.support is not Support.UNSUPPORTED for each in made.checked)
    if found and not refused:
        return work.answer(made.written, made.checked)
    if bears(work.evidence) and not refused:
        return finalize_quotes(work, select_best_quotes(work.evidence), formats.NOT_IN_FORM)
    return work.answer((), ())


def finalize_early(work: Work, notice: str) -> Answer:
    """What there is when it ends after the search, as the person stopped it or the model died: the best of
    the sentences kept so far, or of those found, as they are. Raises Cancelled for a summary of everything of
    which there is nothing yet.
    """
    if not work.evidence.sources:
        topic = find_topic(work.alone) if work.mode is Mode.COVERAGE else work.alone
        if not topic:
            raise Cancelled("Stopped.")
        work.evidence = Evidence(
            topic, read_sources(work.request.library, work.hits), work.request.embedder, _AT_LAST
        )
    return finalize_unwritten(work, notice)


def finalize_unwritten(work: Work, notice: str) -> Answer:
    """What there is without a model's text: the best of the sentences kept so far, or of those found."""
    kept = quote_chosen(work.evidence, work.kept)
    if not kept and bears(work.evidence):
        kept = select_best_quotes(work.evidence)
    if kept:
        return finalize_quotes(work, kept, notice)
    return work.not_found(NotFound.NOT_ANSWERED, notice)


def finalize_quotes(work: Work, found: Sequence[Checked], notice: str | None) -> Answer:
    """The documents' own words, a line each, no more than the style wants."""
    found = found[: _most(work)]
    written = [Written("\n" if index else "", f"“{each.text}”") for index, each in enumerate(found)]
    return work.answer(written, found, notice if found else None)


def quoted_short(work: Work, notice: str | None) -> Answer:
    """Give the best of the documents' own words, and the short answers that stand in them.

    What the reader points at has no say in what is quoted: a passage that talks to a model could use that.
    """
    return add_short(work, finalize_quotes(work, select_best_quotes(work.evidence), notice))


def add_short(work: Work, answer: Answer) -> Answer:
    """Add to an answer the short ones that stand in what it cites."""
    if not answer.found:
        return answer
    shorts = []
    for each in extract_answers(work.readings, work.evidence.sources):
        number = next((c.number for c in answer.citations if each.quote.stands_in(c)), None)
        if number is not None:
            shorts.append(Short(each.text, number, round(each.confidence, 3), each.quote.boxes))
    return replace(answer, shorts=tuple(shorts))


def _most(work: Work) -> int | None:
    """How many sentences an answer may have."""
    return work.request.style.longest or None if work.request.style is not None else None
