"""Answer a question document by document: which of them, how many, what each says.

Every document that is meant is asked by itself, and the answer tells of each what was found: that it meets
the condition, that it does not, that it speaks of it and the program cannot tell, or that nothing about it
was found. Nothing here needs a language model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from app.answer.composition.cited_shorts import make_citation_finder, put_shorts
from app.answer.composition.compose import Written
from app.answer.composition.short_answers import Extracted, extract_answers
from app.answer.cross_document import compound_conditions, conditions, differences
from app.answer.cross_document.conditions import Condition, Verdict
from app.answer.cross_document.decide import decide
from app.answer.cross_document.differences import Aspect
from app.answer.cross_document.extremes import Extreme, find_extreme, read_stated, select_stating
from app.answer.cross_document.mentions import decide_silence, find_mention
from app.answer.cross_document.parse_question import (
    AskedOfDocuments,
    DocumentNames,
    Form,
    find_first_words,
    parse_documents_asked,
)
from app.answer.cross_document.subject_sentences import (
    Clause,
    find_alike,
    find_subject_sentences,
    select_nearest,
)
from app.answer.provenance import Provenance
from app.answer.question.answer_type import asks_for_several
from app.answer.request import Request
from app.answer.retrieval.readings import read_alone, read_passages
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Coverage, Mode, NotFound, Support
from app.core.documents import Document, join_words
from app.core.events import Progress
from app.core.styles import Form as Style
from app.library.library import Library
from app.models.reader import Reader

_MOST_DOCUMENTS = 300
"""More are not asked one by one."""
_MOST_ASPECTS = 10
_EACH = 2
"""Sentences quoted of each document."""
_HEADS = {
    Verdict.NO: "No",
    Verdict.CONDITIONAL: "Only under a condition",
    Verdict.UNCLEAR: "Not certain, please read",
}


_ASKS = re.compile(r"(?:what|how|who|when|where|which)\b", re.IGNORECASE)
_MOST_BESIDE = 5
"""Documents whose answers in a few words are put side by side."""
_MOST_OTHERS = 6
"""Documents that were left out which are named. *Judged.*"""
_RANKS = {1: "First", 2: "Second", 3: "Third"}


@dataclass(frozen=True, slots=True)
class _Finding:
    """What one document says: the sentences, and the verdict where a condition was asked."""

    document: Document
    clauses: Sequence[Clause]
    verdict: Verdict


def find_documents_asked(provenance: Provenance) -> AskedOfDocuments | None:
    """Find what the question, understood alone, asks of documents, one by one; None where it does not."""
    request = provenance.request
    documents, library = request.documents_in_scope, request.library
    if not len(documents) > 1:
        return None
    document_names = DocumentNames(
        documents, {each.id: _find_beginning(library, each) for each in documents[:_MOST_DOCUMENTS]}
    )
    turns = request.turns if _goes_on(provenance) else ()
    found = parse_documents_asked(provenance.alone, document_names, turns)
    return found if found is not None and len(found.documents) <= _MOST_DOCUMENTS else None


def _goes_on(provenance: Provenance) -> bool:
    """Whether the question may go on about what was asked for before: a follow-up, or one after a list."""
    turns = provenance.request.turns
    return provenance.queries.is_follow_up or (bool(turns) and asks_for_several(turns[-1].question))


def answer_per_document(
    provenance: Provenance, wanted: AskedOfDocuments
) -> Generator[Progress, None, Answer]:
    """Answer with what each document says. Raises Cancelled."""
    request, provenance = provenance.request, replace(provenance, mode=Mode.COVERAGE)
    documents = [each for each in request.documents_in_scope if each.id in wanted.documents]
    if wanted.form is Form.COMPARE and not wanted.said:
        found = yield from differences.find_aspects(request, documents)
        return _tell_differences(provenance, wanted, documents, found)
    if wanted.form in (Form.SAY, Form.COMPARE):
        told = yield from _said_by_each(request, wanted, documents)
        return _add_shorts(request, wanted.said, told, _tell_each(provenance, wanted, told))
    extreme = find_extreme(wanted.said, wanted.kind)
    if extreme is not None:
        return (yield from _tell_extremes(provenance, wanted, documents, extreme))
    joined = compound_conditions.parse_conditions(wanted.said, wanted.kind)
    documents += [each for each in request.documents_in_scope if each.id in wanted.others]
    decided: list[list[_Finding]] = []
    for condition in joined.parts:
        decided.append((yield from _decide(request, wanted, documents, condition)))
    told = []
    for findings in zip(*decided, strict=True):
        verdict, kept = compound_conditions.join_verdicts(
            joined, [(each.verdict, each.clauses) for each in findings]
        )
        # One that is not called so is told of where it says so, or that it is not.
        is_told = kept and verdict in (Verdict.YES, Verdict.NO)
        if findings[0].document.id not in wanted.others or is_told:
            told.append(_Finding(findings[0].document, kept, verdict))
    return _tell_verdicts(provenance, wanted, told)


def _decide(
    request: Request, wanted: AskedOfDocuments, documents: Sequence[Document], condition: Condition
) -> Generator[Progress, None, list[_Finding]]:
    """Decide for each document whether the condition holds."""
    if condition.mentions and not condition.negated:
        return _decide_by_words(request, condition, documents)
    said = wanted.said if not condition.mentions else condition.subject
    clauses = yield from find_subject_sentences(request, documents, condition.searched, said)
    if condition.mentions:
        told = []
        for each in documents:
            mentioning = find_mention(request.library, each.id, condition)
            verdict, kept = decide_silence(mentioning, clauses[each.id])
            told.append(_Finding(each, kept, verdict))
        return told
    told = []
    for each in documents:
        verdict, kept = decide(condition, clauses[each.id])
        told.append(_Finding(each, kept, verdict))
    return _add_alike(told, clauses) if condition.days is None else told


def _add_alike(told: Sequence[_Finding], clauses: Mapping[str, Sequence[Clause]]) -> list[_Finding]:
    """Add to what is told, for documents in which nothing was found, a sentence like one of another's that
    speaks of the subject, for a person to read: the one lets "pets", the other "animals" in.
    """
    known = [clause for each in told for clause in each.clauses]
    found = []
    for each in told:
        alike = find_alike(clauses[each.document.id], known) if each.verdict is Verdict.SILENT else None
        found.append(replace(each, clauses=[alike], verdict=Verdict.UNCLEAR) if alike is not None else each)
    return found


def _find_beginning(library: Library, document: Document) -> str:
    page = library.load_pages(document.id, [1]).get(1)
    return find_first_words([join_words(page.words)[0]]) if page is not None else ""


def _said_by_each(
    request: Request, wanted: AskedOfDocuments, documents: Sequence[Document]
) -> Generator[Progress, None, list[_Finding]]:
    subject = conditions.parse_condition(wanted.said, wanted.kind).subject or wanted.said
    clauses = yield from find_subject_sentences(request, documents, subject, wanted.said)
    told = []
    for each in documents:
        kept = select_nearest(clauses[each.id], _EACH)
        told.append(_Finding(each, kept, Verdict.YES if kept else Verdict.SILENT))
    return told


def _decide_by_words(
    request: Request, condition: conditions.Condition, documents: Sequence[Document]
) -> list[_Finding]:
    """Decide by words alone whether a passage of the document holds all that is to be mentioned."""
    told = []
    for each in documents:
        request.stop_if_cancelled()
        kept = find_mention(request.library, each.id, condition)
        told.append(_Finding(each, kept, Verdict.YES if kept else Verdict.SILENT))
    return told


def _tell_verdicts(provenance: Provenance, wanted: AskedOfDocuments, told: Sequence[_Finding]) -> Answer:
    """Tell which documents meet the condition, which do not, and of which it is not known."""
    yes = [each for each in told if each.verdict is Verdict.YES]
    line = _AnswerBuilder(provenance, wanted)
    line.count(f"{_lead(wanted, told)}{':' if yes else '.'}")
    line.put_each(yes)
    for verdict, head in _HEADS.items():
        some = [each for each in told if each.verdict is verdict]
        if some:
            line.say(f"{head}, {len(some)}:")
            line.put_each(some)
    line.say_silent(told)
    return line.answer(told)


def _tell_each(provenance: Provenance, wanted: AskedOfDocuments, told: Sequence[_Finding]) -> Answer:
    """Tell what each document says, one after the other."""
    telling = [each for each in told if each.clauses]
    line = _AnswerBuilder(provenance, wanted)
    kind = wanted.kind if wanted.kind.endswith("s") else "documents"
    say = "says" if len(telling) == 1 else "say"
    line.count(f"{len(telling)} of {len(told)} {kind} {say} something about this{':' if telling else '.'}")
    line.put_each(telling)
    line.say_silent(told)
    return line.answer(told)


def _add_shorts(request: Request, said: str, told: Sequence[_Finding], answer: Answer) -> Answer:
    """Add what each document says in a few words, as the reader points at it in what is quoted; none of more
    documents than are put side by side, and none of one alone: it would pass for what all of them say.
    """
    reader, telling = request.reader, [each for each in told if each.clauses]
    if reader is None or not answer.found or len(telling) > _MOST_BESIDE:
        return answer
    question = f"{said}?" if _ASKS.match(said) else f"what is {said}?"
    found = [
        shorts
        for each in telling
        if (shorts := _read_shorts(request.library, reader, question, each, make_citation_finder(answer)))
    ]
    return put_shorts(answer, chain.from_iterable(found)) if len(found) > 1 or len(told) == 1 else answer


def _read_shorts(
    library: Library,
    reader: Reader,
    question: str,
    finding: _Finding,
    find_citation: Callable[[Quote], int | None],
) -> list[Extracted]:
    """Read what is quoted of one document, in its passages and each sentence by itself."""
    quoted = [clause.source for clause in finding.clauses]
    hits = list({source.hit.number: source.hit for source in quoted}.values())
    sources = read_sources(library, hits)
    readings = read_passages(question, hits, library, reader, sources)
    if readings is None:
        return []
    places = {(each.place, each.first) for each in quoted}
    own = {index: each for index, each in enumerate(sources) if (each.place, each.first) in places}
    return extract_answers(readings, read_alone(own, question, reader), find_citation)


def _tell_differences(
    provenance: Provenance, wanted: AskedOfDocuments, documents: Sequence[Document], found: Sequence[Aspect]
) -> Answer:
    """Tell what the documents say of the same things, thing by thing; a document that shares none is
    named.
    """
    shown = found[:_MOST_ASPECTS]
    line = _AnswerBuilder(provenance, wanted)
    titles = {each.id: each.title for each in documents}
    told: dict[str, list[Clause]] = {id_: [] for id_ in titles}
    more = f", of which {len(shown)} are shown" if len(shown) < len(found) else ""
    if len(found) == 1:
        line.say(f"One thing that several of these {len(documents)} speak of and say differently.")
    elif found:
        line.say(
            f"{len(found)} things that several of these {len(documents)} speak of and say differently{more}."
        )
    for number, aspect in enumerate(shown, 1):
        line.say(f"{number}. {aspect.name}" if aspect.name else f"{number}.")
        for id_, title in titles.items():
            clause = aspect.said.get(id_)
            if clause is None:
                line.say(f"{title}: nothing like it was found.", "\n- ")
            else:
                told[id_].append(clause)
                line.put_each([_Finding(_of(documents, id_), [clause], Verdict.YES)])
    for id_, title in titles.items():
        if not told[id_]:
            line.say(f"{title} shares none of this.")
    return line.answer([_Finding(each, told[each.id], Verdict.YES) for each in documents])


def _of(documents: Sequence[Document], id_: str) -> Document:
    return next(each for each in documents if each.id == id_)


def _tell_extremes(
    provenance: Provenance,
    wanted: AskedOfDocuments,
    documents: Sequence[Document],
    extreme: Extreme,
) -> Generator[Progress, None, Answer]:
    """Tell which document has the most, or the least, of what each states about the subject."""
    clauses = yield from find_subject_sentences(provenance.request, documents, extreme.searched, wanted.said)
    kept = {each.id: select_stating(extreme, clauses[each.id]) for each in documents}
    stated = {id_: made for id_, some in kept.items() if (made := read_stated(extreme, some))}
    kept = {id_: some[:1] for id_, some in kept.items()}
    units = Counter(unit for _, unit in stated.values())
    unit = max(units, key=lambda each: units[each], default="")
    amounts = {id_: amount for id_, (amount, own) in stated.items() if own == unit}
    told = []
    for each in documents:
        verdict = Verdict.NO if each.id in amounts else Verdict.UNCLEAR
        told.append(_Finding(each, kept[each.id], verdict if kept[each.id] else Verdict.SILENT))
    ranked = sorted(set(amounts.values()), reverse=extreme.largest)
    best = ranked[extreme.rank - 1 : extreme.rank - 1 + extreme.number]
    first = [each for each in told if amounts.get(each.document.id) in best]
    first.sort(key=lambda each: amounts[each.document.id], reverse=extreme.largest)
    others = [each for each in told if each.document.id in amounts and each not in first]
    others.sort(key=lambda each: amounts[each.document.id], reverse=extreme.largest)
    unclear = [each for each in told if each.verdict is Verdict.UNCLEAR]
    line = _AnswerBuilder(provenance, wanted)
    rank = _RANKS.get(extreme.rank, f"Number {extreme.rank}") if best else "None"
    line.count(
        f"{rank} of the {len(amounts)} of {len(told)} documents that state it so that it can be compared"
        f"{':' if first else '.'}"
    )
    line.put_each(first)
    for head, some in (("The others", others), (_HEADS[Verdict.UNCLEAR], unclear)):
        if some:
            line.say(f"{head}, {len(some)}:")
            line.put_each(some)
    line.say_silent(told)
    return line.answer(told)


def _lead(wanted: AskedOfDocuments, told: Sequence[_Finding]) -> str:
    """What the program says of the documents that meet the condition, without what ends the sentence."""
    yes = sum(each.verdict is Verdict.YES for each in told)
    said = re.sub(r"^(?:that|which|who|die|in which|in denen)\s+", "", wanted.said)
    kind = wanted.kind if wanted.form is not Form.EXISTS or wanted.kind.endswith("s") else "documents"
    lead = f"{yes} of {len(told)} {kind} {said}"
    if wanted.inverted:
        lead = f"{yes} of {len(told)} {kind} (“{said}”)"
    if wanted.form not in (Form.WHETHER, Form.EXISTS):
        return lead
    if yes == len(told) or (yes and wanted.form is Form.EXISTS):
        return f"Yes: {lead}"
    denies = all if wanted.form is Form.EXISTS else any
    return f"No: {lead}" if denies(each.verdict is Verdict.NO for each in told) else lead


class _AnswerBuilder:
    """The answer's lines while they are put together."""

    def __init__(self, provenance: Provenance, wanted: AskedOfDocuments) -> None:
        self._provenance = provenance
        self._wanted = wanted
        self._pairs: list[tuple[Written, Checked]] = []
        self._counts: list[str] = []

    def count(self, text: str) -> None:
        """Add the line that counts what follows."""
        self._counts.append(text)
        self.say(text)

    def say(self, text: str, lead: str = "\n") -> None:
        """Add a line of the program's own."""
        self._append(lead, text)

    def put_each(self, told: Iterable[_Finding]) -> None:
        """Add a line for each document: what it says, word for word."""
        for each in told:
            if not each.clauses:
                self.say(f"{each.document.title}: nothing like it was found.", "\n- ")
            for place, clause in enumerate(each.clauses):
                quote = _quote(clause)
                text = f"“{quote.text}”"
                self._append(
                    "\n- " if not place else "\n  ",
                    f"{each.document.title}: {text}" if not place else text,
                    quote,
                )

    def say_silent(self, told: Sequence[_Finding]) -> None:
        """Name the documents in which nothing about it was found."""
        silent = [each.document.title for each in told if each.verdict is Verdict.SILENT]
        if silent:
            self.say(f"Nothing about it was found in {len(silent)}: {', '.join(silent)}.")
        told_of = {each.document.id for each in told}
        others = [
            each.title
            for each in self._provenance.request.documents_in_scope
            if each.id in self._wanted.others and each.id not in told_of
        ]
        if len(others) > _MOST_OTHERS:
            self.say(f"{len(others)} documents were left out, as nothing calls them “{self._wanted.kind}”.")
        elif others:
            self.say(f"Left out, as nothing calls them “{self._wanted.kind}”: {', '.join(others)}.")
        for name in self._wanted.unknown:
            self.say(f"No document called “{name}” was found.")

    def _append(self, lead: str, text: str, *quotes: Quote) -> None:
        self._pairs.append((Written(lead, text), Checked(text, Support.SUPPORTED, quotes)))

    def answer(self, told: Sequence[_Finding]) -> Answer:
        """Compose the answer of these lines. That nothing was found anywhere is none."""
        telling = [each for each in told if each.clauses]
        sources = [clause.source for each in telling for clause in each.clauses]
        passages = sum(each.document.passages for each in told)
        coverage = Coverage(
            documents=len(told),
            passages=passages,
            bearing=len({(source.hit.document, source.hit.number) for source in sources}),
            bearing_documents=len(telling),
            items=len(sources),
        )
        hits = tuple({(s.hit.document, s.hit.number): s.hit for s in sources}.values())
        provenance = replace(self._provenance, coverage=coverage, read=(passages, passages), hits=hits)
        if not telling:
            is_silent = any(each.verdict is Verdict.YES for each in told)
            said = "".join(f"{one.lead}{one.text}" for one, _ in self._pairs).strip() if is_silent else None
            return provenance.compose_not_found(NotFound.NOT_ANSWERED, said)
        in_prose = provenance.request.style is None or provenance.request.style.form is Style.PROSE
        if not in_prose:  # a form holds what is cited only
            pairs = [pair for pair in self._pairs if pair[1].quotes]
            said = " ".join(check.text for _, check in self._pairs if not check.quotes)
            return provenance.compose_answer([one for one, _ in pairs], [one for _, one in pairs], said)
        made = provenance.compose_answer([one for one, _ in self._pairs], [one for _, one in self._pairs])
        marks = tuple(dict.fromkeys(n for sentence in made.sentences for n in sentence.citations))
        sentences = tuple(
            replace(each, citations=marks, counted=True) if each.text in self._counts else each
            for each in made.sentences
        )
        return replace(made, model=None, sentences=sentences)


def _quote(clause: Clause) -> Quote:
    source = clause.source
    return Quote(source, source.first, source.last)
