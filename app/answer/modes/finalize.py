"""Finalize an answer: keep the sentences that hold, and put quotes in the place of what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress

from app.answer.composition import compose, formats
from app.answer.composition.cited_shorts import keep_of_amount, make_citation_finder, put_shorts
from app.answer.composition.compose import Written
from app.answer.composition.extractive import quote_chosen, select_best_quotes
from app.answer.composition.short_answers import extract_answers
from app.answer.composition.yes_or_no import tell_whether
from app.answer.generation.write import Draft
from app.answer.modes.find_evidence import Weighed
from app.answer.provenance import Provenance
from app.answer.question.intent import find_topic
from app.answer.request import Request
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.abstention import is_answerable, is_uncertain
from app.answer.verification.attribution import Checked, attribute_sentences
from app.answer.verification.premises import accepts_false_premise
from app.core.answers import Answer, Mode, NotFound, Support, join_notices
from app.core.errors import Cancelled, EngineDied

_AT_LAST = 16
"""Sentences compared by meaning when the person has stopped it: no more than takes a moment."""
_UNCERTAIN = "This comes nearest to the question; whether it answers it is not certain."
_OWN_WORDS = "The language model’s own words could not be confirmed, so here is what the documents say."
_NO_WORDS = "The language model wrote no whole sentence, so here is what the documents say."
_ANNOUNCED = "The language model announced an answer and wrote none, so here is what the documents say."
_NOTHING = "The language model wrote nothing, so here is what the documents say."


@dataclass(frozen=True)
class CheckedDraft:
    """The sentences of a draft that are worth checking, what each of them rests on, and what a person is told
    where none of it holds.
    """

    written: Sequence[Written]
    checked: Sequence[Checked]
    notice: str = _OWN_WORDS


def check_sentences(request: Request, alone: str, draft: Draft, evidence: Evidence) -> CheckedDraft:
    """Check the sentences of a draft, without those that say nothing, by the evidence."""
    style = request.style
    pieces = formats.split_pieces(style, draft.text) if style else compose.split_sentences(draft.text)
    if draft.is_cut and not formats.is_structured(style):
        # Half a sentence may seem to say no more than the question; the documents' words take its place.
        pieces = compose.drop_cut_sentence(pieces, even_alone=True)
    written = [each for each in pieces if not compose.announces(each.text, alone)]
    checked = attribute_sentences([each.text for each in written], evidence, request.judges)
    notice = _OWN_WORDS if written else _explain_silence(draft, announced=bool(pieces))
    if style is not None and not formats.is_structured(style):
        kept = [
            each.support is Support.SUPPORTED or not formats.is_of_example(style, each.text)
            for each in checked
        ]
        return CheckedDraft(list(compress(written, kept)), list(compress(checked, kept)), notice)
    return CheckedDraft(written, checked, notice)


def _explain_silence(draft: Draft, *, announced: bool) -> str:
    """Say what a model did that wrote no sentence worth checking. One whose thoughts took all of its length
    left no text either, and did write.
    """
    if draft.is_cut:
        return _NO_WORDS
    if announced:
        return _ANNOUNCED
    return _NO_WORDS if draft.text.strip() else _NOTHING


def finalize_answer(provenance: Provenance, weighed: Weighed, draft: CheckedDraft) -> Answer:
    """Finalize what the model wrote, now that it is checked, with the short answers that stand in it."""
    return _add_short(provenance.request, weighed, _finalize_checked(provenance, weighed.evidence, draft))


def _finalize_checked(provenance: Provenance, evidence: Evidence, draft: CheckedDraft) -> Answer:
    refuses = [each.support is not Support.SUPPORTED and compose.refuses(each.text) for each in draft.checked]
    restates = [compose.restates(each.text, provenance.alone) for each in draft.checked]
    if formats.is_structured(provenance.request.style):
        # A cell or a value often names what was asked about; only all of them together say nothing by that.
        says_nothing = bool(restates) and all(restates)
        return _finalize_form(provenance, evidence, draft, refused=any(refuses) or says_nothing)
    refused = [one or other for one, other in zip(refuses, restates, strict=True)]
    kept = [
        not no and not _accepts_false_premise(each, evidence, provenance.request)
        for each, no in zip(draft.checked, refused, strict=True)
    ]
    written, checked = list(compress(draft.written, kept)), list(compress(draft.checked, kept))
    supported = any(each.support is not Support.UNSUPPORTED for each in checked)
    if supported:
        return provenance.compose_answer(written, checked)
    if is_answerable(evidence) and not any(refused):
        return finalize_quotes(provenance, select_best_quotes(evidence), draft.notice)
    return provenance.compose_answer((), ())


def _accepts_false_premise(checked: Checked, evidence: Evidence, request: Request) -> bool:
    """Whether a sentence only goes along with what the question takes wrongly for given."""
    if checked.support is Support.SUPPORTED:
        return False
    passages = [quote.source.hit.text for quote in checked.quotes]
    return accepts_false_premise(checked.text, passages, evidence, request.reader)


def _finalize_form(
    provenance: Provenance, evidence: Evidence, draft: CheckedDraft, *, refused: bool
) -> Answer:
    """Finalize a table or data, which stands or falls as a whole."""
    found = any(each.support is not Support.UNSUPPORTED for each in draft.checked)
    if found and not refused:
        return provenance.compose_answer(draft.written, draft.checked)
    if is_answerable(evidence) and not refused:
        return finalize_quotes(provenance, select_best_quotes(evidence), formats.NOT_IN_FORM)
    return provenance.compose_answer((), ())


def finalize_early(
    provenance: Provenance,
    ended: Cancelled | EngineDied,
    evidence: Evidence | None = None,
    kept: Sequence[int] = (),
) -> Answer:
    """Finalize what there is when it ends after the search, as the person stopped it or the model died: the
    best of the sentences kept so far, or of those found, as they are. Raises Cancelled for a summary of
    everything of which there is nothing yet.
    """
    if evidence is None or not evidence.sources:
        topic = find_topic(provenance.alone) if provenance.mode is Mode.COVERAGE else provenance.alone
        if not topic:
            raise Cancelled("Stopped.")
        request = provenance.request
        evidence = Evidence(topic, read_sources(request.library, provenance.hits), request.embedder, _AT_LAST)
    if isinstance(ended, EngineDied):
        return finalize_unwritten(provenance, evidence, kept, str(ended))
    provenance = replace(provenance, stopped=True)
    return finalize_unwritten(provenance, evidence, kept, provenance.describe_stop())


def finalize_unwritten(
    provenance: Provenance, evidence: Evidence, kept: Sequence[int], notice: str
) -> Answer:
    """Finalize without a model's text: the best of the sentences kept so far, or of those found."""
    found = quote_chosen(evidence, kept)
    if not found and is_answerable(evidence):
        found = select_best_quotes(evidence)
    if found:
        return finalize_quotes(provenance, found, notice)
    return provenance.compose_not_found(NotFound.NOT_ANSWERED, notice)


def finalize_quotes(provenance: Provenance, found: Sequence[Checked], notice: str | None) -> Answer:
    """Finalize as the documents' own words, a line each, no more than the style wants."""
    style = provenance.request.style
    found = found[: style.longest or None if style is not None else None]
    written = [Written("\n" if index else "", f"“{each.text}”") for index, each in enumerate(found)]
    return provenance.compose_answer(written, found, notice if found else None)


def finalize_extractive(provenance: Provenance, weighed: Weighed, notice: str | None) -> Answer:
    """Finalize as the best of the documents' own words, and the short answers that stand in them.

    The sentence that the reader points into counts for more; none in a passage that talks to a model does.
    Where none is found that answers it for certain, that is said.
    """
    quoted = finalize_quotes(provenance, select_best_quotes(weighed.evidence), notice)
    answer = _add_short(provenance.request, weighed, quoted)
    if answer.found and not answer.shorts and is_uncertain(weighed.evidence):
        return replace(answer, notice=join_notices((_UNCERTAIN, answer.notice)))
    return answer


def _add_short(request: Request, weighed: Weighed, answer: Answer) -> Answer:
    """Add to an answer the short ones that stand in what it cites, or that this bears out."""
    if not answer.found or weighed.readings is None or request.reader is None:
        return answer
    find_citation = make_citation_finder(answer)
    told = extract_answers(weighed.readings, weighed.alone, find_citation)
    found = keep_of_amount(weighed.evidence.question, told, answer)
    found += tell_whether(weighed.evidence, request.reader, find_citation)
    return put_shorts(answer, found)
